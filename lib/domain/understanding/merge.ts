import type { Interviewer, Medium } from '../application/interview.ts';
import type { CalendarEvent } from '../mail/calendar.ts';
import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import { compareInstants } from '../time.ts';
import { castOf } from './cast.ts';
import { chooseCompany } from './company-choice.ts';
import { linkConflict, timeConflicts } from './conflicts.ts';
import { suggestedCompanies } from './employer-names.ts';
import type { Extraction, Found, StatedTime } from './extractor.ts';
import { type ResolvedTime, resolveTime } from './normalise.ts';
import { bestOf, byTrust, valuesOf } from './pick.ts';
import { cleanRole, roleKey } from './role.ts';
import { readTitle, type TitleParts } from './titles.ts';
import type { Conflict, Evidence, Problem, ReadingContext, Source, UnderstoodInterview } from './understanding.ts';
import { zoneOfPlace } from './zones.ts';

/** Somebody who is asked to a street in Berlin is asked by Berlin's clock. */
const PLACE_ZONE_CONFIDENCE = 0.85;

/** One interview's sources: the mail, the event if a calendar holds it, and what each extractor read. */
export interface InterviewSources {
  readonly mail: OriginalMail;
  readonly event: CalendarEvent | null;
  readonly extractions: readonly Extraction[];
  readonly candidates: readonly Mailbox[];
  readonly cancelled: boolean;
}

/** An interview put together, or as much as there was: `start` may be missing. */
export interface Merged {
  readonly facts: { readonly [K in keyof UnderstoodInterview]: UnderstoodInterview[K] | null };
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly conflicts: readonly Conflict[];
  readonly problem: Problem | null;
}

/** Puts the extractions of one interview together: the most trusted source wins field by field, contradictions are kept. */
export function mergeInterview(sources: InterviewSources, context: ReadingContext): Merged {
  const { extractions, mail } = sources;
  const time = chooseTime(sources, context);
  const titles = readTitles(sources);
  const cast = castOf({
    ...sources,
    extractions: byTrust(extractions),
    titlePeople: titles.flatMap(({ parts }) => parts.people),
    companies: suggestedCompanies(mail, sources.event, sources.candidates),
  });
  const { company, conflict } = chooseCompany({
    ...sources,
    titles: titles.flatMap(({ parts, quote, from }) =>
      // A subject is prose; what is left over in it is no name unless its words say so.
      parts.company === null || (from === 'headers' && !parts.company.sure) ? [] : [{ ...parts.company, quote, from }],
    ),
  });
  const role = chooseRole(extractions, titles, company?.value ?? null);
  const url = bestOf(extractions, 'url');
  const location = bestOf(extractions, 'location');
  const medium = chooseMedium(extractions);
  const phone = medium?.value === 'video' ? null : bestOf(extractions, 'phone');
  const resolved = time?.resolved ?? null;
  const found: Record<string, Found<unknown> | null> = {
    uid: bestOf(extractions, 'uid'),
    sequence: bestOf(extractions, 'sequence'),
    start: time === null ? null : { value: time.resolved.start, evidence: time.startEvidence },
    end:
      time === null || time.resolved.end === null ? null : { value: time.resolved.end, evidence: time.startEvidence },
    timezone: resolved?.timezone ?? null,
    medium,
    url,
    location: medium?.value === 'video' && location !== null && location.evidence.from === 'text' ? null : location,
    phone,
    interviewers: cast.interviewers,
    recruiter: cast.recruiter,
    timeline: bestOf(extractions, 'timeline'),
    company,
    role,
    status: time === null ? null : { value: null, evidence: time.startEvidence },
  };
  const conflicts =
    time === null || sources.cancelled
      ? []
      : timeConflicts(
          { resolved: time.resolved, stated: time.stated, from: time.startEvidence.from },
          extractions,
          mail,
          context,
        );
  const facts = {
    uid: valueOf<string>(found['uid']),
    sequence: bestOf(extractions, 'sequence')?.value ?? 0,
    start: resolved?.start ?? null,
    end: resolved?.end ?? null,
    timezone: resolved?.timezone.value ?? null,
    medium: medium?.value ?? ('unknown' as const),
    url: valueOf<string>(found['url']),
    location: valueOf<string>(found['location']),
    phone: valueOf<string>(found['phone']),
    interviewers: cast.interviewers?.value ?? ([] as readonly Interviewer[]),
    recruiter: cast.recruiter?.value ?? null,
    timeline: bestOf(extractions, 'timeline')?.value ?? null,
    company: company?.value ?? null,
    role: role?.value ?? null,
    status: statusOf(resolved, sources.cancelled, context),
  };
  return {
    facts,
    evidence: evidenceOf(found),
    conflicts: [...conflicts, ...[linkConflict(extractions), conflict].filter((one) => one !== null)],
    problem: problemOf(time, extractions, facts.status),
  };
}

interface ChosenStart {
  readonly stated: StatedTime;
  readonly resolved: ResolvedTime;
  readonly startEvidence: Evidence;
}

/** A whole day in the calendar and an hour in the text are one time: the text's, when it is on that day. */
function chooseTime({ extractions, mail }: InterviewSources, context: ReadingContext): ChosenStart | null {
  const times = valuesOf(extractions, 'when');
  const day = times.find((when) => when.value.allDay)?.value.localStart ?? null;
  const when = times.find(
    (one) => !one.value.allDay && (times[0]?.value.allDay !== true || one.value.localStart.startsWith(day ?? '')),
  );
  if (when === undefined) return null;
  const resolved = resolveTime(when, zonesFor(when, extractions), mail, context);
  if (resolved === null) return null;
  const confidence = resolved.assumed
    ? Math.min(when.evidence.confidence, resolved.timezone.evidence.confidence + 0.1)
    : when.evidence.confidence;
  const end = resolved.end ?? endElsewhere(resolved, extractions, mail, context);
  return { stated: when.value, resolved: { ...resolved, end }, startEvidence: { ...when.evidence, confidence } };
}

/** Zones that the mail names apart from the chosen time: in the text first, then for the whole calendar. */
function zonesFor(when: Found<StatedTime>, extractions: readonly Extraction[]): readonly Found<string>[] {
  const beside = valuesOf(extractions, 'when')
    .filter((other) => other !== when && other.value.timezone !== null)
    .map((other) => ({ value: other.value.timezone ?? '', evidence: other.evidence }));
  const apart = valuesOf(extractions, 'timezone');
  const place = bestOf(extractions, 'location');
  const city = place === null ? null : zoneOfPlace(place.value);
  return [
    ...beside,
    ...apart.filter((zone) => zone.evidence.from !== 'calendar'),
    ...apart.filter((zone) => zone.evidence.from === 'calendar'),
    ...(place === null || city === null
      ? []
      : [{ value: city, evidence: { ...place.evidence, confidence: PLACE_ZONE_CONFIDENCE } }]),
  ];
}

function endElsewhere(
  chosen: ResolvedTime,
  extractions: readonly Extraction[],
  mail: OriginalMail,
  context: ReadingContext,
): string | null {
  for (const when of valuesOf(extractions, 'when')) {
    const other = when.value.localEnd === null ? null : resolveTime(when, [chosen.timezone], mail, context);
    if (other !== null && other.start === chosen.start && other.end !== null) return other.end;
  }
  return null;
}

interface TitleRead {
  readonly parts: TitleParts;
  readonly quote: string;
  readonly from: Source;
}

function readTitles({ mail, event, candidates }: InterviewSources): readonly TitleRead[] {
  const people = [mail.from, ...mail.cc, event?.organizer ?? null, ...(event?.attendees ?? [])].filter(
    (one) => one !== null,
  );
  const context = { candidates, people, companies: suggestedCompanies(mail, event, candidates) };
  const summary = event?.summary ?? null;
  const titles: TitleRead[] = [];
  if (summary !== null)
    titles.push({ parts: readTitle(summary, context), quote: `SUMMARY:${summary}`, from: 'calendar' });
  if (mail.subject !== '')
    titles.push({ parts: readTitle(mail.subject, context), quote: `Subject: ${mail.subject}`, from: 'headers' });
  return titles;
}

function chooseRole(
  extractions: readonly Extraction[],
  titles: readonly TitleRead[],
  company: string | null,
): Found<string> | null {
  const fromTitles: Found<string>[] = titles.flatMap(({ parts, quote, from }) =>
    parts.role === null
      ? []
      : [
          {
            value: parts.role,
            evidence: { from, quote: quote.slice(0, 200), confidence: from === 'calendar' ? 0.9 : 0.8 },
          },
        ],
  );
  const fromText = valuesOf(extractions, 'role').flatMap((role) => {
    const value = cleanRole(role.value);
    return value === null ? [] : [{ ...role, value }];
  });
  const all = [...fromTitles, ...fromText].filter(
    ({ value }) => company === null || roleKey(value) !== roleKey(company),
  );
  const best = all.toSorted((a, b) => b.evidence.confidence - a.evidence.confidence)[0];
  if (best === undefined) return null;
  // `Data Engineer` in the title and `Senior Data Engineer` in the text are one role; the fuller telling is shown.
  const fuller = all.find(
    (other) =>
      other.value.length > best.value.length &&
      roleKey(other.value).includes(roleKey(best.value)) &&
      other.evidence.confidence >= 0.6,
  );
  return fuller ?? best;
}

/** A place to go to beats a link that calendars add by themselves; a link beats mere words about the medium. */
function chooseMedium(extractions: readonly Extraction[]): Found<Medium> | null {
  const told = valuesOf(extractions, 'medium').filter((one) => one.value !== 'unknown');
  const url = bestOf(extractions, 'url');
  const place = told.find((one) => one.evidence.from === 'calendar' || one.evidence.from === 'structured-data');
  const said = told.find((one) => one.evidence.from === 'text' || one.evidence.from === 'sender-format');
  if (place?.value === 'onsite') return url !== null && said?.value === 'video' ? said : place;
  if (said?.value === 'onsite' && bestOf(extractions, 'location') !== null) return said;
  if (said?.value === 'phone' && said.evidence.confidence >= 0.8 && bestOf(extractions, 'phone') !== null)
    return place?.value === 'video' ? place : said;
  if (url !== null) return { value: 'video', evidence: url.evidence };
  const phone = bestOf(extractions, 'phone');
  return place ?? said ?? (phone === null ? null : { value: 'phone', evidence: phone.evidence });
}

function statusOf(
  time: ResolvedTime | null,
  cancelled: boolean,
  context: ReadingContext,
): 'scheduled' | 'cancelled' | 'past' {
  if (cancelled) return 'cancelled';
  return time !== null && compareInstants(time.end ?? time.start, context.now) < 0 ? 'past' : 'scheduled';
}

function problemOf(
  time: ChosenStart | null,
  extractions: readonly Extraction[],
  status: 'scheduled' | 'cancelled' | 'past',
): Problem | null {
  if (status === 'past') return 'past';
  if (time !== null) return null;
  const told = extractions.find((one) => one.problem !== undefined)?.problem;
  return told ?? (extractions.some((one) => one.when?.value.allDay === true) ? 'all-day' : 'no-date');
}

function evidenceOf(found: Readonly<Record<string, Found<unknown> | null>>): Readonly<Record<string, Evidence>> {
  const evidence: Record<string, Evidence> = {};
  for (const [field, one] of Object.entries(found)) if (one !== null) evidence[field] = one.evidence;
  return evidence;
}

function valueOf<T>(found: Found<unknown> | null | undefined): T | null {
  return found == null ? null : (found.value as T);
}

import { compareInstants } from '../time.ts';
import { chooseCompany } from './company/company-choice.ts';
import { suggestedCompanies } from './company/employer-names.ts';
import { linkConflict, timeConflicts } from './conflicts.ts';
import type { Extraction, Found } from './extractor.ts';
import type { InterviewSources } from './interview-sources.ts';
import type { ResolvedTime } from './normalise.ts';
import { castOf } from './people/cast.ts';
import { bestOf, byTrust } from './pick.ts';
import { chooseLocation, withoutOthersLinks } from './place/choose-medium.ts';
import { chooseMedium } from './place/judge-medium.ts';
import { chooseRole } from './role/choose-role.ts';
import { readTitles } from './role/read-titles.ts';
import { type ChosenStart, chooseTime } from './time/choose-time.ts';
import type {
  Conflict,
  Evidence,
  PartialInterview,
  Problem,
  ReadingContext,
  UnderstoodInterview,
} from './understanding.ts';

/** An interview put together, or as much as there was: `start` may be missing. */
export interface Merged {
  readonly facts: PartialInterview;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly conflicts: readonly Conflict[];
  readonly problem: Problem | null;
}

type FoundFacts = { readonly [K in keyof UnderstoodInterview]: Found<NonNullable<UnderstoodInterview[K]>> | null };

/** Puts the extractions of one interview together: the most trusted source wins field by field, contradictions are kept. */
export function mergeInterview(sources: InterviewSources, context: ReadingContext): Merged {
  const { extractions, mail, cancelled } = sources;
  const time = chooseTime(sources, context);
  const { company, conflict } = chooseCompany(sources);
  const suggested = suggestedCompanies(mail, sources.event, sources.candidates, company?.value ?? null);
  const titles = readTitles(sources, suggested);
  const cast = castOf({
    ...sources,
    extractions: byTrust(extractions),
    titlePeople: titles.flatMap(({ parts }) => parts.people),
    companies: suggested,
  });
  const role = chooseRole(sources, suggested, cast.interviewers?.value ?? []);
  const found: FoundFacts = { ...timeFacts(time, cancelled, context), ...placeFacts(sources), ...cast, company, role };
  const told = time === null ? null : { resolved: time.resolved, stated: time.stated, from: time.startEvidence.from };
  const contradictions = told === null || cancelled ? [] : timeConflicts(told, extractions, mail, context);
  return {
    facts: factsOf(found),
    evidence: evidenceOf(found),
    conflicts: [...contradictions, ...[linkConflict(extractions), conflict].filter((one) => one !== null)],
    problem: problemOf(time, extractions, found.status?.value ?? 'scheduled'),
  };
}

function timeFacts(
  time: ChosenStart | null,
  cancelled: boolean,
  context: ReadingContext,
): Pick<FoundFacts, 'start' | 'end' | 'timezone' | 'status'> {
  if (time === null) return { start: null, end: null, timezone: null, status: null };
  const { resolved, startEvidence, endEvidence } = time;
  return {
    start: { value: resolved.start, evidence: startEvidence },
    end: resolved.end === null ? null : { value: resolved.end, evidence: endEvidence },
    timezone: resolved.timezone,
    status: { value: statusOf(resolved, cancelled, context), evidence: startEvidence },
  };
}

function placeFacts({
  extractions,
  event,
  mail,
}: InterviewSources): Omit<
  FoundFacts,
  'start' | 'end' | 'timezone' | 'status' | 'interviewers' | 'recruiter' | 'company' | 'role'
> {
  const own = withoutOthersLinks(extractions);
  const medium = chooseMedium(mail, own);
  return {
    uid: bestOf(extractions, 'uid'),
    sequence: bestOf(extractions, 'sequence'),
    medium,
    url: bestOf(own, 'url'),
    location: chooseLocation(mail, own, medium?.value ?? 'unknown', event),
    // Dial-in numbers stand in every video invitation; they are no number to be called on.
    phone: medium?.value === 'video' ? null : bestOf(extractions, 'phone'),
    timeline: bestOf(extractions, 'timeline'),
  };
}

function factsOf(found: FoundFacts): PartialInterview {
  return {
    uid: found.uid?.value ?? null,
    sequence: found.sequence?.value ?? 0,
    start: found.start?.value ?? null,
    end: found.end?.value ?? null,
    timezone: found.timezone?.value ?? null,
    medium: found.medium?.value ?? 'unknown',
    url: found.url?.value ?? null,
    location: found.location?.value ?? null,
    phone: found.phone?.value ?? null,
    interviewers: found.interviewers?.value ?? [],
    recruiter: found.recruiter?.value ?? null,
    timeline: found.timeline?.value ?? null,
    company: found.company?.value ?? null,
    role: found.role?.value ?? null,
    status: found.status?.value ?? 'scheduled',
  };
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

function evidenceOf(found: FoundFacts): Readonly<Record<string, Evidence>> {
  const evidence: Record<string, Evidence> = {};
  for (const [field, one] of Object.entries(found)) if (one !== null) evidence[field] = one.evidence;
  return evidence;
}

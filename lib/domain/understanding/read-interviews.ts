import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import { candidatesOf } from './candidate.ts';
import { classifyWords, type Words, wordsOf } from './classify.ts';
import type { Extraction, Extractor, Found } from './extractor.ts';
import {
  type CalendarReading,
  type CalendarsRead,
  descriptionText,
  isCancelled,
  readCalendars,
} from './extractors/calendar.ts';
import { googleSubjectExtractor } from './extractors/google-subject.ts';
import { linkExtractor } from './extractors/link.ts';
import { structuredDataExtractor } from './extractors/structured-data.ts';
import { textExtractor } from './extractors/text.ts';
import { type Merged, mergeInterview } from './merge.ts';
import { noInterviewTitle } from './phrases.ts';
import type { Evidence, MailKind, PartialInterview, ReadingContext, Understanding } from './understanding.ts';
import { validated } from './validate.ts';

/** What one original mail gives: an interview, an outcome, or a kind alone. */
export type Reading = Pick<Understanding, 'kind' | 'interview' | 'evidence' | 'missing' | 'conflicts' | 'problem'>;

/** What the forward around the mail adds. */
export interface Around {
  /** Whoever forwarded: the candidate. */
  readonly forwarder: Mailbox | null;
  /** What he wrote above. */
  readonly note: string;
}

/** Sources besides calendar; each looks for itself whether a mail concerns it. */
const extractors: readonly Extractor[] = [
  structuredDataExtractor,
  googleSubjectExtractor,
  textExtractor,
  linkExtractor,
];

/** Fields without which a later note or step is poorer; `missing` names them in this order. */
const wanted = [
  'start',
  'end',
  'timezone',
  'medium',
  'url',
  'location',
  'phone',
  'interviewers',
  'company',
  'role',
] as const;

interface Material {
  readonly mail: OriginalMail;
  readonly candidates: readonly Mailbox[];
  readonly calendars: CalendarsRead;
  readonly extractions: readonly Extraction[];
  readonly words: Words;
  readonly context: ReadingContext;
}

/**
 * Reads one unwrapped mail: calendars first, else what markup and text say. Each interview is one reading; a mail without
 * any gives one reading of its kind.
 */
export function readInterviews(mail: OriginalMail, around: Around, context: ReadingContext): readonly Reading[] {
  const year = Number((mail.date ?? context.now).slice(0, 4));
  const extractions = extractors
    .flatMap((extractor) => (extractor.applies(mail) ? extractor.extract(mail, context) : []))
    .map((extraction) => validated(extraction, year));
  const material: Material = {
    mail,
    context,
    extractions,
    candidates: candidatesOf(mail, around.forwarder, context),
    calendars: readCalendars(mail),
    words: wordsOf(mail),
  };
  const { calendars } = material;
  if (calendars.answer !== null) return [only(calendars.answer === 'counter' ? 'availability' : 'other')];
  return calendars.events.length > 0
    ? calendars.events.flatMap((one) => fromEvent(one, material, year))
    : fromWords(material);
}

function fromEvent(one: CalendarReading, material: Material, year: number): readonly Reading[] {
  const { mail, context, candidates, calendars } = material;
  const title = one.event.summary ?? mail.subject;
  if (noInterviewTitle.test(title) && !/interview/i.test(title)) return [only('other')];
  const described = fromDescription(one, mail, context).map((extraction) => validated(extraction, year));
  const beside =
    calendars.events.length > 1 ? sameTime(one, material.extractions) : withOneTime(one, material.extractions);
  const extractions = [validated(one.extraction, year), ...described, ...beside];
  const cancelled = isCancelled(one);
  const merged = mergeInterview({ mail, event: one.event, extractions, candidates, cancelled }, context);
  const kind = one.extraction.kind?.value ?? 'invitation';
  return [reading(kind, merged, one.extraction.kind?.evidence ?? null)];
}

/** A description is a text like any other, in the calendar's mouth. Its times are left to the event itself. */
function fromDescription(one: CalendarReading, mail: OriginalMail, context: ReadingContext): readonly Extraction[] {
  const text = descriptionText(one.event);
  if (text === '') return [];
  const inner: OriginalMail = { ...mail, subject: one.event.summary ?? '', text, html: null, calendars: [] };
  if (!textExtractor.applies(inner)) return [];
  return textExtractor.extract(inner, context).slice(0, 1).map(asCalendar);
}

function asCalendar(said: Extraction): Extraction {
  return {
    source: 'calendar',
    ...fromCalendar('timezone', said.timezone),
    ...fromCalendar('medium', said.medium),
    ...fromCalendar('url', said.url),
    ...fromCalendar('location', said.location),
    ...fromCalendar('phone', said.phone),
    ...fromCalendar('interviewers', said.interviewers),
    ...fromCalendar('recruiter', said.recruiter),
    ...fromCalendar('company', said.company),
    ...fromCalendar('role', said.role),
    ...fromCalendar('timeline', said.timeline),
  };
}

function fromCalendar<K extends string, T>(field: K, found: Found<T> | undefined): { [P in K]?: Found<T> } {
  if (found === undefined) return {};
  const moved: Found<T> = { ...found, evidence: { ...found.evidence, from: 'calendar' } };
  return { [field]: moved } as { [P in K]?: Found<T> };
}

/** With several events, a text's fact belongs to the event whose hour it tells; what names no hour belongs to all. */
function sameTime(one: CalendarReading, extractions: readonly Extraction[]): readonly Extraction[] {
  const start = one.event.start;
  const shared = (extraction: Extraction): Extraction => {
    const { company, role, recruiter, timeline, timezone, source } = extraction;
    return {
      source,
      ...(company && { company }),
      ...(role && { role }),
      ...(recruiter && { recruiter }),
      ...(timeline && { timeline }),
      ...(timezone && { timezone }),
    };
  };
  return extractions.map((extraction) => {
    const when = extraction.when?.value;
    const same =
      when !== undefined &&
      (when.start === null
        ? when.localStart.slice(0, 16) === start?.local.slice(0, 16)
        : when.start === start?.instant);
    return same ? extraction : shared(extraction);
  });
}

/** With one event, a text that tells several times gives its facts once: those of the time that fits, else the first. */
function withOneTime(one: CalendarReading, extractions: readonly Extraction[]): readonly Extraction[] {
  const texts = extractions.filter((extraction) => extraction.source === 'text');
  if (texts.length < 2) return extractions;
  const fitting = texts.find((extraction) => {
    const when = extraction.when?.value;
    return (
      when?.start === one.event.start?.instant || when?.localStart.slice(0, 16) === one.event.start?.local.slice(0, 16)
    );
  });
  const chosen = fitting ?? texts[0];
  return extractions.filter((extraction) => extraction.source !== 'text' || extraction === chosen);
}

function fromWords(material: Material): readonly Reading[] {
  const { mail, context, candidates, extractions, words, calendars } = material;
  const timed = extractions.filter((one) => one.when !== undefined);
  const judged = classifyWords(
    words,
    timed.some((one) => one.when?.value.allDay === false),
  );
  const told = extractions.find((one) => one.kind !== undefined)?.kind;
  const kind = judged.kind === 'invitation' && told !== undefined ? told.value : judged.kind;
  if (kind === 'other' && calendars.problem !== null) return [broken(material)];
  if (kind === 'other' || kind === 'availability') return [only(kind)];
  const sources = { mail, event: null, candidates, cancelled: kind === 'cancellation' };
  const groups = groupsOf(extractions);
  if (kind === 'rejection' || kind === 'offer') {
    const merged = mergeInterview({ ...sources, extractions: groups[0] ?? [] }, context);
    return [outcome(kind, merged)];
  }
  return groups.map((group) => {
    const merged = mergeInterview({ ...sources, extractions: group }, context);
    const problem = merged.facts.start === null ? (calendars.problem ?? merged.problem) : merged.problem;
    return reading(kind, { ...merged, problem }, judged.evidence);
  });
}

/**
 * Extractions of one mail sorted into interviews: every time that the most telling source names is one; other sources join
 * the interview whose time they tell, and all of them where they tell none.
 */
function groupsOf(extractions: readonly Extraction[]): readonly (readonly Extraction[])[] {
  const leading = (['structured-data', 'sender-format', 'text'] as const)
    .map((source) => extractions.filter((one) => one.source === source && one.when !== undefined))
    .find((found) => found.length > 0);
  if (leading === undefined || leading.length < 2) {
    const texts = extractions.filter((one) => one.source === 'text' && one.when !== undefined);
    return [extractions.filter((one) => !texts.includes(one) || one === texts[0])];
  }
  const others = extractions.filter((one) => !leading.includes(one));
  return leading.map((lead) => [
    lead,
    ...others.filter((one) => one.when === undefined || one.when.value.localStart === lead.when?.value.localStart),
  ]);
}

function reading(kind: MailKind, merged: Merged, evidence: Evidence | null): Reading {
  const { facts } = merged;
  return {
    kind,
    interview: facts,
    evidence:
      evidence === null || facts.status !== 'cancelled' ? merged.evidence : { ...merged.evidence, status: evidence },
    missing: missingFrom(facts),
    conflicts: merged.conflicts,
    problem: kind === 'cancellation' ? null : merged.problem,
  };
}

function missingFrom(facts: PartialInterview): readonly string[] {
  return wanted.filter((field) => {
    if (field === 'url') return facts.medium === 'video' && facts.url === null;
    if (field === 'phone') return facts.medium === 'phone' && facts.phone === null;
    if (field === 'location') return facts.medium === 'onsite' && facts.location === null;
    if (field === 'medium') return facts.medium === 'unknown';
    if (field === 'interviewers') return (facts.interviewers?.length ?? 0) === 0;
    return facts[field] === null;
  });
}

const nothing: PartialInterview = {
  uid: null,
  sequence: null,
  start: null,
  end: null,
  timezone: null,
  medium: null,
  url: null,
  location: null,
  phone: null,
  interviewers: null,
  recruiter: null,
  timeline: null,
  company: null,
  role: null,
  status: null,
};

function outcome(kind: MailKind, merged: Merged): Reading {
  const { company, role } = merged.facts;
  const shown = Object.fromEntries(
    Object.entries(merged.evidence).filter(([field]) => field === 'company' || field === 'role'),
  );
  const missing = [...(company === null ? ['company'] : []), ...(role === null ? ['role'] : [])];
  return { kind, interview: { ...nothing, company, role }, evidence: shown, missing, conflicts: [], problem: null };
}

function only(kind: MailKind): Reading {
  return { kind, interview: null, evidence: {}, missing: [], conflicts: [], problem: null };
}

/** A calendar that can't be read, in a mail whose words don't tell either: surely an invitation, of unknown content. */
function broken(material: Material): Reading {
  const { mail, context, candidates, extractions } = material;
  const merged = mergeInterview({ mail, event: null, candidates, extractions, cancelled: false }, context);
  return { ...reading('invitation', merged, null), problem: 'broken-calendar' };
}

import type { OriginalMail } from '../mail/forward.ts';
import type { Extraction, Found } from './extractor.ts';
import { type CalendarReading, descriptionText, isCancelled } from './extractors/calendar.ts';
import { textExtractor } from './extractors/text.ts';
import { classifyMail } from './kind/classify.ts';
import { audienceTitle, otherTitle } from './kind/other-events.ts';
import { mergeInterview } from './merge.ts';
import type { PeopleTold } from './people/mentions.ts';
import { type Material, only, type Reading, reading } from './reading.ts';
import { namesInterview } from './role/titles.ts';
import type { MailKind, ReadingContext } from './understanding.ts';
import { validated } from './validate.ts';

/** Below this the words beside a calendar are no better than it. */
const SURE_WORDS = 0.9;

/** Reads one event of a calendar, with what its description, the markup and the text around say of it. */
export function fromEvent(one: CalendarReading, material: Material, year: number): readonly Reading[] {
  const { mail, context, candidates, calendars } = material;
  const title = one.event.summary ?? mail.subject;
  if (audienceTitle.test(title) || (otherTitle.test(title) && !namesInterview(title))) return [only('other')];
  const described = fromDescription(one, mail, context, calendars.events.length === 1).map((extraction) =>
    validated(extraction, year),
  );
  const beside =
    calendars.events.length > 1 ? sameTime(one, material.extractions) : withOneTime(one, material.extractions);
  const extractions = [validated(one.extraction, year), ...described, ...beside];
  const cancelled = isCancelled(one);
  const elsewhere = calendars.events.flatMap(({ event }) =>
    event === one.event ? [] : [event.organizer, ...event.attendees],
  );
  const merged = mergeInterview(
    {
      mail,
      event: one.event,
      extractions,
      candidates,
      cancelled,
      elsewhere: elsewhere.filter((person) => person !== null),
      note: material.note,
    },
    context,
  );
  const kind = kindBeside(one.extraction.kind?.value ?? 'invitation', title, mail);
  if (kind === 'other') return [only(kind)];
  return [reading(kind, merged, one.extraction.kind?.evidence ?? null)];
}

/**
 * A calendar that is sent for the first time may belong to a webinar, or to a talk that its mail says was moved: where the
 * words around it are sure of that, they are believed.
 */
function kindBeside(told: MailKind, title: string, mail: OriginalMail): MailKind {
  if (told !== 'invitation') return told;
  const { kind, evidence } = classifyMail(mail);
  if (evidence.confidence < SURE_WORDS) return told;
  return kind === 'update' || (kind === 'other' && !namesInterview(title)) ? kind : told;
}

/** A description is a text like any other, in the calendar's mouth. Its times are left to the event itself. */
function fromDescription(
  one: CalendarReading,
  mail: OriginalMail,
  context: ReadingContext,
  alone: boolean,
): readonly Extraction[] {
  const text = descriptionText(one.event);
  if (text === '' || (alone && standsIn(text, mail.text))) return [];
  const inner: OriginalMail = { ...mail, subject: one.event.summary ?? '', text, html: null, calendars: [] };
  if (!textExtractor.applies(inner)) return [];
  return textExtractor.extract(inner, context).slice(0, 1).map(asCalendar);
}

/** Google and Outlook repeat the description in the body, which is read anyway. */
function standsIn(description: string, body: string): boolean {
  return description.split('\n').every((line) => body.includes(line.trim()));
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
    ...(said.people && { people: said.people }),
    ...fromCalendar('company', said.company),
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
    const { company, role, recruiter, timeline, timezone, source, people } = extraction;
    return {
      source,
      ...(company && { company }),
      ...(role && { role }),
      ...(recruiter && { recruiter }),
      ...(people && { people: signersOnly(people) }),
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

/** Whoever signs has written of all events alike. */
function signersOnly({ mentions, self }: PeopleTold): PeopleTold {
  return { mentions: mentions.filter(({ signs }) => signs.includes('at:signature')), self };
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

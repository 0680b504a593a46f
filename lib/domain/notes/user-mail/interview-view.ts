import type { Application, Interview } from '../../application/application.ts';
import type { ZoneName } from '../../time.ts';
import { sayDay, sayWhen } from '../local-time.ts';
import { fullName } from '../person-name.ts';
import { oneLine, type Seal } from '../seal.ts';
import { cutAtWord } from './answer-subject.ts';
import type { Extra } from './extra.ts';

/** A row of the receipt. `from` is a source, `user` for a correction, null where nothing more is known. */
export interface FieldView {
  readonly name: string;
  readonly value: string | null;
  readonly from: string | null;
  readonly quote: string | null;
  readonly unsure: boolean;
}

/** Below this the receipt asks the user to look. */
const UNSURE_BELOW = 0.6;
const QUOTE_LIMIT = 140;
const media = { video: 'video call', phone: 'phone call', onsite: 'in person', unknown: null } as const;

/** What was understood of an interview, one row a field that is known, with where it was read. */
export function interviewFields(
  application: Application | null,
  interview: Interview | null,
  zone: ZoneName,
  extra: Extra,
  seal: Seal,
): readonly FieldView[] {
  const values: readonly (readonly [string, string | null])[] = [
    ['company', application?.company ?? null],
    ['role', application?.role ?? null],
    ...(interview === null ? [] : roundValues(interview, zone)),
  ];
  const corrected = new Set([...(application?.corrected ?? []), ...(interview?.corrected ?? [])]);
  return values
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => {
      const read = corrected.has(name) ? undefined : extra.evidence[name];
      return {
        name,
        value: seal.seal(value),
        from: corrected.has(name) ? 'user' : (read?.from ?? null),
        quote: seal.seal(name === 'medium' ? null : quoteOf(read, value ?? '')),
        unsure: (read !== undefined && read.confidence < UNSURE_BELOW) || (interview?.assumed.includes(name) ?? false),
      };
    });
}

/** Whose words a reader can recognise; a calendar file's lines are nobody's words. */
const quotable: ReadonlySet<string> = new Set(['text', 'sender-format', 'headers']);

/** The words that a field was read from, where they tell more than the field itself. */
function quoteOf(read: Extra['evidence'][string] | undefined, value: string): string | null {
  if (read === undefined || !quotable.has(read.from)) return null;
  // The sentence goes on behind it.
  const quote = oneLine(read.quote)?.replace(/(?<!\.)\.$/, '') ?? null;
  const plain = (text: string) => text.toLowerCase();
  if (quote === null || plain(value).includes(plain(quote)) || plain(quote).includes(plain(value))) return null;
  return cutAtWord(quote, QUOTE_LIMIT);
}

/** When an interview is, in its own zone and in the user's where clocks differ. */
export function sayInterview(interview: Interview, zone: ZoneName): string {
  return sayWhen(interview.start, interview.timezone ?? zone, { end: interview.end, otherZone: zone });
}

/** What would be worth telling: fields that the mail did not give, and people without an address. */
export function missingFields(
  application: Application | null,
  interview: Interview | null,
  extra: Extra,
  zoneIsSet: boolean,
  seal: Seal,
): readonly { readonly name: string; readonly person: string | null }[] {
  const names = new Set<string>(extra.missing.filter((name) => name === 'timezone' || name === 'start'));
  if (interview !== null && (interview.timezone === null || interview.assumed.includes('timezone'))) {
    names.add('timezone');
  }
  if (interview?.assumed.includes('shown-zone') && !zoneIsSet) names.add('user-timezone');
  if (application !== null && application.company === null) names.add('company');
  if (application !== null && application.role === null) names.add('role');
  if (interview !== null && interview.interviewers.length === 0) names.add('interviewers');
  const unreachable = (interview?.interviewers ?? []).filter(
    (person) => person.address === null && person.name !== null,
  );
  return [
    ...[...names].map((name) => ({ name, person: null })),
    ...unreachable.map((person) => ({ name: 'address', person: seal.seal(fullName(person.name) ?? person.name) })),
  ];
}

/** `Dana Whitfield <dana@x.example>`, or the half that is known. */
export function sayMailbox(mailbox: { readonly name: string | null; readonly address: string | null }): string {
  if (mailbox.name === null) return mailbox.address ?? '';
  return mailbox.address === null ? mailbox.name : `${mailbox.name} <${mailbox.address}>`;
}

function roundValues(interview: Interview, zone: ZoneName): readonly (readonly [string, string | null])[] {
  const people = interview.interviewers.map((person) => {
    const title = oneLine(person.title, 60);
    return title === null ? sayMailbox(person) : `${sayMailbox(person)}, ${title}`;
  });
  const { timeline } = interview;
  return [
    ['start', sayInterview(interview, zone)],
    ['medium', media[interview.medium]],
    ['url', interview.url],
    ['location', interview.location],
    ['phone', interview.phone],
    ['interviewers', people.join('; ')],
    ['recruiter', interview.recruiter === null ? null : sayMailbox(interview.recruiter)],
    ['timeline', timeline === null ? null : `${timeline.phrase} (by ${sayDay(timeline.by)})`],
  ];
}

import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import type { Extraction } from '../extractor.ts';

/** Text searched for addresses and for what stands beside a name. */
const TEXT_LIMIT = 20_000;

/** All that tells who is who. */
export interface CastSources {
  readonly mail: OriginalMail;
  readonly event: CalendarEvent | null;
  /** Extractions of this interview, best source first. */
  readonly extractions: readonly Extraction[];
  readonly candidates: readonly Mailbox[];
  /** Persons that the title names. */
  readonly titlePeople: readonly string[];
  /** Names that belong to the employer, so to no person. */
  readonly companies: readonly string[];
  /** Those who are in other interviews of the same mail: they write it without being its recruiter. */
  readonly elsewhere: readonly Mailbox[];
}

/** All that the mail and the event say in words, for signs of who does what. */
export function wordsOfCast({ mail, event }: CastSources): string {
  return `${mail.text.slice(0, TEXT_LIMIT)}\n${event?.description?.slice(0, TEXT_LIMIT) ?? ''}`;
}

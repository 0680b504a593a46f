import type { CalendarEvent } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import type { Extraction } from '../extractor.ts';
import type { Evidence, Source } from '../understanding.ts';

/** How far each place is trusted for the employer's name (first: a title that says `at X`; last: what a domain suggests). */
export const trust = {
  title: 0.9,
  looseTitle: 0.62,
  signature: 0.8,
  display: 0.75,
  line: 0.72,
  spelled: 0.78,
  domain: 0.5,
} as const;

/** A name that may be the employer's. */
export interface Candidate {
  readonly name: string;
  readonly evidence: Evidence;
  /** The kind of place; agreement counts once per place. */
  readonly place: 'title' | 'text' | 'signature' | 'display' | 'spelled' | 'domain';
}

/** Where names of employers come from, besides extractions. */
export interface CompanySources {
  readonly mail: OriginalMail;
  readonly event: CalendarEvent | null;
  readonly extractions: readonly Extraction[];
  readonly candidates: readonly Mailbox[];
  /** What titles gave: the summary first, the subject after. */
  readonly titles: readonly {
    readonly name: string;
    readonly sure: boolean;
    readonly quote: string;
    readonly from: Source;
  }[];
}

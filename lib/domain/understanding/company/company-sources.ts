import type { InterviewSources } from '../interview-sources.ts';
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
export interface CompanySources extends Pick<InterviewSources, 'mail' | 'event' | 'extractions' | 'candidates'> {
  /** What titles gave: the summary first, the subject after. */
  readonly titles: readonly {
    readonly name: string;
    readonly sure: boolean;
    readonly quote: string;
    readonly from: Source;
  }[];
}

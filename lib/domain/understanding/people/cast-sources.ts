import type { InterviewSources } from '../interview-sources.ts';

/** Text searched for addresses and for what stands beside a name. */
const TEXT_LIMIT = 20_000;

/** All that tells who is who. */
export interface CastSources extends Omit<InterviewSources, 'cancelled' | 'note'> {
  /** Persons that the title names. */
  readonly titlePeople: readonly string[];
  /** Names that belong to the employer, so to no person. */
  readonly companies: readonly string[];
}

/** All that the mail and the event say in words, for signs of who does what. */
export function wordsOfCast({ mail, event }: CastSources): string {
  return `${mail.text.slice(0, TEXT_LIMIT)}\n${event?.description?.slice(0, TEXT_LIMIT) ?? ''}`;
}

import type { Mailbox } from '../mail/mail.ts';
import type { Instant, ZoneName } from '../time.ts';

export type Medium = 'video' | 'phone' | 'onsite' | 'unknown';

/** Somebody who interviews. */
export interface Interviewer extends Mailbox {
  readonly title: string | null;
}

/** When the employer said they would decide. */
export interface Timeline {
  /** In the mail's or the user's own words: `in about a week`. */
  readonly phrase: string;
  /** The last local day (employer's zone) that the words cover, `2026-12-10`. */
  readonly by: string;
}

/** What is known of one round. Null where nothing was said; silence rather than a guess. */
export interface InterviewFacts {
  readonly uid: string | null;
  readonly sequence: number;
  readonly start: Instant;
  readonly end: Instant | null;
  readonly timezone: ZoneName | null;
  readonly medium: Medium;
  readonly url: string | null;
  readonly location: string | null;
  readonly phone: string | null;
  readonly interviewers: readonly Interviewer[];
  readonly recruiter: Mailbox | null;
  readonly timeline: Timeline | null;
}

export type InterviewStatus = 'scheduled' | 'cancelled' | 'past';

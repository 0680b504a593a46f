import type { InterviewFacts, InterviewStatus } from '../application/interview.ts';
import type { ForwardStyle } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { Instant, ZoneName } from '../time.ts';

export type MailKind =
  | 'invitation'
  | 'update'
  | 'cancellation'
  | 'rejection'
  | 'offer'
  | 'availability'
  | 'reply'
  | 'bounce'
  | 'auto-reply'
  | 'other';

/** The sources of a fact, best first. */
export type Source = 'calendar' | 'structured-data' | 'sender-format' | 'text' | 'headers';

/** Where a field's value was read, in the mail's own words. */
export interface Evidence {
  readonly from: Source;
  readonly quote: string;
  /** 0 to 1. Below `askBelow` (confidence.ts) the receipt asks instead of assuming. */
  readonly confidence: number;
}

/** Fields that two sources of one mail tell differently. */
export interface Conflict {
  readonly field: string;
  readonly values: readonly string[];
  readonly from: readonly Source[];
}

/** What a mail says of an interview; `company` and `role` belong to the application but are read from the mail. */
export interface UnderstoodInterview extends InterviewFacts {
  readonly company: string | null;
  readonly role: string | null;
  readonly status: InterviewStatus;
}

/** What rejections and offers give: company and role, the rest null. */
export type PartialInterview = { readonly [K in keyof UnderstoodInterview]: UnderstoodInterview[K] | null };

/** Why no interview could be saved although the mail seems to hold one: each has an answer that says how to mend it. */
export type Problem = 'broken-calendar' | 'no-date' | 'no-zone' | 'past' | 'all-day' | 'winmail';

/** What the assistant understands of one mail (of one part of it, where a mail holds several). */
export interface Understanding {
  readonly kind: MailKind;
  readonly forward: {
    readonly style: ForwardStyle;
    readonly client: string | null;
    readonly from: Mailbox | null;
    readonly subject: string | null;
    readonly date: Instant | null;
    readonly note: string;
  };
  readonly part: number;
  readonly interview: UnderstoodInterview | PartialInterview | null;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly missing: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly problem: Problem | null;
  /** Gmail's forwarding-confirmation mail: its code or link must reach the user. Null for every other mail. */
  readonly forwardingConfirmation: string | null;
}

/** What the reader has to know besides the mail. */
export interface ReadingContext {
  readonly now: Instant;
  /** The user's zone, else the deployment's. */
  readonly timezone: ZoneName;
  /** Addresses that are the candidate's own, lower case: never interviewers. */
  readonly userAddresses: readonly string[];
  readonly userName: string | null;
}

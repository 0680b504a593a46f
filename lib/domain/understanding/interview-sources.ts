import type { CalendarEvent } from '../mail/calendar.ts';
import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { Extraction } from './extractor.ts';

/** One interview's sources: the mail, the event if a calendar holds it, and what each extractor read. */
export interface InterviewSources {
  readonly mail: OriginalMail;
  readonly event: CalendarEvent | null;
  /** Best source first. */
  readonly extractions: readonly Extraction[];
  readonly candidates: readonly Mailbox[];
  /** People of other interviews in the same mail: they may write it without being this one's recruiter. */
  readonly elsewhere: readonly Mailbox[];
  readonly cancelled: boolean;
  /** What the user wrote above the forward; ''. */
  readonly note: string;
}

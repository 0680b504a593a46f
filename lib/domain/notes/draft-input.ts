import type { NoteFacts, NoteKind, NoteReason, Playbook, Tone } from '../application/application.ts';
import type { Interviewer, Medium } from '../application/interview.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { Instant, ZoneName } from '../time.ts';

/** All that a note may be made of. */
export interface DraftInput {
  readonly kind: NoteKind;
  /** Whom the note is about; for thank-you notes also its reader. */
  readonly person: Pick<Interviewer, 'name' | 'address'> & { readonly title?: string | null };
  readonly recruiter: Mailbox | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly interview: { readonly start: Instant; readonly timezone: ZoneName | null; readonly medium: Medium } | null;
  readonly facts: NoteFacts;
  /** False where others get a note with the same facts: `she` may then be any of them. True by default. */
  readonly alone?: boolean;
  readonly tone: Tone;
  readonly userName: string | null;
  /** Stands below a note that somebody else hands on: its reader has no other address to answer to. */
  readonly userAddress?: string | null;
  /** The user's own closing line(s); null signs with the name. */
  readonly signOff: string | null;
  /** Chooses the phrasings: the same seed gives the same note. */
  readonly seed: string;
  /** Texts of the other notes of this application: this one will differ from each. */
  readonly siblings: readonly string[];
  /** Their subjects, which interviewers see side by side. */
  readonly siblingSubjects?: readonly string[];
  /** For `nervous`: restate the qualification (default), or acknowledge the nerves. */
  readonly version?: 'restate' | 'acknowledge' | null;
  readonly reason?: NoteReason | null;
  /** When the first status check was sent, for the last one: an instant, or the local day. */
  readonly askedAt?: Instant | string | null;
  /** What the user told about the talk: late, technical-failure, past-unpleasantness and rambled change a thank-you. */
  readonly situation?: Playbook | null;
}

import type { Reply } from '../commands/command.ts';
import type { Render } from '../notes/render.ts';
import type { Instant, ZoneName } from '../time.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { NoteId, Step } from './application.ts';
import type { Profile } from './profile.ts';

/** A mail as an event: when it came, under which idempotency key, and what an answer refers to. */
export interface MailEvent {
  /** Idempotency key (see mailKey); several events of one mail carry a suffix each. */
  readonly key: string;
  readonly receivedAt: Instant;
  readonly messageId: string | null;
  readonly subject: string;
  /** Under which key the raw mail is kept, so that it can be erased with what it told. */
  readonly rawKey?: string;
}

/** Everything that can happen to an application. */
export type ApplicationEvent =
  | (MailEvent & { readonly type: 'mail-understood'; readonly understanding: Understanding })
  | (MailEvent & {
      readonly type: 'replied';
      /** The number of the mail that was replied to: it tells which notes in which revision were shown. */
      readonly mailNumber: number;
      readonly reply: Reply;
      /** What has been done elsewhere for the same mail (settings), to be said in the one answer. */
      readonly saidBefore: readonly string[];
    })
  | (MailEvent & {
      readonly type: 'relayed';
      /** Which note the third person's mail answers. */
      readonly noteNumber: number;
      readonly from: string;
      readonly text: string;
    })
  /** The user forwards what a person of this application wrote, which is neither an invitation nor a verdict. */
  | (MailEvent & {
      readonly type: 'employer-answered';
      readonly from: string;
      readonly text: string;
      /** It asks when the user has time for another talk. */
      readonly asksTimes: boolean;
      /** When the employer wrote it, where the forward tells. */
      readonly sentAt: Instant | null;
    })
  | { readonly type: 'step-due'; readonly step: Step }
  | { readonly type: 'note-claimed'; readonly noteId: NoteId; readonly revision: number; readonly attempt: string }
  | { readonly type: 'note-sent'; readonly noteId: NoteId; readonly attempt: string; readonly at: Instant }
  | { readonly type: 'note-refused'; readonly noteId: NoteId; readonly attempt: string; readonly why: string }
  | { readonly type: 'note-lost'; readonly noteId: NoteId; readonly attempt: string }
  | { readonly type: 'note-bounced'; readonly key: string; readonly noteId: NoteId }
  | { readonly type: 'note-delayed'; readonly key: string; readonly noteId: NoteId }
  | { readonly type: 'settings-changed' | 'resumed'; readonly key: string };

/** What a decision may look at besides the application and the event. */
export interface DecideContext {
  readonly now: Instant;
  /** Read only: settings, name and address of the user. */
  readonly profile: Profile;
  /** The user's zone, or the deployment's where none is set. */
  readonly timezone: ZoneName;
  readonly render: Render;
}

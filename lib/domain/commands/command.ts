import type { Outcome, Playbook, Tone } from '../application/application.ts';
import type { Instant } from '../time.ts';

/** What a user asked for in a reply (contract section 5). `person` is a name as typed, null for all that the mail showed. */
export type Command =
  | { readonly name: 'approve'; readonly person: string | null; readonly version: number | null }
  | { readonly name: 'undo'; readonly person: string | null }
  | { readonly name: 'skip'; readonly person: string | null }
  | { readonly name: 'snooze'; readonly until: Instant; readonly person: string | null }
  | { readonly name: 'sent'; readonly person: string | null }
  | { readonly name: 'send-again'; readonly person: string | null }
  | { readonly name: 'edit'; readonly text: string; readonly person: string | null }
  | {
      readonly name: 'discussed' | 'clarify' | 'nervous' | 'add';
      readonly text: string;
      readonly person: string | null;
    }
  | { readonly name: 'timeline'; readonly text: string }
  | { readonly name: 'tone'; readonly tone: Tone }
  | { readonly name: 'company' | 'role'; readonly value: string }
  | { readonly name: 'name'; readonly value: string }
  | { readonly name: 'timezone'; readonly zone: string }
  | { readonly name: 'when'; readonly text: string; readonly start: Instant | null; readonly end: Instant | null }
  | {
      readonly name: 'with';
      readonly people: readonly { readonly name: string | null; readonly address: string | null }[];
    }
  | {
      readonly name: 'rescheduled';
      readonly text: string;
      readonly start: Instant | null;
      readonly end: Instant | null;
    }
  | { readonly name: 'situation'; readonly situation: Playbook }
  | { readonly name: 'list'; readonly what: 'applications' | 'lessons' }
  /** A further address of the same person, in lower case. */
  | { readonly name: 'link' | 'unlink'; readonly address: string }
  | { readonly name: 'settings'; readonly values: Readonly<Record<string, string>> }
  | {
      readonly name:
        | 'rejected'
        | 'offer'
        | 'withdraw'
        | 'no-show'
        | 'cancelled'
        | 'no-response'
        | 'help'
        | 'pause'
        | 'resume'
        | 'export'
        | 'erase';
    };

export type CommandName = Command['name'];

/** The outcome that an outcome command stands for. */
export const outcomeOf: Partial<Record<CommandName, Outcome>> = {
  rejected: 'rejected',
  offer: 'offer',
  withdraw: 'withdrawn',
  'no-response': 'no-response',
};

/** What a reply says: the newly typed text, the commands in it, and what could be read in two ways. */
export interface Reply {
  readonly text: string;
  readonly commands: readonly Command[];
  /** One question per command that could not be read (`snooze until blursday`), in words for the user; else empty. */
  readonly questions: readonly string[];
}

/** What a reply's relative dates and names count from. */
export interface ReplyContext {
  /** When the assistant received the reply. */
  readonly receivedAt: Instant;
  /** The user's zone: `snooze until Friday 9am`. */
  readonly timezone: string;
  /** The interview's zone: `when: Dec 3, 2pm` means the employer's clock; null where none is known. */
  readonly interviewTimezone: string | null;
  /** Names of the people whose notes are open: `approve Dana`, `edit Dana: …`. */
  readonly people: readonly string[];
  /** Texts of the open notes, so that a draft edited inside the quoted block can be told from an untouched one. */
  readonly drafts: readonly string[];
}

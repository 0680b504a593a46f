import type { Mailbox } from '../mail/mail.ts';
import type { Instant } from '../time.ts';
import type { InterviewFacts, InterviewStatus } from './interview.ts';

export type UserId = string;
export type ApplicationId = string;
export type NoteId = string;

export type Outcome = 'open' | 'offer' | 'rejected' | 'withdrawn' | 'no-response';

export type NoteKind =
  | 'thank-you'
  | 'status-check'
  | 'last-status-check'
  | 'ask-recruiter'
  | 'pass-on'
  | 'withdrawal'
  | 'rejection-thanks'
  | 'offer-thanks';

export type NoteStatus =
  | 'planned'
  | 'drafted'
  | 'held'
  | 'sent'
  | 'self-sent'
  | 'skipped'
  | 'snoozed'
  | 'bounced'
  | 'unknown';

export type StepKind =
  | 'prep'
  | 'debrief'
  | 'reminder'
  | 'status-check'
  | 'last-status-check'
  | 'close'
  | 'snooze'
  | 'send'
  | 'digest';

export type Tone = 'warm' | 'formal' | 'brief';

/** What a user can tell of how a talk went; each has its advice, some a note of their own. */
export type Playbook =
  | 'forgot-name'
  | 'dislike-manager'
  | 'not-a-fit'
  | 'misspoke'
  | 'nervous'
  | 'small-slip'
  | 'badmouthed'
  | 'late'
  | 'rambled'
  | 'technical-failure'
  | 'past-unpleasantness';

/** Something that is due at an instant. The name is a hash of application, step and instant, so that repeating it is harmless. */
export interface Step {
  readonly name: string;
  readonly kind: StepKind;
  readonly at: Instant;
  readonly noteId: NoteId | null;
  /** Which interview the step follows (its key), where it follows one. */
  readonly interviewKey: string | null;
}

export interface Interview extends Omit<InterviewFacts, 'uid'> {
  /** Stable within the application; what steps and notes refer to. */
  readonly key: string;
  readonly uid: string | null;
  /** Other UIDs under which the same round was announced (unlinked resends, split series). */
  readonly aliases: readonly string[];
  readonly status: InterviewStatus;
  /** Names of fields that the user corrected: a repeated invitation never overwrites these, a reschedule does. */
  readonly corrected: readonly string[];
  /**
   * Names of fields that were read with low confidence (`timezone`): the receipt asks, a correction settles.
   * `shown-zone`: the instant was told exactly, only by whose clock to show it is assumed.
   */
  readonly assumed: readonly string[];
}

/** Why a withdrawal is written: the manager or the place. */
export type WithdrawalReason = 'dislike-manager' | 'not-a-fit';

/** What a note is about where its kind alone does not tell; `no-show`: a question to the recruiter for a new time. */
export type NoteReason = WithdrawalReason | 'no-show';

/** What the user said that a note may use; nothing else may be asserted as theirs. Capped: see limits.ts. */
export interface NoteFacts {
  readonly discussed: string | null;
  readonly clarify: string | null;
  readonly nervous: string | null;
  readonly add: string | null;
}

export interface Note {
  readonly id: NoteId;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly interviewKey: string | null;
  /** Whom the note is about: the interviewer it thanks, also when `to` is the recruiter who passes it on. */
  readonly person: Mailbox;
  /** Empty where no address is known. */
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** Exactly what goes out, `\n` line ends. */
  readonly text: string;
  /** Counts up with every change of `to`, `subject` or `text`. */
  readonly revision: number;
  /** True once the user wrote the text himself: facts no longer redraft it. */
  readonly edited: boolean;
  readonly facts: NoteFacts;
  /** Texts to choose from, where the draft mail offered versions (`approve 2`); else empty. */
  readonly versions: readonly string[];
  /** Of a withdrawal: what it gives as the reason. Of a question to the recruiter: why it is asked. */
  readonly reason: NoteReason | null;
  readonly due: Instant;
  readonly heldUntil: Instant | null;
  /** Receipt time of the approval that holds, and the revision it approved. */
  readonly approval: { readonly at: Instant; readonly revision: number } | null;
  /** Receipt time of the latest undo: approvals received before it count for nothing, whichever is processed first. */
  readonly undoneAt: Instant | null;
  /** Written before the send: an attempt without a result is a note whose fate is unknown. */
  readonly attempt: { readonly id: string; readonly at: Instant } | null;
  readonly sentAt: Instant | null;
}

/** A mail to the user, and which notes in which revision it showed: what its reply token stands for. */
export interface ShownMail {
  readonly number: number;
  readonly template: UserMailKind;
  readonly at: Instant;
  readonly shown: readonly { readonly noteId: NoteId; readonly revision: number }[];
  /** What the mail asked for besides: a debrief, whether the status checks shall end, whether to close the application. */
  readonly asks: 'debrief' | 'nudges' | 'close' | null;
}

/** The mails that the user gets. Each has a template in templates/mail. */
export type UserMailKind =
  | 'receipt'
  | 'updated'
  | 'cancelled'
  | 'no-interview'
  | 'problem'
  | 'availability'
  | 'prep'
  | 'draft'
  | 'reminder'
  | 'status-check'
  | 'close'
  | 'held'
  | 'undone'
  | 'answer'
  | 'list'
  | 'help'
  | 'settings'
  | 'relayed'
  | 'not-sent'
  | 'unknown-fate'
  | 'unreadable'
  | 'stranger'
  | 'opt-in'
  | 'paused'
  | 'digest'
  | 'export'
  | 'erase'
  | 'erased'
  | 'link'
  | 'forwarding-confirmation';

/** An effect still owed. It holds parameters, never rendered mail; `id` is its idempotency key. */
export type Effect =
  | { readonly id: string; readonly type: 'mail-user'; readonly mail: UserMail }
  | { readonly id: string; readonly type: 'schedule'; readonly step: Step }
  | { readonly id: string; readonly type: 'unschedule'; readonly name: string }
  | { readonly id: string; readonly type: 'send-note'; readonly noteId: NoteId; readonly revision: number }
  /** Of a profile: everything of the user goes (erase-user.ts); then only a mark is left. */
  | { readonly id: string; readonly type: 'erase' }
  /** Of a profile: asks an address whether it belongs to this user, or lets it go. */
  | { readonly id: string; readonly type: 'ask-link'; readonly address: string; readonly number: number }
  | { readonly id: string; readonly type: 'unlink'; readonly address: string }
  /** Of a profile: a setting that concerns an application reaches it, which then plans anew. */
  | {
      readonly id: string;
      readonly type: 'tell-application';
      readonly applicationId: ApplicationId;
      readonly what: 'settings-changed' | 'resumed';
    };

/** An effect before it has its idempotency key. */
export type EffectBody = Effect extends infer E ? (E extends Effect ? Omit<E, 'id'> : never) : never;

/** Parameters of a mail to the user; the renderer reads the rest from the application at the time of sending. */
export interface UserMail {
  readonly kind: UserMailKind;
  readonly number: number;
  /** Notes to show whole, in order. */
  readonly noteIds: readonly NoteId[];
  readonly interviewKey: string | null;
  /** What was understood and done, one short sentence each, in absolute local time. Shown first. */
  readonly said: readonly string[];
  /** Message-ID of the user's mail that this answers, for threading; null for unasked mail. */
  readonly answers: string | null;
  /** Subject of the user's mail, for `Re:`; null for unasked mail. */
  readonly about: string | null;
  /** What only the event knew and the template shows: evidence of a receipt, conflicts, a relayed text. Capped. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface OwedEffect {
  readonly effect: Effect;
  readonly owedSince: Instant;
  /** Until then whoever runs it has it alone. */
  readonly leasedUntil: Instant | null;
}

/** A taken event: 12 bytes of hash, so that a redelivery changes nothing. */
export interface TakenEvent {
  readonly hash: string;
  readonly at: Instant;
}

/** One candidacy of one user at one company: one item in the table, changed by one conditional write per event. */
export interface Application {
  readonly type: 'application';
  readonly user: UserId;
  readonly id: ApplicationId;
  /** Counts the writes; the condition of the next one. 0 before the first. */
  readonly version: number;
  readonly openedAt: Instant;
  readonly company: string | null;
  readonly role: string | null;
  /** Names of fields (company, role) that the user corrected. */
  readonly corrected: readonly string[];
  readonly outcome: Outcome;
  readonly interviews: readonly Interview[];
  readonly notes: readonly Note[];
  readonly steps: readonly Step[];
  /** Steps that have fired or were dropped (`debrief:<interview key>`), so that no plan brings them back. */
  readonly done: readonly string[];
  readonly tone: Tone;
  /** True once the user chose the tone for this application: the setting changes it no more. */
  readonly ownTone: boolean;
  /** What the user said before there was a note to put it in; every later thank-you draws on it. */
  readonly facts: NoteFacts;
  /** What the user told of how the talk went (`late`, `rambled` …): some change the thank-you, all bring advice. */
  readonly situation: Playbook | null;
  readonly mails: readonly ShownMail[];
  /** The number the next mail to the user gets. */
  readonly nextMail: number;
  readonly nextNote: number;
  /** What the user wrote besides. `parted`: it was understood, and what it teaches stands among the lessons. */
  readonly remarks: readonly { readonly at: Instant; readonly text: string; readonly parted?: boolean }[];
  /** What the user would do differently, in his own words, oldest first. Capped. */
  readonly lessons: readonly { readonly at: Instant; readonly text: string }[];
  /** Keys of the raw mails that told of this application, newest last, so that they can be erased. Capped. */
  readonly rawKeys: readonly string[];
  /** Message-IDs of the thread, first and latest, so that one application is one thread. */
  readonly thread: { readonly subject: string; readonly references: readonly string[] };
  readonly inbox: readonly TakenEvent[];
  readonly outbox: readonly OwedEffect[];
  /** Day (user's zone) of the latest unasked mail: at most one a day. */
  readonly lastUnasked: string | null;
  readonly changedAt: Instant;
}

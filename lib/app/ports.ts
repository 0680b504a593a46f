import type { Application, ApplicationId, Step, UserId } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Mail, Mailbox } from '../domain/mail/mail.ts';
import type { Render } from '../domain/notes/render.ts';
import type { Instant, ZoneName } from '../domain/time.ts';

/** Reads raw RFC 5322 bytes into the message tree. Never throws on a bad mail: what it can't read stands in `damage`. */
export interface MailParser {
  parse(raw: Uint8Array): Promise<Mail>;
}

/** The raw mails as they came in, by key. */
export interface RawMail {
  get(key: string): Promise<Uint8Array>;
  delete(key: string): Promise<void>;
}

export type Item = Application | Profile;

/** Profiles and applications, one item each. Every read is consistent. */
export interface ApplicationStore {
  profile(user: UserId): Promise<Profile | null>;
  application(user: UserId, id: ApplicationId): Promise<Application | null>;
  /** Every application of a user, newest first. */
  applications(user: UserId): Promise<readonly Application[]>;
  /**
   * Writes the item on condition that the table still holds `item.version` (nothing at all for 0) and stores it as
   * `version + 1`. `conflict`: somebody else wrote; load and decide again.
   */
  save(item: Item): Promise<'saved' | 'conflict'>;
  delete(item: Pick<Item, 'type' | 'user'> & { readonly id?: ApplicationId }): Promise<void>;
  /** Items with effects owed since before `before`, from the sparse index (eventually consistent). */
  owed(before: Instant): AsyncIterable<{
    readonly user: UserId;
    readonly applicationId: ApplicationId | null;
    /** Since when the oldest of them is owed. */
    readonly since: Instant;
  }>;
}

/** A mail ready to be composed: what the composer turns into RFC 5322 bytes. */
export interface OutgoingMail {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  /** In the envelope only. */
  readonly bcc: readonly Mailbox[];
  readonly replyTo: Mailbox | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly date: Instant;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
  /** SES message tags (`[A-Za-z0-9_.@-]`), by which events find their way back: user, application, note, effect. */
  readonly tags: Readonly<Record<string, string>>;
}

/** `refused`: the service said no before taking it (throttle or 4xx), so it was not sent and `why` says so. */
export type SendOutcome =
  | { readonly result: 'sent'; readonly providerId: string }
  | { readonly result: 'refused'; readonly why: string; readonly retryable: boolean };

/** Sends mail. Throws when it can't be told whether the mail went out. */
export interface Mailer {
  /** True where the same key twice delivers once (the outbox on disk); SES has no idempotency token. */
  readonly keyed: boolean;
  send(mail: OutgoingMail, key: string): Promise<SendOutcome>;
}

/** What a firing step brings back. It carries its own due instant, so that a stale one can be told. */
export interface StepEvent {
  readonly user: UserId;
  readonly applicationId: ApplicationId | null;
  readonly step: Step;
}

/** Puts steps on the clock. Repeating a name and removing an unknown one are successes. */
export interface StepScheduler {
  schedule(event: StepEvent): Promise<void>;
  unschedule(name: string): Promise<void>;
}

export interface Clock {
  now(): Instant;
}

/** One line of the log: ids and counts only, never addresses or bodies. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(message: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
  error(message: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
}

/**
 * Who may use this deployment. `any` enrols every authenticated sender (local mode). `open` asks an authenticated sender
 * who is not on the list for a word of consent first.
 */
export type Admission =
  | { readonly mode: 'any' }
  | { readonly mode: 'allow-list' | 'open'; readonly addresses: readonly string[] };

/**
 * Short-lived marks beside a user's items: who was answered already, how much was taken within a day. They hold hashes
 * and a time, and go by themselves when their window ends, a week at most. Erasing a user leaves them: a limit that
 * `erase` resets would be none.
 */
export interface Marks {
  /**
   * Lets at most `limit` different keys pass within a window, which opens with the first of them. A key that passed
   * passes again, so that a redelivery counts once.
   */
  admit(mark: Mark, now: Instant): Promise<boolean>;
}

export interface Mark {
  readonly user: UserId;
  /** What is counted: `mails`, `notes` … */
  readonly name: string;
  readonly key: string;
  readonly limit: number;
  /** ISO 8601 duration without days or longer (`PT24H`). */
  readonly window: string;
}

/** What is counted for whoever runs this. */
export type Counted =
  | 'mails-taken'
  | 'mails-refused'
  | 'notes-sent'
  | 'notes-unknown'
  | 'notes-bounced'
  | 'complaints'
  | 'effects-overdue';

/** Counts for the operator's eyes. `why` is a word or two, without anything personal. */
export interface Meter {
  count(what: Counted, value?: number, why?: string): void;
}

/** What the use cases need. Wired once: lib/aws.ts for Lambda, lib/local for one machine. */
export interface Dependencies {
  readonly domain: string;
  readonly timezone: ZoneName;
  readonly admission: Admission;
  /** Keys of the reply tokens, newest first; the first signs, all verify. */
  readonly tokenKeys: readonly Uint8Array[];
  readonly parser: MailParser;
  readonly rawMail: RawMail;
  readonly store: ApplicationStore;
  readonly mailer: Mailer;
  readonly scheduler: StepScheduler;
  readonly clock: Clock;
  readonly render: Render;
  readonly marks: Marks;
  readonly meter: Meter;
  readonly log: Log;
}

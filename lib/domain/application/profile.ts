import type { Instant, ZoneName } from '../time.ts';
import type { ApplicationId, OwedEffect, ShownMail, Step, TakenEvent, Tone, UserId } from './application.ts';

/** What a user can set by mail. Durations are ISO 8601; times of day `HH:MM` in the user's zone. */
export interface Settings {
  readonly name: string | null;
  /** The closing line(s) of notes; null signs with the name. */
  readonly signOff: string | null;
  readonly timezone: ZoneName | null;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly sendHold: string;
  readonly debriefAfter: string;
  readonly reminderAfter: string;
  /** Business days of silence before a status check, where no date was named. */
  readonly statusCheckDays: number;
  readonly lastStatusCheckDays: number;
  /** Local time of status checks, in the employer's zone. */
  readonly statusCheckAt: string;
  readonly prepMail: boolean;
  readonly prepAt: string;
  readonly tone: Tone;
  /** Dates without business (`2026-12-25`), in addition to weekends. */
  readonly holidays: readonly string[];
  /** ISO 3166 codes of countries whose holidays are no business days either. */
  readonly holidayCountries: readonly string[];
  /** Day of the week of the digest (1 = Monday … 7 = Sunday); null for none. */
  readonly digestDay: number | null;
}

export const defaultSettings: Settings = {
  name: null,
  signOff: null,
  timezone: null,
  quietFrom: '21:00',
  quietUntil: '08:00',
  sendHold: 'PT5M',
  debriefAfter: 'PT1H',
  reminderAfter: 'PT20H',
  statusCheckDays: 5,
  lastStatusCheckDays: 5,
  statusCheckAt: '10:00',
  prepMail: true,
  prepAt: '18:00',
  tone: 'warm',
  holidays: [],
  holidayCountries: [],
  digestDay: 1,
};

/** A line of the directory: enough to tell which application a mail belongs to, without reading every application. */
export interface DirectoryEntry {
  readonly applicationId: ApplicationId;
  readonly companyKey: string | null;
  readonly roleKey: string | null;
  readonly uids: readonly string[];
  /** Lower-case addresses of people of this application (interviewers and recruiter). */
  readonly people: readonly string[];
  readonly latestStart: Instant;
  readonly reservedAt: Instant;
  /** True while something waits there (see digest.ts): only then a digest is planned. */
  readonly open: boolean;
}

/** One user: settings, directory of applications, and an inbox and outbox like an application's. */
export interface Profile {
  readonly type: 'profile';
  readonly user: UserId;
  readonly version: number;
  /** Where mail to the user goes. */
  readonly address: string;
  /** The name of the user's own From line, until `settings.name` says otherwise. */
  readonly name: string | null;
  readonly enrolledAt: Instant;
  readonly settings: Settings;
  readonly paused: boolean;
  readonly directory: readonly DirectoryEntry[];
  /**
   * `erasing`: everything is on its way out. `erased`: nothing is left but this hashed mark, for 30 days. `linked`: the
   * address is a further one of another user, who stands in `linkedTo`; nothing else is kept here.
   */
  readonly state: 'active' | 'erasing' | 'erased' | 'linked';
  readonly linkedTo: UserId | null;
  /** Further addresses of this user, confirmed from there; in lower case. */
  readonly links: readonly string[];
  /** Addresses that were asked whether they belong to this user, with the number in the token of the question. */
  readonly linksAsked: readonly { readonly address: string; readonly number: number; readonly at: Instant }[];
  readonly nextLink: number;
  /** When the user had everything erased; mail received before then counts for nothing, however late it comes. */
  readonly erasedAt: Instant | null;
  /** Which mail asked whether to erase everything, and when: only a reply to that one confirms it. */
  readonly eraseAsked: { readonly number: number; readonly at: Instant } | null;
  /** What is due of the user as a whole: the digest. */
  readonly steps: readonly Step[];
  /** Keys of raw mails that belong to no application, newest last, so that they can be erased. Capped. */
  readonly rawKeys: readonly string[];
  readonly mails: readonly ShownMail[];
  readonly nextMail: number;
  readonly inbox: readonly TakenEvent[];
  readonly outbox: readonly OwedEffect[];
  readonly changedAt: Instant;
}

import type { Interviewer, Medium, Timeline } from '../application/interview.ts';
import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { Instant, ZoneName } from '../time.ts';
import type { PeopleTold } from './people/mentions.ts';
import type { Evidence, MailKind, Problem, ReadingContext, Source } from './understanding.ts';

/** A value with where it was read. */
export interface Found<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** A time as one source states it; the zone may have to come from elsewhere (normalise.ts resolves it). */
export interface StatedTime {
  /** Wall clock `2026-12-03T14:00:00`; a bare date for whole days. */
  readonly localStart: string;
  readonly localEnd: string | null;
  /** IANA zone where the source names one (or letters that stand for one: `ET`), else null. */
  readonly timezone: ZoneName | null;
  /** Set where the source fixes the instant itself (UTC, TZID, numeric offset). */
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly allDay: boolean;
}

/** Everything one extractor read about one interview. Absent fields were not said. */
export interface Extraction {
  readonly source: Source;
  readonly kind?: Found<MailKind>;
  readonly uid?: Found<string>;
  readonly sequence?: Found<number>;
  readonly when?: Found<StatedTime>;
  /** The time that a mail proposes in which none stands: it counts where the mail turns out to settle a talk. */
  readonly proposed?: Found<StatedTime>;
  /** A zone named apart from the time (`all times are Pacific`). */
  readonly timezone?: Found<ZoneName>;
  readonly medium?: Found<Medium>;
  readonly url?: Found<string>;
  readonly location?: Found<string>;
  readonly phone?: Found<string>;
  readonly interviewers?: Found<readonly Interviewer[]>;
  readonly recruiter?: Found<Mailbox>;
  /** Everybody whose name stands in the words, and how the writer speaks of himself. */
  readonly people?: PeopleTold;
  readonly company?: Found<string>;
  readonly role?: Found<string>;
  readonly timeline?: Found<Timeline>;
  readonly problem?: Problem;
  /** Of several talks in one mail, one whose own words tell how it is held: what the mail tells of links elsewhere is not its. */
  readonly apart?: true;
}

/**
 * One source of facts. `applies` is cheap and looks at senders and a few words; `extract` may return several
 * extractions (several interviews), or none. Neither throws: what is poor is left out, and validate.ts drops the rest.
 */
export interface Extractor {
  readonly name: string;
  readonly applies: (mail: OriginalMail) => boolean;
  readonly extract: (mail: OriginalMail, context: ReadingContext) => readonly Extraction[];
}

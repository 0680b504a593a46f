import type { Instant } from '../time.ts';
import type { Calendar } from './calendar.ts';
import type { Header, Mailbox } from './mail.ts';

export type ForwardStyle = 'inline' | 'attachment' | 'redirect' | 'none';

/** The mail that somebody forwarded, as far as the forward still shows it. */
export interface OriginalMail {
  readonly from: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly date: Instant | null;
  /** Offset of the inner Date as written (`-05:00`), or null where the forward shows a bare local time. */
  readonly dateOffset: string | null;
  /** The inner Date's wall clock as the forward shows it (`2026-12-01T09:14`), also where no instant can be told. */
  readonly localDate: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly calendars: readonly Calendar[];
  /** Empty for inline forwards, which show no headers but the quoted ones. */
  readonly headers: readonly Header[];
}

/** A mail with the forward around it taken off. `originals` has one entry, or several for a digest of attached mails. */
export interface Forward {
  readonly style: ForwardStyle;
  /** gmail | apple-mail | outlook | outlook-web | yahoo | thunderbird | proton | samsung …, where it can be told. */
  readonly client: string | null;
  /** What the user typed above the forwarded mail, signature dropped; ''. */
  readonly note: string;
  readonly originals: readonly OriginalMail[];
}

import type { Instant } from '../time.ts';
import type { Calendar } from './calendar.ts';

/** A name with an address, either of which a mail may lack. Addresses are lower-case in the domain part. */
export interface Mailbox {
  readonly name: string | null;
  readonly address: string | null;
}

/** One header line as it stood: name in lower case, value unfolded and decoded (RFC 2047). Order is top to bottom. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  readonly filename: string | null;
  readonly contentType: string;
  readonly size: number;
}

/**
 * A mail as a tree: what every rule in the domain works on. The MIME adapter makes it from raw bytes.
 * An attached mail (message/rfc822, or an `.eml` sent as octet-stream) is a `Mail` of its own in `attachedMails`.
 */
export interface Mail {
  readonly headers: readonly Header[];
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly from: Mailbox | null;
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly date: Instant | null;
  /** The Date header's own offset, `+01:00`, because it tells the writer's zone; null without a Date. */
  readonly dateOffset: string | null;
  /** The body in plain text with `\n` line ends; made from the HTML where the mail has no text part; '' for neither. */
  readonly text: string;
  /** True when `text` was made from the HTML. */
  readonly textIsFromHtml: boolean;
  readonly html: string | null;
  /** Every text/calendar part and .ics attachment once (both copies of Google's count as one). */
  readonly calendars: readonly Calendar[];
  readonly attachedMails: readonly Mail[];
  readonly attachments: readonly Attachment[];
  /** One sentence for each part that could not be read; empty for a sound mail. */
  readonly damage: readonly string[];
}

/** The first value of a header, or null. @param name in lower case */
export function header(mail: Pick<Mail, 'headers'>, name: string): string | null {
  return mail.headers.find((line) => line.name === name)?.value ?? null;
}

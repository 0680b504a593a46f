import * as z from 'zod';
import type { OutgoingMail } from '../app/ports.ts';
import type { Mailbox } from '../domain/mail/mail.ts';
import type { Instant } from '../domain/time.ts';

/** Letters of the text that a list shows. */
const SNIPPET = 250;

const address = z.object({ Name: z.string(), Address: z.string() });
const message = z.object({
  ID: z.string(),
  /** Without angle brackets, as Mailpit has it. */
  MessageID: z.string(),
  From: address,
  To: z.array(address),
  Cc: z.array(address),
  Bcc: z.array(address),
  ReplyTo: z.array(address),
  Subject: z.string(),
  /** When it stood in the outbox, by the local clock; RFC 3339. */
  Created: z.string(),
  /** What the mail itself says. */
  Date: z.string(),
  Text: z.string(),
  HTML: z.string(),
  /** Bytes of the RFC 5322 source. */
  Size: z.number(),
  Tags: z.array(z.string()),
  Attachments: z.array(
    z.object({ PartID: z.string(), FileName: z.string(), ContentType: z.string(), Size: z.number() }),
  ),
  /** The how-manieth mail of this folder it is. */
  Order: z.number(),
});
/** A sent mail as it stands on disk beside its source; field names as in Mailpit's API v1. */
export type OutboxMessage = z.output<typeof message>;

/** What a list shows of a mail. */
export type OutboxSummary = Omit<OutboxMessage, 'Text' | 'HTML' | 'Attachments' | 'Date'> & {
  readonly Snippet: string;
  /** How many. */
  readonly Attachments: number;
};

/** Describes a mail that goes out. @param size bytes of its source @param created by the local clock */
export function outboxMessage(given: {
  readonly id: string;
  readonly mail: OutgoingMail;
  readonly size: number;
  readonly created: Instant;
  readonly order: number;
}): OutboxMessage {
  const { id, mail, size, created, order } = given;
  return {
    ID: id,
    MessageID: mail.messageId.replace(/^<|>$/g, ''),
    From: toAddress(mail.from),
    To: mail.to.map(toAddress),
    Cc: [],
    Bcc: mail.bcc.map(toAddress),
    ReplyTo: mail.replyTo === null ? [] : [toAddress(mail.replyTo)],
    Subject: mail.subject,
    Created: created,
    Date: mail.date,
    Text: mail.text,
    HTML: mail.html ?? '',
    Size: size,
    Tags: [],
    Attachments: mail.attachments.map((attachment, at) => ({
      PartID: String(at + 1),
      FileName: attachment.filename,
      ContentType: attachment.contentType,
      Size: Buffer.byteLength(attachment.content),
    })),
    Order: order,
  };
}

/** The line of a list. */
export function summaryOf(full: OutboxMessage): OutboxSummary {
  const { Text, HTML: _html, Date: _date, Attachments, ...rest } = full;
  const snippet = Text.slice(0, 4 * SNIPPET)
    .replace(/\s+/g, ' ')
    .trim();
  return { ...rest, Snippet: [...snippet].slice(0, SNIPPET).join(''), Attachments: Attachments.length };
}

/** Reads what was written to disk. @throws ZodError or SyntaxError when the file is no such message */
export function readOutboxMessage(json: string): OutboxMessage {
  return message.parse(JSON.parse(json));
}

function toAddress(mailbox: Mailbox): z.output<typeof address> {
  return { Name: mailbox.name ?? '', Address: mailbox.address ?? '' };
}

import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMail } from '../../app/ports.ts';
import type { Mailbox } from '../../domain/mail/mail.ts';

/** A mail that no RFC 5322 message can be made of; nothing was sent. Names the field, never its value. */
export class UnsendableMailError extends Error {
  override readonly name = 'UnsendableMailError';
}

/**
 * An address that stands in a header and an envelope as it is: one `@`, and nothing that could end the address or the
 * line. Stricter than RFC 5321 (no quoted local parts), because such an address has never belonged to a recruiter.
 */
const ADDRESS = /^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@[^\s@<>()[\],;:\\"\p{Cc}]{1,255}$/u;
/** Message-IDs go into headers unencoded (RFC 5322, 3.6.4), so they must not hold what ends one. */
const MESSAGE_ID = /^<[^\s<>\p{Cc}]{1,900}>$/u;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{0,76}$/;
const CONTROLS = /\p{Cc}+/gu;
/** Written by their own fields; a header of the same name would stand twice or bring Bcc back. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...['from', 'sender', 'to', 'cc', 'bcc', 'reply-to', 'subject', 'date', 'message-id', 'in-reply-to', 'references'],
  ...['mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition'],
]);

/**
 * Makes the RFC 5322 bytes of a mail: CRLF line ends, multipart/alternative where there is HTML, no Bcc.
 * The text is quoted-printable, never format=flowed: a reader decodes exactly the lines that were given.
 *
 * @throws UnsendableMailError for an address, Message-ID or header name that could break out of its line
 */
export async function composeMail(mail: OutgoingMail): Promise<Buffer> {
  const composer = new MailComposer({
    from: addressee(mail.from, 'from'),
    to: mail.to.map((mailbox) => addressee(mailbox, 'to')),
    ...(mail.replyTo === null ? {} : { replyTo: addressee(mail.replyTo, 'replyTo') }),
    subject: oneLine(mail.subject),
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    messageId: messageId(mail.messageId),
    ...(mail.inReplyTo === null ? {} : { inReplyTo: messageId(mail.inReplyTo) }),
    ...(mail.references.length === 0 ? {} : { references: mail.references.map(messageId) }),
    headers: customHeaders(mail.headers),
    date: new Date(mail.date),
    attachments: mail.attachments.map((attachment) => ({
      filename: oneLine(attachment.filename),
      contentType: oneLine(attachment.contentType),
      content: attachment.content,
    })),
    // Decodes to the same text whatever is in it: leading dots, trailing blanks, lines of any length.
    encoding: 'quoted-printable',
    newline: 'windows',
    // A mail is made of what is given here alone, never of a file or an address that some text names.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}

/** The Message-ID as headers have it, `<id@host>`, from either form. */
function messageId(given: string): string {
  const id = given.startsWith('<') ? given : `<${given}>`;
  if (!MESSAGE_ID.test(id)) throw new UnsendableMailError('a Message-ID holds what no Message-ID may hold');
  return id;
}

function addressee(mailbox: Mailbox, field: string): { readonly name: string; readonly address: string } {
  const address = mailbox.address ?? '';
  if (!ADDRESS.test(address)) throw new UnsendableMailError(`${field} holds no sendable address`);
  return { name: oneLine(mailbox.name ?? ''), address };
}

function customHeaders(headers: OutgoingMail['headers']): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => {
    if (!HEADER_NAME.test(key)) throw new UnsendableMailError('a header has a name that no header may have');
    if (OWN_HEADERS.has(key.toLowerCase())) throw new UnsendableMailError(`the header ${key} has a field of its own`);
    return { key, value: oneLine(value) };
  });
}

/** A header value is one line: a line break in a subject (copied from a mail) would start a header of its own. */
function oneLine(value: string): string {
  return value.replace(CONTROLS, ' ').trim();
}

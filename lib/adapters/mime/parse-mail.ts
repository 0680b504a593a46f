import type { MailParser } from '../../app/ports.ts';
import { header, type Mail } from '../../domain/mail/mail.ts';
import { parseMailDate } from '../../domain/mail/mail-date.ts';
import { mailCalendars } from './parse-mail-calendars.ts';
import { decodedHeaders, mailboxes } from './parse-mail-headers.ts';
import { MAX_ATTACHED_DEPTH, MAX_ATTACHED_MAILS, MAX_ATTACHMENTS, MAX_MAIL_BYTES } from './parse-mail-limits.ts';
import { attachmentKind, type RawAttachment, type RawParts, splitParts, type TextNode } from './parse-mail-parts.ts';
import { mailText } from './parse-mail-text.ts';

/** How many attached mails may still be read; shared by all levels of one mail. */
interface Budget {
  mails: number;
}

/** The message tree of raw RFC 5322 bytes, by mailparser. Never rejects; what can't be read stands in `damage`. */
export function createMailParser(): MailParser {
  return { parse: async (raw) => parseLevel(raw, 0, { mails: MAX_ATTACHED_MAILS }) };
}

function parseLevel(raw: Uint8Array, depth: number, budget: Budget): Mail {
  const bytes = raw.subarray(0, MAX_MAIL_BYTES);
  const parts = soundParts(bytes);
  const headers = decodedHeaders(parts.headerLines);
  const damage = damageOf(raw, parts, headers.length);
  const ofKind = (kind: string) => parts.attachments.filter((part) => attachmentKindOf(part) === kind);
  const attachedMails: Mail[] = [];
  for (const part of ofKind('mail')) {
    const mail = attachedMail(part, depth, budget);
    if (mail) attachedMails.push(mail);
    else damage.push('An attached mail was not read.');
  }
  const subject = header({ headers }, 'subject') ?? '';
  const date = parseMailDate(header({ headers }, 'date') ?? '');
  return {
    headers,
    messageId: header({ headers }, 'message-id') || null,
    inReplyTo: messageIds(header({ headers }, 'in-reply-to'))[0] ?? null,
    references: messageIds(header({ headers }, 'references')),
    from: mailboxes(parts.headers, 'from')[0] ?? null,
    sender: mailboxes(parts.headers, 'sender')[0] ?? null,
    replyTo: mailboxes(parts.headers, 'reply-to'),
    to: mailboxes(parts.headers, 'to'),
    cc: mailboxes(parts.headers, 'cc'),
    subject,
    date: date?.instant ?? null,
    dateOffset: date?.offset ?? null,
    ...mailText(parts.tree, subject),
    calendars: mailCalendars(ofKind('calendar')),
    attachedMails,
    attachments: ofKind('other')
      .slice(0, MAX_ATTACHMENTS)
      .map(({ filename, contentType, size }) => ({ filename, contentType, size })),
    damage,
  };
}

function attachmentKindOf(part: RawAttachment) {
  return attachmentKind(part.contentType, part.filename);
}

function attachedMail(part: RawAttachment, depth: number, budget: Budget): Mail | null {
  if (depth >= MAX_ATTACHED_DEPTH || budget.mails <= 0) return null;
  budget.mails -= 1;
  const mail = parseLevel(part.content ?? new Uint8Array(), depth + 1, budget);
  return mail.headers.length > 0 ? mail : null;
}

/** Splits the mail, a second time where its text is not in the charset that it claims. */
function soundParts(bytes: Uint8Array): RawParts {
  const parts = splitParts(bytes, null);
  const broken = count(parts.tree, '\uFFFD');
  if (broken === 0) return parts;
  const legacy = splitParts(bytes, 'windows-1252');
  // UTF-8 read as Windows Latin shows as these letters: then the first reading was right but for a few bytes.
  const worse = count(legacy.tree, 'Ã') + count(legacy.tree, 'â€') + count(legacy.tree, 'ï¿½');
  return worse < broken ? legacy : parts;
}

function count(node: TextNode | null, needle: string): number {
  if (!node) return 0;
  const text = node.textContent ?? '';
  const own = text.includes(needle) ? text.split(needle).length - 1 : 0;
  return node.children.reduce((sum, child) => sum + count(child, needle), own);
}

function damageOf(raw: Uint8Array, parts: RawParts, headers: number): string[] {
  const damage: string[] = [];
  if (raw.byteLength > MAX_MAIL_BYTES) damage.push('The mail is too large and was cut.');
  if (parts.failure !== null) damage.push('The mail is damaged and could only be read in part.');
  if (headers === 0) damage.push('This is no mail: it has no headers.');
  return damage;
}

/** The ids of References or In-Reply-To: `<…@…>`, at most 100. */
function messageIds(value: string | null): string[] {
  return (value ?? '').match(/<[^<>\s]{1,998}>/g)?.slice(0, 100) ?? [];
}

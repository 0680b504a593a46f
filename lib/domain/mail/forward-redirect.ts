import { header, type Mail } from './mail.ts';

/** Whose mailbox a mail came through, by a rule that sends it on as it is. */
export interface Redirect {
  /** The mailbox's address in lower case, where the headers name it. */
  readonly mailbox: string | null;
  /** False where Delivered-To alone tells it, which any mailbox that the mail lay in leaves behind. */
  readonly certain: boolean;
}

/** Headers that only a program sets that sends a mail on without writing it anew. */
const MARKS = [
  ...['x-forwarded-for', 'x-forwarded-to', 'x-forwarded-encrypted', 'resent-from', 'resent-to', 'resent-message-id'],
  ...['x-ms-exchange-inbox-rules-loop', 'x-original-delivered-to', 'x-auto-forward', 'autoforwarded'],
];

const ADDRESS = /[^\s<>,;:"()]{1,128}@[^\s<>,;:"()]{1,253}/;

/**
 * Tells a rule-based redirect by what the mailbox left in the headers: the envelope sender `user+caf_=…@`, its
 * X-Forwarded-For, Delivered-To, or Resent-From (RFC 5322 3.6.6). The headers prove nothing; judgeSender() does.
 *
 * @returns null for a mail that came as its sender sent it
 */
export function redirectOf(mail: Pick<Mail, 'headers' | 'from'>): Redirect | null {
  const returned = redirectedMailbox(header(mail, 'return-path') ?? '');
  if (returned !== null) return { mailbox: returned, certain: true };
  const sender = mail.from?.address?.toLowerCase() ?? null;
  const delivered = firstAddress(header(mail, 'delivered-to'));
  const marked = MARKS.some((name) => header(mail, name) !== null);
  if (!marked && (delivered === null || delivered === sender)) return null;
  const named = firstAddress(header(mail, 'x-forwarded-for')) ?? firstAddress(header(mail, 'resent-from'));
  return { mailbox: named ?? delivered, certain: marked };
}

/**
 * The user in a redirect's envelope sender: `maya+caf_=interviews=afterword.example@gmail.com` is `maya@gmail.com`.
 *
 * @returns the address in lower case, or null for every other envelope sender
 */
export function redirectedMailbox(envelope: string): string | null {
  const match = /^<?([^\s<>@+]{1,64})\+caf_=[^\s<>@]{1,200}@([^\s<>@]{1,253}?)>?$/i.exec(envelope.trim().slice(0, 600));
  return match ? `${match[1]}@${match[2]}`.toLowerCase() : null;
}

function firstAddress(value: string | null): string | null {
  return ADDRESS.exec((value ?? '').slice(0, 1_000))?.[0].toLowerCase() ?? null;
}

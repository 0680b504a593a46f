import type { MailParser } from '../app/ports.ts';
import { readReply } from '../domain/commands/read-reply.ts';
import { judgeSender } from '../domain/mail/authenticity.ts';
import type { Mail } from '../domain/mail/mail.ts';
import type { Authenticity } from '../domain/mail/receipt.ts';
import type { Instant, ZoneName } from '../domain/time.ts';
import { understand } from '../domain/understanding/understand.ts';
import type { ReadingContext } from '../domain/understanding/understanding.ts';

/** What `parse` reads a mail against. */
export interface ParseContext {
  readonly now: Instant;
  /** True when the caller fixed `now`: a reply's dates then count from it, else from the reply's own date. */
  readonly nowGiven: boolean;
  readonly timezone: ZoneName;
}

/**
 * What the assistant understands of a raw mail, one object per interview in it, in the shape of contract section 4
 * without `file`. Reads and writes nothing.
 */
export async function describeMail(
  parser: MailParser,
  raw: Uint8Array,
  context: ParseContext,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const mail = await parser.parse(raw);
  const sender = judgeSender(mail, null);
  const { name, address, authenticated, why } = sender;
  return understand(mail, readingContext(mail, sender, context)).map((one) => ({
    kind: one.kind,
    sender: { name, address, authenticated, why },
    forward: one.forward,
    part: one.part,
    interview: one.interview,
    evidence: one.evidence,
    missing: one.missing,
    conflicts: one.conflicts,
    problem: one.problem,
    forwardingConfirmation: one.forwardingConfirmation,
    reply: one.kind === 'reply' ? replyOf(mail, context) : null,
  }));
}

function readingContext(mail: Mail, sender: Authenticity, context: ParseContext): ReadingContext {
  return {
    now: context.now,
    timezone: context.timezone,
    userAddresses: sender.address === null || !isUsers(mail, sender) ? [] : [sender.address.toLowerCase()],
    userName: isUsers(mail, sender) ? sender.name : null,
  };
}

/**
 * A mail that nobody forwarded may be an invitation saved as a file: its sender is then the employer. It was written by
 * the user where it went to the assistant, and sent on by him where the envelope or the forward says so.
 */
function isUsers(mail: Mail, sender: Authenticity): boolean {
  if (sender.redirected || sender.address !== mail.from?.address) return true;
  const toAssistant = [...mail.to, ...mail.cc].some(
    (one) =>
      one.address !== null && /^(?:interviews?|reply\+[^@]*|afterword)@|@(?:[\w-]+\.)*afterword\./i.test(one.address),
  );
  return toAssistant || /^\s*(?:fwd?|fw|wg|tr|rv|i|doorst|vs|enc|vb)\s*:/i.test(mail.subject);
}

function replyOf(mail: Mail, context: ParseContext): { readonly text: string; readonly commands: readonly unknown[] } {
  const { text, commands } = readReply(mail, {
    receivedAt: context.nowGiven ? context.now : (mail.date ?? context.now),
    timezone: context.timezone,
    interviewTimezone: null,
    people: [],
    drafts: [],
  });
  return { text, commands };
}

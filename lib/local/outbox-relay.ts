import { createTransport } from 'nodemailer';
import { composeMail, UnsendableMailError } from '../adapters/mime/compose-mail.ts';
import type { Mailer, OutgoingMail, SendOutcome } from '../app/ports.ts';
import { errorCode } from './durable-file.ts';
import type { Outbox } from './outbox.ts';

/**
 * Sends by an SMTP server of the user's own and keeps a copy in the outbox. SMTP has no idempotency token, so it is not
 * keyed: a note whose answer was lost is never sent again by itself. What the outbox knows already is not sent again.
 *
 * @param url `smtp://user:password@host:587` or `smtps://…`
 */
export function createRelay(url: string, outbox: Outbox): Mailer {
  const transport = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  return {
    keyed: false,
    send: async (mail, key) => {
      if (await outbox.knows(key)) return await outbox.send(mail, key);
      const refused = await relay(transport, mail);
      return refused ?? (await outbox.send(mail, key));
    },
  };
}

/** Returns null when the server took the mail. @throws when it cannot be told whether it did */
async function relay(transport: ReturnType<typeof createTransport>, mail: OutgoingMail): Promise<SendOutcome | null> {
  const raw = await composed(mail);
  if (raw === null) return { result: 'refused', why: 'no mail can be made of it', retryable: false };
  try {
    // A connection of its own: a broken one during the send does not tell whether the mail had gone out before.
    await transport.verify();
  } catch (error) {
    const why = `the mail server could not be reached (${errorCode(error) ?? 'unknown error'})`;
    return { result: 'refused', why, retryable: true };
  }
  try {
    const to = [...mail.to, ...mail.bcc].flatMap(({ address }) => (address === null ? [] : [address]));
    await transport.sendMail({ raw, envelope: { from: mail.from.address ?? '', to } });
    return null;
  } catch (error) {
    const reply = replyCode(error);
    if (reply === null) throw error;
    return { result: 'refused', why: `the mail server said ${reply}`, retryable: reply < 500 };
  }
}

async function composed(mail: OutgoingMail): Promise<Buffer | null> {
  try {
    return await composeMail(mail);
  } catch (error) {
    if (error instanceof UnsendableMailError) return null;
    throw error;
  }
}

/** The SMTP reply code with which the server refused (RFC 5321, 4.2), or null. */
function replyCode(error: unknown): number | null {
  const code = error instanceof Error && 'responseCode' in error ? error.responseCode : null;
  return typeof code === 'number' && code >= 400 ? code : null;
}

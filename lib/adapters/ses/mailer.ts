import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer, OutgoingMail, SendOutcome } from '../../app/ports.ts';
import type { Mailbox } from '../../domain/mail/mail.ts';
import { composeMail, UnsendableMailError } from '../mime/compose-mail.ts';

/** SES v1 takes raw mail up to 10 MB and says so only after the upload. */
const MAX_RAW_BYTES = 10 * 1024 * 1024;

/** What SES answers when it would take the same mail later (its error codes, with and without `Exception`). */
const RETRYABLE =
  /^(Throttling|TooManyRequests|LimitExceeded|AccountSendingPaused|ConfigurationSetSendingPaused|RequestLimitExceeded|ServiceUnavailable|ExpiredToken|AccessDenied)(Exception)?$/;

export interface SesMailerOptions {
  /** Made with `maxAttempts: 1`: the SDK's own retry would send again when only the answer was lost. */
  readonly client: SESClient;
  readonly configurationSet: string;
}

/**
 * Sends through SES as raw mail. The envelope is explicit (to and bcc), so that no header decides who gets it.
 * Throws, as the port wants it, whenever the mail may have gone out: a lost answer, a timeout, a 5xx.
 */
export function createSesMailer(options: SesMailerOptions): Mailer {
  return { keyed: false, send: (mail) => send(options, mail) };
}

async function send({ client, configurationSet }: SesMailerOptions, mail: OutgoingMail): Promise<SendOutcome> {
  const raw = await compose(mail);
  if (raw === null) return refused('UnsendableMail');
  if (raw.byteLength > MAX_RAW_BYTES) return refused('MailTooLarge');
  try {
    const { MessageId } = await client.send(
      new SendRawEmailCommand({
        ...(mail.from.address !== null && { Source: mail.from.address }),
        Destinations: [...mail.to, ...mail.bcc].flatMap(addressOf),
        RawMessage: { Data: raw },
        ConfigurationSetName: configurationSet,
        Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
      }),
    );
    return { result: 'sent', providerId: MessageId ?? '' };
  } catch (error) {
    if (error instanceof SESServiceException && saysNo(error)) return refused(error.name, RETRYABLE.test(error.name));
    throw error;
  }
}

/** Null for a mail that no message can be made of: nothing was sent, and trying again is no use. */
async function compose(mail: OutgoingMail): Promise<Buffer | null> {
  try {
    return await composeMail(mail);
  } catch (error) {
    if (error instanceof UnsendableMailError) return null;
    throw error;
  }
}

/** A 4xx is SES's own no, before it took the mail. 408 is the exception: it stopped waiting, and may have taken it. */
function saysNo(error: SESServiceException): boolean {
  const status = error.$metadata.httpStatusCode ?? 0;
  return status >= 400 && status < 500 && status !== 408;
}

/** @param why SES's error code alone: its message quotes addresses */
function refused(why: string, retryable = false): SendOutcome {
  return { result: 'refused', why, retryable };
}

function addressOf(mailbox: Mailbox): readonly string[] {
  return mailbox.address === null ? [] : [mailbox.address];
}

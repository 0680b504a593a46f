import * as z from 'zod';
import type { MailInput } from '../lib/app/receive-mail.ts';
import { toInstant } from '../lib/domain/time.ts';
import { decode } from './sqs-batch.ts';

/** SNS wraps what SES published; the queue's body is this envelope. */
const envelopeSchema = z.object({ Type: z.literal('Notification'), Message: z.string() });

const verdict = z.object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']) });

const receivedSchema = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({ messageId: z.string().min(1), source: z.string().nullish() }),
  receipt: z.object({
    timestamp: z.iso.datetime({ offset: true }),
    recipients: z.array(z.string()).min(1),
    spamVerdict: verdict,
    virusVerdict: verdict,
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict,
    // SES says it only where DMARC failed.
    dmarcPolicy: z.string().nullish(),
    action: z.object({ type: z.literal('S3'), objectKey: z.string().min(1) }),
  }),
});

/** What SES publishes once when a topic is connected. */
const setupSchema = z.object({ notificationType: z.literal('AmazonSnsSubscriptionSucceeded') });

/** The object by which SES tries, when a rule is made, whether it may write into the bucket. */
const SETUP_OBJECT = 'AMAZON_SES_SETUP_NOTIFICATION';

/**
 * Reads what SES says of a mail that it stored.
 *
 * @param body a queue message: the SNS envelope around SES's notification
 * @returns null for SES's own messages while it is being set up
 * @throws ZodError for anything else that is no notification of a stored mail
 */
export function readReceivedMail(body: string): MailInput | null {
  const { Message } = decode(body, envelopeSchema);
  const said = decode(Message, z.union([receivedSchema, setupSchema]));
  if (said.notificationType !== 'Received' || isSetup(said.receipt.action.objectKey)) return null;
  const { mail, receipt } = said;
  return {
    rawKey: receipt.action.objectKey,
    receipt: {
      source: 'ses',
      receivedAt: toInstant(receipt.timestamp),
      envelopeFrom: envelopeAddress(mail.source),
      recipients: receipt.recipients.map((recipient) => recipient.toLowerCase()),
      verdicts: {
        spf: receipt.spfVerdict.status,
        dkim: receipt.dkimVerdict.status,
        dmarc: receipt.dmarcVerdict.status,
        spam: receipt.spamVerdict.status,
        virus: receipt.virusVerdict.status,
      },
      dmarcPolicy: receipt.dmarcPolicy ?? null,
      deliveryId: mail.messageId,
    },
  };
}

/** A bounce has the empty envelope sender, which comes as `<>` or not at all. */
function envelopeAddress(source: string | null | undefined): string {
  return source === undefined || source === null || source === '<>' ? '' : source;
}

function isSetup(key: string): boolean {
  return key.endsWith(SETUP_OBJECT);
}

import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Deployment } from './deployment.ts';
import { OperatorError } from './finding.ts';
import { readSesReceipt } from './ses-receipt.ts';

/** S3 keys of raw mail: the folder, then SES's id. */
const KEY = /^raw\/[A-Za-z0-9_-]{1,128}$/;

export interface Replayed {
  readonly key: string;
  readonly recipients: readonly string[];
  readonly receivedAt: string;
}

/**
 * Tells the receiving function of a raw mail once more, with the verdicts and the recipient that SES wrote into it, and
 * with the time at which it came: an old approval stays old. A mail that was taken already changes nothing.
 *
 * @param key `raw/ID`, or the id alone, or the whole `s3://bucket/raw/ID`
 * @param to the recipient, for a mail that doesn't say to whom it came
 * @throws OperatorError for a wrong key, a mail that is gone, or one that SES never took
 */
export async function replay(
  { s3, sqs }: { readonly s3: S3Client; readonly sqs: SQSClient },
  deployment: Pick<Deployment, 'bucket' | 'domain' | 'queues'>,
  { key: given, to }: { readonly key: string; readonly to: string | null },
): Promise<Replayed> {
  const key = fullKey(given, deployment.bucket);
  const queue = deployment.queues.find(({ name }) => name === 'mails');
  if (queue === undefined) throw new OperatorError('The deployment has no queue for mail.');
  const { raw, receivedAt } = await fetchRaw(s3, deployment.bucket, key);
  const receipt = readSesReceipt(raw, deployment.domain);
  if (receipt === null) {
    throw new OperatorError(`${key} does not carry what SES writes on top of a mail, so nobody can tell who sent it.`);
  }
  const recipients = to === null ? receipt.recipients : [to];
  if (recipients.length === 0) {
    throw new OperatorError(`${key} does not say to whom it came: add --to interviews@${deployment.domain}`);
  }
  const message = { receipt, key, recipients, receivedAt };
  const body = JSON.stringify({ Type: 'Notification', Message: JSON.stringify(notification(message)) });
  await sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: body }));
  return { key, recipients, receivedAt };
}

function fullKey(given: string, bucket: string): string {
  const path = given.startsWith(`s3://${bucket}/`) ? given.slice(`s3://${bucket}/`.length) : given;
  const key = path.includes('/') ? path : `raw/${path}`;
  if (!KEY.test(key)) throw new OperatorError(`"${given}" is no key of a raw mail, such as raw/o3vrnil0e2ic28tr`);
  return key;
}

async function fetchRaw(
  s3: S3Client,
  Bucket: string,
  Key: string,
): Promise<{ readonly raw: Uint8Array; readonly receivedAt: string }> {
  try {
    const { Body, LastModified } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    if (Body === undefined || LastModified === undefined) throw new OperatorError(`${Key} is empty.`);
    return { raw: await Body.transformToByteArray(), receivedAt: LastModified.toISOString() };
  } catch (error) {
    if (error instanceof NoSuchKey) {
      throw new OperatorError(`There is no ${Key}: raw mail goes after its days, and when its user is erased.`);
    }
    throw error;
  }
}

/** What SES would publish of this mail, as far as functions/received-mail.ts reads it. */
function notification(of: {
  readonly receipt: NonNullable<ReturnType<typeof readSesReceipt>>;
  readonly key: string;
  readonly recipients: readonly string[];
  readonly receivedAt: string;
}): object {
  const { receipt, key, recipients, receivedAt } = of;
  const verdict = (status: string): { readonly status: string } => ({ status });
  return {
    notificationType: 'Received',
    mail: { messageId: key.slice('raw/'.length), source: receipt.source },
    receipt: {
      timestamp: receivedAt,
      recipients,
      spamVerdict: verdict(receipt.spam),
      virusVerdict: verdict(receipt.virus),
      spfVerdict: verdict(receipt.spf),
      dkimVerdict: verdict(receipt.dkim),
      dmarcVerdict: verdict(receipt.dmarc),
      ...(receipt.dmarcPolicy === null ? {} : { dmarcPolicy: receipt.dmarcPolicy }),
      action: { type: 'S3', objectKey: key },
    },
  };
}

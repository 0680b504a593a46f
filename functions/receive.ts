import process from 'node:process';
import type { SQSBatchResponse } from 'aws-lambda';
import { receiveMail } from '../lib/app/receive-mail.ts';
import { wireReceive } from '../lib/aws.ts';
import { readReceivedMail } from './received-mail.ts';
import { takeEach } from './sqs-batch.ts';

const { log, dependencies } = wireReceive(process.env);

/** Mail that came in: SES notifications through SNS and SQS. */
export async function handler(event: unknown): Promise<SQSBatchResponse> {
  return takeEach(event, log, async (body) => {
    const mail = readReceivedMail(body);
    if (mail === null) log.info('setup notification ignored');
    else await receiveMail(await dependencies(), mail);
  });
}

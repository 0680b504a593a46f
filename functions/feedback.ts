import process from 'node:process';
import type { SQSBatchResponse } from 'aws-lambda';
import { takeFeedback } from '../lib/app/take-feedback.ts';
import { wireWithoutParser } from '../lib/aws.ts';
import { readFeedback } from './sending-event.ts';
import { takeEach } from './sqs-batch.ts';

const { log, dependencies } = wireWithoutParser(process.env);

/** What became of mail that went out: SES events through EventBridge and SQS. */
export async function handler(event: unknown): Promise<SQSBatchResponse> {
  return takeEach(event, log, async (body) => takeFeedback(await dependencies(), readFeedback(body)));
}

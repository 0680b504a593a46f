import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { Log } from '../lib/app/ports.ts';

const batchSchema = z.object({
  Records: z.array(
    z.looseObject({
      messageId: z.string(),
      body: z.string(),
      attributes: z.looseObject({ ApproximateReceiveCount: z.string() }),
    }),
  ),
});

/** Enough of the way down to find the fault. */
const STACK_LINES = 6;

/**
 * Takes the messages of a batch one after the other and names those that failed, so that they alone come back. A message
 * that does not decode fails like any other: after its tries it lies in the dead-letter queue, which raises an alarm.
 *
 * @param event what Lambda gets from a queue
 * @param log told of every failure by message id, error name and code line; an error's own words may hold a person's
 */
export async function takeEach(
  event: unknown,
  log: Log,
  take: (body: string) => Promise<void>,
): Promise<SQSBatchResponse> {
  const batch = batchSchema.parse(event);
  const handler = async (record: SQSRecord): Promise<void> => {
    try {
      await take(record.body);
    } catch (error) {
      log.error('message failed', {
        messageId: record.messageId,
        attempt: Number(record.attributes.ApproximateReceiveCount),
        ...faultOf(error),
      });
      throw error;
    }
  };
  // A full batch must not throw: Lambda would log the errors with their words. The dead letters raise the alarm.
  const options = { processInParallel: false, throwOnFullBatchFailure: false };
  return processPartialResponse({ ...batch }, handler, new BatchProcessor(EventType.SQS), options);
}

/** Reads JSON by a schema. @throws when the text is no JSON or not what the schema says */
export function decode<T>(text: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(text));
}

/** What the log may say of an error: its name and where it came up, never its message. */
export function faultOf(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const lines = (error.stack ?? '').split('\n').filter((line) => /^ +at [^@]*:\d+:\d+\)?$/.test(line));
  return {
    error: error.name,
    at: lines
      .slice(0, STACK_LINES)
      .map((line) => line.trim())
      .join(' | '),
  };
}

import process from 'node:process';
import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import type { StepEvent } from '../lib/app/ports.ts';
import { runStep } from '../lib/app/run-step.ts';
import { sweep } from '../lib/app/sweep.ts';
import { wireWithoutParser } from '../lib/aws.ts';
import { decode, takeEach } from './sqs-batch.ts';

const { log, dependencies } = wireWithoutParser(process.env);

const sweepSchema = z.object({ sweep: z.literal(true) });

/** Our own message, put into the queue by a schedule: what the step scheduler wrote comes back. */
const stepSchema = z.object({
  user: z.string().min(1),
  applicationId: z.string().nullable(),
  step: z.looseObject({
    name: z.string().min(1),
    kind: z.enum([
      'prep',
      'debrief',
      'reminder',
      'status-check',
      'last-status-check',
      'close',
      'snooze',
      'send',
      'digest',
    ]),
    at: z.iso.datetime(),
    noteId: z.string().nullable(),
    interviewKey: z.string().nullable(),
  }),
}) satisfies z.ZodType<StepEvent>;

/** Steps that are due, and the hourly sweep. An operator can also invoke it with `{"sweep": true}` alone. */
export async function handler(event: unknown): Promise<SQSBatchResponse> {
  if (sweepSchema.safeParse(event).success) {
    await sweepOnce();
    return { batchItemFailures: [] };
  }
  return takeEach(event, log, async (body) => {
    const message = decode(body, z.union([sweepSchema, stepSchema]));
    if ('sweep' in message) await sweepOnce();
    else await runStep(await dependencies(), message);
  });
}

async function sweepOnce(): Promise<void> {
  // Another container may be at work right now, so its leases count.
  const { healed } = await sweep(await dependencies(), { ignoreLeases: false });
  log.info('swept', { healed });
}

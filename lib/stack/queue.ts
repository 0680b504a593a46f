import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** A queue and the one for what could not be taken. */
export interface WorkQueue {
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

/** Lambda's own advice: a message must stay hidden for six runs of the function, or a slow batch comes back early. */
const visibilityInTimeouts = 6;
/** Five tries outlast a throttle or a short outage; a message that fails as often is at fault itself. */
const tries = 5;

/**
 * A queue that feeds a function, encrypted, TLS only, with a dead-letter queue that keeps its messages for two weeks.
 *
 * @param timeout the function's
 */
export function workQueue(scope: Construct, id: string, timeout: Duration): WorkQueue {
  const shared = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) };
  const deadLetters = new Queue(scope, `${id}DeadLetters`, shared);
  const queue = new Queue(scope, id, {
    ...shared,
    visibilityTimeout: Duration.seconds(timeout.toSeconds() * visibilityInTimeouts),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: tries },
  });
  return { queue, deadLetters };
}

/** Feeds a function from a queue; a message that fails comes back alone, not with its batch. */
export function feed(fn: IFunction, queue: Queue, options: { batchSize: number; maxConcurrency: number }): void {
  fn.addEventSource(new SqsEventSource(queue, { ...options, reportBatchItemFailures: true }));
}

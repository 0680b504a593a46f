import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeployedQueue } from './deployment.ts';
import { attention, type Finding, ok } from './finding.ts';

/** Functions take a message within seconds; a hundred that wait mean that they don't. */
const MANY = 100;

/** How much waits in a queue, and how much could not be taken. */
export async function checkQueue(client: SQSClient, queue: DeployedQueue): Promise<readonly Finding[]> {
  const [waiting, dead] = await Promise.all([depth(client, queue.url), depth(client, queue.deadLettersUrl)]);
  return [
    waiting < MANY
      ? ok(`queue ${queue.name}`, `${waiting} wait`)
      : attention(`queue ${queue.name}`, `${waiting} wait to be taken`, `Read the log of the function behind it`),
    dead === 0
      ? ok(`dead letters ${queue.name}`, 'none')
      : attention(
          `dead letters ${queue.name}`,
          `${dead} could not be taken`,
          `Mend the cause, then: npm run redrive -- ${queue.name}`,
        ),
  ];
}

/** Messages that wait in a queue; SQS counts approximately. */
export async function depth(client: SQSClient, url: string): Promise<number> {
  const name = 'ApproximateNumberOfMessages';
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [name] }));
  return Number(Attributes?.[name] ?? 0);
}

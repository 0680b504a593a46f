import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { DeployedQueue } from './deployment.ts';

/** A message that could not be taken, as far as an operator may know it: no address and no word of anybody. */
export interface DeadLetter {
  readonly queue: DeployedQueue['name'];
  readonly messageId: string;
  /** What it is about: `mail raw/…`, `debrief of application 01J…`, `SES event Bounce`, or that it does not read. */
  readonly about: string;
  /** When it was put into the queue first, an instant; null where SQS doesn't say. */
  readonly sentAt: string | null;
}

/** SQS gives ten at most in one answer. */
const BATCH = 10;
/** Long enough to read and show a batch, short enough that a broken-off command hides nothing for long. */
const HELD_SECONDS = 60;
/** SQS has more messages than one answer shows; some empty answers in a row say that there are none left. */
const EMPTY_ANSWERS = 2;

/** What waits among the dead letters of a queue. It stays there. */
export async function showDeadLetters(client: SQSClient, queue: DeployedQueue): Promise<readonly DeadLetter[]> {
  const held = await take(client, queue, async () => {});
  for (const message of held) {
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queue.deadLettersUrl,
        ReceiptHandle: message.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );
  }
  return held.map((message) => describe(queue, message));
}

/**
 * Puts the dead letters of a queue back into it, each sent before it is deleted: a break in between leaves it in both,
 * and every message may be taken twice. SQS's own move task can't say what it moves, and knows nothing of single ones.
 */
export async function redrive(client: SQSClient, queue: DeployedQueue): Promise<readonly DeadLetter[]> {
  const moved = await take(client, queue, async ({ Body, ReceiptHandle }) => {
    await client.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: Body }));
    await client.send(new DeleteMessageCommand({ QueueUrl: queue.deadLettersUrl, ReceiptHandle }));
  });
  return moved.map((message) => describe(queue, message));
}

/** Receives every dead letter once; what fails again meanwhile and comes back is left for the next time. */
async function take(
  client: SQSClient,
  { deadLettersUrl }: DeployedQueue,
  each: (message: Message) => Promise<void>,
): Promise<readonly Message[]> {
  const seen = new Map<string, Message>();
  let empty = 0;
  while (empty < EMPTY_ANSWERS) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLettersUrl,
        MaxNumberOfMessages: BATCH,
        VisibilityTimeout: HELD_SECONDS,
        WaitTimeSeconds: 1,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    const fresh = Messages.filter(({ MessageId = '' }) => !seen.has(MessageId));
    empty = fresh.length === 0 ? empty + 1 : 0;
    for (const message of fresh) {
      seen.set(message.MessageId ?? '', message);
      await each(message);
    }
  }
  return [...seen.values()];
}

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});
const told = z.object({ receipt: z.object({ action: z.object({ objectKey: z.string() }) }) });
const shapes = [
  json
    .pipe(z.object({ Message: json.pipe(told) }))
    .transform(({ Message }) => `mail ${Message.receipt.action.objectKey}`),
  json
    .pipe(z.object({ applicationId: z.string().nullable(), step: z.object({ kind: z.string(), at: z.string() }) }))
    .transform(({ applicationId, step }) => `${step.kind} of application ${applicationId}, due ${step.at}`),
  json.pipe(z.object({ sweep: z.literal(true) })).transform(() => 'the hourly sweep'),
  json
    .pipe(z.object({ detail: z.object({ eventType: z.string() }) }))
    .transform(({ detail }) => `SES event ${detail.eventType}`),
];

function describe(queue: DeployedQueue, { MessageId, Body, Attributes }: Message): DeadLetter {
  const read = shapes.map((shape) => shape.safeParse(Body ?? '')).find(({ success }) => success);
  const sent = Number(Attributes?.SentTimestamp ?? Number.NaN);
  return {
    queue: queue.name,
    messageId: MessageId ?? '',
    about: read?.data ?? 'does not read: it will fail again',
    sentAt: Number.isFinite(sent) ? new Date(sent).toISOString() : null,
  };
}

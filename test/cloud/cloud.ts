import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createStore } from '../../lib/adapters/dynamodb/store.ts';
import type { ApplicationStore } from '../../lib/app/ports.ts';
import { fixture } from '../functions/events.ts';
import { type Emulator, type Output, region, startEmulator } from './emulator.ts';
import { maya } from './mails.ts';
import { deployByReadme, type Rehearsal } from './rehearsal.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';

/** As in README's lines. */
export const domain = 'afterword.example.org';
export const assistant = `interviews@${domain}`;

/** What the deployment is made with. The emulator has no SES receiving, so the rules and the DNS records stay away. */
export const settings = {
  AFTERWORD_DOMAIN: domain,
  AFTERWORD_ALLOWED_USERS: maya.address,
  AFTERWORD_TIMEZONE: 'America/New_York',
  AFTERWORD_ALARM_MAIL: `ops@${domain}`,
  AFTERWORD_RECEIPT_RULES: 'no',
} as const;

/** Afterword as it stands in the emulated account, and the hands to use it with. */
export interface Cloud {
  readonly outputs: Readonly<Record<string, string>>;
  /** How the deployment went. */
  readonly rehearsal: Rehearsal;
  readonly sink: SmtpSink;
  readonly store: ApplicationStore;
  readonly scheduler: SchedulerClient;
  readonly sqs: SQSClient;
  readonly events: EventBridgeClient;
  /** Lays a raw mail where SES would, under a name of its own or a given one. @returns its key */
  putRaw(raw: Uint8Array, key?: string): Promise<string>;
  /** How many raw mails lie there. */
  rawMails(): Promise<number>;
  /** Tells of a raw mail, in SES's own words and on the topic that its rule would use. */
  notify(key: string, recipients: readonly string[]): Promise<void>;
  /** Both of it: a mail from Maya comes in. */
  arrives(raw: Uint8Array, to?: string): Promise<string>;
  /** Puts a message into a queue, given by the name of the output that has its URL. */
  enqueue(output: string, body: object | string): Promise<void>;
  /** Messages that wait in a queue and those in somebody's hands. */
  depth(output: string): Promise<number>;
  /** Runs one of the operator's commands, as `npm run` does. */
  operate(...args: readonly string[]): Promise<Output>;
  /** The end of the emulator's log, with what the functions wrote. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

export async function startCloud(say: (line: string) => void): Promise<Cloud> {
  const sink = await startSmtpSink();
  let emulator: Emulator | null = null;
  const stop = async (): Promise<void> => {
    await emulator?.stop();
    await sink.stop();
  };
  try {
    emulator = await startEmulator(sink.port, say);
    const rehearsal = await deployByReadme(emulator, settings);
    return { ...hands(emulator, rehearsal.outputs), rehearsal, sink, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function hands(
  emulator: Emulator,
  outputs: Readonly<Record<string, string>>,
): Omit<Cloud, 'rehearsal' | 'sink' | 'stop'> {
  const client = {
    endpoint: emulator.endpoint,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const output = (name: string): string => {
    const value = outputs[name];
    if (value === undefined) throw new Error(`the stack has no output ${name}`);
    return value;
  };
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const sns = new SNSClient(client);
  const sqs = new SQSClient(client);
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(client));
  const putRaw = async (raw: Uint8Array, key = `raw/${randomUUID()}`): Promise<string> => {
    await s3.send(new PutObjectCommand({ Bucket: output('RawMailBucket'), Key: key, Body: raw }));
    return key;
  };
  const notify = async (key: string, recipients: readonly string[]): Promise<void> => {
    const Message = JSON.stringify(notification(key, recipients, output('RawMailBucket')));
    await sns.send(new PublishCommand({ TopicArn: output('InboundTopicArn'), Message }));
  };
  return {
    outputs,
    store: createStore({ client: documents, table: output('TableName') }),
    scheduler: new SchedulerClient(client),
    sqs,
    events: new EventBridgeClient(client),
    putRaw,
    rawMails: async () => (await s3.send(new ListObjectsV2Command({ Bucket: output('RawMailBucket') }))).KeyCount ?? 0,
    notify,
    arrives: async (raw, to = assistant) => {
      const key = await putRaw(raw);
      await notify(key, [to]);
      return key;
    },
    enqueue: async (queue, body) => {
      const MessageBody = typeof body === 'string' ? body : JSON.stringify(body);
      await sqs.send(new SendMessageCommand({ QueueUrl: output(queue), MessageBody }));
    },
    depth: async (queue) => {
      const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
      const asked = new GetQueueAttributesCommand({ QueueUrl: output(queue), AttributeNames: [...names] });
      const { Attributes } = await sqs.send(asked);
      return names.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
    },
    log: emulator.log,
    operate: (...args) => emulator.run(process.execPath, ['bin/operator.ts', ...args], settings),
  };
}

/** SES's notification as it was recorded, for another mail. */
function notification(key: string, recipients: readonly string[], bucketName: string): object {
  const { mail, receipt, ...rest } = fixture('ses-received') as { mail: object; receipt: { action: object } };
  return {
    ...rest,
    mail: { ...mail, messageId: key.slice('raw/'.length), source: maya.address },
    receipt: {
      ...receipt,
      timestamp: new Date().toISOString(),
      recipients,
      action: { ...receipt.action, bucketName, objectKey: key },
    },
  };
}

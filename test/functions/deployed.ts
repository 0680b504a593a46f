import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, type GetObjectCommandOutput, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleCommand, DeleteScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient, SendRawEmailCommand, type SendRawEmailCommandInput } from '@aws-sdk/client-ses';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import dynalite from 'dynalite';
import { vi } from 'vitest';
import { createMarks } from '../../lib/adapters/dynamodb/marks.ts';
import { tableSchema } from '../../lib/adapters/dynamodb/table.ts';
import { createMailParser } from '../../lib/adapters/mime/parse-mail.ts';
import type { Marks, StepEvent } from '../../lib/app/ports.ts';
import type { Mail } from '../../lib/domain/mail/mail.ts';
import { fixture, sqsEvent, throughSns } from './events.ts';
import { type Metered, meter } from './metered.ts';

type Handler = (event: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;

/** A mail that SES took. */
export interface Sent {
  readonly input: SendRawEmailCommandInput;
  readonly mail: Mail;
}

/** What SES found, where it differs from a mail of Maya's that passes everything. */
export interface ReceiptChange {
  readonly recipients?: readonly string[];
  readonly envelopeFrom?: string;
  readonly spf?: string;
  readonly dkim?: string;
  readonly dmarc?: string;
  readonly dmarcPolicy?: string;
  readonly spam?: string;
  readonly virus?: string;
}

/** The three functions as they are deployed, against an embedded DynamoDB; AWS is doubled at its edges alone. */
export interface Deployed {
  readonly receive: Handler;
  readonly followUp: Handler;
  readonly feedback: Handler;
  readonly sent: Sent[];
  /** Every mail that was handed to SES, also those that it refused or never answered. */
  readonly attempts: readonly Sent[];
  readonly marks: Marks;
  /** Requests so far, by what they are paid for. */
  readonly asked: () => Readonly<Record<'s3Get' | 'sesOut' | 'scheduler' | 'sqsSent', number>> & Metered;
  /** The steps on the clock, by schedule name, and those put into the queue at once. */
  readonly scheduled: Map<string, StepEvent>;
  readonly queued: StepEvent[];
  /** Requests to the parameter store. */
  readonly keyReads: () => number;
  /** Makes SES answer something else until told otherwise; null: it takes the mail. */
  sesFails(error: Error | null): void;
  /** A raw mail in the bucket, and the queue event that tells of it. */
  arrives(raw: Uint8Array, receipt?: ReceiptChange): object;
  stop(): Promise<void>;
}

/** @param settings environment variables that differ */
export async function deploy(settings: Readonly<Record<string, string>> = {}): Promise<Deployed> {
  // The functions read their settings once, when they are loaded.
  vi.resetModules();
  const database = dynalite({ createTableMs: 0 });
  const metered = meter(database);
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, environment((database.address() as AddressInfo).port), settings);
  await new DynamoDBClient().send(
    new CreateTableCommand({ TableName: 'afterword', ...structuredClone(tableSchema) } as never),
  );
  const bucket = new Map<string, Uint8Array>();
  const sent: Sent[] = [];
  const attempts: Sent[] = [];
  const scheduled = new Map<string, StepEvent>();
  const queued: StepEvent[] = [];
  let sesError: Error | null = null;
  const mocks = [
    mockClient(S3Client),
    mockClient(SESClient),
    mockClient(SchedulerClient),
    mockClient(SQSClient),
  ] as const;
  const [s3, ses, scheduler, sqs] = mocks;
  const ssm = mockClient(SSMClient);
  s3.on(GetObjectCommand).callsFake(({ Bucket, Key }) => {
    const raw = bucket.get(`${Bucket}/${Key}`);
    if (raw === undefined) throw new NoSuchKey({ message: 'none', $metadata: {} });
    return { Body: { transformToByteArray: async () => raw } as NonNullable<GetObjectCommandOutput['Body']> };
  });
  ses.on(SendRawEmailCommand).callsFake(async (input: SendRawEmailCommandInput) => {
    const attempt = { input, mail: await createMailParser().parse(input.RawMessage?.Data ?? new Uint8Array()) };
    attempts.push(attempt);
    if (sesError !== null) throw sesError;
    sent.push(attempt);
    return { MessageId: `sent-${sent.length}` };
  });
  scheduler.on(CreateScheduleCommand).callsFake(({ Name, Target }) => {
    scheduled.set(Name, JSON.parse(Target.Input));
    return {};
  });
  scheduler.on(DeleteScheduleCommand).callsFake(({ Name }) => {
    scheduled.delete(Name);
    return {};
  });
  sqs.on(SendMessageCommand).callsFake(({ MessageBody }) => {
    queued.push(JSON.parse(MessageBody));
    return {};
  });
  const keys = JSON.stringify({ generation: 1, keys: [Buffer.alloc(32, 7).toString('base64')] });
  ssm.on(GetParameterCommand).resolves({ Parameter: { Value: keys } });
  const [receive, followUp, feedback] = await Promise.all([
    import('../../functions/receive.ts'),
    import('../../functions/follow-up.ts'),
    import('../../functions/feedback.ts'),
  ]);
  return {
    receive: receive.handler,
    followUp: followUp.handler,
    feedback: feedback.handler,
    sent,
    attempts,
    marks: createMarks({ client: DynamoDBDocumentClient.from(new DynamoDBClient()), table: 'afterword' }),
    asked: () => ({
      ...metered,
      s3Get: s3.commandCalls(GetObjectCommand).length,
      sesOut: ses
        .commandCalls(SendRawEmailCommand)
        .reduce((sum, call) => sum + (call.args[0].input.Destinations?.length ?? 0), 0),
      scheduler: scheduler.commandCalls(CreateScheduleCommand).length,
      sqsSent: sqs.commandCalls(SendMessageCommand).length,
    }),
    scheduled,
    queued,
    keyReads: () => ssm.commandCalls(GetParameterCommand).length,
    sesFails: (error) => {
      sesError = error;
    },
    arrives: (raw, change = {}) => {
      const id = `mail-${bucket.size + 1}`;
      bucket.set(`afterword-mails/raw/${id}`, raw);
      return sqsEvent(throughSns(notification(id, change)));
    },
    stop: async () => {
      for (const mock of [...mocks, ssm]) mock.restore();
      await new Promise((resolve) => database.close(resolve));
    },
  };
}

function notification(id: string, change: ReceiptChange): object {
  const { mail, receipt, ...rest } = fixture('ses-received') as { mail: object; receipt: object };
  const { recipients = ['interviews@notes.example'], envelopeFrom = 'maya@okafor.example', dmarcPolicy } = change;
  const verdict = (status = 'PASS'): object => ({ status });
  return {
    ...rest,
    mail: { ...mail, messageId: id, source: envelopeFrom },
    receipt: {
      ...receipt,
      timestamp: new Date().toISOString(),
      recipients,
      spfVerdict: verdict(change.spf),
      dkimVerdict: verdict(change.dkim),
      dmarcVerdict: verdict(change.dmarc),
      spamVerdict: verdict(change.spam),
      virusVerdict: verdict(change.virus),
      ...(dmarcPolicy !== undefined && { dmarcPolicy }),
      action: { type: 'S3', objectKey: `raw/${id}` },
    },
  };
}

function environment(port: number): Record<string, string> {
  return {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AFTERWORD_DOMAIN: 'notes.example',
    AFTERWORD_TIMEZONE: 'America/New_York',
    AFTERWORD_ALLOWED_USERS: 'maya@okafor.example,jo@lindqvist.example',
    AFTERWORD_TABLE: 'afterword',
    AFTERWORD_BUCKET: 'afterword-mails',
    AFTERWORD_STEP_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/111122223333/steps',
    AFTERWORD_STEP_QUEUE_ARN: 'arn:aws:sqs:eu-west-1:111122223333:steps',
    AFTERWORD_SCHEDULE_GROUP: 'Afterword-steps',
    AFTERWORD_SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/steps',
    AFTERWORD_CONFIGURATION_SET: 'Afterword-mail',
    AFTERWORD_TOKEN_KEY_PARAMETER: '/afterword/Afterword/token-keys',
    AFTERWORD_TEMPLATES: 'templates',
  };
}

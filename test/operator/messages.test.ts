import { readFile } from 'node:fs/promises';
import { DeleteTableCommand, ResourceNotFoundException, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  ListObjectsV2Command,
  NoSuchKey,
} from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readReceivedMail } from '../../functions/received-mail.ts';
import { runOperator } from '../../lib/operator/commands.ts';
import { removeData } from '../../lib/operator/remove-data.ts';
import { allIsWell, clients, mockAccount, queueUrl } from './account.ts';

const account = mockAccount();
let said: string;
let complained: string;
beforeEach(() => {
  allIsWell(account);
  said = '';
  complained = '';
});

const environment = { AFTERWORD_REGION: 'eu-west-1' };
const operate = (...args: string[]): Promise<number> =>
  runOperator(args, environment, {
    say: (text) => {
      said += text;
    },
    complain: (text) => {
      complained += text;
    },
  });

/** Dead letters of a queue: they are received once, then the queue is empty. */
function deadLetters(queue: string, ...bodies: readonly (object | string)[]): void {
  const Messages = bodies.map((body, index) => ({
    MessageId: `${queue}-${index}`,
    ReceiptHandle: `handle-${index}`,
    Body: typeof body === 'string' ? body : JSON.stringify(body),
    Attributes: { SentTimestamp: String(Date.UTC(2026, 11, 3)) },
  }));
  const received = { QueueUrl: queueUrl(`${queue}-dead`) };
  account.sqs.on(ReceiveMessageCommand, received).resolvesOnce({ Messages }).resolves({});
}

const step = { user: 'u', applicationId: '01JA', step: { kind: 'debrief', at: '2026-12-03T20:00:00Z', name: 's1' } };
const event = {
  source: 'aws.ses',
  detail: { eventType: 'Bounce', mail: { destination: ['dana@brightwave.example'] } },
};
const told = { receipt: { action: { objectKey: 'raw/abc' }, recipients: ['interviews@notes.example.org'] } };

describe('redrive', () => {
  beforeEach(() => {
    deadLetters('mails', { Type: 'Notification', Message: JSON.stringify(told) }, 'no message at all');
    deadLetters('steps', step, { sweep: true });
    deadLetters('feedback', event);
  });

  test('shows what there is, without a word about anybody, and leaves it there', async () => {
    expect(await operate('redrive')).toBe(0);
    expect(said).toBe(
      [
        'mails  mails-0  mail raw/abc  sent 2026-12-03T00:00:00.000Z',
        'mails  mails-1  does not read: it will fail again  sent 2026-12-03T00:00:00.000Z',
        'steps  steps-0  debrief of application 01JA, due 2026-12-03T20:00:00Z  sent 2026-12-03T00:00:00.000Z',
        'steps  steps-1  the hourly sweep  sent 2026-12-03T00:00:00.000Z',
        'feedback  feedback-0  SES event Bounce  sent 2026-12-03T00:00:00.000Z',
        '5 wait. Add --yes to put them back into their queues.',
        '',
      ].join('\n'),
    );
    expect(account.sqs.commandCalls(SendMessageCommand)).toEqual([]);
    expect(account.sqs.commandCalls(DeleteMessageCommand)).toEqual([]);
    const freed = account.sqs.commandCalls(ChangeMessageVisibilityCommand).map(({ args }) => args[0].input);
    expect(freed).toHaveLength(5);
    expect(freed[0]).toEqual({ QueueUrl: queueUrl('mails-dead'), ReceiptHandle: 'handle-0', VisibilityTimeout: 0 });
  });

  test('sends each back before it deletes it, from the queue that was named', async () => {
    expect(await operate('redrive', 'steps', '--yes')).toBe(0);
    expect(said).toMatch(/\n2 were put back into their queues\.\n$/);
    const calls = account.sqs
      .calls()
      .map(({ args }) => args[0])
      .filter((one) => one instanceof SendMessageCommand || one instanceof DeleteMessageCommand)
      .map(({ input }) => input);
    expect(calls).toEqual([
      { QueueUrl: queueUrl('steps'), MessageBody: JSON.stringify(step) },
      { QueueUrl: queueUrl('steps-dead'), ReceiptHandle: 'handle-0' },
      { QueueUrl: queueUrl('steps'), MessageBody: '{"sweep":true}' },
      { QueueUrl: queueUrl('steps-dead'), ReceiptHandle: 'handle-1' },
    ]);
  });

  test('deletes nothing that could not be sent', async () => {
    account.sqs.on(SendMessageCommand).rejects(new Error('throttled'));
    expect(await operate('redrive', 'steps', '--yes')).toBe(2);
    expect(complained).toBe('afterword: Error: throttled\n');
    expect(account.sqs.commandCalls(DeleteMessageCommand)).toEqual([]);
  });

  test('tells programs the same', async () => {
    await operate('redrive', 'feedback', '--json');
    expect(JSON.parse(said)).toEqual({
      stack: 'Afterword',
      moved: false,
      messages: [
        {
          queue: 'feedback',
          messageId: 'feedback-0',
          about: 'SES event Bounce',
          sentAt: '2026-12-03T00:00:00.000Z',
        },
      ],
    });
  });

  test('says that there are none', async () => {
    allIsWell(account);
    account.sqs.on(ReceiveMessageCommand).resolves({});
    expect(await operate('redrive')).toBe(0);
    expect(said).toBe('There are no dead letters.\n');
  });
});

describe('replay', () => {
  const top = [
    'Return-Path: <maya@okafor.example>',
    'Received: from mail.okafor.example (mail.okafor.example [192.0.2.48])',
    ' by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc',
    ' for reply+token@notes.example.org;',
    ' Thu, 03 Dec 2026 20:00:00 +0000 (UTC)',
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    'Received-SPF: pass (spfCheck: domain of okafor.example designates 192.0.2.48 as permitted sender)',
    'Authentication-Results: amazonses.com;',
    ' spf=pass (spfCheck: ok) client-ip=192.0.2.48; envelope-from=maya@okafor.example;',
    ' dkim=fail header.i=@okafor.example;',
    ' dmarc=pass header.from=okafor.example;',
    'X-SES-RECEIPT: AEFB',
  ];
  const own = ['From: Maya Okafor <maya@okafor.example>', 'Subject: Re: drafts', '', 'approve', ''];

  function stored(lines: readonly string[]): void {
    const raw = Buffer.from(lines.join('\r\n'), 'latin1');
    const Body = { transformToByteArray: async () => raw } as unknown as NonNullable<GetObjectCommandOutput['Body']>;
    const LastModified = new Date('2026-12-03T20:00:00Z');
    account.s3.on(GetObjectCommand, { Bucket: 'mails', Key: 'raw/abc' }).resolves({ Body, LastModified });
  }
  const sent = () => account.sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input);

  test.each(['raw/abc', 'abc', 's3://mails/raw/abc'])('%s goes to the queue as SES told of it', async (key) => {
    stored([...top, ...own]);
    expect(await operate('replay', key)).toBe(0);
    expect(complained).toBe('');
    expect(sent()).toEqual([{ QueueUrl: queueUrl('mails'), MessageBody: expect.any(String) }]);
    expect(readReceivedMail(sent()[0]?.MessageBody ?? '')).toEqual({
      rawKey: 'raw/abc',
      receipt: {
        source: 'ses',
        // When it came, not when it is replayed: an approval that is old stays old.
        receivedAt: '2026-12-03T20:00:00Z',
        envelopeFrom: 'maya@okafor.example',
        recipients: ['reply+token@notes.example.org'],
        verdicts: { spf: 'PASS', dkim: 'FAIL', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
        dmarcPolicy: null,
        deliveryId: 'abc',
      },
    });
  });

  test('keeps what failed, and the policy of the sender’s domain', async () => {
    const failed = top.map((line) => line.replace('dmarc=pass', 'dmarc=fail p=reject'));
    stored([...failed, ...own]);
    await operate('replay', 'abc');
    const { receipt } = readReceivedMail(sent()[0]?.MessageBody ?? '')!;
    expect(receipt).toMatchObject({ verdicts: { dmarc: 'FAIL' }, dmarcPolicy: 'reject' });
  });

  test('believes only what SES wrote: a sender’s lines further down say nothing', async () => {
    const unjudged = top.filter((line) => !/^(X-SES-Spam|X-SES-Virus)/.test(line));
    const forged = ['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS', ...top];
    stored([...unjudged, ...forged, ...own]);
    await operate('replay', 'abc');
    const { receipt } = readReceivedMail(sent()[0]?.MessageBody ?? '')!;
    expect(receipt.verdicts).toMatchObject({ spam: 'PROCESSING_FAILED', virus: 'PROCESSING_FAILED' });
  });

  test.each([
    ['nothing of SES in it', own],
    ['no end of SES’s lines', [...top.slice(0, -1), ...own]],
    ['another server’s lines', [...top.map((line) => line.replace('inbound-smtp', 'mx')), ...own]],
    ['another server’s results', [...top.map((line) => line.replace('amazonses.com;', 'mx.example;')), ...own]],
  ])('refuses a mail with %s', async (_, lines) => {
    stored(lines);
    expect(await operate('replay', 'abc')).toBe(2);
    expect(complained).toMatch(/^afterword: raw\/abc does not carry what SES writes .+\n$/);
    expect(sent()).toEqual([]);
  });

  test('asks for the recipient where the mail has none of ours', async () => {
    stored([
      ...top.map((line) => line.replace(' for reply+token@notes.example.org;', ' for x@other.example;')),
      ...own,
    ]);
    expect(await operate('replay', 'abc')).toBe(2);
    expect(complained).toContain('--to interviews@notes.example.org');
    expect(await operate('replay', 'abc', '--to', 'interviews@notes.example.org')).toBe(0);
    expect(readReceivedMail(sent()[0]?.MessageBody ?? '')?.receipt.recipients).toEqual([
      'interviews@notes.example.org',
    ]);
  });

  test.each(['', 'raw/../x', 's3://other/raw/abc', 'raw/a b'])('refuses the key "%s"', async (key) => {
    expect(await operate('replay', key)).toBe(2);
    expect(complained).toContain('is no key of a raw mail');
  });

  test('says that a mail is gone', async () => {
    account.s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'none', $metadata: {} }));
    expect(await operate('replay', 'abc')).toBe(2);
    expect(complained).toMatch(/^afterword: There is no raw\/abc: .+\n$/);
  });
});

describe('the command line', () => {
  test.each([
    [['heal'], /"heal" is no command; there are doctor, redrive, replay, destroy/],
    [['doctor', '--jason'], /--jason/],
    [['doctor', '-c', 'STACK=x'], /-c STACK=x is no setting/],
    [['doctor', '-c', 'AFTERWORD_STACK=1x'], /AFTERWORD_STACK="1x" is no stack name/],
    [['redrive', 'letters'], /"letters" is no queue; there are mails, steps, feedback/],
    [['replay'], /Which mail\?/],
    [['destroy', '--with-data'], /add --yes as well/],
  ])('%j: one line, exit code 2', async (args, line) => {
    expect(await operate(...args)).toBe(2);
    expect(complained).toMatch(line);
    expect(complained.match(/\n/g)).toHaveLength(1);
    expect(said).toBe('');
  });

  test('missing credentials are said in words', async () => {
    account.cloudFormation.rejects(Object.assign(new Error('Could not load'), { name: 'CredentialsProviderError' }));
    expect(await operate('doctor')).toBe(2);
    expect(complained).toBe('afterword: AWS does not take these credentials: set AWS_PROFILE, or log in again\n');
  });

  test('every command has its npm script', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const name of ['doctor', 'redrive', 'replay', 'destroy']) {
      expect(scripts[name]).toBe(`exec node bin/operator.ts ${name}`);
    }
  });
});

describe('data that a stack leaves', () => {
  const left = { bucket: 'mails', table: 'table' };

  test('goes whole when it is told to', async () => {
    await removeData(clients, left);
    expect(account.s3.commandCalls(DeleteObjectsCommand)[0]?.args[0].input).toEqual({
      Bucket: 'mails',
      Delete: { Objects: [{ Key: 'raw/b' }, { Key: 'raw/c' }] },
    });
    expect(account.s3.commandCalls(DeleteBucketCommand)).toHaveLength(1);
    const [unlock] = account.dynamoDb.commandCalls(UpdateTableCommand);
    expect(unlock?.args[0].input).toEqual({ TableName: 'table', DeletionProtectionEnabled: false });
    expect(account.dynamoDb.commandCalls(DeleteTableCommand)).toHaveLength(1);
  });

  test('may be gone already', async () => {
    account.s3.on(ListObjectsV2Command).rejects(Object.assign(new Error(), { name: 'NoSuchBucket' }));
    account.dynamoDb.on(UpdateTableCommand).rejects(new ResourceNotFoundException({ message: '', $metadata: {} }));
    await removeData(clients, left);
    expect(account.dynamoDb.commandCalls(DeleteTableCommand)).toEqual([]);
  });
});

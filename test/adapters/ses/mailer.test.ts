import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSesMailer } from '../../../lib/adapters/ses/mailer.ts';
import type { OutgoingMail } from '../../../lib/app/ports.ts';

const ses = mockClient(SESClient);
const mailer = createSesMailer({ client: new SESClient({ region: 'eu-west-1' }), configurationSet: 'afterword-mail' });

const note: OutgoingMail = {
  from: { name: 'Maya Okafor', address: 'note+abc@afterword.example' },
  to: [{ name: 'Dana Whitfield', address: 'dana@brightwave.example' }],
  bcc: [{ name: 'Maya Okafor', address: 'maya@home.example' }],
  replyTo: { name: 'Maya Okafor', address: 'maya@home.example' },
  subject: 'Thank you',
  text: 'Dear Dana,\n\nThank you for today.\n',
  html: null,
  messageId: '<n1@afterword.example>',
  inReplyTo: null,
  references: [],
  headers: {},
  date: '2026-12-03T20:00:00Z',
  attachments: [],
  tags: { application: '01J', note: 'n1' },
};

beforeEach(() => ses.reset());

function failure(name: string, httpStatusCode: number): SESServiceException {
  return new SESServiceException({
    name,
    $fault: 'client',
    message: 'dana@brightwave.example said no',
    $metadata: { httpStatusCode },
  });
}

describe('sending through SES', () => {
  test('names the envelope, the configuration set and the tags beside the raw mail', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: '0102-abc' });
    expect(await mailer.send(note, 'effect-1')).toEqual({ result: 'sent', providerId: '0102-abc' });
    const input = ses.commandCalls(SendRawEmailCommand)[0]!.args[0].input;
    expect(input).toMatchObject({
      Source: 'note+abc@afterword.example',
      Destinations: ['dana@brightwave.example', 'maya@home.example'],
      ConfigurationSetName: 'afterword-mail',
      Tags: [
        { Name: 'application', Value: '01J' },
        { Name: 'note', Value: 'n1' },
      ],
    });
    const raw = Buffer.from(input.RawMessage!.Data!).toString();
    expect(raw).toContain('To: Dana Whitfield <dana@brightwave.example>');
    expect(raw).not.toMatch(/^bcc:/im);
  });

  test('is not keyed: SES has no idempotency token', () => {
    expect(mailer.keyed).toBe(false);
  });

  test.each([
    ['Throttling', 400, true],
    ['TooManyRequestsException', 429, true],
    ['AccountSendingPausedException', 400, true],
    ['AccessDenied', 403, true],
    ['MessageRejected', 400, false],
    ['MailFromDomainNotVerifiedException', 400, false],
    ['InvalidParameterValue', 400, false],
  ])('%s (%i) means that it was not sent; later again: %s', async (name, status, retryable) => {
    ses.on(SendRawEmailCommand).rejects(failure(name, status));
    const outcome = await mailer.send(note, 'k');
    expect(outcome).toEqual({ result: 'refused', why: name, retryable });
    expect(JSON.stringify(outcome)).not.toContain('@');
  });

  test.each([
    ['a 5xx', failure('InternalFailure', 500)],
    ['a request that SES gave up waiting for', failure('RequestTimeout', 408)],
    ['a lost connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['a timeout', Object.assign(new Error('no answer'), { name: 'TimeoutError' })],
    ['an answer that could not be read', failure('Unreadable', 200)],
  ])('%s leaves open whether it went out, so it throws', async (_case, error) => {
    ses.on(SendRawEmailCommand).rejects(error);
    await expect(mailer.send(note, 'k')).rejects.toBe(error);
    expect(ses.commandCalls(SendRawEmailCommand)).toHaveLength(1);
  });

  test('a mail that no message can be made of is refused before SES hears of it', async () => {
    const broken = { ...note, to: [{ name: null, address: 'dana@brightwave.example>, <all@brightwave.example' }] };
    expect(await mailer.send(broken, 'k')).toEqual({ result: 'refused', why: 'UnsendableMail', retryable: false });
    expect(ses.calls()).toHaveLength(0);
  });

  test('a mail beyond 10 MB is refused before the upload', async () => {
    const large = {
      ...note,
      attachments: [{ filename: 'a.txt', contentType: 'text/plain', content: 'x'.repeat(10_500_000) }],
    };
    expect(await mailer.send(large, 'k')).toEqual({ result: 'refused', why: 'MailTooLarge', retryable: false });
    expect(ses.calls()).toHaveLength(0);
  });
});

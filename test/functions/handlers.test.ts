import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { SESServiceException } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { acting, sesEvent, to } from './acting.ts';
import { type Deployed, deploy, type Sent } from './deployed.ts';
import { sqsEvent } from './events.ts';

const taken = { batchItemFailures: [] };
const invitation = await readFile('lib/local/inbox/samples/1-google-invitation.eml');

let afterword: Deployed;
beforeAll(async () => {
  // The sample's talk is in March 2027; only the date is set, timers stay real.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T15:21:00Z') });
  // The log goes to standard output and error; what it says is looked at below.
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
  }
  afterword = await deploy();
});
afterAll(async () => {
  await afterword.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
beforeEach(() => {
  afterword.sent.length = 0;
  afterword.sesFails(null);
});

const logged: string[] = [];

const { next, fire, reply } = acting(() => afterword);

describe('one interview, from SES to SES', () => {
  let arrival: object;
  let notes: readonly Sent[] = [];

  test('an invitation brings a receipt, and steps on the clock', async () => {
    arrival = afterword.arrives(invitation);
    expect(await afterword.receive(arrival)).toEqual(taken);
    expect(afterword.sent.map(to)).toEqual([['maya@okafor.example']]);
    expect(afterword.sent[0]!.mail.text).toContain('Brightwave Analytics');
    expect([...afterword.scheduled.values()].map(({ step }) => step.kind)).toContain('debrief');
    for (const name of afterword.scheduled.keys()) expect(name).toMatch(/^[0-9a-zA-Z._-]{1,64}$/);
  });

  test('delivered twice, it changes nothing', async () => {
    const before = new Map(afterword.scheduled);
    expect(await afterword.receive(arrival)).toEqual(taken);
    expect(afterword.sent).toEqual([]);
    expect(afterword.scheduled).toEqual(before);
  });

  test('an hour after the talk the drafts come; the same step again brings none', async () => {
    const debrief = next('debrief');
    expect(await fire(debrief)).toEqual(taken);
    expect(afterword.sent.map(to)).toEqual([['maya@okafor.example']]);
    const drafts = afterword.sent[0]!;
    expect(drafts.mail.text).toContain('Dana');
    expect(await fire(debrief)).toEqual(taken);
    expect(afterword.sent).toHaveLength(1);
    expect(await reply(drafts, 'approve')).toEqual(taken);
    expect(afterword.sent.map(to).slice(1)).toEqual([['maya@okafor.example']]);
  });

  test('approved, the notes go out after the hold: once each, tagged, with a copy to the user', async () => {
    for (const event of [...afterword.scheduled.values()].filter(({ step }) => step.kind === 'send')) {
      expect(await fire(event)).toEqual(taken);
      expect(await fire(event)).toEqual(taken);
    }
    notes = [...afterword.sent];
    const others = notes.flatMap((note) => to(note)?.filter((address) => address !== 'maya@okafor.example') ?? []);
    expect(others).toEqual(
      expect.arrayContaining(['dana.whitfield@brightwave.example', 'tomas.keller@brightwave.example']),
    );
    expect(new Set(others).size).toBe(notes.length);
    for (const note of notes) {
      expect(to(note)).toContain('maya@okafor.example');
      expect(note.input.ConfigurationSetName).toBe('Afterword-mail');
      expect(note.mail.replyTo[0]?.address).toBe('maya@okafor.example');
      for (const { Name, Value } of note.input.Tags ?? [])
        expect(`${Name}${Value}`).toMatch(/^[A-Za-z0-9_.@-]{1,256}$/);
    }
  });

  test('a delivery is taken in silence, a bounce is told to the user', async () => {
    const dana = notes.find((note) => to(note)?.includes('dana.whitfield@brightwave.example'))!;
    const tomas = notes.find((note) => to(note)?.includes('tomas.keller@brightwave.example'))!;
    const delivered = sesEvent('delivery', dana, 'dana.whitfield@brightwave.example');
    expect(await afterword.feedback(sqsEvent(delivered))).toEqual(taken);
    expect(afterword.sent).toEqual([]);
    const bounced = sesEvent('bounce', tomas, 'tomas.keller@brightwave.example');
    expect(await afterword.feedback(sqsEvent(bounced, bounced))).toEqual(taken);
    expect(afterword.sent.map(to)).toEqual([['maya@okafor.example']]);
  });

  test('the token keys were read once a function', () => {
    expect(afterword.keyReads()).toBe(3);
  });

  test('nothing personal is in the log', () => {
    expect(logged.length).toBeGreaterThan(5);
    expect(logged.join('\n')).not.toMatch(/@okafor|@brightwave|Dana|Brightwave|pipeline/);
  });
});

describe('what goes wrong', () => {
  test('an unauthenticated mail gets no answer', async () => {
    expect(await afterword.receive(afterword.arrives(invitation, { dmarc: 'FAIL' }))).toEqual(taken);
    expect(afterword.sent).toEqual([]);
  });

  test('a raw mail that is not there comes back, and alone', async () => {
    const event = { ...(afterword.arrives(invitation) as { Records: { body: string }[] }) };
    const gone = event.Records.map((record) => ({
      ...record,
      messageId: 'gone',
      body: record.body.replace(/raw\/mail-\d+/, 'raw/none'),
    }));
    const answer = await afterword.receive({ Records: [...gone, ...event.Records] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'gone' }] });
  });

  test('a throttle on mail to the user brings the step back, and the next try sends it once', async () => {
    const step = next('status-check');
    afterword.sesFails(
      new SESServiceException({
        name: 'Throttling',
        $fault: 'client',
        message: 'slow',
        $metadata: { httpStatusCode: 400 },
      }),
    );
    expect(await fire(step)).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect(afterword.sent).toEqual([]);
    afterword.sesFails(null);
    expect(await fire(step)).toEqual(taken);
    expect(afterword.sent.map(to)).toEqual([['maya@okafor.example']]);
  });

  test('the sweep runs as a message and by itself', async () => {
    expect(await afterword.followUp(sqsEvent({ sweep: true }))).toEqual(taken);
    expect(await afterword.followUp({ sweep: true })).toEqual(taken);
    expect(logged.filter((line) => line.includes('"swept"'))).toHaveLength(2);
  });

  test.each(['not JSON', '{"step": 1}', '{"sweep": false}'])('a step that is none fails: %s', async (body) => {
    expect(await afterword.followUp(sqsEvent(body))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
  });
});

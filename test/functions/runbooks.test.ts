import { readFile } from 'node:fs/promises';
import { SESServiceException } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Attacked, asSes, attack, now, taken } from '../security/attacked.ts';
import { acting, to } from './acting.ts';
import { sqsEvent } from './events.ts';

/** The walks through the runbooks of docs/operations.md, as far as a machine without AWS can go them. */

const invitation = await readFile('lib/local/inbox/samples/1-google-invitation.eml');
const maya = 'maya@okafor.example';
const throttled = new SESServiceException({
  name: 'Throttling',
  $fault: 'client',
  message: 'slow',
  $metadata: { httpStatusCode: 400 },
});

let afterword: Attacked;
beforeEach(async () => {
  afterword = await attack();
});
afterEach(() => afterword.end());
const { next, fire, answer } = acting(() => afterword);
const failed = { batchItemFailures: [{ itemIdentifier: 'message-1' }] };

test('a mail that failed five times is taken once when it is sent back after the mend', async () => {
  const message = afterword.arrives(asSes({ text: 'help' }));
  afterword.sesFails(throttled);
  for (let tries = 1; tries <= 5; tries += 1) expect(await afterword.receive(message)).toEqual(failed);
  const log = afterword.traces().join('');
  expect(log).toMatch(/"message failed".*"messageId":"message-1"/);
  expect(log).toMatch(/"effect failed".*"mail-user"/);
  afterword.sesFails(null);
  for (let redrives = 1; redrives <= 2; redrives += 1) expect(await afterword.receive(message)).toEqual(taken);
  expect(afterword.sent.map(to)).toEqual([[maya]]);
});

test('a message that does not read fails alone, and the log names it without its words', async () => {
  const event = sqsEvent('{"step": "Maya"}', { sweep: true });
  expect(await afterword.followUp(event)).toEqual(failed);
  const log = afterword.traces().join('');
  expect(log).toMatch(/"messageId":"message-1".*"error":"\$?ZodError"/);
  expect(log).not.toContain('Maya');
});

test('an approval that waited in the queue for more than an hour sends nothing and shows the draft again', async () => {
  await afterword.receive(afterword.arrives(invitation));
  await fire(next('debrief'));
  const late = await answer(afterword.sent.at(-1)!, 'approve');
  vi.setSystemTime(new Date(Date.now() + 61 * 60_000));
  afterword.sent.length = 0;
  expect(await afterword.receive(late)).toEqual(taken);
  expect(afterword.sent.map(to)).toEqual([[maya]]);
  expect(afterword.sent[0]!.mail.text).toContain('Dana');
  expect([...afterword.scheduled.values()].filter(({ step }) => step.kind === 'send')).toEqual([]);
});

test('effects that stay owed are counted every hour until the mend, and then done once', async () => {
  afterword.sesFails(throttled);
  await afterword.receive(afterword.arrives(invitation));
  for (const hours of [2, 3]) {
    vi.setSystemTime(new Date(now.getTime() + hours * 3_600_000));
    await afterword.followUp({ sweep: true });
    const log = afterword.traces().join('');
    expect(log).toMatch(/"EffectsOverdue":1/);
    expect(log).toMatch(/"sweep could not finish an item".*"user":"\w+"/);
  }
  afterword.sesFails(null);
  for (const hours of [4, 5]) {
    vi.setSystemTime(new Date(now.getTime() + hours * 3_600_000));
    await afterword.followUp({ sweep: true });
    expect(afterword.traces().join('')).toMatch(/"EffectsOverdue":0/);
  }
  expect(afterword.sent.map(to)).toEqual([[maya]]);
});

test('a step that Scheduler gave up comes late from the dead letters and is taken all the same', async () => {
  await afterword.receive(afterword.arrives(invitation));
  const step = next('debrief');
  afterword.sent.length = 0;
  vi.setSystemTime(new Date(Date.parse(step.step.at) + 5 * 3_600_000));
  expect(await afterword.followUp(sqsEvent(step))).toEqual(taken);
  expect(afterword.sent.map(to)).toEqual([[maya]]);
});

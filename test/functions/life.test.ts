import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { life } from '../../lib/simulation/life.ts';
import { type Attacked, attack, taken } from '../security/attacked.ts';
import { acting, sesEvent, to } from './acting.ts';
import type { Sent } from './deployed.ts';
import { sqsEvent } from './events.ts';

/** One interview's whole life against the functions as they are deployed: what docs/cost-and-scale.md reckons with. */

const maya = 'maya@okafor.example';
const runs = { receive: 0, followUp: 0, feedback: 0 };
let afterword: Attacked;
let logged = 0;

beforeAll(async () => {
  afterword = await attack();
  const { next, fire, answer } = acting(() => afterword);
  const invitation = await readFile('lib/local/inbox/samples/1-google-invitation.eml');
  await comes(afterword.arrives(invitation));
  await due(next('prep'));
  await due(next('debrief'));
  await comes(await answer(afterword.sent.at(-1)!, 'discussed: the event pipeline'));
  await comes(await answer(afterword.sent.at(-1)!, 'approve'));
  await holdEnds();
  await due(next('status-check'));
  await comes(await answer(afterword.sent.at(-1)!, 'approve'));
  await holdEnds();
  logged = afterword.traces().join('').length;

  async function comes(event: object): Promise<void> {
    runs.receive += 1;
    expect(await afterword.receive(event)).toEqual(taken);
  }
  async function due(event: Parameters<typeof fire>[0]): Promise<void> {
    runs.followUp += 1;
    expect(await fire(event)).toEqual(taken);
  }
  /** The approved notes go out, and SES tells what became of each: sent, and delivered to both of its recipients. */
  async function holdEnds(): Promise<void> {
    const before = afterword.sent.length;
    for (const [name, event] of [...afterword.scheduled].filter(([, { step }]) => step.kind === 'send')) {
      afterword.scheduled.delete(name);
      await due(event);
    }
    for (const note of afterword.sent.slice(before)) {
      await hear('send', note, maya);
      for (const address of to(note) ?? []) await hear('delivery', note, address);
    }
  }
  async function hear(name: string, note: Sent, address: string): Promise<void> {
    runs.feedback += 1;
    expect(await afterword.feedback(sqsEvent(sesEvent(name, note, address, `event-${runs.feedback}`)))).toEqual(taken);
  }
}, 60_000);
afterAll(() => afterword.end());

test('it is the life that the page tells of: three notes with copies, seven mails to the user', () => {
  const mails = afterword.sent.filter(({ mail: { from } }) => from?.address === 'interviews@notes.example');
  const notes = afterword.sent.filter(({ mail: { from } }) => from?.address?.startsWith('note+'));
  expect(mails).toHaveLength(7);
  expect(notes.map((note) => to(note)?.includes(maya))).toEqual([true, true, true]);
});

test('runs and mails are those that are reckoned with', () => {
  const { sesOut, s3Get } = afterword.asked();
  expect(runs).toEqual(life.runs);
  expect(sesOut).toBe(life.recipients);
  expect(s3Get).toBe(life.rawMailReads);
  expect(runs.receive).toBe(life.mailsIn);
});

test('schedules, DynamoDB and the log take no more than is reckoned with, and not much less', () => {
  const { scheduler, writeUnits, readUnits } = afterword.asked();
  const measured = { schedules: scheduler, writeUnits, readUnits };
  for (const name of ['schedules', 'writeUnits', 'readUnits'] as const) {
    expect(measured[name], name).toBeLessThanOrEqual(life[name]);
    expect(measured[name], name).toBeGreaterThan(life[name] * 0.7);
  }
  expect(logged / 1_000).toBeLessThanOrEqual(life.logKilobytes);
});

import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { costOfLife } from '../../lib/simulation/cost.ts';
import { plainLife, wholeLife } from '../../lib/simulation/life.ts';
import { type Attacked, attack, taken } from '../security/attacked.ts';
import { acting, sesEvent, to } from './acting.ts';
import type { Sent } from './deployed.ts';
import { sqsEvent } from './events.ts';

/** One interview's life against the functions as they are deployed: what docs/cost-and-scale.md reckons with. */

const maya = 'maya@okafor.example';

/** What happens to one interview, and what is counted while it does. */
class Living {
  readonly runs = { receive: 0, followUp: 0, feedback: 0 };
  private readonly at: Attacked;
  private readonly acts: ReturnType<typeof acting>;

  constructor(at: Attacked) {
    this.at = at;
    this.acts = acting(() => at);
  }

  async forward(sample: string): Promise<void> {
    await this.comes(this.at.arrives(await readFile(`lib/local/inbox/samples/${sample}.eml`)));
  }

  async reply(words: string): Promise<void> {
    await this.comes(await this.acts.answer(this.at.sent.at(-1)!, words));
  }

  async due(kind: string): Promise<void> {
    await this.fires(this.acts.next(kind));
  }

  /** The approved notes go out, and SES tells of each of their recipients that the note was delivered. */
  async holdEnds(): Promise<void> {
    const before = this.at.sent.length;
    for (const [name, event] of [...this.at.scheduled].filter(([, { step }]) => step.kind === 'send')) {
      this.at.scheduled.delete(name);
      await this.fires(event);
    }
    for (const note of this.at.sent.slice(before))
      for (const address of to(note) ?? []) await this.hears(note, address);
  }

  private async comes(event: object): Promise<void> {
    this.runs.receive += 1;
    expect(await this.at.receive(event)).toEqual(taken);
  }

  private async fires(event: Parameters<ReturnType<typeof acting>['fire']>[0]): Promise<void> {
    this.runs.followUp += 1;
    expect(await this.acts.fire(event)).toEqual(taken);
  }

  private async hears(note: Sent, address: string): Promise<void> {
    this.runs.feedback += 1;
    const event = sesEvent('delivery', note, address, `event-${this.runs.feedback}`);
    expect(await this.at.feedback(sqsEvent(event))).toEqual(taken);
  }
}

async function liveWhole(living: Living): Promise<void> {
  await living.forward('1-google-invitation');
  await living.due('prep');
  await living.due('debrief');
  await living.reply('discussed: the event pipeline');
  await living.reply('approve');
  await living.holdEnds();
  await living.due('status-check');
  await living.reply('approve');
  await living.holdEnds();
}

async function livePlain(living: Living): Promise<void> {
  await living.forward('4-phone-confirmation');
  await living.due('prep');
  await living.due('debrief');
  await living.reply('approve');
  await living.holdEnds();
}

let afterword: Attacked;
beforeEach(async () => {
  afterword = await attack();
}, 60_000);
afterEach(() => afterword.end());

describe.each([
  ['the whole life: three notes with copies, seven mails to the user', liveWhole, wholeLife, 3, 7],
  ['the plain life: one note with a copy, four mails to the user', livePlain, plainLife, 1, 4],
] as const)('%s', (_, live, life, noteCount, mailCount) => {
  test('takes no more than is reckoned with, and not much less', { timeout: 60_000 }, async () => {
    const living = new Living(afterword);
    await live(living);
    const mails = afterword.sent.filter(({ mail: { from } }) => from?.address === 'interviews@notes.example');
    const notes = afterword.sent.filter(({ mail: { from } }) => from?.address?.startsWith('note+'));
    expect(mails).toHaveLength(mailCount);
    expect(notes.map((note) => to(note)?.includes(maya))).toEqual(Array(noteCount).fill(true));
    const { sesOut, s3Get, scheduler, writeUnits, readUnits } = afterword.asked();
    expect(living.runs).toEqual(life.runs);
    expect({ sesOut, s3Get, mailsIn: living.runs.receive }).toEqual({
      sesOut: life.recipients,
      s3Get: life.rawMailReads,
      mailsIn: life.mailsIn,
    });
    const measured = { schedules: scheduler, writeUnits, readUnits };
    for (const name of ['schedules', 'writeUnits', 'readUnits'] as const) {
      expect(measured[name], name).toBeLessThanOrEqual(life[name]);
      expect(measured[name], name).toBeGreaterThan(life[name] * 0.7);
    }
    expect(afterword.traces().join('').length / 1_000).toBeLessThanOrEqual(life.logKilobytes);
  });
});

test('a plain interview stays below a tenth of a cent', () => {
  expect(costOfLife(plainLife).dollars).toBeLessThan(0.001);
});

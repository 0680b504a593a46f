import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notesADay } from '../../lib/app/limits.ts';
import { userId } from '../../lib/domain/application/identifiers.ts';
import { type Attacked, attack, now, taken } from '../security/attacked.ts';
import { acting, sesEvent, to } from './acting.ts';
import type { Sent } from './deployed.ts';
import { sqsEvent } from './events.ts';

const invitation = await readFile('lib/local/inbox/samples/1-google-invitation.eml');
const dana = 'dana.whitfield@brightwave.example';
const maya = 'maya@okafor.example';

let afterword: Attacked;
beforeEach(async () => {
  afterword = await attack();
  vi.setSystemTime(now);
});
afterEach(() => afterword.end());
const { next, fire, reply } = acting(() => afterword);

/** Everything up to the approval. @returns the mail with the drafts, and what the answer to it was */
async function approved(): Promise<Sent> {
  expect(await afterword.receive(afterword.arrives(invitation))).toEqual(taken);
  await fire(next('debrief'));
  const drafts = afterword.sent.at(-1)!;
  await reply(drafts, 'approve');
  afterword.sent.length = 0;
  return drafts;
}

async function release(): Promise<readonly Sent[]> {
  afterword.sent.length = 0;
  for (const step of [...afterword.scheduled.values()].filter((event) => event.step.kind === 'send')) await fire(step);
  return [...afterword.sent];
}

async function hears(...events: readonly object[]): Promise<readonly Sent[]> {
  afterword.sent.length = 0;
  expect(await afterword.feedback(sqsEvent(...events))).toEqual(taken);
  return [...afterword.sent];
}

const noteTo = (notes: readonly Sent[], address: string): Sent => notes.find((note) => to(note)?.includes(address))!;

describe('what becomes of a note', () => {
  test('a delay is told once, however often SES repeats it', async () => {
    await approved();
    const note = noteTo(await release(), dana);
    const [told, ...more] = await hears(sesEvent('delay', note, dana, 'd1'), sesEvent('delay', note, dana, 'd2'));
    expect(more).toEqual([]);
    expect(to(told!)).toEqual([maya]);
    expect(told!.mail.text).toMatch(/does not take the note to Dana Whitfield yet/);
    expect(await hears(sesEvent('delay', note, dana, 'd3'))).toEqual([]);
  });

  test('a delay or a bounce of the copy that went to the user is no news of the note', async () => {
    await approved();
    const note = noteTo(await release(), dana);
    expect(await hears(sesEvent('delay', note, maya), sesEvent('bounce', note, maya))).toEqual([]);
    expect(afterword.traces().join('')).toMatch(/"why":"mail to the user"/);
  });

  test.each(['send', 'delivery'])(
    'an unknown fate is settled by %s, and the question needs no answer',
    async (name) => {
      await approved();
      afterword.sesFails(new Error('the connection broke'));
      const lost = await release();
      expect(lost).toEqual([]);
      expect(afterword.traces().join('')).toMatch(/"NotesUnknown":1/);
      afterword.sesFails(null);
      // SES did take it: its event carries the tags of the attempt that never got an answer.
      const attempted = afterword.attempts.find(({ input }) => input.Destinations?.includes(dana))!;
      await hears(sesEvent(name, attempted, dana));
      const [list] = await afterword.receives({ text: 'list' });
      expect(list!.mail.text).not.toMatch(/Dana.*never heard/);
      // A bounce that follows is told, which only a sent note can bring.
      const [bounced] = await hears(sesEvent('bounce', attempted, dana));
      expect(bounced!.mail.text).toContain('came back undelivered');
    },
  );
});

describe('a complaint', () => {
  test('of a third person pauses everything, says why, and resume goes on', async () => {
    await approved();
    const sends = [...afterword.scheduled.values()].filter((event) => event.step.kind === 'send');
    await fire(sends[0]!);
    const first = afterword.sent.at(-1)!;
    const recipient = to(first)!.find((address) => address !== maya)!;
    const [told, ...more] = await hears(
      sesEvent('complaint', first, recipient),
      sesEvent('complaint', first, recipient),
    );
    expect(more).toEqual([]);
    expect(to(told!)).toEqual([maya]);
    expect(told!.mail.text).toMatch(/marked as unwanted/);
    expect(afterword.traces().join('')).toMatch(/"Complaints":1/);
    afterword.sent.length = 0;
    await fire(sends[1]!);
    expect(afterword.sent).toEqual([]);
    await reply(told!, 'resume');
    const notes = (await release()).filter((note) => !to(note)?.includes(recipient));
    expect(notes.flatMap((note) => to(note) ?? []).filter((address) => address !== maya)).toHaveLength(1);
  });

  test('of the user pauses in silence: a further mail is the last thing asked for', async () => {
    await approved();
    await afterword.receives({ text: 'help' });
    const help = afterword.sent[0]!;
    expect(await hears(sesEvent('complaint', help, maya))).toEqual([]);
    expect(await release()).toEqual([]);
  });
});

describe('the limit of notes in a day', () => {
  test('gives the note beyond it back as a draft, with the reason; the day after it goes', {
    timeout: 60_000,
  }, async () => {
    await approved();
    const mark = { user: userId(maya), name: 'notes', limit: notesADay, window: 'PT24H' };
    for (let n = 0; n < notesADay; n += 1) {
      await afterword.marks.admit({ ...mark, key: `note ${n}` }, new Date().toISOString());
    }
    const answers = await release();
    expect(answers.flatMap((mail) => to(mail) ?? [])).toEqual([maya, maya]);
    expect(answers[0]!.mail.text).toContain('So many notes went out within a day');
    vi.setSystemTime(new Date(Date.now() + 25 * 3_600_000));
    await reply(answers[0]!, 'approve');
    expect((await release()).flatMap((mail) => to(mail) ?? []).filter((address) => address !== maya)).toHaveLength(1);
  });
});

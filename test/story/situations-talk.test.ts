import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Instance } from './instance.ts';
import { announce, type Meeting, Story } from './situations.ts';

/** One assistant for all stories; each has a user and a month of its own, so that the clock only moves forward. */
const instance = new Instance('2027-03-01T15:00:00Z');
beforeAll(() => instance.start());
afterAll(() => instance.dispose());

const priya = { name: 'Priya Raman', address: 'priya.raman@brightwave.example' };
const dana = { name: 'Dana Whitfield', address: 'dana.whitfield@brightwave.example' };
const meeting = (day: string, patch: Partial<Meeting> = {}): Meeting => ({
  company: 'Brightwave Analytics',
  role: 'Senior Data Engineer',
  start: `${day}T14:00`,
  minutes: 45,
  zone: 'America/New_York',
  with: [dana],
  recruiter: priya,
  uid: `${day}@google.com`,
  ...patch,
});

/** Forwards the invitation on the eve and returns the mail with the drafts. */
async function talkAt(story: Story, day: string, patch: Partial<Meeting> = {}) {
  const eve = new Date(Date.parse(`${day}T00:00:00Z`) - 4 * 86_400_000).toISOString().slice(0, 10);
  await story.forward(`${eve}T10:30`, announce(meeting(day, patch)));
  const mails = await story.until(`${day}T16:00`);
  expect(mails.map((mail) => mail.Subject)).toHaveLength(2);
  const draft = mails.at(-1);
  if (draft === undefined) throw new Error('no draft came');
  return draft;
}

describe('how the talk went', () => {
  test('two interviewers, and no address for one of them', async () => {
    const story = new Story(instance, 'two-interviewers');
    const omar = { name: 'Omar Haddad', address: null };
    const draft = await talkAt(story, '2027-03-09', { with: [dana, omar] });
    const notes = await story.notes();
    expect(notes.map((note) => [note.kind, note.to[0]?.address])).toEqual([
      ['thank-you', dana.address],
      ['pass-on', priya.address],
    ]);
    expect(notes[1]?.text).toContain('Omar');
    await story.reply('2027-03-09T17:00', draft, 'approve');
    await story.until('2027-03-09T17:06');
    expect((await story.notes()).map((note) => note.status)).toEqual(['sent', 'sent']);
    await story.compare();
  });

  test('"I said see you later at the end"', async () => {
    const story = new Story(instance, 'small-slip');
    const draft = await talkAt(story, '2027-04-06');
    const before = await story.notes();
    const answer = await story.reply('2027-04-06T17:00', draft, 'situation: I said "see you later" at the end');
    expect(answer.Text).toContain('it needs no mention');
    expect((await story.notes()).map((note) => note.text)).toEqual(before.map((note) => note.text));
    await story.reply('2027-04-06T17:30', answer, 'approve');
    await story.until('2027-04-06T17:36');
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });

  test('gave a wrong figure and wants it put right', async () => {
    const story = new Story(instance, 'wrong-figure');
    const draft = await talkAt(story, '2027-05-04');
    const answer = await story.reply(
      '2027-05-04T17:00',
      draft,
      'clarify: I said we moved 40 terabytes a day, but it was 14',
    );
    const [note] = await story.notes();
    expect(note?.text).toContain('I said we moved 40 terabytes a day, but it was 14.');
    expect(note?.text).not.toMatch(/sorry|apolog/i);
    await story.reply('2027-05-04T18:00', answer, 'Looks good, thanks!');
    await story.until('2027-05-04T18:06');
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });

  test('nerves: both versions are offered, and the second is approved', async () => {
    const story = new Story(instance, 'nervous');
    const draft = await talkAt(story, '2027-06-08');
    const answer = await story.reply('2027-06-08T17:00', draft, 'nervous: it was my first interview in ten years');
    expect(answer.Text).toContain('Version 1');
    expect(answer.Text).toContain('Version 2');
    expect(answer.Text).toContain('Most guides say not to apologize');
    const asked = await story.reply('2027-06-08T17:10', answer, 'approve');
    expect((await story.notes())[0]?.status).toBe('drafted');
    await story.reply('2027-06-08T17:20', asked, 'approve 2');
    const [note] = await story.notes();
    expect(note?.text).toMatch(/nerv/i);
    const sent = await story.until('2027-06-08T17:26');
    expect(sent.at(-1)?.Text.replaceAll('\r\n', '\n').trim()).toBe(note?.text.trim());
    await story.compare();
  });

  test('went blank on a question', async () => {
    const story = new Story(instance, 'went-blank');
    const draft = await talkAt(story, '2027-07-06');
    const advice = await story.reply(
      '2027-07-06T17:00',
      draft,
      'situation: my mind went blank on the sharding question',
    );
    expect(advice.Text).toContain('in one or two clear sentences');
    const answer = await story.reply(
      '2027-07-06T17:20',
      advice,
      'add: I would shard by customer and keep the small ones together',
    );
    expect((await story.notes())[0]?.text).toContain('I would shard by customer and keep the small ones together.');
    await story.reply('2027-07-06T17:30', answer, 'send it');
    await story.until('2027-07-06T17:36');
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });

  test('the call dropped', async () => {
    const story = new Story(instance, 'dropped-call');
    const draft = await talkAt(story, '2027-08-10');
    const answer = await story.reply('2027-08-10T17:00', draft, 'situation: the call dropped twice');
    expect((await story.notes())[0]?.text).toMatch(/connection|technology|technical/);
    await story.reply('2027-08-10T17:30', answer, 'yes');
    await story.until('2027-08-10T17:36');
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });

  test('came late', async () => {
    const story = new Story(instance, 'came-late');
    const draft = await talkAt(story, '2027-09-14');
    const answer = await story.reply('2027-09-14T17:00', draft, 'situation: I was ten minutes late');
    const text = (await story.notes())[0]?.text ?? '';
    expect(text.match(/late|waiting/g)).toHaveLength(1);
    expect(text).not.toMatch(/traffic|because/i);
    await story.reply('2027-09-14T17:30', answer, 'approve');
    await story.until('2027-09-14T17:36');
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });

  test('spoke ill of a former employer', async () => {
    const story = new Story(instance, 'badmouthed');
    const draft = await talkAt(story, '2027-10-12');
    const answer = await story.reply('2027-10-12T17:00', draft, 'situation: I spoke badly of my former employer');
    expect(answer.Text).toContain('an apology only brings it up again');
    expect((await story.notes())[0]?.text).not.toMatch(/employer|sorry|apolog/i);
    await story.reply('2027-10-12T17:30', answer, 'go ahead');
    await story.until('2027-10-12T17:36');
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });

  test("forgot the interviewer's name", async () => {
    const story = new Story(instance, 'forgot-name');
    const draft = await talkAt(story, '2027-11-09', { with: [] });
    expect((await story.notes()).map((note) => [note.kind, note.to[0]?.address])).toEqual([
      ['ask-recruiter', priya.address],
    ]);
    const answer = await story.reply('2027-11-09T17:00', draft, "situation: I forgot the interviewer's name");
    expect(await story.notes()).toHaveLength(1);
    await story.reply('2027-11-09T17:10', answer, 'approve');
    await story.until('2027-11-09T17:16');
    const learned = await story.reply(
      '2027-11-10T09:30',
      answer,
      'with: Ines Duarte <ines.duarte@brightwave.example>\ndiscussed: how the on-call rota works',
    );
    const thanks = await story.notes('thank-you');
    expect(thanks.map((note) => note.to[0]?.address)).toEqual(['ines.duarte@brightwave.example']);
    expect(learned.Text.replaceAll('\r\n', '\n')).toContain(thanks[0]?.text);
    await story.reply('2027-11-10T09:40', learned, 'approve');
    await story.until('2027-11-10T09:46');
    expect((await story.notes('thank-you'))[0]?.status).toBe('sent');
    await story.compare();
  });

  test('an unpleasant earlier meeting, told before the talk and after it', async () => {
    const story = new Story(instance, 'past-unpleasantness');
    const day = '2027-12-07';
    const receipt = await story.forward('2027-12-03T10:30', announce(meeting(day)));
    const before = await story.reply(
      '2027-12-03T11:00',
      receipt,
      'situation: we had an argument at my last company, Dana and I',
    );
    expect(before.Text).toContain('Say it first, in one breath');
    const draft = (await story.until(`${day}T16:00`)).at(-1);
    if (draft === undefined) throw new Error('no draft');
    expect((await story.notes())[0]?.text).toMatch(/earlier meeting|wrong foot/);
    const after = await story.reply(`${day}T17:00`, draft, 'situation: past unpleasantness');
    expect(after.Text).toContain('One sentence that puts it aside');
    await story.reply(`${day}T17:30`, after, 'approve');
    await story.until(`${day}T17:36`);
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });

  test('came in time, but unprepared', async () => {
    const story = new Story(instance, 'unprepared');
    const draft = await talkAt(story, '2028-01-11');
    const before = (await story.notes())[0]?.text;
    const answer = await story.reply('2028-01-11T17:00', draft, 'situation: I was unprepared for the design question');
    expect(answer.Text).toContain('No apology is needed');
    expect(answer.Text).not.toContain('traffic');
    expect((await story.notes())[0]?.text).toBe(before);
    const added = await story.reply('2028-01-11T17:20', answer, 'add: read up on your event store since');
    expect((await story.notes())[0]?.text).toContain('I have read up on your event store since we spoke.');
    await story.reply('2028-01-11T17:30', added, 'approve');
    await story.until('2028-01-11T17:36');
    expect((await story.notes())[0]?.status).toBe('sent');
    await story.compare();
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Instance, type Message } from './instance.ts';
import { announce, type Meeting, Story } from './situations.ts';

/** The warm tone is told by all other stories; here the whole of an application is told in the two others. */
const instance = new Instance('2027-03-01T15:00:00Z');
beforeAll(() => instance.start());
afterAll(() => instance.dispose());

const dana = { name: 'Dana Whitfield', address: 'dana.whitfield@brightwave.example' };
const meeting = (start: string, patch: Partial<Meeting> = {}): Meeting => ({
  company: 'Brightwave Analytics',
  role: 'Senior Data Engineer',
  start,
  minutes: 45,
  zone: 'America/New_York',
  with: [dana],
  recruiter: { name: 'Priya Raman', address: 'priya.raman@brightwave.example' },
  uid: `${start.slice(0, 10)}-tones@google.com`,
  ...patch,
});

function last(mails: readonly Message[]): Message {
  const mail = mails.at(-1);
  if (mail === undefined) throw new Error('no mail came');
  return mail;
}

test.each([
  ['formal', '2027-04', /^Dear /],
  ['brief', '2027-06', /^Hi /],
] as const)(
  '%s: the thank-you, the question how things stand, and the answer to a rejection',
  async (tone, month, greeting) => {
    const story = new Story(instance, `tone-${tone}`);
    const talk = `${month}-08`;
    await story.forward(`${month}-05T10:00`, announce(meeting(`${talk}T11:00`)));
    const draft = last(await story.until(`${talk}T13:05`));
    const told = await story.reply(
      `${talk}T14:00`,
      draft,
      `tone: ${tone}\ndiscussed: she told me that they are moving their reports to Kafka\nadd: led a similar move at Northwind\nclarify: it was 14 terabytes not 40\nsituation: the call dropped`,
    );
    const [note] = await story.notes('thank-you');
    expect(note?.text).toMatch(greeting);
    expect(note?.text).toContain('that you are moving your reports to Kafka');
    expect(note?.text).toContain('I led a similar move at Northwind.');
    expect(note?.text).toContain('it was 14 terabytes, not 40.');
    await story.reply(`${talk}T14:30`, told, 'approve');
    const check = last(await story.until(`${month}-15T10:01`));
    await story.reply(`${month}-15T10:20`, check, 'approve');
    const second = last(await story.until(`${month}-22T10:01`));
    const rejected = await story.reply(`${month}-23T10:00`, second, 'rejected');
    await story.reply(`${month}-23T10:10`, rejected, 'approve');
    await story.until(`${month}-23T10:16`);
    expect((await story.notes()).map((one) => [one.kind, one.status])).toEqual([
      ['thank-you', 'sent'],
      ['status-check', 'sent'],
      ['last-status-check', 'skipped'],
      ['rejection-thanks', 'sent'],
    ]);
    await story.compare();
  },
);

test('of two interviewers one is meant: it is asked which', async () => {
  const story = new Story(instance, 'which-of-two');
  const omar = { name: 'Omar Haddad', address: 'omar.haddad@brightwave.example' };
  await story.forward('2027-09-03T10:00', announce(meeting('2027-09-07T11:00', { with: [dana, omar] })));
  const draft = last(await story.until('2027-09-07T13:05'));
  const before = (await story.notes()).map((note) => note.text);
  const asked = await story.reply('2027-09-07T14:00', draft, 'discussed: she liked my project on bees');
  expect(asked.Text).toContain('Who is “she” here, Dana or Omar?');
  expect((await story.notes()).map((note) => note.text)).toEqual(before);
  const told = await story.reply('2027-09-07T14:10', asked, 'discussed Dana: she liked my project on bees');
  const [toDana, toOmar] = await story.notes();
  expect(toDana?.text).toContain('that you liked my project on bees');
  expect(toOmar?.text).toBe(before[1]);
  await story.reply('2027-09-07T14:20', told, 'approve Dana');
  await story.until('2027-09-07T14:26');
  expect((await story.notes()).map((note) => note.status)).toEqual(['sent', 'drafted']);
  await story.compare();
});

test('a gap that came in with a fact is said, and such a note does not go out', async () => {
  const story = new Story(instance, 'gap-in-a-fact');
  await story.forward('2027-11-05T10:00', announce(meeting('2027-11-09T11:00')));
  const draft = last(await story.until('2027-11-09T13:05'));
  const told = await story.reply('2027-11-09T14:00', draft, 'add: I have long admired [Company] for its open data');
  expect(told.Text).toContain('One word is still missing in the note to Dana Whitfield: [Company].');
  expect(told.Text).not.toContain('mailto:');
  expect(told.Text).not.toContain('approve');
  const refused = await story.reply('2027-11-09T14:10', told, 'approve');
  expect(refused.Text).toContain('I did not send the note to Dana Whitfield');
  expect((await story.notes())[0]?.status).toBe('drafted');
  const filled = await story.reply(
    '2027-11-09T14:20',
    refused,
    'add: I have long admired Brightwave for its open data',
  );
  expect((await story.notes())[0]?.text.match(/admired/g)).toHaveLength(1);
  expect((await story.notes())[0]?.text).not.toContain('[');
  await story.reply('2027-11-09T14:30', filled, 'approve');
  await story.until('2027-11-09T14:36');
  expect((await story.notes())[0]?.status).toBe('sent');
  await story.compare();
});

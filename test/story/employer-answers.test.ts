import { afterAll, beforeAll, expect, test } from 'vitest';
import { Instance, type Message } from './instance.ts';
import { announce, type Letter, type Meeting, Story } from './situations.ts';

const instance = new Instance('2027-03-01T15:00:00Z');
beforeAll(() => instance.start());
afterAll(() => instance.dispose());

const priya = { name: 'Priya Nair', address: 'priya.nair@quillmark.example' };
const owen = { name: 'Owen Castellan', address: 'owen.castellan@quillmark.example' };
const meeting = (start: string, patch: Partial<Meeting> = {}): Meeting => ({
  company: 'Quillmark Press',
  role: 'Backend Developer',
  start,
  minutes: 45,
  zone: 'America/New_York',
  with: [owen],
  recruiter: priya,
  uid: `${start.slice(0, 10)}-quillmark@google.com`,
  ...patch,
});
const letter = (subject: string, body: string): Letter => ({
  from: priya,
  subject,
  body: `Hi Maya,\n\n${body}\n\nBest regards,\nPriya Nair\nTalent Partner, Quillmark Press`,
});

function last(mails: readonly Message[]): Message {
  const mail = mails.at(-1);
  if (mail === undefined) throw new Error('no mail came');
  return mail;
}

test('their answer names a date: the question how things stand waits for it', async () => {
  const story = new Story(instance, 'answer-with-date');
  await story.forward('2027-03-05T10:00', announce(meeting('2027-03-09T11:00')));
  const draft = last(await story.until('2027-03-09T13:05'));
  await story.reply('2027-03-09T13:30', draft, 'approve');
  expect(await story.due()).toContain('status-check 2027-03-16T10:00');
  await story.forward(
    '2027-03-12T10:00',
    letter(
      'Re: Your interview with Quillmark Press',
      "Thanks for your time this week. We'll get back to you in two weeks.",
    ),
  );
  expect((await story.due()).filter((one) => one.startsWith('status'))).toEqual(['status-check 2027-03-29T10:00']);
  expect((await story.application()).interviews).toMatchObject([{ timeline: { by: '2027-03-26' } }]);
  last(await story.until('2027-03-29T10:01'));
  expect(await story.notes('status-check')).toMatchObject([{ status: 'drafted' }]);
  await story.compare();
});

test('their answer names none: the user says that it ends the reminders, and later tells a date', async () => {
  const story = new Story(instance, 'answer-without-date');
  await story.forward('2027-04-09T10:00', announce(meeting('2027-04-13T11:00')));
  await story.reply('2027-04-13T15:00', last(await story.until('2027-04-13T13:05')), 'approve');
  const check = last(await story.until('2027-04-20T10:01'));
  expect(check.Subject).toContain('Ask how things stand?');
  const asked = await story.forward(
    '2027-04-20T11:00',
    letter('Re: Your interview with Quillmark Press', 'It was a pleasure to meet you. The team is still talking.'),
  );
  expect(asked.Text).toContain('Shall I stop asking how things stand?');
  const ended = await story.reply('2027-04-20T11:30', asked, 'Yes, thanks!');
  expect(await story.due()).toEqual([]);
  expect(await story.notes('status-check')).toMatchObject([{ status: 'skipped' }]);
  await story.reply('2027-04-22T09:00', ended, 'timeline: by next Friday');
  expect(await story.due()).toEqual(['status-check 2027-05-03T10:00']);
  expect(await instance.notes()).not.toContainEqual(
    expect.objectContaining({ Subject: expect.stringMatching(/check/i) }),
  );
  await story.compare();
});

test('they write to the address that a note came from: the user gets it, and says no', async () => {
  const story = new Story(instance, 'answer-to-note');
  await story.forward('2027-06-04T10:00', announce(meeting('2027-06-08T11:00')));
  await story.reply('2027-06-08T15:00', last(await story.until('2027-06-08T13:05')), 'approve');
  await story.until('2027-06-08T15:06');
  const note = (await instance.notes()).at(-1);
  await instance.deliver(
    `From: Owen Castellan <owen.castellan@quillmark.example>\r\nTo: ${note?.From.Address}\r\nSubject: Re: ${note?.Subject}\r\nMessage-ID: <owen-1@quillmark.example>\r\n\r\nI am out of the office until Monday.\r\n`,
    'owen.castellan@quillmark.example',
    note?.From.Address,
  );
  await instance.idle();
  const relayed = last(await story.until('2027-06-08T15:10'));
  expect(relayed.Text).toContain('out of the office until Monday');
  const before = await story.due();
  await story.reply('2027-06-08T16:00', relayed, 'no, keep them');
  expect(await story.due()).toEqual(before);
  expect(before).toContain('status-check 2027-06-15T10:00');
  await story.compare();
});

test('they ask for times for a second round', async () => {
  const story = new Story(instance, 'answer-asks-times');
  await story.forward('2027-07-09T10:00', announce(meeting('2027-07-13T11:00')));
  await story.reply('2027-07-13T15:00', last(await story.until('2027-07-13T13:05')), 'approve');
  const asked = await story.forward(
    '2027-07-15T10:00',
    letter(
      'Next step at Quillmark Press',
      'The team would like to meet you. Could you please send me your availability for next week, so that I can set up a call?',
    ),
  );
  expect(asked.Text).toContain('asks when you have time');
  await story.reply('2027-07-15T10:30', asked, 'stop');
  expect(await story.due()).toEqual([]);
  await story.compare();
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Instance, type Message } from './instance.ts';
import { announce, type Letter, type Meeting, Story } from './situations.ts';

/** One assistant for all stories; each has a user and a month of its own, so that the clock only moves forward. */
const instance = new Instance('2027-03-01T15:00:00Z');
beforeAll(() => instance.start());
afterAll(() => instance.dispose());

const jonas = { name: 'Jonas Lindqvist', address: 'jonas.lindqvist@fernhill.example' };
const amara = { name: 'Amara Diallo', address: 'amara.diallo@fernhill.example' };
const meeting = (start: string, patch: Partial<Meeting> = {}): Meeting => ({
  company: 'Fernhill Robotics',
  role: 'Platform Engineer',
  start,
  minutes: 60,
  zone: 'America/New_York',
  with: [amara],
  recruiter: jonas,
  uid: `${start.slice(0, 10)}@google.com`,
  ...patch,
});
const letter = (subject: string, body: string): Letter => ({
  from: jonas,
  subject,
  body: `Hi Maya,\n\n${body}\n\nBest regards,\nJonas Lindqvist\nTalent Partner, Fernhill Robotics`,
});
const rejection = letter(
  'Your application for Platform Engineer at Fernhill Robotics',
  'Thank you for taking the time to talk with Amara. After careful consideration we have decided to move forward with another candidate for the Platform Engineer position at Fernhill Robotics. We wish you all the best in your search.',
);

function last(mails: readonly Message[]): Message {
  const mail = mails.at(-1);
  if (mail === undefined) throw new Error('no mail came');
  return mail;
}

describe('who steps back', () => {
  test('does not want the job', async () => {
    const story = new Story(instance, 'not-a-fit');
    await story.forward('2027-03-05T10:00', announce(meeting('2027-03-09T11:00')));
    const draft = last(await story.until('2027-03-09T13:05'));
    const answer = await story.reply('2027-03-09T18:00', draft, 'situation: it is not a fit for me');
    const [note] = await story.notes('withdrawal');
    expect(note).toMatchObject({ status: 'drafted', to: [{ address: jonas.address }] });
    expect(note?.text).not.toMatch(/because|manager|salary/i);
    await story.reply('2027-03-09T18:30', answer, 'sent');
    expect(await story.application()).toMatchObject({ outcome: 'withdrawn' });
    expect((await story.notes()).map((note) => [note.kind, note.status])).toEqual([
      ['thank-you', 'skipped'],
      ['withdrawal', 'self-sent'],
    ]);
    expect(await story.due()).toEqual([]);
    await story.compare();
  });

  test('got on badly with the manager, but likes the company', async () => {
    const story = new Story(instance, 'dislike-manager');
    await story.forward('2027-04-02T10:00', announce(meeting('2027-04-06T11:00')));
    const draft = last(await story.until('2027-04-06T13:05'));
    const answer = await story.reply('2027-04-06T18:00', draft, "situation: I didn't click with the manager");
    const [note] = await story.notes('withdrawal');
    expect(note?.text).toMatch(/impress/);
    expect(note?.text).toMatch(/other position/);
    expect(note?.text).not.toMatch(/manager/i);
    await story.reply('2027-04-07T09:00', answer, 'approve');
    await story.until('2027-04-07T09:06');
    expect(await story.application()).toMatchObject({ outcome: 'withdrawn' });
    await story.compare();
  });
});

describe('waiting for an answer', () => {
  test('the interviewer said "about a week"', async () => {
    const story = new Story(instance, 'about-a-week');
    await story.forward('2027-04-30T10:00', announce(meeting('2027-05-04T11:00')));
    const draft = last(await story.until('2027-05-04T13:05'));
    await story.reply(
      '2027-05-04T18:00',
      draft,
      'timeline: they said in about a week\ndiscussed: how the robots are updated at night',
    );
    expect((await story.application()).interviews).toMatchObject([
      { timeline: { phrase: expect.stringContaining('about a week'), by: '2027-05-11' } },
    ]);
    expect(await story.due()).toContain('status-check 2027-05-12T10:00');
    const check = last(await story.until('2027-05-12T10:01'));
    const [note] = await story.notes('status-check');
    expect(note).toMatchObject({ status: 'drafted', to: [{ address: jonas.address }] });
    await story.reply('2027-05-12T10:20', check, 'sent');
    expect((await story.notes('status-check'))[0]?.status).toBe('self-sent');
    await story.compare();
  });

  test('no date was named and two weeks are silent: two checks, then the question whether to close', async () => {
    const story = new Story(instance, 'two-silent-weeks');
    await story.forward('2027-06-04T10:00', announce(meeting('2027-06-08T11:00')));
    const draft = last(await story.until('2027-06-08T13:05'));
    await story.reply('2027-06-08T18:00', draft, 'approve');
    const check = last(await story.until('2027-06-15T10:01'));
    await story.reply('2027-06-15T10:30', check, 'approve');
    await story.until('2027-06-15T10:36');
    const second = last(await story.until('2027-06-22T10:01'));
    expect(await story.notes('last-status-check')).toHaveLength(1);
    const asked = await story.reply('2027-06-22T10:30', second, 'approve');
    expect(asked.Text).toMatch(/close/);
    await story.until('2027-06-22T10:36');
    expect(await story.due()).toEqual(['close 2027-06-29T10:00']);
    const close = last(await story.until('2027-07-06T12:00'));
    expect(close.Subject).toContain('Shall I close this one?');
    expect((await story.notes()).filter((note) => note.kind.endsWith('status-check'))).toHaveLength(2);
    await story.reply('2027-07-06T12:30', close, 'yes');
    expect(await story.application()).toMatchObject({ outcome: 'no-response' });
    expect(await story.due()).toEqual([]);
    await story.compare();
  });

  test('a rejection is forwarded', async () => {
    const story = new Story(instance, 'rejection-forwarded');
    await story.forward('2027-08-06T10:00', announce(meeting('2027-08-10T11:00')));
    await story.until('2027-08-10T13:05');
    const answer = await story.forward('2027-08-12T10:00', rejection);
    expect(await story.application()).toMatchObject({ outcome: 'rejected' });
    expect(await story.due()).toEqual([]);
    const [note] = await story.notes('rejection-thanks');
    expect(note?.text).toMatch(/mind|think of me|thought of me/);
    await story.reply('2027-08-12T11:00', answer, 'approve');
    await story.until('2027-08-12T11:06');
    await story.compare();
  });

  test('a rejection is told in a word, with a wish for feedback', async () => {
    const story = new Story(instance, 'rejection-by-word');
    await story.forward('2027-09-03T10:00', announce(meeting('2027-09-07T11:00')));
    const draft = last(await story.until('2027-09-07T13:05'));
    const answer = await story.reply('2027-09-09T10:00', draft, 'rejected');
    const asked = await story.reply(
      '2027-09-09T10:20',
      answer,
      'add: Could you tell me one thing that I could do better?',
    );
    expect((await story.notes('rejection-thanks'))[0]?.text).toContain(
      'Could you tell me one thing that I could do better?',
    );
    await story.reply('2027-09-09T10:30', asked, 'approve');
    await story.until('2027-09-09T10:36');
    expect((await story.notes('rejection-thanks'))[0]?.status).toBe('sent');
    await story.compare();
  });

  test('an offer', async () => {
    const story = new Story(instance, 'offer');
    await story.forward('2027-10-01T10:00', announce(meeting('2027-10-05T11:00')));
    await story.until('2027-10-05T13:05');
    const answer = await story.forward(
      '2027-10-07T10:00',
      letter(
        'Your offer from Fernhill Robotics',
        'We are delighted to offer you the position of Platform Engineer at Fernhill Robotics. The offer letter is attached. We would love to hear from you soon.',
      ),
    );
    expect(await story.application()).toMatchObject({ outcome: 'offer' });
    const [note] = await story.notes('offer-thanks');
    expect(note?.text).toMatch(/when you need|when do you need|by which date|how long/i);
    expect(note?.text).not.toMatch(/salary|accept/i);
    await story.reply('2027-10-07T10:30', answer, 'approve');
    await story.until('2027-10-07T10:36');
    await story.compare();
  });
});

describe('when plans change', () => {
  test('a second round comes before the status check', async () => {
    const story = new Story(instance, 'second-round');
    const first = meeting('2027-11-02T11:00');
    await story.forward('2027-10-29T10:00', announce(first));
    const draft = last(await story.until('2027-11-02T13:05'));
    const told = await story.reply(
      '2027-11-02T17:30',
      draft,
      'situation: I was late\ndiscussed: how the robots learn a new floor',
    );
    await story.reply('2027-11-02T18:00', told, 'approve');
    await story.until('2027-11-02T18:06');
    expect((await story.notes())[0]?.text).toContain('how the robots learn a new floor');
    expect(await story.due()).toEqual(['status-check 2027-11-09T10:00']);
    const second = meeting('2027-11-12T15:00', {
      with: [{ name: 'Noor Vandenberg', address: 'noor@fernhill.example' }],
    });
    await story.forward('2027-11-05T09:30', announce(second, 'Second interview with Fernhill Robotics'));
    expect((await story.application()).interviews).toHaveLength(2);
    expect(await story.due()).not.toContain('status-check 2027-11-09T10:00');
    expect(await story.due()).toContain('status-check 2027-11-19T10:00');
    await story.until('2027-11-12T17:05');
    const [, toNoor] = await story.notes();
    expect(toNoor?.to[0]?.address).toBe('noor@fernhill.example');
    // What was said of the first talk is nothing to say of the second.
    expect(toNoor?.text).not.toMatch(/robots|late\b|waiting/);
    await story.compare();
  });

  test('the interview is moved after the draft went out', async () => {
    const story = new Story(instance, 'reschedule-after-draft');
    await story.forward('2027-12-03T10:00', announce(meeting('2027-12-07T11:00')));
    const draft = last(await story.until('2027-12-07T13:05'));
    const moved = announce(
      meeting('2027-12-09T15:00', { uid: '2027-12-07@google.com', sequence: 1 }),
      'Rescheduled: your interview with Fernhill Robotics',
    );
    const answer = await story.forward('2027-12-07T14:00', moved);
    expect((await story.application()).interviews).toMatchObject([{ start: '2027-12-09T20:00:00Z' }]);
    expect((await story.notes()).map((note) => note.status)).toEqual(['skipped']);
    expect(answer.Text).toContain('You get a new one after the talk');
    const late = await story.reply('2027-12-07T15:00', draft, 'approve');
    expect(late.Text).toContain('Nothing was sent');
    await story.until('2027-12-09T17:05');
    expect((await story.notes()).map((note) => note.status)).toEqual(['skipped', 'drafted']);
    await story.compare();
  });

  test('the user tells the new time in words', async () => {
    const story = new Story(instance, 'reschedule-by-words');
    const receipt = await story.forward('2027-12-17T10:00', announce(meeting('2027-12-21T11:00')));
    const moved = await story.reply('2027-12-18T09:00', receipt, 'It was moved to Wednesday, December 22 at 2pm.');
    expect((await story.application()).interviews).toMatchObject([
      { start: '2027-12-22T19:00:00Z', end: '2027-12-22T20:00:00Z', status: 'scheduled' },
    ]);
    expect(await story.due()).toContain('debrief 2027-12-22T16:00');
    const draft = last(await story.until('2027-12-22T16:05'));
    const asked = await story.reply('2027-12-22T16:10', draft, 'rescheduled to sometime next week');
    expect(asked.Text).toContain('rescheduled');
    expect((await story.application()).interviews).toMatchObject([{ start: '2027-12-22T19:00:00Z' }]);
    await story.reply('2027-12-22T16:20', moved, 'rescheduled to Jan 4, 10am');
    expect((await story.application()).interviews).toMatchObject([{ start: '2028-01-04T15:00:00Z' }]);
    expect((await story.notes()).map((note) => note.status)).toEqual(['skipped']);
    await story.compare();
  });

  test('nobody turned up', async () => {
    const story = new Story(instance, 'no-show');
    await story.forward('2028-01-07T10:00', announce(meeting('2028-01-11T11:00')));
    const draft = last(await story.until('2028-01-11T13:05'));
    const answer = await story.reply('2028-01-11T13:30', draft, "They didn't turn up.");
    expect((await story.notes()).map((note) => [note.kind, note.status, note.to[0]?.address])).toEqual([
      ['thank-you', 'skipped', amara.address],
      ['ask-recruiter', 'drafted', jonas.address],
    ]);
    expect(await story.due()).toEqual([]);
    await story.reply('2028-01-11T13:40', answer, 'approve');
    await story.until('2028-01-11T13:46');
    expect(await story.notes('ask-recruiter')).toMatchObject([{ status: 'sent' }]);
    const again = meeting('2028-01-13T15:00', { uid: '2028-01-11@google.com', sequence: 1 });
    await story.forward('2028-01-12T09:00', announce(again, 'New time: your interview with Fernhill Robotics'));
    expect(await story.due()).toContain('debrief 2028-01-13T17:00');
    await story.compare();
  });

  test('a reply from a phone in German quotes the mail below', async () => {
    const story = new Story(instance, 'german-phone', { user: 'Lena Hartwig', zone: 'Europe/Berlin' });
    const host = { name: 'Dr. Anna Hohenfeld', address: 'anna.hohenfeld@alpenglow.example' };
    const receipt = await story.forward(
      '2028-02-04T10:00',
      announce(
        meeting('2028-02-08T11:00', {
          company: 'Alpenglow Energie',
          role: 'Data Engineer',
          zone: 'Europe/Berlin',
          with: [host],
          recruiter: { name: 'Tim Brandt', address: 'tim.brandt@alpenglow.example' },
        }),
      ),
    );
    await story.reply('2028-02-04T10:10', receipt, 'timezone: Europe/Berlin');
    const draft = last(await story.until('2028-02-08T13:05'));
    const typed = 'Passt, danke!\napprove\n\nVon meinem iPhone gesendet';
    const raw = [
      `From: Lena Hartwig <${story.address}>`,
      `To: Afterword <${draft.ReplyTo[0]?.Address}>`,
      `Subject: Aw: ${draft.Subject}`,
      'Message-ID: <9D1C2B7E-4F0A@home.example>',
      `In-Reply-To: ${draft.MessageID}`,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      'X-Mailer: iPhone Mail (22B91)',
      '',
      typed,
      '',
      `> Am 08.02.2028 um 13:00 schrieb Afterword <${draft.From.Address}>:`,
      '>',
      ...draft.Text.split(/\r?\n/).map((line) => `> ${line}`),
      '',
    ].join('\r\n');
    const answer = await story.replyRaw('2028-02-08T14:00', draft, raw, typed);
    expect(answer.Subject).toBe(`Re: ${draft.Subject}`);
    expect((await story.notes()).map((note) => note.status)).toEqual(['held']);
    await story.until('2028-02-08T14:06');
    expect((await story.notes()).map((note) => note.status)).toEqual(['sent']);
    await story.compare();
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Instance, type Message, sample } from './instance.ts';

let instance: Instance;

beforeEach(async () => {
  instance = new Instance('2027-03-01T15:30:00Z');
  await instance.start();
});

afterEach(async () => {
  await instance.dispose();
});

const google = () => sample('1-google-invitation');

/** Past the end of the Google interview (Tuesday, March 9, 2027, 2:45 PM in New York) and its debrief. */
const afterTheTalk = '2027-03-09T21:00:00Z';

async function draftMail(): Promise<Message> {
  await instance.forward(google());
  await instance.moveTo(afterTheTalk);
  return instance.latest();
}

describe('a forwarded invitation', () => {
  test('of Google Calendar, forwarded by Gmail, is understood and planned', async () => {
    await instance.forward(google());
    const application = await instance.application();
    expect(application).toMatchObject({
      company: 'Brightwave Analytics',
      role: 'Senior Data Engineer',
      outcome: 'open',
    });
    expect(application.interviews).toMatchObject([
      {
        start: '2027-03-09T19:00:00Z',
        end: '2027-03-09T19:45:00Z',
        timezone: 'America/New_York',
        status: 'scheduled',
        medium: 'video',
        url: 'https://meet.google.com/kdv-mwqe-tzn',
        recruiter: { name: 'Priya Raman', address: 'priya.raman@brightwave.example' },
      },
    ]);
    expect(application.interviews[0]?.interviewers.map((one) => one.address).sort()).toEqual([
      'dana.whitfield@brightwave.example',
      'tomas.keller@brightwave.example',
    ]);
    const schedules = await instance.schedules();
    expect(schedules.map((one) => [one.kind, one.at, one.applicationId])).toEqual([
      ['prep', '2027-03-08T23:00:00Z', application.id],
      ['debrief', '2027-03-09T20:45:00Z', application.id],
      ['reminder', '2027-03-10T15:45:00Z', application.id],
      // After the change to daylight saving time on March 14, 10:00 in New York is 14:00 in UTC.
      ['status-check', '2027-03-16T14:00:00Z', application.id],
    ]);
    const receipt = await instance.latest();
    expect(receipt.To[0]?.Address).toBe('maya@okafor.example');
    expect(receipt.ReplyTo[0]?.Address).toMatch(/^reply\+[a-z2-7]{52}@afterword\.localhost$/);
    expect(receipt.Text).toContain('Tuesday, March 9, 2027');
    expect(receipt.Text).toContain('2:00–2:45 PM (New York)');
  });

  test('as plain text, forwarded by Apple Mail, is understood', async () => {
    await instance.forward(sample('4-phone-confirmation'));
    const application = await instance.application();
    expect(application).toMatchObject({ company: 'Fernhill Robotics', role: 'Platform Engineer' });
    expect(application.interviews).toHaveLength(1);
    expect(await instance.messages()).toHaveLength(1);
  });

  test('of Outlook and Teams, attached as a mail, is understood in its own zone', async () => {
    await instance.forward(sample('5-teams-invitation'));
    const application = await instance.application();
    expect(application.company).toContain('Alpenglow');
    expect(application.interviews[0]).toMatchObject({ timezone: 'Europe/Berlin', medium: 'video' });
    expect(application.interviews[0]?.url).toMatch(/^https:\/\/teams\.microsoft\.com\//);
  });

  test('delivered three times changes nothing', async () => {
    for (let time = 0; time < 3; time += 1) await instance.forward(google());
    expect(await instance.messages()).toHaveLength(1);
    expect(await instance.schedules()).toHaveLength(4);
    expect((await instance.application()).interviews).toHaveLength(1);
  });

  test('that is rescheduled moves every step, and cancelled ends them', async () => {
    await instance.forward(google());
    const before = await instance.schedules();
    await instance.forward(sample('2-google-reschedule'));
    const moved = await instance.schedules();
    expect((await instance.application()).interviews).toMatchObject([{ start: '2027-03-11T16:00:00Z' }]);
    expect(moved.map((one) => one.kind)).toEqual(before.map((one) => one.kind));
    expect(moved.map((one) => one.at)).toEqual([
      '2027-03-10T23:00:00Z',
      '2027-03-11T17:45:00Z',
      '2027-03-12T13:00:00Z',
      '2027-03-18T14:00:00Z',
    ]);
    await instance.forward(sample('3-google-cancellation'));
    expect(await instance.schedules()).toEqual([]);
    expect((await instance.application()).interviews[0]?.status).toBe('cancelled');
    expect(await instance.messages()).toHaveLength(3);
  });
});

describe('after the interview', () => {
  test('one draft for each interviewer comes, and an approval sends exactly these texts after the hold', async () => {
    const draft = await draftMail();
    const drafts = (await instance.application()).notes;
    expect(drafts.map((note) => note.status)).toEqual(['drafted', 'drafted']);
    expect(new Set(drafts.map((note) => note.text)).size).toBe(2);
    for (const note of drafts) expect(draft.Text.replaceAll('\r\n', '\n')).toContain(note.text);
    await instance.reply(draft, 'approve');
    expect(await instance.notes()).toEqual([]);
    expect((await instance.application()).notes.map((note) => note.status)).toEqual(['held', 'held']);
    await instance.advance('PT6M');
    const sent = await instance.notes();
    expect(sent.map((mail) => mail.To[0]?.Address).sort()).toEqual(drafts.map((note) => note.to[0]?.address).sort());
    for (const mail of sent) {
      const note = drafts.find((one) => one.to[0]?.address === mail.To[0]?.Address);
      expect(mail.Text.replaceAll('\r\n', '\n').trimEnd()).toBe(note?.text.trimEnd());
      expect(mail.ReplyTo).toMatchObject([{ Address: 'maya@okafor.example' }]);
      expect(mail.Bcc).toMatchObject([{ Address: 'maya@okafor.example' }]);
      expect(mail.From.Name).toBe('Maya Okafor');
    }
    const count = (await instance.messages()).length;
    await instance.reply(draft, 'approve');
    await instance.advance('PT1H');
    expect(await instance.notes()).toHaveLength(2);
    expect(await instance.messages()).toHaveLength(count + 1);
  });

  test('undo within the hold stops the send', async () => {
    await instance.reply(await draftMail(), 'Yes, please send it. Thanks!');
    expect((await instance.application()).notes.map((note) => note.status)).toEqual(['held', 'held']);
    await instance.advance('PT3M');
    await instance.reply(await instance.latest(), 'undo');
    await instance.advance('PT1H');
    expect(await instance.notes()).toEqual([]);
    expect((await instance.application()).notes.map((note) => note.status)).toEqual(['drafted', 'drafted']);
  });

  test('an edited letter comes back for approval with its sign-off, and goes out as written', async () => {
    const letter = 'Hi Dana,\n\nThank you for today. I kept thinking about the nightly batches.\n\nBest regards,\nMaya';
    await instance.reply(await draftMail(), letter);
    const back = await instance.latest();
    expect(back.Text.replaceAll('\r\n', '\n')).toContain(letter);
    expect(await instance.notes()).toEqual([]);
    await instance.reply(back, 'approve Dana');
    await instance.advance('PT6M');
    expect((await instance.notes()).map((mail) => mail.Text.replaceAll('\r\n', '\n').trimEnd())).toEqual([letter]);
  });

  test('what was discussed comes into the drafts, and an approval of the older mail sends nothing', async () => {
    const first = await draftMail();
    await instance.reply(first, 'discussed: moving the event pipeline off nightly batches');
    const second = await instance.latest();
    expect(second.Text).toContain('nightly batches');
    await instance.reply(first, 'approve');
    await instance.advance('PT10M');
    expect(await instance.notes()).toEqual([]);
    await instance.reply(second, 'approve');
    await instance.advance('PT10M');
    expect(await instance.notes()).toHaveLength(2);
  });

  test('the status check comes on a business day at ten in the morning there, to the recruiter', async () => {
    await instance.reply(await draftMail(), 'skip');
    await instance.moveTo('2027-03-16T13:59:00Z');
    expect((await instance.application()).notes.filter((note) => note.kind === 'status-check')).toEqual([]);
    await instance.moveTo('2027-03-16T14:00:00Z');
    const check = (await instance.application()).notes.find((note) => note.kind === 'status-check');
    expect(check).toMatchObject({ status: 'drafted', to: [{ address: 'priya.raman@brightwave.example' }] });
    expect((await instance.latest()).Text.replaceAll('\r\n', '\n')).toContain(check?.text ?? 'a status check');
  });

  test('a stranger who holds the token, and a made-up token, do nothing but leave a trace', async () => {
    const draft = await draftMail();
    const count = (await instance.messages()).length;
    await instance.reply(draft, 'approve', { from: 'mallory@else.example' });
    const address = draft.ReplyTo[0]?.Address ?? '';
    const forged = {
      ...draft,
      ReplyTo: [{ Name: '', Address: address.replace(/.(?=@)/, (last) => (last === 'a' ? 'b' : 'a')) }],
    };
    await instance.reply(forged, 'approve');
    await instance.advance('PT1H');
    expect(await instance.messages()).toHaveLength(count);
    expect((await instance.application()).notes.map((note) => note.status)).toEqual(['drafted', 'drafted']);
    expect(instance.errors.filter((line) => line.includes('wrong token'))).toHaveLength(2);
    expect(instance.errors.join('\n')).not.toContain('@okafor.example');
  });
});

describe('mail without an interview', () => {
  const plain = (subject: string, body: string) =>
    `From: Maya Okafor <maya@okafor.example>\r\nTo: interviews@afterword.localhost\r\nSubject: ${subject}\r\nMessage-ID: <${subject.replaceAll(' ', '')}@okafor.example>\r\nDate: Mon, 1 Mar 2027 10:00:00 -0500\r\n\r\n${body}\r\n`;

  test.each([
    ['help', 'help', 'approve'],
    ['list', 'list', ''],
  ])('%s is answered without a thread', async (subject, body, word) => {
    await instance.forward(plain(subject, body));
    const messages = await instance.messages();
    expect(messages).toHaveLength(1);
    expect(messages[0]?.Text).toContain(word);
  });

  test('anything else gets one honest answer and saves nothing', async () => {
    await instance.forward(plain('Lunch', 'Shall we have lunch some day?'));
    expect(await instance.messages()).toHaveLength(1);
    expect(await instance.applications()).toEqual([]);
  });

  test('an interview that is long past is refused with a reason', async () => {
    await instance.forward(
      plain(
        'Fwd Interview',
        '---------- Forwarded message ---------\r\nFrom: Jo Lind <jo@fernhill.example>\r\nDate: Mon, Jan 4, 2027 at 9:00 AM\r\nSubject: Your interview at Fernhill Robotics\r\nTo: <maya@okafor.example>\r\n\r\nHi Maya,\r\n\r\nyour interview for the Platform Engineer position at Fernhill Robotics is confirmed for Thursday, January 7, 2027 at 2:00 PM EST with Amara Osei.\r\n\r\nBest,\r\nJo Lind\r\nRecruiter, Fernhill Robotics',
      ),
    );
    expect(await instance.applications()).toEqual([]);
    expect(await instance.schedules()).toEqual([]);
    expect(await instance.messages()).toHaveLength(1);
  });
});

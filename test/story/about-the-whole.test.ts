import { readdirSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
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

/** Past the end of the talk (Tuesday, March 9, 2027, 2:45 PM in New York) and its debrief. */
const afterTheTalk = '2027-03-09T21:00:00Z';
let count = 0;

/** Writes to the assistant's own address and returns the one answer. */
async function write(words: string, mails = 1): Promise<Message> {
  const before = (await instance.messages()).length;
  count += 1;
  const head = [
    'From: Maya Okafor <maya@okafor.example>',
    'To: interviews@afterword.localhost',
    'Subject: For you',
    `Message-ID: <word-${count}@okafor.example>`,
    'Date: Mon, 1 Mar 2027 10:00:00 -0500',
  ];
  await instance.forward(`${head.join('\r\n')}\r\n\r\n${words.replaceAll('\n', '\r\n')}\r\n`);
  const fresh = (await instance.messages()).slice(before);
  if (fresh.length !== mails) throw new Error(`${fresh.length} answers to ${words}`);
  return fresh[0] as Message;
}

const kinds = async () => (await instance.schedules()).map((one) => one.kind);
const subjects = async () => (await instance.messages()).map((one) => one.Subject);

describe('settings', () => {
  test('alone are shown; changed by mail they move what is planned', async () => {
    await instance.forward(sample('1-google-invitation'));
    const shown = await write('settings');
    expect(shown.Text).toContain('debrief after: 1 hour after the talk');
    expect(shown.Text).toContain('digest: Monday');
    const changed = await write(
      'settings\ndebrief after: 2 hours\nprep mail: 17:00\nstatus check: 3\nstatus check at: 9am\nholidays: US',
    );
    expect(changed.Text).toContain('Your drafts come 2 hours after the talk.');
    expect(changed.Text).toContain('holidays: those of the United States');
    expect((await instance.schedules()).map((one) => [one.kind, one.at])).toEqual([
      ['prep', '2027-03-08T22:00:00Z'],
      ['debrief', '2027-03-09T21:45:00Z'],
      ['reminder', '2027-03-10T15:45:00Z'],
      ['status-check', '2027-03-12T14:00:00Z'],
    ]);
  });

  test('name and timezone in a thread answer with the signed draft and the right clock', async () => {
    await instance.forward(sample('1-google-invitation'));
    await instance.moveTo(afterTheTalk);
    await instance.reply(await instance.latest(), 'name: Maya A. Okafor');
    const signed = await instance.latest();
    expect(signed.Text).toContain('I sign your notes as Maya A. Okafor.');
    for (const note of (await instance.application()).notes) {
      expect(note.text.endsWith('Maya A. Okafor')).toBe(true);
      expect(signed.Text.replaceAll('\r\n', '\n')).toContain(note.text);
    }
    await instance.reply(signed, 'timezone: Europe/Berlin');
    expect((await instance.application()).user.timezone).toBe('Europe/Berlin');
    expect((await instance.latest()).Text).toContain('Your time zone is now Europe/Berlin.');
  });
});

describe('the digest', () => {
  test('comes on Monday at nine while something waits, once a week, and stops with the outcome', async () => {
    await instance.forward(sample('1-google-invitation'));
    // By default the question how things stand comes on the Tuesday: a digest the day before would be one mail too many.
    await write('settings\nstatus check: 8');
    expect(await kinds()).not.toContain('digest');
    await instance.moveTo(afterTheTalk);
    const draft = await instance.latest();
    // Nine in New York, a day after the change to daylight saving time.
    const digests = (await instance.schedules()).filter((one) => one.kind === 'digest');
    expect(digests).toMatchObject([{ at: '2027-03-15T13:00:00Z' }]);
    expect(digests[0]?.applicationId ?? null).toBeNull();
    await instance.moveTo('2027-03-15T13:00:00Z');
    const digest = await instance.latest();
    expect(digest.Subject).toBe('What is open this week');
    expect(digest.Text).toContain('Brightwave Analytics, Senior Data Engineer: open, 2 drafts waiting for you');
    expect((await instance.schedules()).filter((one) => one.kind === 'digest')).toMatchObject([
      { at: '2027-03-22T13:00:00Z' },
    ]);
    await instance.reply(draft, 'rejected');
    expect(await kinds()).toEqual([]);
    await instance.moveTo('2027-04-05T15:00:00Z');
    expect((await subjects()).filter((one) => one === 'What is open this week')).toHaveLength(1);
  });

  test('moves with its setting, and is off when told so', async () => {
    await instance.forward(sample('1-google-invitation'));
    await instance.moveTo(afterTheTalk);
    await write('settings\ndigest: Friday');
    expect((await instance.schedules()).find((one) => one.kind === 'digest')?.at).toBe('2027-03-12T14:00:00Z');
    await write('settings: digest: off');
    expect(await kinds()).not.toContain('digest');
  });
});

test('a list tells what comes next for each application', async () => {
  await instance.forward(sample('1-google-invitation'));
  await instance.forward(sample('4-phone-confirmation'));
  const { Text } = await write('list');
  expect(Text).toContain('Brightwave Analytics, Senior Data Engineer: open');
  expect(Text).toContain('Fernhill Robotics, Platform Engineer: open');
  expect(Text).toContain('- Tuesday, March 9, 3:45 PM: your thank-you, drafted');
});

describe('a pause', () => {
  test('lets nothing out, keeps approvals, and its end brings one mail for each application', async () => {
    await instance.forward(sample('1-google-invitation'));
    await instance.moveTo(afterTheTalk);
    const draft = await instance.latest();
    await instance.reply(draft, 'pause');
    await instance.reply(draft, 'approve Dana');
    expect((await instance.latest()).Text).toContain('goes out once you reply "resume"');
    const before = (await instance.messages()).length;
    await instance.moveTo('2027-03-12T15:00:00Z');
    expect(await instance.messages()).toHaveLength(before);
    expect(await instance.notes()).toEqual([]);
    await write('resume', 2);
    const fresh = (await instance.messages()).slice(before);
    expect(fresh).toHaveLength(2);
    expect(fresh.map((one) => one.Text).join('\n')).toContain('which you approved, goes out');
    await instance.advance('PT10M');
    expect((await instance.notes()).map((one) => one.To[0]?.Name)).toEqual(['Dana Whitfield']);
    expect(await kinds()).toEqual(['digest', 'status-check']);
  });
});

test('an export holds every application, the settings, and a calendar of all that is planned', async () => {
  await instance.forward(sample('1-google-invitation'));
  await write('settings\ntone: formal');
  const answer = await write('export');
  const { Attachments } = await instance.json<{ Attachments: readonly { FileName: string; ContentType: string }[] }>(
    `message/${answer.ID}`,
  );
  expect(Attachments.map((one) => one.FileName)).toEqual(['afterword.json', 'afterword.ics']);
  const raw = await (await instance.call(`message/${answer.ID}/raw`)).text();
  const [data, calendar] = await filesIn(raw);
  const { applications, settings } = JSON.parse(data ?? '') as {
    applications: readonly unknown[];
    settings: { tone: string };
  };
  expect(applications).toMatchObject(JSON.parse(JSON.stringify(await instance.applications())));
  expect(settings.tone).toBe('formal');
  const events = new ICAL.Component(ICAL.parse(calendar ?? '')).getAllSubcomponents('vevent');
  const starts = events.map((one) => new ICAL.Event(one).startDate.toJSDate().toISOString().replace('.000', ''));
  const planned = (await instance.schedules()).map((one) => one.at);
  expect(starts).toEqual(['2027-03-09T19:00:00Z', ...planned]);
});

test('erase asks, and with `erase yes` nothing is left on the machine but the sent mail', async () => {
  await instance.forward(sample('1-google-invitation'));
  await instance.reply(await instance.latest(), 'erase');
  await instance.reply(await instance.latest(), 'erase yes');
  expect((await instance.latest()).Subject).toBe('Everything is erased');
  expect(await instance.applications()).toEqual([]);
  expect(await instance.schedules()).toEqual([]);
  const folders = ['new', 'cur', 'failed', 'tmp'].map((name) => path.join(instance.data, 'mail', name));
  expect(folders.flatMap((folder) => readdirSync(folder))).toEqual([]);
  const count = (await instance.messages()).length;
  await instance.kill();
  await instance.start();
  await instance.moveTo(afterTheTalk);
  expect(await instance.messages()).toHaveLength(count);
  // Whoever comes back starts afresh.
  await instance.forward(sample('4-phone-confirmation'));
  expect(await instance.application()).toMatchObject({ company: 'Fernhill Robotics' });
});

test("only the confirmation that was asked for erases: not a guessed one, a stranger's, or a replay", async () => {
  await instance.forward(sample('1-google-invitation'));
  await instance.reply(await instance.latest(), 'erase');
  const asked = await instance.latest();
  const address = asked.ReplyTo[0]?.Address ?? '';
  const before = { all: await instance.applications(), schedules: await instance.schedules() };
  const confirm = (to: string, from: string, id: string) =>
    instance.deliver(
      `From: ${from}\r\nTo: ${to}\r\nSubject: Re: erase\r\nMessage-ID: <${id}@okafor.example>\r\n\r\nerase yes\r\n`,
      from,
      to,
    );
  const guessed = address.replace(/\+(.)/, (_, first: string) => `+${first === 'a' ? 'b' : 'a'}`);
  await confirm(guessed, 'maya@okafor.example', 'guess');
  await confirm(address, 'someone@else.example', 'stranger');
  await confirm('interviews@afterword.localhost', 'maya@okafor.example', 'nowhere');
  await instance.idle();
  expect({ all: await instance.applications(), schedules: await instance.schedules() }).toEqual(before);
  await confirm(address, 'maya@okafor.example', 'true');
  await instance.idle();
  expect(await instance.applications()).toEqual([]);
  expect(await instance.schedules()).toEqual([]);
  // The same words again, at once and after the user has come back and asked once more.
  const sent = (await instance.messages()).length;
  await confirm(address, 'maya@okafor.example', 'true');
  await instance.idle();
  expect(await instance.messages()).toHaveLength(sent);
  await instance.advance('PT1H');
  await instance.forward(sample('4-phone-confirmation'));
  await instance.reply(await instance.latest(), 'erase');
  const again = await instance.latest();
  await confirm(address, 'maya@okafor.example', 'true');
  await confirm(address, 'maya@okafor.example', 'replayed');
  await instance.idle();
  expect(await instance.application()).toMatchObject({ company: 'Fernhill Robotics' });
  expect((await instance.schedules()).length).toBeGreaterThan(0);
  await instance.reply(again, 'erase yes');
  expect(await instance.applications()).toEqual([]);
});

/** The texts of the attached files, in order. */
async function filesIn(raw: string): Promise<readonly string[]> {
  const { simpleParser } = await import('mailparser');
  return (await simpleParser(raw)).attachments.map((one) => one.content.toString('utf8'));
}

test('a further address is asked, says yes, and is the same user until it is let go', async () => {
  const work = 'm.okafor@northfield.example';
  await write(`link: ${work}`, 2);
  const question = (await instance.messages()).find((mail) => mail.To[0]?.Address === work);
  const address = question?.ReplyTo[0]?.Address ?? '';
  const fromWork = async (words: string, to: string) => {
    count += 1;
    await instance.deliver(
      `From: M. Okafor <${work}>\r\nTo: ${to}\r\nSubject: Re: yours\r\nMessage-ID: <${count}@northfield.example>\r\n\r\n${words}\r\n`,
      work,
      to,
    );
    await instance.idle();
    return instance.latest();
  };
  expect((await fromWork('yes', address)).Text).toContain(`${work} is linked to you now`);
  await instance.forward(sample('4-phone-confirmation'));
  const list = await fromWork('list', 'interviews@afterword.localhost');
  expect(list.To[0]?.Address).toBe('maya@okafor.example');
  expect(list.Text).toContain('Fernhill Robotics');
  expect((await write(`unlink: ${work}`)).Text).toContain('no longer linked');
  const own = await fromWork('list', 'interviews@afterword.localhost');
  expect(own.To[0]?.Address).toBe(work);
  expect(own.Text).not.toContain('Fernhill');
});

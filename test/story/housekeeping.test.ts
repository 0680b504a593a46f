import { afterAll, beforeAll, expect, test } from 'vitest';
import { Instance, type Message } from './instance.ts';
import { announce, type Meeting, Story } from './situations.ts';

const instance = new Instance('2027-03-01T15:00:00Z');
beforeAll(() => instance.start());
afterAll(() => instance.dispose());

const meeting = (start: string, patch: Partial<Meeting> = {}): Meeting => ({
  company: 'Larkfield Health',
  role: 'Product Manager',
  start,
  minutes: 30,
  zone: 'America/New_York',
  with: [{ name: 'Ines Duarte', address: 'ines.duarte@larkfield.example' }],
  recruiter: { name: 'Noah Adeyemi', address: 'noah.adeyemi@larkfield.example' },
  uid: `${start.slice(0, 10)}-larkfield@google.com`,
  ...patch,
});

function last(mails: readonly Message[]): Message {
  const mail = mails.at(-1);
  if (mail === undefined) throw new Error('no mail came');
  return mail;
}

test('all that concerns no single application: help, settings, list, lessons, digest, pause, export and erasure', async () => {
  const story = new Story(instance, 'housekeeping');
  await story.write('2027-03-04T09:00', 'help');
  await story.write('2027-03-04T09:05', 'list');
  await story.forward('2027-03-05T10:00', announce(meeting('2027-03-09T11:00')));
  const changed = await story.write(
    '2027-03-05T10:10',
    'settings\nsign-off: Warmly, Maya\ntone: brief\nquiet hours: 20:00-09:00\nstatus check: 8\nholidays: US',
  );
  expect(last(changed).Text).toContain('sign-off: Warmly, Maya');
  const draft = last(await story.until('2027-03-09T12:35'));
  expect((await story.notes())[0]?.text).toMatch(/\n\nWarmly, Maya$/);
  await story.reply('2027-03-09T13:00', draft, 'I should have asked how they set goals.');
  await story.write('2027-03-09T13:05', 'list lessons');
  await story.write('2027-03-09T13:10', 'list');
  await story.write('2027-03-09T13:15', 'pause');
  await story.reply('2027-03-09T13:20', draft, 'approve');
  expect((await story.notes())[0]?.status).toBe('held');
  await story.write('2027-03-09T13:30', 'resume');
  await story.until('2027-03-09T13:40');
  expect((await story.notes())[0]?.status).toBe('sent');
  const digest = last(await story.until('2027-03-15T09:01'));
  expect(digest.Subject).toBe('What is open this week');
  await story.write('2027-03-15T09:30', 'export');
  const asked = last(await story.write('2027-03-15T09:40', 'erase'));
  expect(asked.Text).toContain('erase yes');
  await story.reply('2027-03-15T09:45', asked, 'erase yes');
  expect(await instance.applications()).toEqual([]);
  await story.compare();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Instance, type Message } from './instance.ts';
import { announce, type Meeting, Story } from './situations.ts';

const instance = new Instance('2027-03-01T15:00:00Z');
beforeAll(() => instance.start());
afterAll(() => instance.dispose());

const ruth = { name: 'Ruth Sandoval', address: 'ruth.sandoval@tidewell.example' };
const ivan = { name: 'Ivan Petrosyan', address: 'ivan.petrosyan@tidewell.example' };
const meeting = (start: string, patch: Partial<Meeting> = {}): Meeting => ({
  company: 'Tidewell Energy',
  role: 'Data Engineer',
  start,
  minutes: 60,
  zone: 'America/New_York',
  with: [ivan],
  recruiter: ruth,
  uid: `${start.slice(0, 10)}-tidewell@google.com`,
  ...patch,
});

function last(mails: readonly Message[]): Message {
  const mail = mails.at(-1);
  if (mail === undefined) throw new Error('no mail came');
  return mail;
}

test('what is told freely goes where it helps, is told back, and helps before the next talk', async () => {
  const story = new Story(instance, 'debrief-told');
  await story.forward('2027-03-05T10:00', announce(meeting('2027-03-09T11:00')));
  const draft = last(await story.until('2027-03-09T13:05'));
  const told = await story.reply(
    '2027-03-09T14:00',
    draft,
    "We talked about their Kafka migration, I blanked on consistent hashing, he said they'd decide in about a week, Sam from infra joined, felt ok",
  );
  expect((await story.application()).interviews).toMatchObject([{ timeline: { by: '2027-03-16' } }]);
  expect(await story.due()).toContain('status-check 2027-03-17T10:00');
  expect(await story.notes('pass-on')).toMatchObject([{ status: 'drafted', to: [{ address: ruth.address }] }]);
  for (const note of await story.notes()) expect(note.text).not.toMatch(/hashing|blank/i);
  await story.reply('2027-03-09T14:10', told, 'with: Sam Rivera <sam.rivera@tidewell.example>');
  expect((await story.notes('thank-you')).filter((note) => note.status === 'drafted')).toMatchObject([
    { to: [{ address: ivan.address }] },
    { to: [{ address: 'sam.rivera@tidewell.example' }] },
  ]);
  const second = { ...meeting('2027-03-16T11:00'), uid: 'second-tidewell@google.com' };
  await story.forward('2027-03-11T10:00', announce(second, 'Second interview with Tidewell Energy'));
  const prep = last(await story.until('2027-03-15T18:01'));
  expect(prep.Text).toContain('I blanked on consistent hashing');
  await story.compare();
});

test('answers typed below each question are answers, an "ok" among them no approval', async () => {
  const story = new Story(instance, 'debrief-inline');
  await story.forward('2027-04-09T10:00', announce(meeting('2027-04-13T11:00')));
  const draft = last(await story.until('2027-04-13T13:05'));
  const answers = new Map([
    ['What did you discuss', 'their meter data platform'],
    ['Who else was', 'nobody else'],
    ['How did it feel', 'ok'],
  ]);
  const quoted = draft.Text.split(/\r?\n/).flatMap((line) => {
    const answer = [...answers].find(([question]) => line.includes(question))?.[1];
    return answer === undefined ? [`> ${line}`] : [`> ${line}`, '', answer, ''];
  });
  const raw = [
    `From: Maya Okafor <${story.address}>`,
    `To: ${draft.ReplyTo[0]?.Address}`,
    `Subject: Re: ${draft.Subject}`,
    'Message-ID: <inline-debrief@home.example>',
    'Content-Type: text/plain; charset=UTF-8',
    '',
    'On Tue, Apr 13, 2027 at 1:01 PM Afterword <interviews@afterword.localhost>',
    'wrote:',
    ...quoted,
  ].join('\r\n');
  await story.replyRaw('2027-04-13T14:00', draft, raw, [...answers].map(([q, a]) => `> ${q} …\n${a}`).join('\n'));
  const [note] = await story.notes('thank-you');
  expect(note).toMatchObject({ status: 'drafted', text: expect.stringContaining('meter data platform') });
  await story.compare();
});

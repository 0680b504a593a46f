import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mailsADay } from '../../lib/app/limits.ts';
import { type Attacked, attack, now, reached, replyAddressOf, type SesMail } from './attacked.ts';

let afterword: Attacked;
beforeAll(async () => {
  afterword = await attack({ AFTERWORD_ENROLMENT: 'open' });
});
afterAll(() => afterword.end());
beforeEach(() => {
  vi.setSystemTime(now);
});
afterEach(() => {
  expect(afterword.traces().join('')).not.toMatch(/@stranger/);
});

const later = (hours: number): void => {
  vi.setSystemTime(new Date(now.getTime() + hours * 3_600_000));
};
const from = (address: string, change: SesMail = {}): SesMail => ({
  from: `Sam <${address}>`,
  results: `amazonses.com; dmarc=pass header.from=${address.split('@')[1]};`,
  subject: 'Fwd: Interview',
  text: 'Is this for me?',
  ...change,
});
const envelope = (address: string) => ({ envelopeFrom: address });
const arrive = (address: string, change: SesMail = {}, receipt: object = {}) =>
  afterword.receives(from(address, change), { ...envelope(address), ...receipt });

describe('a stranger', () => {
  test('who is proven gets one answer a week', async () => {
    const sam = 'sam@stranger.example';
    expect(reached(await arrive(sam))).toEqual([sam]);
    expect(await arrive(sam)).toEqual([]);
    later(167);
    expect(await arrive(sam)).toEqual([]);
    later(169);
    expect(reached(await arrive(sam))).toEqual([sam]);
  });

  test('who is not proven gets none', async () => {
    expect(await arrive('a@stranger.example', {}, { dmarc: 'FAIL' })).toEqual([]);
    expect(await arrive('a@stranger.example', {}, { dmarc: 'GRAY', spf: 'FAIL', dkim: 'FAIL' })).toEqual([]);
  });

  test.each([
    ['a list', { headers: ['List-Id: <jobs.stranger.example>'] }, {}],
    ['bulk mail', { headers: ['Precedence: bulk'] }, {}],
    ['a program', { headers: ['Auto-Submitted: auto-generated'] }, {}],
    ['a mailbox that nobody reads', { from: 'no-reply@stranger.example' }, {}],
    ['a mail without a return path', {}, { envelopeFrom: '' }],
    [
      'a redirect by a rule',
      { headers: ['X-Forwarded-For: b@stranger.example'], from: 'Dana <dana@stranger.example>' },
      { envelopeFrom: 'b@stranger.example' },
    ],
  ] as const)('that is %s gets none', async (_, change, receipt) => {
    expect(await arrive('b@stranger.example', change, receipt)).toEqual([]);
  });

  test('is told the same once when the queue delivers twice, and nothing is kept but a mark', async () => {
    const mail = from('twice@stranger.example', { messageId: '<twice@stranger.example>' });
    const first = await afterword.receives(mail, envelope('twice@stranger.example'));
    const again = await afterword.receives(mail, envelope('twice@stranger.example'));
    expect(again.map(({ mail: { messageId } }) => messageId)).toEqual(
      first.map(({ mail: { messageId } }) => messageId),
    );
  });
});

describe('open enrolment', () => {
  const jo = 'kim@stranger.example';

  test('asks first, takes nothing before, and enrols by a yes from the address it asked', async () => {
    const [asked] = await arrive(jo);
    expect(asked!.mail.text).toMatch(/^ {2}yes\b/m);
    const to = { recipients: [replyAddressOf(asked)] };
    expect(await arrive(jo, { text: 'yes? what is this' }, to)).toEqual([]);
    expect(await arrive('else@stranger.example', { text: 'yes', headers: ['Precedence: list'] }, to)).toEqual([]);
    expect(await arrive(jo, { text: 'yes' }, { ...to, dmarc: 'FAIL' })).toEqual([]);
    const [welcome] = await arrive(jo, { text: 'Yes' }, to);
    expect(welcome!.mail.text).toMatch(/^Welcome/);
    expect(reached(await arrive(jo, { text: 'list', subject: 'list' }))).toEqual([jo]);
  });

  test('does not take a yes for an answer to a question that it never asked', async () => {
    const token = 'reply+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@notes.example';
    const [asked] = await arrive('bold@stranger.example', { text: 'yes', subject: 'yes' }, { recipients: [token] });
    expect(asked!.mail.text).toContain('not signed up yet');
  });

  test('leaves those on the list as they are', async () => {
    expect(reached(await afterword.receives({}))).toEqual(['maya@okafor.example']);
  });
});

describe('an enrolled user', () => {
  test('is told once when a day brings more mails than it takes; the day after everything goes on', {
    timeout: 60_000,
  }, async () => {
    const jo = {
      from: 'Jo <jo@lindqvist.example>',
      results: 'amazonses.com; dmarc=pass header.from=lindqvist.example;',
    };
    const answers = [];
    for (let n = 1; n <= mailsADay + 4; n += 1) {
      answers.push(await afterword.receives(jo, envelope('jo@lindqvist.example')));
    }
    expect(answers.map((sent) => sent.length)).toEqual([...Array(mailsADay + 1).fill(1), 0, 0, 0]);
    expect(answers[mailsADay]![0]!.mail.text).toContain(`more than ${mailsADay} mails`);
    later(25);
    expect(await afterword.receives(jo, envelope('jo@lindqvist.example'))).toHaveLength(1);
  });
});

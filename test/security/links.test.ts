import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Attacked, attack, now, reached, replyAddressOf, type SesMail } from './attacked.ts';

const maya = 'maya@okafor.example';
const work = 'm.okafor@northfield.example';

let afterword: Attacked;
beforeAll(async () => {
  afterword = await attack({ AFTERWORD_ENROLMENT: 'open' });
});
afterAll(() => afterword.end());
beforeEach(() => {
  vi.setSystemTime(now);
});

const from = (address: string, text: string): SesMail => ({
  from: `Sam <${address}>`,
  results: `amazonses.com; dmarc=pass header.from=${address.split('@')[1]};`,
  subject: 'Re: Is this address yours, too?',
  text,
});
const arrives = (address: string, text: string, to: string | null, more: object = {}) =>
  afterword.receives(from(address, text), {
    envelopeFrom: address,
    ...(to === null ? {} : { recipients: [to] }),
    ...more,
  });

/** Maya names an address. @returns where the question to it wants its answer */
async function asked(address: string): Promise<string> {
  const sent = await afterword.receives({ text: `link: ${address}`, subject: 'link' });
  expect(new Set(reached(sent))).toEqual(new Set([address, maya]));
  return replyAddressOf(sent.find(({ input }) => input.Destinations?.includes(address)));
}

test('an address is linked by a proven yes from there alone, and commands for its user from then on', async () => {
  const to = await asked(work);
  expect(await arrives(work, 'yes', to, { dmarc: 'FAIL' })).toEqual([]);
  expect(await arrives('eve@else.example', 'yes', to)).toEqual([]);
  expect(await arrives(work, 'yes, but who are you', to)).toEqual([]);
  expect(reached(await arrives(work, 'yes', to))).toEqual([maya]);
  expect(reached(await arrives(work, 'list', null))).toEqual([maya]);
  expect(await arrives(work, 'yes', to)).toEqual([]);
  expect(reached(await arrives(work, `unlink: ${work}`, null))).toEqual([maya]);
  const [stranger] = await arrives(work, 'list', null);
  expect(reached([stranger!])).toEqual([work]);
  expect(stranger!.mail.text).toMatch(/^ {2}yes\b/m);
});

test('nobody is asked more than once a week, whoever names them, and our words name nobody’s but the address', async () => {
  const asks = async (who: string, name: string) => {
    const mail = { ...from(who, 'link: third@person.example'), from: `${name} <${who}>` };
    return (await afterword.receives(mail, { envelopeFrom: who })).filter(({ input }) =>
      input.Destinations?.includes('third@person.example'),
    );
  };
  const sender = 'jo@lindqvist.example';
  const [first] = await asks(sender, 'Buy pills at https://evil.example');
  expect(first!.mail.text).toContain(sender);
  expect(first!.mail.text).not.toContain('pills');
  expect(JSON.stringify(first!.mail.headers)).toMatch(/auto-submitted/i);
  const other = await afterword.receives({ text: 'link: third@person.example', subject: 'link' });
  expect(reached(other)).toEqual([maya]);
  vi.setSystemTime(now.getTime() + 169 * 3_600_000);
  expect(await asks(sender, 'Jo')).toHaveLength(1);
});

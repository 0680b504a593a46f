import { beforeEach, describe, expect, test } from 'vitest';
import type { OutgoingMail } from '../../lib/app/ports.ts';
import { userId } from '../../lib/domain/application/identifiers.ts';
import { maxLinks, maxLinksAsked } from '../../lib/domain/application/limits.ts';
import type { Profile } from '../../lib/domain/application/profile.ts';
import { shift } from '../../lib/domain/time.ts';
import { InMemory, invitation } from './in-memory.ts';

const home = 'maya@home.test';
const work = 'm.okafor@work.test';
const atWork = `M. Okafor <${work}>`;
const assistantAt = 'interviews@afterword.test';

let assistant: InMemory;
beforeEach(() => {
  assistant = new InMemory();
});

const profileOf = (address: string) => assistant.items.get(`${userId(address)} profile`) as Profile | undefined;
const answerTo = (mail: OutgoingMail | undefined): string => mail?.replyTo?.address ?? '';
const mails = () => [...assistant.sent.values()];
const lastTo = (address: string) => mails().findLast((mail) => mail.to[0]?.address === address);
const fromWork = (words: string, to = assistantAt, subject = 'For you') => assistant.mail(words, to, subject, atWork);

/** Maya asks for her work address. @returns where the question wants its answer */
async function asked(address = work): Promise<string> {
  await assistant.mail(`link: ${address}`);
  return answerTo(lastTo(address));
}

async function linked(): Promise<void> {
  await fromWork('yes', await asked());
}

describe('a further address', () => {
  test('is asked first, in words of ours alone, and nothing changes before it says yes', async () => {
    const to = await asked();
    expect(to).toMatch(/^link\+[a-z2-7]{52}@afterword\.test$/);
    const question = lastTo(work);
    expect(question?.to).toEqual([{ name: null, address: work }]);
    expect(question?.text).toContain(home);
    expect(question?.text).not.toMatch(/Okafor/);
    expect(lastTo(home)?.text).toContain(`I asked at ${work}`);
    expect(profileOf(home)).toMatchObject({ links: [], linksAsked: [{ address: work }] });
    expect(profileOf(work)).toBeUndefined();
  });

  test('is the same user after a yes: forwards, replies and commands count, and mail goes to the first address', async () => {
    await linked();
    expect(profileOf(home)).toMatchObject({ links: [work], linksAsked: [] });
    expect(profileOf(work)).toMatchObject({ state: 'linked', linkedTo: userId(home), address: '', name: null });
    expect(lastTo(home)?.text).toContain(`${work} is linked to you now`);
    await fromWork(invitation('Brightwave', 3), assistantAt, 'Fwd: Your interview at Brightwave');
    expect(assistant.applications).toMatchObject([{ user: userId(home), company: 'Brightwave' }]);
    await assistant.mail(invitation('Fernhill', 8), undefined, 'Fwd: Your interview at Fernhill');
    expect(new Set(assistant.applications.map((one) => one.user))).toEqual(new Set([userId(home)]));
    const receipt = assistant.latest.replyTo?.address ?? '';
    await fromWork('role: Staff Engineer', receipt, 'Re: Saved');
    expect(assistant.applications.map((one) => one.role)).toContain('Staff Engineer');
    await fromWork('list');
    expect(assistant.latest).toMatchObject({ to: [{ address: home }], subject: 'Re: For you' });
    expect(mails().filter((mail) => mail.to[0]?.address === work)).toHaveLength(1);
  });

  test('may be written in any case, and twice as mail programs write it', async () => {
    await assistant.mail('Link: M.Okafor@Work.test <mailto:M.Okafor@Work.test>');
    await assistant.mail('yes', answerTo(lastTo(work)), 'Re: ?', 'M. Okafor <M.OKAFOR@work.test>');
    expect(profileOf(home)?.links).toEqual([work]);
  });

  test('is let go by unlink, from either side, and is nobody then', async () => {
    await linked();
    await fromWork(`unlink: ${work}`);
    expect(profileOf(home)?.links).toEqual([]);
    expect(profileOf(work)).toBeUndefined();
    await fromWork('list');
    expect(lastTo(work)?.subject).toContain('For you');
    expect(profileOf(work)).toMatchObject({ state: 'active', address: work });
  });

  test('goes with everything else when the user is erased', async () => {
    await linked();
    await assistant.mail('erase');
    await fromWork('erase yes', answerTo(assistant.latest));
    expect(profileOf(home)).toMatchObject({ state: 'erased', links: [], linksAsked: [] });
    expect(profileOf(work)).toBeUndefined();
    expect(JSON.stringify([...assistant.items.values()])).not.toContain('work.test');
  });

  test('stands in the export', async () => {
    await linked();
    await assistant.mail('export');
    expect(JSON.parse(assistant.latest.attachments[0]?.content ?? '{}').user.links).toEqual([work]);
  });
});

describe('no address is linked', () => {
  const nothing = () => {
    expect(profileOf(home)?.links).toEqual([]);
    expect(profileOf(work)?.state).not.toBe('linked');
  };

  test.each(['no', 'yes? who is this', 'yes but not now', 'Who are you?', ''])('by %j', async (words) => {
    await fromWork(words, await asked());
    nothing();
  });

  test('by a yes from another address, not even the user’s own', async () => {
    const to = await asked();
    await assistant.mail('yes', to);
    await assistant.mail('yes', to, 'Re: ?', 'Eve <eve@else.test>');
    nothing();
    expect(profileOf('eve@else.test')).toBeUndefined();
  });

  test('after a week', async () => {
    const to = await asked();
    assistant.now = shift(assistant.now, 'PT169H');
    await fromWork('yes', to);
    nothing();
  });

  test('by the token of another mail, or a changed one', async () => {
    const to = await asked();
    const reply = lastTo(home)?.replyTo?.address ?? '';
    await fromWork('yes', reply.replace('reply+', 'link+'));
    await fromWork(
      'yes',
      to.replace(/.(?=@)/, (sign) => (sign === 'a' ? 'b' : 'a')),
    );
    nothing();
  });

  test('that is itself a user, before or since the question', async () => {
    await fromWork('list');
    await fromWork('yes', await asked());
    nothing();
    expect(profileOf(work)).toMatchObject({ state: 'active' });
    expect(lastTo(home)?.text).toContain('enrolled by itself');
  });

  test('that another user has linked', async () => {
    await linked();
    await assistant.mail(`link: ${work}`, assistantAt, 'For you', 'Eve <eve@else.test>');
    const question = mails().findLast((mail) => mail.text.includes('eve@else.test uses me'));
    await fromWork('yes', answerTo(question));
    expect(profileOf('eve@else.test')?.links).toEqual([]);
    expect(profileOf(work)?.linkedTo).toBe(userId(home));
  });

  test('by a replay of the yes after it was let go', async () => {
    const to = await asked();
    const yes = await fromWork('yes', to);
    await assistant.mail(`unlink: ${work}`);
    const sent = assistant.sent.size;
    await assistant.deliver(yes, to, assistant.now);
    await fromWork('yes', to);
    nothing();
    expect(assistant.sent.size).toBe(sent);
  });

  test('once its question is taken back', async () => {
    const to = await asked();
    await assistant.mail(`unlink: ${work}`);
    await fromWork('yes', to);
    nothing();
  });
});

test('an address is asked once, whoever asks again; no more than a few wait at a time, and no more are kept', async () => {
  await asked();
  await asked();
  expect(mails().filter((mail) => mail.to[0]?.address === work)).toHaveLength(1);
  for (let n = 1; n <= maxLinksAsked; n += 1) await asked(`m${n}@other.test`);
  expect(mails().filter((mail) => mail.to[0]?.address?.endsWith('@other.test'))).toHaveLength(maxLinksAsked - 1);
  for (let n = 0; n < maxLinks; n += 1) {
    assistant.now = shift(assistant.now, 'PT169H');
    const to = await asked(`k${n}@more.test`);
    await assistant.mail('yes', to, 'Re: ?', `K <k${n}@more.test>`);
  }
  expect(profileOf(home)?.links).toHaveLength(maxLinks);
  await asked('one@too.test');
  expect(lastTo('one@too.test')).toBeUndefined();
});

test('a crash anywhere on the way is mended by the redelivery', async () => {
  for (const when of ['before', 'after'] as const) {
    for (let call = 1; call <= 4; call += 1) {
      assistant = new InMemory();
      const to = await asked();
      assistant.calls = 0;
      assistant.failAt = { call, when };
      await fromWork('yes', to).catch(() => undefined);
      assistant.failAt = null;
      const yes = [...assistant.raw.keys()].at(-1) ?? '';
      await assistant.deliver(yes, to, assistant.now);
      await assistant.sweep();
      expect(profileOf(home)?.links, `${when} ${call}`).toEqual([work]);
      expect(profileOf(work)?.linkedTo, `${when} ${call}`).toBe(userId(home));
      expect(mails().filter((mail) => mail.text.includes('is linked to you now'))).toHaveLength(1);
    }
  }
});

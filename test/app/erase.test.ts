import { beforeEach, describe, expect, test } from 'vitest';
import { InMemory, invitation } from './in-memory.ts';

let assistant: InMemory;

beforeEach(() => {
  assistant = new InMemory();
});

/** Two applications, one talk over, drafts open, a note approved; then everything is to be erased. */
async function asked(): Promise<string> {
  await assistant.mail(invitation('Brightwave', 3), undefined, 'Fwd: Your interview at Brightwave');
  await assistant.mail(invitation('Fernhill', 8), undefined, 'Fwd: Your interview at Fernhill');
  await assistant.fire('prep');
  await assistant.fire('debrief');
  await assistant.mail('settings\ntone: formal');
  await assistant.mail('erase');
  return assistant.latest.replyTo?.address ?? '';
}

/** Nothing but the mark is left. */
function expectErased(): void {
  expect(assistant.applications).toEqual([]);
  expect([...assistant.scheduled.keys()]).toEqual([]);
  expect([...assistant.raw.keys()]).toEqual([]);
  expect([...assistant.items.values()]).toHaveLength(1);
  expect(assistant.profile).toMatchObject({ state: 'erased', address: '', name: null, directory: [], outbox: [] });
  expect(JSON.stringify(assistant.profile)).not.toMatch(/maya|okafor|brightwave|formal/i);
  expect([...assistant.sent.values()].filter((mail) => mail.subject === 'Everything is erased')).toHaveLength(1);
}

test('erase asks first, and changes nothing', async () => {
  const address = await asked();
  expect(address).toMatch(/^reply\+/);
  expect(assistant.latest.text).toContain('erase yes');
  expect(assistant.applications).toHaveLength(2);
  expect(assistant.profile.state).toBe('active');
});

test('`erase yes` to that mail leaves nothing but a mark', async () => {
  const address = await asked();
  expect(assistant.scheduled.size).toBeGreaterThan(3);
  await assistant.mail('Erase yes.', address);
  expectErased();
  const [last] = [...assistant.sent.values()].slice(-1);
  expect(last?.to).toEqual([{ name: 'Maya Okafor', address: 'maya@home.test' }]);
});

describe('nothing else confirms it', () => {
  test.each([
    'yes',
    'erase',
    'erase yes please',
    'eras yes',
    'erase yess',
    'erase  everything',
    'yes erase',
    'erase yes\nno wait',
    'erase yes?',
    'approve',
  ])('%j', async (words) => {
    const address = await asked();
    await assistant.mail(words, address);
    expect(assistant.profile.state).toBe('active');
    expect(assistant.applications).toHaveLength(2);
  });

  test('nor does it in reply to another mail, or to nothing', async () => {
    await asked();
    const others = [...assistant.sent.values()].slice(0, -1).map((mail) => mail.replyTo?.address ?? '');
    for (const address of [...others, 'interviews@afterword.test']) await assistant.mail('erase yes', address);
    expect(assistant.profile.state).toBe('active');
    expect(assistant.applications).toHaveLength(2);
  });

  test('nor more than a day later', async () => {
    const address = await asked();
    assistant.now = '2026-12-05T09:00:00Z';
    await assistant.mail('erase yes', address);
    expect(assistant.profile.state).toBe('active');
  });

  test('nor to the first of two such mails', async () => {
    const first = await asked();
    await assistant.mail('erase');
    await assistant.mail('erase yes', first);
    expect(assistant.profile.state).toBe('active');
  });
});

describe('after it', () => {
  async function erased(): Promise<string> {
    await assistant.mail('erase yes', await asked());
    return assistant.now;
  }

  test('mail from before recreates nothing, however late it comes, and goes too', async () => {
    const at = await erased();
    assistant.now = '2026-12-20T09:00:00Z';
    assistant.raw.set('raw/1', Buffer.from(invitationMail('Late', '<1@home.test>')));
    await assistant.deliver('raw/1', 'interviews@afterword.test', at);
    expectErased();
  });

  test('steps and replies that come late change nothing', async () => {
    await assistant.mail(invitation('Brightwave', 3));
    const [step] = [...assistant.scheduled.values()];
    const address = assistant.latest.replyTo?.address ?? '';
    assistant.now = '2026-12-01T16:00:00Z';
    await assistant.mail('erase');
    await assistant.mail('erase yes', assistant.latest.replyTo?.address ?? '');
    assistant.now = '2026-12-04T16:00:00Z';
    const sent = assistant.sent.size;
    if (step === undefined) throw new Error('no step was planned');
    const { runStep } = await import('../../lib/app/run-step.ts');
    await runStep(assistant.deps, step);
    await assistant.mail('approve', address);
    expect(assistant.sent.size).toBe(sent);
    expect(assistant.applications).toEqual([]);
  });

  test('a user who comes back starts afresh, and the old mail stays forgotten', async () => {
    const at = await erased();
    assistant.now = '2026-12-05T09:00:00Z';
    await assistant.mail(invitation('Northlight', 10), undefined, 'Fwd: Your interview at Northlight');
    expect(assistant.applications.map((one) => one.company)).toEqual(['Northlight']);
    expect(assistant.profile).toMatchObject({ state: 'active', address: 'maya@home.test', settings: { tone: 'warm' } });
    assistant.raw.set('raw/1', Buffer.from(invitationMail('Brightwave', '<1@home.test>')));
    await assistant.deliver('raw/1', 'interviews@afterword.test', at);
    expect(assistant.applications.map((one) => one.company)).toEqual(['Northlight']);
  });
});

describe('a crash at any point', () => {
  const calls = async (): Promise<number> => {
    assistant = new InMemory();
    const address = await asked();
    const before = assistant.calls;
    await assistant.mail('erase yes', address);
    return assistant.calls - before;
  };

  test.each(['before', 'after'] as const)(
    'is healed by a redelivery, and by the sweep: every write fails once, %s it is done',
    async (when) => {
      const writes = await calls();
      expect(writes).toBeGreaterThan(12);
      for (let call = 1; call <= writes; call += 1) {
        for (const heal of ['redelivery', 'sweep'] as const) {
          assistant = new InMemory();
          const address = await asked();
          assistant.failAt = { call: assistant.calls + call, when };
          const sent = assistant.now;
          const key = `raw/${assistant.raw.size + 1}`;
          await assistant.mail('erase yes', address).catch(() => undefined);
          if (heal === 'sweep') await assistant.sweep();
          if (assistant.raw.has(key)) await assistant.deliver(key, address, sent).catch(() => undefined);
          await assistant.sweep();
          expectErased();
        }
      }
    },
  );
});

function invitationMail(company: string, messageId: string): string {
  return `From: Maya Okafor <maya@home.test>\r\nTo: interviews@afterword.test\r\nSubject: Fwd: ${company}\r\nMessage-ID: ${messageId}\r\n\r\n${invitation(company, 9).replaceAll('\n', '\r\n')}\r\n`;
}

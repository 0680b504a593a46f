import { describe, expect, test, vi } from 'vitest';
import { isLeftOver, rawMailOf } from '../../lib/app/late-events.ts';
import type { Dependencies, StepEvent } from '../../lib/app/ports.ts';
import { receiveMail } from '../../lib/app/receive-mail.ts';
import { NoSuchApplication, runStep } from '../../lib/app/run-step.ts';
import { RawMailGone } from '../../lib/domain/mail/raw-mail-gone.ts';
import { aProfile } from '../adapters/dynamodb/items.ts';

const now = '2026-12-03T20:00:00Z';
const clock = { now: () => now };
const fails = (error: Error) => ({ get: () => Promise.reject(error), delete: async () => {} });
const gone = fails(new RawMailGone('gone'));
const cameAt = (receivedAt: string) => ({ rawKey: 'raw/a', receipt: { receivedAt } });

describe('a raw mail that is not there', () => {
  test.each(['2026-12-03T20:00:00Z', '2026-12-03T19:00:00Z'])('may be lost, when it came at %s', async (at) => {
    await expect(rawMailOf({ rawMail: gone, clock }, cameAt(at))).rejects.toThrow(RawMailGone);
  });

  test.each(['2026-12-03T18:59:59Z', '2026-11-01T09:00:00Z'])('is over, when it came at %s', async (at) => {
    expect(await rawMailOf({ rawMail: gone, clock }, cameAt(at))).toBeNull();
  });

  test('is not what another failure tells of, however old', async () => {
    const denied = fails(new Error('AccessDenied'));
    await expect(rawMailOf({ rawMail: denied, clock }, cameAt('2026-11-01T09:00:00Z'))).rejects.toThrow('AccessDenied');
  });

  test('and is over leaves a trace and nothing else', async () => {
    const warn = vi.fn();
    const deps = { rawMail: gone, clock, log: { info: vi.fn(), warn, error: vi.fn() } } as unknown as Dependencies;
    const receipt = { source: 'local' as const, receivedAt: '2026-11-01T09:00:00Z', recipients: [] };
    await receiveMail(deps, { rawKey: 'raw/a', receipt: receipt as never });
    expect(warn.mock.calls).toEqual([['mail is gone', { mail: 'raw/a' }]]);
  });
});

describe('a step without an application', () => {
  const step = (at: string): StepEvent => ({
    user: 'u-maya',
    applicationId: '01JA',
    step: { name: 's1', kind: 'debrief', at, noteId: null, interviewKey: null },
  });
  const run = async (at: string, profile: ReturnType<typeof aProfile> | null) => {
    const warn = vi.fn();
    const store = { profile: async () => profile, application: async () => null };
    await runStep({ store, clock, log: { info: vi.fn(), warn, error: vi.fn() } } as unknown as Dependencies, step(at));
    return warn.mock.calls;
  };

  test.each([
    ['of a known user', aProfile()],
    ['of a user who is not there', null],
  ])('%s comes back while it is young: it may have overtaken its item', async (_, profile) => {
    await expect(run('2026-12-03T19:45:00Z', profile)).rejects.toThrow(NoSuchApplication);
    await expect(run('2026-12-03T20:00:05Z', profile)).rejects.toThrow(NoSuchApplication);
  });

  test.each([
    ['expired', aProfile()],
    ['was erased with its user', null],
  ])('that %s leaves a trace', async (_, profile) => {
    const trace = [['step of an application that is gone', { step: 's1', kind: 'debrief' }]];
    expect(await run('2026-12-03T19:44:59Z', profile)).toEqual(trace);
  });

  test('is left over after a quarter of an hour', () => {
    expect(isLeftOver('2026-12-03T19:45:00Z', now)).toBe(false);
    expect(isLeftOver('2026-12-03T19:44:59Z', now)).toBe(true);
  });
});

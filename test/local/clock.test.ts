import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openClock } from '../../lib/local/clock.ts';
import { newFolder } from './rig.ts';

/** A real time that the test moves. */
function realTime(start: string): { now: () => number; pass: (seconds: number) => void } {
  let at = Date.parse(start);
  return {
    now: () => at,
    pass: (seconds) => {
      at += seconds * 1000;
    },
  };
}

describe('the clock of a folder', () => {
  test('is real time on a new folder', async () => {
    const real = realTime('2026-12-01T09:00:00Z');
    const clock = await openClock(join(await newFolder(), 'clock'), null, real.now);
    real.pass(5);
    expect(clock.now()).toBe('2026-12-01T09:00:05Z');
  });

  test('starts where it is told and runs on, also while nobody looks', async () => {
    const real = realTime('2026-12-01T09:00:00Z');
    const file = join(await newFolder(), 'clock');
    const clock = await openClock(file, '2027-03-01T10:00:00+01:00', real.now);
    real.pass(60);
    expect(clock.now()).toBe('2027-03-01T09:01:00Z');
    real.pass(3600);
    expect((await openClock(file, null, real.now)).now()).toBe('2027-03-01T10:01:00Z');
  });

  test('of a used folder takes the later of its own and what it is told', async () => {
    const real = realTime('2026-12-01T09:00:00Z');
    const file = join(await newFolder(), 'clock');
    await openClock(file, '2027-03-01T09:00:00Z', real.now);
    expect((await openClock(file, '2026-01-01T00:00:00Z', real.now)).now()).toBe('2027-03-01T09:00:00Z');
    expect((await openClock(file, '2028-01-01T00:00:00Z', real.now)).now()).toBe('2028-01-01T00:00:00Z');
    expect((await openClock(file, null, real.now)).now()).toBe('2028-01-01T00:00:00Z');
  });

  test('may start in the past of a new folder', async () => {
    const real = realTime('2026-12-01T09:00:00Z');
    const clock = await openClock(join(await newFolder(), 'clock'), '2020-02-29T00:00:00Z', real.now);
    expect(clock.now()).toBe('2020-02-29T00:00:00Z');
  });

  test('never goes back, whatever the machine does', async () => {
    const real = realTime('2026-12-01T09:00:00Z');
    const file = join(await newFolder(), 'clock');
    const clock = await openClock(file, null, real.now);
    real.pass(100);
    await clock.save();
    real.pass(-1000);
    expect(clock.now()).toBe('2026-12-01T09:01:40Z');
    expect((await openClock(file, null, real.now)).now()).toBe('2026-12-01T09:01:40Z');
  });

  test('stands while it is held and is saved before it is shown', async () => {
    const real = realTime('2026-12-01T09:00:00Z');
    const file = join(await newFolder(), 'clock');
    const clock = await openClock(file, null, real.now);
    await clock.hold('2026-12-05T12:00:00Z');
    real.pass(7);
    expect(clock.now()).toBe('2026-12-05T12:00:00Z');
    expect((await openClock(file, null, real.now)).now()).toBe('2026-12-05T12:00:07Z');
    await clock.run();
    real.pass(3);
    expect(clock.now()).toBe('2026-12-05T12:00:03Z');
    await clock.hold('2026-12-01T00:00:00Z');
    expect(clock.now()).toBe('2026-12-05T12:00:03Z');
  });
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dependencies } from '../../lib/app/ports.ts';
import type { LocalClock } from '../../lib/local/clock.ts';
import { type LocalScheduler, openScheduler } from '../../lib/local/scheduler.ts';
import { createPump, EndlessStepsError, type Firing } from '../../lib/local/scheduler-pump.ts';
import { createWorker } from '../../lib/local/worker.ts';
import { aStep, newFolder, type Rig, rig, silent } from './rig.ts';

const START = '2026-12-01T09:00:00Z';

/** Moves the clock of a rig. */
async function move(local: Rig, body: unknown): Promise<{ status: number; now: string; fired: Firing[] }> {
  const response = await local.api('/api/v1/clock', { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as { now: string; fired: Firing[] }) };
}

/** A rig whose first mail runs `plan`, by which a test gets hold of the scheduler as the engine sees it. */
async function planned(
  plan: (deps: Dependencies) => Promise<void>,
  runStep: (deps: Dependencies, name: string) => Promise<void>,
  environment: Record<string, string> = {},
): Promise<Rig> {
  const local = await rig(
    { receiveMail: (deps) => plan(deps), runStep: (deps, event) => runStep(deps, event.step.name) },
    { AFTERWORD_NOW: START, ...environment },
  );
  await local.mail({});
  await local.idle();
  return local;
}

describe('schedules', () => {
  test('are listed soonest first, repeat without harm and go when they are removed', async () => {
    const folder = await newFolder();
    const scheduler = await openScheduler(folder);
    await scheduler.schedule(aStep('b', '2026-12-03T09:00:00Z'));
    await scheduler.schedule(aStep('a', '2026-12-02T09:00:00Z', 'prep'));
    await scheduler.schedule(aStep('a', '2026-12-09T09:00:00Z'));
    const names = (list: readonly ReturnType<typeof aStep>[]): string[] => list.map(({ step }) => step.name);
    expect(names(scheduler.list())).toEqual(['a', 'b']);
    expect(scheduler.list()[0]).toEqual(aStep('a', '2026-12-02T09:00:00Z', 'prep'));
    await scheduler.unschedule('b');
    await scheduler.unschedule('b');
    expect((await openScheduler(folder)).list()).toEqual([aStep('a', '2026-12-02T09:00:00Z', 'prep')]);
  });

  test('have names that are no paths', async () => {
    const scheduler = await openScheduler(await newFolder());
    for (const name of ['../x', '..', '', 'a/b', 'x'.repeat(65)]) {
      await expect(scheduler.schedule(aStep(name, START))).rejects.toThrow(RangeError);
    }
  });
});

describe('moving the clock', () => {
  test('fires each step at its own time and in order, also those made on the way', async () => {
    const seen: string[] = [];
    const local = await planned(
      async ({ scheduler }) => {
        await scheduler.schedule(aStep('late', '2026-12-03T11:00:00Z'));
        await scheduler.schedule(aStep('early', '2026-12-01T12:00:00Z', 'prep'));
        await scheduler.schedule(aStep('beyond', '2026-12-03T11:00:01Z'));
      },
      async ({ scheduler, clock }, name) => {
        seen.push(`${name} ${clock.now()}`);
        if (name !== 'early') return;
        await scheduler.schedule(aStep('between', '2026-12-02T00:00:00Z'));
        await scheduler.schedule(aStep('past', '2026-11-01T00:00:00Z'));
      },
    );
    const answer = await move(local, { to: '2026-12-03T12:00:00+01:00' });
    expect(answer.now).toBe('2026-12-03T11:00:00Z');
    expect(answer.fired.map(({ name, at }) => `${name} ${at}`)).toEqual([
      'early 2026-12-01T12:00:00Z',
      'past 2026-11-01T00:00:00Z',
      'between 2026-12-02T00:00:00Z',
      'late 2026-12-03T11:00:00Z',
    ]);
    expect(answer.fired[0]).toEqual({ name: 'early', kind: 'prep', at: '2026-12-01T12:00:00Z', applicationId: 'a' });
    expect(seen).toEqual([
      'early 2026-12-01T12:00:00Z',
      'past 2026-12-01T12:00:00Z',
      'between 2026-12-02T00:00:00Z',
      'late 2026-12-03T11:00:00Z',
    ]);
    expect(await local.json('/api/v1/schedules')).toEqual([
      { name: 'beyond', at: '2026-12-03T11:00:01Z', kind: 'debrief', applicationId: 'a' },
    ]);
  });

  test('leaves out what is removed on the way', async () => {
    const local = await planned(
      async ({ scheduler }) => {
        await scheduler.schedule(aStep('one', '2026-12-02T09:00:00Z'));
        await scheduler.schedule(aStep('two', '2026-12-02T10:00:00Z'));
      },
      async ({ scheduler }) => scheduler.unschedule('two'),
    );
    expect((await move(local, { advance: 'P2D' })).fired.map(({ name }) => name)).toEqual(['one']);
    expect(await local.json('/api/v1/schedules')).toEqual([]);
  });

  test('takes durations with days and hours, one call after the other', async () => {
    const local = await rig({}, { AFTERWORD_NOW: START });
    const moves = await Promise.all([move(local, { advance: 'P1DT2H' }), move(local, { advance: 'PT30M' })]);
    const [first, second] = moves.map(({ now }) => Date.parse(now));
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(30 * 60_000);
    expect((second ?? 0) - (first ?? 0)).toBeLessThan(31 * 60_000);
    const { now } = (await local.json('/api/v1/clock')) as { now: string };
    expect(Date.parse(now)).toBeGreaterThanOrEqual(Math.max(...moves.map((one) => Date.parse(one.now))));
  });

  test.each([
    [{ advance: '-PT1H' }],
    [{ to: '2026-11-30T09:00:00Z' }],
    [{ to: '2026-12-30T09:00:00' }],
    [{ advance: '2 hours' }],
    [{ advance: 'P9000Y' }],
    [{ advance: 7 }],
    [{ advance: 'PT1H', to: '2026-12-30T09:00:00Z' }],
    [{}],
    [[]],
    ['soon'],
  ])('answers 400 to %j and stays where it is', async (body) => {
    const local = await rig({}, { AFTERWORD_NOW: START });
    expect((await move(local, body)).status).toBe(400);
    const { now } = (await local.json('/api/v1/clock')) as { now: string };
    expect(now.startsWith('2026-12-01T09:0')).toBe(true);
  });

  test('a step that fails for good stays planned, and the clock still comes through', async () => {
    const local = await planned(
      async ({ scheduler }) => scheduler.schedule(aStep('broken', '2026-12-01T10:00:00Z')),
      async () => {
        throw new Error('no');
      },
    );
    expect((await move(local, { advance: 'PT2H' })).status).toBe(200);
    expect(await local.json('/api/v1/schedules')).toHaveLength(1);
  });

  test('a stop cuts it short, and the steps beyond stay planned', async () => {
    const running = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const local = await planned(
      async ({ scheduler }) => {
        await scheduler.schedule(aStep('one', '2026-12-02T09:00:00Z'));
        await scheduler.schedule(aStep('two', '2026-12-03T09:00:00Z'));
      },
      async () => {
        running.resolve();
        await finish.promise;
      },
    );
    const moved = move(local, { advance: 'P5D' }).catch(() => null);
    await running.promise;
    const stopped = local.stop();
    finish.resolve();
    await Promise.all([stopped, moved]);
    const again = await rig({}, { AFTERWORD_DATA: local.folder });
    const { now } = (await again.json('/api/v1/clock')) as { now: string };
    expect(now.slice(0, 10)).toBe('2026-12-02');
    expect(await again.json('/api/v1/schedules')).toMatchObject([{ name: 'two' }]);
  });

  test('steps that call each other without end are stopped', async () => {
    const planned = new Map([['s0', aStep('s0', START)]]);
    const scheduler: LocalScheduler = {
      schedule: async (event) => void planned.set(event.step.name, event),
      unschedule: async (name) => void planned.delete(name),
      list: () => [...planned.values()],
      onChange: () => {},
    };
    const clock: LocalClock = {
      now: () => START,
      hold: async () => {},
      run: async () => {},
      save: async () => {},
      until: () => 0,
    };
    let count = 0;
    const run = async (): Promise<void> => {
      count += 1;
      await scheduler.schedule(aStep(`s${count}`, START));
    };
    const pump = createPump({ scheduler, clock, worker: createWorker(silent), run });
    await expect(pump.advance(() => '2026-12-02T09:00:00Z')).rejects.toThrow(EndlessStepsError);
  });
});

describe('as real time goes on', () => {
  test('a step that is due fires by itself, once, and its schedule goes', async () => {
    const fired: string[] = [];
    const local = await planned(
      async ({ scheduler, clock }) => scheduler.schedule(aStep('now', clock.now())),
      async (_deps, name) => void fired.push(name),
    );
    await local.idle();
    expect(fired).toEqual(['now']);
    expect(await readdir(join(local.folder, 'schedules'))).toEqual([]);
  });

  test('what fell due while nobody ran fires at the next start', async () => {
    const folder = await newFolder();
    const first = await planned(
      async ({ scheduler }) => scheduler.schedule(aStep('overdue', '2026-12-01T10:00:00Z')),
      async () => {},
      { AFTERWORD_DATA: folder },
    );
    await first.stop();
    const fired: string[] = [];
    const second = await rig(
      { runStep: async (deps, { step }) => void fired.push(`${step.name} ${deps.clock.now() >= step.at}`) },
      { AFTERWORD_DATA: folder, AFTERWORD_NOW: '2026-12-01T11:00:00Z' },
    );
    await second.idle();
    expect(fired).toEqual(['overdue true']);
  });
});

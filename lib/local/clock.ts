import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Clock } from '../app/ports.ts';
import { type Instant, toInstant } from '../domain/time.ts';
import { isMissing, writeDurably } from './durable-file.ts';

/** How far the local clock is from real time, and the latest instant that it is known to have shown. */
const stored = z.object({ offset: z.number(), reached: z.number() });

/** The folder's clock: real time plus an offset that outlives the process. It never goes backwards. */
export interface LocalClock extends Clock {
  /** Stands still at an instant (never before now) until it is let run; saved before it is shown. */
  hold(at: Instant): Promise<void>;
  /** Runs on from where it stands. */
  run(): Promise<void>;
  /** Saves how far it came, so that a machine whose own clock is set back does not take it back. */
  save(): Promise<void>;
  /** Milliseconds of real time until `at`, as long as it runs; 0 when `at` is past. */
  until(at: Instant): number;
}

/**
 * Opens the clock of a data folder.
 *
 * @param path its file
 * @param startAt AFTERWORD_NOW; on a used folder the later of it and the folder's own clock counts
 * @param real real time in epoch milliseconds
 */
export async function openClock(path: string, startAt: Instant | null, real = Date.now): Promise<LocalClock> {
  const before = await readStored(path);
  const own = before === null ? null : Math.max(real() + before.offset, before.reached);
  const wanted = startAt === null ? null : Date.parse(startAt);
  let offset = Math.max(own ?? Number.NEGATIVE_INFINITY, wanted ?? (own === null ? real() : own)) - real();
  let held: number | null = null;
  let shown = real() + offset;

  const now = (): number => {
    shown = Math.max(shown, held ?? real() + offset);
    return shown;
  };
  const save = (): Promise<void> => writeDurably(path, JSON.stringify({ offset, reached: now() }));
  await save();
  return {
    now: () => toInstant(new Date(now()).toISOString()),
    until: (at) => Math.max(0, Date.parse(at) - now()),
    hold: async (at) => {
      const target = Math.max(Date.parse(at), now());
      const next = target - real();
      await writeDurably(path, JSON.stringify({ offset: next, reached: target }));
      offset = next;
      held = target;
    },
    run: async () => {
      if (held === null) return;
      offset = held - real();
      held = null;
      await save();
    },
    save,
  };
}

async function readStored(path: string): Promise<z.output<typeof stored> | null> {
  try {
    return stored.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

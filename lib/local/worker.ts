import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../app/ports.ts';
import { errorFields } from './log.ts';

/** Real-time pauses before a failed job is tried again; after the last one it is given up. */
const RETRY_PAUSES: readonly number[] = [100, 500, 2000, 5000, 10_000];

/** A piece of work that may fail for a while (and is safe to repeat). */
interface Job {
  /** For the log: an id, never personal. */
  readonly name: string;
  run(): Promise<void>;
  /** Called instead of another try. */
  giveUp(): Promise<void>;
}

/**
 * One lane: jobs run one after the other in the order in which they were added, so that mails are taken in the order of
 * receipt. A failed job makes way for the others while it waits.
 */
export interface Worker {
  /** Resolves to whether the job was done (true) or given up. */
  add(job: Job): Promise<boolean>;
  /** Resolves once nothing is queued, running or waiting for another try. */
  idle(): Promise<void>;
  /** Lets the running job end and takes no other; what is queued stays where it durably is. */
  stop(): Promise<void>;
}

export function createWorker(log: Log, pauses: readonly number[] = RETRY_PAUSES): Worker {
  const stopping = new AbortController();
  const open = new Set<Promise<boolean>>();
  let lane: Promise<unknown> = Promise.resolve();

  const inLane = <T>(work: () => Promise<T>): Promise<T | 'stopped'> => {
    const turn = lane.then(async () => (stopping.signal.aborted ? ('stopped' as const) : await work()));
    lane = turn.catch(() => undefined);
    return turn;
  };
  const attempt = async (job: Job, tries: number): Promise<'done' | 'failed' | 'stopped'> =>
    await inLane(async () => {
      try {
        await job.run();
        return 'done';
      } catch (error) {
        log.warn('work failed', { job: job.name, tries: tries + 1, ...errorFields(error) });
        return 'failed';
      }
    });
  const carryOut = async (job: Job): Promise<boolean> => {
    for (let tries = 0; ; tries += 1) {
      const result = await attempt(job, tries);
      if (result !== 'failed') return result === 'done';
      const wait = pauses[tries];
      if (wait === undefined) break;
      if (!(await waited(wait, stopping.signal))) return false;
    }
    log.error('work given up', { job: job.name });
    await inLane(() => job.giveUp());
    return false;
  };
  return {
    add: (job) => {
      const done = carryOut(job);
      open.add(done);
      const forget = (): void => void open.delete(done);
      done.then(forget, forget);
      return done;
    },
    idle: async () => {
      while (open.size > 0) await Promise.allSettled(open);
    },
    stop: async () => {
      stopping.abort();
      await lane;
      await Promise.allSettled(open);
    },
  };
}

async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pause(milliseconds, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

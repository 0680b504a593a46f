import type { StepEvent } from '../app/ports.ts';
import type { Instant } from '../domain/time.ts';
import type { LocalClock } from './clock.ts';
import type { LocalScheduler } from './scheduler.ts';
import type { Worker } from './worker.ts';

/** Timers are set again at least every 10 minutes: a suspended machine's timers sleep along. Also the pause for a step that failed for good. */
const LONGEST_TIMER = 10 * 60 * 1000;
/** Above this many firings in one jump of the clock, steps are calling each other without end. */
const MOST_FIRINGS = 10_000;

export class EndlessStepsError extends Error {
  override readonly name = 'EndlessStepsError';
}

export interface Firing {
  readonly name: string;
  readonly kind: string;
  readonly at: Instant;
  readonly applicationId: string | null;
}

/** Fires what is due: by timers as real time goes on, and at once where the clock is moved. */
export interface Pump {
  start(): void;
  /** Moves the clock to `target`, which answers how far it is from now; fires what falls due on the way. */
  advance(target: (now: Instant) => Instant): Promise<{ readonly now: Instant; readonly fired: readonly Firing[] }>;
  /** Resolves once nothing is due, queued or running, and the clock is not being moved. */
  idle(): Promise<void>;
  /** Fires nothing more; resolves once the clock is not being moved, for which the worker has to stop too. */
  stop(): Promise<void>;
}

export interface PumpParts {
  readonly scheduler: LocalScheduler;
  readonly clock: LocalClock;
  readonly worker: Worker;
  /** Runs the step; it may be repeated until it succeeds. */
  run(event: StepEvent): Promise<void>;
}

export function createPump({ scheduler, clock, worker, run }: PumpParts): Pump {
  /** Steps in the worker's hands, so that a timer does not hand one over twice. */
  const firing = new Map<string, Promise<boolean>>();
  /** Steps that were given up, and until when (real time): tried again later and after a restart. */
  const parked = new Map<string, number>();
  let moving: Promise<unknown> = Promise.resolve();
  let moves = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;
  let ending = false;

  const isReady = ({ step }: StepEvent): boolean =>
    !firing.has(step.name) && (parked.get(step.name) ?? 0) <= Date.now();
  // Stored instants have one form, so that their order as text is their order in time.
  const due = (at: Instant): StepEvent | undefined =>
    scheduler.list().find((event) => isReady(event) && event.step.at <= at);

  const fire = (event: StepEvent): Promise<boolean> => {
    const { name } = event.step;
    const job = {
      name: `step ${name}`,
      // Only after it succeeded: a crash in between fires it again, and the plan knows that it has been.
      run: async () => {
        await run(event);
        await scheduler.unschedule(name);
      },
      giveUp: async () => void parked.set(name, Date.now() + LONGEST_TIMER),
    };
    const fired = worker.add(job).finally(() => {
      firing.delete(name);
      arm();
    });
    firing.set(name, fired);
    return fired;
  };
  const fireDue = (): void => {
    for (let event = due(clock.now()); event !== undefined; event = due(clock.now())) void fire(event);
  };
  const arm = (): void => {
    clearTimeout(timer);
    if (stopped || moves > 0) return;
    const next = scheduler.list().find(isReady);
    const wait = next === undefined ? LONGEST_TIMER : Math.min(clock.until(next.step.at), LONGEST_TIMER);
    timer = setTimeout(() => {
      fireDue();
      arm();
    }, wait);
  };
  scheduler.onChange(arm);

  /** One after the other, each at its own time; a step that another one schedules on the way has its turn too. */
  const fireUntil = async (target: Instant): Promise<Firing[]> => {
    const fired: Firing[] = [];
    let count = 0;
    await worker.idle();
    for (let event = due(target); event !== undefined && !ending; event = due(target)) {
      if (count >= MOST_FIRINGS) throw new EndlessStepsError(`more than ${MOST_FIRINGS} steps`);
      count += 1;
      const { name, kind, at } = event.step;
      await clock.hold(at);
      if (await fire(event)) fired.push({ name, kind, at, applicationId: event.applicationId });
      await worker.idle();
    }
    // Cut short by the end of the process, it stands where it came to, so that no step is passed over.
    if (!ending) await clock.hold(target);
    return fired;
  };
  const move = async (target: (now: Instant) => Instant): ReturnType<Pump['advance']> => {
    const until = target(clock.now());
    try {
      const fired = await fireUntil(until);
      return { now: clock.now(), fired };
    } finally {
      await clock.run();
    }
  };
  return {
    start: () => {
      stopped = false;
      arm();
    },
    advance: async (target) => {
      moves += 1;
      clearTimeout(timer);
      const turn = moving.then(() => move(target));
      moving = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        moves -= 1;
        arm();
      }
    },
    idle: async () => {
      do {
        await moving;
        if (!stopped) fireDue();
        await worker.idle();
      } while (moves > 0 || (!stopped && due(clock.now()) !== undefined));
    },
    stop: async () => {
      stopped = true;
      ending = true;
      clearTimeout(timer);
      await moving;
    },
  };
}

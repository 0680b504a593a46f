import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { StepEvent, StepScheduler } from '../app/ports.ts';
import type { StepKind } from '../domain/application/application.ts';
import { removeDurably, writeDurably } from './durable-file.ts';

const stepEvent = z.object({
  user: z.string(),
  applicationId: z.string().nullable(),
  step: z.object({
    name: z.string(),
    kind: z.custom<StepKind>((value) => typeof value === 'string'),
    at: z.string(),
    noteId: z.string().nullable(),
    interviewKey: z.string().nullable(),
  }),
});

/** The names that EventBridge Scheduler takes, which are also safe file names; `.` and `..` are none. */
const NAME = /^[0-9A-Za-z_-][0-9A-Za-z_.-]{0,63}$/;

/** The schedules of one machine: one small file each, because then each is flushed to disk before it counts as made. */
export interface LocalScheduler extends StepScheduler {
  /** Soonest first. */
  list(): readonly StepEvent[];
  /** Called after every change. */
  onChange(listener: () => void): void;
}

/** Opens the schedules in a folder. */
export async function openScheduler(path: string): Promise<LocalScheduler> {
  const events = await readAll(path);
  const listeners: (() => void)[] = [];
  let sorted: readonly StepEvent[] | null = null;
  const tell = (): void => {
    sorted = null;
    for (const listener of listeners) listener();
  };
  const fileOf = (name: string): string => {
    if (!NAME.test(name)) throw new RangeError('no name of a schedule');
    return join(path, `${name}.json`);
  };
  return {
    schedule: async (event) => {
      if (events.has(event.step.name)) return;
      await writeDurably(fileOf(event.step.name), JSON.stringify(event));
      events.set(event.step.name, event);
      tell();
    },
    unschedule: async (name) => {
      await removeDurably(fileOf(name));
      if (events.delete(name)) tell();
    },
    list: () => {
      sorted ??= [...events.values()].sort(bySoonest);
      return sorted;
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Instants have one form, so that text orders them; equal ones go by name, so that the order is the same on every run. */
function bySoonest(a: StepEvent, b: StepEvent): number {
  if (a.step.at !== b.step.at) return a.step.at < b.step.at ? -1 : 1;
  return a.step.name < b.step.name ? -1 : 1;
}

async function readAll(path: string): Promise<Map<string, StepEvent>> {
  const names = (await readdir(path)).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(
    names.map(async (name) => stepEvent.parse(JSON.parse(await readFile(join(path, name), 'utf8')))),
  );
  return new Map(read.map((event) => [event.step.name, event]));
}

import { wholeLife } from './life.ts';
import { busiestDay, busiestMinute, type Queued, queue } from './queue.ts';
import { minutesADay, simulateYear, type Year, yearDays } from './year.ts';

/** A limit of AWS or of the stack, how near a year comes to it, and what to do then. */
export interface Limit {
  readonly name: string;
  /** The default, in words. */
  readonly allows: string;
  /** The year's peak, in words. */
  readonly peak: string;
  /** 1 is the limit. */
  readonly share: number;
  readonly remedy: string;
}

export interface Scale {
  readonly users: number;
  readonly year: Year;
  readonly waits: Readonly<Record<'receive' | 'scheduler' | 'followUp' | 'ses', Queued>>;
  /** The nearest first. */
  readonly limits: readonly Limit[];
}

/** Defaults of a new account with production access, and the concurrency in lib/stack/afterword-stack.ts. */
const allowed = {
  sesRecipientsADay: 50_000,
  sesRecipientsASecond: 14,
  schedulerStartsASecond: 1_000,
  schedules: 10_000_000,
  tableWritesASecond: 40_000,
  partitionWritesASecond: 1_000,
  indexShards: 16,
  /** Five at once, half a second each. */
  receiveASecond: 10,
  /** Ten at once, 0.4 seconds each. */
  followUpASecond: 25,
};

/** The alarms on the age of the oldest message ring after this. */
const toleratedWait = 15 * 60;
/** Schedules of an interview that are on the clock at a time, and for how many days. */
const [schedulesAtATime, daysOnTheClock] = [4, 12];
/** An item enters the sparse index with its effects and leaves it with the last. */
const indexWritesAnEvent = 3;

/** Lives a year with so many users and holds it against the limits. */
export function assess(users: number, seed = 1): Scale {
  const year = simulateYear(users, seed);
  const waits = {
    receive: queue(year.mails, allowed.receiveASecond),
    scheduler: queue(year.steps, allowed.schedulerStartsASecond),
    followUp: queue(year.steps, allowed.followUpASecond),
    ses: queue(year.recipients, allowed.sesRecipientsASecond),
  };
  const limits = [...waitingLimits(waits), ...countedLimits(year)].sort((a, b) => b.share - a.share);
  return { users, year, waits, limits };
}

function waitingLimits(waits: Scale['waits']): readonly Limit[] {
  const limit = (name: string, queued: Queued, perSecond: number, remedy: string): Limit => ({
    name,
    allows: `${say(perSecond)} a second`,
    peak: `${say(queued.deepest)} wait, ${sayWait(queued.longestWait)}`,
    share: queued.longestWait / toleratedWait,
    remedy,
  });
  return [
    limit('receiving', waits.receive, allowed.receiveASecond, 'raise `maxConcurrency` of the mails'),
    limit('starts of Scheduler', waits.scheduler, allowed.schedulerStartsASecond, 'raise the quota; a flexible window'),
    limit('follow-ups', waits.followUp, allowed.followUpASecond, 'raise `maxConcurrency` of the steps'),
    limit('SES, rate', waits.ses, allowed.sesRecipientsASecond, 'ask SES for a higher rate'),
  ];
}

function countedLimits(year: Year): readonly Limit[] {
  const daily = busiestDay(year.recipients, minutesADay);
  const handled = busiestMinute(sum(year.mails, year.steps));
  // Whatever a minute brings is handled no faster than the functions run.
  const handledASecond = Math.min(handled, allowed.receiveASecond + allowed.followUpASecond);
  const unitsAnEvent = wholeLife.writeUnits / (wholeLife.runs.receive + wholeLife.runs.followUp);
  const writes = handledASecond * unitsAnEvent;
  const shard = (handledASecond * indexWritesAnEvent) / allowed.indexShards;
  const schedules = (year.books.interviews / yearDays) * schedulesAtATime * daysOnTheClock;
  const limit = (name: string, most: number, peak: number, unit: string, remedy: string): Limit => ({
    name,
    allows: `${say(most)} ${unit}`,
    peak: `${say(peak)} ${unit}`,
    share: peak / most,
    remedy,
  });
  return [
    limit('SES, a day', allowed.sesRecipientsADay, daily, 'recipients a day', 'ask SES for a higher quota'),
    limit('schedules', allowed.schedules, schedules, 'at a time', 'raise the quota; more regions'),
    limit('table', allowed.tableWritesASecond, writes, 'units a second', 'raise the quota'),
    limit('one shard of the index', allowed.partitionWritesASecond, shard, 'units a second', 'more `owedShards`'),
  ];
}

function sum(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((value, index) => value + (b[index] ?? 0));
}

/** `1,234,000`: three digits that count. */
export function say(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, Math.floor(Math.log10(value)) - 2);
  const rounded = Math.round(value / 10 ** digits) * 10 ** digits;
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `40 s`, `12 min`, `3 h`, `4 days`. */
export function sayWait(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} days`;
}

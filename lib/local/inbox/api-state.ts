import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { StepEvent } from '../../app/ports.ts';
import { compareInstants, type Instant, toInstant } from '../../domain/time.ts';
import type { LocalClock } from '../clock.ts';
import type { LocalScheduler } from '../scheduler.ts';
import type { Pump } from '../scheduler-pump.ts';
import { type ApiAnswer, ApiError, type ApiRequest, jsonBody, type Route, textMember } from './api-exchange.ts';

/** How long `idle` waits, in milliseconds of real time. */
const IDLE_WAIT = 30_000;
/** Instants are written with four digits of the year; their order as text depends on it. */
const LAST_INSTANT = '9999-12-31T23:59:59Z';

export interface StateParts {
  readonly scheduler: LocalScheduler;
  readonly clock: LocalClock;
  readonly pump: Pump;
  /** Every application in its outer form, newest first. */
  applications(): Promise<readonly unknown[]>;
}

/** What the assistant knows and plans, and its clock. */
export function stateRoutes(parts: StateParts): readonly Route[] {
  const { scheduler, clock, pump } = parts;
  return [
    { method: 'GET', path: '/api/v1/applications', handle: async () => ({ json: await parts.applications() }) },
    { method: 'GET', path: '/api/v1/schedules', handle: async () => ({ json: scheduler.list().map(shownSchedule) }) },
    { method: 'GET', path: '/api/v1/clock', handle: async () => ({ json: { now: clock.now() } }) },
    { method: 'POST', path: '/api/v1/clock', handle: (request) => moveClock(pump, request) },
    { method: 'GET', path: '/api/v1/idle', handle: () => idle(pump) },
    { method: 'GET', path: '/healthz', handle: async () => ({ json: { status: 'ok' } }) },
  ];
}

function shownSchedule({ applicationId, step }: StepEvent): Readonly<Record<string, unknown>> {
  const { name, at, kind, noteId } = step;
  return { name, at, kind, applicationId, ...(noteId === null ? {} : { noteId }) };
}

async function moveClock(pump: Pump, request: ApiRequest): Promise<ApiAnswer> {
  const body = await jsonBody(request);
  const advance = textMember(body, 'advance');
  const to = textMember(body, 'to');
  if ((advance === null) === (to === null)) {
    throw new ApiError(400, 'Say either {"advance": "PT2H"} or {"to": "2026-12-03T19:00:00Z"}.');
  }
  const target = to === null ? later(advance ?? '') : () => instant(to);
  const answer = await pump.advance((now) => {
    const until = target(now);
    if (compareInstants(until, now) < 0) throw new ApiError(400, 'The clock moves forward only.');
    if (compareInstants(until, LAST_INSTANT) > 0) throw new ApiError(400, 'That is too far away.');
    return until;
  });
  return { json: answer };
}

/** Days and longer units count by UTC's calendar: the clock belongs to no user. */
function later(given: string): (now: Instant) => Instant {
  const duration = understood(() => Temporal.Duration.from(given), '"advance" is no ISO duration such as PT2H or P2D.');
  return (now) =>
    understood(
      () => toInstant(Temporal.Instant.from(now).toZonedDateTimeISO('UTC').add(duration).toInstant().toString()),
      'That is too far away.',
    );
}

function instant(given: string): Instant {
  return understood(() => toInstant(given), '"to" is no instant such as 2026-12-03T19:00:00Z.');
}

function understood<T>(read: () => T, otherwise: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ApiError(400, otherwise);
    throw error;
  }
}

async function idle(pump: Pump): Promise<ApiAnswer> {
  const stop = new AbortController();
  const late = pause(IDLE_WAIT, 'late' as const, { signal: stop.signal, ref: false }).catch(() => 'late' as const);
  const first = await Promise.race([pump.idle(), late]);
  stop.abort();
  if (first === 'late') throw new ApiError(503, 'There is still work in hand.');
  return { status: 204 };
}

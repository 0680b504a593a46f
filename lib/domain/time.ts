import { Temporal } from 'temporal-polyfill';
import { epochOf, instantOfEpoch } from './wall-clock.ts';

/** A point in time as it is stored and shown to programs: UTC, whole seconds, `2026-12-03T19:00:00Z`. */
export type Instant = string;

/** An IANA zone name such as `America/New_York`. */
export type ZoneName = string;

/**
 * Writes any ISO 8601 instant in the one stored form (UTC, whole seconds, `Z`).
 *
 * @param iso an instant with `Z` or an offset, as RFC 9557 has it
 * @throws RangeError when `iso` is no instant (a local time without offset is none)
 * @example toInstant('2026-12-03T14:00:00-05:00') // '2026-12-03T19:00:00Z'
 */
export function toInstant(iso: string): Instant {
  // Most are in that form already.
  if (epochOf(iso) !== null) return iso;
  return Temporal.Instant.from(iso).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}

/** The instant on a wall clock in `zone`. */
export function inZone(instant: Instant, zone: ZoneName): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}

/** Moves an instant by an ISO 8601 duration of exact units (hours and smaller), e.g. `PT1H` or `-PT5M`. */
export function shift(instant: Instant, duration: string): Instant {
  const [at, hours] = [epochOf(instant), EXACT.exec(duration)];
  if (at === null || hours === null) return toInstant(Temporal.Instant.from(instant).add(duration).toString());
  const [, sign, h = '0', m = '0', s = '0'] = hours;
  const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
  return instantOfEpoch(at + (sign === '-' ? -1000 : 1000) * seconds);
}

const EXACT = /^(-?)PT(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?$/;

/** Orders two instants: negative when `a` is earlier. */
export function compareInstants(a: Instant, b: Instant): number {
  const [left, right] = [epochOf(a), epochOf(b)];
  if (left !== null && right !== null) return Math.sign(left - right);
  return Temporal.Instant.compare(a, b);
}

/** True when `name` is a zone that this runtime knows. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

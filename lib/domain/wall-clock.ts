import { Temporal } from 'temporal-polyfill';

// Reading one mail asks for dozens of days and instants. A Temporal object for each costs more than all patterns
// together, so the arithmetic is done on numbers: a day is its number since 1970-01-01, a wall clock the milliseconds
// that it would be in UTC. Temporal stays the judge of zones, and reads what is written in an unusual way.

const DAY = 24 * 60 * 60 * 1000;

/** Offsets kept: one mail asks for those of a handful of days, over and over. */
const OFFSETS_KEPT = 500;

/** The number of a day of the Gregorian calendar; null for numbers that are no date, such as 31 June. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  const at = date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at / DAY : null;
}

/** The number of a day written `2026-12-03`; what follows it (a time) is left alone. @throws RangeError for no date */
export function dayOfDate(date: string): number {
  const day = dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
  if (day === null) throw new RangeError('no date');
  return day;
}

/** `2026-12-03` */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** ISO number of the weekday, Monday 1. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const WALL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/;

/** A wall clock (`2026-12-03T14:00:00`, without seconds, or a bare date) as a number. @throws RangeError for no date */
export function wallClock(local: string): number {
  const written = WALL.test(local) ? local : Temporal.PlainDateTime.from(local).toString({ smallestUnit: 'second' });
  const at = Date.parse(written.length === 10 ? `${written}T00:00Z` : `${written}Z`);
  // 31 June is read as 1 July.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(written)) throw new RangeError('no wall clock');
  return at;
}

/** `2026-12-03T14:00:00`; whole seconds. */
export function writtenWallClock(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}

/** Milliseconds since 1970 of an instant in the one stored form; null for every other text. */
export function epochOf(instant: string): number | null {
  if (instant.length !== 20 || !instant.endsWith('Z')) return null;
  const at = Date.parse(instant);
  return !Number.isNaN(at) && instantOfEpoch(at) === instant ? at : null;
}

/** The instant in the one stored form. */
export function instantOfEpoch(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}

const offsets = new Map<string, number>();

/** How far a zone's clocks are ahead of UTC at a moment, both in milliseconds. @throws RangeError for an unknown zone */
export function offsetAt(zone: string, epoch: number): number {
  if (zone === 'UTC') return 0;
  const key = `${epoch} ${zone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/**
 * The moment at which a zone's clocks show a wall clock; in a gap or an overlap of summer time as RFC 5545 3.3.5 has it
 * (Temporal's `compatible`).
 *
 * @param zone IANA name or offset
 */
export function epochOfWallClock(wall: number, zone: string): number {
  const [before, after] = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  if (before === after) return wall - before;
  const [early, late] = [wall - before, wall - after];
  const [fitsEarly, fitsLate] = [offsetAt(zone, early) === before, offsetAt(zone, late) === after];
  if (fitsEarly && fitsLate) return Math.min(early, late);
  return fitsLate ? late : early;
}

/** The wall clock of a zone at a moment. */
export function wallClockAt(epoch: number, zone: string): number {
  return epoch + offsetAt(zone, epoch);
}

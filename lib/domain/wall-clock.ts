import { Temporal } from 'temporal-polyfill';

// Reading one mail asks for dozens of days and instants. A Temporal object for each costs more than all patterns
// together, so the arithmetic is done on numbers: a day is its number since 1970-01-01, a wall clock the milliseconds
// that it would be in UTC. Temporal stays the judge of zones, and reads what is written in an unusual way.

const DAY = 24 * 60 * 60 * 1000;

/** Offsets kept for a zone, and zones: mails ask for those of a handful of weeks, over and over. */
const OFFSETS_KEPT = 200;
const ZONES_KEPT = 50;

/** Days before each month of a year that is no leap year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
/** Days from the year 0 to 1970. */
const EPOCH_DAY = 719_528;

/** The number of a day of the Gregorian calendar; null for numbers that are no date, such as 31 June. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const before = daysBefore[month - 1];
  const behind = daysBefore[month];
  if (before === undefined || behind === undefined || !(year >= 0 && day >= 1)) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > behind - before + (isLeap && month === 2 ? 1 : 0)) return null;
  const leapDays = Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
  return year * 365 + leapDays - EPOCH_DAY + before + (isLeap && month > 2 ? 1 : 0) + day - 1;
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
  const at = millisecondsOf(written);
  if (at === null) throw new RangeError('no wall clock');
  return at;
}

/** What a text in the form of `WALL` says, or null for no date or time (31 June, 24:00). */
function millisecondsOf(written: string): number | null {
  const day = dayNumber(numberAt(written, 0, 4), numberAt(written, 5, 7), numberAt(written, 8, 10));
  const [hour, minute, second] = [numberAt(written, 11, 13), numberAt(written, 14, 16), numberAt(written, 17, 19)];
  if (day === null || hour > 23 || minute > 59 || second > 59) return null;
  return day * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
}

const ZERO = 0x30;

/** The digits between two places as a number; 0 behind the end of the text. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to && at < text.length; at += 1) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

/** `2026-12-03T14:00:00`; whole seconds. */
export function writtenWallClock(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Milliseconds since 1970 of an instant in the one stored form; null for every other text. */
export function epochOf(instant: string): number | null {
  return INSTANT.test(instant) ? millisecondsOf(instant) : null;
}

/** The instant in the one stored form. */
export function instantOfEpoch(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}

/** By zone, then by moment. */
const offsets = new Map<string, Map<number, number>>();

/** No zone sets its clocks twice within this span and back to where they were: a month of Ramadan is the shortest. */
const SPAN = 8 * DAY;

/** How far a zone's clocks are ahead of UTC at a moment, both in milliseconds. @throws RangeError for an unknown zone */
export function offsetAt(zone: string, epoch: number): number {
  if (zone === 'UTC') return 0;
  const begin = Math.floor(epoch / SPAN) * SPAN;
  const offset = askedOffset(zone, begin);
  return offset === askedOffset(zone, begin + SPAN) ? offset : askedOffset(zone, epoch);
}

function askedOffset(zone: string, epoch: number): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  const known = ofZone.get(epoch);
  if (known !== undefined) return known;
  const offset = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  if (offsets.size >= ZONES_KEPT) offsets.clear();
  if (ofZone.size >= OFFSETS_KEPT) ofZone.clear();
  offsets.set(zone, ofZone.set(epoch, offset));
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

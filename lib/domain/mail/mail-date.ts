import type { Instant } from '../time.ts';
import { dayNumber, instantOfEpoch, wallClock } from '../wall-clock.ts';

/** A date as somebody wrote it. */
export interface WrittenDate {
  /** Wall clock, `2026-12-01T09:14`, with seconds where they are written. */
  readonly local: string;
  /** `-05:00`, or null where none is written. */
  readonly offset: string | null;
  /** Null without an offset. */
  readonly instant: Instant | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Letters for an offset that mail programs write. Those that mean several (IST: India, Ireland, Israel) are left out. */
const ZONE_LETTERS: Readonly<Record<string, string>> = {
  ...{ z: '+00:00', ut: '+00:00', utc: '+00:00', gmt: '+00:00', wet: '+00:00' },
  ...{ cet: '+01:00', mez: '+01:00', met: '+01:00', sec: '+01:00', sač: '+01:00', seč: '+01:00', hnec: '+01:00' },
  ...{ west: '+01:00', bst: '+01:00', cest: '+02:00', mesz: '+02:00', mest: '+02:00', selč: '+02:00', haec: '+02:00' },
  ...{ eet: '+02:00', oez: '+02:00', eest: '+03:00', oesz: '+03:00', msk: '+03:00', trt: '+03:00' },
  ...{ est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00' },
  ...{ pst: '-08:00', pdt: '-07:00', akst: '-09:00', akdt: '-08:00', hst: '-10:00', ast: '-04:00', adt: '-03:00' },
  ...{ brt: '-03:00', sgt: '+08:00', hkt: '+08:00', jst: '+09:00', kst: '+09:00' },
  ...{ aest: '+10:00', aedt: '+11:00', acst: '+09:30', acdt: '+10:30', awst: '+08:00', nzst: '+12:00', nzdt: '+13:00' },
};

/** The offset that letters such as `EST` or `MESZ` stand for; null for others. */
export function zoneLetterOffset(letters: string): string | null {
  return ZONE_LETTERS[letters.toLowerCase()] ?? null;
}

const RFC_DATE =
  /\b(\d{1,2})\s{1,3}([A-Za-z]{3})[a-z]{0,6}\s{1,3}(\d{2,4})\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,3}(?:([+-])(\d{2}):?(\d{2})|([A-Za-z]{1,4})\b)?/;

/**
 * Reads a Date header (RFC 5322 3.3, with the obsolete years and zones of 4.3).
 *
 * @example parseMailDate('Tue, 1 Dec 2026 09:14:00 -0500')?.instant // '2026-12-01T14:14:00Z'
 * @returns null for what is no such date; never the present
 */
export function parseMailDate(text: string): WrittenDate | null {
  const match = RFC_DATE.exec(text.slice(0, 200));
  if (!match) return null;
  const [, day, monthName = '', year = '', hour, minute, second, sign, hours, minutes, letters] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const offset = hours === undefined ? zoneLetterOffset(letters ?? '') : `${sign}${hours}:${minutes}`;
  const time = { hour: Number(hour), minute: Number(minute), second: second === undefined ? null : Number(second) };
  return writtenDate({ year: fullYear(year), month, day: Number(day), ...time }, offset);
}

/** RFC 5322 4.3: two digits below 50 are of this century, three digits count from 1900. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

/** Numbers of a date; `second` is null where none was written. */
export interface DateNumbers {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** Puts a date together. @returns null where the numbers are no date (31 June, 25 o'clock) */
export function writtenDate(numbers: DateNumbers, offset: string | null): WrittenDate | null {
  const { year, month, day, hour, minute } = numbers;
  if (dayNumber(year, month, day) === null || hour > 23 || minute > 59) return null;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const minutes = `${date}T${two(hour)}:${two(minute)}`;
  const seconds = two(Math.min(numbers.second ?? 0, 59));
  try {
    const instant = offset === null ? null : instantOf(`${minutes}:${seconds}`, offset);
    return { local: numbers.second === null ? minutes : `${minutes}:${seconds}`, offset, instant };
  } catch {
    return null;
  }
}

/** @throws RangeError for an offset that is none, such as `+99:00` */
function instantOf(local: string, offset: string): Instant {
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(4, 6))];
  if (hours > 23 || minutes > 59) throw new RangeError('no offset');
  const ahead = (hours * 60 + minutes) * (offset.startsWith('-') ? -60_000 : 60_000);
  return instantOfEpoch(wallClock(local) - ahead);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

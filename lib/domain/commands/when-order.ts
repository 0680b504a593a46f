import { Temporal } from 'temporal-polyfill';
import type { ZoneName } from '../time.ts';

/** `3/4`, `03/04/2027`: a day and a month in either order. */
const numbers = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/;
/** Where both orders are common, or a zone that tells of no country. */
const either =
  /^(?:UTC|GMT|Etc\/|America\/(?:Toronto|Montreal|Vancouver|Halifax|Winnipeg|Edmonton|Regina|St_Johns|Moncton|Whitehorse|Yellowknife)|Canada\/)/;
const monthFirst =
  /^(?:America\/(?!Argentina|Sao_Paulo|Bogota|Lima|Mexico|Santiago|Montevideo|Caracas|Asuncion|La_Paz|Guayaquil)|US\/|Pacific\/Honolulu)/;

/** True where people write the day before the month: everywhere but in the United States, and some who matter less here. */
export function isDayFirst(zone: ZoneName): boolean {
  return !monthFirst.test(zone);
}

/**
 * The two readings of a date in numbers that the zones do not settle: theirs differ, or tell nothing.
 *
 * @param zones of those whose habit may count: the user's, the employer's
 * @returns the numbers as typed, and the text with the month in words, month first and day first; null where one reading
 *   is the plain one
 * @example twoReadings('3/4 2pm', ['America/New_York', 'Europe/London'])
 *   // { typed: '3/4', days: ['March 4', 'April 3'], texts: ['March 4, 2pm', 'April 3, 2pm'] }
 */
export function twoReadings(
  text: string,
  zones: readonly ZoneName[],
): {
  readonly typed: string;
  readonly days: readonly [string, string];
  readonly texts: readonly [string, string];
} | null {
  const match = numbers.exec(text);
  const [a, b] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || a === b || !isMonth(a) || !isMonth(b)) return null;
  const settled = zones.every((zone) => !either.test(zone)) && new Set(zones.map(isDayFirst)).size === 1;
  if (settled) return null;
  const days = [say(a, b, match[3]), say(b, a, match[3])] as const;
  // A comma keeps the day apart from a time behind it.
  const time = /^ \d/.test(text.slice(match.index + match[0].length));
  const put = (day: string) => text.replace(match[0], time ? `${day},` : day);
  return { typed: match[0], days, texts: [put(days[0]), put(days[1])] };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function say(month: number, day: number, year: string | undefined): string {
  const name = Temporal.PlainDate.from({ year: 2000, month, day: 1 }).toLocaleString('en-US', { month: 'long' });
  return `${name} ${day}${year === undefined ? '' : `, ${year}`}`;
}

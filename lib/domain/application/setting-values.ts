import { Temporal } from 'temporal-polyfill';
import { countryCode } from '../followup/country-holidays.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthList = months.split('|');
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A time of day as people write it: `21:00`, `9am`, `9:30 pm`, `18`. @returns `HH:MM`, or null */
export function readTimeOfDay(text: string): string | null {
  const match = /^(?:at )?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?$/i.exec(text.trim());
  if (/^(?:at )?(?:noon|midday)$/i.test(text.trim())) return '12:00';
  if (match === null) return null;
  const half = match[3]?.[0]?.toLowerCase();
  const clock = Number(match[1]);
  const american = half === 'a' || half === 'p';
  if (american && (clock < 1 || clock > 12)) return null;
  const hour = american ? (clock % 12) + (half === 'p' ? 12 : 0) : clock;
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * A length of time in minutes and hours: `10 minutes`, `1 hour`, `1h 30m`, `half an hour`, `2 days`, `off`.
 *
 * @param bare the unit of a number that stands alone
 * @returns whole minutes, or null
 */
export function readMinutes(text: string, bare: 'minutes' | 'hours'): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:after|later|afterwards|business)\b.*$/, '');
  if (/^(?:off|none|no|at once|immediately|now|right away|0)$/.test(plain)) return 0;
  if (/^half an hour$/.test(plain)) return 30;
  if (/^an? (?:hour|day)$/.test(plain)) return plain.endsWith('day') ? 24 * 60 : 60;
  const alone = /^(\d{1,4})$/.exec(plain);
  if (alone !== null) return Number(alone[1]) * (bare === 'hours' ? 60 : 1);
  const parts =
    /^(?:(\d{1,2})\s*d(?:ays?)?)?,?\s*(?:(\d{1,3}(?:\.\d)?)\s*h(?:ours?|rs?)?)?,?\s*(?:and )?(?:(\d{1,4})\s*m(?:in(?:ute)?s?)?)?$/.exec(
      plain,
    );
  if (parts === null || plain === '') return null;
  return Math.round(Number(parts[1] ?? 0) * 24 * 60 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0));
}

/** `5`, `five business days`, `7 days, at 9:30`: the number and the rest. Weeks count five business days. */
export function readBusinessDays(text: string): { readonly days: number; readonly rest: string } | null {
  const match =
    /^(?:after )?(\d{1,3}|[a-z]{2,6})\s*((?:business |working )?days?|weeks?)?(?:\s*(?:later|after))?\b\s*,?\s*(.{0,40})$/i.exec(
      text.trim(),
    );
  if (match === null) return null;
  const word = numbers.indexOf((match[1] ?? '').toLowerCase() as (typeof numbers)[number]);
  const count = word > 0 ? word : Number(match[1]);
  if (!Number.isInteger(count)) return null;
  return { days: /^week/i.test(match[2] ?? '') ? count * 5 : count, rest: match[3] ?? '' };
}

/** `2 hours`, `90 minutes`, `1 hour`. */
export function sayLength(minutes: number): string {
  const [count, unit] = minutes % 60 === 0 && minutes > 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** 1 for Monday to 7 for Sunday: `Monday`, `mondays`, `Fri`, `every Tuesday`. */
export function readWeekday(text: string): number | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^(?:on|every|each) /, '')
    .replace(/(?<=day)s$/, '')
    .replace(/\.$/, '');
  if (word.length < 2) return null;
  const found = weekdays.findIndex((day) => day === word || (word.length <= 5 && day.startsWith(word)));
  return found === -1 ? null : found + 1;
}

/** `Monday` for 1. */
export function sayWeekdayNumber(day: number): string {
  const name = weekdays[day - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What stands in a list of holidays: countries, single days, and what is neither. */
export interface HolidayList {
  readonly countries: readonly string[];
  readonly days: readonly string[];
  readonly unknown: readonly string[];
}

/** A list longer than this is a pasted calendar. */
const maxHolidays = 60;

/**
 * Reads `US, 2026-12-24, Dec 31 2026, 24.12.2026`.
 *
 * @param today a day without a year means the next one, `2026-11-22`
 */
export function readHolidayList(text: string, today: string): HolidayList {
  // The comma inside `December 24, 2026` parts nothing.
  const items = text
    .slice(0, 600)
    .replace(/([a-z]{3,9}\.? \d{1,2}),\s*(\d{4})/gi, '$1 $2')
    .split(/[,;]|\band\b/i)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .slice(0, maxHolidays);
  const countries = new Set<string>();
  const days = new Set<string>();
  const unknown: string[] = [];
  for (const item of items) {
    const day = readDay(item, today);
    const country = day === null ? countryCode(item) : null;
    if (day !== null) days.add(day);
    else if (country !== null) countries.add(country);
    else unknown.push(item.slice(0, 40));
  }
  return { countries: [...countries].sort(), days: [...days].sort(), unknown };
}

function readDay(text: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.?(\d{4})?$/.exec(text);
  const english = new RegExp(
    `^(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${months})[a-z]*\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?(?:\\s+(\\d{4}))?$`,
    'i',
  );
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (dotted !== null) return ahead(dotted[3], Number(dotted[2]), Number(dotted[1]), today);
  const match = english.exec(text);
  const day = match?.[1] ?? match?.[3];
  if (match === null || day === undefined) return null;
  return ahead(match[4], monthList.indexOf((match[2] ?? '').toLowerCase()) + 1, Number(day), today);
}

/** A day without a year is the next one of its kind. */
function ahead(year: string | undefined, month: number, day: number, today: string): string | null {
  if (year !== undefined) return dayOf(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const found = dayOf(thisYear, month, day);
  return found !== null && found < today ? dayOf(thisYear + 1, month, day) : found;
}

function dayOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

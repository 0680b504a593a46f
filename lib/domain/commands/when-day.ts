import * as chronoDe from 'chrono-node/de';
import * as chronoEn from 'chrono-node/en';
import * as chronoEs from 'chrono-node/es';
import * as chronoFr from 'chrono-node/fr';
import * as chronoIt from 'chrono-node/it';
import * as chronoNl from 'chrono-node/nl';
import * as chronoPt from 'chrono-node/pt';
import { Temporal } from 'temporal-polyfill';
import { namedDays, nextWord, weekdayOf, weekdayPattern } from './day-names.ts';
import { holidayNames, nextHoliday } from './holidays.ts';

/** A day found in a text, and the text without it. `passed` is true for a day that may not lie before today. */
export interface DayFound {
  readonly day: Temporal.PlainDate;
  readonly rest: string;
}

/** How a day is read. */
export interface DayReading {
  readonly today: Temporal.PlainDate;
  /** 3/12 is the third of December; where false, March 12. */
  readonly dayFirst: boolean;
  /** How many days back a date without a year may lie before it means next year's. */
  readonly back: number;
}

const holidayPattern = new RegExp(
  `\\b(?:(the day after|day after|after|nach|apres|despues de|dopo|na|depois d[eo]|before|the day before|day before|vor|avant|antes de|prima di|voor) )?(?:the )?(${holidayNames.join('|')})\\b`,
);
const locales = [chronoDe, chronoFr, chronoEs, chronoIt, chronoNl, chronoPt];

/**
 * Finds the day that a text names: a date, a weekday, a holiday, `tomorrow`, `end of the month`, `the 14th`.
 * Weekdays and dates without a year lie ahead. `next Tuesday` is in the next week (weeks begin on Monday).
 *
 * @param text folded, without apostrophes in holiday names
 */
export function findDay(text: string, reading: DayReading): DayFound | null {
  return (
    isoDay(text) ??
    findHoliday(text, reading) ??
    findNamed(text, reading) ??
    findDate(text, reading) ??
    findWeekday(text, reading) ??
    findOrdinal(text, reading)
  );
}

/** `2026-12-08`, and `8.12.2026`: with dots the day always comes first. */
function isoDay(text: string): DayFound | null {
  const match = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  const dotted = match === null ? /\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b/.exec(text) : null;
  if (dotted !== null) {
    const day = dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    return day === null ? null : { day, rest: without(text, dotted.index, dotted[0]) };
  }
  if (match === null) return null;
  const day = dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : { day, rest: without(text, match.index, match[0]) };
}

function findHoliday(text: string, reading: DayReading): DayFound | null {
  const match = holidayPattern.exec(text);
  const holiday = match?.[2] === undefined ? null : nextHoliday(match[2], reading.today);
  if (match === null || holiday === null) return null;
  const side = match[1] ?? '';
  const days = side === '' ? 0 : /before|vor$|voor|avant|antes|prima/.test(side) ? -1 : 1;
  return { day: holiday.add({ days }), rest: without(text, match.index, match[0]) };
}

function findNamed(text: string, reading: DayReading): DayFound | null {
  for (const [pattern, day] of namedDays) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = without(text, match.index, match[0]);
    return {
      day: day(reading.today),
      rest: /\b(?:tonight|tonite|2nite|2night|stasera|soir|noche|noite|i ?kvall|i ?aften|i ?kveld|wieczorem)\b|abend|avond/.test(
        match[0],
      )
        ? `${rest} evening`.trim()
        : rest,
    };
  }
  return null;
}

/** A calendar date by chrono. Its weekday, where one stands beside it, is only said along with it. */
function findDate(text: string, reading: DayReading): DayFound | null {
  const reference = {
    instant: new Date(Date.UTC(reading.today.year, reading.today.month - 1, reading.today.day, 12)),
    timezone: 0,
  };
  // Where the day comes first `January 12` is read as a month of 2012: the other parser knows it as a day.
  const english = reading.dayFirst ? [chronoEn.GB, chronoEn.casual] : [chronoEn.casual];
  for (const parser of [...english, ...locales]) {
    for (const result of parser.parse(text, reference)) {
      const { start } = result;
      const month = start.get('month');
      const dayOfMonth = start.get('day');
      if (!start.isCertain('day') || !start.isCertain('month') || month === null || dayOfMonth === null) continue;
      const year = start.isCertain('year') ? start.get('year') : null;
      const day = withYear(year, month, dayOfMonth, reading);
      if (day === null) continue;
      const rest = without(text, result.index, result.text);
      const weekday = weekdayPattern.exec(rest);
      return { day, rest: weekday === null ? rest : without(rest, weekday.index, weekday[0]) };
    }
  }
  return null;
}

function findWeekday(text: string, reading: DayReading): DayFound | null {
  const match = weekdayPattern.exec(text);
  const weekday = weekdayOf.get(match?.[2] ?? '');
  if (match === null || weekday === undefined) return null;
  const { today } = reading;
  const left = without(text, match.index, match[0]);
  const dated = ordinalOn(weekday, left, reading);
  if (dated !== null) return dated;
  const following = new RegExp(`^(?:${nextWord})$`).test(match[1] ?? '') || match[3] !== undefined;
  const day = following
    ? today.add({ days: 8 - today.dayOfWeek + weekday - 1 })
    : today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
  return { day, rest: left };
}

/** `Tuesday the 8th`: the day that is both; null where no day of the coming months is. */
function ordinalOn(weekday: number, text: string, reading: DayReading): DayFound | null {
  const found = /^(?:the )?\d{1,2}(?:st|nd|rd|th)\b/.test(text) ? findOrdinal(text, reading) : null;
  return found?.day.dayOfWeek === weekday ? found : null;
}

/** `the 14th`: the next fourteenth, today included. */
function findOrdinal(text: string, reading: DayReading): DayFound | null {
  const match = /\b(?:the |den |le |el |il |o |am )?(\d{1,2})(?:st|nd|rd|th|\.|er|e)(?![\d.:])/.exec(text);
  if (match === null) return null;
  const dayOfMonth = Number(match[1]);
  for (let months = 0; months < 3; months += 1) {
    const month = reading.today.with({ day: 1 }).add({ months });
    const day = dateOf(month.year, month.month, dayOfMonth);
    if (day !== null && Temporal.PlainDate.compare(day, reading.today) >= 0)
      return { day, rest: without(text, match.index, match[0]) };
  }
  return null;
}

function withYear(year: number | null, month: number, day: number, reading: DayReading): Temporal.PlainDate | null {
  if (year !== null) return dateOf(year, month, day);
  const earliest = reading.today.subtract({ days: reading.back });
  for (let ahead = reading.back > 0 ? -1 : 0; ahead <= 8; ahead += 1) {
    const date = dateOf(reading.today.year + ahead, month, day);
    if (date !== null && Temporal.PlainDate.compare(date, earliest) >= 0) return date;
  }
  return null;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function without(text: string, at: number, found: string): string {
  return `${text.slice(0, at)} ${text.slice(at + found.length)}`.replace(/\s+/g, ' ').trim();
}

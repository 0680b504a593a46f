import { Temporal } from 'temporal-polyfill';

const SATURDAY = 6;
export const SUNDAY = 7;

/** The date of a holiday in a year. */
export type HolidayRule = (year: number) => Temporal.PlainDate;

/** A holiday that has the same date every year. */
export const fixed =
  (month: number, day: number): HolidayRule =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** The `nth` weekday of a month (1 = Monday); a negative `nth` counts from the month's end. */
export const nthWeekday =
  (month: number, weekday: number, nth: number): HolidayRule =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    if (nth > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
    const last = first.add({ months: 1 }).subtract({ days: 1 });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  };

/** Western Easter Sunday (the anonymous Gregorian computus), moved by `days`. */
export const easter =
  (days: number): HolidayRule =>
  (year) => {
    const century = Math.floor(year / 100);
    const leap = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century - 17) / 25)) / 3);
    const golden = year % 19;
    let moon = (leap + 19 * golden + 15) % 30;
    moon -=
      Math.floor(moon / 28) *
      (1 - Math.floor(moon / 28) * Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
    const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
    const offset = moon - weekday;
    return Temporal.PlainDate.from({ year, month: 3, day: 28 }).add({ days: offset + days });
  };

/** Saturdays count on Friday, Sundays on Monday (federal holidays in the United States). */
export const nearest =
  (rule: HolidayRule): HolidayRule =>
  (year) => {
    const day = rule(year);
    if (day.dayOfWeek === SATURDAY) return day.subtract({ days: 1 });
    return day.dayOfWeek === SUNDAY ? day.add({ days: 1 }) : day;
  };

/** A day that falls on a weekend counts `days` later for Sunday, one more for Saturday (bank holidays in Britain). */
export const later =
  (rule: HolidayRule, days = 1): HolidayRule =>
  (year) => {
    const day = rule(year);
    if (day.dayOfWeek === SATURDAY) return day.add({ days: 2 });
    return day.dayOfWeek === SUNDAY ? day.add({ days }) : day;
  };

/** A holiday that exists from a year on. */
export const since =
  (first: number, rule: HolidayRule): ((year: number) => Temporal.PlainDate | null) =>
  (year) =>
    year < first ? null : rule(year);

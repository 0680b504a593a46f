import { Temporal } from 'temporal-polyfill';

const SATURDAY = 6;

/** Nobody waits longer than this on purpose; more is a slip of the pen that would only keep the loop busy. */
const MAX_BUSINESS_DAYS = 400;

/**
 * True from Monday to Friday, holidays excepted.
 *
 * @param date a local day, `2026-12-03`
 * @param holidays local days without business
 */
export function isBusinessDay(date: string, holidays: readonly string[]): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek < SATURDAY && !holidays.includes(date);
}

/**
 * The business day that lies `days` business days after a local day, which itself need not be one.
 *
 * @param date a local day, `2026-12-03`
 * @param days a whole number of 0 to 400; 0 is the same day, or the next business day where it is none
 * @throws RangeError when `days` is out of range or `date` is no day
 * @example addBusinessDays('2026-12-03', 5, []) // '2026-12-10'
 */
export function addBusinessDays(date: string, days: number, holidays: readonly string[]): string {
  if (!Number.isInteger(days) || days < 0 || days > MAX_BUSINESS_DAYS) {
    throw new RangeError(`business days must be a whole number of 0 to ${MAX_BUSINESS_DAYS}, not ${days}`);
  }
  if (days === 0) return onBusinessDay(date, holidays);
  let day = date;
  for (let counted = 0; counted < days; counted += 1) day = onBusinessDay(next(day), holidays);
  return day;
}

/** The same day where it is a business day, else the next one that is. */
export function onBusinessDay(date: string, holidays: readonly string[]): string {
  let day = date;
  while (!isBusinessDay(day, holidays)) day = next(day);
  return day;
}

function next(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

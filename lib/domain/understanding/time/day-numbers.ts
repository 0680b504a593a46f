import { dateOfDay, dayNumber, dayOfDate, weekdayOfDay } from '../../wall-clock.ts';
import type { ReadDay } from './date-resolving.ts';

/** What may stand behind a weekday: the number of its day, which nothing makes an hour, a house or a month's. */
const dayNumberBehind =
  /^,? (?:the |den |dem |le |el |il |dia |o dia |op |de )?\(?(\d{1,2})(?:st|nd|rd|th|\.|º|°|er|e|de|ste)?\)?(?![\d:]|[./h]\d| ?(?:[ap]\.?m|uhr|uur|h\b|hs\b|hrs?\b|horas|heures|o'?clock|min|-|to\b|bis\b|tot\b|a\b|[/]|(?:eastern|central|mountain|pacific|[ecmp][sd]?t|gmt|bst|cet)\b))/;
const DAY_NUMBER_CONFIDENCE = 0.92;
/** A day that is named without its month lies in this month or one of the next two. */
const MONTHS_AHEAD = 3;

/** `Thursday (27th)`, `venerdì 26`: the next day of that number, if it falls on that weekday. */
export function numberedWeekday(
  match: Pick<RegExpExecArray, 'index' | 0>,
  folded: string,
  weekday: number,
  start: number,
): (Pick<RegExpExecArray, 'index' | 0> & { readonly read: ReadDay }) | null {
  const end = match.index + match[0].length;
  const behind = dayNumberBehind.exec(folded.slice(end, end + 24));
  if (behind === null) return null;
  const date = daysOfNumber(dateOfDay(start), Number(behind[1])).find((day) => weekdayOfDay(day) === weekday);
  if (date === undefined) return null;
  const read = { date: dateOfDay(date), confidence: DAY_NUMBER_CONFIDENCE, relative: false };
  return { index: match.index, 0: match[0] + behind[0], read };
}

function daysOfNumber(writtenOn: string, day: number): readonly number[] {
  const [start, year, month] = [dayOfDate(writtenOn), Number(writtenOn.slice(0, 4)), Number(writtenOn.slice(5, 7))];
  if (day < 1 || day > 31) return [];
  return Array.from({ length: MONTHS_AHEAD }, (_, more) => month + more)
    .map((at) => dayNumber(at > 12 ? year + 1 : year, at > 12 ? at - 12 : at, day))
    .filter((date) => date !== null && date >= start)
    .map(Number);
}

/** The first day of that number on or after the day of writing. */
export function firstDayOfMonthNumber(writtenOn: string, day: number): string | null {
  const [first] = daysOfNumber(writtenOn, day);
  return first === undefined ? null : dateOfDay(first);
}

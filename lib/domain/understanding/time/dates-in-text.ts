import { allMatches } from '../../all-matches.ts';
import { dayOfDate, weekdayOfDay } from '../../wall-clock.ts';
import type { Language } from '../text/language.ts';
import type { DateMention, DateReading } from './date-mention.ts';
import { type DatePatterns, iso, patternsOf, weekdayOf } from './date-patterns.ts';
import { better, type DateParts, type ReadDay, resolve } from './date-resolving.ts';
import { furtherDates } from './further-dates.ts';
import { type Add, addRelative, type Place } from './relative-days.ts';
import { withWeeks } from './week-shifts.ts';
import { wordedDays } from './worded-days.ts';

/** The longest name of a weekday, with its brackets. */
const WEEKDAY_WINDOW = 20;
/** The longest one with what may stand between it and its date. */
const WEEKDAY_REACH = 36;

/**
 * All days that a text names, in the order in which they stand. A missing year is the first such day on or after the day
 * of writing; weekdays count from there too. Linear in the length of the text.
 *
 * @param folded a sentence or line, folded by `foldAligned`
 * @example findDates('thursday, december 3', { writtenOn: '2026-11-24', … }) // [{ date: '2026-12-03', … }]
 */
export function findDates(folded: string, reading: DateReading): readonly DateMention[] {
  const found: DateMention[] = [];
  const add = (match: Place, read: Omit<DateMention, 'index' | 'end'> | null): void => {
    const lead = match[0].length - match[0].trimStart().length;
    const index = match.index + lead;
    const bare = match.index + match[0].trimEnd().length;
    if (read === null || found.some((other) => index < other.end && bare > other.index)) return;
    const end = read.relative ? bare : withWeekday(folded, bare, read.date, reading.languages);
    found.push({ index, end, ...read });
  };
  if (reading.further === true) found.push(...furtherDates(folded, reading));
  for (const language of reading.languages) addWorded(folded, language, reading, found);
  if (/\d/.test(folded)) {
    for (const match of allMatches(folded, iso)) add(match, fromIso(match, reading));
    for (const language of reading.languages) addWritten(folded, patternsOf(language), reading, add);
  }
  for (const language of reading.languages) addRelative(folded, language, reading, add);
  found.sort((a, b) => a.index - b.index);
  return withSameDay(withWeeks(withoutRepeated(found, folded), folded), folded);
}

/** `13.10.2027 r. (środa)`: the weekday behind a date is the date's. */
const behindDate = /^[ ,]*(?:r\.|roku)?[ ,]*\(?$/;

function withoutRepeated(found: readonly DateMention[], folded: string): readonly DateMention[] {
  return found.filter((one, at) => {
    const before = found[at - 1];
    if (one.bare !== true || before === undefined || before.relative) return true;
    const same = weekdayOfDay(dayOfDate(one.date)) === weekdayOfDay(dayOfDate(before.date));
    return !same || !behindDate.test(folded.slice(before.end, one.index));
  });
}

/** A sentence goes on between days of which one tells the other's month. */
const sentenceEnd = /[.!?;]\)?(?: |$)/;

/** `Thursday 10 o'clock it is, 12/3`: a weekday beside one date of that weekday is that date. */
function withSameDay(found: readonly DateMention[], folded: string): readonly DateMention[] {
  const [date, ...others] = found.filter((one) => !one.relative);
  if (date === undefined || others.length > 0 || found.length < 2) return found;
  const weekday = weekdayOfDay(dayOfDate(date.date));
  return found.map((one) =>
    one.bare === true &&
    weekdayOfDay(dayOfDate(one.date)) === weekday &&
    !sentenceEnd.test(folded.slice(Math.min(one.end, date.end), Math.max(one.index, date.index)))
      ? { ...one, date: date.date, confidence: date.confidence }
      : one,
  );
}

/** `Tuesday the ninth of March`: the weekday before it belongs to it. */
function addWorded(folded: string, language: Language, reading: DateReading, found: DateMention[]): void {
  const words = patternsOf(language);
  for (const { index, end, day, month, year } of wordedDays(folded, language)) {
    const before = words.weekdayBefore.exec(folded.slice(Math.max(0, index - WEEKDAY_WINDOW), index));
    const read = resolve(partsOf(words, before?.[1], String(day), month, year), reading);
    if (read !== null) found.push({ index: index - (before?.[0].length ?? 0), end, ...read });
  }
}

/** Where a date ends together with the day of the week behind it, which is no day of its own where it agrees. */
function withWeekday(folded: string, end: number, date: string, languages: readonly Language[]): number {
  if (!/^[ ,(]/.test(folded.slice(end, end + 1))) return end;
  for (const language of languages) {
    const words = patternsOf(language);
    const behind = words.weekdayBehind.exec(folded.slice(end, end + WEEKDAY_WINDOW));
    if (behind !== null && weekdayOf(words, behind[1]) === weekdayOfDay(dayOfDate(date))) return end + behind[0].length;
  }
  return end;
}

function fromIso(match: RegExpExecArray, reading: DateReading): ReadDay | null {
  return resolve({ day: Number(match[4]), month: Number(match[3]), year: Number(match[1]), weekday: null }, reading);
}

function addWritten(folded: string, words: DatePatterns, reading: DateReading, add: Add): void {
  for (const written of writtenDays(folded, words.dayMonth, words)) {
    const [, day, month, year] = written.match;
    add(written, resolve(partsOf(words, written.weekday, day, month, year), reading));
  }
  for (const written of writtenDays(folded, words.monthDay, words)) {
    const [, month, day, year] = written.match;
    add(written, resolve(partsOf(words, written.weekday, day, month, year), reading));
  }
  for (const written of writtenDays(folded, words.numeric, words)) {
    add(written, fromNumbers(written, folded, words, reading));
  }
}

/** A day as it is written, together with the day of the week right before it. */
interface WrittenDay extends Place {
  readonly weekday: string | undefined;
  readonly match: RegExpExecArray;
}

function writtenDays(folded: string, pattern: RegExp, words: DatePatterns): readonly WrittenDay[] {
  let from = 0;
  return allMatches(folded, pattern).map((match) => {
    const before = words.weekdayAhead.exec(folded.slice(Math.max(from, match.index - WEEKDAY_REACH), match.index));
    from = match.index + match[0].length;
    const index = match.index - (before?.[0].length ?? 0);
    return { index, 0: folded.slice(index, from), weekday: before?.[1], match };
  });
}

function partsOf(
  words: DatePatterns,
  weekday: string | undefined,
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DateParts {
  return {
    day: Number(day),
    month: words.months.findIndex((pattern) => pattern.test(month ?? '')) + 1,
    year: fullYear(year),
    weekday: weekdayOf(words, weekday),
  };
}

function fullYear(year: string | undefined): number | null {
  if (year === undefined) return null;
  return year.length === 4 ? Number(year) : 2000 + Number(year.replace("'", ''));
}

/** Right before two numbers with a dot between and one behind: a word for an hour, another hour, or a whole date. */
const clockAhead =
  /(?:(?:^|[^a-z])(?:kl\.?|klo|klockan|klokken|at|um|ab|om|ore|h\.|alle|dalle|godz\.?|godzinie|o)|\d\.\d\d ?(?:-|[a-z]{1,5})(?: [a-z]{2,8}\.?)?|20\d\d,?|\d\/\d{1,2},?) ?$/;

/** 03/12, 3.12., 03-12-2026: the writer's order, unless only one order makes a date, fits the weekday, or lies ahead. */
function fromNumbers(
  { match, weekday: before }: WrittenDay,
  folded: string,
  words: DatePatterns,
  reading: DateReading,
): ReadDay | null {
  const [, first = '', separator, second = '', yearText, dot] = match;
  const end = match.index + match[0].length;
  const behind = before === undefined ? words.weekdayBehind.exec(folded.slice(end, end + WEEKDAY_WINDOW))?.[1] : before;
  const year = fullYear(yearText);
  // `12/3 mon` may go on with another day; only beside a year does the name belong to the date for certain.
  const weekday = weekdayOf(words, year === null ? before : behind);
  if (year === null && weekday === null && (separator === '-' || (separator === '.' && dot !== '.'))) return null;
  if (year === null && first === '24' && second === '7') return null;
  // `klockan 8.05.`: the stop is the sentence's.
  if (year === null && separator === '.' && clockAhead.test(folded.slice(Math.max(0, match.index - 24), match.index)))
    return null;
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = resolve({ day: a, month: b, year, weekday }, reading);
  const monthFirst = resolve({ day: b, month: a, year, weekday }, reading);
  if (separator === '.' || monthFirst === null) return dayFirst;
  if (dayFirst === null || a === b) return monthFirst;
  return better(dayFirst, monthFirst, weekday !== null, reading);
}

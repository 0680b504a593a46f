import { allMatches } from '../../all-matches.ts';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../../wall-clock.ts';
import type { Language } from '../text/language.ts';
import type { DateMention, DateReading } from './date-mention.ts';
import { type DatePatterns, iso, patternsOf } from './date-patterns.ts';
import { better, type DateParts, type ReadDay, resolve } from './date-resolving.ts';
import { firstDayOfMonthNumber, numberedWeekday } from './day-numbers.ts';
import { furtherDates } from './further-dates.ts';
import { wordedDays } from './worded-days.ts';

const WEEKDAY_ALONE = 0.8;
const DOUBTFUL = 0.5;
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
  return withSameDay(found.sort((a, b) => a.index - b.index));
}

/** `Thursday 10 o'clock it is, 12/3`: a weekday beside one date of that weekday is that date. */
function withSameDay(found: readonly DateMention[]): readonly DateMention[] {
  const [date, ...others] = found.filter((one) => !one.relative);
  if (date === undefined || others.length > 0 || found.length < 2) return found;
  const weekday = weekdayOfDay(dayOfDate(date.date));
  return found.map((one) =>
    one.bare === true && weekdayOfDay(dayOfDate(one.date)) === weekday
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

/** Where a day stands, and its words, as a match has them. */
type Place = Pick<RegExpExecArray, 'index' | 0>;
type Add = (match: Place, read: ReadDay | null) => void;

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

function addRelative(folded: string, language: Language, reading: DateReading, add: Add): void {
  const words = patternsOf(language);
  const { writtenOn } = reading;
  if (writtenOn === null || !reading.writtenOnSure) return;
  const start = dayOfDate(writtenOn);
  for (const match of allMatches(folded, words.relative)) {
    const days = match[1] !== undefined ? 2 : match[2] !== undefined ? 1 : 0;
    add(match, { date: dateOfDay(start + days), confidence: 0.85, relative: true });
  }
  for (const match of allMatches(folded, words.weekdayAlone)) {
    const weekday = weekdayOf(words, match[3]);
    const numbered = weekday === null ? null : numberedWeekday(match, folded, weekday, start);
    if (numbered === null) add(match, fromWeekday(match, folded, language, start));
    else add(numbered, numbered.read);
  }
  for (const match of allMatches(folded, words.dayAlone)) {
    const day = Number(match[1]);
    if (day < 1 || day > 31) continue;
    const date = firstDayOfMonthNumber(writtenOn, day);
    add(match, date === null ? null : { date, confidence: 0.75, relative: true });
  }
}

function fromWeekday(match: RegExpExecArray, folded: string, language: Language, start: number): ReadDay | null {
  const words = patternsOf(language);
  const [, weekBefore, before, name = '', behind] = match;
  const weekday = words.weekdays.findIndex((pattern) => pattern.test(name)) + 1;
  if (weekday === 0) return null;
  const isShort = words.shortWeekday.test(name);
  const marked = before !== undefined || behind !== undefined || weekBefore !== undefined;
  if (isShort && !marked && !standsForDay(name, folded.slice(match.index + match[0].length))) return null;
  const coming = start + ((weekday - weekdayOfDay(start) + 6) % 7) + 1;
  const inNextWeek = start + 7 - weekdayOfDay(start) + weekday;
  if (weekBefore !== undefined || words.nextWeek.test(behind ?? '')) {
    return { date: dateOfDay(inNextWeek), confidence: 0.88, relative: true };
  }
  if (words.next.test(before ?? behind ?? '')) {
    const plain = coming === inNextWeek;
    return { date: dateOfDay(inNextWeek), confidence: plain ? 0.85 : DOUBTFUL, relative: true };
  }
  // A bare weekday on that very day may mean today or in a week.
  const confidence = weekday === weekdayOfDay(start) ? DOUBTFUL : WEEKDAY_ALONE;
  return { date: dateOfDay(coming), confidence, relative: true, bare: true };
}

/** Abbreviations that are nothing but a day. */
const plainShort = /^(?:tues?|weds|thurs?|thu|vrij)$/;
/** What follows a day: an hour, with the part of the day and a word before it. */
const hourBehind =
  /^[.,?!]? {0,2}(?:(?:morning|afternoon|arvo|eve|evening|lunchtime)[,?]? )?(?:at|@|um|-|\(|from|around|about|say|for)? ?(?:\d|half |halb |quarter |noon|one\b|two\b|three\b|nine\b|ten\b|eleven\b|twelve\b)/;

/** `sun`, `sat`, `do` and `mar` are words of their own: alone they count only before an hour; `so um 10` is about ten. */
function standsForDay(name: string, behind: string): boolean {
  if (plainShort.test(name)) return true;
  return hourBehind.test(behind) && !(name === 'so' && behind.startsWith(' um '));
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

function weekdayOf(words: DatePatterns, name: string | undefined): number | null {
  if (name === undefined) return null;
  const at = words.weekdays.findIndex((pattern) => pattern.test(name));
  return at < 0 ? null : at + 1;
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

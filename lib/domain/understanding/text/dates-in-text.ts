import { Temporal } from 'temporal-polyfill';
import { type CalendarWords, calendarWords } from './calendar-words.ts';
import type { Language } from './language.ts';

/** A day that a text names. */
export interface DateMention {
  /** Where it stands in the folded text: from `index` up to, not including, `end`. */
  readonly index: number;
  readonly end: number;
  /** The local day, `2026-12-03`. */
  readonly date: string;
  /** 0 to 1: low where the order of day and month is open, or where the weekday contradicts the date. */
  readonly confidence: number;
  /** True for `Tuesday`, `tomorrow` and the like, which say nothing without the day they count from. */
  readonly relative: boolean;
}

/** What a date is read against. */
export interface DateReading {
  /** The local day on which the text was written, or null where nobody knows. */
  readonly writtenOn: string | null;
  /** False where `writtenOn` is only the day of receipt: then relative days are left alone. */
  readonly writtenOnSure: boolean;
  readonly languages: readonly Language[];
  /** Whether 03/12 is the 3rd of December; null where nothing tells. */
  readonly dayFirst: boolean | null;
}

const SURE = 0.97;
const WITHOUT_YEAR = 0.92;
const WEEKDAY_ALONE = 0.8;
const DOUBTFUL = 0.5;
/** Below every threshold for taking a date without asking. */
const CONTRADICTED = 0.35;

/** A missing year that puts the day further off than this is more likely a day that has just passed. */
const FAR_AHEAD_DAYS = 300;

interface Compiled {
  readonly months: readonly RegExp[];
  readonly shortWeekday: RegExp;
  readonly next: RegExp;
  readonly nextWeek: RegExp;
  readonly weekdays: readonly RegExp[];
  readonly dayMonth: RegExp;
  readonly monthDay: RegExp;
  readonly numeric: RegExp;
  readonly weekdayAlone: RegExp;
  readonly relative: RegExp;
  readonly dayAlone: RegExp;
}

const iso = /(?<![\d/.-])(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const YEAR = "(?:[,.]? {0,2}(?:del? |-|/)? ?(20\\d\\d|'\\d\\d)(?![\\d:]))?";

function whole(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})$`);
}

function compile(words: CalendarWords): Compiled {
  const months = words.months.join('|');
  const long = words.weekdays.join('|');
  const short = words.shortWeekdays.join('|');
  const prefix = `(?:\\b(${long}|${short})\\b\\.?,? {0,2}(?:${words.article})?)?`;
  const day = `(?<![\\d:./])(\\d{1,2})(?:${words.ordinal})?`;
  const behind = [words.next, words.coming, words.nextWeek].join('|');
  return {
    months: words.months.map(whole),
    shortWeekday: whole(short),
    next: whole(words.next),
    nextWeek: whole(words.nextWeek),
    weekdays: words.weekdays.map((name, at) => whole(`${name}|${words.shortWeekdays[at] ?? name}`)),
    dayMonth: new RegExp(`${prefix}${day}[ -]{0,2}(?:${words.of})?(${months})\\b\\.?${YEAR}`, 'g'),
    monthDay: new RegExp(
      `${prefix}\\b(${months})\\b\\.?[ -]{1,2}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.h]\\d| ?[ap]\\.?m\\b|-\\d\\d?:)${YEAR}`,
      'g',
    ),
    numeric: new RegExp(
      `${prefix}(?<![\\w.,:/#+-])(\\d{1,2})([./-])(\\d{1,2})(?:\\3(20\\d\\d|\\d\\d)(?![\\d:]))?(\\.?)(?![\\w/%])`,
      'g',
    ),
    weekdayAlone: new RegExp(
      `(?:\\b(${words.nextWeek}),? )?(?:\\b(${words.next}|${words.coming}) )?\\b(${long}|${short})\\b(?:,? (${behind})(?![a-z]))?`,
      'g',
    ),
    relative: new RegExp(`\\b(?:(${words.dayAfterTomorrow})|(${words.tomorrow})|(${words.today}))\\b`, 'g'),
    dayAlone: new RegExp(`\\b${words.dayAlone}(?!\\d|[.:/]\\d)`, 'g'),
  };
}

const compiled = new Map<Language, Compiled>();

function compiledFor(language: Language): Compiled {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(calendarWords[language]);
  compiled.set(language, made);
  return made;
}

/**
 * All days that a text names, in the order in which they stand. A missing year is the first such day on or after the day
 * of writing; weekdays count from there too. Linear in the length of the text.
 *
 * @param folded a sentence or line, folded by `foldAligned`
 * @example findDates('thursday, december 3', { writtenOn: '2026-11-24', … }) // [{ date: '2026-12-03', … }]
 */
export function findDates(folded: string, reading: DateReading): readonly DateMention[] {
  const found: DateMention[] = [];
  const add = (match: RegExpExecArray, read: Omit<DateMention, 'index' | 'end'> | null): void => {
    const lead = match[0].length - match[0].trimStart().length;
    const index = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (read === null || found.some((other) => index < other.end && end > other.index)) return;
    found.push({ index, end, ...read });
  };
  if (/\d/.test(folded)) {
    for (const match of folded.matchAll(iso)) add(match, fromIso(match, reading));
    for (const language of reading.languages) addWritten(folded, compiledFor(language), reading, add);
  }
  for (const language of reading.languages) addRelative(folded, language, reading, add);
  return found.sort((a, b) => a.index - b.index);
}

type Read = Omit<DateMention, 'index' | 'end'>;
type Add = (match: RegExpExecArray, read: Read | null) => void;

function fromIso(match: RegExpExecArray, reading: DateReading): Read | null {
  return resolve({ day: Number(match[4]), month: Number(match[3]), year: Number(match[1]), weekday: null }, reading);
}

function addWritten(folded: string, words: Compiled, reading: DateReading, add: Add): void {
  for (const match of folded.matchAll(words.dayMonth)) {
    const [, weekday, day, month, year] = match;
    add(match, resolve(partsOf(words, weekday, day, month, year), reading));
  }
  for (const match of folded.matchAll(words.monthDay)) {
    const [, weekday, month, day, year] = match;
    add(match, resolve(partsOf(words, weekday, day, month, year), reading));
  }
  for (const match of folded.matchAll(words.numeric)) add(match, fromNumbers(match, words, reading));
}

function addRelative(folded: string, language: Language, reading: DateReading, add: Add): void {
  const words = compiledFor(language);
  const { writtenOn } = reading;
  if (writtenOn === null || !reading.writtenOnSure) return;
  const start = Temporal.PlainDate.from(writtenOn);
  for (const match of folded.matchAll(words.relative)) {
    const days = match[1] !== undefined ? 2 : match[2] !== undefined ? 1 : 0;
    add(match, { date: start.add({ days }).toString(), confidence: 0.85, relative: true });
  }
  for (const match of folded.matchAll(words.weekdayAlone)) add(match, fromWeekday(match, folded, language, start));
  for (const match of folded.matchAll(words.dayAlone)) {
    const day = Number(match[1]);
    if (day < 1 || day > 31) continue;
    const date = firstDayOfMonthNumber(start, day);
    add(match, date === null ? null : { date, confidence: 0.75, relative: true });
  }
}

function firstDayOfMonthNumber(start: Temporal.PlainDate, day: number): string | null {
  for (let months = 0; months < 3; months += 1) {
    const month = start.with({ day: 1 }).add({ months });
    if (day > month.daysInMonth) continue;
    const date = month.with({ day });
    if (Temporal.PlainDate.compare(date, start) >= 0) return date.toString();
  }
  return null;
}

function fromWeekday(
  match: RegExpExecArray,
  folded: string,
  language: Language,
  start: Temporal.PlainDate,
): Read | null {
  const words = compiledFor(language);
  const [, weekBefore, before, name = '', behind] = match;
  const weekday = words.weekdays.findIndex((pattern) => pattern.test(name)) + 1;
  if (weekday === 0) return null;
  const isShort = words.shortWeekday.test(name);
  const marked = before !== undefined || behind !== undefined || weekBefore !== undefined;
  // `sun`, `sat`, `do` and `mar` are words of their own: alone they count only right before a time.
  if (isShort && !marked && !/^[.,]? {0,2}(?:at|@|um|-|\()? ?\d/.test(folded.slice(match.index + match[0].length)))
    return null;
  const coming = start.add({ days: ((weekday - start.dayOfWeek + 6) % 7) + 1 });
  const inNextWeek = start.add({ days: 7 - start.dayOfWeek + weekday });
  if (weekBefore !== undefined || words.nextWeek.test(behind ?? '')) {
    return { date: inNextWeek.toString(), confidence: 0.88, relative: true };
  }
  if (words.next.test(before ?? behind ?? '')) {
    const plain = coming.equals(inNextWeek);
    return { date: inNextWeek.toString(), confidence: plain ? 0.85 : DOUBTFUL, relative: true };
  }
  // A bare weekday on that very day may mean today or in a week.
  const confidence = weekday === start.dayOfWeek ? DOUBTFUL : WEEKDAY_ALONE;
  return { date: coming.toString(), confidence, relative: true };
}

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** ISO number, Monday 1, or null. */
  readonly weekday: number | null;
}

function partsOf(
  words: Compiled,
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

function weekdayOf(words: Compiled, name: string | undefined): number | null {
  if (name === undefined) return null;
  const at = words.weekdays.findIndex((pattern) => pattern.test(name));
  return at < 0 ? null : at + 1;
}

function fullYear(year: string | undefined): number | null {
  if (year === undefined) return null;
  return year.length === 4 ? Number(year) : 2000 + Number(year.replace("'", ''));
}

/** 03/12, 3.12., 03-12-2026: the writer's order, unless only one order makes a date, fits the weekday, or lies ahead. */
function fromNumbers(match: RegExpExecArray, words: Compiled, reading: DateReading): Read | null {
  const [, weekdayName, first = '', separator, second = '', yearText, dot] = match;
  const year = fullYear(yearText);
  const weekday = weekdayOf(words, weekdayName);
  if (year === null && weekday === null && (separator === '-' || (separator === '.' && dot !== '.'))) return null;
  if (year === null && first === '24' && second === '7') return null;
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = resolve({ day: a, month: b, year, weekday }, reading);
  const monthFirst = resolve({ day: b, month: a, year, weekday }, reading);
  if (separator === '.' || monthFirst === null) return dayFirst;
  if (dayFirst === null || a === b) return monthFirst;
  return better(dayFirst, monthFirst, weekday !== null, reading);
}

function better(dayFirst: Read, monthFirst: Read, withWeekday: boolean, reading: DateReading): Read {
  if (withWeekday) {
    if (dayFirst.confidence > CONTRADICTED && monthFirst.confidence <= CONTRADICTED) return dayFirst;
    if (monthFirst.confidence > CONTRADICTED && dayFirst.confidence <= CONTRADICTED) return monthFirst;
  }
  const written = reading.writtenOn;
  const passed = (read: Read): boolean => written !== null && read.date < written;
  const preferred = reading.dayFirst === true ? dayFirst : monthFirst;
  const other = preferred === dayFirst ? monthFirst : dayFirst;
  if (passed(preferred) && !passed(other)) return { ...other, confidence: 0.7 };
  const known = reading.dayFirst !== null;
  const onlyAhead = passed(other) && !passed(preferred);
  return { ...preferred, confidence: known && onlyAhead ? 0.88 : known ? 0.6 : onlyAhead ? 0.7 : 0.4 };
}

/** Puts day, month, year and weekday together; null when there is no such day. */
function resolve(parts: DateParts, reading: DateReading): Read | null {
  const { day, month, weekday } = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (parts.year !== null) {
    const date = plainDate(parts.year, month, day);
    if (date === null) return null;
    const agrees = weekday === null || date.dayOfWeek === weekday;
    return { date: date.toString(), confidence: agrees ? SURE : CONTRADICTED, relative: false };
  }
  return resolveYear(parts, reading);
}

function resolveYear(parts: DateParts, reading: DateReading): Read | null {
  if (reading.writtenOn === null) return null;
  const { day, month, weekday } = parts;
  const written = Temporal.PlainDate.from(reading.writtenOn);
  // 29 February may need up to eight years (1896–1904); four are enough for any mail.
  const years = [-1, 0, 1, 2, 3, 4].map((more) => plainDate(written.year + more, month, day));
  const ahead = years.find((date) => date !== null && Temporal.PlainDate.compare(date, written) >= 0) ?? null;
  if (ahead === null) return null;
  const behind = years.findLast((date) => date !== null && Temporal.PlainDate.compare(date, written) < 0) ?? null;
  const far = written.until(ahead, { largestUnit: 'day' }).days > FAR_AHEAD_DAYS;
  const sure = reading.writtenOnSure ? WITHOUT_YEAR : weekday === null ? 0.4 : 0.6;
  if (weekday === null || ahead.dayOfWeek === weekday) {
    return { date: ahead.toString(), confidence: far ? CONTRADICTED : sure, relative: false };
  }
  if (far && behind !== null && behind.dayOfWeek === weekday) {
    return { date: behind.toString(), confidence: sure, relative: false };
  }
  return { date: ahead.toString(), confidence: CONTRADICTED, relative: false };
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

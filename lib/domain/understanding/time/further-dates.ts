import { allMatches } from '../../all-matches.ts';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../../wall-clock.ts';
import { calendarWords } from './calendar-words.ts';
import type { DateMention, DateReading } from './date-mention.ts';
import { resolve } from './date-resolving.ts';
import { furtherMonths, furtherRelative, furtherShortWeekdays, furtherWeekdays } from './further-words.ts';

/** `23 czerwca 2027`, `22. června`, `5 марта`; the word decides whether it is a date. */
const dayMonth = /(?<![\d:./])(\d{1,2})\.? (\p{L}{3,13})\.?(?:,? (20\d\d)(?!\d))?/gu;
/** Hungarian turns it round: `2027. június 22.` */
const yearMonthDay = /(?<!\d)(20\d\d)\. (\p{L}{4,10}) (\d{1,2})(?![\d:])/gu;
/** `2027年3月10日（水）`, `3月10号`, `3월 10일 (수)`. */
const eastAsian =
  /(?:(20\d\d) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일](?: ?[(（[](?:[月火水木金土日](?:曜日?)?|(?:周|週|星期)?[一二三四五六日天]|[월화수목금토일](?:요일)?)[)）\]]| ?(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일))?/g;
/** `tisdag 25/5`, `poniedziałek, 08.11`, `7/29（木）`: numbers that are a date because the weekday beside them agrees. */
const besideWeekday =
  /(?<![\d.:/])(\d{1,2})([./])(\d{1,2})(?:\.(?=[ )]|$))?(?![\d:]|[./]\d)(?: ?\(([月火水木金土日])(?:曜日?)?\))?\)?/g;
/** Right before them, with its bracket. */
const weekdayAhead = /(\p{L}{2,13})\.?,? (?:den |d\. |dnia )?\(?$/u;
const WEEKDAY_WINDOW = 22;
const eastAsianWeekdays = '月火水木金土日';
const eastAsianRelative = /(明後日|后天|後天|모레)|(明日|明天|내일)|(本日|今日|今天|오늘)/g;
/** `i morgon`, `i morgen`, `i overmorgen`, and as it is said. */
const nordic = /\bi (?:(overmorgen|overmorgon)|(morgon|morgen|morron)|dag)\b/g;
const word = /\p{L}{3,13}/gu;
/** Letters beyond those of Western Europe; their languages write their days with them. */
/** Letters that German lacks, and small words of the languages around it. */
const neighbours = /[åøæÅØÆ]/;
const neighbourWords =
  /\b(?:och|att|intervju\w*|samtale\w*|jobsamtale\w*|venlig|hilsen|halsning\w*|rozmow\w+|spotkani\w+|zaprasza\w+|tiden|klokken|klokka|klockan|torsdag|tirsdag|tisdag|onsdag|fredag|mandag|jutro|czwartek|wtorek|piatek|srode|poniedzialek|marti|miercuri|vineri)\b/;
const otherLetters = /[\u0100-\u024f\u0370-\u052f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const wordBefore = /(\p{L}{2,13})\.?,? (?:den |dnia |dne |d\. )?$/u;
const wordBehind = /^(?: r(?:oku|\.)?)?,? \(?(\p{L}{3,13})\)?/u;
/** Grammar is not looked at, so the receipt says what was read. */
const WEEKDAY_ALONE = 0.7;
const RELATIVE = 0.8;
/** How much of a mail tells whether it is written in one of these languages. */
const SAMPLE = 2_000;

/**
 * True for a mail in which days may be named in a language beyond the seven that are read with their grammar: Polish,
 * Czech, Slovak, the Nordic ones, Turkish, Romanian, Hungarian, Russian, Ukrainian, Chinese, Japanese, Korean.
 *
 * @param folded the mail's text, folded by `foldAligned`; @param raw the same unfolded
 */
export function namesFurtherDays(raw: string, folded: string): boolean {
  const sample = raw.slice(0, SAMPLE);
  if (otherLetters.test(sample) || neighbours.test(sample)) return true;
  if (neighbourWords.test(folded.slice(0, SAMPLE))) return true;
  if (!/[åäöøæÅÄÖØÆ]/.test(sample)) return false;
  return allMatches(folded.slice(0, SAMPLE), word).some(
    ([found]) =>
      furtherWeekdays.has(found) || furtherRelative.has(found) || (furtherMonths.has(found) && !isGerman(found)),
  );
}

/** Scandinavian months that are German ones too tell nothing. */
function isGerman(month: string): boolean {
  return calendarWords.de.months.some((names) => names.split('|').includes(month));
}

/**
 * The days that a text names in those languages, in order: with their month, or relative to the day of writing.
 *
 * @param folded a sentence folded by `foldAligned`
 * @example furtherDates('środa, 23 czerwca 2027', …) // [{ date: '2027-06-23', … }]
 */
export function furtherDates(folded: string, reading: DateReading): readonly DateMention[] {
  const low = folded.toLowerCase();
  if (low.length !== folded.length) return [];
  const found: DateMention[] = [];
  const add = (mention: DateMention | null): void => {
    if (mention !== null && !found.some((one) => mention.index < one.end && mention.end > one.index))
      found.push(mention);
  };
  if (/\d/.test(low)) {
    for (const match of allMatches(low, dayMonth)) add(fromParts(low, match, match[1], match[2], match[3], reading));
    for (const match of allMatches(low, yearMonthDay))
      add(fromParts(low, match, match[3], match[2], match[1], reading));
    for (const match of allMatches(low, besideWeekday)) add(fromNumbers(low, match, reading));
    for (const match of allMatches(low, eastAsian)) {
      const [, year, month = '', day = ''] = match;
      const read = resolve({ day: Number(day), month: Number(month), year: yearOf(year), weekday: null }, reading);
      add(read && { index: match.index, end: match.index + match[0].length, ...read });
    }
  }
  if (reading.writtenOn !== null && reading.writtenOnSure)
    for (const one of relatives(low, reading.writtenOn)) add(one);
  return found;
}

function yearOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}

function fromParts(
  low: string,
  match: RegExpExecArray,
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
  reading: DateReading,
): DateMention | null {
  const month = furtherMonths.get(name ?? '');
  if (month === undefined) return null;
  const before = wordBefore.exec(low.slice(Math.max(0, match.index - 24), match.index));
  const weekday = namedWeekday(before?.[1]);
  const read = resolve({ day: Number(day), month, year: yearOf(year), weekday }, reading);
  const index = weekday === null ? match.index : match.index - (before?.[0].length ?? 0);
  const end = match.index + match[0].length;
  // Turkish names the weekday behind: `3 Aralık 2026 Perşembe`.
  const behind = wordBehind.exec(low.slice(end, end + WEEKDAY_WINDOW));
  const named = read !== null && furtherWeekdays.get(behind?.[1] ?? '') === weekdayOfDay(dayOfDate(read.date));
  return read && { index, end: named ? end + (behind?.[0].length ?? 0) : end, ...read };
}

/** A weekday beside a date may be abbreviated. */
function namedWeekday(name: string | undefined): number | null {
  return furtherWeekdays.get(name ?? '') ?? furtherShortWeekdays.get(name ?? '') ?? null;
}

/** The order of day and month is the one that fits the weekday. */
function fromNumbers(low: string, match: RegExpExecArray, reading: DateReading): DateMention | null {
  const [whole, first, separator, second, eastern] = match;
  const ahead = weekdayAhead.exec(low.slice(Math.max(0, match.index - WEEKDAY_WINDOW), match.index));
  const named = namedWeekday(ahead?.[1]);
  const weekday = eastern === undefined ? named : eastAsianWeekdays.indexOf(eastern) + 1;
  if (weekday === null) return null;
  const index = named === null ? match.index : match.index - (ahead?.[0].length ?? 0);
  const [a, b] = [Number(first), Number(second)];
  const orders =
    separator === '.'
      ? [[a, b]]
      : eastern === undefined
        ? [
            [a, b],
            [b, a],
          ]
        : [[b, a]];
  for (const [day = 0, month = 0] of orders) {
    const read = resolve({ day, month, year: null, weekday }, reading);
    if (read !== null && weekdayOfDay(dayOfDate(read.date)) === weekday)
      return { index, end: match.index + whole.length, ...read };
  }
  return null;
}

function relatives(low: string, writtenOn: string): readonly DateMention[] {
  const start = dayOfDate(writtenOn);
  const found: DateMention[] = [];
  const add = (match: RegExpExecArray, days: number, confidence: number, bare = false): void => {
    const date = dateOfDay(start + days);
    found.push({ index: match.index, end: match.index + match[0].length, date, confidence, relative: true, bare });
  };
  for (const match of allMatches(low, eastAsianRelative))
    add(match, match[1] !== undefined ? 2 : match[2] !== undefined ? 1 : 0, RELATIVE);
  for (const match of allMatches(low, nordic))
    add(match, match[1] === undefined ? (match[2] === undefined ? 0 : 1) : 2, RELATIVE);
  for (const match of allMatches(low, word)) {
    const days = furtherRelative.get(match[0]);
    const weekday = furtherWeekdays.get(match[0]);
    if (days !== undefined) add(match, days, RELATIVE);
    else if (weekday !== undefined) add(match, ((weekday - weekdayOfDay(start) + 6) % 7) + 1, WEEKDAY_ALONE, true);
  }
  return found;
}

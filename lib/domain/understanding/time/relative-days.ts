import { allMatches } from '../../all-matches.ts';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../../wall-clock.ts';
import type { Language } from '../text/language.ts';
import type { DateReading } from './date-mention.ts';
import { patternsOf, weekdayOf } from './date-patterns.ts';
import type { ReadDay } from './date-resolving.ts';
import { firstDayOfMonthNumber, numberedWeekday } from './day-numbers.ts';

const WEEKDAY_ALONE = 0.8;
const DOUBTFUL = 0.5;
/** The longest name of a weekday. */
const WEEKDAY_REACH = 14;

/** Where a day stands, and its words, as a match has them. */
export type Place = Pick<RegExpExecArray, 'index' | 0>;
export type Add = (match: Place, read: ReadDay | null) => void;

/** Adds the days that a text names by their distance from the day of writing: `tomorrow`, `next Friday`, `the 12th`. */
export function addRelative(folded: string, language: Language, reading: DateReading, add: Add): void {
  const words = patternsOf(language);
  const { writtenOn } = reading;
  if (writtenOn === null || !reading.writtenOnSure) return;
  const start = dayOfDate(writtenOn);
  addNearDays(folded, words.relative, start, add);
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

/** `today`, `tomorrow`, `the day after`. */
function addNearDays(folded: string, pattern: RegExp, start: number, add: Add): void {
  for (const match of allMatches(folded, pattern)) {
    const days = match[1] !== undefined ? 2 : match[2] !== undefined ? 1 : 0;
    if (days === 1 && isMorning(match, folded)) continue;
    add(match, { date: dateOfDay(start + days), confidence: 0.85, relative: true });
  }
}

const dayAhead = /(?:[td]ag|mittwoch) $/;

/** `Freitag morgen um neun`, `fredag morgen`: the morning of that day. */
function isMorning(match: RegExpExecArray, folded: string): boolean {
  return match[0] === 'morgen' && dayAhead.test(folded.slice(Math.max(0, match.index - WEEKDAY_REACH), match.index));
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

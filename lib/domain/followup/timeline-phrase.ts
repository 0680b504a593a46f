import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../understanding/text/language.ts';
import { findDates } from '../understanding/time/dates-in-text.ts';
import { addBusinessDays } from './business-days.ts';
import { feastIn } from './timeline-feasts.ts';
import { grammarOf, type TimelineGrammar } from './timeline-grammar.ts';

/** Words that name a day, with their place in the folded sentence. */
export interface TimelinePhrase {
  readonly index: number;
  readonly end: number;
  /** Local day, `2026-12-10`. */
  readonly by: string;
  /** A certain day that a word for `by` stands before. */
  readonly isDay?: boolean;
  /** A week that may say when something else happens. */
  readonly isWeek?: boolean;
}

/** Nobody decides later; a larger number is a misreading. */
const LONGEST_DAYS = 190;
const LONGEST_MONTHS = 6;
const FRIDAY = 5;

/**
 * The first words of a sentence that name the day by which something is decided, or null.
 *
 * @param folded a sentence folded by `foldAligned`
 * @param start the local day that the words count from
 * @param bare true where the words stand alone and need no `within` or `by` before them
 */
export function phraseIn(
  folded: string,
  start: Temporal.PlainDate,
  languages: readonly Language[],
  bare = false,
): TimelinePhrase | null {
  for (const language of languages) {
    const grammar = grammarOf(language);
    const found = [
      lengthIn(folded, grammar, start, bare),
      partIn(folded, grammar, start),
      dateIn(folded, grammar, language, start, bare),
      weekIn(folded, grammar, start),
      todayIn(folded, grammar, start, language),
      feastIn(folded, start),
    ].filter((phrase) => phrase !== null);
    const [first, ...others] = found;
    if (first !== undefined) return others.reduce((best, next) => (isBetter(next, best) ? next : best), first);
  }
  return null;
}

/** The phrase that starts first; of two that start together the longer one. A day is nearer the point than a week. */
function isBetter(next: TimelinePhrase, best: TimelinePhrase): boolean {
  if (next.index > best.end && next.isDay === true && best.isWeek === true) return true;
  if (best.index > next.end && best.isDay === true && next.isWeek === true) return false;
  if (next.index < best.end && best.index < next.end) return next.end - next.index > best.end - best.index;
  return next.index < best.index;
}

function made(match: RegExpExecArray, by: Temporal.PlainDate | string): TimelinePhrase {
  const lead = match[0].length - match[0].trimStart().length;
  return { index: match.index + lead, end: match.index + match[0].trimEnd().length, by: by.toString() };
}

/** `within two to three weeks`: the later end counts. */
function lengthIn(
  folded: string,
  grammar: TimelineGrammar,
  start: Temporal.PlainDate,
  bare: boolean,
): TimelinePhrase | null {
  const match =
    grammar.length.exec(folded) ?? grammar.lengthAfter.exec(folded) ?? (bare ? grammar.bareLength.exec(folded) : null);
  if (match === null) return null;
  const [, couple, first = '', second, business, hour, day, week, month, behind] = match;
  const amount = couple !== undefined ? 2 : numberOf(second ?? first, grammar);
  if (amount === null || amount < 1) return null;
  if (month !== undefined) return amount > LONGEST_MONTHS ? null : made(match, start.add({ months: amount }));
  const days = daysOf(amount, { hour, day, week });
  if (days > LONGEST_DAYS) return null;
  const working = week === undefined && (Boolean(business) || behind !== undefined);
  return made(match, working ? addBusinessDays(start.toString(), days, []) : start.add({ days }));
}

function daysOf(
  amount: number,
  unit: { hour: string | undefined; day: string | undefined; week: string | undefined },
): number {
  if (unit.hour !== undefined) return Math.ceil(amount / 24);
  if (unit.day !== undefined) return amount;
  return amount * (unit.week === 'fortnight' ? 14 : 7);
}

function numberOf(word: string, grammar: TimelineGrammar): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return grammar.numbers.get(word) ?? (word.length <= 4 ? 1 : null);
}

/** `early next week`, `by the end of the month`, `mid-December`. */
function partIn(folded: string, grammar: TimelineGrammar, start: Temporal.PlainDate): TimelinePhrase | null {
  const match = grammar.part.exec(folded);
  if (match === null) return partOfNamedMonth(folded, grammar, start);
  const [, early, mid, , afterNext, nextWeek, thisWeek, nextMonth] = match;
  const part = partNamed(early, mid);
  if (afterNext !== undefined || nextWeek !== undefined || thisWeek !== undefined) {
    return made(match, dayOfWeek(start, weeksAhead(afterNext, nextWeek), part));
  }
  const month = nextMonth === undefined ? start : start.add({ months: 1 }).with({ day: 1 });
  return made(match, dayOfMonth(month, part, start));
}

function partOfNamedMonth(folded: string, grammar: TimelineGrammar, start: Temporal.PlainDate): TimelinePhrase | null {
  const match = grammar.partOfMonth.exec(folded);
  if (match === null) return null;
  const month = match.slice(4, 16).findIndex((name) => name !== undefined) + 1;
  if (month === 0) return null;
  const year = month < start.month ? start.year + 1 : start.year;
  return made(match, dayOfMonth(start.with({ day: 1 }).with({ year, month }), partNamed(match[1], match[2]), start));
}

function partNamed(early: string | undefined, mid: string | undefined): Part {
  if (early !== undefined) return 'early';
  return mid === undefined ? 'late' : 'mid';
}

function weeksAhead(afterNext: string | undefined, next: string | undefined): number {
  if (afterNext !== undefined) return 2;
  return next === undefined ? 0 : 1;
}

type Part = 'early' | 'mid' | 'late';

/** Early is Tuesday, the middle Wednesday, the end Friday. A week that is over by then means the next one. */
function dayOfWeek(start: Temporal.PlainDate, weeks: number, part: Part): Temporal.PlainDate {
  const weekday = part === 'early' ? 2 : part === 'mid' ? 3 : FRIDAY;
  const day = start.add({ days: weeks * 7 + weekday - start.dayOfWeek });
  return day.since(start).days < 0 ? day.add({ weeks: 1 }) : day;
}

/** Early is the 10th, the middle the 15th, the end the last day. */
function dayOfMonth(month: Temporal.PlainDate, part: Part, start: Temporal.PlainDate): Temporal.PlainDate {
  const day = month.with({ day: part === 'early' ? 10 : part === 'mid' ? 15 : month.daysInMonth });
  return day.since(start).days < 0 ? dayOfMonth(month.with({ day: 1 }).add({ months: 1 }), part, start) : day;
}

function dateIn(
  folded: string,
  grammar: TimelineGrammar,
  language: Language,
  start: Temporal.PlainDate,
  bare: boolean,
): TimelinePhrase | null {
  const dates = findDates(folded, {
    writtenOn: start.toString(),
    writtenOnSure: true,
    languages: [language],
    dayFirst: language === 'en' ? null : true,
  });
  for (const date of dates) {
    if (date.date < start.toString() || start.until(date.date).days > LONGEST_DAYS) continue;
    const before = folded.slice(Math.max(0, date.index - 45), date.index);
    const weekOf = grammar.weekOf.exec(before);
    if (weekOf !== null) {
      const index = date.index - (before.length - weekOf.index);
      return { index, end: date.end, by: fridayOf(date.date, start) };
    }
    const by = grammar.by.exec(before);
    // `the 14th` and `le 14` bring their own preposition along.
    const inside =
      /^(?:(?:by|before|on|until|bis|am|zum|le|au|el|il|entro|op|ate|no dia|uiterlijk) |tomorrow|the day after|morgen|ubermorgen|demain|pasado|manana|overmorgen|amanha|domani|dopodomani)/.test(
        folded.slice(date.index, date.end),
      );
    if (by?.[1] !== undefined) return { index: date.index - by[1].length, end: date.end, by: date.date, isDay: true };
    if (bare || inside) return { index: date.index, end: date.end, by: date.date };
  }
  return null;
}

function fridayOf(date: string, start: Temporal.PlainDate): string {
  const day = start.add({ days: start.until(date).days });
  return day.add({ days: Math.max(0, FRIDAY - day.dayOfWeek) }).toString();
}

function weekIn(folded: string, grammar: TimelineGrammar, start: Temporal.PlainDate): TimelinePhrase | null {
  const match = grammar.weekAfterNext.exec(folded);
  if (match === null) return null;
  const [whole, afterNext, nextWeek] = match;
  if (
    afterNext === undefined &&
    nextWeek === undefined &&
    !/this|diese|cette|dans la|esta|deze|nesta|desta|questa/.test(whole)
  )
    return null;
  return { ...made(match, dayOfWeek(start, weeksAhead(afterNext, nextWeek), 'late')), isWeek: true };
}

function todayIn(
  folded: string,
  grammar: TimelineGrammar,
  start: Temporal.PlainDate,
  language: Language,
): TimelinePhrase | null {
  if (language !== 'en') return null;
  const match = grammar.today.exec(folded);
  return match === null ? null : made(match, start);
}

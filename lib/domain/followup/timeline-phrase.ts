import type { Temporal } from 'temporal-polyfill';
import { calendarWords } from '../understanding/text/calendar-words.ts';
import { findDates } from '../understanding/text/dates-in-text.ts';
import type { Language } from '../understanding/text/language.ts';
import { addBusinessDays } from './business-days.ts';
import { businessBehind, timelineWords } from './timeline-words.ts';

/** Words that name a day, with their place in the folded sentence. */
export interface TimelinePhrase {
  readonly index: number;
  readonly end: number;
  /** Local day, `2026-12-10`. */
  readonly by: string;
}

/** Nobody decides later; a larger number is a misreading. */
const LONGEST_DAYS = 190;
const FRIDAY = 5;

interface Grammar {
  readonly numbers: ReadonlyMap<string, number>;
  readonly length: RegExp;
  readonly bareLength: RegExp;
  readonly part: RegExp;
  readonly partOfMonth: RegExp;
  readonly weekAfterNext: RegExp;
  readonly by: RegExp;
  readonly weekOf: RegExp;
  readonly today: RegExp;
}

const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const made = compile(language);
  grammars.set(language, made);
  return made;
}

function compile(language: Language): Grammar {
  const words = timelineWords[language];
  const numbers = new Map(words.numbers.flatMap((forms, at) => expand(forms).map((form) => [form, at + 1] as const)));
  const count = `(?:\\d{1,3}|${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')}|${words.a})`;
  const business = words.business === '' ? '' : `(${words.business})?`;
  const length = `(?:(${words.couple})|(${count})(?:${words.to}(${count}))?)[ -]${business === '' ? '()' : business}(?:(${words.hour})|(${words.day})|(${words.week})|(${words.month}))(?![a-z])(${businessBehind.source})?`;
  const week = `(?:(${words.weekAfterNext})|(${words.nextWeek})|(${words.thisWeek}))`;
  const month = `(?:(${words.nextMonth})|(${words.thisMonth}))`;
  return {
    numbers,
    length: new RegExp(`\\b(?:(?:${words.within}) (?:(?:${words.about}) ){0,3}|(?:${words.about}) )(?:${length})`),
    bareLength: new RegExp(`(?<![\\d.])\\b(?:${length})`),
    part: new RegExp(
      `\\b(?:(?:${words.within}|${words.by}) )?(?:(${words.early})|(${words.mid})|(${words.late}))[ -]?(?:${week}|${month})(?![a-z])`,
    ),
    partOfMonth: new RegExp(
      `\\b(?:(?:${words.within}|${words.by}) )?(?:(${words.early})|(${words.mid})|(${words.late}))[ -]?(?:d'|de |of )?(?:(${calendarWords[language].months.join(')|(')}))(?![a-z])`,
    ),
    weekAfterNext: new RegExp(`\\b(?:(?:${words.within}|${words.by}) )?${week}(?![a-z])`),
    by: new RegExp(`(?:^|[^a-z])((?:${words.by}) (?:the |le |el |il |den |dem |de )?)$`),
    weekOf: /\b(?:the )?week (?:of|commencing|beginning) (?:the )?$/,
    today:
      /\b(?:by |before )?(?:the )?(?:end of(?: the)?(?: business)? day|eod|close of business|cob)\b(?! ?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun))/,
  };
}

/** `ein(?:em|er)?` and `dois|duas` as the words that they stand for. */
function expand(forms: string): readonly string[] {
  if (!forms.includes('('))
    return forms
      .replace(/\[.*?\]\??/g, '')
      .replace(/(\w)\?$/, '$1')
      .split('|')
      .flatMap((form) => (form.endsWith('?') ? [form.slice(0, -2), form.slice(0, -1)] : [form]));
  const stem = forms.slice(0, forms.indexOf('('));
  const endings = /\((?:\?:)?([^)]*)\)/.exec(forms)?.[1]?.split('|') ?? [];
  return [stem, ...endings.map((ending) => stem + ending)];
}

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
    ].filter((phrase) => phrase !== null);
    const [first, ...others] = found;
    if (first !== undefined) return others.reduce((best, next) => (isBetter(next, best) ? next : best), first);
  }
  return null;
}

/** The phrase that starts first; of two that start together the longer one. */
function isBetter(next: TimelinePhrase, best: TimelinePhrase): boolean {
  if (next.index < best.end && best.index < next.end) return next.end - next.index > best.end - best.index;
  return next.index < best.index;
}

function made(match: RegExpExecArray, by: Temporal.PlainDate | string): TimelinePhrase {
  const lead = match[0].length - match[0].trimStart().length;
  return { index: match.index + lead, end: match.index + match[0].trimEnd().length, by: by.toString() };
}

/** `within two to three weeks`: the later end counts. */
function lengthIn(folded: string, grammar: Grammar, start: Temporal.PlainDate, bare: boolean): TimelinePhrase | null {
  const match = grammar.length.exec(folded) ?? (bare ? grammar.bareLength.exec(folded) : null);
  if (match === null) return null;
  const [, couple, first = '', second, business, hour, day, week, month, behind] = match;
  const amount = couple !== undefined ? 2 : numberOf(second ?? first, grammar);
  if (amount === null || amount < 1) return null;
  const working = (business !== undefined && business !== '') || behind !== undefined;
  let by: Temporal.PlainDate | string;
  if (hour !== undefined) {
    const days = Math.ceil(amount / 24);
    by = working ? addBusinessDays(start.toString(), days, []) : start.add({ days });
  } else if (day !== undefined) {
    if (amount > LONGEST_DAYS) return null;
    by = working ? addBusinessDays(start.toString(), amount, []) : start.add({ days: amount });
  } else if (week !== undefined) {
    const weeks = week === 'fortnight' ? amount * 2 : amount;
    if (weeks * 7 > LONGEST_DAYS) return null;
    by = start.add({ weeks });
  } else if (month !== undefined) {
    if (amount > 6) return null;
    by = start.add({ months: amount });
  } else return null;
  return made(match, by);
}

function numberOf(word: string, grammar: Grammar): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return grammar.numbers.get(word) ?? (word.length <= 4 ? 1 : null);
}

/** `early next week`, `by the end of the month`, `mid-December`. */
function partIn(folded: string, grammar: Grammar, start: Temporal.PlainDate): TimelinePhrase | null {
  const match = grammar.part.exec(folded);
  if (match !== null) {
    const [, early, mid, , afterNext, nextWeek, thisWeek, nextMonth] = match;
    const part = early !== undefined ? 'early' : mid !== undefined ? 'mid' : 'late';
    if (afterNext !== undefined || nextWeek !== undefined || thisWeek !== undefined) {
      const weeks = afterNext !== undefined ? 2 : nextWeek !== undefined ? 1 : 0;
      return made(match, dayOfWeek(start, weeks, part));
    }
    return made(
      match,
      dayOfMonth(nextMonth === undefined ? start : start.add({ months: 1 }).with({ day: 1 }), part, start),
    );
  }
  const month = grammar.partOfMonth.exec(folded);
  if (month === null) return null;
  const number = month.slice(4, 16).findIndex((name) => name !== undefined) + 1;
  if (number === 0) return null;
  const part = month[1] !== undefined ? 'early' : month[2] !== undefined ? 'mid' : 'late';
  const year = number < start.month ? start.year + 1 : start.year;
  return made(month, dayOfMonth(start.with({ day: 1 }).with({ year, month: number }), part, start));
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
  grammar: Grammar,
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
    if (by?.[1] !== undefined) return { index: date.index - by[1].length, end: date.end, by: date.date };
    if (bare || inside) return { index: date.index, end: date.end, by: date.date };
  }
  return null;
}

function fridayOf(date: string, start: Temporal.PlainDate): string {
  const day = start.add({ days: start.until(date).days });
  return day.add({ days: Math.max(0, FRIDAY - day.dayOfWeek) }).toString();
}

function weekIn(folded: string, grammar: Grammar, start: Temporal.PlainDate): TimelinePhrase | null {
  const match = grammar.weekAfterNext.exec(folded);
  if (match === null) return null;
  const [whole, afterNext, nextWeek] = match;
  if (afterNext === undefined && nextWeek === undefined && !/this|diese|cette|esta|deze|nesta|desta|questa/.test(whole))
    return null;
  return made(match, dayOfWeek(start, afterNext !== undefined ? 2 : nextWeek !== undefined ? 1 : 0, 'late'));
}

function todayIn(
  folded: string,
  grammar: Grammar,
  start: Temporal.PlainDate,
  language: Language,
): TimelinePhrase | null {
  if (language !== 'en') return null;
  const match = grammar.today.exec(folded);
  return match === null ? null : made(match, start);
}

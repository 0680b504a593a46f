import { allMatches } from '../all-matches.ts';
import type { Instant } from '../time.ts';
import { dayNumber, dayOfDate } from '../wall-clock.ts';
import { monthsIn } from './forward-months.ts';
import { fullYear, parseMailDate, type WrittenDate, writtenDate, zoneLetterOffset } from './mail-date.ts';

/** What helps to read a date that a mail program wrote for its user. */
export interface DateHints {
  /** Languages of the labels around it, likeliest first (`de`, `pt`). */
  readonly languages: readonly string[];
  /** When the forward itself was sent: the inner mail is older, which decides 03/12 against 12/03. */
  readonly before: Instant | null;
}

/** Longer lines are no dates. */
const MAX_DATE_LENGTH = 160;

const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/;
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const TIME = /(?<!\d)(\d{1,2})(?:[:.]|h\s?)(\d{2})(?:[:.](\d{2}))?(?!\d)/;
const AM_BEHIND = /^\s?(?:am|a\.\s?m\.?|π\.?μ\.?)(?!\p{L})/iu;
const PM_BEHIND = /^\s?(?:pm|p\.\s?m\.?|μ\.?μ\.?)(?!\p{L})/iu;
const AM_BEFORE = /(?:上午|午前|오전|凌晨)\s?$/u;
const PM_BEFORE = /(?:下午|午後|晚上|中午|오후)\s?$/u;
const NUMERIC_OFFSET = /(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i;
const LETTERS = /(?:^|[\s(])(\p{Lu}[\p{L}]{1,4}|Z)(?=$|[\s),])/gu;

/**
 * Reads the date of a forward's header block, in the order and the language in which a mail program wrote it:
 * `Wed, Oct 27, 2021 at 9:31 AM`, `Mi., 27. Okt. 2021 um 09:31 Uhr`, `2021. okt. 27., Sze, 9:31`, `27/10/2021 à(s) 09:31`.
 *
 * @returns null where no day can be told for certain
 */
export function readForwardDate(text: string, hints: DateHints): WrittenDate | null {
  const written = text
    .slice(0, MAX_DATE_LENGTH)
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u200E\u200F*]/g, '')
    .trim();
  const rfc = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}/.test(written);
  if (rfc) return parseMailDate(written);
  const day = cjkDay(written) ?? numericDay(written, hints) ?? namedDay(written, hints.languages);
  if (!day) return null;
  const clock = readClock(day.rest);
  if (!clock) return null;
  return writtenDate({ year: day.year, month: day.month, day: day.day, ...clock.time }, readOffset(clock.after));
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The text without the day. */
  readonly rest: string;
}

function cjkDay(text: string): Day | null {
  const match = CJK.exec(text) ?? null;
  return match
    ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), rest: without(text, match) }
    : null;
}

function numericDay(text: string, hints: DateHints): Day | null {
  const ymd = YEAR_FIRST.exec(text);
  if (ymd) return { year: Number(ymd[1]), month: Number(ymd[3]), day: Number(ymd[4]), rest: without(text, ymd) };
  const match = NUMERIC.exec(text);
  // `26. oktober 2021 kl. 14.25.08`: with a whole year elsewhere, the dotted numbers are the time.
  if (!match || (match[4]?.length === 2 && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(without(text, match)))) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4] ?? '');
  const rest = without(text, match);
  const dayFirst = { year, month: second, day: first, rest };
  const monthFirst = { year, month: first, day: second, rest };
  if (first > 12 || match[2] !== '/') return dayFirst;
  if (second > 12) return monthFirst;
  return byContext(dayFirst, monthFirst, hints);
}

/** Both orders are dates: the later one may lie after the forward; else English with AM or PM is American. */
function byContext(dayFirst: Day, monthFirst: Day, hints: DateHints): Day {
  if (hints.before !== null) {
    const limit = dayOfDate(hints.before) + 1;
    const possible = [dayFirst, monthFirst].filter((day) => numberOf(day) <= limit);
    if (possible.length === 1 && possible[0]) return possible[0];
  }
  const american = /\d\s?[AP]M\b/.test(dayFirst.rest) && (hints.languages[0] ?? 'en') === 'en';
  return american ? monthFirst : dayFirst;
}

/** The number of a day, also of one behind the end of its month; never at or before a limit for a month that is none. */
function numberOf({ year, month, day }: Day): number {
  return (dayNumber(year, month, 1) ?? Number.POSITIVE_INFINITY) + day - 1;
}

/** A date with the month in letters, in the hinted languages, English, and then all that are known. */
function namedDay(text: string, languages: readonly string[]): Day | null {
  const time = TIME.exec(text);
  const dayText = time ? without(text, time) : text;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(dayText);
  if (!year) return null;
  const words = allMatches(dayText.toLowerCase(), /[\p{L}\p{M}]{2,20}/gu);
  let best: { readonly at: number; readonly month: number; readonly distance: number } | null = null;
  let tried = 0;
  for (const months of monthsIn(languages)) {
    for (const { 0: word, index } of words) {
      const month = months(word);
      const distance = Math.abs(index - year.index);
      // `mar` is March and a Tuesday: the month stands next to the year.
      if (month !== null && (best === null || distance < best.distance)) best = { at: index, month, distance };
    }
    tried += 1;
    if (best !== null && tried >= languages.length) break;
  }
  const day = best === null ? null : nearestDay(dayText, best.at, year.index);
  return best === null || day === null ? null : { year: Number(year[0]), month: best.month, day, rest: text };
}

function nearestDay(text: string, monthAt: number, yearAt: number): number | null {
  const days = allMatches(text, /(?<!\d)\d{1,2}(?!\d)/g)
    .filter((match) => match.index !== yearAt && Number(match[0]) >= 1 && Number(match[0]) <= 31)
    .filter((match) => !/[+-]$/.test(text.slice(0, match.index)))
    .sort((a, b) => Math.abs(a.index - monthAt) - Math.abs(b.index - monthAt));
  return days[0] ? Number(days[0][0]) : null;
}

interface ReadClock {
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number | null };
  readonly after: string;
}

function readClock(text: string): ReadClock | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  let hour = Number(match[1]);
  if ((PM_BEHIND.test(after) || PM_BEFORE.test(before)) && hour < 12) hour += 12;
  else if ((AM_BEHIND.test(after) || AM_BEFORE.test(before)) && hour === 12) hour = 0;
  const second = match[3] === undefined ? null : Number(match[3]);
  return { time: { hour, minute: Number(match[2]), second }, after };
}

function readOffset(after: string): string | null {
  const match = NUMERIC_OFFSET.exec(after);
  if (match && Number(match[2]) <= 14) {
    return `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`;
  }
  for (const [, letters = ''] of allMatches(after, LETTERS)) {
    const offset = zoneLetterOffset(letters);
    if (offset !== null) return offset;
  }
  return null;
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

import type { Language } from '../text/language.ts';
import { type CalendarWords, calendarWords } from './calendar-words.ts';

/** One language's ways to write a day, as patterns on folded text. Their groups are read in dates-in-text.ts. */
export interface DatePatterns {
  readonly months: readonly RegExp[];
  readonly shortWeekday: RegExp;
  readonly next: RegExp;
  readonly nextWeek: RegExp;
  readonly weekdays: readonly RegExp[];
  /** Days as they are written, without the day of the week that may stand before them (`weekdayAhead`). */
  readonly dayMonth: RegExp;
  readonly monthDay: RegExp;
  readonly numeric: RegExp;
  /** Right before a written day: `Thursday, `, `jeudi le `. A pattern that begins with it would be tried at every letter. */
  readonly weekdayAhead: RegExp;
  /** Right behind a date, its day of the week: `10 Mar 2027, Wednesday`, `12/03/2027 (sexta-feira)`. */
  readonly weekdayBehind: RegExp;
  /** Right before a day in words: `Tuesday the`. */
  readonly weekdayBefore: RegExp;
  readonly weekdayAlone: RegExp;
  readonly relative: RegExp;
  readonly dayAlone: RegExp;
}

/** `2026-12-03`, also with slashes or dots. */
export const iso = /(?<![\d/.-])(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const YEAR = "(?:[,.]? {0,2}(?:del? |-|/)? ?(20\\d\\d|'\\d\\d)(?![\\d:]))?";

function whole(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})$`);
}

function compile(words: CalendarWords): DatePatterns {
  const months = words.months.join('|');
  const long = words.weekdays.join('|');
  const short = words.shortWeekdays.join('|');
  const day = `(?<![\\d:./])(\\d{1,2})(?:${words.ordinal})?`;
  const behind = [words.next, words.coming, words.nextWeek].join('|');
  return {
    months: words.months.map(whole),
    shortWeekday: whole(short),
    next: whole(words.next),
    nextWeek: whole(words.nextWeek),
    weekdays: words.weekdays.map((name, at) => whole(`${name}|${words.shortWeekdays[at] ?? name}`)),
    dayMonth: new RegExp(`${day}[ -]{0,2}(?:${words.of})?(${months})\\b\\.?${YEAR}`, 'g'),
    monthDay: new RegExp(
      `\\b(${months})\\b\\.?[ -]{1,2}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.h]\\d| ?[ap]\\.?m\\b|-\\d\\d?:)${YEAR}`,
      'g',
    ),
    numeric:
      /(?<![\w.,:/#+-])(\d{1,2})([./-])(\d{1,2})(?:\2(20\d\d|\d\d)(?![\d:]))?(\.?)(?![\w/%]| past | (?:d'heure|di ora|de hora|hours?|of an hour|stunden?|std|uur)\b)/g,
    weekdayAhead: new RegExp(`\\b(${long}|${short})\\b\\.?,? {0,2}(?:${words.article})?$`),
    weekdayBehind: new RegExp(`^,? {0,2}\\(?(${long}|${short})(?![a-z])\\.?\\)?`),
    weekdayBefore: new RegExp(`\\b(${long}|${short})\\b\\.?,? (?:the |${words.article})?$`),
    weekdayAlone: new RegExp(
      `(?:\\b(${words.nextWeek}),? )?(?:\\b(${words.next}|${words.coming}) )?\\b(${long}|${short})\\b(?:,? (${behind})(?![a-z]))?`,
      'g',
    ),
    relative: new RegExp(`\\b(?:(${words.dayAfterTomorrow})|(${words.tomorrow})|(${words.today}))\\b`, 'g'),
    dayAlone: new RegExp(`\\b${words.dayAlone}(?!\\d|[.:/]\\d)`, 'g'),
  };
}

const compiled = new Map<Language, DatePatterns>();

/** The patterns of a language, made when it is first met. */
export function patternsOf(language: Language): DatePatterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(calendarWords[language]);
  compiled.set(language, made);
  return made;
}

/** ISO number of a weekday by its name or abbreviation, or null. */
export function weekdayOf(words: DatePatterns, name: string | undefined): number | null {
  if (name === undefined) return null;
  const at = words.weekdays.findIndex((pattern) => pattern.test(name));
  return at < 0 ? null : at + 1;
}

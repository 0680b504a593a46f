import type { Language } from '../understanding/text/language.ts';
import { calendarWords } from '../understanding/time/calendar-words.ts';
import { businessBehind, timelineWords } from './timeline-words.ts';

/** One language's ways to say when something is decided, as patterns on folded text. */
export interface TimelineGrammar {
  readonly numbers: ReadonlyMap<string, number>;
  readonly length: RegExp;
  /** `two weeks after the interview`, without a word before it. */
  readonly lengthAfter: RegExp;
  readonly bareLength: RegExp;
  readonly part: RegExp;
  readonly partOfMonth: RegExp;
  readonly weekAfterNext: RegExp;
  readonly by: RegExp;
  readonly weekOf: RegExp;
  readonly today: RegExp;
}

const grammars = new Map<Language, TimelineGrammar>();

/** The patterns of a language, made when it is first met. */
export function grammarOf(language: Language): TimelineGrammar {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const made = compile(language);
  grammars.set(language, made);
  return made;
}

function compile(language: Language): TimelineGrammar {
  const words = timelineWords[language];
  const numbers = new Map(
    words.numbers.flatMap((forms, at) => expand(forms).map((form) => [form.replaceAll('_', ' '), at + 1] as const)),
  );
  const count = `(?:\\d{1,3}|${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')}|${words.a})`;
  const business = words.business === '' ? '' : `(${words.business})?`;
  const length = `(?:(${words.couple})|(${count})(?:${words.to}(${count}))?)[ -]${business === '' ? '()' : business}(?:(${words.hour})|(${words.day})|(${words.week})|(${words.month}))(?![a-z])(${businessBehind.source})?`;
  const week = `(?:(${words.weekAfterNext})|(${words.nextWeek})|(${words.thisWeek}))`;
  const month = `(?:(${words.nextMonth})|(${words.thisMonth}))`;
  return {
    numbers,
    length: new RegExp(`\\b(?:(?:${words.within}) (?:(?:${words.about}) ){0,3}|(?:${words.about}) )(?:${length})`),
    lengthAfter: new RegExp(`(?<![\\d.])\\b(?:${length})(?= (?:${words.after})(?![a-z]))`),
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

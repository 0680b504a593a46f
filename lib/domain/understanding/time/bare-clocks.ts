import { allMatches } from '../../all-matches.ts';
import type { DateMention } from './date-mention.ts';

/** No talk begins later; larger numbers count something. */
const LATEST_ROUGHLY = 20;
/** Two hours with the word between them. */
const SPAN_WINDOW = 24;

/** Digits in a folded text, as a match has them. */
export type Digits = Pick<RegExpExecArray, 'index' | 0>;

/** An hour that is written as a mere number. */
export interface BareClock {
  readonly digits: Digits;
  readonly hour: number;
  readonly minute: number;
  readonly half: '24' | null;
}

/** A name behind a number: `at 2 Gatehouse Yard`. Only English writes an hour's number without a word for the hour. */
const nameBehind = /^ \p{Lu}\p{Ll}+(?:['’]s?)? \p{Lu}\p{Ll}+/u;
const timeNames =
  /^ (?:eastern|central|mountain|pacific|london|new york|mon|tue|wed|thu|fri|sat|sun|on|your|please|with)/;

/** True for a number that begins an address, not an hour. @param end where the number ends */
export function startsAddress(raw: string, folded: string, end: number): boolean {
  return nameBehind.test(raw.slice(end, end + 40)) && !timeNames.test(folded.slice(end, end + 12));
}

/** What a number is followed by where it is no hour. */
const otherUnit =
  '(?![\\d:/%h]|[.,]\\d| ?(?:[ap]\\.?m|min|uhr|uur|hour|people|years?|days?|weeks?|months?|jahre|tage|ans|jours|dias|dagen|giorni|%|of\\b|de\\b(?! la )|di\\b|st\\b|nd\\b|rd\\b|th\\b))';
/** `from 10 until 2`, `von 10 bis 12`: two numbers that are hours because a day stands beside them. */
const bareSpan = new RegExp(
  `(?<![a-z])(?:from|between|von|zwischen|de|entre|van|tussen|dalle|tra le|das|desde las|de las) (\\d{1,2})((?: to | till? | until | and ?| ?- ?| bis | und | a | et | y | tot | en | alle | e le | as )(?:las |les )?)(\\d{1,2})${otherUnit}`,
  'g',
);
/** `Friday 9 July, 10 to 11, on Teams`: right behind a day nothing else comes in pairs. */
const behindDay =
  /^,? (\d{1,2}) ?(?:-|to|till?|until|bis|tot|a|alle|as) ?(\d{1,2})(?= ?(?:$|[,;()]|\.(?!\d)|(?:on|at|via|with|in|per|auf|mit|avec|sur|con|su|com|met|op)\b))/;
/** Behind an hour that nothing else marks: the sentence ends or goes on with a small word, not with what is counted. */
const goesOn =
  '[,;!?)]|\\.(?!\\d)|$| (?:in|im|am|at|on|with|for|so|see|if|bei|auf|che|que|w|we|u|dans|chez|al?|op|bij|met|pa|hos|til|to|and|und|y|e|et|en|con|com|avec|mit|de la|da|del|di|rano|wieczorem|po)(?![a-z])';
/** `giovedì verso le 16`, `piątek na 8`, `Samstag so gegen 10`: an hour that a word makes a rough one. */
const roughly = new RegExp(
  `(?<![a-z])(?:around|about|gegen|ab|circa|ca\\.|rond|een uur of|tegen|omstreeks|verso le|intorno alle|per le|dalle|sulle|sobre las?|hacia las?|a eso de las?|a partir de las?|desde las?|por volta das|pelas|a partir das|sur les|(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|jutro),? (?:[^.,;]{0,20} )?o|na|kolo|okolo|ved|runt|omkring|kring) (\\d{1,2})(?=${goesOn})${otherUnit}`,
  'g',
);
/** `Monday 10 Central`: a number between a day and a zone. */
const beforeZone =
  /(?<=day |\d |, |at )\d{1,2}(?= (?:eastern|central|mountain|pacific|[ecmp]t|[ecmp][sd]t|gmt|bst|cet|cest)(?![a-z]))/g;
/** Clocks of 24 hours without a mark between: `0830-0930`, `1400 hrs`. */
const fourDigits =
  /(?<![\d./:+#-])([01]\d|2[0-3])([0-5]\d)(?:( ?(?:hrs?|h)? ?(?:-|to|until|till) ?)([01]\d|2[0-3])([0-5]\d))?( ?(?:hrs?|hours|h)(?![a-z]))?(?![\d/-]|\.\d)/g;

/**
 * Hours that only their neighbours make hours: both ends of a span beside a day, a number before a zone, four digits.
 *
 * @param dates the days that the sentence names
 */
export function bareClocks(folded: string, dates: readonly DateMention[]): readonly BareClock[] {
  const dated = dates.length > 0;
  const found: BareClock[] = [];
  const add = (index: number, hour: string, minute: string | null, unit = ''): void => {
    const digits: Digits = { index, 0: hour + (minute ?? '') + unit };
    found.push({ digits, hour: Number(hour), minute: Number(minute ?? 0), half: minute === null ? null : '24' });
  };
  for (const match of dated ? allMatches(folded, bareSpan) : []) {
    const [whole, first = '', joint = '', second = ''] = match;
    const end = match.index + whole.length - second.length;
    add(end - joint.length - first.length, first, null);
    add(end, second, null);
  }
  for (const match of dated ? allMatches(folded, roughly) : []) {
    const [whole, hour = ''] = match;
    if (Number(hour) <= LATEST_ROUGHLY) add(match.index + whole.length - hour.length, hour, null);
  }
  for (const date of dates) {
    const match = behindDay.exec(folded.slice(date.end, date.end + SPAN_WINDOW));
    if (match === null) continue;
    const [whole, first = '', second = ''] = match;
    add(date.end + whole.indexOf(first), first, null);
    add(date.end + whole.length - second.length, second, null);
  }
  for (const match of dated ? allMatches(folded, beforeZone) : []) add(match.index, match[0], null);
  addFourDigits(folded, dated, add);
  return found;
}

type AddBare = (index: number, hour: string, minute: string | null, unit?: string) => void;

function addFourDigits(folded: string, dated: boolean, add: AddBare): void {
  for (const match of allMatches(folded, fourDigits)) {
    const [, hour = '', minute = '', joint, toHour, toMinute = '', unit] = match;
    // Years and the numbers of rooms look alike: a unit must stand behind, or a day and a second clock beside.
    const told = unit !== undefined || /h/.test(joint ?? '');
    if (!told && (!dated || toHour === undefined || hour.startsWith('2'))) continue;
    add(match.index, hour, minute, /^ ?(?:hrs?|h)/.exec(joint ?? '')?.[0]);
    if (toHour !== undefined) add(match.index + hour.length + minute.length + (joint ?? '').length, toHour, toMinute);
  }
}

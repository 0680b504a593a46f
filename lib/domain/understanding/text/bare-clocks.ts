import { allMatches } from '../../all-matches.ts';

/** An hour that is written as a mere number. */
export interface BareClock {
  readonly match: RegExpExecArray;
  readonly hour: number;
  readonly minute: number;
  readonly half: '24' | null;
}

/** A name behind a number: `at 2 Gatehouse Yard`. Only English writes an hour's number without a word for the hour. */
const nameBehind = /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const timeNames =
  /^ (?:eastern|central|mountain|pacific|london|new york|mon|tue|wed|thu|fri|sat|sun|on|your|please|with)/;

/** True for a number that begins an address, not an hour. @param end where the number ends */
export function startsAddress(raw: string, folded: string, end: number): boolean {
  return nameBehind.test(raw.slice(end, end + 40)) && !timeNames.test(folded.slice(end, end + 12));
}

/** `from 10 until 2`, `von 10 bis 12`: two numbers that are hours because a day stands beside them. */
const bareSpan =
  /(?<![a-z])(?:from|between|von|zwischen|de|entre|van|tussen|dalle|tra le|das|desde las|de las) (\d{1,2})(?=(?:(?: to | till? | until | and ?| ?- ?| bis | und | a | et | y | tot | en | alle | e le | as )(?:las |les )?(\d{1,2})(?![\d.:/%h]| ?(?:[ap]\.?m|min|uhr|uur|hour|people|years?|days?|weeks?|months?|jahre|tage|ans|jours|dias|dagen|giorni|%|of\b|de\b|di\b|st\b|nd\b|rd\b|th\b))))/g;
/** `Monday 10 Central`: a number between a day and a zone. */
const beforeZone =
  /(?<=day |\d |, |at )(\d{1,2})(?= (?:eastern|central|mountain|pacific|[ecmp]t|[ecmp][sd]t|gmt|bst|cet|cest)(?![a-z]))/g;
/** Clocks of 24 hours without a mark between: `0830-0930`, `1400 hrs`. */
const fourDigits =
  /(?<![\d./:+#-])(?:[01]\d|2[0-3])[0-5]\d(?:(?= ?(?:hrs?|hours|h)(?![a-z]))|(?= ?(?:-|to) ?(?:[01]\d|2[0-3])[0-5]\d(?![\d./-])))/;
const military =
  /(?<![\d./:+#-])([01]\d|2[0-3])([0-5]\d)(?: ?(?:hrs?|hours|h)(?![a-z])|(?= ?(?:-|to) ?(?:[01]\d|2[0-3])[0-5]\d(?![\d./-]))|(?<=[01]\d[0-5]\d ?(?:-|to) ?\d{4})(?![\d./-]))/g;

/**
 * Hours that only their neighbours make hours: both ends of a span beside a day, a number before a zone, four digits.
 *
 * @param dated true where the sentence names a day
 */
export function bareClocks(folded: string, dated: boolean): readonly BareClock[] {
  if (!dated && !fourDigits.test(folded)) return [];
  const found: BareClock[] = [];
  for (const match of allMatches(folded, bareSpan)) {
    found.push({ match, hour: Number(match[1]), minute: 0, half: null });
    const at = match.index + match[0].length;
    const end = /\d{1,2}/.exec(folded.slice(at));
    if (end !== null) found.push({ match: shifted(end, at), hour: Number(match[2]), minute: 0, half: null });
  }
  for (const match of allMatches(folded, beforeZone))
    found.push({ match, hour: Number(match[1]), minute: 0, half: null });
  for (const match of allMatches(folded, military))
    found.push({ match, hour: Number(match[1]), minute: Number(match[2]), half: '24' });
  return found;
}

/** A match in a part of a text, as if it were found in the whole. */
function shifted(match: RegExpExecArray, by: number): RegExpExecArray {
  match.index += by;
  return match;
}

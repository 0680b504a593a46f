import type { DateMention } from './date-mention.ts';

/** Between these hours a number with two places is likelier an hour than anything else. */
const EARLIEST = 7;
const LATEST = 20;

/** Words right before a clock. Behind `o` a number is an hour in Polish alone. */
const marker =
  'um|ab|gegen|von|alle|dalle|ore|om|van|vanaf|rond|at|@|around|say|call it|kl\\.?|klo\\.?|ob|v|w|o|godz\\.?|saat|ora|klokken|klockan|godzinie|h\\.?|a las?|as|das|vers';
/** `10.30`, with the word before it or the unit behind. */
export const dotted = new RegExp(
  `(?:(?<![a-z])(?:${marker}) )?(?<![\\d.:/]|[£$€§] ?)([01]?\\d|2[0-4])(?:\\.|(?<= ore \\d\\d?),)([0-5]\\d)(?!\\d|\\.\\d|/\\d)( ?(?:uhr|uur|u\\b|h\\b|hrs?|ore))?`,
  'g',
);

/** What a number with two places is followed by where it is no hour. */
const otherUnit =
  /^ ?(?:%|€|eur\b|euro|usd|gbp|km\b|m\b|m²|mb\b|gb\b|mio|mrd|million|lakh|fte\b|version|points?\b|von 5|out of)/;
/** Right before one that is a version, a paragraph or an amount. */
const otherBefore =
  /(?:\b(?:version|v|release|section|nr\.?|no\.?|art\.?|kapitel|room|raum|salary|rate|rated|gpa|fte|chf|eur|usd)|[§#£$€]) ?$/;

/**
 * `10.30` is an hour behind a word for one, as a part of a span, where it is all that a line says, and in a sentence with a
 * day beside it; else it may be anything.
 */
export function isDottedClock(folded: string, match: RegExpExecArray, dates: readonly DateMention[]): boolean {
  if (match[3] !== undefined || /^[a-z@]/.test(match[0])) return true;
  const before = folded.slice(Math.max(0, match.index - 18), match.index);
  const behind = folded.slice(match.index + match[0].length);
  if (otherUnit.test(behind) || otherBefore.test(before)) return false;
  if (dottedSpan.test(behind) || endsDottedSpan.test(before)) return true;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  const daytime = hour >= EARLIEST && hour < LATEST && minute % 5 === 0;
  if (match.index === 0) return (lineEnds.test(behind) && minute % 5 === 0) || (daytime && programme.test(behind));
  return dates.length > 0 && (daytime || isRightBehindDay(folded, match, dates));
}

/** `8.30 Arrival, sign in at reception`: what happens at that hour. */
const programme = /^ {1,8}[a-z]{3}/;
/** The longest words between a day and its hour. */
const DAY_GAP = 14;

/** `Friday arvo 3.30`: no unit needs to stand between a day and an hour of its afternoon. */
function isRightBehindDay(folded: string, match: RegExpExecArray, dates: readonly DateMention[]): boolean {
  return dates.some(
    ({ end }) =>
      end <= match.index &&
      match.index - end <= DAY_GAP &&
      /^,?(?: [a-z]{2,12})?,? ?$/.test(folded.slice(end, match.index)),
  );
}

const dottedSpan =
  /^ ?(?:-|bis|alle|tot|to|till?|until|a|as|do|na|og|och|und|and|et|y|en)(?: (?:ore|kl\.?|las))? ?\d{1,2}(?:\.[0-5]\d)?(?![\d.])/;
/** The second half of `kl. 10.00-10.45`. */
const endsDottedSpan =
  /\d{1,2}\.\d\d ?(?:-|till?|to|until|bis|tot|alle|do|na|og|och|und|and|et|y|en)(?: (?:ore|kl\.?))? ?$/;
const lineEnds = /^ ?(?:$|[(,;|-]|[a-z]{2,5}\)?$)/;

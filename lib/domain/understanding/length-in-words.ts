import { allMatches } from '../all-matches.ts';

/** A talk of fewer minutes is a check of the line, one of more a day's programme with hours of its own. */
const SHORTEST = 10;
const LONGEST = 8 * 60;
const TEXT_LIMIT = 12_000;

/** `45 minutes`, `30-40 min`, `1.5 hours`; the later end of a span counts. */
const counted =
  /(\d{1,3}(?:[.,]5)?)(?: ?(?:-|–|to|bis|à|a) ?(\d{1,3}))?[ -]?(min(?:ute)?s?|minuten|minuti|minutos|hours?|hrs?|stunden?|heures?|horas?)\b/giu;
/** Lengths written out, each with its minutes. */
const written: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:three[- ]quarters of an hour|dreiviertelstunde|trois quarts d['’]heure|tres cuartos de hora|tre quarti d['’]ora|drie kwartier)\b/i,
    45,
  ],
  [/\b(?:half an hour|half[- ]hour|halbe Stunde|demi-heure|media hora|meia hora|mezz['’]?ora|half uur)\b/i, 30],
  [/\b(?:an hour and a half|anderthalb Stunden|eineinhalb Stunden|hora y media|ora e mezza|anderhalf uur)\b/i, 90],
  [/\b(?:one hour|one-hour|an hour|1h|eine Stunde|une heure|una hora|uma hora|un['’]ora|een uur)\b/i, 60],
  [/\b(?:two hours|two-hour|zwei Stunden|deux heures|dos horas|duas horas|due ore|twee uur)\b/i, 120],
];
/** What makes a span of minutes something else than the talk's length. */
const elsewhereBefore =
  /(?:\b(?:in|within|every|arrive|come|be there|last|past|first|for the|after|nach|dans|entro|binnen)\s|\+|≈)$/i;
const elsewhereBehind =
  /^\s?(?:before|beforehand|early|earlier|prior|late|later|after|ago|in advance|ahead|walk|drive|ride|from|notice|away|of (?:work|travel)|vorher|vor|früher|zu Fuß|avant|antes|prima|vooraf|eerder|lopen)\b/i;

/**
 * How long the talk takes, in minutes, where the text says one length and no other: `It will be a 45-minute video call`.
 * Spans until, before and away are none. Null for none and for several.
 */
export function lengthInWords(text: string): { readonly minutes: number; readonly quote: string } | null {
  const searched = text.slice(0, TEXT_LIMIT);
  const found: { readonly minutes: number; readonly quote: string }[] = [];
  for (const match of allMatches(searched, counted)) {
    const count = Number((match[2] ?? match[1] ?? '').replace(',', '.'));
    const minutes = /^(?:h|st|heure|hora)/i.test(match[3] ?? '') ? count * 60 : count;
    if (isLength(searched, match.index, match[0].length)) found.push({ minutes, quote: match[0] });
  }
  for (const [pattern, minutes] of written) {
    const match = pattern.exec(searched);
    if (match !== null && isLength(searched, match.index, match[0].length)) found.push({ minutes, quote: match[0] });
    if (match !== null) break;
  }
  const [first] = found;
  if (first === undefined || found.some((one) => one.minutes !== first.minutes)) return null;
  return first.minutes >= SHORTEST && first.minutes <= LONGEST ? first : null;
}

function isLength(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return !elsewhereBefore.test(before) && !elsewhereBehind.test(text.slice(at + length, at + length + 24));
}

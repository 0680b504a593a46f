import { allMatches } from '../../all-matches.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { wordedLength } from './length-words.ts';

/** A talk of fewer minutes is a check of the line, one of more a day's programme with hours of its own. */
const SHORTEST = 10;
const LONGEST = 8 * 60;
const TEXT_LIMIT = 12_000;

/** `45 minutes`, `30-40 min`, `1.5 hours`; the later end of a span counts. */
const counted =
  /(?<![\d.:,]|[時时点點시] ?)(\d{1,3}(?:[.,]\d{1,2})?)(?: ?(?:-|to|bis|a|of|o|ou|oder|or) ?(\d{1,3}))?[ -]?(min(?:s|ut(?:en|es|os|e|i|o|as?)?)?|minutig(?:es|er|en|e)?|hours?|hrs?|stunden?|stundig(?:es|er|en|e)?|heures?|horas?|godzin\w{0,2}|timm(?:e|ar)|timer?|минут\p{L}{0,2}|мин|час\p{L}{0,2}|хвилин\p{L}?|годин\p{L}?|dakika|saat|minuuttia|tuntia?|hodin\w?|分(?:間|钟|鐘)?|時間|小?时|小時|분|시간)(?![a-z])/gu;
/** `1h30`, `1 h 15`, `1 hour 30 minutes`: one length, not two. */
const hoursAndMinutes =
  /(?<![\d.:,]|\b(?:a|as|um|om|le|vers|des) )([1-7]) ?(?:h|hrs?|hours?|stunden?|heures?|horas?|uur|or[ae])(?:,? (?:and |und |et |y |en |e )?| ?)([1-5]\d)(?: ?(?:m|min(?:s|ut(?:en|es|os|e|i|o|as?)?)?))?(?![\d:a-z])/;
/** What makes a span of minutes something else than the talk's length. */
const elsewhereBefore =
  /(?:\b(?:in|within|every|arrive|come|be there|(?<!(?:should|will|to|'ll|may|can|might|would|usually) )last|past|first|for the|after|(?:forward|back|earlier|later) by|nach|dans|entro|binnen|longer than|more than|(?:ten|five|dernier\w*|letzten?|ultim\w+|laatste|primeir\w+|prim[oi]|premier\w*|ersten?|eerste))\s|\+|≈)$/;
const elsewhereBehind =
  /^\s?(?:before|beforehand|early|earlier|prior|late|later|after|ago|in advance|ahead|walk|drive|ride|from|notice|away|of (?:work|travel)|vorher|vor\b|fruher|zu fuss|avant|a pied|antes|prima|vooraf|eerder|lopen|presentation|prasentation|exercise|task|test|break|pause)\b/;

/**
 * How long the talk takes, in minutes, where the text says one length and no other: `It will be a 45-minute video call`.
 * Spans until, before and away are none. Null for none and for several.
 */
export function lengthInWords(text: string): { readonly minutes: number; readonly quote: string } | null {
  const searched = text.slice(0, TEXT_LIMIT).normalize('NFC');
  const folded = foldAligned(searched);
  const found: { readonly minutes: number; readonly quote: string }[] = [];
  const add = (minutes: number, index: number, end: number): void => {
    if (isLength(folded, index, end)) found.push({ minutes, quote: searched.slice(index, end) });
  };
  const both = hoursAndMinutes.exec(folded);
  if (both !== null) add(Number(both[1]) * 60 + Number(both[2]), both.index, both.index + both[0].length);
  for (const match of allMatches(folded, counted)) {
    const [whole, first = '', second, unit = ''] = match;
    const end = match.index + whole.length;
    if (both !== null && match.index < both.index + both[0].length && end > both.index) continue;
    const count = Number((second ?? first).replace(',', '.'));
    add(
      /^(?:h|st|heure|hora|godzin|tim|час|годин|saat|tunti|時間|小?时|小時|시간)/.test(unit) ? count * 60 : count,
      match.index,
      end,
    );
  }
  const worded = wordedLength(folded);
  if (worded !== null) add(worded.minutes, worded.index, worded.end);
  const [first] = found;
  if (first === undefined || found.some((one) => one.minutes !== first.minutes)) return null;
  return first.minutes >= SHORTEST && first.minutes <= LONGEST ? first : null;
}

function isLength(folded: string, at: number, end: number): boolean {
  return (
    !elsewhereBefore.test(folded.slice(Math.max(0, at - 28), at)) && !elsewhereBehind.test(folded.slice(end, end + 24))
  );
}

import type { ZoneHints, ZoneMention } from './zone-mention.ts';
import { zoneOfCity } from './zone-names.ts';

/** Zone words are short; a longer stretch behind a time is another sentence. */
export const WINDOW = 70;

/** Every city after which people name a zone, the longest first: a part of patterns. */
export const cities = [...zoneOfCity.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.');

const inCity = new RegExp(
  `^ ?(?:in |a |en |em |at |de |di |da |i |w |te |uit |aus |van )?(${cities})(?: time)?(?![a-z])`,
);
const beginsLikeCity = /^ ?(?:in |a |en |em |at |de |di |da |i |w |te |uit |aus |van )?[a-z]{2}/;

/**
 * The city right behind a time (`16:00 Nairobi`, `10:00 in New York`). By itself it may be where somebody sits; beside
 * another time with a zone it names this one's.
 */
export function cityBehind(folded: string, from: number): ZoneMention | null {
  const rest = folded.slice(from, from + WINDOW);
  const match = beginsLikeCity.test(rest) ? inCity.exec(rest) : null;
  const zone = match === null ? undefined : zoneOfCity.get(match[1] ?? '');
  if (match === null || zone === undefined) return null;
  return { index: from, end: from + match[0].length, zone, offset: null, words: match[0].trim() };
}

/** That an hour is told on the clock of whoever reads. */
const yours = new RegExp(
  `^,? ?(?:for you(?: (?:guys|all))?|your (?:end|side)|on yours|bei (?:ihnen|dir|euch)|fur (?:sie|dich)|chez (?:vous|toi)|pour (?:vous|toi)|para (?:ti|usted|voce|si)|ai em|ai(?= (?:em|no|na)|\\)|$)|da (?:te|lei)|per (?:te|lei)|(?:bij|voor) (?:jou|u|je)|hos (?:dig|dej|deg)|for (?:dig|deg|dej)|u (?:ciebie|pani|pana))(?: (?:in|a|en|em|i|w|te|there|la|over there)(?: (${cities}))?)?(?![a-z])`,
);
const beginsLikeYours = /^,? ?(?:for|your|on y|bei|fur|chez|pour|para|ai|da|per|bij|voor|hos|u) ?/;

/** The reader's own clock, where the words behind a time name it: `9 o'clock for you in Toronto`, `kl. 10 hos dig`. */
export function readersClock(folded: string, from: number, hints: ZoneHints): ZoneMention | null {
  const rest = folded.slice(from, from + WINDOW);
  const match = beginsLikeYours.test(rest) ? yours.exec(rest) : null;
  if (match === null) return null;
  const zone = zoneOfCity.get(match[1] ?? '') ?? hints.userZone;
  return { index: from, end: from + match[0].length, zone, offset: null, words: match[0].trim() };
}

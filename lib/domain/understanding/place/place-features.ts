import { looksLikeRole } from '../role/looks-like.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import {
  isBareStreet,
  isIndoor,
  isNamed,
  isNumbered,
  isPostcode,
  isStreet,
  isVenue,
  tellsTime,
} from './address-parts.ts';
import { isPlaceWord } from './place-words.ts';

/** Says of a part between commas what it is (`partKind`, remembered). */
export type KindOf = (part: string) => string;

/** What a part between commas is, most telling first. */
export function partKind(part: string): string {
  if (part === '') return 'none';
  if (tellsTime(part)) return 'time';
  if (isStreet(part)) return 'street';
  if (isPostcode(part)) return 'postcode';
  if (isBareStreet(part)) return 'bare street';
  if (isNumbered(part)) return 'numbered';
  if (isIndoor(part)) return 'indoors';
  if (looksLikeRole(part) && !isVenue(part)) return 'role';
  if (isVenue(part)) return isNamed(part) ? 'named venue' : 'venue';
  if (isNamed(part)) return part.includes(' ') ? 'name' : 'word';
  if (/^\d{1,5}\p{L}?$/u.test(part)) return 'number';
  if (foldAligned(part).toLowerCase().split(' ').some(isPlaceWord)) return 'place word';
  return /^\p{Lu}/u.test(part) ? 'capital' : 'small';
}

/** A text as commas, brackets and dashes divide it. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;()]|\s[–—-]\s/u)
    .map((part) => part.trim().replace(/[.:!?]$/, ''))
    .filter((part) => part !== '');

/**
 * What a stretch is made of.
 *
 * @returns null for what is no place for certain: links, addresses of mail, an hour alone
 */
export function ownFeatures(text: string, kindOf: KindOf): readonly string[] | null {
  const kinds = partsOf(text).map(kindOf);
  const [first = 'none'] = kinds;
  const last = kinds.at(-1) ?? 'none';
  const all = new Set(kinds);
  if (/@|https?:|www\./.test(text)) return null;
  if (first === 'time' && kinds.length === 1) return null;
  const telling = [
    'street',
    'postcode',
    'bare street',
    'numbered',
    'indoors',
    'named venue',
    'venue',
    'place word',
  ].some((one) => all.has(one));
  return [
    `first:${first}`,
    `last:${last}`,
    ...[...all].map((kind) => `has:${kind}`),
    `kinds:${kinds.slice(0, 3).join(' ')}`,
    `parts:${Math.min(kinds.length, 6)}`,
    `words:${Math.min(Math.ceil(text.split(' ').length / 2), 8)}`,
    ...(telling ? ['telling'] : ['not telling']),
    ...(all.has('street') && all.has('postcode') ? ['street and postcode'] : []),
    ...(/\d/.test(text) ? ['digits'] : []),
    ...(/\d{3,}[ /-]\d{3,}/.test(text) ? ['like a number'] : []),
    ...(/\([^)]*$/.test(text) ? ['open bracket'] : []),
    ...(/[.!?]\s/.test(text) ? ['stop within'] : []),
  ];
}

/** What stands before it between commas: a place that begins behind its house is half a place. */
export function leftOf(left: string, kindOf: KindOf): string {
  if (!/[,(]\s*$/.test(left)) return 'left:free';
  return `left:${kindOf((partsOf(left).at(-1) ?? '').split(' ').slice(-6).join(' '))}`;
}

/** What follows it behind a comma or bracket: a place that stops before its town is half a place. @param last its last word */
export function rightOf(right: string, last: string, kindOf: KindOf): string {
  if (!last.endsWith(',') && !/^\s*[(–—-]/.test(right)) return 'right:free';
  return `right:${kindOf((partsOf(right)[0] ?? '').split(' ').slice(0, 6).join(' '))}`;
}

/** Pairs of what is said: what leads to it with how it begins, how it ends with what follows. */
export function crossed(
  own: readonly string[],
  before: string,
  around: readonly string[],
  unit: readonly string[],
): readonly string[] {
  const first = own[0] ?? '';
  const last = own[1] ?? '';
  const after = around.find((one) => one.startsWith('after:')) ?? '';
  const left = around.find((one) => one.startsWith('left:')) ?? '';
  const right = around.find((one) => one.startsWith('right:')) ?? '';
  const telling = own.includes('telling') ? 'telling' : 'not telling';
  return [
    `${before} ${first}`,
    `${last} ${after}`,
    `${left} ${first}`,
    `${last} ${right}`,
    `${telling} ${unit[0] ?? ''}`,
    `${telling} ${before}`,
    ...['asks', 'hour', 'signature', 'asked before', 'hour before']
      .filter((one) => unit.includes(one))
      .map((one) => `${one} ${telling}`),
  ];
}

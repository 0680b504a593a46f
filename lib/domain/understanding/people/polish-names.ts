import { foldAligned } from '../text/aligned-fold.ts';
import { isCalledSo } from './first-names.ts';

/** Ends of the instrumental and what the nominative has instead; the first that fits counts. */
const ends: readonly (readonly [RegExp, string])[] = [
  [/([kg])im$/u, '$1i'],
  [/([aeiouyąęó])([kg])iem$/u, '$1$2'],
  [/([^aeiouyąęó])([kg])iem$/u, '$1e$2'],
  [/([^aeiouyąęó])łem$/u, '$1eł'],
  [/niem$/u, 'ń'],
  [/em$/u, ''],
  [/ym$/u, 'y'],
  [/im$/u, 'i'],
  [/ą$/u, 'a'],
];

const mayBeInflected = /^(?:Pani? |[^ -]{2,}(?:em|ą|[yi]m)(?: |$))/;

/**
 * A Polish name as it is called, from the instrumental in which `z` (with) wants it. A first name that is known in the
 * nominative, an ą or a form of address tells that a name is inflected.
 *
 * @example nameInNominative('Dawidem Sową') // 'Dawid Sowa'
 */
export function nameInNominative(name: string): string {
  if (!mayBeInflected.test(name)) return name;
  const [first = '', ...others] = name.split(' ');
  if (/^Pani?$/.test(first)) return [first, ...others.map(nominativeOf)].join(' ');
  const called = nominativeOf(first);
  const isInflected =
    first.endsWith('ą') || (first.length > 5 && !isCalledSo(foldAligned(first)) && isCalledSo(foldAligned(called)));
  if (!isInflected) return name;
  return [called, ...others.map(nominativeOf)].join(' ');
}

function nominativeOf(word: string): string {
  const [end, nominative = ''] = ends.find(([one]) => one.test(word)) ?? [];
  return end === undefined ? word : word.replace(end, nominative);
}

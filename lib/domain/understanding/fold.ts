import { remembered } from './remembered.ts';

/** Longest text that is folded; names and titles are far shorter, and what is longer is no name. */
const FOLD_LIMIT = 400;

/** Letters that NFKD leaves whole although people write them in ASCII. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** Texts without accents, which are most, need no decomposition. */
const plain = /^[\x20-\x7e\n]*$/;

/**
 * A text made comparable: lower case, no accents, full-width forms narrowed (Unicode NFKD).
 * @example fold('Zoë MÜLLER') // 'zoe muller'
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.slice(0, FOLD_LIMIT).toLowerCase();
  return text
    .slice(0, FOLD_LIMIT)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıþ]/g, (letter) => letters[letter] ?? letter);
}

/** The words of a folded text: runs of letters and digits, in any script. */
export const foldedWords: (text: string) => readonly string[] = remembered(
  (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [],
);

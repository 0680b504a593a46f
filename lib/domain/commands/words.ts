import { plainSpelling } from './chat-spelling.ts';
import { lazySet, type PhraseSet } from './lazy-set.ts';

/** Longest text whose words are compared; a reply's typed text beyond it is a letter or a paste. */
const WORDS_LIMIT = 20_000;

/** One word of a reply. */
export interface Word {
  /**
   * Made comparable: lower case, no accents, no apostrophes, `yesss` and `plz` written out. An emoji stands for itself,
   * without skin tone.
   */
  readonly folded: string;
  /** As typed. */
  readonly typed: string;
  /** Where it stands in the text: first index, and the one behind it. */
  readonly from: number;
  readonly to: number;
}

const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * A text made comparable: lower case, no accents, straight apostrophes, full-width forms narrowed.
 * @example foldText('Sí, ENVÍALO') // 'si, envialo'
 */
export function foldText(text: string): string {
  return text
    .slice(0, WORDS_LIMIT)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'")
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => letters[letter] ?? letter);
}

/**
 * The words of a text in order. A question mark counts as a word of its own, as does an emoji; other punctuation is
 * dropped, and so are apostrophes inside a word (`don't` is `dont`).
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  // Skin tones and variation selectors become blanks of the same length, so that places stay true.
  const plain = text
    .slice(0, WORDS_LIMIT)
    .replace(/[\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f]/gu, (mark) => ' '.repeat(mark.length));
  for (const match of plain.matchAll(
    /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’]*|\+1\b|\p{Extended_Pictographic}|[?？¿؟]/gu,
  )) {
    const typed = match[0];
    const folded = foldedWord(typed);
    if (folded !== '') words.push({ folded, typed, from: match.index, to: match.index + typed.length });
  }
  return words;
}

function foldedWord(typed: string): string {
  if (/^[?？¿؟]$/.test(typed)) return '?';
  const folded = /^[a-z0-9]+$/.test(typed) ? typed : foldText(typed).replace(/'/g, '');
  // A capital `W` or `U` is an initial.
  return /^\p{Lu}$/u.test(typed) ? folded : plainSpelling(folded);
}

/** The folded words joined by single blanks: how phrases are compared. @example phraseOf('Send it!') // 'send it' */
export function phraseOf(text: string): string {
  return foldedPhrase(wordsOf(text));
}

/** The same of words that were told apart before. */
export function foldedPhrase(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}

/** A phrase without words said twice and thrice: `stop stop stop` is `stop`. @param phrase folded words joined by blanks */
export function saidOnce(phrase: string): string {
  return phrase
    .split(' ')
    .filter((word, at, all) => word !== all[at - 1])
    .join(' ');
}

/** A list of phrases written with `|` between them, as a set of folded phrases. */
export function phraseSet(list: string): PhraseSet {
  return lazySet(() => list.split('|').map(phraseOf));
}

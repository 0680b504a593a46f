import type { PhraseSet } from './lazy-set.ts';
import { foldedPhrase, type Word } from './words.ts';

/** Longest phrase of the lists, in words. */
const PHRASE_WORDS = 8;

/** How many words the longest phrase of `phrases` takes at `at`; 0 for none. */
export function longest(words: readonly Word[], at: number, phrases: PhraseSet): number {
  for (let length = Math.min(PHRASE_WORDS, words.length - at); length > 0; length -= 1) {
    if (phrases.has(phraseAt(words, at, length))) return length;
  }
  return 0;
}

/** The folded words from `at` on, joined by blanks. */
export function phraseAt(words: readonly Word[], at: number, length: number): string {
  return foldedPhrase(words.slice(at, at + length));
}

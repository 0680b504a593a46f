import { isTelling } from './cue-words.ts';
import type { Word } from './role-words.ts';

/** Words looked past for the next telling one. */
const REACH = 7;

/** Whether a person's name stands right before: `Lorraine Fitch (Head of Supply Chain)`. */
export function nameBefore(words: readonly Word[], first: number): string {
  const [two, one] = [words[first - 2], words[first - 1]];
  if (one === undefined) return '';
  if (one.shape === 'N') return 'N';
  if (two === undefined || one.gap !== '_' || !/^(?:[UAFN]|U[A-Z]+)$/.test(one.shape))
    return one.shape === 'F' ? 'F' : '';
  return two.shape === 'F' || two.shape === 'N' ? 'FU' : two.shape === 'U' && one.shape === 'U' ? 'UU' : '';
}

/** The next telling word to the left, and how far. */
export function nearLeft(words: readonly Word[], first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isTelling(word.cue)) return `${word.cue}${first - at > 3 ? '-' : ''}`;
    if (word.shape === 'N' || word.shape === 'F') return `N${first - at > 3 ? '-' : ''}`;
  }
  return first <= REACH ? '^' : '-';
}

/** The next telling word to the right, and whether at once. */
export function nearRight(words: readonly Word[], last: number): string {
  for (let at = last + 1; at <= Math.min(words.length - 1, last + 4); at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isTelling(word.cue)) return `${word.cue}${at - last > 1 ? '-' : ''}`;
    if (word.shape === 'N' || word.shape === 'F') return `N${at - last > 1 ? '-' : ''}`;
  }
  return last + 4 >= words.length ? '$' : '-';
}

import { type Letters, lettersIn } from '../../letter-runs.ts';
import type { Passage } from './passages.ts';

/**
 * The folded text of all passages, a line each. Most patterns match nowhere in most mails: one look at the whole tells
 * that, where a look at each passage would cost a call for each. A pattern that is absent here is absent in every passage
 * unless it is bound to a beginning or an end.
 */
export function wholeOf(passages: readonly Passage[]): string {
  return keptOf(passages).text;
}

/** The letters of that text, for patterns that are `gated`; they serve for a part of the passages too. */
export function lettersOf(passages: readonly Passage[]): Letters {
  const kept = keptOf(passages);
  kept.letters ??= lettersIn(kept.text);
  return kept.letters;
}

interface Whole {
  readonly text: string;
  letters: Letters | null;
}

/** Kept as long as the passages: every reader of a mail asks for the same. */
const whole = new WeakMap<readonly Passage[], Whole>();

function keptOf(passages: readonly Passage[]): Whole {
  const known = whole.get(passages);
  if (known !== undefined) return known;
  const kept: Whole = { text: passages.map((passage) => passage.folded).join('\n'), letters: null };
  whole.set(passages, kept);
  return kept;
}

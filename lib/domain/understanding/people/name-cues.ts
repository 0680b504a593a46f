import { allMatches } from '../../all-matches.ts';
import type { Passage } from '../text/passages.ts';
import { cueOf } from './people-verbs.ts';

/** A word of a passage that tells what somebody does or has to do with the talk. */
interface Cue {
  readonly cue: string;
  readonly from: number;
  readonly to: number;
  /** Counts the words of the passage. */
  readonly word: number;
}

/** Words from here on do not belong to the name any more. */
const NEAR = 3;
/** Longer passages are no sentences. */
const SENTENCE_LIMIT = 400;
const word = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;
const ofMonth = /^ \d/;
/** What ends a clause: the verb of the next one has a subject of its own. */
const clauseEnd = /[.;:!?()\u2013\u2014]|, (?:and|but|who|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men) /g;

/**
 * What the words around a name say that somebody does, by what it is (`people-verbs.ts`) and not by the word, so that what was
 * learned of `will greet you` holds for `nimmt Sie in Empfang`: the nearest one before and behind it in its clause, all of the
 * clause, and all of the sentence.
 *
 * @param from where the list of names begins; @param to where it ends
 */
export function cuesAround(passage: Passage, from: number, to: number): readonly string[] {
  const { cues, starts } = wordsOf(passage);
  if (cues.length === 0) return nothing;
  const [begin, end] = clauseAround(passage, from, to);
  const signs = new Set<string>();
  let before: Cue | undefined;
  let behind: Cue | undefined;
  for (const one of cues) {
    signs.add(`cs:${one.cue}`);
    if (one.to <= from && one.from >= begin) {
      before = one;
      signs.add(`cb:${one.cue}`);
    } else if (one.from >= to && one.to <= end) {
      behind ??= one;
      signs.add(`ca:${one.cue}`);
    }
  }
  const wordsUpTo = (end: number) => starts.filter((start) => start < end).length;
  if (before !== undefined)
    signs.add(`cb1:${before.cue}`).add(`cb1:${before.cue}:${wordsUpTo(from) - before.word <= NEAR}`);
  if (behind !== undefined)
    signs.add(`ca1:${behind.cue}`).add(`ca1:${behind.cue}:${behind.word - wordsUpTo(to) <= NEAR}`);
  if (before !== undefined || behind !== undefined) signs.add(`c2:${before?.cue ?? '-'}/${behind?.cue ?? '-'}`);
  return [...signs];
}

const nothing: readonly string[] = [];

/** The words of a passage: where each begins, and those that are cues. */
interface CuedWords {
  readonly starts: readonly number[];
  readonly cues: readonly Cue[];
}

/** Kept as long as the passage: it may hold several names. */
const known = new WeakMap<Passage, CuedWords>();

function wordsOf(passage: Passage): CuedWords {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const starts: number[] = [];
  const cues: Cue[] = [];
  for (const { index, 0: text } of allMatches(passage.folded.slice(0, SENTENCE_LIMIT), word)) {
    starts.push(index);
    // `May 5` leaves nothing open.
    const cue = text === 'may' && ofMonth.test(passage.folded.slice(index + text.length)) ? null : cueOf(text);
    if (cue !== null) cues.push({ cue, from: index, to: index + text.length, word: starts.length });
  }
  const words = { starts, cues };
  known.set(passage, words);
  return words;
}

/** Where the clause of a name begins and ends. */
function clauseAround({ folded }: Passage, from: number, to: number): readonly [number, number] {
  let [begin, end] = [0, folded.length];
  for (const { index, 0: mark } of allMatches(folded, clauseEnd)) {
    if (index + mark.length <= from) begin = index + mark.length;
    else if (index >= to) {
      end = index;
      break;
    }
  }
  return [begin, end];
}

import { hasRuns, type Letters } from './letter-runs.ts';
import { type Need, needOf } from './pattern-needs.ts';

/**
 * Keeping it fast. Understanding a mail must not cost much more than taking its MIME apart, and the rules of a dozen
 * languages are hundreds of patterns of which a mail matches a handful. What a pattern costs in vain: a millisecond where
 * it is made (on the first mail of a cold start), then a pass over the text. So where many patterns are tried on one whole
 * text, the text is looked through once, for its runs of three letters (`lettersIn`), and a gated pattern runs only where
 * the letters are without which it can't match. What a pattern needs is read from the pattern itself: nothing has to be
 * kept in step by hand. What was measured, for whoever adds a rule:
 *
 * - Ask the whole text first, through a gate, and single sentences only for patterns that may match somewhere in it. A gate
 *   for each sentence costs as much as the pattern.
 * - A gate helps where every alternative holds three plain letters in a row (`interview`, `bei der`); one with nothing but
 *   `\d`, `\w+`, words of two letters or other scripts stands open for every text.
 * - Where each of many ways is a group of its own, one boundary before all of them (`\b(?:a|b)`) may be three times as
 *   fast as one before each (`\ba|\bb`); where they are words, it may be slower. Measure.
 * - Look words up in a Set or a `remembered` answer, not in a long alternation; ask for a word's kind once.
 * - `\p{L}` with the flag `u` is dear to make: share one pattern for names instead of writing it into each.
 * - Fold, split and search each text once and hand the result on; no Temporal and no `new RegExp` in loops.
 */
export interface Gated {
  readonly pattern: RegExp;
  /** False for texts in which the pattern surely matches nowhere. */
  mayMatch(letters: Letters): boolean;
  /** @param letters of this text, or of a longer one that holds it */
  test(text: string, letters: Letters): boolean;
  /** As `test`, with what was found. */
  exec(text: string, letters: Letters): RegExpExecArray | null;
}

/** A pattern with its gate. What it needs is worked out when it is first asked. */
export function gated(pattern: RegExp): Gated {
  const mayMatch = gateFor(pattern.source);
  return {
    pattern,
    mayMatch,
    test: (text, letters) => mayMatch(letters) && pattern.test(text),
    exec: (text, letters) => (mayMatch(letters) ? pattern.exec(text) : null),
  };
}

/** The gate alone, for a pattern that isn't made yet. @param source as `RegExp` takes it */
export function gateFor(source: string): (letters: Letters) => boolean {
  let need: Int32Array | undefined;
  return (letters) => {
    need ??= Int32Array.from(flat(needOf(source)));
    return isMet(need, 0, letters);
  };
}

const RUNS = 0;
const ALL = 1;
const ANY = 2;

/**
 * A need as numbers: its sort, its length with all that is in it, then its runs or its parts. One mail asks for a thousand
 * needs, and objects strewn over the memory take longer to come by than to look at.
 */
function flat({ runs, parts, any }: Need): readonly number[] {
  const inside = runs ?? parts.flatMap(flat);
  return [runs !== null ? RUNS : any ? ANY : ALL, inside.length + 2, ...inside];
}

function isMet(need: Int32Array, at: number, letters: Letters): boolean {
  const sort = need[at];
  const end = at + (need[at + 1] ?? 0);
  if (sort === RUNS) return hasRuns(need, at + 2, end, letters);
  for (let part = at + 2; part < end; part += need[part + 1] ?? end) {
    if (isMet(need, part, letters) === (sort === ANY)) return sort === ANY;
  }
  return sort !== ANY;
}

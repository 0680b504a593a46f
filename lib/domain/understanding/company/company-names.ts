import { allMatches } from '../../all-matches.ts';

const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.+-]*|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]*)";
/** What may be a company's name, one group: words with capitals and small ones between them. */
export const NAME = `(${WORD}(?: (?:(?:&|and|und|et|y|e|of|de|der) )?${WORD}){0,5})`;

/** A name where it stands: what was said with it, and the index behind that. */
export interface Named {
  readonly name: string;
  readonly said: string;
  readonly index: number;
  readonly end: number;
}

/** The names that a whole pattern finds. @param pattern with the flag `g`; its first group is the name */
export function namesIn(raw: string, pattern: RegExp): readonly Named[] {
  return allMatches(raw, pattern).map((match) => ({
    name: match[1] ?? '',
    said: match[0],
    index: match.index,
    end: match.index + match[0].length,
  }));
}

let shared: RegExp | null = null;

/**
 * The names behind a cue. One pattern reads all of them: a pattern for names is dear to make, and a dozen ways of naming
 * the employer would make a dozen.
 *
 * @param cue with the flag `g`, up to where the name begins
 * @param tail with the flag `y`: what must follow the name; the longest name is taken that it follows
 */
export function namesBehind(raw: string, cue: RegExp, tail: RegExp | null): readonly Named[] {
  const found: Named[] = [];
  cue.lastIndex = 0;
  for (let match = cue.exec(raw); match !== null; match = cue.exec(raw)) {
    const from = match.index + match[0].length;
    const [to, end] = nameAt(raw, from, tail) ?? [from, from];
    if (to === from) cue.lastIndex = match.index + 1;
    else {
      found.push({ name: raw.slice(from, to), said: raw.slice(match.index, end), index: match.index, end });
      cue.lastIndex = end;
    }
  }
  return found;
}

/** Where a name that begins here ends, and what has to follow it; null for none. */
function nameAt(raw: string, from: number, tail: RegExp | null): readonly [to: number, end: number] | null {
  shared ??= new RegExp(NAME, 'uy');
  shared.lastIndex = from;
  const longest = shared.exec(raw)?.[0];
  if (longest === undefined) return null;
  const last = from + longest.length;
  if (tail === null) return [last, last];
  for (let to = last; to > from; to -= 1) {
    tail.lastIndex = to;
    if (tail.test(raw) && !openEnd.test(raw.slice(Math.max(from, to - 5), to))) return [to, tail.lastIndex];
  }
  return null;
}

/** A name ends in none of the words that hold it together. */
const openEnd = / (?:&|and|und|et|y|e|of|de|der)$/;

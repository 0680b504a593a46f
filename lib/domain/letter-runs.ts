/** Which runs of three letters a text holds, as bits: it may claim one that isn't there, and never lacks one that is. */
export type Letters = Uint32Array;

/** A text has a few thousand different runs: this many bits, a power of two, leave most of them empty. */
const BITS = 1 << 15;
/** Bits in an element of the array, as a shift. */
const WORD = 5;

/**
 * The letters of a text. Upper and lower case are the same; accents are no letters here, so the letters of a folded text
 * serve for its unfolded spelling too, and never the other way round.
 */
export function lettersIn(text: string): Letters {
  const letters = new Uint32Array(BITS >> WORD);
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    const third = code >= 0x61 && code <= 0x7a ? code & 0x1f : 0;
    if (first !== 0 && second !== 0 && third !== 0) {
      const run = runOf(first, second, third);
      letters[run >>> WORD] = (letters[run >>> WORD] ?? 0) | (1 << (run & 31));
    }
    first = second;
    second = third;
  }
  return letters;
}

/** The number of a run of three letters, each given as 1 to 26. */
export function runOf(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third;
}

/** True where a text may hold all of these runs. @param runs a list in which they stand, `from` the first up to `end` */
export function hasRuns(runs: Int32Array, from: number, end: number, letters: Letters): boolean {
  for (let at = from; at < end; at += 1) {
    const run = runs[at] ?? 0;
    if (((letters[run >>> WORD] ?? 0) & (1 << (run & 31))) === 0) return false;
  }
  return true;
}

const WORDS_IN_A_ROW = 3;

/**
 * How alike two notes are beyond greeting and sign-off: the share of the shorter note's three-word sequences that
 * the longer one has too. 0 for nothing in common, 1 for the same text.
 *
 * @param a text of a note; its first and last paragraphs (greeting, sign-off) don't count
 * @param b likewise
 */
export function similarity(a: string, b: string): number {
  return overlap(trigrams(bodyOf(a)), trigrams(bodyOf(b)));
}

/** The paragraphs between greeting and sign-off; the whole text where it has fewer than three paragraphs. */
export function bodyOf(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  return paragraphs.length < 3 ? text : paragraphs.slice(1, -1).join('\n\n');
}

/** Every run of three words, in lower case and without punctuation. Fewer than three words count as one run. */
export function trigrams(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0 && words.length < WORDS_IN_A_ROW) return new Set([words.join(' ')]);
  const runs = new Set<string>();
  for (let at = 0; at + WORDS_IN_A_ROW <= words.length; at += 1) {
    runs.add(words.slice(at, at + WORDS_IN_A_ROW).join(' '));
  }
  return runs;
}

/** Share of the smaller set that the other one holds. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / small.size;
}

/** The weights of one feature, one a class. */
export type Row = readonly number[];

/** The weights of words and of pairs of words, to be asked without naming the pairs. */
export interface PairWeights {
  /** What the model knows of a word; undefined for a word that stands in none of its features. */
  of(word: string): WordWeights | undefined;
}

/** What a model knows of a word: its own weights, and those of the pairs that it begins. */
export interface WordWeights {
  readonly own: Row | undefined;
  readonly before: ReadonlyMap<string, Row> | undefined;
}

const divider = /[ &]/;

/**
 * Sorts a model's features by their first word: `is cancelled` and `~move&~talk` are found by two words that are there already,
 * where naming every pair of a mail would make thousands of strings that the model mostly doesn't know.
 *
 * @param weights of a linear model (linear-model.ts); a feature is a word, or two with a space or `&` between
 */
export function pairWeights(weights: Readonly<Record<string, Row>>): PairWeights {
  const words = new Map<string, { own: Row | undefined; before: Map<string, Row> | undefined }>();
  const known = (word: string) => {
    const entry = words.get(word) ?? { own: undefined, before: undefined };
    words.set(word, entry);
    return entry;
  };
  for (const [feature, row] of Object.entries(weights)) {
    const at = feature.search(divider);
    if (at < 0) known(feature).own = row;
    else {
      const first = known(feature.slice(0, at));
      first.before ??= new Map();
      first.before.set(feature.slice(at + 1), row);
    }
  }
  return { of: (word) => words.get(word) };
}

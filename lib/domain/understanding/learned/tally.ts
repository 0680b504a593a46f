/**
 * Takes the features of one thing. A feature is told in two parts, its family and what it says: `at:` and `subject`. Thus
 * a family is looked up once for all that is told of it, and no name is put together only to be looked up.
 */
export interface Tally {
  /**
   * @param family the beginning of the features' names: nothing, or up to a `:` or `&`
   * @param said how their names go on; each feature is to be told once
   */
  add(family: string, said: readonly string[]): void;
}

/** Weights by the families of their features; a feature is of every family that its name begins with. */
export type WeightsByFamily = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Prepares the weights of a model for adding up. @example byFamily({ 'at:subject': 1 }).get('at:')?.get('subject') // 1 */
export function byFamily(weights: Readonly<Record<string, number>>): WeightsByFamily {
  const families = new Map<string, Map<string, number>>([['', new Map(Object.entries(weights))]]);
  for (const [feature, weight] of Object.entries(weights)) {
    for (const { index } of feature.matchAll(/[:&]/g)) {
      const family = feature.slice(0, index + 1);
      const known = families.get(family) ?? new Map<string, number>();
      families.set(family, known.set(feature.slice(index + 1), weight));
    }
  }
  return families;
}

/** Adds up what is told. Features that the model does not know say nothing. */
export class Score implements Tally {
  sum = 0;
  readonly #weights: WeightsByFamily;

  constructor(weights: WeightsByFamily) {
    this.#weights = weights;
  }

  add(family: string, said: readonly string[]): void {
    const weights = this.#weights.get(family);
    if (weights === undefined) return;
    for (const one of said) this.sum += weights.get(one) ?? 0;
  }
}

/** Keeps the names of what is told, for learning. */
export class FeatureNames implements Tally {
  readonly #names = new Set<string>();

  get names(): readonly string[] {
    return [...this.#names];
  }

  add(family: string, said: readonly string[]): void {
    for (const one of said) this.#names.add(`${family}${one}`);
  }
}

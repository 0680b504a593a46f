/** What of the candidates is likeliest, in order. */
export interface Likelihood<One> {
  readonly one: One;
  readonly probability: number;
}

/**
 * How likely each value is: candidates that tell the same value add up.
 *
 * @param candidates each with its sum; @param keyOf what makes two candidates the same value
 * @returns one candidate (the highest) for each value, likeliest first
 */
export function likelihoods<One extends { readonly score: number }>(
  candidates: readonly One[],
  keyOf: (one: One) => string,
  none: number,
): readonly Likelihood<One>[] {
  const most = candidates.reduce((highest, { score }) => Math.max(highest, score), none);
  let sum = Math.exp(none - most);
  const values = new Map<string, { one: One; power: number }>();
  for (const one of candidates) {
    const power = Math.exp(one.score - most);
    sum += power;
    const known = values.get(keyOf(one));
    if (known === undefined) values.set(keyOf(one), { one, power });
    else {
      if (one.score > known.one.score) known.one = one;
      known.power += power;
    }
  }
  return [...values.values()]
    .map(({ one, power }) => ({ one, probability: power / sum }))
    .sort((a, b) => b.probability - a.probability);
}

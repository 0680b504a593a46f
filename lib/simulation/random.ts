/** A source of numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, which is plenty for a model and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Above this many tries the normal distribution is near enough, and a thousand times faster. */
const fewTries = 30;

/** How many of `tries` succeed with probability `chance`: a whole number from 0 to `tries`. */
export function binomial(random: Random, tries: number, chance: number): number {
  if (tries <= 0 || chance <= 0) return 0;
  if (chance >= 1) return tries;
  if (tries <= fewTries) {
    let hits = 0;
    for (let index = 0; index < tries; index += 1) if (random() < chance) hits += 1;
    return hits;
  }
  const mean = tries * chance;
  const drawn = Math.round(mean + normal(random) * Math.sqrt(mean * (1 - chance)));
  return Math.min(tries, Math.max(0, drawn));
}

/** Spreads `total` over places by their weights; the parts are whole and sum up to it. */
export function spread(random: Random, total: number, weights: readonly number[]): readonly number[] {
  let left = total;
  let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, index) => {
    const part = index === weights.length - 1 ? left : binomial(random, left, weightLeft > 0 ? weight / weightLeft : 0);
    left -= part;
    weightLeft -= weight;
    return part;
  });
}

/** Box and Muller's method. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

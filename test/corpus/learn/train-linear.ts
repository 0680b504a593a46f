import type { LinearModel } from '../../../lib/domain/understanding/learned/linear-model.ts';

/** One thing with its truth. `group`: examples of one wording share it and never stand on both sides of a split. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  readonly group: string;
}

export interface Training {
  readonly classes: readonly string[];
  /** Passes over all examples. */
  readonly epochs?: number;
  /** The larger, the smaller the weights: what few examples say is believed less. */
  readonly l2?: number;
  /** Features of fewer groups than this are left out: a single wording proves nothing. */
  readonly groupsAtLeast?: number;
  /** Weights smaller than this are dropped from the model. */
  readonly smallest?: number;
  readonly rate?: number;
  /** Takes the mean of the weights after each of the later passes: what swings from pass to pass is believed less. */
  readonly averaged?: boolean;
  /** Draws the order of the examples. */
  readonly seed?: number;
}

/**
 * Learns a linear model: softmax regression by stochastic gradient descent with a step of its own for each weight
 * (AdaGrad). Examples of a group share one vote, so that a wording in three forwards counts once. The same examples give
 * the same model: their order is drawn by a fixed seed, weights are rounded to two decimals.
 */
export function train(examples: readonly Example[], training: Training): LinearModel {
  const {
    classes,
    epochs = 40,
    l2 = 1e-4,
    groupsAtLeast = 2,
    smallest = 0.05,
    rate = 0.2,
    averaged = false,
    seed = 7,
  } = training;
  const known = frequent(examples, groupsAtLeast);
  const width = classes.length;
  const learner = newLearner(known.size, width, { l2, rate });
  const votes = new Map<string, number>();
  for (const { group } of examples) votes.set(group, (votes.get(group) ?? 0) + 1);
  const rows = examples.map(({ features, label, group }) => ({
    at: [known.size, ...features.flatMap((feature) => known.get(feature) ?? [])],
    truth: classes.indexOf(label),
    share: 1 / (votes.get(group) ?? 1),
  }));
  const random = seeded(seed);
  const mean = new Float64Array(learner.weights.length);
  const from = averaged ? Math.floor(epochs / 3) : epochs - 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const row of shuffled(rows, random)) learner.learn(row);
    if (epoch >= from) for (const [i, weight] of learner.weights.entries()) mean[i] = (mean[i] ?? 0) + weight;
  }
  const weights = mean.map((sum) => sum / (epochs - from));
  const rowOf = (at: number) =>
    Array.from(weights.slice(at * width, (at + 1) * width), (w) => Math.round(w * 100) / 100);
  const kept = [...known]
    .map(([feature, at]) => [feature, rowOf(at)] as const)
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= smallest))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { classes: [...classes], bias: rowOf(known.size), weights: Object.fromEntries(kept) };
}

/** One example as the learner takes it: the numbers of its features, the number of its class, and its share of a vote. */
interface Row {
  readonly at: readonly number[];
  readonly truth: number;
  readonly share: number;
}

/** Weights, row after row of `width`; the last row is the bias and is not held small. */
function newLearner(features: number, width: number, { l2, rate }: { readonly l2: number; readonly rate: number }) {
  const weights = new Float64Array((features + 1) * width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const move = (i: number, gradient: number): void => {
    squares[i] = (squares[i] ?? 0) + gradient * gradient;
    weights[i] = (weights[i] ?? 0) - (rate * gradient) / Math.sqrt(squares[i] ?? 1);
  };
  const learn = ({ at, truth, share }: Row): void => {
    const probabilities = softmax(at, weights, width);
    for (let c = 0; c < width; c += 1) {
      const error = ((probabilities[c] ?? 0) - (c === truth ? 1 : 0)) * share;
      for (const row of at) {
        const i = row * width + c;
        move(i, error + (row === features ? 0 : l2 * (weights[i] ?? 0)));
      }
    }
  };
  return { weights, learn };
}

/** Examples with, for each, the model of all other folds: what `judgeBy` says of it is a verdict at first sight. */
export function crossValidate<One extends Example>(
  examples: readonly One[],
  training: Training,
  folds = 5,
): readonly { readonly example: One; readonly model: LinearModel }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const inside = (one: Example) => hash(one.group) % folds === fold;
    const model = train(
      examples.filter((one) => !inside(one)),
      training,
    );
    return examples.filter(inside).map((example) => ({ example, model }));
  }).flat();
}

/** Numbers of the features that stand in enough groups. */
function frequent(examples: readonly Example[], groupsAtLeast: number): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const { features, group } of examples) {
    for (const feature of features) {
      const seen = groups.get(feature);
      if (seen === undefined) groups.set(feature, new Set([group]));
      else seen.add(group);
    }
  }
  const enough = [...groups].filter(([, seen]) => seen.size >= groupsAtLeast).map(([feature]) => feature);
  return new Map(enough.map((feature, at) => [feature, at]));
}

function softmax(at: readonly number[], weights: Float64Array, width: number): readonly number[] {
  const scores = Array.from({ length: width }, (_, c) =>
    at.reduce((sum, row) => sum + (weights[row * width + c] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const swapped = all[at] as T;
    all[at] = all[other] as T;
    all[other] = swapped;
  }
  return all;
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, as in Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

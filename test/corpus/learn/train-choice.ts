import type { ChoiceModel } from '../../../lib/domain/understanding/learned/choice-model.ts';
import { seeded, shuffled } from './train-linear.ts';

/** Things of which one, several that are alike, or none is the right one. `group`: examples of one wording share it. */
export interface ChoiceExample {
  readonly group: string;
  readonly things: readonly { readonly features: readonly string[]; readonly right: boolean }[];
  /** How much it counts; its group shares one vote. */
  readonly weight?: number;
}

export interface ChoiceTraining {
  readonly epochs?: number;
  /** The larger, the smaller the weights: what few examples say is believed less. */
  readonly l2?: number;
  /** Features of fewer groups than this are left out: a single wording proves nothing. */
  readonly groupsAtLeast?: number;
  /** Weights smaller than this are dropped from the model. */
  readonly smallest?: number;
  readonly rate?: number;
  /** Things of one example that take part in a pass, the likeliest and the right ones; all of them where absent. */
  readonly most?: number;
  /** True to take the mean of the later passes: what the last examples of a pass pull at evens out. */
  readonly settled?: boolean;
}

/**
 * Learns a choice model by stochastic gradient descent with a step of its own for each weight (AdaGrad). The same examples
 * give the same model: their order is drawn by a fixed seed, weights are rounded to two decimals.
 */
export function trainChoice(examples: readonly ChoiceExample[], training: ChoiceTraining = {}): ChoiceModel {
  const { epochs = 20, l2 = 2e-3, groupsAtLeast = 3, smallest = 0.05, rate = 0.2, most, settled = false } = training;
  const known = frequent(examples, groupsAtLeast);
  const learner = newLearner(known.size, { l2, rate });
  const votes = new Map<string, number>();
  for (const { group } of examples) votes.set(group, (votes.get(group) ?? 0) + 1);
  const rows = examples.map(({ group, things, weight = 1 }) => ({
    share: weight / (votes.get(group) ?? 1),
    things: things.map(({ features, right }) => ({ right, at: features.flatMap((one) => known.get(one) ?? []) })),
  }));
  const random = seeded(7);
  const passes: Float64Array[] = [];
  let taken: readonly Row[] = rows;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    if (most !== undefined && epoch % 4 === 1) taken = rows.map((row) => likeliest(row, learner.weights, most));
    for (const row of shuffled(taken, random)) learner.learn(row);
    if (!settled || epoch >= epochs / 2) passes.push(learner.weights.slice());
    if (!settled && passes.length > 1) passes.shift();
  }
  const round = (at: number) =>
    Math.round((passes.reduce((sum, pass) => sum + (pass[at] ?? 0), 0) / Math.max(1, passes.length)) * 100) / 100;
  const kept = [...known]
    .map(([feature, at]) => [feature, round(at)] as const)
    .filter(([, weight]) => Math.abs(weight) >= smallest)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { none: round(known.size), weights: Object.fromEntries(kept) };
}

interface Row {
  readonly share: number;
  readonly things: readonly { readonly right: boolean; readonly at: readonly number[] }[];
}

/** A row with the things that matter by now. */
function likeliest(row: Row, weights: Float64Array, most: number): Row {
  if (row.things.length <= most) return row;
  const { ofThings } = likelihoods(row.things, weights);
  const least = [...ofThings].sort((a, b) => b - a)[most] ?? 0;
  return { ...row, things: row.things.filter((thing, at) => thing.right || (ofThings[at] ?? 0) > least) };
}

/** One weight a feature; the last is that of choosing none, which is not held small. */
function newLearner(none: number, { l2, rate }: { readonly l2: number; readonly rate: number }) {
  const weights = new Float64Array(none + 1);
  const squares = new Float64Array(none + 1).fill(1e-3);
  const learn = ({ things, share }: Row): void => {
    const gradients = new Map<number, number>();
    const add = (at: number, gradient: number) => gradients.set(at, (gradients.get(at) ?? 0) + gradient);
    const { ofThings, ofNone } = likelihoods(things, weights);
    const right = things.reduce((sum, thing, at) => sum + (thing.right ? (ofThings[at] ?? 0) : 0), 0);
    things.forEach((thing, at) => {
      const likely = ofThings[at] ?? 0;
      const error = (likely - (thing.right ? likely / right : 0)) * share;
      for (const feature of thing.at) add(feature, error);
    });
    add(none, (ofNone - (right === 0 ? 1 : 0)) * share);
    for (const [at, error] of gradients) {
      const gradient = error + (at === none ? 0 : l2 * (weights[at] ?? 0));
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  };
  return { weights, learn };
}

function likelihoods(things: Row['things'], weights: Float64Array) {
  const scores = things.map(({ at }) => at.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  const none = weights.at(-1) ?? 0;
  const most = Math.max(none, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(none - most));
  return { ofThings: powers.map((power) => power / total), ofNone: Math.exp(none - most) / total };
}

/** Numbers of the features that stand in enough groups. */
function frequent(examples: readonly ChoiceExample[], groupsAtLeast: number): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const { group, things } of examples) {
    for (const feature of things.flatMap(({ features }) => features)) {
      const seen = groups.get(feature);
      if (seen === undefined) groups.set(feature, new Set([group]));
      else seen.add(group);
    }
  }
  const enough = [...groups].filter(([, seen]) => seen.size >= groupsAtLeast).map(([feature]) => feature);
  return new Map(enough.map((feature, at) => [feature, at]));
}

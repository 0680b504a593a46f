/**
 * A model that picks one of several things, or none: each feature has one weight, a thing's score is their sum, and the
 * likelihoods follow from the scores of all (conditional logistic regression). It is for names, of which every mail has others, where a
 * linear model (linear-model.ts) is for classes that are always the same.
 */
export interface ChoiceModel {
  /** The score of choosing none. */
  readonly none: number;
  /** Features that the model does not know say nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** What was picked: its place in the list, null for none, and how likely each is (in the order of the list, none last). */
export interface Choice {
  readonly at: number | null;
  readonly probabilities: readonly number[];
}

/** Adds up what features weigh; one that stands twice counts twice. */
export type Weigh = (features: Iterable<string>) => number;

/** Prepares a model for weighing things one by one. */
export function weigherBy({ weights: given }: ChoiceModel): Weigh {
  const weights = new Map(Object.entries(given));
  return (features) => {
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    return sum;
  };
}

/**
 * Prepares a model for choosing.
 *
 * @returns a function from the features of each thing to the choice; a feature that stands twice counts twice
 * @example chooserBy(model)([['place:signature'], ['word:we']]).at // 0
 */
export function chooserBy(model: ChoiceModel): (things: readonly Iterable<string>[]) => Choice {
  const weigh = weigherBy(model);
  return (things) => choiceAmong(things.map(weigh), model.none);
}

/** The choice that follows from the scores of all things and that of choosing none. */
export function choiceAmong(ofThings: readonly number[], none: number): Choice {
  const scores = [...ofThings, none];
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((all, power) => all + power, 0);
  const at = scores.indexOf(most);
  return { at: at < ofThings.length ? at : null, probabilities: powers.map((power) => power / total) };
}

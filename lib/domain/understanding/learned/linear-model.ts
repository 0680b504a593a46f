/**
 * A linear model: for each feature one weight a class, learned from the tuned mails of the corpus (test/corpus/learn), so
 * that a decision weighs all that speaks for and against it instead of following the first rule that matches. What can be
 * told by a rule stays a rule and may be a feature here.
 */
export interface LinearModel {
  /** What is decided between, in the order of the weights. */
  readonly classes: readonly string[];
  /** How likely each class is before anything was seen. */
  readonly bias: readonly number[];
  /** Features that the model does not know say nothing. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** One verdict: the likeliest class, and how likely all of them are (in the order of `classes`, together 1). */
export interface Verdict {
  readonly best: string;
  readonly probability: number;
  readonly probabilities: readonly number[];
}

/** A model ready to be asked. */
export interface Judge {
  /** @param features each once; one that stands twice counts twice */
  judge(features: Iterable<string>): Verdict;
}

/**
 * Prepares a model for asking: softmax over the summed weights (multinomial logistic regression).
 *
 * @example judgeBy(model).judge(['word:unfortunately']).best // 'rejection'
 * @throws RangeError for a model without classes
 */
export function judgeBy(model: LinearModel): Judge {
  const weights = new Map(Object.entries(model.weights));
  if (model.classes.length === 0) throw new RangeError('a linear model needs a class');
  return {
    judge(features) {
      const scores = [...model.bias];
      for (const feature of features) {
        const row = weights.get(feature);
        if (row !== undefined)
          for (let at = 0; at < row.length; at += 1) scores[at] = (scores[at] ?? 0) + (row[at] ?? 0);
      }
      return verdict(model.classes, scores);
    },
  };
}

function verdict(classes: readonly string[], scores: readonly number[]): Verdict {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const probabilities = powers.map((power) => power / sum);
  const at = scores.indexOf(most);
  return { best: classes[at] ?? '', probability: probabilities[at] ?? 0, probabilities };
}

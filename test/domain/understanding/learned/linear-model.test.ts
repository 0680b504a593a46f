import { describe, expect, test } from 'vitest';
import { judgeBy } from '../../../../lib/domain/understanding/learned/linear-model.ts';
import { crossValidate, type Example, train } from '../../../corpus/learn/train-linear.ts';

const model = { classes: ['no', 'yes'], bias: [0, 0], weights: { sorry: [2, -1], welcome: [-1, 2] } };

describe('a linear model', () => {
  test('sums what speaks for each class', () => {
    const { best, probability, probabilities } = judgeBy(model).judge(['sorry', 'unheard of']);
    expect(best).toBe('no');
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-3)));
    expect(probabilities[0]! + probabilities[1]!).toBeCloseTo(1);
  });

  test('says by the bias alone where it knows nothing', () => {
    expect(judgeBy({ ...model, bias: [0, 1] }).judge([]).best).toBe('yes');
  });

  test('takes no word of every object for a feature', () => {
    expect(judgeBy(model).judge(['constructor', '__proto__']).probability).toBe(0.5);
  });

  test('needs a class', () => {
    expect(() => judgeBy({ classes: [], bias: [], weights: {} })).toThrow(RangeError);
  });
});

describe('learning one', () => {
  const examples: readonly Example[] = Array.from({ length: 40 }, (_, at) => ({
    features: [at % 2 === 0 ? 'even' : 'odd', `only-${at}`],
    label: at % 2 === 0 ? 'yes' : 'no',
    group: `g${at}`,
  }));

  test('finds what decides, forgets what stands in one wording alone, and gives the same again', () => {
    const first = train(examples, { classes: ['no', 'yes'] });
    expect(Object.keys(first.weights)).toEqual(['even', 'odd']);
    expect(judgeBy(first).judge(['odd']).best).toBe('no');
    expect(train(examples, { classes: ['no', 'yes'] })).toEqual(first);
  });

  test('cross-validation judges each example once, by a model that never saw it', () => {
    const judged = crossValidate(examples, { classes: ['no', 'yes'] });
    expect(judged.map(({ example }) => example.group).sort()).toEqual(examples.map(({ group }) => group).sort());
    expect(
      judged.every(({ example, model: other }) => judgeBy(other).judge(example.features).best === example.label),
    ).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { chooserBy } from '../../../../lib/domain/understanding/learned/choice-model.ts';
import { trainChoice } from '../../../corpus/learn/train-choice.ts';

describe('choosing one of several things', () => {
  const choose = chooserBy({ none: 0.5, weights: { good: 2, bad: -2 } });

  test('the thing with the best score is chosen, with how likely each is', () => {
    const { at, probabilities } = choose([['bad'], ['good', 'unknown'], []]);
    expect(at).toBe(1);
    expect(probabilities).toHaveLength(4);
    expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(probabilities[1]).toBeGreaterThan(0.6);
  });

  test('none is chosen where no thing is better', () => {
    expect(choose([['bad'], []]).at).toBeNull();
    expect(choose([]).at).toBeNull();
  });
});

describe('learning to choose', () => {
  const mail = (group: string, right: number | null) => ({
    group,
    things: [
      { features: ['at:signature'], right: right === 0 },
      { features: ['at:body', 'verb'], right: right === 1 },
    ],
  });
  const examples = ['a', 'b', 'c', 'd'].map((group) => mail(group, 0));

  test('what was right is chosen again, and the same examples give the same model', () => {
    const model = trainChoice(examples);
    expect(chooserBy(model)([['verb', 'at:body'], ['at:signature']]).at).toBe(1);
    expect(trainChoice(examples)).toEqual(model);
  });

  test('a feature of a single wording is not learned', () => {
    const often = Array.from({ length: 6 }, () => mail('one', 1));
    expect(trainChoice(often).weights).toEqual({});
  });

  test('none can be learned', () => {
    const model = trainChoice(['a', 'b', 'c', 'd', 'e'].map((group) => mail(group, null)));
    expect(chooserBy(model)([['at:signature']]).at).toBeNull();
  });
});

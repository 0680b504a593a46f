import { expect, test } from 'vitest';
import { weigherBy } from '../../../../lib/domain/understanding/learned/choice-model.ts';
import { likelihoods } from '../../../../lib/domain/understanding/learned/value-choice.ts';

const weigh = weigherBy({ none: 0, weights: { near: 2, far: -1 } });

test('the weights of known features add up', () => {
  expect(weigh(['near', 'near', 'far', 'unheard of'])).toBe(3);
  expect(weigh([])).toBe(0);
});

test('what says the same adds up, and all together with silence are one', () => {
  const told = [
    { value: 'a', score: 1 },
    { value: 'b', score: 1.2 },
    { value: 'a', score: 1 },
  ];
  const found = likelihoods(told, ({ value }) => value, 0);
  expect(found.map(({ one }) => one.value)).toEqual(['a', 'b']);
  const silence = 1 / (1 + 2 * Math.exp(1) + Math.exp(1.2));
  expect(found.reduce((sum, { probability }) => sum + probability, silence)).toBeCloseTo(1);
});

test('of nothing nothing is likely', () => {
  expect(likelihoods([], () => '', 0)).toEqual([]);
});

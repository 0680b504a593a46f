import { expect, test } from 'vitest';
import { packModel, unpackModel } from '../../../../lib/domain/understanding/learned/packed-model.ts';

const model = {
  classes: ['yes', 'no'],
  bias: [0.5, -0.5],
  weights: { 'we regret': [-1.5, 1.5], '#clock': [0.125, 0], é: [99, -99] },
};

test('a packed model says the same, in eighths and within bounds', () => {
  expect(unpackModel(packModel(model))).toEqual({ ...model, weights: { ...model.weights, é: [3.875, -4] } });
});

test('nothing packed is nothing known', () => {
  expect(unpackModel({ classes: ['a'], bias: [0], features: '' }).weights).toEqual({});
});

test('a divider in a feature is refused', () => {
  expect(() => packModel({ classes: ['a'], bias: [0], weights: { 'a|b': [1] } })).toThrow(RangeError);
});

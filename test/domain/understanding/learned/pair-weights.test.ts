import { describe, expect, test } from 'vitest';
import { pairWeights } from '../../../../lib/domain/understanding/learned/pair-weights.ts';

describe('weights of words and pairs', () => {
  const weights = pairWeights({ is: [1], 'is cancelled': [2], '~move&~talk': [3] });

  test('finds a word and the pairs that it begins', () => {
    expect(weights.of('is')?.own).toEqual([1]);
    expect(weights.of('is')?.before?.get('cancelled')).toEqual([2]);
    expect(weights.of('~move')?.own).toBeUndefined();
    expect(weights.of('~move')?.before?.get('~talk')).toEqual([3]);
  });

  test('knows nothing of a word that only ends pairs, nor of what every object has', () => {
    expect(weights.of('cancelled')).toBeUndefined();
    expect(weights.of('constructor')).toBeUndefined();
  });
});

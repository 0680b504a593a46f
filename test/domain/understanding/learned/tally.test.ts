import { expect, test } from 'vitest';
import { byFamily, FeatureNames, Score, type Tally } from '../../../../lib/domain/understanding/learned/tally.ts';

const tell = (tally: Tally): void => {
  tally.add('', ['alone', 'unknown']);
  tally.add('at:', ['subject']);
  tally.add('at:subject&', ['firm', 'words:2']);
  tally.add('never:', ['heard']);
};

test('features told in two parts weigh what their names weigh', () => {
  const score = new Score(
    byFamily({ alone: 1, 'at:subject': 2, 'at:subject&firm': 4, 'at:subject&words:2': 8, other: 16 }),
  );
  tell(score);
  expect(score.sum).toBe(15);
});

test('for learning their names are kept, each once', () => {
  const tally = new FeatureNames();
  tell(tally);
  tell(tally);
  expect(tally.names).toEqual([
    'alone',
    'unknown',
    'at:subject',
    'at:subject&firm',
    'at:subject&words:2',
    'never:heard',
  ]);
});

import { expect, test } from 'vitest';
import { bodyOf, similarity } from '../../../lib/domain/notes/similarity.ts';

const letter = (body: string) => `Hi Dana,\n\n${body}\n\nBest regards,\nMaya`;

test.each([
  ['one two three four five', 'one two three four five', 1],
  ['one two three four five', 'One, two: three four five!', 1],
  ['one two three four five', 'five four three two one', 0],
  ['one two three four five', 'one two three nine ten', 1 / 3],
  ['one two three', 'zero one two three four five six', 1],
  ['yes', 'yes', 1],
])('%j and %j', (a, b, expected) => {
  expect(similarity(letter(a), letter(b))).toBeCloseTo(expected);
  expect(similarity(letter(b), letter(a))).toBeCloseTo(expected);
});

test('greeting and sign-off do not count', () => {
  expect(bodyOf(letter('the body'))).toBe('the body');
  expect(similarity('Dear Sam,\n\nthe body of it\n\nBest,\nX', 'Dear Sam,\n\nquite other words here\n\nBest,\nX')).toBe(
    0,
  );
});

import { expect, test } from 'vitest';
import { readNudgeAnswer } from '../../../lib/domain/commands/nudge-answer.ts';

test.each([
  'yes',
  'Yes, stop',
  'yes, please stop.',
  'Stop',
  'stop it please',
  'end',
  'End the reminders, thanks',
  'yes it does',
  'Yes, that ends it',
  'ok',
  'no more reminders',
  'stop asking',
  'yes, close it',
])('%s ends them', (text) => {
  expect(readNudgeAnswer(text)).toBe('end');
});

test.each([
  'no',
  'No.',
  'no, keep them',
  'keep the reminders',
  "no, it doesn't",
  "don't stop",
  'not yet',
  'go on please',
  'no, leave it open',
])('%s keeps them', (text) => {
  expect(readNudgeAnswer(text)).toBe('keep');
});

test.each([
  '',
  'rejected',
  'timeline: by next Friday',
  'yes? no wait',
  'yes, and tell Dana thanks',
  'no, they want another round next week',
  'approve Dana',
  'stop sending me mail about anything at all',
  'does it?',
])('%j says something else', (text) => {
  expect(readNudgeAnswer(text)).toBeNull();
});

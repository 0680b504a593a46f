import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepName } from '../../../lib/domain/followup/step-name.ts';

const step = {
  user: 'u',
  applicationId: 'a',
  kind: 'last-status-check',
  at: '2026-12-03T19:00:00Z',
  noteId: null,
  interviewKey: 'i',
} as const;

test('the same step has the same name, a moved one another', () => {
  expect(stepName(step)).toBe(stepName({ ...step }));
  expect(stepName({ ...step, at: '2026-12-03T19:00:01Z' })).not.toBe(stepName(step));
  expect(stepName({ ...step, user: 'ua', applicationId: '' })).not.toBe(
    stepName({ ...step, user: 'u', applicationId: 'a' }),
  );
  expect(stepName({ ...step, noteId: 'i', interviewKey: null })).not.toBe(stepName(step));
});

test('every name is one that a scheduler takes', () => {
  const kinds = fc.constantFrom('prep', 'debrief', 'last-status-check', 'send', 'digest');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), kinds, (user, noteId, kind) => {
      expect(stepName({ ...step, user, noteId, kind: kind as typeof step.kind })).toMatch(/^[0-9a-zA-Z\-_.]{1,64}$/);
    }),
  );
});

import { expect, test } from 'vitest';
import { roleWordings } from '../../../corpus/learn/role-wordings.ts';
import { roleOf } from './role-of.ts';

/** Of the wordings that the reader was taught some stay beyond it; a change must not lose more. */
const FLOOR = 0.95;

test('the wordings that were taught are known', () => {
  const misread = roleWordings.filter(([subject, text, role]) => roleOf(subject, text) !== role);
  expect(1 - misread.length / roleWordings.length, JSON.stringify(misread, null, 1)).toBeGreaterThanOrEqual(FLOOR);
});

test.each([
  ['', 'You will meet Dana Whitfield, Head of Data.'],
  ['', 'Ihr Gespräch führt Dana Whitfield, Leiterin Personal.'],
  ['', 'Best regards,\nDana Whitfield\nSenior Technical Recruiter\nQuillworks'],
  ['', 'Interviewers:\nDana Whitfield\nStaff Engineer\nSamir Haddad\nProduct Manager'],
  ['Interview with Dana Whitfield, Engineering Manager', 'See you there'],
])('a title that is somebody’s own is no job: %s %s', (subject, text) => {
  expect(roleOf(subject, text)).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWord, forwardedSubject, replySubject } from '../../../lib/domain/notes/user-mail/answer-subject.ts';

describe('an answer to something typed', () => {
  test.each([
    ['Re: Saved: Brightwave', 'Re: Saved: Brightwave'],
    ['RE: Re: AW: Saved: Brightwave', 'Re: Saved: Brightwave'],
    ['SV[2]: Your note', 'Re: Your note'],
    ['help', 'Re: help'],
    ['Fwd: Interview', null],
    ['WG: Re: Interview', null],
    ['Re:', null],
    ['', null],
    [null, null],
  ])('to %j has %j', (about, expected) => {
    expect(replySubject(about)).toBe(expected);
  });
});

test.each([
  ['Fwd: Interview', 'Interview'],
  ['WG: AW: Fwd: Your interview', 'Your interview'],
  ['Fwd:', null],
])('the forward %j was about %j', (about, expected) => {
  expect(forwardedSubject(about)).toBe(expected);
});

test.each([
  ['short', 20, 'short'],
  ['Interview with the whole data team', 20, 'Interview with the…'],
  ['Invitation: Interview (someone)', 24, 'Invitation: Interview…'],
  ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampfs…'],
])('%j cut at %i is %j', (line, limit, expected) => {
  expect(cutAtWord(line, limit)).toBe(expected);
});

test('however long or odd, a subject is short and one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (about) => {
      const subject = replySubject(about) ?? '';
      expect([...subject].length).toBeLessThanOrEqual(84);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(replySubject(subject) ?? '').toBe(subject);
    }),
  );
});

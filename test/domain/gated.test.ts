import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gated } from '../../lib/domain/gated.ts';
import { lettersIn } from '../../lib/domain/letter-runs.ts';

const opens = (pattern: RegExp, text: string): boolean => gated(pattern).mayMatch(lettersIn(text));

describe('a gate', () => {
  test.each([
    [/interview/, 'an interview', true],
    [/interview/, 'a chat', false],
    [/(?:interview|call) with/, 'a call with Dana', true],
    [/(?:interview|call) with/, 'a call at noon', false],
    [/(?:interview|call) with/, 'with pleasure', false],
    [/[Cc]all/, 'Call', true],
    [/hours? before/, 'hour before', true],
    [/hours? before/, 'hours', false],
    [/(?:very )?good/, 'good', true],
    [/(?:may){2}day/, `${'may'.repeat(2)}day`, true],
    [/go{2,}d day/, 'good day', true],
    [/(?=interview)\w+/, 'call', true],
    [/(?!interview)\w+/, 'call', true],
    [/(?<year>\d{4}) budget/, '2026 budget', true],
    [/(?<year>\d{4}) budget/, '2026 plan', false],
    [/\p{Lu}here|\u0041bc/u, 'There', true],
    [/noon|\d/, '12', true],
    [/interview|面接/, '面接', true],
    [/[)|]plan(?:s|e)/, ')plans', true],
    [/caf[eé] visit/, 'café visit', true],
  ])('%s on %j: %s', (pattern, text, open) => {
    expect(opens(pattern, text)).toBe(open);
  });

  test('is open wherever its pattern matches', () => {
    const word = fc.constantFrom('call', 'Meet', 'with', 'an', 'o', 'term', 'für', '12', ' ', '-', 'interview', 'ed');
    const quantified = fc.tuple(word, fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,3}', '{1,}?'));
    const part = fc.oneof(
      word,
      quantified.map(([one, times]) => `(?:${one})${times}`),
      quantified.map(([one, times]) => `${one}${times}`),
      fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => `(?:${all.join('|')})`),
      fc.constantFrom('\\b', '[a-z]', '[Cc]', '\\w+', '(?=call)', '(?!with)', '(an|o)', '.{0,5}'),
    );
    const source = fc.array(part, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
    const text = fc.array(word, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(source, text, (pattern, one) => {
        fc.pre(!/[?*+}]\{|[?*+}][*+]|\}\?\?/.test(pattern));
        const made = new RegExp(pattern);
        if (made.test(one)) expect(opens(made, one)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

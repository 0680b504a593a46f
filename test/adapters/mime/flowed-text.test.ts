import { describe, expect, test } from 'vitest';
import { unflow } from '../../../lib/adapters/mime/flowed-text.ts';

describe('a flowed text (RFC 3676)', () => {
  test.each([
    ['joins what flows', 'one \ntwo\nthree', 'one two\nthree'],
    ['leaves fixed lines', 'one\ntwo\n', 'one\ntwo\n'],
    ['keeps quote marks once', '> one \n> two\n> three', '> one two\n> three'],
    ['keeps a quote apart from what was typed below', '> one \ntyped', '> one \ntyped'],
    ['keeps depths apart', '>> older \n> newer', '> > older \n> newer'],
    ['takes the stuffed space off', ' From me\n >not quoted', 'From me\n>not quoted'],
    ['keeps a signature apart', 'Thanks \n-- \nMaya', 'Thanks \n-- \nMaya'],
    ['keeps blank quoted lines', '> one\n>\n> two', '> one\n>\n> two'],
  ])('%s', (_, sent, read) => {
    expect(unflow(sent, false)).toBe(read);
  });

  test('drops the space where the part says so', () => {
    expect(unflow('日本 \n語', true)).toBe('日本語');
  });

  test('takes time in line with its length', () => {
    expect(unflow('> x \n'.repeat(200_000), false).length).toBeGreaterThan(400_000);
    expect(unflow('>'.repeat(1_000_000), false)).toBe('> '.repeat(50).trimEnd());
  });
});

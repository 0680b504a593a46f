import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuotedPrintable } from '../../../lib/adapters/mime/quoted-printable.ts';

const decoded = (text: string): string =>
  Buffer.from(decodeQuotedPrintable(Buffer.from(text, 'latin1'))).toString('utf8');

describe('quoted-printable', () => {
  test.each([
    ['codes become bytes', 'Z=C3=BCrich =3d home', 'Zürich = home'],
    ['soft line breaks go', 'one line in =\r\ntwo =\nhalves', 'one line in two halves'],
    ['white space at the ends of lines goes', 'a \t\r\nb  \nc =20\n', 'a\r\nb\nc  \n'],
    ['spaces behind a soft line break go', 'a= \t\r\nb', 'ab'],
    ['a soft line break may be the end', 'a=', 'a'],
    ['a code that a line break divides is one', 'Z=C3=B=\r\nC', 'Zü'],
    ['what is no code stays', 'a=b == =4 =ZZ', 'a=b == =4 =ZZ'],
    ['raw bytes stay', 'caf\u00c3\u00a9', 'café'],
  ])('%s', (_, text, expected) => {
    expect(decoded(text)).toBe(expected);
  });

  test('every byte can be written as a code, on one line or many', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const codes = [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
        for (const between of ['', '=\r\n']) {
          expect([...decodeQuotedPrintable(Buffer.from(codes.join(between)))]).toEqual([...bytes]);
        }
      }),
    );
  });

  test('a long run of spaces or of marks costs no more than its length', () => {
    // Each would take minutes if every byte looked ahead to the end.
    for (const piece of [' ', '=', '=\n', '= ', '==\n', ' x']) {
      const { length } = decodeQuotedPrintable(Buffer.from(`${piece.repeat(400_000)}x`));
      expect(length).toBeLessThanOrEqual(piece.length * 400_000 + 1);
    }
  });
});

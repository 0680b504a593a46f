import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailKey } from '../../../lib/domain/application/identifiers.ts';

const mail = { messageId: '<1@home.example>', subject: 'Re: list', date: '2026-12-01T09:00:00Z' };
const raw = (headers: string, body: string, end = '\r\n'): Uint8Array => Buffer.from(`${headers}${end}${end}${body}`);

describe('the key of a mail', () => {
  test('is the same whatever servers wrote above it', () => {
    const line = fc.stringMatching(/^[A-Z][A-Za-z-]{0,20}: [ -~]{0,60}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.string(), (lines, body) => {
        const other = raw(['Subject: x', ...lines].join('\r\n'), body);
        expect(mailKey(mail, other)).toBe(mailKey(mail, raw('Subject: x', body)));
      }),
    );
  });

  test.each([
    ['another body', mail, 'approve it'],
    ['another Message-ID', { ...mail, messageId: '<2@home.example>' }, 'approve'],
    ['another subject', { ...mail, subject: 'Re: help' }, 'approve'],
    ['another date', { ...mail, date: null }, 'approve'],
  ])('differs for %s', (_, other, body) => {
    expect(mailKey(other, raw('A: b', body))).not.toBe(mailKey(mail, raw('A: b', 'approve')));
  });

  test('of bare line feeds and of a mail without a body', () => {
    expect(mailKey(mail, raw('A: b', 'x', '\n'))).toBe(mailKey(mail, raw('A: b', 'x')));
    expect(mailKey(mail, Buffer.from('A: b\r\n'))).toBe(mailKey(mail, Buffer.from('C: d')));
    expect(mailKey(mail, new Uint8Array())).toMatch(/^[0-9a-f]{24}$/);
  });

  test('is found at once in forty megabytes of headers', () => {
    const long = new Uint8Array(40_000_000).fill(10);
    long.fill(65, 1);
    expect(mailKey(mail, long)).toMatch(/^[0-9a-f]{24}$/);
  });
});

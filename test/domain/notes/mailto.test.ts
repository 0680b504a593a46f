import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailtoLink } from '../../../lib/domain/notes/mailto.ts';

const dana = { name: 'Dana', address: 'dana@brightwave.example' };

describe('a mailto link', () => {
  test('encodes as RFC 6068 has it', () => {
    const link = mailtoLink({ to: [dana], subject: 'Hi & bye? 100%', text: "It's (a)\nnew line" });
    expect(link).toEqual({
      href: 'mailto:dana@brightwave.example?subject=Hi%20%26%20bye%3F%20100%25&body=It%27s%20%28a%29%0D%0Anew%20line',
      whole: true,
    });
  });

  test('joins recipients, keeps a tag and leaves out what is no address', () => {
    const to = [
      dana,
      { name: null, address: 'a+b@x.example' },
      { name: 'x', address: null },
      { name: 'x', address: 'y z' },
    ];
    expect(mailtoLink({ to, subject: '', text: '' }).href).toBe(
      'mailto:dana@brightwave.example,a%2Bb@x.example?subject=&body=',
    );
  });

  test('leaves a long text out and says so', () => {
    const link = mailtoLink({ to: [dana], subject: 'Hi', text: 'word '.repeat(500) });
    expect(link).toEqual({ href: 'mailto:dana@brightwave.example?subject=Hi', whole: false });
  });

  test('gives back any subject and text, and adds no header', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (subject, text) => {
          const { href, whole } = mailtoLink({ to: [dana], subject, text });
          const url = new URL(href);
          expect([...url.searchParams.keys()]).toEqual(whole ? ['subject', 'body'] : ['subject']);
          expect(href).toMatch(/^[A-Za-z0-9:@.,?&=%_~-]+$/);
          if (whole) {
            expect(url.searchParams.get('body')).toBe(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'));
            expect(url.searchParams.get('subject')).not.toMatch(/[\r\n]/);
          }
        },
      ),
    );
  });
});

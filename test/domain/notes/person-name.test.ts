import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullName, greeting } from '../../../lib/domain/notes/person-name.ts';

describe('a greeting', () => {
  test.each([
    ['Dana Whitfield', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['Dr. Anna Hohenfeld', null, 'Dear Dr. Hohenfeld,', 'Dear Dr. Hohenfeld,'],
    ['Anna Hohenfeld', 'Dr.', 'Dear Dr. Hohenfeld,', 'Dear Dr. Hohenfeld,'],
    ['Prof. Dr. Maria van der Berg', null, 'Dear Prof. Dr. van der Berg,', 'Dear Prof. Dr. van der Berg,'],
    ['Anna Hohenfeld', 'Head of Data', 'Hi Anna,', 'Dear Anna Hohenfeld,'],
    ['Ms. Dana Whitfield', null, 'Hi Dana,', 'Dear Ms. Whitfield,'],
    ['Ms. Whitfield', null, 'Hi Ms. Whitfield,', 'Dear Ms. Whitfield,'],
    ['Whitfield, Dana', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['Dana Whitfield, PhD', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['Dana Whitfield (she/her)', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['Dana Whitfield via Calendly', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['Dana Whitfield @ icims', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['Dana Whitfield | Brightwave', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['"Dana Whitfield"', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['DANA WHITFIELD', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['dana whitfield', null, 'Hi Dana,', 'Dear Dana Whitfield,'],
    ['Jean-Luc Martin', null, 'Hi Jean-Luc,', 'Dear Jean-Luc Martin,'],
    ["Siobhán O'Brien", null, 'Hi Siobhán,', "Dear Siobhán O'Brien,"],
    ['J. Smith', null, 'Hi J. Smith,', 'Dear J. Smith,'],
    ['Dana', null, 'Hi Dana,', 'Dear Dana,'],
    ['山田太郎', null, 'Hi 山田太郎,', 'Dear 山田太郎,'],
    ['김 민준', null, 'Hi 김 민준,', 'Dear 김 민준,'],
    ['محمد علي', null, 'Hi محمد,', 'Dear محمد علي,'],
    ['Nguyễn Văn An', null, 'Hi Nguyễn,', 'Dear Nguyễn Văn An,'],
    [null, null, 'Hello,', 'Dear hiring team,'],
    ['dana@brightwave.example', null, 'Hello,', 'Dear hiring team,'],
    ['Brightwave Hiring Team', null, 'Hello,', 'Dear hiring team,'],
    ['Dr.', null, 'Hello,', 'Dear hiring team,'],
    ['Dana\r\nBcc: x@y.example', null, 'Hello,', 'Dear hiring team,'],
    ['  ', null, 'Hello,', 'Dear hiring team,'],
  ])('%j with title %j', (name, title, warm, formal) => {
    expect(greeting(name, title, 'warm')).toBe(warm);
    expect(greeting(name, title, 'brief')).toBe(warm);
    expect(greeting(name, title, 'formal')).toBe(formal);
  });

  test('is one line for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.option(fc.string()), (name, title) => {
        for (const tone of ['warm', 'formal', 'brief'] as const) {
          const line = greeting(name, title, tone);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must be gone
          expect(line).not.toMatch(/[\u0000-\u001F\u007F\u2028\u2029]/);
          expect(line).toMatch(/^(?:Hi|Dear|Hello)[ ,].*,$|^Hello,$/);
        }
      }),
    );
  });
});

test('a full name keeps an academic title', () => {
  expect(fullName('Hohenfeld, Anna', 'Dr.')).toBe('Dr. Anna Hohenfeld');
  expect(fullName('recruiting@x.example')).toBeNull();
});

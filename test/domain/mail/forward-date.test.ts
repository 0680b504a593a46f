import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForwardDate } from '../../../lib/domain/mail/forward-date.ts';
import { parseMailDate } from '../../../lib/domain/mail/mail-date.ts';

const read = (text: string, languages: string[] = [], before: string | null = null) => {
  const date = readForwardDate(text, { languages, before });
  return date && `${date.local}${date.offset ?? ''}`;
};

describe('readForwardDate', () => {
  test.each([
    ['Tue, Dec 1, 2026 at 9:14 AM', 'en', '2026-12-01T09:14'],
    ['Tuesday, December 1, 2026 12:05 AM', 'en', '2026-12-01T00:05'],
    ['1 December 2026 at 09:14:08 EST', 'en', '2026-12-01T09:14:08-05:00'],
    ['Tue, 1 Dec 2026 09:14:08 +0530', 'en', '2026-12-01T09:14:08+05:30'],
    ['Tuesday, December 1, 2026, 09:14:08 PM GMT+1', 'en', '2026-12-01T21:14:08+01:00'],
    ['Di., 1. Dez. 2026 um 09:14 Uhr', 'de', '2026-12-01T09:14'],
    ['Am 01/12/2026, 09:14', 'de', '2026-12-01T09:14'],
    ['1. März 2026 um 09:14:08 MEZ', 'de', '2026-03-01T09:14:08+01:00'],
    ['mar. 1 déc. 2026 à 09:14', 'fr', '2026-12-01T09:14'],
    ['mardi 17 mars 2026 09h14', 'fr', '2026-03-17T09:14'],
    ['mar, 1 dic 2026 a las 9:14', 'es', '2026-12-01T09:14'],
    ['mar 1 dic 2026 alle ore 09:14', 'it', '2026-12-01T09:14'],
    ['terça-feira, 1 de dezembro de 2026 09:14', 'pt', '2026-12-01T09:14'],
    ['terça, 1/12/2026 à(s) 09:14', 'pt', '2026-12-01T09:14'],
    ['di 1 dec. 2026 om 09:14', 'nl', '2026-12-01T09:14'],
    ['wt., 1 gru 2026 o 09:14', 'pl', '2026-12-01T09:14'],
    ['út 1. 12. 2026 v 9:14', 'cs', '2026-12-01T09:14'],
    ['uto, 1. lis 2026. u 09:14', 'hr', '2026-10-01T09:14'],
    ['1 listopada 2026 o 09:14', 'pl', '2026-11-01T09:14'],
    ['2026. dec. 1., K, 9:14', 'hu', '2026-12-01T09:14'],
    ['tirsdag den 1. december 2026 kl. 09.14.08 CET', 'da', '2026-12-01T09:14:08+01:00'],
    ['ti 1. jouluk. 2026 klo 9.14', 'fi', '2026-12-01T09:14'],
    ['вт, 1 дек. 2026 г. в 09:14', 'ru', '2026-12-01T09:14'],
    ['1 грудня 2026 р. о 09:14:08 GMT+2', 'uk', '2026-12-01T09:14:08+02:00'],
    ['1 Ara 2026 Sal, 09:14', 'tr', '2026-12-01T09:14'],
    ['2026年12月1日(火) 9:14', 'ja', '2026-12-01T09:14'],
    ['2026年12月1日 星期二 下午2:14', 'zh', '2026-12-01T14:14'],
    ['2026년 12월 1일 (화) 오후 2:14', 'ko', '2026-12-01T14:14'],
    ['2026-12-01 09:14', '', '2026-12-01T09:14'],
    ['14.12.2026 09.14', '', '2026-12-14T09:14'],
  ])('%s (%s)', (text, language, expected) => {
    expect(read(text, [language].filter(Boolean))).toBe(expected);
  });

  test('day and month in numbers: what lies after the forward is out, else the habit of the language counts', () => {
    expect(read('03/12/2026 09:14', ['en'], '2026-12-05T00:00:00Z')).toBe('2026-12-03T09:14');
    expect(read('12/03/2026 09:14', ['en'], '2026-12-05T00:00:00Z')).toBe('2026-03-12T09:14');
    expect(read('12/03/2026 9:14 AM', ['en'], '2026-12-05T00:00:00Z')).toBe('2026-12-03T09:14');
    expect(read('03/12/2026 09:14', ['fr'], '2026-12-05T00:00:00Z')).toBe('2026-12-03T09:14');
    expect(read('11/30/2026 16:00')).toBe('2026-11-30T16:00');
  });

  test('what is no date gives none', () => {
    for (const text of [
      '',
      'yesterday',
      'Tuesday at nine',
      '31 June 2026 09:14',
      '1 Dec 2026',
      'Dec 1, 2026 at 25:14',
    ]) {
      expect(read(text, ['en'])).toBeNull();
    }
  });

  test('letters that stand for several zones give no offset', () => {
    expect(read('1 December 2026 at 09:14:08 IST', ['en'])).toBe('2026-12-01T09:14:08');
  });

  test('any day of any year comes back as it was written', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'cs', 'uk'),
        (date, locale) => {
          const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
          const text = new Intl.DateTimeFormat(locale, options).format(date);
          expect(read(text, [locale.slice(0, 2)])).toBe(date.toISOString().slice(0, 16));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(() => read(text, ['en'], '2026-12-05T00:00:00Z')).not.toThrow();
      }),
    );
  });
});

describe('parseMailDate (RFC 5322)', () => {
  test.each([
    ['Tue, 1 Dec 2026 09:14:00 -0500', '2026-12-01T14:14:00Z', '-05:00'],
    ['1 Dec 2026 09:14 +0000 (UTC)', '2026-12-01T09:14:00Z', '+00:00'],
    ['Tue, 01 Dec 26 09:14:00 EST', '2026-12-01T14:14:00Z', '-05:00'],
    ['Tue,  1 Dec 2026 09:14:00 GMT', '2026-12-01T09:14:00Z', '+00:00'],
  ])('%s', (text, instant, offset) => {
    expect(parseMailDate(text)).toMatchObject({ instant, offset });
  });

  test.each(['', 'now', 'Tue, 41 Dec 2026 09:14:00 -0500', '2026-12-01'])('"%s" is none', (text) => {
    expect(parseMailDate(text)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBusinessDays, isBusinessDay, onBusinessDay } from '../../../lib/domain/followup/business-days.ts';

describe('business days', () => {
  test.each([
    ['2026-12-03', 1, '2026-12-04'],
    ['2026-12-04', 1, '2026-12-07'],
    ['2026-12-05', 1, '2026-12-07'],
    ['2026-12-06', 1, '2026-12-07'],
    ['2026-12-03', 5, '2026-12-10'],
    ['2026-12-05', 5, '2026-12-11'],
    ['2026-12-05', 0, '2026-12-07'],
    ['2026-12-04', 0, '2026-12-04'],
  ])('%s + %i is %s', (date, days, expected) => {
    expect(addBusinessDays(date, days, [])).toBe(expected);
  });

  test('holidays do not count', () => {
    expect(addBusinessDays('2026-12-24', 1, ['2026-12-25'])).toBe('2026-12-28');
    expect(onBusinessDay('2026-12-25', ['2026-12-25', '2026-12-28'])).toBe('2026-12-29');
    expect(isBusinessDay('2026-12-25', ['2026-12-25'])).toBe(false);
  });

  test.each([-1, 1.5, Number.NaN, 100_000])('%d days are refused', (days) => {
    expect(() => addBusinessDays('2026-12-03', days, [])).toThrow(RangeError);
  });
});

const dates = fc
  .integer({ min: 0, max: 4000 })
  .map((d) => new Date(Date.UTC(2026, 0, 1 + d)).toISOString().slice(0, 10));

test('the result is a business day, and exactly so many of them lie behind', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 30 }), fc.array(dates, { maxLength: 5 }), (date, days, holidays) => {
      const end = addBusinessDays(date, days, holidays);
      expect(isBusinessDay(end, holidays)).toBe(true);
      let passed = 0;
      for (let at = Date.parse(date) + 86_400_000; at <= Date.parse(end); at += 86_400_000) {
        if (isBusinessDay(new Date(at).toISOString().slice(0, 10), holidays)) passed += 1;
      }
      expect(passed).toBe(days);
    }),
  );
});

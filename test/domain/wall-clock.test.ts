import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, epochOf, instantOfEpoch, wallClock, writtenWallClock } from '../../lib/domain/wall-clock.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('days', () => {
  test('are the numbers that the calendar gives them, and null where it has none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -1, max: 33 }),
        (year, month, day) => {
          const date = new Date(0);
          const at = date.setUTCFullYear(year, month - 1, day);
          const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(dayNumber(year, month, day)).toBe(exists ? at / DAY : null);
        },
      ),
    );
  });

  test.each([
    [2024, 2, 29, true],
    [2026, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2026, 6, 31, false],
  ])('%i-%i-%i exists: %s', (year, month, day, exists) => {
    expect(dayNumber(year, month, day) !== null).toBe(exists);
  });
});

describe('clocks', () => {
  test('are read as they are written', () => {
    const seconds = fc.integer({ min: -30_000_000_000, max: Date.UTC(9999, 0) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const at = second * 1000;
        expect(wallClock(writtenWallClock(at))).toBe(at);
        expect(epochOf(instantOfEpoch(at))).toBe(at);
      }),
    );
  });

  test.each(['2026-06-31', '2026-12-03T24:00:00', '2026-12-03T10:60', '2026-12-03T10:00:60'])('%s is none', (local) => {
    expect(() => wallClock(local)).toThrow(RangeError);
    expect(epochOf(`${local}Z`)).toBeNull();
  });
});

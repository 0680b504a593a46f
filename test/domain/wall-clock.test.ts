import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  epochOf,
  instantOfEpoch,
  offsetAt,
  wallClock,
  writtenWallClock,
} from '../../lib/domain/wall-clock.ts';

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

describe('offsets', () => {
  test('are what the zones say at any moment, also around a change of clocks', () => {
    const zones = [
      'America/New_York',
      'Europe/Dublin',
      'Africa/Casablanca',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      '+05:30',
    ];
    // Hours around the last days of March and October, in which most clocks change, and all hours of some years.
    const hours = fc.oneof(
      fc.integer({ min: 0, max: 20 * 366 * 24 }),
      fc
        .tuple(fc.integer({ min: 2010, max: 2030 }), fc.constantFrom(2, 3, 9, 10), fc.integer({ min: 0, max: 744 }))
        .map(([year, month, hour]) => (Date.UTC(year, month) - Date.UTC(2010, 0)) / 3_600_000 + hour),
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), hours, (zone, hour) => {
        const at = Date.UTC(2010, 0) + hour * 3_600_000;
        const told = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
        expect(offsetAt(zone, at)).toBe(told);
      }),
      { numRuns: 300 },
    );
  });

  test('of a zone that nobody knows are an error', () => {
    expect(() => offsetAt('Mars/Olympus_Mons', 0)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeQuietHours, outOfQuietHours } from '../../../lib/domain/followup/quiet-hours.ts';
import { compareInstants, inZone, toInstant } from '../../../lib/domain/time.ts';

const night = { quietFrom: '21:00', quietUntil: '08:00' };
const local = (at: string, zone: string) => inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('outOfQuietHours', () => {
  test.each([
    ['2026-12-03T20:59:00-05:00', '2026-12-03T20:59'],
    ['2026-12-03T21:00:00-05:00', '2026-12-04T08:00'],
    ['2026-12-03T23:59:59-05:00', '2026-12-04T08:00'],
    ['2026-12-04T00:00:00-05:00', '2026-12-04T08:00'],
    ['2026-12-04T07:59:00-05:00', '2026-12-04T08:00'],
    ['2026-12-04T08:00:00-05:00', '2026-12-04T08:00'],
    ['2026-12-04T12:00:00-05:00', '2026-12-04T12:00'],
  ])('%s is moved to %s', (at, expected) => {
    expect(local(outOfQuietHours(toInstant(at), night, 'America/New_York'), 'America/New_York')).toBe(expected);
  });

  test('a window within one day', () => {
    const nap = { quietFrom: '13:00', quietUntil: '15:00' };
    expect(outOfQuietHours('2026-12-03T14:10:00Z', nap, 'UTC')).toBe('2026-12-03T15:00:00Z');
    expect(outOfQuietHours('2026-12-03T15:10:00Z', nap, 'UTC')).toBe('2026-12-03T15:10:00Z');
  });

  test('equal times mean no quiet hours', () => {
    const none = { quietFrom: '08:00', quietUntil: '08:00' };
    expect(outOfQuietHours('2026-12-03T08:00:00Z', none, 'UTC')).toBe('2026-12-03T08:00:00Z');
  });

  test('the night in which clocks go forward is an hour shorter', () => {
    expect(outOfQuietHours('2026-03-08T04:00:00Z', night, 'America/New_York')).toBe('2026-03-08T12:00:00Z');
    expect(outOfQuietHours('2026-03-07T04:00:00Z', night, 'America/New_York')).toBe('2026-03-07T13:00:00Z');
  });

  test('an end that the clocks skip is the first minute after the gap', () => {
    const owl = { quietFrom: '23:00', quietUntil: '02:30' };
    const moved = outOfQuietHours('2026-03-08T06:00:00Z', owl, 'America/New_York');
    expect(local(moved, 'America/New_York')).toBe('2026-03-08T03:00');
  });

  test('an end that comes twice is the one that lies ahead', () => {
    const owl = { quietFrom: '23:00', quietUntil: '01:30' };
    // 01:10 EDT, then 01:10 EST an hour later.
    expect(outOfQuietHours('2026-11-01T05:10:00Z', owl, 'America/New_York')).toBe('2026-11-01T05:30:00Z');
    expect(outOfQuietHours('2026-11-01T06:10:00Z', owl, 'America/New_York')).toBe('2026-11-01T06:30:00Z');
  });

  test('a day that a zone skipped whole', () => {
    const moved = outOfQuietHours('2011-12-30T08:00:00Z', night, 'Pacific/Apia');
    expect(local(moved, 'Pacific/Apia')).toBe('2011-12-31T08:00');
  });
});

const instants = fc
  .integer({ min: 1_700_000_000, max: 2_000_000_000 })
  .map((s) => toInstant(new Date(s * 1000).toISOString()));
const zones = fc.constantFrom(
  'America/New_York',
  'Europe/Zurich',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/St_Johns',
);
const minutes = fc.integer({ min: 0, max: 1439 });
const clock = (m: number) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
const windows = fc.tuple(minutes, minutes).map(([a, b]) => ({ quietFrom: clock(a), quietUntil: clock(b) }));

test('the result is never earlier, never more than a day and an hour later, and stays where it is', () => {
  fc.assert(
    fc.property(instants, windows, zones, (at, quiet, zone) => {
      const moved = outOfQuietHours(at, quiet, zone);
      expect(compareInstants(moved, at)).toBeGreaterThanOrEqual(0);
      expect(Date.parse(moved) - Date.parse(at)).toBeLessThanOrEqual(25 * 3_600_000);
      expect(outOfQuietHours(moved, quiet, zone)).toBe(moved);
    }),
    { numRuns: 400 },
  );
});

test('a later instant is never moved before an earlier one', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 200_000 }), windows, zones, (at, gap, quiet, zone) => {
      const later = toInstant(new Date(Date.parse(at) + gap * 1000).toISOString());
      const order = compareInstants(outOfQuietHours(at, quiet, zone), outOfQuietHours(later, quiet, zone));
      expect(order).toBeLessThanOrEqual(0);
    }),
    { numRuns: 400 },
  );
});

describe('beforeQuietHours', () => {
  test('goes back to the last minute before the night', () => {
    expect(local(beforeQuietHours('2026-12-04T03:00:00Z', night, 'America/New_York'), 'America/New_York')).toBe(
      '2026-12-03T20:59',
    );
    expect(local(beforeQuietHours('2026-12-04T11:00:00Z', night, 'America/New_York'), 'America/New_York')).toBe(
      '2026-12-03T20:59',
    );
  });

  test('leaves the day alone', () => {
    expect(beforeQuietHours('2026-12-04T17:00:00Z', night, 'America/New_York')).toBe('2026-12-04T17:00:00Z');
  });
});

import { describe, expect, test } from 'vitest';
import { sayDay, sayShort, sayWeekday, sayWhen, sayZone } from '../../../lib/domain/notes/local-time.ts';

const start = '2026-12-03T19:00:00Z';

describe('a time in words', () => {
  test.each([
    [
      sayWhen(start, 'America/New_York', { end: '2026-12-03T19:45:00Z' }),
      'Thursday, December 3, 2026, 2:00–2:45 PM (New York)',
    ],
    [sayWhen(start, 'America/New_York'), 'Thursday, December 3, 2026, 2:00 PM (New York)'],
    [
      sayWhen('2026-12-03T16:30:00Z', 'America/New_York', { end: '2026-12-03T17:15:00Z' }),
      'Thursday, December 3, 2026, 11:30 AM–12:15 PM (New York)',
    ],
    [
      sayWhen(start, 'America/New_York', { otherZone: 'Europe/Berlin' }),
      'Thursday, December 3, 2026, 2:00 PM (New York), which is 8:00 PM (Berlin)',
    ],
    [
      sayWhen(start, 'America/New_York', { otherZone: 'America/Toronto' }),
      'Thursday, December 3, 2026, 2:00 PM (New York)',
    ],
    [
      sayWhen(start, 'America/New_York', { end: '2026-12-03T19:45:00Z', otherZone: 'Pacific/Chatham' }),
      'Thursday, December 3, 2026, 2:00–2:45 PM (New York), which is Friday, December 4, 2026, 8:45–9:30 AM (Chatham)',
    ],
    [
      sayWhen('2026-12-03T23:30:00Z', 'UTC', { end: '2026-12-04T00:30:00Z' }),
      'Thursday, December 3, 2026, 11:30 PM to Friday, December 4, 12:30 AM (UTC)',
    ],
    [sayWhen('2026-11-01T05:30:00Z', 'America/New_York'), 'Sunday, November 1, 2026, 1:30 AM (New York)'],
    [sayWhen('2026-11-01T06:30:00Z', 'America/New_York'), 'Sunday, November 1, 2026, 1:30 AM (New York)'],
    [sayWhen('2026-12-03T17:00:00Z', 'America/New_York'), 'Thursday, December 3, 2026, 12 noon (New York)'],
    [
      sayWhen('2026-12-03T16:00:00Z', 'America/New_York', { end: '2026-12-03T17:00:00Z' }),
      'Thursday, December 3, 2026, 11:00 AM–12 noon (New York)',
    ],
    [
      sayWhen('2026-12-03T17:00:00Z', 'America/New_York', { end: '2026-12-03T17:45:00Z' }),
      'Thursday, December 3, 2026, 12:00–12:45 PM (New York)',
    ],
    [sayWhen('2026-12-03T05:00:00Z', 'America/New_York'), 'Thursday, December 3, 2026, 12:00 AM (New York)'],
    [sayShort(start, 'America/New_York'), 'Thu Dec 3, 2:00 PM'],
    [sayWeekday('2026-12-04T03:00:00Z', 'America/New_York'), 'Thursday'],
    [sayDay('2026-12-10'), 'Thursday, December 10, 2026'],
    [sayZone('America/Argentina/Buenos_Aires'), 'Buenos Aires'],
    [sayZone('UTC'), 'UTC'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

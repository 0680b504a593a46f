import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/domain/application/profile.ts';
import { isBusinessDay } from '../../../lib/domain/followup/business-days.ts';
import {
  debriefAt,
  endOf,
  holdEnds,
  lastStatusCheckAt,
  prepAt,
  reminderAt,
  roundsOfDay,
  statusCheckAt,
} from '../../../lib/domain/followup/step-times.ts';
import { compareInstants, inZone, toInstant } from '../../../lib/domain/time.ts';

const NY = 'America/New_York';
const round = (start: string, end: string | null) => ({
  start: toInstant(start),
  end: end === null ? null : toInstant(end),
});
const local = (at: string, zone = NY) => inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('debriefAt', () => {
  test('an hour after the end', () => {
    const rounds = [round('2026-12-03T14:00-05:00', '2026-12-03T14:45-05:00')];
    expect(local(debriefAt(rounds, defaultSettings, NY))).toBe('2026-12-03T15:45');
  });

  test('once, after the last of several, whatever their order', () => {
    const rounds = [
      round('2026-12-03T15:00-05:00', '2026-12-03T16:00-05:00'),
      round('2026-12-03T09:00-05:00', '2026-12-03T10:00-05:00'),
    ];
    expect(local(debriefAt(rounds, defaultSettings, NY))).toBe('2026-12-03T17:00');
  });

  test('without an end the talk is taken to last an hour', () => {
    expect(local(debriefAt([round('2026-12-03T14:00-05:00', null)], defaultSettings, NY))).toBe('2026-12-03T16:00');
  });

  test('an end that is no later than the start is not believed', () => {
    const backwards = round('2026-12-03T14:00-05:00', '2026-12-03T13:00-05:00');
    expect(endOf(backwards)).toBe('2026-12-03T20:00:00Z');
  });

  test('waits for the morning of the user, not of the employer', () => {
    const rounds = [round('2026-12-03T14:00-05:00', '2026-12-03T15:00-05:00')];
    expect(local(debriefAt(rounds, defaultSettings, 'Europe/Zurich'), 'Europe/Zurich')).toBe('2026-12-04T08:00');
  });

  test('a day without rounds has none', () => {
    expect(() => debriefAt([], defaultSettings, NY)).toThrow(RangeError);
  });
});

describe('reminderAt', () => {
  test('20 hours after the end, in the morning at the earliest', () => {
    expect(local(reminderAt([round('2026-12-03T14:00-05:00', '2026-12-03T15:00-05:00')], defaultSettings, NY))).toBe(
      '2026-12-04T11:00',
    );
    expect(local(reminderAt([round('2026-12-03T09:00-05:00', '2026-12-03T10:00-05:00')], defaultSettings, NY))).toBe(
      '2026-12-04T08:00',
    );
  });

  test('20 hours are hours, also over the night in which clocks change', () => {
    expect(local(reminderAt([round('2026-10-31T15:00-04:00', '2026-10-31T16:00-04:00')], defaultSettings, NY))).toBe(
      '2026-11-01T11:00',
    );
  });

  test('never together with the drafts', () => {
    const hasty = { ...defaultSettings, reminderAfter: 'PT30M' };
    expect(local(reminderAt([round('2026-12-03T09:00-05:00', '2026-12-03T10:00-05:00')], hasty, NY))).toBe(
      '2026-12-03T15:00',
    );
    expect(local(reminderAt([round('2026-12-03T20:00-05:00', '2026-12-03T21:00-05:00')], hasty, NY))).toBe(
      '2026-12-04T12:00',
    );
  });
});

describe('prepAt', () => {
  test('at six on the evening before', () => {
    expect(local(prepAt('2026-12-03T19:00:00Z', defaultSettings, NY))).toBe('2026-12-02T18:00');
  });

  test("the evening is the user's, also over a change of clocks", () => {
    expect(local(prepAt('2026-11-01T15:00:00Z', defaultSettings, NY))).toBe('2026-10-31T18:00');
    expect(local(prepAt('2026-12-03T19:00:00Z', defaultSettings, 'Asia/Tokyo'), 'Asia/Tokyo')).toBe('2026-12-03T18:00');
  });

  test('a time within the night waits for the morning, unless the talk comes first', () => {
    const late = { ...defaultSettings, prepAt: '22:30' };
    expect(local(prepAt('2026-12-03T19:00:00Z', late, NY))).toBe('2026-12-03T08:00');
    expect(local(prepAt(toInstant('2026-12-03T07:30-05:00'), late, NY))).toBe('2026-12-02T20:59');
  });
});

const asked = {
  end: toInstant('2026-12-03T15:00-05:00'),
  timeline: null,
  settings: defaultSettings,
  zone: NY,
  userZone: NY,
};

describe('statusCheckAt', () => {
  test('five business days after the talk, at ten', () => {
    expect(local(statusCheckAt(asked))).toBe('2026-12-10T10:00');
  });

  test.each([
    ['2026-12-10', '2026-12-11T10:00'],
    ['2026-12-11', '2026-12-14T10:00'],
    ['2026-12-12', '2026-12-14T10:00'],
    ['2026-12-01', '2026-12-04T10:00'],
  ])('they named %s: %s', (by, expected) => {
    expect(local(statusCheckAt({ ...asked, timeline: { phrase: 'by then', by } }))).toBe(expected);
  });

  test('holidays and changes of clocks', () => {
    const settings = { ...defaultSettings, holidays: ['2026-11-26', '2026-11-27'] };
    expect(local(statusCheckAt({ ...asked, end: '2026-11-20T20:00:00Z', settings }))).toBe('2026-12-01T10:00');
    expect(statusCheckAt({ ...asked, end: '2026-10-30T20:00:00Z' })).toBe('2026-11-06T15:00:00Z');
  });

  test("ten o'clock there may be night here", () => {
    const at = statusCheckAt({ ...asked, userZone: 'America/Los_Angeles' });
    expect(local(at, 'America/Los_Angeles')).toBe('2026-12-10T08:00');
    const abroad = statusCheckAt({ ...asked, userZone: 'Asia/Tokyo' });
    expect(local(abroad, 'Asia/Tokyo')).toBe('2026-12-11T08:00');
  });

  test("a long night does not carry it into the employer's weekend", () => {
    const settings = { ...defaultSettings, quietFrom: '09:00', quietUntil: '03:00' };
    const at = statusCheckAt({ ...asked, timeline: { phrase: 'Thursday', by: '2026-12-10' }, settings });
    expect(local(at)).toBe('2026-12-15T03:00');
  });
});

test('the last check comes five business days after the first went out', () => {
  const { settings, zone, userZone } = asked;
  expect(local(lastStatusCheckAt({ firstSentAt: '2026-12-11T15:05:00Z', settings, zone, userZone }))).toBe(
    '2026-12-18T10:00',
  );
});

test('the hold ends five minutes after the approval', () => {
  expect(holdEnds('2026-12-03T21:00:00Z', defaultSettings)).toBe('2026-12-03T21:05:00Z');
});

test('rounds are grouped by their own local day', () => {
  const rounds = [
    { ...round('2026-12-04T09:00-05:00', null), timezone: NY, key: 'c' },
    { ...round('2026-12-03T19:00-05:00', null), timezone: NY, key: 'b' },
    { ...round('2026-12-03T09:00-05:00', null), timezone: null, key: 'a' },
  ];
  const days = roundsOfDay(rounds, NY).map(({ day, rounds }) => [day, rounds.map(({ key }) => key)]);
  expect(days).toEqual([
    ['2026-12-03', ['a', 'b']],
    ['2026-12-04', ['c']],
  ]);
});

const zones = fc.constantFrom(NY, 'Europe/Zurich', 'Pacific/Chatham', 'Asia/Kolkata', 'America/Los_Angeles');
const ends = fc
  .integer({ min: 1_760_000_000, max: 1_900_000_000 })
  .map((s) => toInstant(new Date(s * 1000).toISOString()));

test('whatever the zones: out of the night, on a business day of the employer, in the right order', () => {
  fc.assert(
    fc.property(ends, zones, zones, (end, zone, userZone) => {
      const rounds = [{ start: toInstant(new Date(Date.parse(end) - 3_600_000).toISOString()), end }];
      const debrief = debriefAt(rounds, defaultSettings, userZone);
      const reminder = reminderAt(rounds, defaultSettings, userZone);
      const check = statusCheckAt({ end, timeline: null, settings: defaultSettings, zone, userZone });
      expect(compareInstants(prepAt(end, defaultSettings, userZone), end)).toBeLessThan(0);
      expect(compareInstants(debrief, end)).toBeGreaterThan(0);
      expect(compareInstants(reminder, debrief)).toBeGreaterThan(0);
      expect(compareInstants(check, reminder)).toBeGreaterThan(0);
      for (const at of [debrief, reminder, check]) {
        const hour = inZone(at, userZone).hour;
        expect(hour >= 8 && hour < 21).toBe(true);
      }
      expect(isBusinessDay(inZone(check, zone).toPlainDate().toString(), [])).toBe(true);
    }),
    { numRuns: 300 },
  );
});

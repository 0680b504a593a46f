import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readInterviewTime, readWhen } from '../../../lib/domain/commands/when.ts';
import { readZone } from '../../../lib/domain/commands/zone-words.ts';

// Sunday, November 22, 2026, 10:00 in New York.
const sunday = { receivedAt: '2026-11-22T15:00:00Z', timezone: 'America/New_York' };
const local = (instant: string | null, zone = 'America/New_York') =>
  instant === null
    ? null
    : Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('a moment to come', () => {
  test.each([
    ['2 days', '2026-11-24T10:00'],
    ['for two days', '2026-11-24T10:00'],
    ['a week', '2026-11-29T10:00'],
    ['in a week or so', '2026-11-29T10:00'],
    ['a couple of days', '2026-11-24T10:00'],
    ['half an hour', '2026-11-22T10:30'],
    ['5 business days', '2026-11-27T10:00'],
    ['in 2 days at 9am', '2026-11-24T09:00'],
    ['until Friday 9am', '2026-11-27T09:00'],
    ['fri', '2026-11-27T09:00'],
    ['Sunday', '2026-11-29T09:00'],
    ['Sunday 5pm', '2026-11-22T17:00'],
    ['next Tue 9', '2026-11-24T09:00'],
    ['Friday afternoon', '2026-11-27T14:00'],
    ['Friday at 3', '2026-11-27T15:00'],
    ['9am', '2026-11-23T09:00'],
    ['noon', '2026-11-22T12:00'],
    ['tomorrow', '2026-11-23T09:00'],
    ['the day after tomorrow', '2026-11-24T09:00'],
    ['next week', '2026-11-23T09:00'],
    ['after the weekend', '2026-11-23T09:00'],
    ['end of the month', '2026-11-30T09:00'],
    ['till after Thanksgiving', '2026-11-27T09:00'],
    ['Thanksgiving', '2026-11-26T09:00'],
    ["after New Year's", '2027-01-02T09:00'],
    ['after Easter', '2027-03-29T09:00'],
    ['Dec 3', '2026-12-03T09:00'],
    ['December 3rd at 2pm', '2026-12-03T14:00'],
    ['12/3', '2026-12-03T09:00'],
    ['03/12/2026', '2026-12-03T09:00'],
    ['the 14th', '2026-12-14T09:00'],
    ['Tuesday the 8th', '2026-12-08T09:00'],
    ['another two days', '2026-11-24T10:00'],
    ['one more day', '2026-11-23T10:00'],
    ['March 3', '2027-03-03T09:00'],
    ['2027-01-15 14:00', '2027-01-15T14:00'],
    ['Dec 3, 2pm PT', '2026-12-03T17:00'],
    ['Monday 9am Berlin time', '2026-11-23T03:00'],
    ['in einer Woche', '2026-11-29T10:00'],
    ['Freitag um 9 Uhr', '2026-11-27T09:00'],
    ['vendredi à 9h', '2026-11-27T09:00'],
    ['mañana', '2026-11-23T09:00'],
    ['overmorgen', '2026-11-24T09:00'],
    ['3. Dezember 14 Uhr', '2026-12-03T14:00'],
    ['later', '2026-11-23T09:00'],
    ['', '2026-11-23T09:00'],
  ])('%s', (text, expected) => {
    expect(local(readWhen(text, sunday))).toBe(expected);
  });

  test.each([
    'blursday',
    'yesterday',
    '2020-01-01',
    'the meeting',
    'may',
    '31 February',
    'Friday if they call',
    'in 999 months',
    '99:99',
  ])('%s is none', (text) => expect(readWhen(text, sunday)).toBeNull());

  test('a day begins anew in the user’s own zone', () => {
    // 23:30 on Saturday in New York, Sunday already in London.
    const saturday = { receivedAt: '2026-11-22T04:30:00Z', timezone: 'America/New_York' };
    expect(local(readWhen('tomorrow', saturday))).toBe('2026-11-22T09:00');
    expect(local(readWhen('tomorrow', { ...saturday, timezone: 'Europe/London' }), 'Europe/London')).toBe(
      '2026-11-23T09:00',
    );
  });

  test('Friday said on a Saturday lies ahead', () => {
    const saturday = { receivedAt: '2026-11-21T15:00:00Z', timezone: 'America/New_York' };
    expect(local(readWhen('Fri', saturday))).toBe('2026-11-27T09:00');
  });

  test('days keep the wall clock over a change of summer time, hours do not', () => {
    const before = { receivedAt: '2026-10-31T14:00:00Z', timezone: 'America/New_York' };
    expect(local(readWhen('2 days', before))).toBe('2026-11-02T10:00');
    expect(readWhen('48 hours', before)).toBe('2026-11-02T14:00:00Z');
  });

  test('the month comes first in America and the day elsewhere', () => {
    expect(local(readWhen('1/2', sunday))).toBe('2027-01-02T09:00');
    expect(local(readWhen('1/2', { ...sunday, timezone: 'Europe/London' }), 'Europe/London')).toBe('2027-02-01T09:00');
  });

  test('whatever is typed, the answer lies ahead or is none', () => {
    const word = fc.constantFrom(
      'next',
      'fri',
      'tue',
      '9',
      '2',
      'days',
      'at',
      'am',
      '12/3',
      'dec',
      'after',
      'christmas',
      'noon',
      'pt',
      '31',
      '-',
      'week',
      'until',
      'the',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.integer({ min: 0, max: 8_000 }), (words, hours) => {
        const receivedAt = Temporal.Instant.from('2026-01-01T00:30:00Z').add({ hours }).toString();
        const at = readWhen(words.join(' '), { receivedAt, timezone: 'Pacific/Chatham' });
        return at === null || Temporal.Instant.compare(at, receivedAt) > 0;
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('when a talk is', () => {
  test.each([
    ['Dec 3, 2pm ET', '2026-12-03T14:00', null],
    ['Dec 3, 2pm', '2026-12-03T14:00', null],
    ['Thursday, December 3, 12 noon', '2026-12-03T12:00', null],
    ['Thursday, December 3, 2026, 11:00 AM–12 noon (New York)', '2026-12-03T11:00', '2026-12-03T12:00'],
    ['Dec 3, 12 noon to 1pm', '2026-12-03T12:00', '2026-12-03T13:00'],
    ['Dec 3 2–3 PM ET', '2026-12-03T14:00', '2026-12-03T15:00'],
    ['Dec 3 11-1pm', '2026-12-03T11:00', '2026-12-03T13:00'],
    ['Thursday, December 3 at 14:00 CET', '2026-12-03T08:00', null],
    ['Dec 3 at 2pm for 45 minutes', '2026-12-03T14:00', '2026-12-03T14:45'],
    ['12/03/2026 2:00 PM - 2:45 PM EST', '2026-12-03T14:00', '2026-12-03T14:45'],
    ['2pm ET / 11am PT on Dec 3', '2026-12-03T14:00', null],
    ['tomorrow 10:00 Europe/Berlin', '2026-11-23T04:00', null],
    ['2026-12-03T14:00:00-05:00', '2026-12-03T14:00', null],
    ['Nov 20 2pm', '2026-11-20T14:00', null],
  ])('%s', (text, start, end) => {
    const time = readInterviewTime(text, sunday, 'near');
    expect([local(time?.start ?? null), local(time?.end ?? null)]).toEqual([start, end]);
  });

  test('a new date lies ahead', () => {
    expect(local(readInterviewTime('Nov 20 2pm', sunday, 'ahead')?.start ?? null)).toBe('2027-11-20T14:00');
  });

  test.each(['Dec 3', '2pm', 'soon', 'blursday at 2pm', ''])('%j lacks a day or a time', (text) => {
    expect(readInterviewTime(text, sunday, 'near')).toBeNull();
  });

  test('EST in July means Eastern time', () => {
    const july = { receivedAt: '2026-07-01T12:00:00Z', timezone: 'UTC' };
    expect(readInterviewTime('July 3, 2pm EST', july, 'near')?.start).toBe('2026-07-03T18:00:00Z');
  });
});

describe('zones in words', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['ET', 'America/New_York'],
    ['Pacific time', 'America/Los_Angeles'],
    ['Berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['London time', 'Europe/London'],
    ['UTC', 'UTC'],
    ['UTC+2', 'Etc/GMT-2'],
    ['Nowhere', null],
    ['', null],
  ])('%s', (text, zone) => {
    expect(readZone(text)).toBe(zone);
  });
});

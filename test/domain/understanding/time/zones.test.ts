import { describe, expect, test } from 'vitest';
import type { OriginalMail } from '../../../../lib/domain/mail/forward.ts';
import type { Found, StatedTime } from '../../../../lib/domain/understanding/extractor.ts';
import { resolveTime } from '../../../../lib/domain/understanding/normalise.ts';
import { canonicalZone, zoneOfOffset, zoneOfPlace } from '../../../../lib/domain/understanding/time/zones.ts';

const context = { now: '2026-06-01T09:00:00Z', timezone: 'America/New_York', userAddresses: [], userName: null };
const mail = (from: string, dateOffset: string | null): OriginalMail => ({
  from: { name: null, address: from },
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  date: '2026-06-01T09:00:00Z',
  dateOffset,
  localDate: null,
  text: '',
  html: null,
  calendars: [],
  headers: [],
});
const when = (time: Partial<StatedTime>): Found<StatedTime> => ({
  value: {
    localStart: '2026-07-07T14:00:00',
    localEnd: null,
    timezone: null,
    start: null,
    end: null,
    allDay: false,
    ...time,
  },
  evidence: { from: 'text', quote: 'July 7 at 2pm', confidence: 0.9 },
});
const zone = (value: string) => ({ value, evidence: { from: 'text' as const, quote: value, confidence: 0.9 } });

describe('where a time without a zone belongs', () => {
  test('the zone beside the time counts most', () => {
    const resolved = resolveTime(
      when({ timezone: 'America/Chicago' }),
      [zone('Europe/Berlin')],
      mail('a@b.example', null),
      context,
    );
    expect(resolved).toMatchObject({
      start: '2026-07-07T19:00:00Z',
      timezone: { value: 'America/Chicago' },
      assumed: false,
    });
  });

  test('then a zone named elsewhere', () => {
    const resolved = resolveTime(when({}), [zone('Europe/Berlin')], mail('a@b.example', null), context);
    expect(resolved).toMatchObject({
      start: '2026-07-07T12:00:00Z',
      timezone: { value: 'Europe/Berlin' },
      assumed: false,
    });
  });

  test("then the one that the writer's offset fits", () => {
    expect(resolveTime(when({}), [], mail('a@lindenwerk.de', '+02:00'), context)?.timezone.value).toBe('Europe/Berlin');
    expect(resolveTime(when({}), [], mail('a@brightwave.com', '-07:00'), context)?.timezone.value).toBe(
      'America/Los_Angeles',
    );
    expect(resolveTime(when({}), [], mail('a@brightwave.com', '-04:00'), context)?.timezone.value).toBe(
      'America/New_York',
    );
  });

  test("at last the user's, and that is not sure", () => {
    for (const offset of [null, '+00:00', '+05:00']) {
      const resolved = resolveTime(when({}), [], mail('a@brightwave.com', offset), context);
      expect(resolved?.timezone.value).toBe('America/New_York');
      expect(resolved?.timezone.evidence.confidence).toBeLessThan(0.6);
    }
  });

  test("a tool's offset tells nothing of the employer", () => {
    expect(
      resolveTime(when({}), [], mail('no-reply@hire.lever.co', '-07:00'), context)?.timezone.evidence.confidence,
    ).toBeLessThan(0.6);
  });

  test('an instant stays what it is; only its zone is looked for', () => {
    const utc: Found<StatedTime> = {
      ...when({ start: '2026-07-07T18:00:00Z', timezone: 'UTC', localStart: '2026-07-07T18:00:00' }),
      evidence: { from: 'calendar', quote: 'DTSTART:20260707T180000Z', confidence: 0.99 },
    };
    expect(resolveTime(utc, [zone('Europe/Berlin')], mail('a@b.example', null), context)).toMatchObject({
      start: '2026-07-07T18:00:00Z',
      timezone: { value: 'Europe/Berlin' },
      assumed: false,
    });
  });

  test('an offset in the time itself leads to a zone where only one fits', () => {
    const stated = when({ start: '2026-07-07T21:00:00Z' });
    expect(resolveTime(stated, [], mail('no-reply@goodtime.io', null), context)?.timezone.value).toBe(
      'America/Los_Angeles',
    );
  });

  test('an end before its start is not believed', () => {
    expect(
      resolveTime(when({ localEnd: '2026-07-07T13:00:00' }), [], mail('a@b.example', null), context)?.end,
    ).toBeNull();
    expect(
      resolveTime(when({ localEnd: '2026-07-09T13:00:00' }), [], mail('a@b.example', null), context)?.end,
    ).toBeNull();
  });

  test('hours that summer time skips or repeats are read as RFC 5545 has it', () => {
    const skipped = when({ localStart: '2026-03-08T02:30:00', timezone: 'America/New_York' });
    const repeated = when({ localStart: '2026-11-01T01:30:00', timezone: 'America/New_York' });
    expect(resolveTime(skipped, [], mail('a@b.example', null), context)?.start).toBe('2026-03-08T07:30:00Z');
    expect(resolveTime(repeated, [], mail('a@b.example', null), context)?.start).toBe('2026-11-01T05:30:00Z');
  });

  test('a day, and a wall clock that is no date, give nothing', () => {
    expect(
      resolveTime(when({ allDay: true, localStart: '2026-07-07' }), [], mail('a@b.example', null), context),
    ).toBeNull();
    expect(resolveTime(when({ localStart: '2026-02-31T10:00:00' }), [], mail('a@b.example', null), context)).toBeNull();
  });
});

test.each([
  ['+01:00', '2026-12-01T09:00:00Z', 'lindenwerk.de', 'Europe/Berlin'],
  ['+02:00', '2026-12-01T09:00:00Z', 'lindenwerk.de', null],
  ['+11:00', '2026-12-01T09:00:00Z', 'wattle.com.au', 'Australia/Sydney'],
  ['+10:00', '2026-06-01T09:00:00Z', 'wattle.com.au', null],
  ['-05:00', '2026-12-01T09:00:00Z', 'brightwave.com', 'America/New_York'],
  ['+00:00', '2026-12-01T09:00:00Z', 'thistle.co.uk', 'Europe/London'],
  ['+00:00', '2026-12-01T09:00:00Z', 'brightwave.com', null],
] as const)('%s on %s from %s is %s', (offset, date, domain, expected) =>
  expect(zoneOfOffset(offset, date, domain, 'Asia/Tokyo')).toBe(expected),
);

test('names of zones', () => {
  expect(canonicalZone('america/new_york')).toBe('America/New_York');
  expect(canonicalZone('Etc/UTC')).toBe('UTC');
  expect(canonicalZone('+02:00')).toBeNull();
  expect(canonicalZone('Mars/Olympus')).toBeNull();
});

test('a street tells its clock', () => {
  expect(zoneOfPlace('Friedrichstraße 12, 10117 Berlin')).toBe('Europe/Berlin');
  expect(zoneOfPlace('480 Harrison Street, San Francisco, CA 94105')).toBe('America/Los_Angeles');
  expect(zoneOfPlace('Room 4')).toBeNull();
});

test.each([
  ['12 Rue de Bruxelles, Paris', 'Europe/Paris'],
  ['Rue de la Paix 4', null],
  ['London Road 12', null],
  ['Calle de Lisboa 3, Madrid', 'Europe/Madrid'],
  ['Via Milano 8, Roma', 'Europe/Rome'],
  ['Berlin Avenue 7', null],
])('a street that is called after a city is not there: %s', (place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone);
});

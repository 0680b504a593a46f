import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../lib/adapters/calendar/read-calendar.ts';

const file = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const start = (tzid: string, ...zone: string[]) => {
  const calendar = readCalendar(
    file(...zone, 'BEGIN:VEVENT', `DTSTART;TZID=${tzid}:20260703T140000`, 'SUMMARY:x', 'END:VEVENT'),
  );
  return { ...calendar.events[0]?.start, broken: calendar.broken };
};

interface Rules {
  readonly standard: string;
  readonly daylight: string;
  readonly autumn: string;
  readonly spring: string;
}
const zone = (id: string, { standard, daylight, autumn, spring }: Rules, ...more: string[]) => [
  ...['BEGIN:VTIMEZONE', `TZID:${id}`, ...more],
  ...['BEGIN:STANDARD', 'DTSTART:16010101T020000', `TZOFFSETFROM:${daylight}`, `TZOFFSETTO:${standard}`],
  ...[`RRULE:FREQ=YEARLY;INTERVAL=1;${autumn}`, 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', `TZOFFSETFROM:${standard}`, `TZOFFSETTO:${daylight}`],
  ...[`RRULE:FREQ=YEARLY;INTERVAL=1;${spring}`, 'END:DAYLIGHT', 'END:VTIMEZONE'],
];
const american = { autumn: 'BYDAY=1SU;BYMONTH=11', spring: 'BYDAY=2SU;BYMONTH=3' };
const european = { autumn: 'BYDAY=-1SU;BYMONTH=10', spring: 'BYDAY=-1SU;BYMONTH=3' };

describe('zones by name', () => {
  test.each([
    ['America/New_York', 'America/New_York', '18:00'],
    ['Eastern Standard Time', 'America/New_York', '18:00'],
    ['Romance Standard Time', 'Europe/Paris', '12:00'],
    ['W. Europe Standard Time', 'Europe/Berlin', '12:00'],
    ['GMT Standard Time', 'Europe/London', '13:00'],
    ['India Standard Time', 'Asia/Kolkata', '08:30'],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York', '18:00'],
    ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles', '21:00'],
    ['(GMT-07.00) Arizona', 'America/Phoenix', '21:00'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin', '12:00'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/London', '13:00'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin', '12:00'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires', '17:00'],
    ['EST', 'America/New_York', '18:00'],
    ['Etc/UTC', 'UTC', '14:00'],
    ['tzone://Microsoft/Utc', 'UTC', '14:00'],
  ])('%s is %s', (tzid, timezone, time) => {
    expect(start(tzid)).toMatchObject({ timezone, instant: `2026-07-03T${time}:00Z`, broken: null });
  });

  test('a bare offset fixes the instant and names no place', () => {
    expect(start('GMT-0500')).toMatchObject({ timezone: null, instant: '2026-07-03T19:00:00Z', broken: null });
  });

  test('a name that says nothing leaves the time floating, and is told', () => {
    const read = start('Customized Time Zone');
    expect(read).toMatchObject({ timezone: null, instant: null, local: '2026-07-03T14:00:00' });
    expect(read.broken).toContain('Customized Time Zone');
  });
});

describe('zones by their own rules', () => {
  const newYork = { standard: '-0500', daylight: '-0400', ...american };
  const central = { standard: '+0100', daylight: '+0200', ...european };

  test('one likely zone fits: that one', () => {
    const id = 'Customized Time Zone';
    expect(start(id, ...zone(id, newYork))).toMatchObject({
      timezone: 'America/New_York',
      instant: '2026-07-03T18:00:00Z',
    });
  });

  test('several fit: the instant without a zone', () => {
    const id = 'Customized Time Zone';
    expect(start(id, ...zone(id, central))).toMatchObject({
      timezone: null,
      instant: '2026-07-03T12:00:00Z',
      broken: null,
    });
  });

  test('X-LIC-LOCATION decides among those that fit, and only among those', () => {
    expect(start('Z', ...zone('Z', central, 'X-LIC-LOCATION:Europe/Vienna')).timezone).toBe('Europe/Vienna');
    expect(start('Z', ...zone('Z', newYork, 'X-LIC-LOCATION:Europe/Vienna')).timezone).toBe('America/New_York');
  });

  test('changes on other days are another zone', () => {
    const strange = {
      standard: '-0500',
      daylight: '-0400',
      autumn: 'BYDAY=2SU;BYMONTH=9',
      spring: 'BYDAY=2SU;BYMONTH=4',
    };
    expect(start('Z', ...zone('Z', strange))).toMatchObject({ timezone: null, instant: '2026-07-03T18:00:00Z' });
  });

  test('days of the month (BYMONTHDAY with BYDAY) say the same as the n-th Sunday', () => {
    const days = {
      autumn: 'BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU',
      spring: 'BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU',
    };
    expect(start('Z', ...zone('Z', { standard: '-0500', daylight: '-0400', ...days })).timezone).toBe(
      'America/New_York',
    );
  });

  test('a rule of another shape is not run, and not believed', () => {
    const hostile = { standard: '-0500', daylight: '-0400', autumn: 'FREQ=SECONDLY', spring: american.spring };
    expect(start('Z', ...zone('Z', hostile))).toMatchObject({ timezone: null, instant: null });
  });
});

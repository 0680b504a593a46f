import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ATTENDEES, MAX_EVENTS } from '../../../lib/adapters/calendar/limits.ts';
import { readCalendar } from '../../../lib/adapters/calendar/read-calendar.ts';

const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:u1', ...lines, 'END:VEVENT'];
const only = (...lines: string[]) => readCalendar(file(...event(...lines))).events[0];

describe('readCalendar', () => {
  test('reads what RFC 5545 and 5546 put into an invitation', () => {
    const calendar = readCalendar(
      file(
        'METHOD:REQUEST',
        ...event(
          'SEQUENCE:3',
          'STATUS:tentative',
          'SUMMARY;LANGUAGE=en-us:Interview\\, second\\nround',
          'LOCATION:Room 4\\; second floor',
          'URL:https://zoom.us/j/1',
          'DTSTART;TZID=Europe/Berlin:20261203T140000',
          'DTEND;TZID=Europe/Berlin:20261203T150000',
          'ORGANIZER;CN="Whitfield, Dana":MAILTO:dana@CORP.example',
          'ATTENDEE;CUTYPE=ROOM;ROLE=NON-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Atlas:mailto:atlas@corp.example',
          'ATTENDEE;CN=lee@corp.example;EMAIL=lee@corp.example:urn:uuid:1',
          'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/1',
          'X-ALT-DESC;FMTTYPE=text/html:<p>a\\, b</p>',
        ),
      ),
    );
    expect(calendar.method).toBe('REQUEST');
    expect(calendar.broken).toBeNull();
    expect(calendar.events[0]).toMatchObject({
      uid: 'u1',
      sequence: 3,
      status: 'TENTATIVE',
      summary: 'Interview, second\nround',
      location: 'Room 4; second floor',
      url: 'https://zoom.us/j/1',
      recurring: false,
      start: {
        local: '2026-12-03T14:00:00',
        timezone: 'Europe/Berlin',
        instant: '2026-12-03T13:00:00Z',
        allDay: false,
      },
      organizer: { name: 'Whitfield, Dana', address: 'dana@corp.example' },
      extras: { 'X-MICROSOFT-SKYPETEAMSMEETINGURL': 'https://teams.microsoft.com/l/1', 'X-ALT-DESC': '<p>a, b</p>' },
    });
    expect(calendar.events[0]?.start?.quote).toBe('DTSTART;TZID=Europe/Berlin:20261203T140000');
    expect(calendar.events[0]?.attendees).toEqual([
      { name: 'Atlas', address: 'atlas@corp.example', type: 'ROOM', role: 'NON-PARTICIPANT', status: 'ACCEPTED' },
      {
        ...{ name: null, address: 'lee@corp.example', type: 'INDIVIDUAL' },
        ...{ role: 'REQ-PARTICIPANT', status: 'NEEDS-ACTION' },
      },
    ]);
  });

  test("an alarm's summary and attendee stay with the alarm", () => {
    const read = only(
      'SUMMARY:Interview',
      ...['BEGIN:VALARM', 'SUMMARY:Alarm', 'ATTENDEE:mailto:bot@corp.example', 'TRIGGER:-PT10M', 'END:VALARM'],
    );
    expect(read?.summary).toBe('Interview');
    expect(read?.attendees).toEqual([]);
  });

  test('floating times, days and UTC keep what they say and no more', () => {
    expect(only('DTSTART:20261203T140000')?.start).toMatchObject({ timezone: null, instant: null, allDay: false });
    expect(only('DTSTART;VALUE=DATE:20261203')?.start).toMatchObject({
      local: '2026-12-03',
      allDay: true,
      instant: null,
    });
    expect(only('DTSTART:20261203T140000Z')?.start).toMatchObject({ timezone: 'UTC', instant: '2026-12-03T14:00:00Z' });
    expect(only('DTSTART:20261203T140000-0500')?.start?.instant).toBe('2026-12-03T19:00:00Z');
  });

  test.each([
    ['DTSTART;TZID=America/New_York:20261203T140000', 'DURATION:PT45M', '2026-12-03T14:45:00', '2026-12-03T19:45:00Z'],
    // The clocks go back in this night: a day is 25 hours, 24 hours are not a day.
    ['DTSTART;TZID=America/New_York:20261031T140000', 'DURATION:P1D', '2026-11-01T14:00:00', '2026-11-01T19:00:00Z'],
    ['DTSTART;TZID=America/New_York:20261031T140000', 'DURATION:PT24H', '2026-11-01T13:00:00', '2026-11-01T18:00:00Z'],
    ['DTSTART:20261203T140000', 'DURATION:PT1H', '2026-12-03T15:00:00', null],
    ['DTSTART;VALUE=DATE:20261203', 'DURATION:P1D', '2026-12-04', null],
  ])('%s and %s', (start, duration, local, instant) => {
    expect(only(start, duration)?.end).toMatchObject({ local, instant, quote: duration });
  });

  test('a series is flagged, one of its occurrences is not', () => {
    const calendar = readCalendar(
      file(
        ...event('DTSTART:20261203T140000Z', 'RRULE:FREQ=WEEKLY'),
        ...event('RECURRENCE-ID:20261210T140000Z', 'DTSTART:20261210T150000Z', 'RRULE:FREQ=WEEKLY'),
      ),
    );
    expect(calendar.events.map(({ recurring, recurrenceId }) => [recurring, recurrenceId])).toEqual([
      [true, null],
      [false, '2026-12-10T14:00:00Z'],
    ]);
  });
});

describe('broken files', () => {
  const sound = file('METHOD:REQUEST', ...event('DTSTART:20261203T140000Z', 'SUMMARY:Interview'));

  test.each([
    ['line feeds only', sound.replaceAll('\r\n', '\n')],
    ['carriage returns only', sound.replaceAll('\r\n', '\r')],
    ['a byte order mark', `\uFEFF${sound}`],
    ['small letters', sound.replace('SUMMARY:', 'summary:').replace('BEGIN:VEVENT', 'begin:vevent')],
    ['empty lines', sound.replaceAll('\r\n', '\r\n\r\n')],
    ['folded lines', sound.replace('SUMMARY:Interview', 'SUMMARY:Int\r\n er\r\n\tview')],
  ])('%s do no harm', (_, text) => {
    const { method, events, broken } = readCalendar(text);
    expect([method, events[0]?.summary, events[0]?.start?.instant, broken]).toEqual([
      'REQUEST',
      'Interview',
      '2026-12-03T14:00:00Z',
      null,
    ]);
  });

  test.each([
    ['a cut end', sound.slice(0, sound.indexOf('END:VEVENT')), 'it ends too early'],
    ['a missing END:VEVENT', sound.replace('END:VEVENT\r\n', ''), 'a part of it has no end'],
    ['a missing first line', sound.replace('BEGIN:VCALENDAR\r\n', ''), 'its first line is missing'],
    [
      'text folded without a blank',
      sound.replace('Interview', 'Interview\r\nwith us'),
      'some lines are wrongly folded',
    ],
    ['a line that nobody can read', sound.replace('SUMMARY', 'X-A;B\r\nSUMMARY'), "1 of its lines can't be read"],
  ])('%s is told, and the rest is read', (_, text, why) => {
    const { events, broken } = readCalendar(text);
    expect(events[0]?.start?.instant).toBe('2026-12-03T14:00:00Z');
    expect(broken).toContain(why);
  });

  test('a date that is none leaves the start empty', () => {
    for (const value of ['20261303T140000Z', '20260631T140000Z', 'tomorrow', '']) {
      const { events, broken } = readCalendar(file(...event(`DTSTART:${value}`, 'SUMMARY:x')));
      expect(events[0]).toMatchObject({ start: null, summary: 'x' });
      expect(broken).toContain('DTSTART is no date');
    }
  });

  test('what is no calendar gives none', () => {
    expect(readCalendar('').events).toEqual([]);
    expect(readCalendar('<html>').broken).toBe('The calendar file is damaged: it holds no calendar.');
  });

  test('ten thousand attendees and events are cut', () => {
    const crowd = Array.from({ length: 10_000 }, (_, index) => `ATTENDEE;CN=P${index}:mailto:p${index}@corp.example`);
    expect(only('DTSTART:20261203T140000Z', ...crowd)?.attendees).toHaveLength(MAX_ATTENDEES);
    const many = readCalendar(file(...Array.from({ length: 5_000 }, () => event('DTSTART:20261203T140000Z')).flat()));
    expect(many.events).toHaveLength(MAX_EVENTS);
    expect(many.broken).not.toBeNull();
  });

  test('never throws', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'BEGIN:VTIMEZONE', ' x'],
        ...['TZID:Z', 'BEGIN:STANDARD', 'TZOFFSETTO:+9999', 'RRULE:FREQ=SECONDLY', 'DTSTART;TZID=Z:20261203T140000'],
        ...[
          'DTSTART;TZID="(UTC:20261203T140000',
          'ATTENDEE;CN="',
          'DURATION:P',
          'DTSTART;VALUE=DATE:2026',
          'SEQUENCE:x',
        ],
      ),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { events } = readCalendar(lines.join('\n'));
        for (const { start } of events) if (start?.instant) expect(start.instant).toMatch(/Z$/);
      }),
      { numRuns: 500 },
    );
  });
});

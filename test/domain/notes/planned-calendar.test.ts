import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarText } from '../../../lib/domain/notes/planned-calendar.ts';

const entry: CalendarEntry = {
  uid: 'a1-i1@afterword.example',
  start: '2026-12-03T19:00:00Z',
  end: '2026-12-03T19:45:00Z',
  title: 'Interview, Brightwave Analytics, Senior Data Engineer',
  description: 'With Dana Whitfield, Raj Patel',
  location: null,
  url: 'https://meet.google.com/abc-defg-hij',
  free: false,
};

function read(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('an entry is read back as it was written', () => {
  const [event, ...others] = read(calendarText([entry], '2026-12-01T15:00:00Z'));
  expect(others).toEqual([]);
  expect(event?.uid).toBe(entry.uid);
  expect(event?.summary).toBe(entry.title);
  expect(event?.description).toBe(entry.description);
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-03T19:00:00.000Z');
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-03T19:45:00.000Z');
  expect(event?.component.getFirstPropertyValue('url')).toBe(entry.url);
  expect(event?.component.getFirstPropertyValue('transp')).toBe('OPAQUE');
});

test('no entries make a calendar still', () => {
  expect(read(calendarText([], '2026-12-01T15:00:00Z'))).toEqual([]);
});

describe('whatever a company is called', () => {
  test('the words come back, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), fc.boolean(), (words, free) => {
        const title = words.replace(/\p{Cc}/gu, ' ').toWellFormed();
        const text = calendarText([{ ...entry, title, description: title, url: null, free }], '2026-12-01T15:00:00Z');
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [event] = read(text);
        expect(event?.summary).toBe(title);
        expect(event?.description).toBe(title);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['a\nEND:VEVENT\nBEGIN:VEVENT', 'x\r\nATTENDEE:mailto:evil@else.example', 'a\u0000b', '\\n;,:'])(
    '%j adds nothing',
    (title) => {
      const events = read(calendarText([{ ...entry, title, location: title }], '2026-12-01T15:00:00Z'));
      expect(events).toHaveLength(1);
      expect(events[0]?.component.getAllProperties('attendee')).toEqual([]);
    },
  );

  test('a link that is no web address is left out', () => {
    const text = calendarText([{ ...entry, url: 'javascript:alert(1)\r\nX:y' }], '2026-12-01T15:00:00Z');
    expect(text).not.toContain('javascript');
  });
});

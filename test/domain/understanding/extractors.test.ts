import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar, CalendarEvent } from '../../../lib/domain/mail/calendar.ts';
import type { OriginalMail } from '../../../lib/domain/mail/forward.ts';
import { descriptionText, readCalendars } from '../../../lib/domain/understanding/extractors/calendar.ts';
import { readMicrodata } from '../../../lib/domain/understanding/extractors/microdata.ts';
import { structuredDataExtractor } from '../../../lib/domain/understanding/extractors/structured-data.ts';
import { expectLinear } from '../../linear.ts';

const context = { now: '2026-12-01T09:00:00Z', timezone: 'America/New_York', userAddresses: [], userName: null };
const mail = (more: Partial<OriginalMail>): OriginalMail => ({
  from: null,
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  date: null,
  dateOffset: null,
  localDate: null,
  text: '',
  html: null,
  calendars: [],
  headers: [],
  ...more,
});
const at = (instant: string) => ({
  local: instant.slice(0, 19),
  allDay: false,
  timezone: 'UTC',
  instant,
  quote: `DTSTART:${instant}`,
});
const event = (more: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'u1',
  sequence: 0,
  recurrenceId: null,
  recurring: false,
  status: null,
  start: at('2026-12-03T19:00:00Z'),
  end: null,
  summary: 'Interview',
  description: null,
  location: null,
  url: null,
  organizer: null,
  attendees: [],
  extras: {},
  ...more,
});
const calendar = (events: readonly CalendarEvent[], more: Partial<Calendar> = {}): Calendar => ({
  method: 'REQUEST',
  broken: null,
  events,
  ...more,
});
const read = (calendars: readonly Calendar[], subject = '') => {
  const { events, answer, problem } = readCalendars(mail({ calendars, subject }));
  const shown = events.map(
    ({ extraction }) => `${extraction.kind?.value} ${extraction.uid?.value} ${extraction.when?.value.start}`,
  );
  return { shown, answer, problem };
};

describe('calendars', () => {
  test.each([
    ['REQUEST', 0, null, '', 'invitation'],
    ['PUBLISH', 0, null, '', 'invitation'],
    [null, 0, null, '', 'invitation'],
    ['REQUEST', 1, null, '', 'update'],
    ['REQUEST', 0, null, 'Updated invitation: Interview @ Thu Dec 3, 2026', 'update'],
    ['REQUEST', 0, null, 'Aktualisierte Einladung: Interview', 'update'],
    ['CANCEL', 1, null, '', 'cancellation'],
    ['REQUEST', 1, 'CANCELLED', '', 'cancellation'],
  ] as const)('METHOD %s, SEQUENCE %s, STATUS %s, "%s" is %s', (method, sequence, status, subject, kind) => {
    const { events } = readCalendars(
      mail({ calendars: [calendar([event({ sequence, status })], { method })], subject }),
    );
    expect(events[0]?.extraction.kind?.value).toBe(kind);
  });

  test("somebody's answer is no invitation", () => {
    expect(read([calendar([event({})], { method: 'REPLY' })])).toEqual({ shown: [], answer: 'reply', problem: null });
    expect(read([calendar([event({})], { method: 'COUNTER' })])).toEqual({
      shown: [],
      answer: 'counter',
      problem: null,
    });
    expect(read([calendar([event({})], { method: 'REPLY' }), calendar([event({})])]).answer).toBeNull();
  });

  test('of several versions of one event the latest counts, in either order', () => {
    const old = event({ sequence: 1 });
    const latest = event({ sequence: 2, start: at('2026-12-04T19:00:00Z') });
    const expected = ['update u1 2026-12-04T19:00:00Z'];
    expect(read([calendar([old, latest])]).shown).toEqual(expected);
    expect(read([calendar([latest]), calendar([old])]).shown).toEqual(expected);
  });

  test('several events are several interviews, by start', () => {
    const later = event({ uid: 'u2', start: at('2026-12-05T19:00:00Z') });
    expect(read([calendar([later, event({})])]).shown).toEqual([
      'invitation u1 2026-12-03T19:00:00Z',
      'invitation u2 2026-12-05T19:00:00Z',
    ]);
  });

  test('a moved instance stands for its series, another one beside it', () => {
    const master = event({ recurring: true });
    const moved = event({ recurrenceId: '2026-12-03T19:00:00', start: at('2026-12-03T21:00:00Z') });
    const other = event({ recurrenceId: '2026-12-10T19:00:00', start: at('2026-12-10T21:00:00Z') });
    expect(read([calendar([master, moved])]).shown).toEqual(['update u1/2026-12-03T19:00:00 2026-12-03T21:00:00Z']);
    expect(read([calendar([master, other])]).shown).toHaveLength(2);
  });

  test('a file beyond reading is said to be', () => {
    expect(read([calendar([], { broken: 'it ends in the middle' })])).toEqual({
      shown: [],
      answer: null,
      problem: 'broken-calendar',
    });
    expect(read([calendar([event({})], { broken: 'one of two events has no date' })]).problem).toBeNull();
  });

  test.each([
    [
      { extras: { 'X-GOOGLE-CONFERENCE': 'https://meet.google.com/abc-defg-hij' } },
      'https://meet.google.com/abc-defg-hij',
    ],
    [
      { extras: { 'X-ALT-DESC': '<a href="https://teams.microsoft.com/l/meetup-join/19%3ax/0">Join</a>' } },
      'https://teams.microsoft.com/l/meetup-join/19%3ax/0',
    ],
    [{ location: 'https://b.zoom.us/j/123456' }, 'https://b.zoom.us/j/123456'],
    [
      { description: 'Reschedule: https://calendly.com/reschedulings/1\nJoin: https://b.zoom.us/j/123456' },
      'https://b.zoom.us/j/123456',
    ],
    [{ description: 'See https://brightwave.example/careers' }, undefined],
  ])('the join link in %j', (more, url) => {
    expect(readCalendars(mail({ calendars: [calendar([event(more)])] })).events[0]?.extraction.url?.value).toBe(url);
  });

  test('a description loses its tags and what conferencing hangs on it', () => {
    const google = event({ description: 'Meet <b>Dana</b> &amp; Samir.<br>-::~:~::~\nOr dial: +1 573-200-4071' });
    expect(descriptionText(google)).toBe('Meet Dana & Samir.');
    expect(
      descriptionText(event({ description: 'Hi Maya\n________________________________\nMicrosoft Teams meeting' })),
    ).toBe('Hi Maya');
    expect(descriptionText(event({}))).toBe('');
  });
});

describe('markup', () => {
  const extract = (html: string) => structuredDataExtractor.extract(mail({ html }), context);

  test('JSON-LD, in a graph, with Windows line ends and a call as its place', () => {
    const node = {
      '@graph': [
        {
          '@type': 'Event',
          startDate: '2026-12-03T14:00:00-05:00',
          endDate: '2026-12-03T15:00:00-05:00',
          location: { '@type': 'VirtualLocation', url: 'https://b.zoom.us/j/123456' },
        },
      ],
    };
    const [found] = extract(`<script type="application/ld+json">\r\n${JSON.stringify(node)}\r\n</script>`);
    expect(found).toMatchObject({
      source: 'structured-data',
      when: {
        value: {
          start: '2026-12-03T19:00:00Z',
          end: '2026-12-03T20:00:00Z',
          localStart: '2026-12-03T14:00:00',
          timezone: null,
        },
      },
      url: { value: 'https://b.zoom.us/j/123456' },
    });
  });

  test('a reservation cancelled, a bare day, and nonsense', () => {
    const cancelled = {
      '@type': 'EventReservation',
      reservationFor: {
        '@type': 'Event',
        eventStatus: 'https://schema.org/EventCancelled',
        startDate: '2026-12-03T19:00:00Z',
      },
    };
    expect(extract(`<script type='application/ld+json'>${JSON.stringify(cancelled)}</script>`)[0]?.kind?.value).toBe(
      'cancellation',
    );
    const day = { '@type': 'Event', startDate: '2026-12-03' };
    expect(extract(`<script type="application/ld+json">[${JSON.stringify(day)}]</script>`)[0]?.when?.value.allDay).toBe(
      true,
    );
    expect(extract('<script type="application/ld+json">{"@type":"Event","startDate":</script>')).toEqual([]);
    expect(extract('<script type="application/ld+json">{"@type":"Event","startDate":"soon"}</script>')).toEqual([]);
    expect(extract('<script type="application/ld+json">{"@type":"Product"}</script>')).toEqual([]);
  });

  test('microdata is nested as its items are, also without closing tags', () => {
    const html =
      '<div itemscope itemtype="http://schema.org/Event"><b itemprop="name">A <i>big</i> day</b><meta itemprop="startDate" content="20261203T190000Z"><div itemprop="location" itemscope itemtype="http://schema.org/Place"><span itemprop="name">Hall &amp; Yard';
    expect(readMicrodata(html)[0]).toMatchObject({
      '@type': 'Event',
      name: 'A  big  day',
      startDate: '20261203T190000Z',
      location: { '@type': 'Place' },
    });
  });

  test('any HTML is read in time and without a throw', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        (text) => void readMicrodata(`<p itemscope>${text}<a itemprop="x" ${text}>`),
      ),
    );
    for (const piece of [
      '<a itemscope "',
      '<a itemscope ',
      '<div itemscope>',
      '<script type="application/ld+json">',
      '"<',
    ])
      expectLinear((pieces) => extract(`itemscope schema.org ${piece.repeat(pieces)}`), 5000);
  });
});

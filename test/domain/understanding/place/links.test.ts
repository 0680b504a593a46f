import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conferenceLink, isBookingLink, linksIn } from '../../../../lib/domain/understanding/place/links.ts';
import { phoneIn, readPlace } from '../../../../lib/domain/understanding/place/places.ts';
import { expectLinear } from '../../../linear.ts';

describe('the link under which an interview is held', () => {
  test.each([
    'https://meet.google.com/abc-defg-hij',
    'https://brightwave.zoom.us/j/98765432101?pwd=abc',
    'https://us02web.zoom.us/my/dana.whitfield',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
    'https://teams.live.com/meet/9351234567890?p=x',
    'https://brightwave.webex.com/brightwave/j.php?MTID=m123',
    'https://brightwave.webex.com/meet/dana',
    'https://whereby.com/brightwave',
    'https://chime.aws/1234567890',
    'https://join.skype.com/AbC123',
    'https://bluejeans.com/123456789',
    'https://meet.goto.com/123456789',
    'https://harborline.hirevue.com/live/abc123',
    'https://calendly.com/events/0f1e-2d3c/google_meet',
    'https://meet.jit.si/BrightwaveInterview',
  ])('%s', (url) => expect(conferenceLink(`Join here: <${url}>.`)?.url).toBe(url));

  test.each([
    'https://zoom.us/test',
    'https://us02web.zoom.us/u/kdXyz',
    'https://support.zoom.us/hc/en-us',
    'https://teams.microsoft.com/meetingOptions/?organizerId=b2c3',
    'https://www.microsoft.com/en-us/microsoft-teams/join-a-meeting',
    'https://calendar.google.com/calendar/event?action=VIEW&eid=x',
    'https://tel.meet/abc-defg?pin=1',
    'https://calendly.com/reschedulings/0f1e',
    'https://calendly.com/cancellations/0f1e',
    'https://brightwave.example/unsubscribe?u=1',
    'https://evil.example/meet.google.com/abc-defg-hij',
    'https://meet.google.com.evil.example/abc-defg-hij',
  ])('never %s', (url) => expect(conferenceLink(`See ${url} please`)).toBeNull());

  test('wrappers that show their target are undone', () => {
    const zoom = 'https://brightwave.zoom.us/j/123456';
    const safe = `https://nam12.safelinks.protection.outlook.com/?url=${encodeURIComponent(zoom)}&data=05`;
    expect(conferenceLink(safe)?.url).toBe(zoom);
    expect(conferenceLink(`https://www.google.com/url?q=${encodeURIComponent(zoom)}&sa=D`)?.url).toBe(zoom);
    expect(conferenceLink(`https://urldefense.com/v3/__${zoom}__;!!abc`)?.url).toBe(zoom);
    expect(conferenceLink(`https://www.google.com/url?q=${encodeURIComponent(safe)}`)?.url).toBe(zoom);
  });

  test('a page to pick a time is a booking link, the booked call is none', () => {
    expect(isBookingLink('https://calendly.com/oliver/30min')).toBe(true);
    expect(isBookingLink('https://calendly.com/events/0f1e/google_meet')).toBe(false);
    expect(isBookingLink('https://brightwave.example/jobs')).toBe(false);
  });

  test('any text gives links or none, quickly', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void linksIn(`https://${text} http://[${text}`)));
    expectLinear((pieces) => linksIn(`https://${'a.'.repeat(pieces * 20)}`), 500);
    expectLinear((pieces) => linksIn('https://www.google.com/url?q=https%3A%2F%2F'.repeat(pieces)), 500);
  });
});

describe('places', () => {
  test.each([
    ['Microsoft Teams Meeting', 'video', null, null],
    ['https://brightwave.zoom.us/j/123456', 'video', null, null],
    ['Zoom', 'video', null, null],
    ['+1 (312) 555-0142', 'phone', null, '+1 (312) 555-0142'],
    ['Dana will call you on 020 7946 0123', 'phone', null, '020 7946 0123'],
    ['Phone', 'phone', null, null],
    ['Friedrichstraße 12, 10117 Berlin', 'onsite', 'Friedrichstraße 12, 10117 Berlin', null],
    ['55 Water Street, New York, NY 10041', 'onsite', '55 Water Street, New York, NY 10041', null],
    ['Brightwave HQ', 'onsite', 'Brightwave HQ', null],
    ['NYC-14-Hudson (8)', 'unknown', 'NYC-14-Hudson (8)', null],
    ['TBD', 'unknown', null, null],
    ['', 'unknown', null, null],
  ])('%s is %s', (text, medium, location, phone) => {
    const place = readPlace(text);
    expect([place.medium, place.location, place.phone]).toEqual([medium, location, phone]);
  });

  test.each(['2026-12-03', '12/03', 'Room 12', '555'])('%s is no phone number', (text) =>
    expect(phoneIn(text)).toBeNull(),
  );
});

import { describe, expect, test } from 'vitest';
import type { OriginalMail } from '../../../lib/domain/mail/forward.ts';
import { agendaHours } from '../../../lib/domain/understanding/extractors/agenda.ts';
import { phrasePlaceExtractor } from '../../../lib/domain/understanding/extractors/phrase-place.ts';
import { textExtractor } from '../../../lib/domain/understanding/extractors/text.ts';
import { expectLinear } from '../../linear.ts';
import { castIn } from './people/wordings.ts';
import { roleIn } from './role/role-of.ts';

const context = { now: '2026-12-01T09:00:00Z', timezone: 'America/New_York', userAddresses: [], userName: null };
const mail = (text: string, subject = ''): OriginalMail => ({
  from: { name: 'Olivia Marsh', address: 'olivia@brightwave.example' },
  replyTo: [],
  to: [],
  cc: [],
  subject,
  date: '2026-12-01T08:00:00Z',
  dateOffset: null,
  localDate: null,
  text,
  html: null,
  calendars: [],
  headers: [],
});
const people = (text: string) =>
  castIn(text, { from: { name: 'Olivia Marsh', address: 'olivia@brightwave.example' } }).interviewers?.value.map(
    ({ name, title }) => (title === null ? name : `${name}, ${title}`),
  ) ?? [];
const place = (text: string) => phrasePlaceExtractor.extract(mail(text), context)[0]?.location?.value ?? null;

describe('whom one meets', () => {
  test.each([
    ['Confirming 3:30 PM on Thursday with Dana Whitfield, Head of Product.', ['Dana Whitfield, Head of Product']],
    ['Your interview is with Dana Whitfield (CFO) and Samir Haddad.', ['Dana Whitfield, CFO', 'Samir Haddad']],
    ['Thursday, 2pm, with our co-founder Søren Kierulf.', ['Søren Kierulf, co-founder']],
    ['You’ll meet Caradoc Price and me on Teams at 4pm.', ['Caradoc Price', 'Olivia Marsh']],
    ['Hamish Orr (Estate Director) remains your interviewer on Friday.', ['Hamish Orr, Estate Director']],
    ['Te entrevistará Álvaro Domínguez, el lunes a las 12:00.', ['Álvaro Domínguez']],
    ['Du sprichst um 14:00 mit Dr. Jörg von Arnim im Videointerview.', ['Dr. Jörg von Arnim']],
    ['The interview is with Dana Whitfield Thursday at 2pm.', ['Dana Whitfield']],
    ['Join the interview with Google Meet at 2pm.', []],
    ['Your interview with Brightwave Analytics is at 2pm.', []],
    ['You will work closely with Dana Whitfield after the interview.', []],
    ['With kind regards, Dana Whitfield', []],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));
});

describe('where to', () => {
  test.each([
    ['Please come to our office, 900 Railyard Road, Topeka, KS 66603. See you!', '900 Railyard Road, Topeka, KS 66603'],
    [
      'Wir sehen uns um 11 Uhr bei uns: Hafenbuch Verlag, Am Speicher 3, 20457 Hamburg (3. Stock).',
      'Hafenbuch Verlag, Am Speicher 3, 20457 Hamburg, 3. Stock',
    ],
    ['gesprek om 14.30 uur bij ons op kantoor, Havenkade 8, 3011 AB Rotterdam.', 'Havenkade 8, 3011 AB Rotterdam'],
    ['We have 3 openings, 2 in Berlin.', null],
    ['The call is at 2pm, and 45 Minutes long.', null],
    ['See you at 2pm: https://meet.google.com/abc-defg-hij\nBrightwave, 200 Liberty Street, New York, NY 10281', null],
  ])('%s', (text, expected) => expect(place(text)).toBe(expected));
});

describe('agendas', () => {
  const agenda =
    'Your onsite on Jan 12:\n\n9:30 - 10:15  System design with Dana Whitfield, Staff Engineer\n10:15 - 11:00  Coding (Samir Haddad)\n1:00 - 1:45  Lunch\n';

  test('who and from when to when', () => {
    expect(people(agenda)).toEqual(['Dana Whitfield, Staff Engineer', 'Samir Haddad']);
    expect(agendaHours(mail(agenda))[0]?.when?.value).toMatchObject({
      localStart: '2027-01-12T09:30:00',
      localEnd: '2027-01-12T13:45:00',
    });
  });

  test('one line with an hour is no agenda', () => {
    expect(agendaHours(mail('On Jan 12\n10:00 - 11:00 Coding'))).toEqual([]);
  });

  test.each(['9:00 ', '9:00 a with A ', '\n9:00 (', 'with A B, ', 'for the A B ', 'Am A 3, ', '12 A, ', 'for A and '])(
    'the time grows no faster than the text: %j',
    (piece) => {
      for (const { applies, extract } of [textExtractor, phrasePlaceExtractor])
        expectLinear((pieces) => {
          const hostile = mail(piece.repeat(pieces));
          return applies(hostile) ? extract(hostile, context) : [];
        }, 1200);
      expectLinear((pieces) => roleIn(mail(piece.repeat(pieces))), 1200);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { expectLinear } from '../../../linear.ts';
import { roleIn } from '../role/role-of.ts';
import { context, mailOf } from './mail-of.ts';

type More = Parameters<typeof mailOf>[1];

function when(text: string, more: More = {}, reading = context) {
  return textExtractor.extract(mailOf(text, more), reading)[0]?.when;
}

const at = (address: string): More => ({ from: { name: null, address }, dateOffset: null });
const abroad = { ...context, timezone: 'UTC' };

describe('the order of day and month', () => {
  const text = 'Your interview is on 03/12/2026 at 14:00.';

  test.each([
    ['a British sender', at('lena@brightwave.co.uk'), '2026-12-03'],
    ['a German sender', at('lena@brightwave.de'), '2026-12-03'],
    ['a writer east of Greenwich', { from: null, dateOffset: '+01:00' }, '2026-12-03'],
  ] as const)('%s', (_, more, date) => {
    expect(when(text, more)?.value.localStart.slice(0, 10)).toBe(date);
  });

  test('an American writer means March, unless March has passed', () => {
    const early = { date: '2026-02-20T15:00:00Z', localDate: '2026-02-20T10:00', dateOffset: '-05:00' };
    expect(when(text, early)?.value.localStart).toBe('2026-03-12T14:00:00');
    expect(when(text)?.value.localStart).toBe('2026-12-03T14:00:00');
  });

  test('it is doubtful where both days lie ahead, and more so where nothing tells the order', () => {
    const early = { date: '2026-02-20T15:00:00Z', localDate: '2026-02-20T10:00' };
    const british = when(text, { ...at('lena@brightwave.co.uk'), ...early });
    const nobody = when(text, { ...at('lena@gmail.com'), ...early }, abroad);
    expect(british?.evidence.confidence).toBeLessThan(0.7);
    expect(nobody?.evidence.confidence).toBeLessThan(0.5);
  });

  test('a weekday decides', () => {
    const early = { date: '2026-02-20T15:00:00Z', localDate: '2026-02-20T10:00', dateOffset: '-05:00' };
    const thursday = when('Your interview is on Thu 03/12/2026 at 14:00.', early);
    // 12 March 2026 and 3 December 2026 are both Thursdays; 11 March and 3 November are not the same weekday.
    expect(thursday?.value.localStart).toBe('2026-03-12T14:00:00');
    expect(when('Your interview is on Tue 03/11/2026 at 14:00.', early)?.value.localStart).toBe('2026-11-03T14:00:00');
    expect(when('Your interview is on Wed 03/11/2026 at 14:00.', early)?.value.localStart).toBe('2026-03-11T14:00:00');
  });

  test('other languages write the day first', () => {
    const early = { date: '2026-02-20T15:00:00Z', localDate: '2026-02-20T10:00', dateOffset: null };
    expect(when('Votre entretien aura lieu le 03/12/2026 à 14h.', early)?.value.localStart).toBe('2026-12-03T14:00:00');
  });
});

describe('the day that a date counts from', () => {
  test('is the mail’s own, never today', () => {
    expect(when('Your interview is on Thursday at 2pm.')?.value.localStart).toBe('2026-11-26T14:00:00');
  });

  test('is the writer’s local day', () => {
    const late = { date: '2026-11-25T02:30:00Z', dateOffset: '-05:00', localDate: null };
    expect(when('Your interview is tomorrow at 2pm.', late)?.value.localStart).toBe('2026-11-25T14:00:00');
  });

  test('relative days are left alone where the mail shows no date', () => {
    const undated = { date: null, dateOffset: null, localDate: null };
    expect(when('Your interview is tomorrow at 2pm.', undated)).toBeUndefined();
    expect(when('Your interview is on December 3, 2026 at 2pm.', undated)?.value.localStart).toBe(
      '2026-12-03T14:00:00',
    );
    expect(when('Your interview is on December 3 at 2pm.', undated)?.evidence.confidence).toBeLessThan(0.5);
  });

  test('a weekday that contradicts its date makes it doubtful, and the quote shows both', () => {
    const friday = when('Your interview is on Friday, December 3, 2026 at 2pm.');
    expect(friday?.evidence.confidence).toBeLessThan(0.5);
    expect(friday?.evidence.quote).toContain('Friday, December 3');
    expect(when('Your interview is on Thursday, December 3, 2026 at 2pm.')?.evidence.confidence).toBeGreaterThan(0.9);
  });

  test('a day just gone, by its weekday, is not a year ahead', () => {
    expect(when('Your interview was confirmed for Friday, November 20 at 2pm.')?.value.localStart).toBe(
      '2026-11-20T14:00:00',
    );
  });

  test('29 February waits for a leap year', () => {
    expect(when('Your interview is on February 29 at 2pm.')?.value.localStart).toBe('2028-02-29T14:00:00');
    expect(when('Your interview is on February 30 at 2pm.')).toBeUndefined();
  });

  test('a Friday named on a Saturday lies ahead', () => {
    const saturday = { date: '2026-11-28T15:00:00Z', localDate: '2026-11-28T10:00' };
    expect(when('Your interview is on Fri at 2pm.', saturday)?.value.localStart).toBe('2026-12-04T14:00:00');
  });

  test('"next Friday" on a Monday may mean either, and is doubtful', () => {
    const monday = { date: '2026-11-23T15:00:00Z', localDate: '2026-11-23T10:00' };
    expect(when('Your interview is next Friday at 2pm.', monday)?.evidence.confidence).toBeLessThan(0.6);
  });
});

describe('zones', () => {
  test.each([
    ['CET', 'lena@brightwave.fr', 'Europe/Paris'],
    ['CET', 'lena@brightwave.es', 'Europe/Madrid'],
    ['CET', 'lena@brightwave.com', 'Europe/Berlin'],
    ['IST', 'lena@brightwave.ie', 'Europe/Dublin'],
    ['IST', 'lena@brightwave.il', 'Asia/Jerusalem'],
    ['IST', 'lena@brightwave.in', 'Asia/Kolkata'],
    ['GMT', 'lena@brightwave.co.uk', 'Europe/London'],
    ['CST', 'lena@brightwave.cn', 'Asia/Shanghai'],
  ])('%s from %s is %s', (letters, address, zone) => {
    expect(when(`Your interview is on December 3, 2026 at 14:00 ${letters}.`, at(address))?.value.timezone).toBe(zone);
  });

  test('the writer’s offset decides what IST is', () => {
    expect(when('Interview on December 3 at 14:00 IST', { dateOffset: '+02:00' })?.value.timezone).toBe(
      'Asia/Jerusalem',
    );
    expect(when('Interview on December 3 at 14:00 IST', { dateOffset: '+05:30' })?.value.timezone).toBe('Asia/Kolkata');
  });

  test('one named apart from the time', () => {
    const one = textExtractor.extract(mailOf('Interview on December 3 at 2pm.\n\nAll times are Pacific.'), context)[0];
    expect(one?.timezone?.value).toBe('America/Los_Angeles');
    const labelled = textExtractor.extract(
      mailOf('When: December 3, 2pm\nTime zone: Central European Time'),
      context,
    )[0];
    expect(labelled?.timezone?.value).toBe('Europe/Berlin');
  });

  test('EST in July is Eastern time, and the offset in force counts', () => {
    expect(when('Interview on July 8, 2027 at 2pm EST')?.value.start).toBe('2027-07-08T18:00:00Z');
    expect(when('Interview on December 8, 2026 at 2pm EDT')?.value.start).toBe('2026-12-08T19:00:00Z');
  });

  test('two clocks that name one instant agree, and otherwise the time is doubtful', () => {
    expect(when('Interview on Dec 3, 2pm ET / 11am PT')?.evidence.confidence).toBeGreaterThan(0.9);
    expect(when('Interview on Dec 3, 2pm ET / 12pm PT')?.evidence.confidence).toBeLessThan(0.5);
    // Summer time ends a week earlier in Europe: five hours, not six.
    const autumn = 'Interview on October 28, 2026, 9:00 AM ET (14:00 CET)';
    expect(when(autumn, { localDate: '2026-10-10T10:00' })?.evidence.confidence).toBeGreaterThan(0.9);
  });

  test('an hour that the clocks skip is doubtful; one that they repeat is the first', () => {
    expect(when('Interview on March 14, 2027 at 2:30 AM ET')?.evidence.confidence).toBeLessThan(0.6);
    expect(when('Interview on November 7, 2027 at 1:30 AM ET')?.value.start).toBe('2027-11-07T05:30:00Z');
  });

  test.each([
    ['Votre entretien est le 3 décembre à 14h et la visite est à 16h.', null],
    ['Interview on December 3 at 2pm at our office.', null],
    ['Interview on December 3 at 2pm AT the office.', null],
  ])('words are no zones: %s', (text, zone) => {
    expect(when(text)?.value.timezone).toBe(zone);
  });
});

describe('how and where', () => {
  function place(text: string) {
    const one = textExtractor.extract(mailOf(text), context)[0];
    return [
      one?.medium?.value ?? null,
      one?.url?.value ?? null,
      one?.location?.value ?? null,
      one?.phone?.value ?? null,
    ];
  }

  type Row = readonly [
    text: string,
    medium: string | null,
    url: string | null,
    location: string | null,
    phone: string | null,
  ];
  const rows: readonly Row[] = [
    [
      'We will meet on Zoom: https://zoom.us/j/987654321?pwd=abc.',
      'video',
      'https://zoom.us/j/987654321?pwd=abc',
      null,
      null,
    ],
    ['Join: https://meet.google.com/abc-defg-hij', 'video', 'https://meet.google.com/abc-defg-hij', null, null],
    [
      'Join (https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19&data=1)',
      'video',
      'https://teams.microsoft.com/l/meetup-join/19',
      null,
      null,
    ],
    ['Join here: https://video.brightwave.example/room/7', null, 'https://video.brightwave.example/room/7', null, null],
    ['Read more on https://brightwave.example/careers', null, null, null, null],
    ['This is a video interview.', 'video', null, null, null],
    ['Dana will call you at +1 (415) 555-0134 for the phone interview.', 'phone', null, null, '+1 (415) 555-0134'],
    ['Dial-in: +44 20 7946 0018', null, null, null, '+44 20 7946 0018'],
    ['Format: Phone call', 'phone', null, null, null],
    [
      'Location: 500 Howard Street, San Francisco, CA 94105',
      'onsite',
      null,
      '500 Howard Street, San Francisco, CA 94105',
      null,
    ],
    ['Where: Zoom', 'video', null, null, null],
    [
      'Location:\nBrightwave HQ\n12 Quay Street\nLondon E1 6AN',
      'onsite',
      null,
      'Brightwave HQ, 12 Quay Street, London E1 6AN',
      null,
    ],
    [
      'The interview takes place at our office at 500 Howard Street, San Francisco.',
      'onsite',
      null,
      '500 Howard Street, San Francisco',
      null,
    ],
    ['Ort: Torstraße 12, 10119 Berlin', 'onsite', null, 'Torstraße 12, 10119 Berlin', null],
    ['Lieu : 12 rue de la Paix, 75002 Paris', 'onsite', null, '12 rue de la Paix, 75002 Paris', null],
    ['Wir führen ein Telefoninterview.', 'phone', null, null, null],
    ['Das Gespräch findet per Videokonferenz statt.', 'video', null, null, null],
    ["L'entretien se fera en visioconférence.", 'video', null, null, null],
    ['For questions call +1 415 555 0199.', null, null, null, null],
    ['Meeting ID: 987 6543 2100\nPasscode: 123456', null, null, null, null],
  ];
  test.each(rows)('%s', (text, medium, url, location, phone) =>
    expect(place(text)).toEqual([medium, url, location, phone]),
  );

  test('a number in a signature is not the talk’s', () => {
    expect(place('We will call you.\n\nBest,\nLena Brooks\nPhone: +1 415 555 0199')[3]).toBeNull();
  });
});

describe('a whole mail', () => {
  const text = `Hi Maya,

Thank you for your interest in the Senior Data Engineer position at Brightwave Analytics. We'd like to
confirm your interview on Thursday, December 3, 2026 from 2:00 to 3:00 PM ET.

You'll be speaking with Dana Whitfield, VP Engineering, and Raj Patel. We will use Zoom: https://zoom.us/j/1234567

Please confirm by Friday. You'll hear from us within ten days.

Best,
Lena Brooks
Talent Partner, Brightwave Analytics
(415) 555-0199

On Mon, Nov 23, 2026 at 9:00 AM Maya Okafor wrote:
> I am free on Friday, December 11 at 9am.`;

  test('gives every field with the mail’s own words', () => {
    const [one, ...others] = textExtractor.extract(mailOf(text), context);
    expect(others).toEqual([]);
    expect(one?.when?.value).toEqual({
      localStart: '2026-12-03T14:00:00',
      localEnd: '2026-12-03T15:00:00',
      timezone: 'America/New_York',
      start: '2026-12-03T19:00:00Z',
      end: '2026-12-03T20:00:00Z',
      allDay: false,
    });
    const role = roleIn(mailOf(text));
    expect(role?.value).toBe('Senior Data Engineer');
    expect(one?.people?.mentions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Dana Whitfield', 'Raj Patel', 'Lena Brooks']),
    );
    expect(one?.timeline?.value).toEqual({ phrase: 'within ten days', by: '2026-12-13' });
    for (const field of [one?.when, role, one?.timeline, one?.url]) {
      expect(text.replace(/\s+/g, ' ')).toContain(field?.evidence.quote);
      expect(field?.evidence.from).toBe('text');
    }
  });

  test('is read the same with other line ends, spaces and marks', () => {
    const plain = textExtractor.extract(mailOf(text), context);
    expect(textExtractor.extract(mailOf(text.replaceAll('\n', '\r\n')), context)).toEqual(plain);
    expect(
      textExtractor.extract(mailOf(text.replaceAll(' PM', '\u202fPM').normalize('NFD')), context)[0]?.when?.value,
    ).toEqual(plain[0]?.when?.value);
  });

  test('a mail that only offers times says so', () => {
    const [one] = textExtractor.extract(
      mailOf('Which of these works?\n- Tue Dec 1, 2pm ET\n- Wed Dec 2, 10am ET'),
      context,
    );
    expect(one?.kind?.value).toBe('availability');
    expect(one?.when).toBeUndefined();
  });
});

describe('hostile input', () => {
  const pieces = fc.constantFrom(
    ...[
      'Dec 3',
      '2pm',
      'ET',
      '-',
      'to',
      'Thursday',
      ',',
      '\n',
      'with',
      'Dana',
      'Whitfield',
      'at',
      'Brightwave',
      'for the',
      'position',
      '03/12/2026',
      '14:00',
      '(',
      ')',
      '<',
      '@',
      'https://zoom.us/j/1',
      'Date:',
      'à 14h',
      'um',
      'halb drei',
      '+1 415',
      '555',
      '’',
      '　',
      '김민준',
      'Best,',
    ],
  );

  test('nothing throws, and what is read is well formed', () => {
    const prose = fc.oneof(
      fc.string({ maxLength: 400, unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(prose, prose, (subject, text) => {
        for (const one of textExtractor.extract(mailOf(text, { subject }), context)) {
          if (one.when !== undefined)
            expect(one.when.value.localStart).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?$/);
          for (const field of [one.when, one.interviewers, one.recruiter]) {
            expect(field?.evidence.quote.length ?? 0).toBeLessThanOrEqual(200);
            expect(field?.evidence.confidence ?? 1).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['spaces', ' '],
    ['letters', 'a'],
    ['capitals', 'Aa '],
    ['digits', '1'],
    ['times', '2pm - '],
    ['dates', 'Dec 3, '],
    ['numbers', '03/12/2026 '],
    ['names', 'Dana Whitfield, '],
    ['brackets', '(('],
    ['quotes', '> '],
    ['positions', 'for the position of '],
    ['cues', 'interview with '],
    ['lines', '\n-'],
    ['links', 'https://zoom.us/j/1 '],
    ['prepositions', 'puesto de la de la '],
  ])('the time grows no faster than the text: %s', (_, piece) => {
    const read = (pieces: number) =>
      textExtractor.extract(mailOf(`Interview with Dana on ${piece.repeat(pieces)}`), context);
    expectLinear(read, Math.floor(7_000 / piece.length));
  });
});

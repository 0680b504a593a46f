import { describe, expect, test } from 'vitest';
import { readInterviews } from '../../../../lib/domain/understanding/read-interviews.ts';
import { context, mailOf } from './mail-of.ts';

/** Start, medium and link of every interview in a mail of Tuesday, 24 November 2026, in New York. */
function interviews(text: string): readonly string[] {
  return readInterviews(mailOf(text), { forwarder: null, note: '' }, context).map(({ interview }) =>
    [interview?.start?.slice(5, 16), interview?.medium, interview?.url].filter((part) => part != null).join(' '),
  );
}

const several: readonly (readonly [text: string, ...starts: string[]])[] = [
  [
    'Your interviews are confirmed. On Tuesday, December 1 at 2pm ET you will talk with Dana Whitfield. Then on Thursday, December 3 at 10am ET Raj Patel takes over.',
    '12-01T19:00 unknown',
    '12-03T15:00 unknown',
  ],
  [
    'We have two conversations for you: Dana Whitfield on Monday, November 30 at 11:00 AM EST, and Raj Patel on Wednesday, December 2 at 3:00 PM EST.',
    '11-30T16:00 unknown',
    '12-02T20:00 unknown',
  ],
  [
    'First: Monday, November 30, 10:00-10:30 AM ET with Hetty Moss (https://meet.google.com/abc-hett-mos)\nSecond: Wednesday, December 2, 3:00-3:45 PM ET with Dominic Eze (https://meet.google.com/abc-domi-eze)\n\nBoth interviews are by video.',
    '11-30T15:00 video https://meet.google.com/abc-hett-mos',
    '12-02T20:00 video https://meet.google.com/abc-domi-eze',
  ],
  [
    'Round 1: Monday, November 30, 11:00 AM EST - phone screen with Dana.\nRound 2: Wednesday, December 2, 3:00 PM EST - onsite with Raj.',
    '11-30T16:00 phone',
    '12-02T20:00 onsite',
  ],
  [
    'Das erste Gespräch findet am Montag, 30. November um 10 Uhr statt. Das zweite ist am Mittwoch, 2. Dezember um 14 Uhr.',
    '11-30T15:00 unknown',
    '12-02T19:00 unknown',
  ],
  [
    'Premier entretien : lundi 30 novembre à 10h avec Mme Durand.\nDeuxième entretien : mercredi 2 décembre à 14h avec M. Petit.',
    '11-30T15:00 unknown',
    '12-02T19:00 unknown',
  ],
  [
    'La primera entrevista será el lunes 30 de noviembre a las 10:00 y la segunda el miércoles 2 de diciembre a las 16:00.',
    '11-30T15:00 unknown',
    '12-02T21:00 unknown',
  ],
  [
    'Day 1 (Tue Dec 1): 9:00-12:00 interviews with the team. Day 2 (Wed Dec 2): 13:00-15:00 with leadership.',
    '12-01T14:00 unknown',
    '12-02T18:00 unknown',
  ],
];

const one: readonly (readonly [text: string, start: string])[] = [
  [
    'After your first interview on Tuesday, November 17 at 2pm we are happy to invite you to the second on Thursday, December 3 at 10am.',
    '12-03T15:00 unknown',
  ],
  [
    'Your interview is on Thursday, December 3 at 10am. I am away until Monday, December 7, 9am.',
    '12-03T15:00 unknown',
  ],
  ['Interview: Wednesday, December 2 at 8:00 PM PST / Thursday, December 3 at 12:00 PM SGT', '12-03T04:00 unknown'],
];

describe('several talks in one mail', () => {
  test.each(several.map((row) => [...row] as const))('%s', (text, ...starts) => {
    expect(interviews(text)).toEqual(starts);
  });

  test.each(one)('one only: %s', (text, start) => {
    expect(interviews(text)).toEqual([start]);
  });
});

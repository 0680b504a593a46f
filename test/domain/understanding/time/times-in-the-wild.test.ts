import { describe, expect, test } from 'vitest';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { context, mailOf } from '../text/mail-of.ts';

/** `2026-12-03T14:00–15:00 America/New_York`, one entry per interview. The mail was written on Tuesday, 24 November 2026. */
function stated(text: string): readonly string[] {
  return textExtractor.extract(mailOf(text), context).flatMap(({ when }) => {
    if (when === undefined) return [];
    const { localStart, localEnd, timezone, start } = when.value;
    const end = localEnd === null ? '' : `–${localEnd.slice(11, 16)}`;
    const zone = timezone ?? start;
    return [`${localStart.slice(0, 16)}${end}${zone === null ? '' : ` ${zone}`}`];
  });
}

type Table = readonly (readonly [text: string, ...expected: string[]])[];

const NY = 'America/New_York';

const weekdayBehind: Table = [
  ['Your interview is on 3 Dec 2026, Thursday, at 2.30pm.', '2026-12-03T14:30'],
  ['Date: December 8, 2026 (Tuesday)\nTime: 10:40 A.M.', '2026-12-08T10:40'],
  ['Fecha: 03/12/2026 (jueves)\nHora: 9:30 de la entrevista', '2026-12-03T09:30'],
  ['Datum: 08.12.2026 (Dienstag)\nUhrzeit: 14:00 Uhr', '2026-12-08T14:00'],
  ['Data: 08/12/2026 - colloquio martedì\nOra: 11:00', '2026-12-08T11:00'],
  ['Interview on 2026-12-08 (Tue), 3pm.', '2026-12-08T15:00'],
  ['Votre entretien aura lieu le 10/12/2026 (jeudi) à 9h15.', '2026-12-10T09:15'],
];

const ends: Table = [
  ['Your interview is on December 3 at 2 PM. We will be done by 3:15 PM.', '2026-12-03T14:00–15:15'],
  ['Interview on Thursday, December 3, 9:00 AM. We finish at 11:30 AM.', '2026-12-03T09:00–11:30'],
  ['Das Gespräch ist am 3. Dezember um 10 Uhr und endet um 11:30 Uhr.', '2026-12-03T10:00–11:30'],
  ["L'entretien aura lieu le 3 décembre à 14h00, fin à 15h30.", '2026-12-03T14:00–15:30'],
  ['La entrevista es el 3 de diciembre a las 10:00 y termina a las 11:15.', '2026-12-03T10:00–11:15'],
  ['Het gesprek is op 3 december om 13.00 uur, tot 14.15 uur.', '2026-12-03T13:00–14:15'],
  ['Il colloquio è il 3 dicembre alle 15:00, fino alle 16:00.', '2026-12-03T15:00–16:00'],
  ['A entrevista é no dia 3 de dezembro às 10h00, até às 11h00.', '2026-12-03T10:00–11:00'],
  ['Interview schedule, December 3:\n10:00 Welcome\n10:30 Panel\n12:15 End', '2026-12-03T10:00–12:15'],
  ['Ablauf am 3. Dezember 2026:\n09:00 Begrüßung\n09:30 Fachgespräch\n11:45 Ende', '2026-12-03T09:00–11:45'],
  ['Interview schedule, December 3:\n10:00 Dana\n10:45 Raj\n11:30 Oskar', '2026-12-03T10:00'],
  ['From: December 3, 2026 4:00 PM\nTo: December 3, 2026 5:00 PM\nInterview', '2026-12-03T16:00–17:00'],
];

const programmes: Table = [
  [
    'Your panel is on Thursday, December 3.\n\n9:00 AM - 9:45 AM EST\nHiring manager\nDana Whitfield\nRoom 2\n\n10:00 AM - 10:45 AM EST\nCraft\nRaj Patel\nRoom 2\n\n11:00 AM - 11:30 AM EST\nClosing\nLee Chen',
    `2026-12-03T09:00–11:30 ${NY}`,
  ],
  [
    'Ihr Gespräch am Donnerstag, 3. Dezember 2026\n\n09:00 - 09:45 Uhr\nFachbereich\nFrau Kern\n\n10:00 - 10:45 Uhr\nPersonal\nHerr Blum\n\n11:00 - 11:30 Uhr\nAbschluss',
    '2026-12-03T09:00–11:30',
  ],
];

const oldTimes: Table = [
  [
    'Interview time changed.\nBefore: Tuesday, December 1, 10:00 AM EST\nNow: Thursday, December 3, 11:30 AM EST',
    `2026-12-03T11:30 ${NY}`,
  ],
  [
    'Your interview was rescheduled.\nOld date & time: 11:00 - Tuesday, December 1, 2026\nNew date & time: 16:00 - Thursday, December 3, 2026',
    '2026-12-03T16:00',
  ],
  ['Neuer Termin: 03.12.2026, 16:00 Uhr\nBisheriger Termin: 01.12.2026, 11:00 Uhr', '2026-12-03T16:00'],
  ['Entretien déplacé.\nAncien horaire : 01/12/2026 à 11h00\nNouvel horaire : 03/12/2026 à 16h00', '2026-12-03T16:00'],
  ["Dana can't make Tuesday at 3pm, so the interview is now Thursday, December 3 at 4pm.", '2026-12-03T16:00'],
  [
    'Carla no puede el martes a las 15:00; la entrevista queda para el jueves 3 de diciembre a las 16:30.',
    '2026-12-03T16:30',
  ],
  [
    'Frau Kern kann am Dienstag um 15 Uhr leider nicht, das Gespräch ist nun am 3. Dezember um 16 Uhr.',
    '2026-12-03T16:00',
  ],
  ['We moved your interview on Thursday, December 3 from 2pm to 4pm.', '2026-12-03T16:00'],
  ['Nous décalons votre entretien au jeudi 3 décembre, de 15h00 à 15h30.', '2026-12-03T15:00–15:30'],
];

const twoClocks: Table = [
  [
    'Your interview is on Thursday, December 3, 13:00-13:50 GMT (16:00 Nairobi, 18:30 Delhi).',
    '2026-12-03T13:00–13:50 UTC',
  ],
  ['Interview on Dec 3 at 14:00 London time (9:00 in New York).', '2026-12-03T14:00 Europe/London'],
  [
    'Interview on Dec 3, 18:30 to 19:00 Sydney time (AEDT), which is 07:30 in Dublin.',
    '2026-12-03T18:30–19:00 Australia/Sydney',
  ],
  ['Interview on Dec 3 at 3pm CET, that is 9am your time.', '2026-12-03T15:00 Europe/Berlin'],
  ['Interview on Dec 3 at 9am your time.', `2026-12-03T09:00 ${NY}`],
  ['Gespräch am 3. Dezember um 15:00 Uhr MEZ (9:00 Uhr Ihrer Zeit).', '2026-12-03T15:00 Europe/Berlin'],
  ['Entretien le 3 décembre à 15h00 heure de Paris (9h00 à New York).', '2026-12-03T15:00 Europe/Paris'],
  [
    'Interview: Wednesday, December 2 at 8:00 PM PST / Thursday, December 3 at 12:00 PM SGT',
    '2026-12-02T20:00 America/Los_Angeles',
  ],
  ['Interview on Thursday, Dec 3 at 11pm ET (Friday, Dec 4 at 1pm JST)', `2026-12-03T23:00 ${NY}`],
];

const bareHours: Table = [
  [
    "We'd love to have you in the office for interviews on Thursday, December 3, from 10 until 2.",
    '2026-12-03T10:00–14:00',
  ],
  ['The interview is Thursday, December 3, between 9 and 12.', '2026-12-03T09:00–12:00'],
  ['Das Gespräch ist am 3. Dezember von 9 bis 11.', '2026-12-03T09:00–11:00'],
  ['Het gesprek is op 3 december van 10 tot 12.', '2026-12-03T10:00–12:00'],
  ['Il colloquio è il 3 dicembre dalle 10 alle 12.', '2026-12-03T10:00–12:00'],
  ['Thursday 10 Central it is for the interview, 12/3.', '2026-12-03T10:00 America/Chicago'],
  ['Interview 03 DEC 2026, 0830-0930.', '2026-12-03T08:30–09:30'],
  ['Interview on 3 December 2026 at 1430 hrs.', '2026-12-03T14:30'],
  ['Please visit us for the interview at 2 Gatehouse Yard on Thursday, December 3 at 3pm.', '2026-12-03T15:00'],
  ['Votre entretien est fixé au jeudi 3 décembre à 14 h 30.', '2026-12-03T14:30'],
  ["Votre entretien d'1h30 est fixé au jeudi 3 décembre à 9h.", '2026-12-03T09:00–10:30'],
  ['Could you come by for the interview Thursday at 3pm?', '2026-11-26T15:00'],
];

const wordedDays: Table = [
  ["Your interview is on Thursday the third of December at three o'clock.", '2026-12-03T15:00'],
  ['Your interview is on December tenth at 2pm.', '2026-12-10T14:00'],
  ['Ihr Gespräch ist am dritten Dezember um 14 Uhr.', '2026-12-03T14:00'],
  ['La entrevista será el tres de diciembre a las 16:00.', '2026-12-03T16:00'],
  ["L'entretien aura lieu le premier décembre à 10h.", '2026-12-01T10:00'],
  ['Il colloquio è il dieci dicembre alle 15:00.', '2026-12-10T15:00'],
  ['Het gesprek is op tien december om 15 uur.', '2026-12-10T15:00'],
  ['A entrevista é no dia dez de dezembro às 15h.', '2026-12-10T15:00'],
];

const tables: Readonly<Record<string, Table>> = {
  'a weekday behind its date': weekdayBehind,
  'where a talk ends': ends,
  'programmes with lines between the hours': programmes,
  'times that no longer hold': oldTimes,
  'two clocks for one time': twoClocks,
  'hours without a mark': bareHours,
  'days in words': wordedDays,
};

describe.each(Object.entries(tables))('%s', (_group, table) => {
  test.each(table.map((row) => [...row] as const))('%s', (text, ...expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

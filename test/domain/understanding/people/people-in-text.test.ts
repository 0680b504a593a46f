import { describe, expect, test } from 'vitest';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { context, mailOf } from '../text/mail-of.ts';
import { castIn, signed, signedLetter } from './wordings.ts';

const lena = { name: 'Lena Brooks', address: 'lena.brooks@brightwave.example' };

function read(text: string, more: Parameters<typeof mailOf>[1] = {}) {
  return castIn(text, { from: lena, ...more });
}

/** `Dana Whitfield, VP Engineering <dana@…>`, one entry per interviewer. */
function people(text: string, more: Parameters<typeof mailOf>[1] = {}): readonly string[] {
  return (read(text, more).interviewers?.value ?? []).map(
    ({ name, title, address }) =>
      `${name}${title === null ? '' : `, ${title}`}${address === null ? '' : ` <${address}>`}`,
  );
}

const named: readonly (readonly [text: string, people: readonly string[]])[] = [
  [
    "You'll be speaking with Dana Whitfield, VP Engineering, and Raj Patel.",
    ['Dana Whitfield, VP Engineering', 'Raj Patel'],
  ],
  [
    'You will meet with our hiring manager, Dr. Anna-Lena von Hohenfeld, on Thursday.',
    ['Dr. Anna-Lena von Hohenfeld, hiring manager'],
  ],
  ['Your interview is on Thursday at 2pm with our hiring manager, Dana Whitfield.', ['Dana Whitfield, hiring manager']],
  [
    'Interviewers:\n- Dana Whitfield, VP Engineering\n- Raj Patel (Staff Engineer) <raj@brightwave.example>\n\nJoin: https://zoom.us/j/1',
    ['Dana Whitfield, VP Engineering', 'Raj Patel, Staff Engineer <raj@brightwave.example>'],
  ],
  [
    'Interviewers: Dana Whitfield (VP Engineering), Raj Patel (Staff Engineer)',
    ['Dana Whitfield, VP Engineering', 'Raj Patel, Staff Engineer'],
  ],
  ['Interviewer: Dana Whitfield (dana@brightwave.example)', ['Dana Whitfield <dana@brightwave.example>']],
  ['With: Dana Whitfield, Raj Patel, and Maya Okafor', ['Dana Whitfield', 'Raj Patel']],
  ['Hi Maya,\n\nWho: Maya Okafor, Dana Whitfield', ['Dana Whitfield']],
  ['Your interview with Dana Whitfield is on Thursday.', ['Dana Whitfield']],
  ['Dana Whitfield, our VP Engineering, will be interviewing you.', ['Dana Whitfield, VP Engineering']],
  ['Dana Whitfield and Raj Patel will join the call.', ['Dana Whitfield', 'Raj Patel']],
  [
    '10:00 - 10:45 AM: Dana Whitfield, VP Engineering\n10:45 - 11:30 AM: Raj Patel',
    ['Dana Whitfield, VP Engineering', 'Raj Patel'],
  ],
  ['10:00 - 10:45 AM: System Design\n10:45 - 11:30 AM: Lunch Break', []],
  ['10:45 AM – Technical interview with Raj Patel (Staff Engineer)', ['Raj Patel, Staff Engineer']],
  ['You will be meeting Dana and Raj from the data team.', ['Dana', 'Raj']],
  [
    "Your interviewer will be Mark O'Brien, Director of Engineering at Brightwave.",
    ["Mark O'Brien, Director of Engineering"],
  ],
  [
    'We set up a call with CTO Mark Jensen and VP Engineering Dana Whitfield on Monday.',
    ['Mark Jensen, CTO', 'Dana Whitfield, VP Engineering'],
  ],
  [
    'You will meet with Dana Whitfield (dana@brightwave.example), Head of Data, Raj Patel, Priya Shah - Staff Engineer and Lee Chen.',
    ['Dana Whitfield, Head of Data <dana@brightwave.example>', 'Raj Patel', 'Priya Shah, Staff Engineer', 'Lee Chen'],
  ],
  [
    'The interview will be conducted by Ms. Dana Whitfield, VP of Product and Design, and Prof. Raj Patel.',
    ['Dana Whitfield, VP of Product and Design', 'Prof. Raj Patel'],
  ],
  ['You will meet Dana Whitfield (she/her) and Raj Patel (he/him).', ['Dana Whitfield', 'Raj Patel']],
  ['You will be talking to Raj Patel about the role and your experience.', ['Raj Patel']],
  ['You will speak with 北川 ゆき and 김민준.', ['北川 ゆき', '김민준']],
  ['You will meet Иван Петров, CTO.', ['Иван Петров, CTO']],
  [
    'You will meet José María de la Fuente and Ludwig van der Meer.',
    ['José María de la Fuente', 'Ludwig van der Meer'],
  ],
  ['You will be speaking with D. Whitfield and J. R. Patel.', ['D. Whitfield', 'J. R. Patel']],
  [
    'Das Gespräch führen Sie mit Frau Dr. Müller und Herrn Jonas Weber, Leiter Entwicklung.',
    ['Frau Dr. Müller', 'Jonas Weber, Leiter Entwicklung'],
  ],
  ['Gesprächspartner: Anna Müller (Teamleiterin), Jonas Weber', ['Anna Müller, Teamleiterin', 'Jonas Weber']],
  [
    'Vous échangerez avec Claire Dubois, Directrice technique, et Marc Lefèvre.',
    ['Claire Dubois, Directrice technique', 'Marc Lefèvre'],
  ],
  ['Tu entrevista con María José de la Fuente (CTO) será el jueves.', ['María José de la Fuente, CTO']],
  ['Je spreekt met Jan van der Berg en Sanne de Vries.', ['Jan van der Berg', 'Sanne de Vries']],
  ['Você vai conversar com João da Silva, gerente de engenharia.', ['João da Silva, gerente de engenharia']],
  ['Incontrerà Giulia Bianchi, Responsabile Prodotto.', ['Giulia Bianchi, Responsabile Prodotto']],
  ['Your interview with Brightwave is on Thursday.', []],
  ['Your interview with Brightwave Analytics is on Thursday.', []],
  ['You will speak with someone from our Recruiting Team.', []],
  ['Please join with Google Chrome or Microsoft Teams.', []],
];

describe('interviewers in prose', () => {
  test.each(named)('%s', (text, expected) => expect(people(text)).toEqual(expected));

  test('an address comes from the mail’s own headers, for a whole name only', () => {
    const cc = [
      { name: 'Dana Whitfield', address: 'dana@brightwave.example' },
      { name: null, address: 'raj.patel@brightwave.example' },
    ];
    expect(people('You will meet Dana Whitfield and Raj Patel.', { cc })).toEqual([
      'Dana Whitfield <dana@brightwave.example>',
      'Raj Patel <raj.patel@brightwave.example>',
    ]);
    expect(people('You will meet Dana.', { cc })).toEqual(['Dana Whitfield <dana@brightwave.example>']);
  });

  test('whoever writes "with me" interviews', () => {
    const from = { name: 'Sam Rivera', address: 'sam@brightwave.example' };
    const text =
      "Hi Maya,\n\nI'd love to chat with you on Thursday at 3pm.\n\nCheers,\nSam Rivera\nEngineering Manager, Brightwave";
    expect(people(text, { from })).toEqual(['Sam Rivera, Engineering Manager <sam@brightwave.example>']);
    expect(read(text, { from }).recruiter).toBeNull();
  });

  test('the people of two separate interviews are kept apart', () => {
    const text =
      'Hi Maya,\n\nYour first interview is on Thursday, December 3 at 2pm ET. You will meet Dana Whitfield.\n\nYour second interview is on Friday, December 4 at 10am ET. You will meet Raj Patel.';
    const both = textExtractor.extract(mailOf(text), context);
    expect(both.map((one) => [one.when?.value.start, one.people?.mentions.map((person) => person.name)])).toEqual([
      ['2026-12-03T19:00:00Z', ['Dana Whitfield']],
      ['2026-12-04T15:00:00Z', ['Raj Patel']],
    ]);
  });
});

describe('the recruiter in a signature', () => {
  test.each(signed)('%s', (signature, expected) => {
    const recruiter = read(signedLetter(signature)).recruiter?.value;
    const shown =
      recruiter === undefined
        ? null
        : `${recruiter.name}${recruiter.address === null ? '' : ` <${recruiter.address}>`}`;
    expect(shown).toBe(expected);
  });

  test('a robot’s address is nobody’s', () => {
    const from = { name: 'Lena Brooks via Greenhouse', address: 'no-reply@greenhouse-mail.io' };
    const recruiter = read('Your interview is on December 3 at 2pm.\n\nBest,\nLena Brooks\nRecruiter', {
      from,
    })?.recruiter;
    expect(recruiter?.value).toEqual({ name: 'Lena Brooks', address: null });
  });

  test('a label names them too', () => {
    const recruiter = read(
      'Interview on December 3 at 2pm.\nRecruiter: Sophie Turner (sophie@brightwave.example)',
    )?.recruiter;
    expect(recruiter?.value).toEqual({ name: 'Sophie Turner', address: 'sophie@brightwave.example' });
  });
});

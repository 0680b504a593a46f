import { describe, expect, test } from 'vitest';
import { chooseCompany } from '../../../../lib/domain/understanding/company/company-choice.ts';
import { textExtractor } from '../../../../lib/domain/understanding/extractors/text.ts';
import { castIn } from '../people/wordings.ts';
import { roleIn } from '../role/role-of.ts';
import { context, mailOf } from './mail-of.ts';

function read(text: string, more: Parameters<typeof mailOf>[1] = {}) {
  const mail = mailOf(text, more);
  const [one, ...others] = textExtractor.extract(mail, context);
  const { company } = chooseCompany({
    mail,
    event: null,
    extractions: one === undefined ? [] : [one],
    candidates: mail.to,
  });
  expect(others).toEqual([]);
  const cast = castIn(text, { ...more, ...(more.from === undefined && { from: mail.from }) });
  return {
    start: one?.when?.value.start ?? one?.when?.value.localStart ?? null,
    end: one?.when?.value.end ?? one?.when?.value.localEnd ?? null,
    zone: one?.timezone?.value ?? one?.when?.value.timezone ?? null,
    people: cast.interviewers?.value.map(({ name, title }) => `${name}, ${title ?? '?'}`) ?? [],
    recruiter: cast.recruiter?.value.name ?? null,
    company: company?.value ?? null,
    role: roleIn(mail, company === null ? [] : [company.value])?.value ?? null,
    timeline: one?.timeline?.value.by ?? null,
  };
}

const greenhouse = { name: 'Greenhouse', address: 'no-reply@greenhouse-mail.io' };

describe('mails as they are written', () => {
  test('an agenda with topics, one interview from first to last', () => {
    const text = `Hi Maya,

Great news! The team enjoyed speaking with you last Thursday and we'd like to move forward with a final round.

Your virtual onsite is scheduled for Wednesday, December 9th. Please see the agenda below (all times EST):

1:00pm - 1:45pm | Coding | Priya Natarajan, Senior Software Engineer
2:00pm - 2:45pm | System Design | Tomás Herrera, Staff Engineer
3:00pm - 3:30pm | Hiring Manager | Dana Whitfield, Director of Engineering

Meeting ID: 999 8887 7766

Please let us know by EOD Friday if you need any accommodations. We aim to get back to all candidates within 3-5 business days after the final interview.

Thanks,
Lena

--
Lena Brooks (she/her)
Senior Technical Recruiter
Brightwave Analytics | brightwave.example`;
    expect(read(text, { subject: 'Final Round Interview - Brightwave Analytics - Senior Data Engineer' })).toEqual({
      start: '2026-12-09T13:00:00',
      end: '2026-12-09T15:30:00',
      zone: 'America/New_York',
      people: [
        'Priya Natarajan, Senior Software Engineer',
        'Tomás Herrera, Staff Engineer',
        'Dana Whitfield, Director of Engineering',
      ],
      recruiter: 'Lena Brooks',
      company: 'Brightwave Analytics',
      role: 'Senior Data Engineer',
      timeline: '2026-12-16',
    });
  });

  test('a formal British letter, day first, with a panel', () => {
    const text = `Dear Ms. Okafor,

Thank you for applying for the position of Clinical Data Manager (Job ID 20418) with Harbour Health NHS Trust.

I am pleased to invite you to attend an interview as follows:

Date: 03/12/2026
Time: 10.30am
Venue: Education Centre, 2nd Floor, Bristol BS2 8HW

The panel will be Mr David Lloyd (Head of Informatics), Dr Sunita Rao and Helen Marsh (HR Business Partner).

Please confirm your attendance by 27 November 2026. The interview will last approximately 45 minutes.

Yours sincerely

Helen Marsh
HR Business Partner`;
    expect(read(text, { from: { name: 'Helen Marsh', address: 'helen.marsh@harbourhealth.nhs.uk' } })).toEqual({
      start: '2026-12-03T10:30:00',
      end: '2026-12-03T11:15:00',
      zone: null,
      people: ['David Lloyd, Head of Informatics', 'Dr Sunita Rao, ?', 'Helen Marsh, HR Business Partner'],
      recruiter: 'Helen Marsh',
      company: 'Harbour Health NHS Trust',
      role: 'Clinical Data Manager',
      timeline: null,
    });
  });

  test('a tool’s notice, labels above their values', () => {
    const text =
      'You have a new interview scheduled\n\nWhen\nThursday, December 3, 2026\n2:00 PM – 3:00 PM (EST)\n\nInterviewers\nDana Whitfield\nRaj Patel\n\nJob\nSenior Data Engineer\n\nLocation\nGoogle Meet\nhttps://meet.google.com/xyz-abcd-efg';
    expect(read(text, { from: greenhouse, subject: 'Interview scheduled with Brightwave' })).toMatchObject({
      start: '2026-12-03T19:00:00Z',
      end: '2026-12-03T20:00:00Z',
      people: ['Dana Whitfield, ?', 'Raj Patel, ?'],
      recruiter: null,
      company: 'Brightwave',
      role: 'Senior Data Engineer',
    });
  });

  test('one cell of a table for day and time, people divided by semicolons', () => {
    const text =
      'Interview Confirmation\n\nCandidate: Maya Okafor\nPosition: Senior Data Engineer\nDate & Time: Thursday, December 3, 2026 | 2:00 PM - 3:00 PM Eastern Time\nInterviewer(s): Dana Whitfield - VP Engineering; Raj Patel - Staff Engineer\n\nQuestions? Contact Lena Brooks at lena.brooks@brightwave.example.';
    expect(read(text, { from: { name: 'Brightwave Recruiting', address: 'brightwave@myworkday.com' } })).toMatchObject({
      start: '2026-12-03T19:00:00Z',
      end: '2026-12-03T20:00:00Z',
      people: ['Dana Whitfield, VP Engineering', 'Raj Patel, Staff Engineer'],
      recruiter: 'Lena Brooks',
      company: 'Brightwave',
    });
  });

  test('a reschedule that names the old time first', () => {
    const text =
      "Hi Maya,\n\nUnfortunately Dana has a conflict. Instead of Thursday 12/3 at 2pm ET, we'd like to meet on Monday 12/7 at 10am ET.\n\nBest,\nLena Brooks\nRecruiting Coordinator";
    expect(read(text)).toMatchObject({ start: '2026-12-07T15:00:00Z', recruiter: 'Lena Brooks' });
  });

  test('the writer and a colleague interview', () => {
    const text =
      "Hi Maya,\nJust confirming our conversation for Dec 3rd @ 2 PM CT. You'll meet with myself and our CTO, Mark Jensen.\n\nThanks,\nSam Rivera\nVP of Engineering\nLakeshore Robotics, Inc.";
    expect(read(text, { from: { name: 'Sam Rivera', address: 'sam@lakeshore-robotics.example' } })).toMatchObject({
      start: '2026-12-03T20:00:00Z',
      people: ['Mark Jensen, CTO', 'Sam Rivera, VP of Engineering'],
      recruiter: null,
      company: 'Lakeshore Robotics, Inc.',
    });
  });

  test('a rejection gives company and role, and no time', () => {
    const text =
      "Maya,\n\nThank you for taking the time to interview with us for the Data Engineer role. After careful consideration, we have decided to move forward with other candidates. We'll keep your resume on file for 12 months.\n\nLena Brooks\nBrightwave";
    expect(read(text, { subject: 'Your application to Brightwave' })).toEqual({
      start: null,
      end: null,
      zone: null,
      people: [],
      recruiter: 'Lena Brooks',
      company: 'Brightwave',
      role: 'Data Engineer',
      timeline: null,
    });
  });

  test('a French confirmation', () => {
    const text = `Bonjour Maya,

Suite à notre échange téléphonique, je vous confirme votre entretien avec Claire Dubois (CTO) et Marc Lefèvre, Lead Data, le mardi 1er décembre de 10h à 11h30 dans nos locaux : 12 rue de la Paix, 75002 Paris.

Vous aurez une réponse sous une semaine.

Bien cordialement,
Sophie Martin
Chargée de recrutement
Clairval`;
    expect(
      read(text, {
        from: { name: 'Sophie Martin', address: 's.martin@clairval.fr' },
        subject: 'Confirmation entretien - Data Engineer',
      }),
    ).toEqual({
      start: '2026-12-01T10:00:00',
      end: '2026-12-01T11:30:00',
      zone: null,
      people: ['Claire Dubois, CTO', 'Marc Lefèvre, Lead Data'],
      recruiter: 'Sophie Martin',
      company: 'Clairval',
      role: 'Data Engineer',
      timeline: '2026-12-08',
    });
  });
});

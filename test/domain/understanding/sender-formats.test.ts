import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OriginalMail } from '../../../lib/domain/mail/forward.ts';
import { chooseFormats, indexOf } from '../../../lib/domain/understanding/sender-formats/choose-formats.ts';
import { senderFormats } from '../../../lib/domain/understanding/sender-formats/formats.ts';
import { senderFormatExtractor } from '../../../lib/domain/understanding/sender-formats/sender-format-extractor.ts';
import { shapeFinder } from '../../../lib/domain/understanding/sender-formats/shape.ts';

const context = { now: '2026-12-01T09:00:00Z', timezone: 'America/New_York', userAddresses: [], userName: null };
const mail = (more: Partial<OriginalMail>): OriginalMail => ({
  from: null,
  replyTo: [],
  to: [{ name: 'Maya Okafor', address: 'maya@postbox.example' }],
  cc: [],
  subject: '',
  date: '2026-12-01T09:00:00Z',
  dateOffset: null,
  localDate: null,
  text: '',
  html: null,
  calendars: [],
  headers: [],
  ...more,
});
const from = (address: string, name: string | null = null) => ({ name, address });
const read = (more: Partial<OriginalMail>) => {
  const one = mail(more);
  return senderFormatExtractor.applies(one) ? senderFormatExtractor.extract(one, context) : [];
};
/** What all formats that apply tell, as plain values. */
const told = (more: Partial<OriginalMail>) => {
  const [first] = read(more);
  return {
    company: first?.company?.value,
    role: first?.role?.value,
    people: first?.interviewers?.value.map(({ name, title }) => (title === null ? name : `${name} (${title})`)),
    recruiter: first?.recruiter?.value.name,
    start: first?.when?.value.localStart,
    end: first?.when?.value.localEnd,
    timezone: first?.when?.value.timezone,
  };
};

describe('which tool', () => {
  const index = indexOf(senderFormats);
  const chosen = (more: Partial<OriginalMail>) =>
    chooseFormats(mail(more), index).map(({ format, by }) => `${format.name} by ${by}`);

  test.each([
    ['notifications@calendly.com', 'Calendly by sender'],
    ['no-reply@us.greenhouse-mail.io', 'Greenhouse by sender'],
    ['brightbasket@talent.icims.com', 'iCIMS by sender'],
    ['jobs-k8@m.personio.de', 'Personio by sender'],
    ['greycliff@MyWorkday.com', 'Workday by sender'],
  ])('%s', (address, name) => {
    expect(chosen({ from: from(address) })).toEqual([name]);
  });

  test.each([
    ['x@notcalendly.com', ''],
    ['calendly.com@evil.example', ''],
    ['dana@brightwave.example', 'See you at calendly.com or so.'],
    ['dana@brightwave.example', 'https://calendly.com.evil.example/x and https://brightwave.example/?u=calendly.com'],
  ])('none for %s "%s"', (address, text) => {
    expect(chosen({ from: from(address), text })).toEqual([]);
  });

  test('a link tells the tool where the sender does not, also inside another link', () => {
    const dana = from('dana@brightwave.example');
    expect(chosen({ from: dana, text: 'Here: https://calendly.com/events/ab' })).toEqual(['Calendly by link']);
    const safe = 'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjobs.ashbyhq.com%2Fx%2F1&data=05';
    expect(chosen({ from: dana, text: safe })).toEqual(['Ashby by link']);
  });

  test('a forward that shows no address tells the tool by its name', () => {
    expect(chosen({ from: { name: 'GoodTime', address: null } })).toEqual(['GoodTime by sender']);
    expect(chosen({ from: { name: 'Dana GoodTime', address: null } })).toEqual([]);
    expect(chosen({ from: { name: 'GoodTime', address: 'dana@brightwave.example' } })).toEqual([]);
  });

  test('a tool that writes is the only one: its call may be held elsewhere', () => {
    const text = 'Join: https://acme.zoom.us/j/123456789';
    expect(chosen({ from: from('no-reply@ashbyhq.com'), text })).toEqual(['Ashby by sender']);
  });
});

describe('shapes', () => {
  test.each([
    ['You are scheduled with {people}.', 'YOU are  scheduled with Eli Bronson.', { people: 'Eli Bronson' }],
    ['Your (call|interview) with {company} is …', 'Your interview with Moth is on', { company: 'Moth' }],
    ['Interview | {role} | {company}', 'Interview | Chef | Moth & Co', { role: 'Chef', company: 'Moth & Co' }],
    ['Booked (…)\n{title}', 'Booked (x)\n\nIntro call', { title: 'Intro call' }],
    ['…for {role} at {company}.', 'Hi Maya, you are here for Chef at Moth.', { role: 'Chef', company: 'Moth' }],
  ])('%s', (shape, text, fields) => {
    expect(shapeFinder(shape)(`Hello\n${text}\nBye`)?.fields).toEqual(fields);
  });

  test('a shape fits whole lines, and text without it gives nothing', () => {
    const find = shapeFinder('You are scheduled with {people}.');
    expect(find('I think You are scheduled with Eli.')).toBeNull();
    expect(find('You are scheduled with Eli. Or not')).toBeNull();
  });

  test('one with too many open places is refused', () => {
    expect(() => shapeFinder('Hi {people}, … at {company} … {role} now')).toThrow(/too many open places/);
  });

  test('every shape of every tool can be made, and reads what it takes as fields that exist', () => {
    for (const { shapes = [], subjects = [] } of senderFormats)
      for (const shape of [...shapes, ...subjects]) expect(shapeFinder(shape)('')).toBeNull();
  });

  test('no format throws on any text', () => {
    const words = fc.constantFrom(
      'Who',
      'When:',
      'with',
      'Dana',
      'Your',
      'interview',
      ':',
      '\n',
      ' @ ',
      '10:00 - 11:00',
    );
    const senders = senderFormats.map(({ senders: [domain = ''] }) => from(`no-reply@${domain}`, 'Moth'));
    fc.assert(
      fc.property(
        fc.constantFrom(...senders),
        fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }),
        (one, parts) => {
          const text = parts.join(' ');
          for (const extraction of read({ from: one, text, subject: text.slice(0, 80) }))
            expect(extraction.source).toBe('sender-format');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what each tool tells', () => {
  test('Google Calendar: the time in the subject, in the languages of its guests', () => {
    const spanish = 'Te han invitado a este evento. Responder a esta invitación para que sepan si vas a ir.';
    const subject = (words: string, text = '') => told({ subject: `${words} (maya@postbox.example)`, text });
    expect(subject('Invitation: Chat @ Tue Sep 29, 2026 10am - 10:30am (CDT)')).toMatchObject({
      start: '2026-09-29T10:00:00',
      end: '2026-09-29T10:30:00',
      timezone: 'America/Chicago',
    });
    expect(subject('Einladung: Gespräch @ Do. 4. Feb. 2027 13:00 - 14:00 (MEZ)')).toMatchObject({
      start: '2027-02-04T13:00:00',
      end: '2027-02-04T14:00:00',
    });
    expect(subject('Invitation : Entretien @ jeu. 4 févr. 2027 13:00 - 14:00 (CET)')).toMatchObject({
      start: '2027-02-04T13:00:00',
      end: '2027-02-04T14:00:00',
    });
    expect(subject('Invitación: Entrevista @ jue 4 de feb de 2027 13:00 - 14:00 (CET)', spanish)).toMatchObject({
      start: '2027-02-04T13:00:00',
      end: '2027-02-04T14:00:00',
    });
    expect(subject('Dinner @ Dana, 7pm').start).toBeUndefined();
    expect(subject('Invitation: Chat @ Xyz 29, 2026 10am').start).toBeUndefined();
  });

  test('Calendly: host, event and hours, with its own names of zones', () => {
    const text =
      'Event Type:\nRecruiter Call\n\nHosts:\nOliver Brandt, Gabe Lujan\n\nEvent Date/Time:\n15:30 - 16:00 - Friday, 4 December 2026 (UK, Ireland, Lisbon Time)\n';
    expect(told({ from: from('notifications@calendly.com'), text })).toMatchObject({
      people: ['Oliver Brandt', 'Gabe Lujan'],
      start: '2026-12-04T15:30:00',
      end: '2026-12-04T16:00:00',
      timezone: 'Europe/London',
    });
    const old =
      'New date & time: 9:00am - Monday, December 7, 2026 (Arizona)\nOld date & time: 8:00am - Friday, December 4, 2026';
    expect(told({ from: from('no-reply@calendly.com'), text: old })).toMatchObject({
      start: '2026-12-07T09:00:00',
      timezone: 'America/Phoenix',
    });
  });

  test('Cal.com: guests one below the other, with what they are to the event', () => {
    const text = 'Wer\nFelix Arden - Organisator\nfelix@bento.example\nRosa Lindt\nrosa@bento.example\n\nWo\nCal Video';
    expect(told({ from: from('hello@cal.com'), text }).people).toEqual(['Felix Arden', 'Rosa Lindt']);
  });

  test('rounds: whom one meets behind the hours or below the subject; shadows and subjects are nobody', () => {
    const beside =
      '9:30 - 10:30 AM  Architecture  |  Tavish Roy\n10:30 - 11:15 AM  Pairing  |  Nora Lindgren (shadow: Will P.)';
    const modernloop = from('no-reply@interviews.modernloop.io');
    expect(told({ from: modernloop, text: beside }).people).toEqual(['Tavish Roy', 'Nora Lindgren']);
    const below =
      '2:00 PM - 2:45 PM CDT\nCraft Interview\nBrock Halloran (Principal Analyst)\n\n3:00 PM - 3:45 PM\nSystem design\nInterviewer: Bea Lindgren';
    expect(told({ from: from('interviews@goodtime.io'), text: below }).people).toEqual([
      'Brock Halloran (Principal Analyst)',
      'Bea Lindgren',
    ]);
  });

  test.each([
    [
      'Greenhouse',
      'no-reply@greenhouse-mail.io',
      '',
      'You have an upcoming interview with Tannery Row Software.\nApplied to: QA Engineer\nWith: Silas Boone (QA Lead)',
      { company: 'Tannery Row Software', role: 'QA Engineer', people: ['Silas Boone (QA Lead)'] },
    ],
    [
      'Lever',
      'no-reply@hire.lever.co',
      'Sourdough Systems - Interview Confirmation',
      'INTERVIEWERS\nJustine Ferro\nAhmed Zaki',
      { company: 'Sourdough Systems', people: ['Justine Ferro', 'Ahmed Zaki'] },
    ],
    [
      'Ashby',
      'no-reply@ashbyhq.com',
      'Reminder: upcoming interview with Copse tomorrow',
      'Job: Onboarding Lead\nWho: Mal Everhart',
      { company: 'Copse', role: 'Onboarding Lead', people: ['Mal Everhart'] },
    ],
    [
      'Workday',
      'acme@myworkday.com',
      '',
      'Job Requisition: Fraud Investigator II (R-20931)\nInterviewers: Monique Tran; Patrick Dell',
      { people: ['Monique Tran', 'Patrick Dell'] },
    ],
    [
      'iCIMS',
      'acme@talent.icims.com',
      '',
      'You will interview for Bakery Clerk (2027-3318).\nCommittee members\n- Dr. Corliss Banks, Registrar\n- Mateo Villanueva, Financial Aid',
      { role: 'Bakery Clerk' },
    ],
    [
      'SmartRecruiters',
      'notification@smartrecruiters.com',
      '',
      'Sonnwind AG möchte Sie zu einem Vorstellungsgespräch einladen.\nStelle: Projektleiter\nGesprächspartner: Jana Kurz',
      { company: 'Sonnwind AG', role: 'Projektleiter', people: ['Jana Kurz'] },
    ],
    [
      'Workable',
      'noreply@workablemail.com',
      'Your call with Lumaca Studio',
      'Position: 3D Artist\nInterviewer: Edoardo Salvi',
      { company: 'Lumaca Studio', role: '3D Artist', people: ['Edoardo Salvi'] },
    ],
    [
      'Personio',
      'noreply@m.personio.de',
      '',
      'Stelle: Einkäuferin (m/w/d)\nTeilnehmer: Sibylle Kranz, Ole Petersen',
      { people: ['Sibylle Kranz', 'Ole Petersen'] },
    ],
    [
      'Recruitee',
      'notifications@recruitee.com',
      '',
      "You've been invited to the following interview.\n\n3D Environment Artist\nThursday",
      { role: '3D Environment Artist' },
    ],
    ['GoodTime', 'interviews@goodtime.io', '', 'Paloma Reed is your coordinator.', { recruiter: 'Paloma Reed' }],
    [
      'ModernLoop',
      'x@interviews.modernloop.io',
      'Kelp Systems interview schedule for Aisha',
      'Interview for: Content Designer',
      { company: 'Kelp Systems', role: 'Content Designer' },
    ],
    [
      'Zoom',
      'no-reply@zoom.us',
      '',
      'Topic: Panel (Firmware Engineer)\nTime: Dec 18, 2026 10:00 AM Central Time (US and Canada)',
      { start: '2026-12-18T10:00:00', timezone: 'America/Chicago' },
    ],
    ['Webex', 'messenger@webex.com', '', 'Host: Carlton Meeks, Gantry Medical', { company: 'Gantry Medical' }],
  ])('%s', (_tool, address, subject, text, expected) => {
    expect(told({ from: from(address), subject, text })).toMatchObject(expected);
  });

  test('Outlook: hours and zone in the languages of its mails, with the zones of its menu', () => {
    const teams = '\nhttps://teams.microsoft.com/l/meetup-join/19%3ameeting_x';
    const hr = from('jana.kurz@sonnwind.example', 'Jana Kurz');
    const german =
      'Wann: Donnerstag, 10. Dezember 2026 13:00-14:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rom.\nWo: Microsoft Teams-Besprechung';
    expect(told({ from: hr, text: german + teams })).toMatchObject({
      start: '2026-12-10T13:00:00',
      end: '2026-12-10T14:00:00',
      timezone: 'Europe/Berlin',
    });
    const french =
      'Quand : jeudi 10 décembre 2026 13:00-14:00 (UTC+01:00) Bruxelles, Copenhague, Madrid, Paris.\nOù : Réunion Microsoft Teams\nVous rencontrerez Luc.';
    expect(told({ from: hr, text: french + teams })).toMatchObject({
      start: '2026-12-10T13:00:00',
      timezone: 'Europe/Paris',
    });
  });

  test('a zone in the tool’s own words, and one that stands below the hours', () => {
    const calendly =
      'Gastgeber\nJana Kurz\n\nDatum und Uhrzeit\n13:00 - 13:30 - Donnerstag, 10. Dezember 2026 (Mitteleuropäische Zeit)';
    expect(told({ from: from('x@calendly.com'), text: calendly })).toMatchObject({
      people: ['Jana Kurz'],
      start: '2026-12-10T13:00:00',
      timezone: 'Europe/Berlin',
    });
    const zoom = 'Sujet : Entretien avec le directeur\nHeure : 10 déc. 2026 02:00 PM Paris\n\nRejoindre la réunion';
    expect(told({ from: from('no-reply@zoom.us'), text: zoom })).toMatchObject({
      start: '2026-12-10T14:00:00',
      timezone: 'Europe/Paris',
    });
    const bookings = mail({
      subject: 'Ihre Buchung: Interview',
      text: 'mit Jana Kurz\n13:00 - 13:30\n(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien',
    });
    expect(senderFormatExtractor.extract(bookings, context)[0]?.timezone?.value).toBe('Europe/Berlin');
  });

  test('tools known by their links alone: Outlook and Bookings', () => {
    const hr = from('hr@cobblestone.example', 'HR');
    const teams = 'Interviewing: Rajiv Bhatt, SVP Technology and Tanya Fielder.\nhttps://teams.microsoft.com/meet/2357';
    expect(told({ from: hr, text: teams }).people?.map((one) => one?.replace(/ \(.*/, ''))).toEqual([
      'Rajiv Bhatt',
      'Tanya Fielder',
    ]);
    const bookings =
      'Your booking with Pargeter Engineering is confirmed.\nwith Ranulph Dyer\nhttps://outlook.office365.com/book/x';
    expect(told({ from: hr, text: bookings })).toMatchObject({
      company: 'Pargeter Engineering',
      people: ['Ranulph Dyer'],
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { CalendarEvent, CalendarPerson } from '../../../../lib/domain/mail/calendar.ts';
import type { Mailbox } from '../../../../lib/domain/mail/mail.ts';
import { castOf } from '../../../../lib/domain/understanding/people/cast.ts';
import type { CastSources } from '../../../../lib/domain/understanding/people/cast-sources.ts';
import { castIn, noEvent } from './wordings.ts';

const box = (name: string | null, address: string | null = null): Mailbox => ({ name, address });
const guest = (name: string | null, address: string | null, more: Partial<CalendarPerson> = {}): CalendarPerson => ({
  name,
  address,
  type: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  status: 'NEEDS-ACTION',
  ...more,
});
const maya = guest('Maya Okafor', 'maya.okafor@gmail.com');
const dana = guest('Dana Whitfield', 'dana@brightwave.example');
const samir = guest('Samir Haddad', 'samir@brightwave.example');
const olivia = guest('Olivia Marsh', 'olivia@brightwave.example');

const event = (
  organizer: CalendarPerson | null,
  attendees: readonly CalendarPerson[],
  description = '',
): CalendarEvent => ({ ...noEvent, description, organizer, attendees });

const cast = (given: {
  from?: Mailbox;
  cc?: readonly Mailbox[];
  text?: string;
  event?: CalendarEvent;
  named?: readonly Mailbox[];
  recruiter?: Mailbox;
  title?: readonly string[];
}) => {
  const evidence = { from: 'text' as const, quote: 'q', confidence: 0.9 };
  const sources: CastSources = {
    mail: {
      from: given.from ?? null,
      replyTo: [],
      to: [],
      cc: given.cc ?? [],
      subject: '',
      date: null,
      dateOffset: null,
      localDate: null,
      text: given.text ?? '',
      html: null,
      calendars: [],
      headers: [],
    },
    event: given.event ?? null,
    extractions: [
      {
        source: 'sender-format',
        ...(given.named && { interviewers: { value: given.named.map((one) => ({ ...one, title: null })), evidence } }),
        ...(given.recruiter && { recruiter: { value: given.recruiter, evidence } }),
      },
    ],
    candidates: [box('Maya Okafor', 'maya.okafor@gmail.com')],
    titlePeople: given.title ?? [],
    companies: ['Brightwave'],
    elsewhere: [],
  };
  const { interviewers, recruiter } = castOf(sources);
  const shown = (one: Mailbox) => `${one.name} <${one.address}>`;
  return {
    interviewers: interviewers?.value.map(shown) ?? [],
    recruiter: recruiter === null ? null : shown(recruiter.value),
  };
};

const DANA = 'Dana Whitfield <dana@brightwave.example>';
const SAMIR = 'Samir Haddad <samir@brightwave.example>';
const OLIVIA = 'Olivia Marsh <olivia@brightwave.example>';

describe('who is who', () => {
  test('an organizer alone with the candidate is the interviewer', () => {
    expect(cast({ event: event(dana, [maya]) })).toEqual({ interviewers: [DANA], recruiter: null });
    expect(cast({ event: event(dana, [maya, dana]), from: dana })).toEqual({ interviewers: [DANA], recruiter: null });
  });

  test('an organizer who is not among the guests arranges it for those who are', () => {
    expect(cast({ event: event(olivia, [maya, dana, samir]) })).toEqual({
      interviewers: [DANA, SAMIR],
      recruiter: OLIVIA,
    });
  });

  test('an organizer among the guests arranges it where words say so', () => {
    const words = 'Olivia Marsh\nRecruiting Coordinator';
    expect(cast({ from: olivia, event: event(olivia, [maya, olivia, dana]), text: words })).toEqual({
      interviewers: [DANA],
      recruiter: OLIVIA,
    });
    expect(cast({ from: olivia, event: event(olivia, [maya, olivia, dana]), named: [box('Dana Whitfield')] })).toEqual({
      interviewers: [DANA],
      recruiter: OLIVIA,
    });
    expect(cast({ from: olivia, event: event(olivia, [maya, olivia, dana]), title: ['Dana Whitfield'] })).toEqual({
      interviewers: [DANA],
      recruiter: OLIVIA,
    });
  });

  test('rooms, robots, teams, onlookers and those who declined interview nobody', () => {
    const others = [
      guest('NYC-14-Hudson (8)', 'x@resource.calendar.google.com', { type: 'RESOURCE' }),
      guest('Fireflies.ai Notetaker', 'fred@fireflies.ai'),
      guest('Brightwave Recruiting', 'recruiting@brightwave.example'),
      guest('Lee Onlooker', 'lee@brightwave.example', { role: 'NON-PARTICIPANT' }),
      guest('Kim Busy', 'kim@brightwave.example', { status: 'DECLINED' }),
    ];
    expect(cast({ event: event(dana, [maya, ...others]) }).interviewers).toEqual([DANA]);
  });

  test('the candidate is never an interviewer, by no address and no name', () => {
    const also = guest('Maya Okafor', 'mokafor@alumni.example');
    const dotted = guest(null, 'mayaokafor+jobs@gmail.com');
    expect(cast({ event: event(dana, [maya, also, dotted]) }).interviewers).toEqual([DANA]);
  });

  test('a writer who is no interviewer has arranged it', () => {
    expect(cast({ from: olivia, named: [box('Dana Whitfield')] })).toEqual({
      interviewers: ['Dana Whitfield <null>'],
      recruiter: OLIVIA,
    });
    const text = 'Olivia Marsh\nTalent Partner';
    expect(cast({ from: olivia, text, event: event(dana, [maya, dana]) })).toEqual({
      interviewers: [DANA],
      recruiter: OLIVIA,
    });
  });

  test('a recruiter who calls herself is both', () => {
    const text = 'I will call you at 2pm.\n\nOlivia Marsh\nTechnical Recruiter';
    const { interviewers, recruiter } = castIn(text, { from: olivia });
    expect(interviewers?.value.map(({ name }) => name)).toEqual(['Olivia Marsh']);
    expect(recruiter?.value).toEqual({ name: 'Olivia Marsh', address: 'olivia@brightwave.example' });
    expect(castIn('See you there.\n\nOlivia Marsh\nTechnical Recruiter', { from: olivia }).interviewers).toBeNull();
  });

  test('a shared mailbox is nobody, unless somebody signs by name', () => {
    const team = box('Brightwave Recruiting', 'recruiting@brightwave.example');
    expect(cast({ from: team, named: [box('Dana Whitfield')] }).recruiter).toBeNull();
    expect(
      cast({ from: box('Brightwave', 'no-reply@us.greenhouse-mail.io'), named: [box('Dana Whitfield')] }).recruiter,
    ).toBeNull();
  });
});

describe('addresses joined to names', () => {
  test('from Cc, from the calendar, from the text', () => {
    expect(cast({ from: olivia, cc: [dana], named: [box('Dana')] }).interviewers).toEqual([DANA]);
    expect(
      cast({
        from: olivia,
        event: event(olivia, [maya, guest(null, 'dana.whitfield@brightwave.example')]),
        named: [box('Dana Whitfield')],
      }).interviewers,
    ).toEqual(['Dana Whitfield <dana.whitfield@brightwave.example>']);
    expect(
      cast({ from: olivia, named: [box('Dana Whitfield')], text: 'Write to dwhitfield@brightwave.example.' })
        .interviewers,
    ).toEqual(['Dana Whitfield <dwhitfield@brightwave.example>']);
  });

  test('never guessed: none that fits, or two that do, leave it open', () => {
    expect(cast({ from: olivia, named: [box('Dana Whitfield')] }).interviewers).toEqual(['Dana Whitfield <null>']);
    const twins = 'dana@brightwave.example, dana.whitfield@brightwave.example';
    expect(cast({ from: olivia, named: [box('Dana Whitfield')], text: twins }).interviewers).toEqual([
      'Dana Whitfield <null>',
    ]);
    expect(
      cast({ from: olivia, named: [box('Dana Whitfield')], text: 'no-reply@brightwave.example' }).interviewers,
    ).toEqual(['Dana Whitfield <null>']);
  });

  test('the fuller name is shown, titles stay', () => {
    expect(cast({ from: olivia, cc: [dana], named: [box('Dr. Dana Whitfield')] }).interviewers).toEqual([
      'Dr. Dana Whitfield <dana@brightwave.example>',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../lib/domain/mail/calendar.ts';
import type { Mail } from '../../../lib/domain/mail/mail.ts';
import { understand } from '../../../lib/domain/understanding/understand.ts';

const context = {
  now: '2026-12-01T09:00:00Z',
  timezone: 'America/New_York',
  userAddresses: ['maya.okafor@gmail.com'],
  userName: 'Maya Okafor',
};
const mail = (more: Partial<Mail>): Mail => ({
  headers: [],
  messageId: '<m1@mail.example>',
  inReplyTo: null,
  references: [],
  from: { name: 'Maya Okafor', address: 'maya.okafor@gmail.com' },
  sender: null,
  replyTo: [],
  to: [{ name: null, address: 'interviews@afterword.example' }],
  cc: [],
  subject: 'Fwd: Interview',
  date: '2026-12-01T08:00:00Z',
  dateOffset: '-05:00',
  text: '',
  textIsFromHtml: false,
  html: null,
  calendars: [],
  attachedMails: [],
  attachments: [],
  damage: [],
  ...more,
});
const invitation = (start: string, more: Partial<Calendar['events'][number]> = {}): Calendar => ({
  method: 'REQUEST',
  broken: null,
  events: [
    {
      uid: 'u1',
      sequence: 0,
      recurrenceId: null,
      recurring: false,
      status: null,
      start: { local: start.slice(0, 19), allDay: false, timezone: 'UTC', instant: start, quote: `DTSTART:${start}` },
      end: null,
      summary: 'Interview at Brightwave',
      description: null,
      location: null,
      url: null,
      organizer: null,
      attendees: [],
      extras: {},
      ...more,
    },
  ],
});

describe('whole mails', () => {
  test('past, cancelled or still to come', () => {
    const status = (start: string, more = {}) => understand(mail({ calendars: [invitation(start, more)] }), context)[0];
    expect(status('2026-12-03T19:00:00Z')).toMatchObject({ interview: { status: 'scheduled' }, problem: null });
    expect(status('2026-11-30T19:00:00Z')).toMatchObject({ interview: { status: 'past' }, problem: 'past' });
    expect(status('2026-11-30T19:00:00Z', { status: 'CANCELLED' })).toMatchObject({
      kind: 'cancellation',
      interview: { status: 'cancelled' },
      problem: null,
    });
  });

  test('parts count the interviews of a mail', () => {
    const calendars = [
      invitation('2026-12-04T19:00:00Z', { uid: 'b' }),
      invitation('2026-12-03T19:00:00Z', { uid: 'a' }),
    ];
    const found = understand(mail({ calendars }), context);
    expect(found.map(({ part, interview }) => [part, interview?.uid])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('a reply, a bounce and an auto-reply are no forwards', () => {
    const reply = understand(
      mail({ to: [{ name: null, address: 'reply+abc@afterword.example' }], text: 'approve' }),
      context,
    );
    expect(reply).toMatchObject([{ kind: 'reply', interview: null, forward: { style: 'none' } }]);
    const bounce = understand(
      mail({ from: { name: null, address: 'mailer-daemon@mail.example' }, subject: 'Undeliverable: Thanks' }),
      context,
    );
    expect(bounce[0]?.kind).toBe('bounce');
    const away = understand(
      mail({ headers: [{ name: 'auto-submitted', value: 'auto-replied' }], subject: 'Automatic reply: Thanks' }),
      context,
    );
    expect(away[0]?.kind).toBe('auto-reply');
  });

  test('what the user notes above counts where the mail is silent', () => {
    const text =
      'This is for the Staff Engineer role at Quillworks.\n\n---------- Forwarded message ---------\nFrom: Arjun Mehta <arjun.mehta@gmail.com>\nDate: Mon, Nov 30, 2026 at 4:03 PM\nSubject: Interview\nTo: Maya Okafor <maya.okafor@gmail.com>\n\nHi Maya, our interview is confirmed for Thursday, December 10 at 2pm ET. Arjun\n';
    const [found] = understand(mail({ text }), context);
    expect(found).toMatchObject({
      kind: 'invitation',
      interview: { start: '2026-12-10T19:00:00Z', role: 'Staff Engineer', company: 'Quillworks' },
    });
  });
});

describe('any mail', () => {
  const words = fc.constantFrom(
    'interview',
    'Thursday',
    '2pm',
    'ET',
    'Dana Whitfield',
    'at',
    'with',
    'https://zoom.us/j/1',
    '\n',
    'From: a <a@b.example>',
    'cancelled',
    '@',
    '—',
    '東京',
    '2026-12-03',
    '+1 555 010 0199',
    '>',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
    .map((all) => all.join(' '));

  test('is understood as something, never thrown at, and the same twice', () => {
    fc.assert(
      fc.property(text, text, text, (subject, body, title) => {
        const given = mail({
          subject,
          text: body,
          html: body,
          calendars: [invitation('2026-12-03T19:00:00Z', { summary: title, description: body, location: title })],
        });
        const found = understand(given, context);
        expect(found.length).toBeGreaterThan(0);
        expect(understand(given, context)).toEqual(found);
        for (const { interview, evidence } of found) {
          if (interview === null) continue;
          for (const one of interview.interviewers ?? []) expect(one.address).not.toBe('maya.okafor@gmail.com');
          for (const { quote } of Object.values(evidence)) expect(quote.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an address of an interviewer stands in the mail', () => {
    fc.assert(
      fc.property(text, (body) => {
        const found = understand(
          mail({ text: body, calendars: [invitation('2026-12-03T19:00:00Z', { description: body })] }),
          context,
        );
        for (const { interview } of found)
          for (const one of interview?.interviewers ?? [])
            if (one.address !== null) expect(body.toLowerCase()).toContain(one.address.toLowerCase());
      }),
      { numRuns: 100 },
    );
  });
});

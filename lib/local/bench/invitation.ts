import type { Temporal } from 'temporal-polyfill';
import { composeMail } from '../../adapters/mime/compose-mail.ts';
import { toInstant } from '../../domain/time.ts';
import { benchUser } from './function-environment.ts';

const recruiter = 'Priya Raman <priya.raman@brightwave.example>';

/**
 * An invitation forwarded to the assistant, with its calendar file, for a talk a week from now: an invitation of a fixed
 * date would one day lie in the past, and be refused.
 */
export async function forwardedInvitation(now: Temporal.Instant, assistant: string): Promise<Buffer> {
  const begin = now.toZonedDateTimeISO('UTC').add({ days: 7 }).with({ hour: 15, minute: 0, second: 0, millisecond: 0 });
  const subject = 'Interview: Maya Okafor for Senior Data Engineer (Brightwave Analytics)';
  const text = [
    '---------- Forwarded message ---------',
    `From: ${recruiter}`,
    `Date: ${mailDate(now)}`,
    `Subject: Invitation: ${subject}`,
    `To: <${benchUser.address}>`,
    '',
    'Hi Maya,',
    '',
    'You will talk with Dana Whitfield about our event pipeline. We will be in touch within a week.',
    '',
    'Priya Raman',
    'Recruiting, Brightwave Analytics',
  ].join('\n');
  return composeMail({
    from: benchUser,
    to: [{ name: null, address: assistant }],
    bcc: [],
    replyTo: null,
    subject: `Fwd: Invitation: ${subject}`,
    text,
    html: null,
    messageId: `<bench-${now.epochMilliseconds}@okafor.example>`,
    inReplyTo: null,
    references: [],
    headers: {},
    date: toInstant(now.toString()),
    attachments: [
      {
        filename: 'invite.ics',
        contentType: 'text/calendar; charset=utf-8; method=REQUEST',
        content: calendar(begin, subject),
      },
    ],
    tags: {},
  });
}

function calendar(begin: Temporal.ZonedDateTime, summary: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Bench//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:bench-${begin.epochMilliseconds}@brightwave.example`,
    'SEQUENCE:0',
    `DTSTAMP:${basic(begin)}`,
    `DTSTART:${basic(begin)}`,
    `DTEND:${basic(begin.add({ minutes: 45 }))}`,
    `SUMMARY:${summary}`,
    'ORGANIZER;CN=Priya Raman:mailto:priya.raman@brightwave.example',
    'ATTENDEE;CN=Dana Whitfield;ROLE=REQ-PARTICIPANT:mailto:dana.whitfield@brightwave.example',
    `ATTENDEE;CN=${benchUser.name};ROLE=REQ-PARTICIPANT:mailto:${benchUser.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** `20261203T150000Z`, as RFC 5545 writes an instant. */
function basic(at: Temporal.ZonedDateTime): string {
  return at.toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** `Thu, Dec 3, 2026 at 3:00 PM`, as Gmail writes it. */
function mailDate(at: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO('UTC');
  const day = local.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  return `${day} at ${local.toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
}

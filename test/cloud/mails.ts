import { randomUUID } from 'node:crypto';
import { composeMail } from '../../lib/adapters/mime/compose-mail.ts';
import type { OutgoingMail } from '../../lib/app/ports.ts';
import { shift } from '../../lib/domain/time.ts';

export const maya = { name: 'Maya Okafor', address: 'maya@okafor.example' } as const;
export const dana = { name: 'Dana Whitfield', address: 'dana.whitfield@brightwave.example' } as const;
const priya = { name: 'Priya Raman', address: 'priya.raman@brightwave.example' } as const;

type Typed = Pick<OutgoingMail, 'subject' | 'text'> & Partial<OutgoingMail>;

/** What Maya types and sends, RFC 5322. */
export async function fromMaya(to: string, typed: Typed): Promise<Uint8Array> {
  return composeMail({
    from: maya,
    to: [{ name: null, address: to }],
    bcc: [],
    replyTo: null,
    html: null,
    messageId: `<${randomUUID()}@okafor.example>`,
    inReplyTo: null,
    references: [],
    headers: {},
    date: now(),
    attachments: [],
    tags: {},
    ...typed,
  });
}

/**
 * A calendar invitation that Maya forwards from Gmail, by the calendar file and the mail's words alike.
 *
 * @param end when the talk of 45 minutes is over, an instant; in the past as well
 */
export async function invitation(to: string, end: string, company: string): Promise<Uint8Array> {
  const start = shift(end, '-PT45M');
  const title = `Interview: Maya Okafor for Senior Data Engineer (${company})`;
  return fromMaya(to, {
    subject: `Fwd: Invitation: ${title}`,
    text: [
      '---------- Forwarded message ---------',
      `From: ${priya.name} <${priya.address}>`,
      `Date: ${new Date(shift(start, '-PT48H')).toUTCString()}`,
      `Subject: Invitation: ${title}`,
      `To: <${maya.address}>, <${dana.address}>`,
      '',
      `Hi Maya, this is the second talk for the Senior Data Engineer role at ${company}, with ${dana.name}.`,
      '',
      priya.name,
    ].join('\n'),
    attachments: [
      { filename: 'invite.ics', contentType: 'text/calendar; method=REQUEST', content: calendar(title, start, end) },
    ],
  });
}

export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

function calendar(title: string, start: string, end: string): string {
  const plain = (instant: string): string => instant.replaceAll(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Brightwave//Calendar//EN',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${randomUUID()}@brightwave.example`,
    'SEQUENCE:0',
    `DTSTAMP:${plain(shift(start, '-PT48H'))}`,
    `DTSTART:${plain(start)}`,
    `DTEND:${plain(end)}`,
    `SUMMARY:${title}`,
    `ORGANIZER;CN=${priya.name}:mailto:${priya.address}`,
    `ATTENDEE;CN=${dana.name};PARTSTAT=ACCEPTED:mailto:${dana.address}`,
    `ATTENDEE;CN=${maya.name};PARTSTAT=NEEDS-ACTION:mailto:${maya.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

import { randomUUID } from 'node:crypto';
import { composeMail } from '../../lib/adapters/mime/compose-mail.ts';
import type { OutgoingMail } from '../../lib/app/ports.ts';
import { shift } from '../../lib/domain/time.ts';

/** The user of README's lines. */
export const maya = { name: 'Maya Okafor', address: 'maya@example.org' } as const;
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
    messageId: `<${randomUUID()}@example.org>`,
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

/** A mail as it lies in the bucket: SES writes on top what it knows of it. */
export function asStoredBySes(raw: Uint8Array, to: string): Uint8Array {
  const host = maya.address.split('@')[1];
  const lines = [
    `Return-Path: <${maya.address}>`,
    `Received: from mail.${host} (mail.${host} [192.0.2.48])`,
    ` by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${randomUUID()}`,
    ` for ${to};`,
    ` ${new Date().toUTCString()}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Received-SPF: pass (spfCheck: domain of ${host} designates 192.0.2.48 as permitted sender) client-ip=192.0.2.48;`,
    'Authentication-Results: amazonses.com;',
    ` spf=pass (spfCheck: domain of ${host} designates 192.0.2.48 as permitted sender) client-ip=192.0.2.48;`,
    ` dkim=pass header.i=@${host};`,
    ` dmarc=pass header.from=${host};`,
    'X-SES-RECEIPT: AEFBQUFBQUFBQUFGdDBhc1JGc3lXU3',
    '',
  ];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), raw]);
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

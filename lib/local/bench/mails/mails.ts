import { readdir, readFile } from 'node:fs/promises';
import { composeMail } from '../../../adapters/mime/compose-mail.ts';
import { benchDomain, benchUser } from '../function-environment.ts';
import { type Letter, letters } from './letters.ts';
import { page, plainText } from './page.ts';

const samples = new URL('../../inbox/samples/', import.meta.url);

/** Mails of one size. Small ones are a few lines; large ones are pages, as most mail is. */
export interface BenchMails {
  readonly small: readonly Buffer[];
  readonly large: readonly Buffer[];
}

/** The mails that the bench reads: the samples of the inbox, and letters of usual senders with their whole markup. */
export async function benchMails(): Promise<BenchMails> {
  const names = (await readdir(samples)).filter((name) => name.endsWith('.eml')).sort();
  const small = await Promise.all(names.map((name) => readFile(new URL(name, samples))));
  const forwarded = await Promise.all(letters.map(forward));
  // The first two came by a rule of the user's mailbox, as they were: a page without a text beside it.
  const direct = await Promise.all(letters.slice(0, 2).map(asSent));
  return { small, large: [...forwarded, ...direct] };
}

/** Forwarded by a person, as Gmail does it: a note, the header block, and the page below it. */
function forward(letter: Letter, at: number): Promise<Buffer> {
  const head = [
    '---------- Forwarded message ---------',
    `From: ${letter.from}`,
    `Date: ${letter.date}`,
    `Subject: ${letter.subject}`,
    `To: <${benchUser.address}>`,
  ];
  const shown = head.map((line) => line.replaceAll('<', '&lt;').replaceAll('>', '&gt;')).join('<br>');
  const text = `${head.join('\n')}\n\n\n${plainText(letter.pieces)}\n`;
  const html = `<div dir="ltr"><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${shown}<br></div>${page(letter.subject, letter.pieces, letter.look)}</div></div>`;
  return composed(letter, { from: benchUser, subject: `Fwd: ${letter.subject}`, text, html, id: `forward-${at}` });
}

function asSent(letter: Letter, at: number): Promise<Buffer> {
  const [, name = null, address = ''] = /^(.*?) <(.*)>$/.exec(letter.from) ?? [];
  const html = page(letter.subject, letter.pieces, letter.look);
  return composed(letter, { from: { name, address }, subject: letter.subject, text: '', html, id: `direct-${at}` });
}

function composed(
  letter: Letter,
  mail: {
    readonly from: { readonly name: string | null; readonly address: string };
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly id: string;
  },
): Promise<Buffer> {
  const calendar = letter.calendar === null ? [] : [attachment(letter, letter.calendar)];
  return composeMail({
    from: mail.from,
    to: [{ name: null, address: `interviews@${benchDomain}` }],
    bcc: [],
    replyTo: null,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@okafor.example>`,
    inReplyTo: null,
    references: [],
    headers: {},
    date: '2027-03-10T15:00:00Z',
    attachments: calendar,
    tags: {},
  });
}

function attachment(letter: Letter, { start, end, zone }: NonNullable<Letter['calendar']>) {
  const content = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Bench//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${start}@bench.example`,
    'SEQUENCE:0',
    'DTSTAMP:20270301T150000Z',
    `DTSTART;TZID=${zone}:${start}`,
    `DTEND;TZID=${zone}:${end}`,
    `SUMMARY:${letter.subject.replace(/^Invitation: | @ .*$/g, '')}`,
    `DESCRIPTION:${plainText(letter.pieces).replaceAll('\n', '\\n').replaceAll(',', '\\,').slice(0, 2_000)}`,
    `ORGANIZER;CN=${letter.from.replace(/ <.*$/, '')}:mailto:${/<(.*)>/.exec(letter.from)?.[1] ?? ''}`,
    `ATTENDEE;CN=${benchUser.name};ROLE=REQ-PARTICIPANT:mailto:${benchUser.address}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return {
    filename: 'invite.ics',
    contentType: 'text/calendar; charset=utf-8; method=REQUEST',
    content: content.join('\r\n'),
  };
}

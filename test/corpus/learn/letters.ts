import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CorpusCase, Expectation, ExpectedPerson } from '../corpus-cases.ts';
import { words } from '../judge.ts';

/** Where the letters lie: one a line, in files by language and writer. */
const folder = join(import.meta.dirname, 'letters');
/** When and where letters are written that tell nothing of it: in them no time is judged. */
const SENT = '2027-03-09T10:12:00-05:00';
const ZONE = 'America/New_York';
const HALF_HOUR = 30 * 60_000;

const person = z.strictObject({ name: z.string().nullable(), address: z.string().nullable() });

/** A letter with its truth: who interviews, who arranges, which employer and job. An absent key is not judged. */
const letter = z.strictObject({
  lang: z.string(),
  /** The candidate's name. */
  to: z.string(),
  from: person,
  subject: z.string(),
  text: z.string(),
  met: z.array(person).optional(),
  recruiter: person.nullable().optional(),
  company: z.string().nullable().optional(),
  role: z.string().nullable().optional(),
  /** Reminders and confirmations are updates to some writers and invitations to others: updates are not judged. */
  kind: z.string().optional(),
  /** With its offset, and the candidate's zone. */
  sent: z.string().default(SENT),
  zone: z.string().default(ZONE),
  start: z.string().nullable().optional(),
  end: z.string().nullable().optional(),
  timezone: z.string().nullable().optional(),
  medium: z.enum(['video', 'phone', 'onsite', 'unknown']).optional(),
  location: z.string().nullable().optional(),
  phone: z.string().nullable().optional(),
});

type Letter = z.infer<typeof letter>;

/**
 * Letters that were written to learn from, beside the mails of the corpus: forwarded by Gmail each, without a calendar. They
 * are judged nowhere but in the learners' cross-validations.
 *
 * @throws ZodError for a line that is no letter
 */
export function readLetters(): readonly CorpusCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const source = file.replace('.jsonl', '');
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      return lines.map((line, at) => caseOf(letter.parse(JSON.parse(line)), `letters/${source}/${at + 1}`));
    });
}

/** Kinds of mail of which an interview is saved, and those that tell at least whose job it was. */
const withPeople: ReadonlySet<string> = new Set(['invitation', 'update', 'cancellation']);
const withJob: ReadonlySet<string> = new Set([...withPeople, 'rejection', 'offer']);

const timeAndPlace = ['start', 'end', 'timezone', 'medium', 'location', 'phone'] as const;

function caseOf(one: Letter, name: string): CorpusCase {
  const { met, recruiter, company, role, kind = 'invitation' } = one;
  const expected: Expectation = {
    forward: { style: 'inline' },
    ...(one.kind !== undefined && one.kind !== 'update' && { kind }),
    ...(withPeople.has(kind) && met && { interviewers: met.map((person) => judged(person, one)) }),
    ...(withPeople.has(kind) && recruiter !== undefined && { recruiter: recruiter && judged(recruiter, one) }),
    ...(withJob.has(kind) && company !== undefined && { company }),
    ...(withJob.has(kind) && role !== undefined && { role }),
    ...(withPeople.has(kind) &&
      Object.fromEntries(timeAndPlace.flatMap((key) => (one[key] === undefined ? [] : [[key, one[key]]])))),
  };
  const now = new Date(Date.parse(one.sent) + 2 * HALF_HOUR).toISOString().replace('.000', '');
  const raw = rawOf(one);
  return { name, source: 'letters', raw, now, timezone: one.zone, heldOut: false, expected: [expected] };
}

/** Whether a mailbox that bears another name is its signer's is not judged: careful people differ. */
function judged({ name, address }: ExpectedPerson, { from }: Letter): ExpectedPerson {
  const bears = words(from.name ?? '').split(' ');
  const own = words(name ?? '')
    .split(' ')
    .some((word) => bears.includes(word));
  return address === from.address && !own ? { name } : { name, address: address ?? null };
}

/** The letter as Gmail forwards it (RFC 5322). */
function rawOf({ to, from, subject, text, sent, zone }: Letter): Uint8Array {
  const local = to
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
  const own = `${local}@mailbox.example`;
  const shown = from.name === null ? `<${from.address}>` : `${from.name} <${from.address ?? ''}>`;
  const lines = [
    `From: ${word(to)} <${own}>`,
    'To: interviews@afterword.localhost',
    `Date: ${new Date(Date.parse(sent) + HALF_HOUR).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${word(`Fwd: ${subject}`)}`,
    `Message-ID: <letter@mailbox.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '---------- Forwarded message ---------',
    `From: ${shown.replace('<>', '').trim()}`,
    `Date: ${shownByGmail(new Date(sent), zone)}`,
    `Subject: ${subject}`,
    `To: ${to} <${own}>`,
    '',
    '',
    ...text.split('\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

/** @example `Tue, Mar 9, 2027 at 10:12 AM` */
function shownByGmail(sent: Date, timeZone: string): string {
  const day = sent.toLocaleDateString('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
  const hour = sent.toLocaleTimeString('en-US', { timeZone, hour: 'numeric', minute: '2-digit' });
  return `${day} at ${hour}`;
}

/** A header's words (RFC 2047). */
function word(text: string): string {
  return `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CorpusCase, Expectation, ExpectedPerson } from '../corpus-cases.ts';
import { words } from '../judge.ts';

/** Where the letters lie: one a line, in files by language and writer. */
const folder = join(import.meta.dirname, 'letters');
/** All letters are forwarded in one hour: what is learned from them is no time. */
const NOW = '2027-03-09T16:00:00Z';
const ZONE = 'America/New_York';

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

function caseOf(one: Letter, name: string): CorpusCase {
  const { met, recruiter, company, role, kind = 'invitation' } = one;
  const expected: Expectation = {
    forward: { style: 'inline' },
    ...(one.kind !== undefined && one.kind !== 'update' && { kind }),
    ...(withPeople.has(kind) && met && { interviewers: met.map((person) => judged(person, one)) }),
    ...(withPeople.has(kind) && recruiter !== undefined && { recruiter: recruiter && judged(recruiter, one) }),
    ...(withJob.has(kind) && company !== undefined && { company }),
    ...(withJob.has(kind) && role !== undefined && { role }),
  };
  return { name, source: 'letters', raw: rawOf(one), now: NOW, timezone: ZONE, heldOut: false, expected: [expected] };
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
function rawOf({ to, from, subject, text }: Letter): Uint8Array {
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
    'Date: Tue, 9 Mar 2027 10:40:00 -0500',
    `Subject: ${word(`Fwd: ${subject}`)}`,
    `Message-ID: <letter@mailbox.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '---------- Forwarded message ---------',
    `From: ${shown.replace('<>', '').trim()}`,
    'Date: Tue, Mar 9, 2027 at 10:12 AM',
    `Subject: ${subject}`,
    `To: ${to} <${own}>`,
    '',
    '',
    ...text.split('\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

/** A header's words (RFC 2047). */
function word(text: string): string {
  return `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}

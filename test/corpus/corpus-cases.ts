import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Where the corpus lies: one folder a source, `NNN-name.eml` with `NNN-name.expected.json` beside. */
export const corpusFolder = join(import.meta.dirname, '../fixtures/mail/corpus');

/** An absent address is not judged: careful people differ on whether a mailbox of many, signed by one, is his. */
const person = z.strictObject({ name: z.string().nullable(), address: z.string().nullable().optional() });

/** What a reader must find. A key that is absent is not judged; null means: the mail does not say it. */
const expectation = z.strictObject({
  kind: z.string().optional(),
  start: z.string().nullable().optional(),
  end: z.string().nullable().optional(),
  timezone: z.string().nullable().optional(),
  medium: z.enum(['video', 'phone', 'onsite', 'unknown']).optional(),
  url: z.string().nullable().optional(),
  location: z.string().nullable().optional(),
  phone: z.string().nullable().optional(),
  company: z.string().nullable().optional(),
  role: z.string().nullable().optional(),
  interviewers: z.array(person).optional(),
  recruiter: person.nullable().optional(),
  status: z.enum(['scheduled', 'cancelled', 'past']).optional(),
  /** The last local day that the employer's words about a decision cover. */
  timeline: z.string().nullable().optional(),
  /** Names of the fields in which the mail contradicts itself. */
  conflicts: z.array(z.string()).optional(),
  forward: z.strictObject({ style: z.string(), client: z.string().optional() }),
  parts: z.number().optional(),
});

const caseFile = z.strictObject({
  now: z.string(),
  timezone: z.string(),
  held_out: z.boolean(),
  expect: z.union([expectation, z.array(expectation).min(1)]),
});

export type Expectation = z.infer<typeof expectation>;
export type ExpectedPerson = z.infer<typeof person>;

/** One mail of the corpus with its truth. `expected` has one entry per interview in the mail, earliest first. */
export interface CorpusCase {
  readonly name: string;
  readonly source: string;
  readonly raw: Uint8Array;
  readonly now: string;
  readonly timezone: string;
  readonly heldOut: boolean;
  readonly expected: readonly Expectation[];
}

/** The names (`source/NNN-name`) of all files in the corpus that end in `ending`, sorted. */
export function corpusNames(ending: '.eml' | '.expected.json'): readonly string[] {
  return readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length).replaceAll('\\', '/'))
    .sort();
}

/**
 * Reads every mail of the corpus with its expectation.
 *
 * @throws Error when a mail has no expectation beside it, ZodError when one is written wrongly
 */
export function readCorpus(): readonly CorpusCase[] {
  return corpusNames('.eml').map((name) => {
    const truth = caseFile.parse(JSON.parse(readFileSync(join(corpusFolder, `${name}.expected.json`), 'utf8')));
    return {
      name,
      source: name.split('/')[0] ?? '',
      raw: readFileSync(join(corpusFolder, `${name}.eml`)),
      now: truth.now,
      timezone: truth.timezone,
      heldOut: truth.held_out,
      expected: [truth.expect].flat().sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '')),
    };
  });
}

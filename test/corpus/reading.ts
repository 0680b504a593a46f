import * as z from 'zod';
import { createMailParser } from '../../lib/adapters/mime/parse-mail.ts';
import { describeMail } from '../../lib/local/parse-description.ts';
import type { CorpusCase } from './corpus-cases.ts';

const mailbox = z.object({ name: z.string().nullable(), address: z.string().nullable() });

/** What is judged of the object that `parse` prints (contract section 4). */
const line = z.object({
  kind: z.string(),
  /** The user, that is the candidate. */
  sender: mailbox,
  forward: z.object({ style: z.string(), client: z.string().nullable(), from: mailbox.nullable() }),
  interview: z
    .object({
      start: z.string().nullable(),
      end: z.string().nullable(),
      timezone: z.string().nullable(),
      medium: z.string().nullable(),
      url: z.string().nullable(),
      location: z.string().nullable(),
      phone: z.string().nullable(),
      company: z.string().nullable(),
      role: z.string().nullable(),
      interviewers: z
        .array(mailbox)
        .nullable()
        .transform((people) => people ?? []),
      recruiter: mailbox.nullable(),
      status: z.string().nullable().optional(),
      timeline: z.object({ by: z.string() }).nullable(),
    })
    .nullable(),
  conflicts: z.array(z.object({ field: z.string() })),
});

export type Reading = z.infer<typeof line>;

const parser = createMailParser();

/** What was read in one mail, earliest interview first, and all that the mail says, in lower case. */
export interface CaseReading {
  readonly readings: readonly Reading[];
  readonly everyWord: string;
}

/** Reads one mail as `npm run parse` would at the case's time and in its user's zone. */
export async function readCase(one: CorpusCase): Promise<CaseReading> {
  const lines = await describeMail(parser, one.raw, { now: one.now, nowGiven: true, timezone: one.timezone });
  return {
    readings: z
      .array(line)
      .parse(lines)
      .sort((a, b) => (a.interview?.start ?? '').localeCompare(b.interview?.start ?? '')),
    everyWord: JSON.stringify(await parser.parse(one.raw)).toLowerCase(),
  };
}

import * as z from 'zod';
import { playbooks } from './playbooks.ts';

/**
 * What the event alone knew and a mail shows. It comes from a stored item, so that every field is read leniently:
 * a field that is not as expected counts as absent, and the mail goes out without it.
 */
const evidence = z.object({ from: z.string(), quote: z.string(), confidence: z.number() });
const conflict = z.object({ field: z.string(), values: z.array(z.string()) });
const versions = z.array(z.object({ noteId: z.string(), texts: z.array(z.string()) }));

const schema = z.object({
  evidence: z.record(z.string(), evidence).catch({}),
  missing: z.array(z.string()).catch([]),
  conflicts: z.array(conflict).catch([]),
  situation: z
    .enum([...playbooks, 'no-show', 'unprepared'])
    .nullable()
    .catch(null),
  debrief: z.boolean().catch(false),
  forwarded: z.boolean().catch(false),
  last: z.boolean().catch(false),
  remarked: z.boolean().catch(false),
  /** True where the user typed a few words that are no command. */
  typed: z.boolean().catch(false),
  outcome: z.string().nullable().catch(null),
  problem: z.string().nullable().catch(null),
  quote: z.string().nullable().catch(null),
  why: z.string().nullable().catch(null),
  from: z
    .union([z.string(), z.object({ name: z.string().nullable(), address: z.string().nullable() })])
    .nullable()
    .catch(null),
  text: z.string().nullable().catch(null),
  damage: z.union([z.string(), z.array(z.string())]).catch([]),
  confirmation: z.string().nullable().catch(null),
  what: z.string().nullable().catch(null),
  linkFor: z.string().nullable().catch(null),
  versions: versions.catch([]),
});

export type Extra = z.output<typeof schema>;

/** Reads `UserMail.extra`. Never throws. */
export function readExtra(extra: Readonly<Record<string, unknown>>): Extra {
  return schema.parse(extra);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import type { Reply } from '../../../lib/domain/commands/command.ts';
import { readReply } from '../../../lib/domain/commands/read-reply.ts';
import { replyContext } from '../../domain/commands/reply-context.ts';

/** Where the replies lie: `name.eml` with `name.expected.json` beside. */
const replyFolder = join(import.meta.dirname, '../../fixtures/replies');

const replyTruth = z.strictObject({
  /** Drawn by a hash of the name: nobody tunes the reader on these. Absent in the replies that came first. */
  held_out: z.boolean().default(false),
  /** Absent where careful people would cut a signature at different lines. */
  text: z.string().optional(),
  commands: z.array(z.looseObject({ name: z.string() })),
  /** The questions word for word, or how many there must be; absent where that is not judged. */
  questions: z.union([z.array(z.string()), z.number()]).optional(),
});

/** One reply of the corpus with what a careful person takes from it. */
export interface ReplyCase {
  readonly name: string;
  readonly raw: Uint8Array;
  readonly heldOut: boolean;
  readonly expected: z.infer<typeof replyTruth>;
}

/**
 * Every reply of the corpus, by name.
 *
 * @throws Error when a reply has no expectation beside it, ZodError when one is written wrongly
 */
export function readReplyCases(): readonly ReplyCase[] {
  return readdirSync(replyFolder)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.eml'.length);
      const truth = replyTruth.parse(JSON.parse(readFileSync(join(replyFolder, `${name}.expected.json`), 'utf8')));
      return { name, raw: readFileSync(join(replyFolder, file)), heldOut: truth.held_out, expected: truth };
    });
}

const parser = createMailParser();

/** What the reader makes of a reply, in the context that all of them share. */
export async function readReplyCase(one: ReplyCase): Promise<Reply> {
  return readReply(await parser.parse(one.raw), replyContext);
}

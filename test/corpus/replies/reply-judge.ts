import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../../../lib/domain/commands/command.ts';
import { type ReplyCase, readReplyCase } from './reply-cases.ts';

/** How one reply was read. */
export interface ReplyJudgement {
  readonly one: ReplyCase;
  readonly got: Reply;
  readonly commands: boolean;
  readonly text: boolean;
  readonly questions: boolean;
  /** An approval that the writer did not give: by nobody's leave, or to somebody else. */
  readonly falseApproval: boolean;
}

/** Reads a reply and holds it against its truth. Commands and text must be equal to the letter. */
export async function judgeReply(one: ReplyCase): Promise<ReplyJudgement> {
  const got = await readReplyCase(one);
  const { expected } = one;
  const given = expected.commands.filter((command) => command.name === 'approve');
  return {
    one,
    got,
    commands: isDeepStrictEqual(plain(got.commands), plain(expected.commands)),
    text: expected.text === undefined || got.text === expected.text,
    questions:
      expected.questions === undefined ||
      (typeof expected.questions === 'number'
        ? got.questions.length === expected.questions
        : isDeepStrictEqual([...got.questions], expected.questions)),
    falseApproval: got.commands.some(
      (command) =>
        command.name === 'approve' && !given.some((one) => isDeepStrictEqual(plain([one]), plain([command]))),
    ),
  };
}

/** Commands as JSON has them, so that the order of fields doesn't matter. */
function plain(commands: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(commands));
}

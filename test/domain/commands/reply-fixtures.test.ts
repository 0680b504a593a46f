import { describe, expect, test } from 'vitest';
import { readReplyCases } from '../../corpus/replies/reply-cases.ts';
import { judgeReply, type ReplyJudgement } from '../../corpus/replies/reply-judge.ts';
import { falseApprovals, percentOfRepliesRight } from '../../corpus/replies/reply-tally.ts';

const cases = readReplyCases();
const judge = async (heldOut: boolean): Promise<readonly ReplyJudgement[]> => {
  const judged: ReplyJudgement[] = [];
  for (const one of cases.filter((other) => other.heldOut === heldOut)) judged.push(await judgeReply(one));
  return judged;
};

describe('replies as mail programs write them', () => {
  test('there are enough of them, and enough that nobody tunes on', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter((one) => one.heldOut).length).toBeGreaterThanOrEqual(70);
  });

  test('those that the reader was tuned on', async () => {
    expect(percentOfRepliesRight(await judge(false))).toBeGreaterThanOrEqual(86);
  });

  // Totals alone: a message that named a reply would be read by whoever tunes.
  test('those that it never saw', async () => {
    const judged = await judge(true);
    expect(falseApprovals(judged)).toBe(0);
    expect(percentOfRepliesRight(judged)).toBeGreaterThanOrEqual(73);
  });
});

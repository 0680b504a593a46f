import { describe, expect, test } from 'vitest';
import { readReplyCases } from '../../corpus/replies/reply-cases.ts';
import { judgeReply, type ReplyJudgement } from '../../corpus/replies/reply-judge.ts';
import { falseApprovals, percentOfRepliesRight } from '../../corpus/replies/reply-tally.ts';

const cases = readReplyCases();

describe('replies as mail programs write them', () => {
  test('there are enough of them, and enough that nobody tunes on', () => {
    expect(cases.length).toBeGreaterThanOrEqual(890);
    expect(cases.filter((one) => one.heldOut).length).toBeGreaterThanOrEqual(350);
  });

  test.each(cases.filter((one) => !one.heldOut).map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { got, text, commands, questions } = await judgeReply(one);
    // The three verdicts are what counts; what was read stands beside so that a failure tells.
    expect({ text, commands, questions, got }).toEqual({ text: true, commands: true, questions: true, got });
  });

  // Totals alone: a message that named a reply would be read by whoever tunes.
  test('those that it never saw', async () => {
    const judged: ReplyJudgement[] = [];
    for (const one of cases.filter((other) => other.heldOut)) judged.push(await judgeReply(one));
    expect(falseApprovals(judged)).toBe(0);
    expect(percentOfRepliesRight(judged)).toBeGreaterThanOrEqual(96);
  });
});

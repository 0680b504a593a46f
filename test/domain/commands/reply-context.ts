import type { ReplyContext } from '../../../lib/domain/commands/command.ts';

/** The note to Dana that every mail in test/fixtures/replies quotes. */
export const noteToDana = `Dear Dana,

Thank you for taking the time to speak with me on Thursday about the Senior Data Engineer role. I enjoyed hearing how the team moved its nightly jobs to a streaming pipeline.

Your question about backfills stayed with me, and it confirmed how well the work fits what I have done over the last four years.

I look forward to hearing from you.

Best regards,
Maya Okafor`;

/** The note to Raj beside it. */
export const noteToRaj = `Dear Raj,

It was a pleasure to meet you on Thursday. Your walk through the dashboards made clear how much the analysts rely on clean tables, and that is the part of the work I like best.

Please let me know if I can send you anything else.

Kind regards,
Maya Okafor`;

/** Thursday, December 3, 2026, 15:00 in New York; the interview was in California. */
export const replyContext: ReplyContext = {
  receivedAt: '2026-12-03T20:00:00Z',
  timezone: 'America/New_York',
  interviewTimezone: 'America/Los_Angeles',
  people: ['Dana Whitfield', 'Raj Patel'],
  drafts: [noteToDana, noteToRaj],
};

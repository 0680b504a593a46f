import type { Priced } from './prices.ts';

/** What one interview takes, from the invitation on. */
export interface Life {
  /** Runs of each function; a queue may hand over several messages in one. */
  readonly runs: { readonly receive: number; readonly followUp: number; readonly feedback: number };
  readonly mailsIn: number;
  /** SES counts each recipient of a mail that goes out. */
  readonly recipients: number;
  readonly schedules: number;
  readonly rawMailReads: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** Kilobytes of log. */
  readonly logKilobytes: number;
}

/**
 * A whole life: the invitation, the mail of the evening before, the drafts, a reply with what was discussed, an
 * approval, two notes with the user's copies, a status check, its approval and its note with a copy.
 * Measured: test/functions/life.test.ts lives both lives through with the functions as they are deployed and compares.
 */
export const wholeLife: Life = {
  runs: { receive: 4, followUp: 6, feedback: 6 },
  mailsIn: 4,
  /** The user 10 times (three of them copies of notes), interviewers and recruiter 3 times. */
  recipients: 13,
  schedules: 9,
  rawMailReads: 4,
  writeUnits: 105,
  readUnits: 52,
  logKilobytes: 7,
};

/** The life of most: one interviewer, a note that is approved as it was drafted, and an answer that comes in time. */
export const plainLife: Life = {
  runs: { receive: 2, followUp: 3, feedback: 2 },
  mailsIn: 2,
  recipients: 6,
  schedules: 6,
  rawMailReads: 2,
  writeUnits: 50,
  readUnits: 26,
  logKilobytes: 4,
};

/** Gigabyte-seconds of a run that starts cold, which on a quiet deployment is every run. */
const gigabyteSeconds = { receive: 1.5, followUp: 0.45, feedback: 0.35 };

/** A message is put into its queue, fetched and deleted. */
const requestsAMessage = 3;

/** A life in what is paid for. Every run is counted as one of a single message: a ceiling. */
export function lifeInPrices(life: Life): Readonly<Record<Priced, number>> {
  const { receive, followUp, feedback } = life.runs;
  const runs = receive + followUp + feedback;
  return {
    sesOut: life.recipients,
    sesIn: life.mailsIn,
    dynamodbWriteUnits: life.writeUnits,
    dynamodbReadUnits: life.readUnits,
    scheduler: life.schedules,
    s3Put: life.mailsIn,
    s3Get: life.rawMailReads,
    sns: life.mailsIn,
    sqs: runs * requestsAMessage,
    lambda: runs,
    lambdaGigabyteSeconds:
      receive * gigabyteSeconds.receive + followUp * gigabyteSeconds.followUp + feedback * gigabyteSeconds.feedback,
    logGigabytes: life.logKilobytes / 1_000_000,
  };
}

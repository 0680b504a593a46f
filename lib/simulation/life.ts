import type { Priced } from './prices.ts';

/**
 * What one interview's life takes: the invitation, the mail of the evening before, the drafts, a reply with what was
 * discussed, an approval, two notes with the user's copies, a status check, its approval and its note with a copy.
 * Measured: test/functions/life.test.ts lives it through with the functions as they are deployed and compares.
 */
export const life = {
  /** Runs of each function; a queue may hand over several messages in one. */
  runs: { receive: 4, followUp: 6, feedback: 9 },
  mailsIn: 4,
  /** Recipients: the user 10 times (three of them copies of notes), interviewers and recruiter 3 times. */
  recipients: 13,
  schedules: 9,
  rawMailReads: 4,
  writeUnits: 200,
  readUnits: 80,
  /** Kilobytes of log: what the functions write, and Lambda's three lines of each run. */
  logKilobytes: 30,
} as const;

/** Gigabyte-seconds of a run that starts cold, which on a quiet deployment is every run. */
const gigabyteSeconds = { receive: 1.5, followUp: 0.45, feedback: 0.35 };

/** A message is put into its queue, fetched and deleted. */
const requestsAMessage = 3;

/** The life in what is paid for. Every run is counted as one of a single message, and each is traced: a ceiling. */
export function lifeInPrices(): Readonly<Record<Priced, number>> {
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
    traces: runs,
  };
}

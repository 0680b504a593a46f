/** What is paid for. Requests unless it says otherwise. */
export type Priced =
  | 'sesOut'
  | 'sesIn'
  | 'dynamodbWriteUnits'
  | 'dynamodbReadUnits'
  | 'scheduler'
  | 's3Put'
  | 's3Get'
  | 'sns'
  | 'sqs'
  | 'lambda'
  | 'lambdaGigabyteSeconds'
  | 'logGigabytes';

/**
 * List prices in us-east-1, US dollars each, without any free tier. Those of SES, DynamoDB and Scheduler are quoted by
 * third parties as of November 2026; the others, a tenth of the sum, are the usual ones and were not looked up again. SES
 * counts each recipient of a mail that goes out.
 */
export const prices: Readonly<Record<Priced, number>> = {
  sesOut: 0.1 / 1_000,
  sesIn: 0.1 / 1_000,
  dynamodbWriteUnits: 0.625 / 1_000_000,
  dynamodbReadUnits: 0.125 / 1_000_000,
  scheduler: 1 / 1_000_000,
  s3Put: 5 / 1_000_000,
  s3Get: 0.4 / 1_000_000,
  sns: 0.5 / 1_000_000,
  sqs: 0.4 / 1_000_000,
  lambda: 0.2 / 1_000_000,
  lambdaGigabyteSeconds: 0.0000133334,
  logGigabytes: 0.5,
};

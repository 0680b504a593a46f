import { readFileSync } from 'node:fs';

/** A fixture of test/fixtures/aws, in the shape in which the service sends it. */
export function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../fixtures/aws/${name}.json`, import.meta.url), 'utf8'));
}

/** What Lambda gets from a queue: one record a body. */
export function sqsEvent(...bodies: readonly (object | string)[]): object {
  return {
    Records: bodies.map((body, index) => ({
      ...fixture('sqs-record'),
      messageId: `message-${index + 1}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })),
  };
}

/** What SES published, in the envelope in which SNS puts it into the queue. */
export function throughSns(notification: object): object {
  return { ...fixture('sns-notification'), Message: JSON.stringify(notification) };
}

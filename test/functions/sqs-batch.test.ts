import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { decode, faultOf, takeEach } from '../../functions/sqs-batch.ts';
import type { Log } from '../../lib/app/ports.ts';
import { sqsEvent } from './events.ts';

let lines: { message: string; fields: unknown }[] = [];
const note = (message: string, fields?: unknown) => {
  lines.push({ message, fields });
};
const log: Log = { info: note, warn: note, error: note };

beforeEach(() => {
  lines = [];
});

describe('a batch', () => {
  test('is taken in order, one after the other', async () => {
    const steps: string[] = [];
    const answer = await takeEach(sqsEvent('a', 'b', 'c'), log, async (body) => {
      steps.push(`${body} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(`${body} ends`);
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('gives back the messages that failed, and they alone', async () => {
    const answer = await takeEach(sqsEvent('a', 'bad', 'c'), log, async (body) => {
      if (body === 'bad') throw new RangeError('maya@home.example wrote "hello"');
    });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-2' }] });
  });

  test('that fails whole is given back whole, not thrown', async () => {
    const answer = await takeEach(sqsEvent('a', 'b'), log, () => Promise.reject(new Error('no')));
    expect(answer.batchItemFailures).toHaveLength(2);
  });

  test('logs a failure by message and error name, never by its words', async () => {
    await takeEach(sqsEvent('{"to": "maya@home.example"'), log, async (body) => {
      JSON.parse(body);
    });
    expect(lines).toEqual([
      {
        message: 'message failed',
        fields: {
          messageId: 'message-1',
          attempt: 1,
          error: 'SyntaxError',
          at: expect.stringContaining('sqs-batch.test.ts'),
        },
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('maya');
  });

  test('that is none is refused', async () => {
    await expect(takeEach({ hello: 1 }, log, async () => undefined)).rejects.toThrow();
  });
});

test('a fault carries no line of a message that looks like code', () => {
  const error = new Error('hello\n    at maya@home.example (letter.txt:1:1)');
  expect(faultOf(error).at).not.toContain('maya');
  expect(faultOf('maya@home.example')).toEqual({ error: 'string', at: '' });
});

test('decoding refuses what the schema refuses', () => {
  expect(decode('{"a":1}', z.object({ a: z.number() }))).toEqual({ a: 1 });
  expect(() => decode('{"a":"1"}', z.object({ a: z.number() }))).toThrow();
});

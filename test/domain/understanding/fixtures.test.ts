import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { createMailParser } from '../../../lib/adapters/mime/parse-mail.ts';
import { describeMail } from '../../../lib/local/parse-description.ts';

const folder = join(import.meta.dirname, '../../fixtures/mail');
const parser = createMailParser();
/** The clock and the user's zone that every expectation was written for. */
const context = { now: '2026-12-01T09:00:00Z', nowGiven: true, timezone: 'America/New_York' };
/** Set to write expectations for new mails; what it writes is to be read before it is committed. */
const writing = process.env.WRITE_EXPECTATIONS === '1';

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // The corpus has its own form of expectation, and its own judge (test/corpus).
  .filter((name) => name.endsWith('.eml') && !name.startsWith('corpus/'))
  .sort();

type Line = Readonly<Record<string, unknown>>;

/** Of the evidence, which source a field came from is expected; words and numbers may become better. */
function comparable(line: Line): Line {
  const evidence = line.evidence as Readonly<Record<string, { readonly from: string }>>;
  return { ...line, evidence: Object.fromEntries(Object.entries(evidence).map(([field, { from }]) => [field, from])) };
}

describe('mails as their senders write them', () => {
  test('there are mails to read', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test.each(files)('%s', async (file) => {
    const path = join(folder, file);
    const lines = await describeMail(parser, readFileSync(path), context);
    const expectation = path.replace(/\.eml$/, '.expected.json');
    if (writing && !existsSync(expectation))
      writeFileSync(expectation, `${JSON.stringify(lines.map(comparable), null, 2)}\n`);
    expect(existsSync(expectation), `${relative(folder, expectation)} is missing`).toBe(true);
    expect(lines.map(comparable)).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
  });

  test.each(files)('%s: every filled field says where it was read', async (file) => {
    const lines = await describeMail(parser, readFileSync(join(folder, file)), context);
    for (const line of lines) {
      const interview = (line.interview ?? {}) as Readonly<Record<string, unknown>>;
      const evidence = line.evidence as Readonly<Record<string, { quote: string; confidence: number }>>;
      for (const field of [
        'start',
        'end',
        'timezone',
        'url',
        'location',
        'phone',
        'recruiter',
        'company',
        'role',
        'timeline',
      ]) {
        expect([field, evidence[field] !== undefined]).toEqual([field, interview[field] != null]);
      }
      for (const { quote, confidence } of Object.values(evidence)) {
        expect(quote.length).toBeLessThanOrEqual(200);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  test('every expectation belongs to a mail', () => {
    const expectations = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.expected.json') && !name.startsWith('corpus/'),
    );
    expect(expectations.filter((name) => !files.includes(name.replace(/\.expected\.json$/, '.eml')))).toEqual([]);
  });
});

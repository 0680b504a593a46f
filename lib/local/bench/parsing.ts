import { readdir, readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import { createMailParser } from '../../adapters/mime/parse-mail.ts';
import { describeMail } from '../parse-description.ts';
import { median, rounded } from './median.ts';

const samples = new URL('../inbox/samples/', import.meta.url);

/** Rounds of both parsers. The first ones find the code cold and are not counted. */
const ROUNDS = 20;
const WARM_UP = 3;

/**
 * How long it takes to understand the sample mails, against mailparser alone on the same mails. The rounds of both
 * alternate, so that whatever else the machine does falls on both.
 *
 * @returns median milliseconds of one round over all mails, and their ratio
 */
export async function measureParsing(): Promise<{
  mails: number;
  afterword_ms: number;
  mailparser_ms: number;
  ratio: number;
}> {
  const mails = await sampleMails();
  const parser = createMailParser();
  const context = { now: '2027-03-01T16:00:00Z', nowGiven: true, timezone: 'America/New_York' };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const afterword = await timed(mails, (raw) => describeMail(parser, raw, context));
    const mailparser = await timed(mails, (raw) => simpleParser(raw));
    if (round < WARM_UP) continue;
    ours.push(afterword);
    theirs.push(mailparser);
  }
  const [afterword, mailparser] = [median(ours), median(theirs)];
  return {
    mails: mails.length,
    afterword_ms: rounded(afterword),
    mailparser_ms: rounded(mailparser),
    ratio: Math.round((afterword / mailparser) * 100) / 100,
  };
}

async function sampleMails(): Promise<readonly Buffer[]> {
  const names = (await readdir(samples)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(names.map((name) => readFile(new URL(name, samples))));
}

async function timed(mails: readonly Buffer[], read: (raw: Buffer) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  for (const raw of mails) await read(raw);
  return performance.now() - begun;
}

import { simpleParser } from 'mailparser';
import { createMailParser } from '../../adapters/mime/parse-mail.ts';
import { describeMail } from '../parse-description.ts';
import type { ParseFigures } from './figures.ts';
import { benchMails } from './mails/mails.ts';
import { median, rounded } from './median.ts';

/** Rounds that count. */
const ROUNDS = 25;
/** The first rounds find the code cold: they go on until a window of them takes as long as the one before. */
const WINDOW = 6;
const STABLE = 0.05;
const MOST_WINDOWS = 20;

/** Milliseconds of one mail, a value a round. */
interface Times {
  readonly ours: number[];
  readonly theirs: number[];
}

/**
 * How long it takes to understand mails, from the bytes to the interview, against mailparser alone on the same mails.
 * Both read each mail right after the other, in turns, so that whatever else the machine does falls on both; of all
 * rounds the median counts, mail by mail.
 *
 * @returns milliseconds for all mails once, and their ratio; the same for the small and the large ones apart
 */
export async function measureParsing(): Promise<ParseFigures> {
  const { small, large } = await benchMails();
  const mails = [...small, ...large];
  const parser = createMailParser();
  const context = { now: '2027-03-10T16:00:00Z', nowGiven: true, timezone: 'America/New_York' };
  const readers = {
    ours: (raw: Buffer) => describeMail(parser, raw, context),
    theirs: (raw: Buffer) => simpleParser(raw),
  };
  let before = Number.POSITIVE_INFINITY;
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const now = total(await rounds(mails, readers, WINDOW));
    if (Math.abs(now - before) < before * STABLE) break;
    before = now;
  }
  const times = await rounds(mails, readers, ROUNDS);
  return {
    ...figures(times),
    small: figures(times.slice(0, small.length)),
    large: figures(times.slice(small.length)),
  };
}

type Readers = Readonly<Record<keyof Times, (raw: Buffer) => Promise<unknown>>>;

async function rounds(mails: readonly Buffer[], readers: Readers, count: number): Promise<readonly Times[]> {
  const times = mails.map((): Times => ({ ours: [], theirs: [] }));
  for (let round = 0; round < count; round += 1) {
    for (const [at, raw] of mails.entries()) {
      // Whoever comes first finds the mail's bytes out of the processor's cache.
      const order = (round + at) % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
      for (const who of order) times[at]?.[who].push(await milliseconds(() => readers[who](raw)));
    }
  }
  return times;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function total(times: readonly Times[]): number {
  return times.reduce((sum, { ours, theirs }) => sum + median(ours) + median(theirs), 0);
}

function figures(times: readonly Times[]): Omit<ParseFigures, 'small' | 'large'> {
  const ours = times.reduce((sum, each) => sum + median(each.ours), 0);
  const theirs = times.reduce((sum, each) => sum + median(each.theirs), 0);
  return {
    mails: times.length,
    afterword_ms: rounded(ours),
    mailparser_ms: rounded(theirs),
    ratio: Math.round((ours / theirs) * 100) / 100,
  };
}

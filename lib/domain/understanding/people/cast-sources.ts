import type { InterviewSources } from '../interview-sources.ts';

/** Text searched for addresses and for what stands beside a name. */
const TEXT_LIMIT = 20_000;

/** All that tells who is who. */
export interface CastSources extends Omit<InterviewSources, 'cancelled' | 'note'> {
  /** Persons that the title names. */
  readonly titlePeople: readonly string[];
  /** Names that belong to the employer, so to no person. */
  readonly companies: readonly string[];
}

/** All that the mail and the event say in words, for signs of who does what. */
export function wordsOfCast(sources: CastSources): string {
  return keptOf(sources).text;
}

/** A line of these words. */
export interface CastLine {
  readonly written: string;
  /** Without the marks of quotes and lists before it, its beginning. */
  readonly opening: string;
}

const LINE_LIMIT = 200;
const mark = /^[\s>*_•·-]+/;

/** These words line by line. */
export function linesOfCast(sources: CastSources): readonly CastLine[] {
  const kept = keptOf(sources);
  kept.lines ??= kept.text
    .split('\n')
    .map((written) => ({ written, opening: written.replace(mark, '').slice(0, LINE_LIMIT) }));
  return kept.lines;
}

interface Words {
  readonly text: string;
  lines: readonly CastLine[] | null;
}

/** Kept as long as the sources: everybody whom they show is looked for in the same words. */
const words = new WeakMap<CastSources, Words>();

function keptOf(sources: CastSources): Words {
  const known = words.get(sources);
  if (known !== undefined) return known;
  const { mail, event } = sources;
  const text = `${mail.text.slice(0, TEXT_LIMIT)}\n${event?.description?.slice(0, TEXT_LIMIT) ?? ''}`;
  const kept: Words = { text, lines: null };
  words.set(sources, kept);
  return kept;
}

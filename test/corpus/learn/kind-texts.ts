import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence or a short mail that was written for learning. */
export interface WrittenText {
  /** A kind, or `aside`. */
  readonly kind: string;
  /** The file it stands in, or `mails`. */
  readonly source: string;
  /** One for each way of saying it. */
  readonly group: string;
  readonly subject: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, 'kind');
/** So many texts are made of a sentence with choices in it. */
const VARIANTS = 3;

/** Numbers from 0 to 1, the same at each run. */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Everything under test/corpus/learn/kind, choices made. */
export function writtenTexts(): readonly WrittenText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const source = file.replace(/\.txt$/, '');
    return source.startsWith('mails')
      ? lines.flatMap((line, at) => (line === '' ? [] : mailsOf(line, `written/${source}/${at}`)))
      : sentencesOf(source, lines);
  });
}

/** A mail is a wording, whichever of its choices are made. */
function mailsOf(line: string, group: string): readonly WrittenText[] {
  const random = drawing(1);
  const made = new Set(Array.from({ length: VARIANTS }, () => spoken(line, new Map(), random)));
  return [...made].map((one) => {
    const [kind = '', subject = '', text = ''] = one.split(' | ').map((part) => part.trim());
    return { kind, source: 'mails', group, subject, text };
  });
}

function sentencesOf(source: string, lines: readonly string[]): readonly WrittenText[] {
  const random = drawing(1);
  const lists = new Map<string, readonly string[]>();
  const made: WrittenText[] = [];
  let kind = '';
  for (const [at, line] of lines.entries()) {
    const list = kind === '' ? /^(\w+): (.*)$/.exec(line) : null;
    if (line.startsWith('## ')) kind = line.slice(3).trim();
    else if (list !== null) lists.set(list[1] ?? '', (list[2] ?? '').split(' | '));
    else if (line.trim() !== '') {
      const texts = new Set(Array.from({ length: VARIANTS }, () => spoken(line, lists, random)));
      for (const [variant, text] of [...texts].entries())
        made.push({ kind, source, group: `written/${source}/${at}.${variant}`, subject: '', text });
    }
  }
  return made;
}

function spoken(line: string, lists: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  const one = (all: readonly string[]) => all[Math.floor(random() * all.length)] ?? '';
  return line
    .replace(/\(([^()]*\|[^()]*)\)/g, (_, choices: string) => one(choices.split('|')))
    .replace(/\{(\w+)\}/g, (_, name: string) => one(lists.get(name) ?? []))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!;])/g, '$1')
    .trim();
}

import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './seeded-random.ts';

/** Sound mails to start from: all fixtures but the corpus, part of which nobody looks at. */
const folder = join(import.meta.dirname, '../fixtures/mail');
let seeds: readonly string[] | null = null;

function soundMails(): readonly string[] {
  seeds ??= readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml') && !file.startsWith('corpus'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'latin1'));
  return seeds;
}

/** Bytes that one mutation may add: a chunk repeated a million times is another family's affair. */
const GROWTH = 200_000;

/** A sound mail with pieces cut out, doubled, repeated, exchanged with another mail's, or turned into noise. */
export function mutated(random: Random): Uint8Array {
  let text = random.pick(soundMails());
  for (let steps = random.whole(1, 8); steps > 0; steps -= 1) {
    const from = random.whole(0, text.length);
    const to = Math.min(text.length, from + random.size(1, 3_000));
    const chunk = text.slice(from, to);
    const times = Math.min(random.size(2, 3_000), Math.ceil(GROWTH / (chunk.length + 1)));
    const other = random.pick(soundMails());
    const start = random.whole(0, other.length);
    const replaced = random.pick([
      () => '',
      () => chunk.repeat(times),
      () => other.slice(start, start + chunk.length * 2),
      () => [...chunk].reverse().join(''),
      () => chunk.replace(/[a-z]/gi, () => String.fromCharCode(random.whole(0, 255))),
      () => chunk.replace(/\r?\n/g, random.pick(['', ' ', '\r', '\n\n\n', '\r\n\t'])),
    ])();
    text = `${text.slice(0, from)}${replaced}${text.slice(to)}`;
  }
  return Buffer.from(text, 'latin1');
}

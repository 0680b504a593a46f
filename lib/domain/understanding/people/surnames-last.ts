import { isFirstName } from './first-names.ts';
import type { Chunk } from './name-chunks.ts';

/** `Whitfield, Dana; Patel, Raj`: a surname alone, then behind its comma a first name. */
export function surnamesLast(chunks: readonly Chunk[]): readonly Chunk[] {
  if (chunks.length < 2) return chunks;
  const turned: Chunk[] = [];
  for (const chunk of chunks) {
    const before = turned.at(-1);
    const isTurned =
      before !== undefined &&
      chunk.divider === ',' &&
      before.remark === null &&
      before.address === null &&
      isSurname(before) &&
      isGivenName(chunk) &&
      (turned.length === 1 || turned.at(-2)?.divider !== ',' || before.divider !== ',');
    if (isTurned)
      turned[turned.length - 1] = { ...chunk, words: [...chunk.words, ...before.words], divider: before.divider };
    else turned.push(chunk);
  }
  return turned;
}

function isSurname({ words }: Chunk): boolean {
  const names = words.filter(({ kind }) => kind === 'name');
  return (
    names.length === 1 && words.every(({ kind }) => kind !== 'title') && !isFirstName(names[0]?.folded ?? '', true)
  );
}

function isGivenName({ words }: Chunk): boolean {
  return (
    words.length > 0 &&
    words.length < 3 &&
    words.every(({ kind }) => kind === 'name') &&
    isFirstName(words[0]?.folded ?? '', false)
  );
}

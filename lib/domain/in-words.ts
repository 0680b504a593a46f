/** Things in a sentence: `Dana`, `Dana and Omar`, `Dana, Omar and Li`, or with another word before the last. */
export function inWords(things: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (things.length < 2) return things[0] ?? '';
  return `${things.slice(0, -1).join(', ')} ${word} ${things.at(-1)}`;
}

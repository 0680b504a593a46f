/** Things in a sentence: `Dana`, `Dana and Omar`, `Dana, Omar and Li`. */
export function inWords(things: readonly string[]): string {
  if (things.length < 2) return things[0] ?? '';
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

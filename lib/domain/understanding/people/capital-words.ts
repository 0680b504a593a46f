const word = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/uy;
const SPACE = 0x20;

/** The index of the next word that begins with a capital letter, -1 for none. */
export function nextCapital(raw: string, from: number): number {
  for (let at = from; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const capital = code < 0xc0 ? code >= 65 && code <= 90 : code < 0x2000 && isCapital(raw.charAt(at));
    if (!capital) continue;
    if (at === 0 || raw.charCodeAt(at - 1) === SPACE || !/[\p{L}\d@.'’_/-]/u.test(raw.charAt(at - 1))) return at;
  }
  return -1;
}

function isPlainLetter(code: number): boolean {
  return (code | SPACE) >= 0x61 && (code | SPACE) <= 0x7a;
}

function isCapital(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}

/** The length of the word that begins at an index; one for what is no word. */
export function lengthOfWord(raw: string, at: number): number {
  let end = at;
  while (isPlainLetter(raw.charCodeAt(end))) end += 1;
  // Most words are plain, and end at a space.
  if (end > at && raw.charCodeAt(end) === SPACE) return end - at;
  word.lastIndex = at;
  return word.exec(raw)?.[0].length ?? 1;
}

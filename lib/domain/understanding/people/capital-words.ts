const word = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/uy;
const SPACE = 0x20;
/** The first character that is not plain. */
const UNUSUAL = 0x80;
const joining = codesOf("@.'_/-");
/** What words go on with besides letters. */
const within = codesOf("'.-");

function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** The index of the next word that begins with a capital letter, -1 for none. */
export function nextCapital(raw: string, from: number): number {
  for (let at = from; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const capital = code < 0xc0 ? code >= 65 && code <= 90 : code < 0x2000 && isCapital(raw.charAt(at));
    if (!capital) continue;
    if (at === 0 || !joinsWords(raw.charCodeAt(at - 1))) return at;
  }
  return -1;
}

/** True for what stands inside of words, addresses and links: behind it a capital letter begins no word. */
function joinsWords(code: number): boolean {
  if (code >= UNUSUAL) return /[\p{L}’]/u.test(String.fromCharCode(code));
  return isPlainLetter(code) || (code >= 0x30 && code <= 0x39) || joining.has(code);
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
  // Most words are plain, and end at a space or a comma.
  const code = raw.charCodeAt(end);
  if (end > at && !(code >= UNUSUAL) && !within.has(code)) return end - at;
  word.lastIndex = at;
  return word.exec(raw)?.[0].length ?? 1;
}

/** Quote marks at the start of a line, and the lines that lost theirs. */

/** A quoted line this long was wrapped by a program: an unmarked line between it and the next mark is its remainder. */
const WRAP_WIDTH = 66;
/** An address in brackets that goes on in the next line, as long as a tracking link is. */
const openLink = /[(<]\s?https?:[^\s()<>]{0,2000}$/;

/** True for a line that begins with `>`, whether or not a program indented it. */
export function isMarked(line: string): boolean {
  return /^[ \t]{0,8}>/.test(line);
}

/** True where the mark only closes a typed link that was wrapped: `See <https://a.example` above `> for more`. */
export function closesLink(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  if (isMarked(before) || isMarked(lines[at + 1] ?? '')) return false;
  return /<https?:[^\s<>]{1,2000}$/.test(before) && /^> ?[^\s>]/.test(lines[at] ?? '');
}

/** Takes the mark off. `deep`: more marks than one, so an older mail than the one that is answered. */
export function unmarked(line: string): { readonly deep: boolean; readonly text: string } {
  const text = line.trimStart().replace(/^>\s?/, '');
  return /^\s{0,2}>/.test(text) ? { deep: true, text: text.replace(/^[\s>]+/, '') } : { deep: false, text };
}

/**
 * True for a line between two marked ones that belongs to the quote: the second half of `> a long line that the program\n
 * wrapped`, or of a link that was broken.
 */
export function isWrappedRemainder(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  const after = lines[at + 1] ?? '';
  const line = lines[at] ?? '';
  if (line.trim() === '' || !isMarked(before) || !isMarked(after)) return false;
  if (openLink.test(before.trimEnd()) && /^\s*[^\s()<>]{1,2000}[)>]/.test(line)) return true;
  if (/^\s*[(<]https?:[^\s()<>]{1,2000}[)>] ?>\s*$/.test(line)) return true;
  const firstWord = line.trim().split(/\s/, 1)[0] ?? '';
  return before.length + 1 + firstWord.length > WRAP_WIDTH;
}

/** Mail programs wrap plain text at 72 to 78 characters: what would have fitted before that was broken by hand. */
const WRAP_WIDTH = 72;

/** True where a line was broken by a mail program: the next one's first word had no room in it, and begins no sentence. */
export function isWrapped(line: string, next: string): boolean {
  const first = next.trim().split(' ', 1)[0] ?? '';
  if (line.trim() === '' || first === '' || line.trimEnd().length + 1 + first.length <= WRAP_WIDTH) return false;
  return (
    line.length <= WRAP_WIDTH + 10 && !/^[-*•]/.test(first) && (/^\p{Ll}/u.test(first) || !/[.!?:;]\s*$/.test(line))
  );
}

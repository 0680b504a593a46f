/** A user has a dozen settings; a pasted file is cut off here. */
const SETTINGS_LIMIT = 40;
const VALUE_LIMIT = 300;

/**
 * Reads the `key: value` lines below `settings`. Keys are lower-cased with single blanks; values stay as typed.
 *
 * @param from the first line below the command
 * @param first what stood behind `settings:` in the same line
 * @returns the values, and the first line that is none of them
 */
export function readSettingsBlock(
  lines: readonly string[],
  from: number,
  first: string,
): { readonly values: Readonly<Record<string, string>>; readonly next: number } {
  const pairs: (readonly [string, string])[] = [];
  const behind = readPair(first);
  if (behind !== null) pairs.push(behind);
  let next = from;
  for (let at = from; at < lines.length && pairs.length < SETTINGS_LIMIT; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const pair = readPair(line);
    if (pair === null) break;
    pairs.push(pair);
    next = at + 1;
  }
  return { values: Object.fromEntries(pairs), next };
}

function readPair(line: string): readonly [string, string] | null {
  const match = /^\s*(?:[-*•]\s+)?[*_]{0,2}([\p{L}][\p{L}\p{N} _-]{1,40}?)[*_]{0,2}\s*[:：=]\s*(.{1,400}?)\s*$/u.exec(
    line.slice(0, 500),
  );
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return [
    match[1]
      .toLowerCase()
      .replace(/[\s_]+/g, ' ')
      .trim(),
    match[2].slice(0, VALUE_LIMIT),
  ];
}

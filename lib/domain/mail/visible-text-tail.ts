import { allMatches } from '../all-matches.ts';
import { ATTRIBUTION_LIMIT, attributionLength, hasTime } from './visible-text-attribution.ts';

/** An attribution that begins behind typed text in the same line. */

/** Months and weekdays, shortened, by which a real attribution in the middle of a line is told from prose. */
const datedOn =
  /[-—]{0,8}\s?\bOn (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{1,4}[-./ ])/g;

/**
 * Where an attribution begins behind typed text in the same line (`yes On Wed, Dec 2, 2026 at 3:59 PM Dana wrote:`),
 * or null. Some programs lose the line break in between.
 */
export function attributionTail(line: string): number | null {
  if (line.length > ATTRIBUTION_LIMIT || !/wrote\s?:?\s*-*$/i.test(line.trimEnd())) return null;
  for (const match of allMatches(line, datedOn)) {
    const tail = line.slice(match.index).replace(/^[\s—-]+/, '');
    if (match.index > 0 && !/[@<]/.test(line.slice(0, match.index)) && hasTime.test(tail) && /\d/.test(tail))
      return match.index;
  }
  return null;
}

/**
 * The same for an attribution that goes on in the lines below (`and more On Dec 3, 2026, at 2:30 PM, Dana <` above
 * `dana@a.example> wrote:`): where it begins, and how many lines it takes. Null where there is none.
 */
export function wrappedTail(
  lines: readonly string[],
  at: number,
  quotedNext: (after: number) => boolean,
): { readonly from: number; readonly length: number } | null {
  const line = lines[at] ?? '';
  if (line.length > ATTRIBUTION_LIMIT) return null;
  for (const match of allMatches(line, datedOn)) {
    const from = match.index;
    if (from === 0 || /[@<]\S*$/.test(line.slice(0, from)) || !hasTime.test(line.slice(from))) continue;
    const rest = [line.slice(from), ...lines.slice(at + 1, at + 5)];
    const length = attributionLength(rest, 0, (after) => quotedNext(at + after));
    if (length > 1) return { from, length };
  }
  return null;
}

/**
 * Every match of a global pattern, in order, as `matchAll` gives them. `matchAll` builds the pattern anew at each call,
 * which costs several times the search itself on the short texts of mails; this runs the pattern that is there.
 *
 * @param pattern with the flag `g`; where it stands in its text afterwards doesn't matter
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/**
 * The same for a reader that may have enough before the end.
 *
 * @param take gets each match in order; false ends the search
 */
export function takeMatches(text: string, pattern: RegExp, take: (match: RegExpExecArray) => boolean): void {
  let from = 0;
  while (true) {
    // Set anew each time: `take` may run the pattern itself.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    from = pattern.lastIndex + (match[0] === '' ? 1 : 0);
    if (!take(match)) return;
  }
}

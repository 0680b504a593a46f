/** A mail address in running text. */
const address = /[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9][a-z0-9.-]{1,250}\.[a-z]{2,24}/i;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 276;

/** The mail addresses in a text, in order. Looked for from each `@` on: a pattern would try every letter of the text. */
export function addressesIn(text: string): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, end))) {
    const from = Math.max(end, at - LONGEST_LOCAL_PART);
    const match = address.exec(text.slice(from, at + 1 + LONGEST_DOMAIN));
    if (match === null) continue;
    found.push(match[0]);
    end = from + match.index + match[0].length;
  }
  return found;
}

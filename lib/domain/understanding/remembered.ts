/** Answers kept per function: the names of one mail are asked about dozens of times, those of the next are others. */
const NAMES = 200;
/** Longer texts are rare and not worth keeping. */
const KEY_LIMIT = 200;

/**
 * The same pure function, remembering its latest answers. It stays pure to see: one text, one answer; what is kept is
 * bounded and never grows with the number of mails.
 *
 * @param limit answers kept; what is asked of words rather than names may keep more, as mails share most of their words
 */
export function remembered<T>(answer: (text: string) => T, limit = NAMES): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > KEY_LIMIT) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownCopy(text);
    const fresh = answer(own);
    if (known.size >= limit) known.clear();
    known.set(own, fresh);
    return fresh;
  };
}

/** From this length on a part of a string is kept as a look into the whole (V8), however large that is. */
const VIEWED_FROM = 13;

/** The same text, kept for itself: of a mail of megabytes nothing may stay behind because one of its words is remembered. */
export function ownCopy(text: string): string {
  return text.length < VIEWED_FROM ? text : ` ${text}`.slice(1);
}

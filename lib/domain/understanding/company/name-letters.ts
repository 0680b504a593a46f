/** What a character is to a name; what is more, is more of a letter. */
type Sort = number;
const OTHER: Sort = 1;
const DIGIT: Sort = 2;
/** Small letters, and marks over letters. */
const SMALL: Sort = 3;
/** Letters of scripts without capitals, and the like. */
const UNCASED: Sort = 4;
const CAPITAL: Sort = 5;

/** The basic plane, filled as its characters are met: a property of Unicode is dear to ask for. */
const known = new Uint8Array(0x10000);
/** Not met yet, or half of a character beyond the basic plane. */
const UNKNOWN = 0;

function sortAt(text: string, at: number): Sort {
  const before = known[text.charCodeAt(at)];
  return before === undefined || before === UNKNOWN ? newSortAt(text, at) : before;
}

function newSortAt(text: string, at: number): Sort {
  const code = text.codePointAt(at) ?? 0;
  const sort = sortOfLetter(String.fromCodePoint(code));
  if (code < known.length && !isHalf(code)) known[code] = sort;
  return sort;
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function sortOfLetter(letter: string): Sort {
  if (/\d/.test(letter)) return DIGIT;
  if (/\p{Lu}/u.test(letter)) return CAPITAL;
  if (/[\p{Lo}\p{Lt}]/u.test(letter)) return UNCASED;
  return /[\p{L}\p{M}]/u.test(letter) ? SMALL : OTHER;
}

/** Where the letters and digits that stand at a place end; the place itself where none stand there. */
export function lettersEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && sortAt(text, end) !== OTHER) end += isHalf(text.charCodeAt(end)) ? 2 : 1;
  return end;
}

/** Where the letters and digits that end at a place begin, not before `least`. @param further what counts as a letter too */
export function lettersStart(text: string, end: number, least: number, further: string): number {
  let start = end;
  while (start > least) {
    const before = start - widthBefore(text, start, least);
    if (sortAt(text, before) === OTHER && !further.includes(text.charAt(before))) break;
    start = before;
  }
  return start;
}

function widthBefore(text: string, at: number, least: number): number {
  return at - 2 >= least && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
}

/** True for a word that begins as names do: `Brightwave`, `iRobot`, `3M`, and whatever is of a script without capitals. */
export function beginsName(text: string, at: number): boolean {
  const first = sortAt(text, at);
  if (first >= UNCASED) return true;
  let next = at + 1;
  if (first === DIGIT) while (sortAt(text, next) === DIGIT) next += 1;
  else if (isSmallLatin(text, at)) next += isSmallLatin(text, next) ? 1 : 0;
  else return false;
  return sortAt(text, next) === CAPITAL;
}

function isSmallLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

import { remembered } from '../remembered.ts';
import { type Occupation, occupation } from './occupations.ts';

/** A word as it is written, and folded. */
export interface Spelling {
  readonly raw: string;
  readonly folded: string;
}

/** A word of a text. */
export interface Token extends Spelling {
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const GENDER_LIMIT = 10;
/** `Entwickler:in`, `Ingénieur·e`, `Desenvolvedor(a)`: both genders written out. */
const genderEnd =
  /^(?:[:*_·/.]-?(?:innen|in|euse|trice|rice|ne|e|a|se|ra|r|n)|\((?:innen|in|euse|trice|ne|e|a|s|se|ra|r|n)\))(?!\p{L})/u;
const genderMarks = ':*_·/.(';

/** What a character is to a word, as flags. */
const BEGINS = 1;
const GOES_ON = 2;
const CAPITAL = 4;
const NUMBER = 8;
/** Points and dashes at the end are the sentence's. */
const TRAILS = 16;

const flags: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{N}]/u, BEGINS],
  [/[\p{L}\p{M}\p{N}'’+#&.-]/u, GOES_ON],
  [/\p{Lu}/u, CAPITAL],
  [/\p{N}/u, NUMBER],
  [/[.&'’-]/, TRAILS],
];

const sortOf = remembered((character) =>
  flags.reduce((sum, [pattern, flag]) => sum + (pattern.test(character) ? flag : 0), 0),
);

/** The letters of the West, which nearly all are. */
const WESTERN = 0x250;
const western = Uint8Array.from({ length: WESTERN }, (_, code) => sortOf(String.fromCharCode(code)));

function sortAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  return code < WESTERN ? (western[code] ?? 0) : sortOf(String.fromCodePoint(code));
}

/** The words of a text, each with the ending that names both genders. @param folded `raw` folded by `foldAligned` */
export function tokensOf(raw: string, folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let read = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const first = sortAt(raw, at);
    if ((first & BEGINS) === 0) continue;
    const start = at;
    let end = at;
    let capital = (first & NUMBER) !== 0;
    for (let sort = first; (sort & GOES_ON) !== 0; sort = sortAt(raw, at)) {
      at += isPair(raw, at) ? 2 : 1;
      if ((sort & TRAILS) === 0) end = at;
      if ((sort & CAPITAL) !== 0) capital = true;
    }
    // What `Entwickler:in` ends in is no word of its own.
    if (start < read) continue;
    read = end + genderLength(raw, end);
    tokens.push({ raw: raw.slice(start, end), folded: folded.slice(start, end), start, end: read, capital });
  }
  return tokens;
}

/** A letter of a rare script that takes two places. */
function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00;
}

function genderLength(raw: string, end: number): number {
  if (end === raw.length || !genderMarks.includes(raw.charAt(end))) return 0;
  return genderEnd.exec(raw.slice(end, end + GENDER_LIMIT))?.[0].length ?? 0;
}

/** True for a word with a capital, or one that begins with a number. */
export function isCapital(raw: string): boolean {
  return /\p{Lu}|^\p{N}/u.test(raw);
}

/** What a word is in job titles, its last part where it is joined; null for other words. */
export function nounOf({ raw, folded }: Spelling): Occupation | null {
  const whole = occupation(folded, raw);
  if (whole !== null || !/[-.']/.test(folded)) return whole;
  if (/^[dl]'/.test(folded)) return occupation(folded.slice(2), raw.slice(2));
  const from = Math.max(folded.lastIndexOf('-'), folded.lastIndexOf('.')) + 1;
  return occupation(folded.slice(from), raw.slice(from));
}

import { allMatches } from '../../all-matches.ts';
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

const wordIn = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’+#&.-]*/gu;
/** `Entwickler:in`, `Ingénieur·e`, `Desenvolvedor(a)`: both genders written out. */
const genderEnd =
  /^(?:[:*_·/.]-?(?:innen|in|euse|trice|rice|ne|e|a|se|ra|r|n)|\((?:innen|in|euse|trice|ne|e|a|s|se|ra|r|n)\))(?!\p{L})/u;

/** The words of a text, each with the ending that names both genders. @param folded `raw` folded by `foldAligned` */
export function tokensOf(raw: string, folded: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of allMatches(raw, wordIn)) {
    // What `Entwickler:in` ends in is no word of its own.
    if (match.index < (tokens.at(-1)?.end ?? 0)) continue;
    const token = tokenOf(match, folded);
    const gender = genderEnd.exec(raw.slice(token.end, token.end + GENDER_LIMIT))?.[0].length ?? 0;
    tokens.push(gender === 0 ? token : { ...token, end: token.end + gender });
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, folded: string): Token {
  // Points and dashes at the end are the sentence's.
  const raw = match[0].replace(/[.&'’-]+$/, '');
  const end = match.index + raw.length;
  return {
    raw,
    folded: folded.slice(match.index, end),
    start: match.index,
    end,
    capital: isCapital(raw),
  };
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

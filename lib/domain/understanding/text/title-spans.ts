import { allMatches } from '../../all-matches.ts';
import { type Occupation, occupation } from './occupations.ts';
import {
  academic,
  after,
  before,
  capitalFields,
  connectors,
  germanConnectors,
  grades,
  headFirst,
  loose,
  numerals,
} from './title-edges.ts';
import { titleWords } from './title-words.ts';

/** A job title as it stands in a text. */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
  /** True where a capital marks the title as one. */
  readonly capital: boolean;
}

interface Token {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** Titles have a handful of words; what is longer is a sentence. */
const LEFT_LIMIT = 5;
const RIGHT_LIMIT = 4;
/** Passages are short; a longer one holds its title early. */
const TEXT_LIMIT = 1_000;

const GENDER_LIMIT = 10;

const wordIn = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’+#&.-]*/gu;
/** `Entwickler:in`, `Ingénieur·e`, `Desenvolvedor(a)`: both genders written out. */
const genderEnd =
  /^(?:[:*_·/.]-?(?:innen|in|euse|trice|rice|ne|e|a|se|ra)|\((?:innen|in|euse|trice|ne|e|a|s|ra)\))(?!\p{L})/u;

/**
 * The job titles that a text names, by the nouns they turn on: each with what belongs to it on both sides. Whose title it
 * is and what else the sentence says is for the caller. Costs one look at each word where there is none.
 *
 * @param folded `raw` folded by `foldAligned`
 * @example titleSpansIn('for our Senior Data Engineer role', …) // [{ start: 8, end: 28, capital: true }]
 */
export function titleSpansIn(raw: string, folded: string): readonly TitleSpan[] {
  if (!mayHoldTitle(folded)) return [];
  const tokens = tokensOf(raw.slice(0, TEXT_LIMIT), folded);
  const spans: TitleSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const noun = token === undefined ? null : nounOf(token);
    if (token === undefined || noun === null || isCallers(tokens, at)) continue;
    const first = leftEnd(raw, tokens, at);
    const last = rightEnd(raw, tokens, at, noun);
    const alone = first === last;
    if (noun.weak && alone) continue;
    const [from, to] = [tokens[first], tokens[last]];
    if (from === undefined || to === undefined) continue;
    // `d’Assistante de direction`
    const elided = /^[dl]'/.test(from.folded) ? 2 : 0;
    spans.push({ start: from.start + elided, end: to.end, capital: token.capital || from.capital });
    at = last;
  }
  return spans;
}

/** A hiring manager is whoever hires. */
function isCallers(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'manager' && tokens[at - 1]?.folded === 'hiring';
}

function mayHoldTitle(folded: string): boolean {
  for (const word of folded.slice(0, TEXT_LIMIT).split(/[^a-z]+/))
    if (word.length > 1 && occupation(word, word.toUpperCase()) !== null) return true;
  return false;
}

function tokensOf(raw: string, folded: string): readonly Token[] {
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
    capital: /\p{Lu}|^\p{N}/u.test(raw),
  };
}

function nounOf({ raw, folded }: Token): Occupation | null {
  const whole = occupation(folded, raw);
  if (whole !== null || !/[-.']/.test(folded)) return whole;
  if (/^[dl]'/.test(folded)) return occupation(folded.slice(2), raw.slice(2));
  const from = Math.max(folded.lastIndexOf('-'), folded.lastIndexOf('.')) + 1;
  return occupation(folded.slice(from), raw.slice(from));
}

/** The first token of a title that turns on `noun`. */
function leftEnd(raw: string, tokens: readonly Token[], noun: number): number {
  const capital = tokens[noun]?.capital === true;
  let first = noun;
  if (/^[dl]'/.test(tokens[noun]?.folded ?? '')) return noun;
  while (noun - first < LEFT_LIMIT) {
    const step = stepLeft(raw, tokens, first, capital);
    if (step === 0) break;
    first -= step;
    // `React developer`: one capital word stands before small ones, and begins the title.
    if (!capital && tokens[first]?.capital === true) break;
  }
  return first;
}

/** How many tokens before `first` belong to its title: none, one, or two that hold together. */
function stepLeft(raw: string, tokens: readonly Token[], first: number, capital: boolean): 0 | 1 | 2 {
  const [token, next] = [tokens[first - 1], tokens[first]];
  if (token === undefined || next === undefined) return 0;
  const gap = raw.slice(token.end, next.start);
  if (gap === ' ' && (isGrade(tokens, first - 1) || joins(tokens, first - 1))) return 2;
  if (gap === '. ' && /^(?:sr|jr|asst|assoc|exec|mgr|st|tech|eng)$/.test(token.folded)) return 1;
  if (!/^(?: | ?[/&] ?)$/.test(gap) || (gap === ' / ' && nounOf(token) === null)) return 0;
  if (isOutside(token, capital)) return 0;
  if (capital && !token.capital) return describes(token, next) ? 1 : 0;
  return /^\d+$/.test(token.folded) ? 0 : 1;
}

/** `IT Manager` and `US Counsel` begin with no pronouns. */
function isOutside({ raw, folded }: Token, capital: boolean): boolean {
  // `R-0041187`, `JR10452`: a number of the requisition.
  if (/\d{4}/.test(folded)) return true;
  if (/^\p{Lu}{2,4}$/u.test(raw) && !/^(?:FOR|THE|AND|WITH|YOUR|OUR|AS)$/.test(raw)) return false;
  return before.has(folded) || (!capital && loose.has(folded));
}

/** `medizinische Fachangestellte`: German adjectives keep their small letter. */
function describes(token: Token, noun: Token): boolean {
  return nounOf(noun)?.kind === 'german' && /(?:isch|lich|ig|nd|t)e[rns]?$/.test(token.folded);
}

/** `Band 6` before the noun. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,2}[a-z]?$/.test(tokens[at]?.folded ?? '') && grades.has(tokens[at - 1]?.folded ?? '');
}

/** `Research and Development Engineer`: an `and` between two words that titles are made of. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [left, word, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (left === undefined || word === undefined || right === undefined) return false;
  return (
    /^(?:and|und|et|&)$/.test(word.folded) &&
    left.capital &&
    right.capital &&
    titleWords.has(left.folded) &&
    titleWords.has(right.folded)
  );
}

/** What a title is like so far: it grows from left to right. */
interface Growing {
  readonly last: number;
  readonly kind: Occupation['kind'];
  /** True behind `of Design`, `de Produto`: then small words no longer belong to it. */
  readonly named: boolean;
}

/** The last token of a title that turns on `noun`. */
function rightEnd(raw: string, tokens: readonly Token[], noun: number, first: Occupation): number {
  let now: Growing = { last: noun, kind: first.kind, named: false };
  while (now.last - noun < RIGHT_LIMIT) {
    const grown = stepRight(raw, tokens, now);
    if (grown === null) break;
    now = grown;
  }
  return numeralBehind(raw, tokens, now.last) ? now.last + 1 : now.last;
}

function stepRight(raw: string, tokens: readonly Token[], now: Growing): Growing | null {
  const [token, next, further] = [tokens[now.last], tokens[now.last + 1], tokens[now.last + 2]];
  if (token === undefined || next === undefined) return null;
  const gap = raw.slice(token.end, next.start);
  if (!/^(?:[ /-]| \/ )$/.test(gap)) return null;
  const noun = nounOf(next);
  if (noun !== null && next.capital === token.capital && !before.has(next.folded))
    return { ...now, last: now.last + 1, kind: noun.kind === 'open' ? 'open' : now.kind };
  if (gap !== ' ' || numerals.test(next.raw)) return null;
  const space = further === undefined ? '' : raw.slice(next.end, further.start);
  // Polish writes `Specjalista ds. marketingu`.
  if (
    further !== undefined &&
    (space === ' ' || (space === '. ' && next.folded === 'ds')) &&
    links(token, next, further, now.kind)
  )
    return linked(tokens, now, next, further);
  // `Executive Assistant to the CEO`
  if (
    token.folded === 'assistant' &&
    next.folded === 'to' &&
    further?.folded === 'the' &&
    tokens[now.last + 3]?.capital === true
  )
    return { ...now, last: now.last + 3 };
  const later = now.kind === 'german' ? null : laterNoun(raw, tokens, now.last);
  if (later !== null) return { ...now, last: later };
  return goesOn(token, next, now.kind, now.named) ? { ...now, last: now.last + 1 } : null;
}

/** `de Produto`, `of Design`; `de la Tienda` is three words. */
function linked(tokens: readonly Token[], now: Growing, small: Token, next: Token): Growing {
  const length = connectors.has(next.folded) && tokens[now.last + 3] !== undefined ? 3 : 2;
  const kind = now.kind === 'german' || small.folded === 'of' ? now.kind : 'open';
  return { last: now.last + length, kind, named: now.named || next.capital };
}

function numeralBehind(raw: string, tokens: readonly Token[], last: number): boolean {
  const [token, next] = [tokens[last], tokens[last + 1]];
  if (token === undefined || next === undefined || raw.slice(token.end, next.start) !== ' ') return false;
  return numerals.test(next.raw) && endsWithNumeral(raw, next, tokens[last + 2]);
}

/** `QA Automation Engineer` has a noun at both ends: the place of the later one, a word or two on, or null. */
function laterNoun(raw: string, tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at <= from + 3; at += 1) {
    const [token, next] = [tokens[at - 1], tokens[at]];
    if (token === undefined || next === undefined || !token.capital || !next.capital) return null;
    if (raw.slice(token.end, next.start) !== ' ' || before.has(next.folded)) return null;
    if (nounOf(next) !== null) return at;
  }
  return null;
}

/** `Engineer II`, `SDE 2`; not `Officer I am glad`, not `Engineer 2 pm`. */
function endsWithNumeral(raw: string, numeral: Token, next: Token | undefined): boolean {
  if (next === undefined || raw.slice(numeral.end, next.start) !== ' ') return !/^:\d/.test(raw.slice(numeral.end));
  if (/^\d$/.test(numeral.raw))
    return /^(?:role|position|job|at|interview|opening|loop|opportunity)$/.test(next.folded);
  return numeral.raw !== 'I' || /^(?:role|position|job|at|interview|opening|opportunity|with)$/.test(next.folded);
}

/** A small word that holds two parts of a title together. */
function links(token: Token, small: Token, next: Token, kind: Occupation['kind']): boolean {
  if (small.capital) return false;
  if (/^(?:al|alla|alle|ai|agli)$/.test(small.folded))
    return kind === 'open' && !next.capital && !after.has(next.folded);
  if (small.folded === 'of') return !before.has(next.folded) && (next.capital || !token.capital);
  if (small.folded === 'in' && next.folded === 'test') return true;
  if (small.folded === 'in') return academic.has(token.folded) && next.capital && !before.has(next.folded);
  if (kind === 'german' && germanConnectors.has(small.folded))
    return next.capital && (small.folded === 'fur' || token.folded.startsWith('assisten'));
  if (small.folded === 'and' || small.folded === 'et' || small.folded === 'e' || small.folded === 'y')
    return titleWords.has(token.folded) && titleWords.has(next.folded) && next.capital && token.capital;
  return (
    connectors.has(small.folded) &&
    (kind === 'open' || small.folded !== 'da') &&
    !/^(?:la|las|los|el)$/.test(small.folded) &&
    !after.has(next.folded) &&
    !/^\d/.test(next.raw)
  );
}

function goesOn(token: Token, next: Token, kind: Occupation['kind'], named: boolean): boolean {
  // `Comptable H/F`, `Entwickler m/w/d`
  if (/^\d/.test(next.raw) || next.raw.length === 1) return false;
  if (/^d['’]/.test(next.folded) || capitalFields.test(next.raw)) return true;
  if (kind === 'closed') {
    if (!next.capital || before.has(next.folded) || after.has(next.folded)) return false;
    return named || (headFirst.has(token.folded) && titleWords.has(next.folded));
  }
  if (after.has(next.folded) || before.has(next.folded)) return false;
  if (kind === 'german') return next.capital && token.capital;
  if (/^(?:d|l|dell|nell)['’]/.test(next.folded)) return true;
  return next.capital ? token.capital : !named;
}

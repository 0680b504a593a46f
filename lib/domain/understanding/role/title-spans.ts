import { mayBeOccupation } from './occupations.ts';
import { before, grades, loose } from './title-edges.ts';
import { rightEnd } from './title-right.ts';
import { nounOf, type Token, tokensOf } from './title-tokens.ts';
import { titleWords } from './title-words.ts';

/** A job title as it stands in a text. */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
  /** True where a capital marks the title as one. */
  readonly capital: boolean;
}

/** Titles have a handful of words; what is longer is a sentence. */
const LEFT_LIMIT = 5;
/** Ends of the words for a talk. */
const talkEnd = /(?:gesprek|gesprach|samtal|intervju)$/;
/** Passages are short; a longer one holds its title early. */
const TEXT_LIMIT = 1_000;

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
  const end = Math.min(folded.length, TEXT_LIMIT);
  let start = 0;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? folded.charCodeAt(at) : 0;
    if (code >= 0x61 && code <= 0x7a) continue;
    if (at - start > 1 && mayBeOccupation(folded.slice(start, at))) return true;
    start = at + 1;
  }
  return false;
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
  if (isOutside(token, capital) && !(token.raw === 'Stage' && ofTheatre.test(next.folded))) return 0;
  if (capital && !token.capital) return describes(token, next) ? 1 : 0;
  return /^\d+$/.test(token.folded) ? 0 : 1;
}

/** `Stage Manager`, where `Final Stage` is a round. */
const ofTheatre = /^(?:manager|director|technician|carpenter|electrician|hand|crew)$/;

/** `IT Manager` and `US Counsel` begin with no pronouns. */
function isOutside({ raw, folded }: Token, capital: boolean): boolean {
  // `R-0041187`, `JR10452`: a number of the requisition.
  if (/\d{4}/.test(folded)) return true;
  if (/^\p{Lu}{2,4}$/u.test(raw) && !/^(?:FOR|THE|AND|WITH|YOUR|OUR|AS)$/.test(raw)) return false;
  // `Selectiegesprek beleidsadviseur`, `Fachgespräch Bauleiter`: the talk is no part of the job.
  return before.has(folded.replace(/['’]s$/, '')) || talkEnd.test(folded) || (!capital && loose.has(folded));
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

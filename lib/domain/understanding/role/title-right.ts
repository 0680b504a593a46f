import { isFirstName } from '../people/first-names.ts';
import { type Occupation, takesEn } from './occupations.ts';
import {
  academic,
  after,
  before,
  capitalFields,
  connectors,
  germanConnectors,
  headFirst,
  notFields,
  numerals,
  verbEnd,
} from './title-edges.ts';
import { nounOf, type Token } from './title-tokens.ts';
import { titleWords } from './title-words.ts';

/** Words behind the noun; what is longer is a sentence. */
const RIGHT_LIMIT = 4;

/** What a title is like so far: it grows from left to right. */
interface Growing {
  readonly last: number;
  readonly kind: Occupation['kind'];
  /** True behind `of Design`, `de Produto`: then small words no longer belong to it. */
  readonly named: boolean;
}

/**
 * The last token of a title that turns on `noun`: what goes on behind it, and its grade.
 *
 * @param raw the text that `tokens` are the words of; @param first what the noun is
 */
export function rightEnd(raw: string, tokens: readonly Token[], noun: number, first: Occupation): number {
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
  if (next.folded === 'de' && space === ' ' && ofTheHouse(raw, tokens, now)) return linkedWide(tokens, now);
  // Polish writes `Specjalista ds. marketingu`.
  if (further !== undefined && isOneSpace(space, next) && holds(token, next, further, now))
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

function isOneSpace(gap: string, { folded }: Token): boolean {
  return gap === ' ' || (gap === '. ' && folded === 'ds');
}

function holds(token: Token, small: Token, next: Token, now: Growing): boolean {
  return links(token, small, next, now.kind) || pairs(token, small, next, now);
}

/** `Profesor de Física y Química`: two fields of one title, unless a person stands behind. */
function pairs(token: Token, small: Token, next: Token, { kind, named }: Growing): boolean {
  if (kind !== 'open' || !named || !/^(?:y|e|et|i|und)$/.test(small.folded)) return false;
  return token.capital && next.capital && !before.has(next.folded) && !isFirstName(next.folded, false);
}

/** Behind `de la` the title's field stands, or whose title it is: the firm's. */
function ofTheHouse(raw: string, tokens: readonly Token[], { last, kind }: Growing): boolean {
  const [article, field] = [tokens[last + 2], tokens[last + 3]];
  if (kind !== 'open' || article === undefined || field === undefined) return false;
  if (!/^(?:la|las|los)$/.test(article.folded) || raw.slice(article.end, field.start) !== ' ') return false;
  return !after.has(field.folded) && !firm.test(field.folded);
}

/** `de la médiathèque` belongs to the title. */
function linkedWide(tokens: readonly Token[], { last, named }: Growing): Growing {
  return { last: last + 3, kind: 'open', named: named || tokens[last + 3]?.capital === true };
}

const firm =
  /^(?:empresa|entreprise|societe|compania|compagnie|maison|marca|marque|firma|firme|agencia|agence|semana|semaine|part|parte|zona|region|ville|ciudad|rue|calle)$/;

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
  if (small.folded === 'of') return !before.has(next.folded) && (next.capital || !token.capital);
  if (after.has(next.folded) || /^\d/.test(next.raw)) return false;
  if (kind === 'german') return linksGerman(token, small, next);
  if (/^(?:al|alla|alle|ai|agli)$/.test(small.folded)) return kind === 'open' && !next.capital;
  if (small.folded === 'en' && takesEn(token.folded)) return !next.capital && !notFields.has(next.folded);
  if (small.folded === 'in' && next.folded === 'test') return true;
  if (small.folded === 'in') return academic.has(token.folded) && next.capital && !before.has(next.folded);
  if (/^(?:and|et|e|y)$/.test(small.folded))
    return titleWords.has(token.folded) && titleWords.has(next.folded) && next.capital && token.capital;
  return (
    connectors.has(small.folded) &&
    (kind === 'open' || small.folded !== 'da') &&
    !/^(?:la|las|los|el)$/.test(small.folded)
  );
}

/** `Referentin für Öffentlichkeitsarbeit`, `Assistent der Geschäftsführung`, `Auszubildende zur Tischlerin`. */
function linksGerman(token: Token, small: Token, next: Token): boolean {
  if (!next.capital) return false;
  if (/^zu[rm]$/.test(small.folded)) return /^(?:auszubildende[rn]?|azubi|ausbildung|umschulung)$/.test(token.folded);
  return germanConnectors.has(small.folded) && (small.folded === 'fur' || token.folded.startsWith('assisten'));
}

function goesOn(token: Token, next: Token, kind: Occupation['kind'], named: boolean): boolean {
  // `Comptable H/F`, `Entwickler m/w/d`
  if (/^\d/.test(next.raw) || next.raw.length === 1) return false;
  if (/^d['’]/.test(next.folded) || capitalFields.test(next.raw)) return true;
  if (kind === 'closed') {
    if (!next.capital || before.has(next.folded) || after.has(next.folded)) return false;
    return named || (headFirst.has(token.folded) && titleWords.has(next.folded));
  }
  if (after.has(next.folded) || before.has(next.folded) || verbEnd.test(next.folded)) return false;
  if (kind === 'german') return next.capital && token.capital;
  if (/^(?:d|l|dell|nell)['’]/.test(next.folded)) return true;
  return next.capital ? token.capital : !named;
}

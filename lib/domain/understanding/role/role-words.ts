import { allMatches } from '../../all-matches.ts';
import { isFirstName } from '../people/first-names.ts';
import { cueSorts } from './cue-words.ts';
import { fieldWords } from './field-words.ts';
import { rarerOccupation } from './rarer-occupations.ts';
import type { RolePlace } from './role-places.ts';
import { numerals } from './title-edges.ts';
import { nounOf, type Token } from './title-tokens.ts';
import { titleWords } from './title-words.ts';

/** What a word of a place is, for the features. */
export interface Word {
  readonly token: Token;
  /** The sorts of cue words that it belongs to, or ''. */
  readonly cue: string;
  /** What kind of word it is inside a title. */
  readonly shape: string;
  /** True for a noun of occupation, or one that the words around make one. */
  readonly head: '' | 'strong' | 'weak' | 'guess' | 'framed';
  /** What stands between the word before and this one: '^' at the beginning. */
  readonly gap: string;
}

/** The words of a place. @param known folded words of people's names and of the employer's */
export function wordsOf(place: RolePlace, names: KnownNames): readonly Word[] {
  const { tokens, raw } = place;
  const look: Look = { links: linksIn(raw), who: whoIn(tokens, names), shouts: isShouted(raw) };
  const words = tokens.map((token, at): Word => {
    const gap = gapName(raw.slice(at === 0 ? 0 : (tokens[at - 1]?.end ?? 0), token.start), at === 0);
    return { token, gap, ...sortOf(token, look.who.get(at) ?? null, look) };
  });
  return words.map((word, at) =>
    word.head === '' && !leadsToNoun(words, at) ? { ...word, head: madeHead(words, at, place) } : word,
  );
}

/** What is seen in a place as a whole. */
interface Look {
  readonly links: readonly (readonly [number, number])[];
  readonly who: ReadonlyMap<number, 'N' | 'C'>;
  readonly shouts: boolean;
}

function sortOf(token: Token, who: 'N' | 'C' | null, { links, shouts }: Look): Pick<Word, 'cue' | 'head' | 'shape'> {
  const cue = cueSorts(token.folded.replace(/'s$/, ''));
  if (links.some(([from, to]) => token.start >= from && token.start < to)) return { cue, head: '', shape: 'link' };
  const noun = nounOf(token);
  const kind = noun === null ? rarerOccupation(token.folded) : noun.kind;
  const head = kind === null ? '' : noun?.weak === true ? 'weak' : 'strong';
  return { cue, head, shape: who ?? shapeOf(token, cue, kind, shouts) };
}

const run = /\S+/g;
const linked = /\/\/|www\.|@|\.\p{L}{2,}\//u;

/** Where links and addresses stand: no word in them is a word. */
function linksIn(raw: string): readonly (readonly [number, number])[] {
  if (!/[/@]|www\./.test(raw)) return [];
  return allMatches(raw, run)
    .filter(([text]) => linked.test(text))
    .map((match) => [match.index, match.index + match[0].length]);
}

function gapName(between: string, first: boolean): string {
  const bare = between.trim();
  if (first) return `^${bare.slice(-1)}`;
  if (bare === '') return between === '' ? '' : '_';
  return between.replace(/\s+/g, '_').replace(/[–—]/g, '-').slice(0, 4);
}

/** Names that the mail knows, folded and cut into words. */
export interface KnownNames {
  readonly people: ReadonlySet<string>;
  readonly companies: readonly (readonly string[])[];
}

/** The words of a place that are a part of the employer's name or of a person's. */
function whoIn(tokens: readonly Token[], { people, companies }: KnownNames): ReadonlyMap<number, 'N' | 'C'> {
  const who = new Map<number, 'N' | 'C'>();
  for (const [at, token] of tokens.entries()) {
    if (!token.capital || who.has(at)) continue;
    for (const company of companies) {
      if (company.every((word, i) => tokens[at + i]?.folded === word))
        for (const i of company.keys()) who.set(at + i, 'C');
    }
    const beside = [tokens[at - 1], tokens[at + 1]].some((one) => one?.capital === true && people.has(one.folded));
    const plain = nounOf(token) === null && !titleWords.has(token.folded);
    if (!who.has(at) && people.has(token.folded) && (plain || beside)) who.set(at, 'N');
  }
  return who;
}

/** Capitals throughout tell nothing of a word. */
function isShouted(raw: string): boolean {
  const letters = raw.match(/\p{L}/gu) ?? [];
  return letters.length > 12 && letters.filter((one) => one !== one.toLowerCase()).length > letters.length * 0.8;
}

function shapeOf(token: Token, cue: string, noun: 'closed' | 'open' | 'german' | null, shouts: boolean): string {
  const { raw, folded, capital } = token;
  const upper = raw.length > 1 && raw === raw.toUpperCase();
  const size = shouts ? (/[OLNFTW]/.test(cue) ? 'l' : 'U') : capital ? (upper ? 'A' : 'U') : 'l';
  if (/^\d/.test(raw)) return numberShape(raw);
  // `GS-0401`, `AR-09`, `JR10452`
  if (/^\p{Lu}{1,4}-?\d{2,}|^\p{Lu}{2,4}-\d/u.test(raw)) return 'code';
  if (noun !== null) return `${size}${noun}`;
  if (titleWords.has(folded)) return `${size}t`;
  if (fieldWords.has(folded)) return `${size}f`;
  const owner = /['’]s$/.test(raw) ? "'s" : '';
  if (cue !== '') return `${size}${cue}${owner}`;
  if (capital && isFirstName(folded, true)) return `F${owner}`;
  if (numerals.test(raw)) return 'I';
  return `${size}${owner}`;
}

function numberShape(raw: string): string {
  if (/\d{4}/.test(raw)) return '9999';
  if (/\d-\d/.test(raw)) return '9-9';
  return /\p{L}/u.test(raw) ? '9x' : '9';
}

/** Ends of words for what people do, in the languages read here. */
const guessed =
  /.{3}(?:er|or|ist|ian|eur|euse|trice|teur|iere|ier|iste|ista|ero|era|dor|dora|tor|tora|ante|ente|ario|aria|eiro|eira|tore|aio|aia|rin|frau|mann|kraft|ling|ent|entin|ator|ik|nik|arz|yk|ka|are|ist(?:in)?|man|woman|ant|antin|log|login|ster|kundige|hilfe)$/;

/** A word that no list holds becomes the noun of a title where the words around say that a title stands there. */
function madeHead(words: readonly Word[], at: number, place: RolePlace): Word['head'] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.cue !== '' || word.shape === 'N' || /^(?:9(?!x)|code|link)/.test(word.shape))
    return '';
  if (next !== undefined && next.gap === '_' && /[JA]/.test(next.cue) && word.token.folded.length > 1) return 'framed';
  const framed = place.kind === 'role' || followsJob(words, at);
  if (framed) return 'framed';
  // `CSR (Healthcare Account)`
  if (/^A$/.test(word.shape) && word.token.raw.length <= 5 && place.kind !== 'prose' && place.kind !== 'signature')
    return 'guess';
  const marked = word.token.capital || place.kind !== 'prose';
  return marked && word.token.folded.length >= 6 && guessed.test(word.token.folded) ? 'guess' : '';
}

/** A noun of occupation follows: then the title turns on that. */
function leadsToNoun(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = words[next];
    if (word === undefined || !/^(?:_|-)$/.test(word.gap) || word.cue !== '') return false;
    if (word.head !== '') return true;
  }
  return false;
}

/** `poste de`, `Stelle als`, `applied for the`: within a few small words. */
function followsJob(words: readonly Word[], at: number): boolean {
  for (let back = at; back > Math.max(0, at - 6); back -= 1) {
    const before = words[back - 1];
    if (before === undefined) return false;
    if (/[JAH]/.test(before.cue)) return true;
    // One more word of the title may stand between.
    if (before.cue === '' && at - back > 1) return false;
  }
  return false;
}

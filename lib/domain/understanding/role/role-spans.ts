import { allMatches } from '../../all-matches.ts';
import { isFirstName } from '../people/first-names.ts';
import { cueSorts } from './cue-words.ts';
import { fieldWords } from './field-words.ts';
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

/** Words before and behind the noun. */
const LEFT_LIMIT = 6;
const RIGHT_LIMIT = 8;

/** A stretch of words that may be the job's title: tokens `first` to `last` of its place, turning on `head`. */
export interface RoleSpan {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** The words of a place. @param known folded words of people's names and of the employer's */
export function wordsOf(place: RolePlace, names: KnownNames): readonly Word[] {
  const { tokens, raw } = place;
  const words: Word[] = [];
  const links = linksIn(raw);
  const who = whoIn(tokens, names);
  const shouts = isShouted(raw);
  for (const [at, token] of tokens.entries()) {
    const cue = cueSorts(token.folded.replace(/'s$/, ''));
    const linked = links.some(([from, to]) => token.start >= from && token.start < to);
    const noun = linked ? null : nounOf(token);
    const head = noun === null ? '' : noun.weak ? 'weak' : 'strong';
    const gap = gapName(raw.slice(at === 0 ? 0 : (tokens[at - 1]?.end ?? 0), token.start), at === 0);
    words.push({
      token,
      cue,
      head,
      gap,
      shape: linked ? 'link' : (who.get(at) ?? shapeOf(token, cue, noun?.kind ?? null, shouts)),
    });
  }
  return words.map((word, at) =>
    word.head === '' && !leadsToNoun(words, at) ? { ...word, head: madeHead(words, at, place) } : word,
  );
}

const link = /\S*(?:\/\/|www\.|@)\S*|\S+\.\p{L}{2,}\/\S*/gu;

/** Where links and addresses stand: no word in them is a word. */
function linksIn(raw: string): readonly (readonly [number, number])[] {
  if (!/[/@]|www\./.test(raw)) return [];
  return allMatches(raw, link).map((match) => [match.index, match.index + match[0].length]);
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

/** Every stretch of words that may be a title, by its first noun. */
export function spansIn(words: readonly Word[]): readonly RoleSpan[] {
  const spans: RoleSpan[] = [];
  let previous = -1;
  for (const [head, word] of words.entries()) {
    if (word.head === '') continue;
    const firsts: number[] = [];
    for (let first = head; first > previous && head - first <= LEFT_LIMIT; first -= 1) {
      firsts.push(first);
      if (!holdsLeft(words, first)) break;
    }
    const lasts = lastsFrom(words, head);
    for (const first of firsts.filter((at) => mayBegin(words[at])))
      for (const last of lasts.filter((at) => mayEnd(words[at]))) spans.push({ first, head, last });
    previous = head;
  }
  return spans;
}

/** No title begins with hours or with a talk, */
function mayBegin(word: Word | undefined): boolean {
  return word !== undefined && !/^l[IK]+$/.test(word.shape);
}

/** and none ends with a small word or a share of hours. */
function mayEnd(word: Word | undefined): boolean {
  return word !== undefined && !/^(?:l[A-Z]*[ONFTLSWMVP][A-Z]*|9-9)$/.test(word.shape);
}

const leftGap = /^(?:_|-|\/|_\/_|_&_|\._|\+|)$/;
const rightGap = /^(?:_|-|\/|_\/_|_&_|,_|_\(|_-_|-_|_-|\)_|\._|:_|\+|_\[|)$/;
/** Words that never stand inside a title, unless titles are made of them as well (`Chargée de recrutement`). */
const never = /^[lUA](?:[JBQM]+|D)(?:'s)?$/;
/** No title begins with an article. */
const articles =
  /^(?:the|an?|our|your|this|unser\w{0,2}|eine?[nrms]?|une?|notre|votre|una|uno|um|uma|nosso|nossa|het|een|onze|nostro|nostra|gli|en|ett|ihre?[nrm]?|deine?[nrm]?|der|die|das|den|dem|les?|el|los|las|il|lo|det)$/;

function holdsLeft(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !leftGap.test(word.gap)) return false;
  return !never.test(before.shape) && !articles.test(before.token.folded) && !/^(?:9999|N|link)$/.test(before.shape);
}

function lastsFrom(words: readonly Word[], head: number): readonly number[] {
  const lasts: number[] = [head];
  for (let last = head + 1; last < words.length && last - head <= RIGHT_LIMIT; last += 1) {
    const word = words[last];
    if (word === undefined || !rightGap.test(word.gap) || never.test(word.shape) || /^(?:9999|link)$/.test(word.shape))
      break;
    // `As Grants Officer I am glad`: the writer.
    if (word.token.raw === 'I' && /^l/.test(words[last + 1]?.shape ?? '')) break;
    lasts.push(last);
  }
  return lasts;
}

import { allMatches } from '../../all-matches.ts';
import { remembered } from '../remembered.ts';
import type { RolePlace } from './role-places.ts';
import { nounOf, type Token } from './title-tokens.ts';
import { titleWords } from './title-words.ts';
import { isInitials, lookOf, shoutedLookOf, type WordLook } from './word-looks.ts';

/** What a word of a place is, for the features. */
export interface Word {
  readonly token: Token;
  /** What it is by itself. */
  readonly look: WordLook;
  /** The sorts of cue words that it belongs to, or ''. */
  readonly cue: string;
  /** What kind of word it is inside a title. */
  readonly shape: string;
  /** True for a noun of occupation, or one that the words around make one. */
  readonly head: '' | 'strong' | 'weak' | 'guess' | 'framed';
  /** What stands between the word before and this one: '^' at the beginning. */
  readonly gap: string;
}

/** The words of a place; none where no word can be what a title turns on. @param names that the mail knows */
export function wordsOf(place: RolePlace, names: KnownNames): readonly Word[] {
  const { tokens, raw, kind } = place;
  const looks = tokens.map((token) => lookOf(token.raw));
  if (kind !== 'role' && !looks.some(({ telling }) => telling)) return [];
  const links = linksIn(raw);
  const who = whoIn(tokens, names);
  const shouts = isShouted(raw);
  const words: Word[] = [];
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    const gap = gapName(raw.slice(end, token.start), at === 0);
    end = token.end;
    const look = (shouts ? undefined : looks[at]) ?? shoutedLookOf(token.raw);
    const { cue, noun } = look;
    const linked = links.some(([from, to]) => token.start >= from && token.start < to);
    words.push({ token, look, gap, cue, head: linked ? '' : noun, shape: linked ? 'link' : (who[at] ?? look.shape) });
  }
  return words.map((word, at) => {
    const head = word.head === '' && word.cue === '' ? madeHead(words, at, word, place) : '';
    return head === '' || leadsToNoun(words, at) ? word : { ...word, head };
  });
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
  if (first) return `^${between.trim().slice(-1)}`;
  return between === ' ' ? '_' : namedGap(between);
}

const namedGap = remembered((between) =>
  between.trim() === '' && between !== '' ? '_' : between.replace(/\s+/g, '_').replace(/[–—]/g, '-').slice(0, 4),
);

/** Names that the mail knows, folded and cut into words. */
export interface KnownNames {
  readonly people: ReadonlySet<string>;
  readonly companies: readonly (readonly string[])[];
}

/** For the words of a place, which are a part of the employer's name or of a person's. */
function whoIn(tokens: readonly Token[], { people, companies }: KnownNames): readonly ('N' | 'C' | undefined)[] {
  const who: ('N' | 'C' | undefined)[] = [];
  const isPerson = (token: Token | undefined) => token?.capital === true && people.has(token.folded);
  for (const [at, token] of tokens.entries()) {
    if (!token.capital || who[at] !== undefined) continue;
    for (const company of companies.filter((name) => standsAt(tokens, at, name)))
      for (const i of company.keys()) who[at + i] = 'C';
    if (who[at] !== undefined || !isPerson(token)) continue;
    const beside = isPerson(tokens[at - 1]) || isPerson(tokens[at + 1]);
    if (beside || (nounOf(token) === null && !titleWords.has(token.folded))) who[at] = 'N';
  }
  return who;
}

function standsAt(tokens: readonly Token[], at: number, name: readonly string[]): boolean {
  return name[0] === tokens[at]?.folded && name.every((word, i) => tokens[at + i]?.folded === word);
}

/** Capitals throughout tell nothing of a word. */
function isShouted(raw: string): boolean {
  let small = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    if (small > raw.length * SMALL) return false;
  }
  const letters = raw.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 12 && letters.filter((one) => one !== one.toLowerCase()).length > letters.length * (1 - SMALL)
  );
}

/** More small letters than this, and a text isn't in capitals. */
const SMALL = 0.2;

const numbered = /^(?:9(?!x)|code|link)/;

/** A word that no list holds becomes the noun of a title where the words around say that a title stands there. */
function madeHead(words: readonly Word[], at: number, word: Word, { kind }: RolePlace): Word['head'] {
  const { look, shape, token } = word;
  if (shape === 'N' || numbered.test(shape)) return '';
  const next = words[at + 1];
  const called = next?.gap === '_' && next.look.job && /[JA]/.test(next.cue) && token.folded.length > 1;
  if (called || kind === 'role' || followsJob(words, at)) return 'framed';
  if (isInitials(shape, token.raw) && kind !== 'prose' && kind !== 'signature') return 'guess';
  return look.guessed && (token.capital || kind !== 'prose') ? 'guess' : '';
}

/** A noun of occupation follows: then the title turns on that. */
function leadsToNoun(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = words[next];
    if (word === undefined || word.cue !== '' || (word.gap !== '_' && word.gap !== '-')) return false;
    if (word.head !== '') return true;
  }
  return false;
}

/** `poste de`, `Stelle als`, `applied for the`: within a few small words. */
function followsJob(words: readonly Word[], at: number): boolean {
  for (let back = at; back > Math.max(0, at - 6); back -= 1) {
    const before = words[back - 1];
    if (before === undefined) return false;
    if (before.look.job) return true;
    // One more word of the title may stand between.
    if (before.cue === '' && at - back > 1) return false;
  }
  return false;
}

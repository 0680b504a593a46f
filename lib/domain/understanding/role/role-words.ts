import { allMatches } from '../../all-matches.ts';
import type { RolePlace } from './role-places.ts';
import { nounOf, type Token } from './title-tokens.ts';
import { titleWords } from './title-words.ts';
import { isGuessed, isInitials, lookOf, shoutedLookOf, type WordLook } from './word-looks.ts';

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
  let end = 0;
  const words = tokens.map((token, at): Word => {
    const gap = gapName(raw.slice(end, token.start), at === 0);
    end = token.end;
    const look = (shouts ? undefined : looks[at]) ?? shoutedLookOf(token.raw);
    const { cue, noun } = look;
    const linked = links.some(([from, to]) => token.start >= from && token.start < to);
    return { token, look, gap, cue, head: linked ? '' : noun, shape: linked ? 'link' : (who.get(at) ?? look.shape) };
  });
  return words.map((word, at) => {
    const head = word.head === '' ? madeHead(words, at, place) : '';
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
  if (between === ' ' && !first) return '_';
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
      if (standsAt(tokens, at, company)) for (const i of company.keys()) who.set(at + i, 'C');
    }
    if (who.has(at) || !people.has(token.folded)) continue;
    const beside = [tokens[at - 1], tokens[at + 1]].some((one) => one?.capital === true && people.has(one.folded));
    if (beside || (nounOf(token) === null && !titleWords.has(token.folded))) who.set(at, 'N');
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

/** A word that no list holds becomes the noun of a title where the words around say that a title stands there. */
function madeHead(words: readonly Word[], at: number, place: RolePlace): Word['head'] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.cue !== '' || word.shape === 'N' || /^(?:9(?!x)|code|link)/.test(word.shape))
    return '';
  if (next !== undefined && next.gap === '_' && /[JA]/.test(next.cue) && word.token.folded.length > 1) return 'framed';
  const framed = place.kind === 'role' || followsJob(words, at);
  if (framed) return 'framed';
  if (isInitials(word.shape, word.token.raw) && place.kind !== 'prose' && place.kind !== 'signature') return 'guess';
  const marked = word.token.capital || place.kind !== 'prose';
  return marked && isGuessed(word.token.folded) ? 'guess' : '';
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

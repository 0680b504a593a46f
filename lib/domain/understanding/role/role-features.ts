import { nameBefore, nearLeft, nearRight } from './role-neighbours.ts';
import { pieceFeatures } from './role-pieces.ts';
import type { RolePlace } from './role-places.ts';
import type { RoleSpan } from './role-spans.ts';
import type { Word } from './role-words.ts';

/** What is known of the mail as a whole. */
export interface RoleKnowledge {
  /** Titles of the people whom one meets or who write, folded. */
  readonly titles: readonly string[];
}

const nameLine =
  /^(?:[-–•*] ?)?(?:(?:i\. ?[AV]\.|gez\.|Dr\.|Herr|Frau|Mr\.?|Ms\.?) )?\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:(?:von|van|de|der|den|da|di|del|du|la|le|dos|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:,| \(\p{L}+\/\p{L}+\))?$/u;

/** What a whole place says of every title in it. */
export function placeFeatures(place: RolePlace, words: readonly Word[]): readonly string[] {
  const { kind } = place;
  const sorts = new Set(words.flatMap(({ cue }) => [...cue]));
  const has = [...'JAIH'].filter((sort) => sorts.has(sort)).map((sort) => `has=${sort}`);
  const before = place.before === '' ? [] : beforeFeatures(place);
  return [`kind=${kind}`, ...has, ...before, `at=${kind}:${place.at < 4 ? place.at : place.at < 8 ? '4-7' : '8-'}`];
}

function beforeFeatures({ rawBefore, before, kind }: RolePlace): readonly string[] {
  const found: string[] = [];
  if (nameLine.test(rawBefore)) found.push('above=name', `above=name:${kind}`);
  if (/[?:]$/.test(before)) found.push(`above=${before.slice(-1)}`);
  if (/\b(?:position|role|job|stelle|poste|puesto|vaga|functie|posizione|vacancy|stanowisk)/.test(before))
    found.push(`above=J:${kind}`);
  return found;
}

/** What stands before a title that begins with word `first`. */
export function leftFeatures(place: RolePlace, words: readonly Word[], first: number): readonly string[] {
  const [word, one, two] = [words[first], words[first - 1], words[first - 2]];
  if (word === undefined) return [];
  const { kind } = place;
  const edge = word.gap;
  const near = nearLeft(words, first);
  const sort = one === undefined ? '^' : one.shape;
  const sorts2 = `${two === undefined ? '^' : two.shape}>${sort}`;
  return [
    `l.gap=${edge}`,
    `l.near=${near}`,
    `l.near=${near}:${edge}`,
    `l.kind=${kind}:${near}`,
    `l.1=${sort}`,
    `l.1g=${sort}:${edge}`,
    `l.1f=${sort}:${word.shape}`,
    `l.2=${sorts2}`,
    `l.w=${one?.token.folded ?? '^'}`,
    `l.name=${nameBefore(words, first)}:${edge}`,
    `l.name=${nameBefore(words, first)}:${kind}`,
    `l.f=${word.shape}`,
    `l.fg=${edge}:${word.shape}`,
  ];
}

/** What stands behind a title that ends with word `last`. @param tail what follows its last word in the text */
export function rightFeatures(place: RolePlace, words: readonly Word[], last: number, tail: string): readonly string[] {
  const [word, one, two] = [words[last], words[last + 1], words[last + 2]];
  if (word === undefined) return [];
  const edge = one === undefined ? `$${tail.trim().slice(0, 1)}` : one.gap;
  const sort = one === undefined ? '$' : one.shape;
  const near = nearRight(words, last);
  return [
    `r.gap=${edge}`,
    `r.kind=${place.kind}:${edge}`,
    `r.near=${near}`,
    `r.near=${near}:${edge}`,
    `r.1=${sort}`,
    `r.1g=${sort}:${edge}`,
    `r.2=${sort}>${two === undefined ? '$' : two.shape}`,
    `r.w=${one?.token.folded ?? '$'}`,
    `r.l=${word.shape}`,
    `r.l1=${word.shape}>${sort}:${edge}`,
    `r.lw=${word.token.folded}`,
  ];
}

/** What joins a word of a title to the one before. */
export function joinFeatures(words: readonly Word[], at: number): readonly string[] {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return [];
  return [
    `in=${before.shape}${word.gap}${word.shape}`,
    `in.g=${word.gap}`,
    `in.r=${word.gap}${word.shape}`,
    `in.w=${word.token.folded}`,
  ];
}

/** What a title is by its noun. */
export function headFeatures(place: RolePlace, words: readonly Word[], head: number): readonly string[] {
  const word = words[head];
  if (word === undefined) return [];
  const { folded, capital } = word.token;
  return [`h=${word.head}`, `h=${word.head}:${place.kind}:${capital ? 'U' : 'l'}`, `h=${word.shape}`, `h.w=${folded}`];
}

/** What a title is as a whole. */
export function wholeFeatures(
  place: RolePlace,
  words: readonly Word[],
  span: RoleSpan,
  { titles }: RoleKnowledge,
): readonly string[] {
  const { first, head, last } = span;
  const [from, noun, to] = [words[first], words[head], words[last]];
  if (from === undefined || noun === undefined || to === undefined) return [];
  const size = last - first + 1;
  const text = place.folded.slice(from.token.start, to.token.end);
  const stands = `${edgeName(from.gap)}..${last === words.length - 1 ? '$' : edgeName(words[last + 1]?.gap ?? '')}`;
  const near = nearLeft(words, first);
  return [
    `size=${size > 7 ? '8-' : size}`,
    `stands=${place.kind}:${stands}`,
    `stands=${stands}:${near}`,
    `pos=${nounPosition(span)}:${noun.shape}`,
    `case=${[from, noun, to].map(({ token }) => (token.capital ? 'U' : 'l')).join('')}`,
    ...(size === 1 ? [`only=${noun.head}:${text}`, `only=${noun.head}:${place.kind}`] : []),
    ...pieceFeatures(place, words, span),
    ...ownerFeatures(text, titles, near),
  ];
}

/** `^` at the beginning, `|` at a separator, nothing within a sentence. */
function edgeName(gap: string): string {
  if (gap.startsWith('^')) return '^';
  return /^(?:_|-|)$/.test(gap) ? '' : '|';
}

function nounPosition({ first, head, last }: RoleSpan): string {
  if (first === last) return 'only';
  return head === last ? 'last' : head === first ? 'first' : 'mid';
}

/** Whether the title is that of somebody whom one meets. */
function ownerFeatures(text: string, titles: readonly string[], near: string): readonly string[] {
  if (titles.includes(text)) return ['somebodys', `somebodys:${near}`];
  return titles.some((title) => title.includes(text) || text.includes(title)) ? ['somebodys~'] : [];
}

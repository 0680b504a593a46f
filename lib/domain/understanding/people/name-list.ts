import { occupation } from '../role/occupations.ts';
import { companyWords, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName } from './first-names.ts';
import { type Chunk, chunksOf } from './name-chunks.ts';
import { surnamesLast } from './surnames-last.ts';
import { boundsOfName, withTitles } from './title-in-list.ts';
import { writtenName } from './written-name.ts';

/** A person as a list in prose names them. */
export interface NamedPerson {
  readonly name: string;
  readonly title: string | null;
  readonly address: string | null;
  /** Words of the name, titles such as `Dr.` not counted. */
  readonly words: number;
}

/** A list of people with where it ends in the text. */
export interface NameList {
  readonly people: readonly NamedPerson[];
  readonly end: number;
}

/** A list of names in a passage, be it of one name. */
export interface NameSpan {
  /** Where it begins, the title before it included. */
  readonly from: number;
  readonly to: number;
  /** How many of its names are somebody's. */
  readonly people: number;
}

/** A panel has fewer; more is a mailing list. */
const PEOPLE_LIMIT = 16;
/** How far behind `speaking with` a list reaches. */
const LIST_LIMIT = 700;

/**
 * Reads people from the start of a text: `Dana Whitfield, VP Engineering, and Raj Patel (Staff Engineer) on Thursday`. Ends at
 * the first word that fits no list of people. Scripts without capitals (北川 ゆき, 김민준) count as names.
 *
 * @param raw text behind `speaking with` or a label
 */
export function readNameList(raw: string): NameList {
  const people: Writable[] = [];
  let titleAhead: string | null = null;
  let end = 0;
  for (const chunk of surnamesLast(chunksOf(raw.slice(0, LIST_LIMIT)))) {
    if (people.length >= PEOPLE_LIMIT) break;
    const last = people.at(-1);
    const titleWanted = last !== undefined && last.title === null && /^[,(|–—-]/.test(chunk.divider);
    const read = readChunk(chunk, titleWanted);
    if (last !== undefined && (read === null || read.name === null)) last.address ??= chunk.address;
    const skipped = chunk.words.every((word) => word.kind === 'link');
    if (read === null && !skipped && (chunk.address === null || last === undefined)) break;
    if (read === null) continue;
    end = chunk.end;
    if (read.name !== null) {
      people.push({ name: read.name, title: read.title ?? titleAhead, address: chunk.address, words: read.words });
      titleAhead = null;
    } else if (belongsToLast(last, chunk)) last.title = read.title;
    else titleAhead = read.title;
  }
  return { people, end };
}

/** `Dana Whitfield, CTO`: a title behind a comma is the last person's; behind `and` it is the next one's. */
function belongsToLast(last: Writable | undefined, chunk: Chunk): last is Writable {
  return last !== undefined && last.title === null && !/^(?:and|&|und)/.test(chunk.divider);
}

type Writable = { -readonly [K in keyof NamedPerson]: NamedPerson[K] };

function readChunk(
  chunk: Chunk,
  titleWanted: boolean,
): { name: string | null; title: string | null; words: number } | null {
  const words = withTitles(chunk.words);
  if (titleWanted && chunk.remark === null && (isLoneProfession(words) || isProfession(words)))
    return titleAlone(words);
  const firstName = words.findIndex((word) => word.kind === 'name' || word.kind === 'honorific');
  const firstTitle = words.findIndex((word) => word.kind === 'title');
  if (firstName < 0) return firstTitle < 0 ? null : titleAlone(words);
  if (titleWanted && firstTitle >= 0 && isAllTitle(words, firstName, firstTitle)) return titleAlone(words);
  const { from: lead, to: last } = boundsOfName(words, firstName);
  const name = writtenName(words.slice(lead, last + 1));
  if (name === null || isFirm(words.slice(lead, last + 1), words[last + 1])) return null;
  const titled = firstTitle < 0 ? [] : titledSide(words, lead, last);
  const remark = chunk.remark === null ? null : titleIn(chunk.remark);
  return { name, title: titled.length > 0 ? textOf(titled) : remark, words: wordCount(words.slice(lead, last + 1)) };
}

/** `Brightwave Analytics`: a lone word that is no first name, with a word that firms end in. */
function isFirm([only, ...others]: Chunk['words'], next: Chunk['words'][number] | undefined): boolean {
  return (
    only?.kind === 'name' &&
    others.length === 0 &&
    next?.kind === 'title' &&
    /^\p{Lu}/u.test(next.text) &&
    companyWords.has(next.folded) &&
    !isFirstName(only.folded, false)
  );
}

/** The words behind a name, or else those ahead of it, where a title is among them. */
function titledSide(words: Chunk['words'], lead: number, last: number): Chunk['words'] {
  const [ahead, behind] = [words.slice(0, lead), words.slice(last + 1)];
  return [behind, ahead].find((side) => side.some((word) => word.kind === 'title')) ?? [];
}

/** `Corliss Banks, Registrar`: a lone word behind a comma that is no first name tells what somebody does. */
function isLoneProfession([only, ...others]: Chunk['words']): boolean {
  return only?.kind === 'name' && others.length === 0 && !isFirstName(only.folded, true);
}

/** `Marcus Bellweather, Urban Forester`: behind a comma a name does not end in what somebody works as. */
function isProfession(words: Chunk['words']): boolean {
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && occupation(last.folded, last.text)?.weak === false;
}

/** `Vice President Sales`: what looks like a name in it belongs to the title. */
function isAllTitle(words: Chunk['words'], firstName: number, firstTitle: number): boolean {
  const named = wordCount(words);
  const ofTitle = words.some(
    (word, at) => word.kind === 'link' && words.slice(0, at).some((one) => one.kind === 'title'),
  );
  if (firstTitle < firstName && (named < 2 || ofTitle)) return true;
  return words.at(-1)?.kind === 'title' && !isFirstName(words[firstName]?.folded ?? '', named < 2);
}

function titleAlone(words: Chunk['words']): { name: null; title: string | null; words: number } {
  return { name: null, title: textOf(words), words: 0 };
}

function wordCount(words: Chunk['words']): number {
  return words.filter((word) => word.kind === 'name').length;
}

function textOf(words: Chunk['words']): string | null {
  const from = words.findIndex((word) => word.kind !== 'link');
  let to = words.length;
  while (to > 0 && words[to - 1]?.kind === 'link') to -= 1;
  const place = words.findIndex(
    (word, at) => at > from && word.kind === 'link' && /^(?:at|from|bei|chez|bij|presso)$/.test(word.folded),
  );
  if (place > 0) to = Math.min(to, place);
  const text = words
    .slice(Math.max(0, from), to)
    .map((word) => word.text)
    .join(' ')
    .replace(/\.$/, '');
  return text === '' ? null : text;
}

/** A remark in brackets as a title; pronouns, times and first names are none. */
function titleIn(remark: string): string | null {
  const folded = foldAligned(remark);
  // `Monsieur Mathot (Jean-Luc Mathot, le directeur)`: who he is, in full.
  if (isFirstName(folded.slice(0, Math.max(0, folded.indexOf(' '))), true)) return null;
  if (/\d|@|\b(?:she|he|they|her|him|hers|his)\b/.test(folded)) return null;
  return folded.split(/[^a-z-]+/).some((word) => titleWords.has(word)) ? remark : null;
}

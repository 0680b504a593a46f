import { takeMatches } from '../../all-matches.ts';
import { occupation } from '../role/occupations.ts';
import { titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName } from './first-names.ts';
import {
  ARTICLE,
  ASIDE,
  addressIn,
  CAPITAL,
  DATE,
  DIVIDER,
  DOCTOR_OF,
  ENDS_SENTENCE,
  HONORIFIC,
  LINKING,
  type ListWord,
  listWord,
  NAMELESS,
  NAMESAKE,
  OFFICE,
  OPENING_FORM,
  OPENS_NAME,
  PARTICLE,
  SPELLED_OUT,
  TITLE,
} from './list-words.ts';
import { joinsSurnames } from './surname-joiners.ts';

const token =
  /(?: {2,}|\t)(?=\S)|["“”„«][\p{L}. -]{1,20}["“”»](?= \p{Lu})|[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}|<[^<>\n]{0,120}>|\([^()\n]{0,90}(?:\)|$)|\[[^[\]\n]{0,90}\]|'t(?=\s)|[ds]\/o(?=\s)|a\/[lp](?=\s)|[\p{L}\p{M}][\p{L}\p{M}'’]*(?:[-.&+/'’](?=[\p{L}])[\p{L}\p{M}'’]+)*\.?|[,;:&|•·/\n+]|[-–—]+|[^\s]/gu;

/** What a word of a list is. */
export type Kind = 'name' | 'title' | 'link' | 'honorific' | 'particle' | 'stop';

/** What stands between two commas of a list of people. */
export interface Chunk {
  readonly words: { readonly text: string; readonly folded: string; readonly kind: Kind }[];
  address: string | null;
  /** What stood in brackets. */
  remark: string | null;
  /** What divided it from the chunk before. */
  readonly divider: string;
  end: number;
}

function emptyChunk(divider: string, end: number): Chunk {
  return { words: [], address: null, remark: null, divider, end };
}

/**
 * Takes a list of people apart at its commas and conjunctions, up to the first word that fits no list.
 *
 * @param raw text behind `speaking with` or a label
 */
export function chunksOf(raw: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let current = emptyChunk('', 0);
  const close = (divider: string): void => {
    const filled = current.words.length > 0 || current.address !== null;
    if (filled) chunks.push(current);
    current = emptyChunk(filled ? divider : current.divider + divider, current.end);
  };
  takeMatches(raw, token, (match) => {
    const [text] = match;
    // A column of a table ends there; a slip of the finger is none.
    if (isGap(text)) {
      if (text.length > 2 || wordsOfName(current) > 1) close('|');
      return true;
    }
    const word = listWord(text);
    const end = match.index + text.length;
    if (text === '<>') close('/');
    else if ((word.may & ASIDE) !== 0) takeAside(text, end, current);
    else if (isNickname(text, current)) return true;
    else if ((word.may & DIVIDER) === 0) return takeWord(word, raw, end, current) && !endsSentence(word, current);
    else if (goesOnWithTitle(word.folded, current, raw, end)) addWord(word, 'link', current);
    else if (goesOnWithSurname(word.folded, current, raw, end)) addWord(word, 'particle', current);
    else close(word.folded);
    return true;
  });
  close('');
  return chunks;
}

function isGap(text: string): boolean {
  return text === '\t' || text.startsWith('  ');
}

function wordsOfName({ words }: Chunk): number {
  return words.filter(({ kind }) => kind === 'name').length;
}

/** `Seun "SB" Balogun` */
function isNickname(text: string, { words }: Chunk): boolean {
  return /^["“”„«]./.test(text) && words.at(-1)?.kind === 'name';
}

/** Takes an address, or a remark in brackets. */
function takeAside(text: string, end: number, current: Chunk): void {
  const address = addressIn(text);
  if (address !== null) current.address ??= address;
  else if (isCallName(text, current)) takeCallName(text.slice(1, -1), current);
  else if (text.length > 2) current.remark ??= text.replace(/^.|[)\]>]$/g, '').trim();
  current.end = end;
}

/** `dhr. K. (Klaas) Boersma`: what somebody is called stands behind his initials. */
function isCallName(text: string, { words }: Chunk): boolean {
  const last = words.at(-1);
  return last?.kind === 'name' && /^(?:\p{Lu}\.?){1,4}$/u.test(last.text) && /^\(\p{Lu}\p{Ll}[\p{L}-]*\)$/u.test(text);
}

function takeCallName(name: string, { words }: Chunk): void {
  words[words.length - 1] = { text: name, folded: foldAligned(name), kind: 'name' };
}

function addWord({ text, folded }: ListWord, kind: Kind, current: Chunk): void {
  current.words.push({ text, folded, kind });
}

function goesOnWithTitle(folded: string, current: Chunk, raw: string, end: number): boolean {
  const behindTitle = current.words.at(-1)?.kind === 'title';
  return behindTitle && /^(?:and|und|et|en|y|e)$/.test(folded) && titleFollows(raw.slice(end));
}

function goesOnWithSurname(folded: string, current: Chunk, raw: string, end: number): boolean {
  if (wordsOfName(current) < 2) return false;
  return joinsSurnames(folded, raw.slice(end), current.words[0]?.folded ?? '');
}

function takeWord(word: ListWord, raw: string, end: number, current: Chunk): boolean {
  const before = current.words.at(-1)?.kind ?? null;
  // `June Park` is no month.
  const given = before === null && (word.may & NAMESAKE) !== 0 && /^ \p{Lu}\p{Ll}/u.test(raw.slice(end, end + 3));
  const named = given || (before === 'name' && surnamesToo.has(word.folded) && isSurname(current, raw.slice(end)));
  const kind = named ? 'name' : isJob(word, current, raw, end) ? 'title' : kindOf(word, before, current);
  if (kind === 'stop') return false;
  addWord(word, kind, current);
  current.end = end;
  return true;
}

/** Words of titles that are surnames as well. */
const surnamesToo: ReadonlySet<string> = new Set('brand head master sales cloud das long so an may son'.split(' '));

/** `Ollie Brand, Head of Upper Primary`: behind a lone first name, and at the end of the chunk. */
function isSurname({ words }: Chunk, rest: string): boolean {
  const [only, ...others] = words.filter(({ kind }) => kind === 'name');
  return only !== undefined && others.length === 0 && isFirstName(only.folded, true) && !behindTitle.test(rest);
}

/** What a title goes on with; a verb or a conjunction ends a name. */
const behindTitle = /^ ?(?!(?:and|will|would|is|has|who|und|wird|ist|et|y|e|en|och|og) )[\p{L}&]/u;

/** Behind these an occupation is one, also where it is a surname elsewhere. */
const leading: ReadonlySet<string> = new Set(
  'head chief senior lead junior deputy assistant principal master'.split(' '),
);

/** `our Head Gardener, Mr Roy Birtles`: what somebody works as, behind the word that says how high he stands in it. */
function isJob({ text, folded, bare }: ListWord, { words }: Chunk, raw: string, end: number): boolean {
  const [last, before] = [words.at(-1), words.at(-2)];
  if (last?.kind !== 'title' || (before !== undefined && before.kind === 'name')) return false;
  const job = occupation(bare, text);
  if (job === null) return false;
  return job.weak ? leading.has(last.folded) && !/^ \p{L}/u.test(raw.slice(end, end + 2)) : !isFirstName(folded, false);
}

/** A full stop behind a whole word ends the sentence; behind `Dr.` it does not. */
function endsSentence({ may }: ListWord, current: Chunk): boolean {
  return (may & ENDS_SENTENCE) !== 0 && current.words.at(-1)?.kind !== 'honorific';
}

/** `VP of Product and Design`: the word behind the conjunction goes on with the title when no name follows it. */
function titleFollows(rest: string): boolean {
  const next = rest.match(/^\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/u);
  if (next === null || !titleWords.has(foldAligned(next[1] ?? ''))) return false;
  return next[2] === undefined || !/^\p{Lu}/u.test(next[2]) || titleWords.has(foldAligned(next[2]));
}

function kindOf(word: ListWord, before: Kind | null, current: Chunk): Kind {
  const { text, bare, may } = word;
  if (isHonorific(word, before)) return bare === 'sr' && before !== null ? 'title' : 'honorific';
  // `Dev Patel` is no developer.
  if ((may & TITLE) !== 0 && !(bare === 'dev' && before === null && /^\p{Lu}/u.test(text))) return 'title';
  if ((before === 'title' || before === 'link') && (may & LINKING) !== 0) return 'link';
  const inName = before === 'name' || before === 'honorific' || before === 'particle';
  if (inName && (may & PARTICLE) !== 0) return 'particle';
  return kindBehindLink(word, before, current) ?? kindOfOther(word, before);
}

/** What a word is at the start of a chunk or behind `of`, `and` and the like; null where that does not settle it. */
function kindBehindLink({ may }: ListWord, before: Kind | null, { words }: Chunk): Kind | null {
  if (before !== null && before !== 'link') return null;
  // `gerente de engenharia`, `Head of Growth`: whatever follows `of` belongs to the title.
  if (before === 'link' && (may & SPELLED_OUT) !== 0 && words.some(({ kind }) => kind === 'title')) return 'title';
  return (may & ARTICLE) !== 0 ? 'link' : null;
}

/** What a word is that neither its form nor the word before it tells. */
function kindOfOther({ text, may }: ListWord, before: Kind | null): Kind {
  if (text === 'IT') return 'title';
  // `Thi Mai Nguyen` is no month.
  const named = (before === 'name' && text === 'Mai') || (before === null && text === 'Ola');
  if (((may & NAMELESS) !== 0 && !named) || (before === 'name' && (may & DATE) !== 0)) return 'stop';
  if (before !== 'name' && before !== 'honorific' && (may & OFFICE) !== 0) return 'title';
  if ((may & CAPITAL) !== 0) return 'name';
  return before === null && (may & OPENS_NAME) !== 0 ? 'particle' : 'stop';
}

/** `M` and `Sr` may be an initial or `senior` inside a name or title. */
function isHonorific({ text, bare, may }: ListWord, before: Kind | null): boolean {
  // `Dr. med. Jannik Pohl`, `DI Gernot Aigner`
  if (before === 'honorific' && (may & DOCTOR_OF) !== 0) return true;
  if (before === null && (may & OPENING_FORM) !== 0) return true;
  return (may & HONORIFIC) !== 0 && !(before === 'name' && bare.length <= 2 && !/^(?:[HDM]r|Ms)\b/.test(text));
}

import { foldAligned } from './aligned-fold.ts';
import { companyWords, namelessWords, titleWords } from './title-words.ts';

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

/** A panel has fewer; more is a mailing list. */
const PEOPLE_LIMIT = 16;
/** How far behind `speaking with` a list reaches. */
const LIST_LIMIT = 700;

const token =
  /[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}|<[^<>\n]{0,120}>|\([^()\n]{0,90}\)|\[[^[\]\n]{0,90}\]|[\p{L}\p{M}][\p{L}\p{M}'’]*(?:[-.&+/'’](?=[\p{L}])[\p{L}\p{M}'’]+)*\.?|[,;:&|•·/\n+]|[-–—]+|[^\s]/gu;
const address = /[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}/;
const honorific =
  /^(?:dr|drs|prof|professor|mr|mrs|ms|mx|miss|herr|herrn|frau|hr|fr|mme|madame|m|monsieur|sr|sra|srta|dott|dottssa|dottoressa|ing|dipl|dipl-ing|dhr|mevr|mevrouw|meneer|sir|rev|capt|sig|sigra|signora|signor|doña|dona|don)\.?$/;
/** Left out where a first name follows. */
const plainHonorific =
  /^(?:mr|mrs|ms|mx|miss|herr|herrn|frau|hr|fr|mme|madame|m|monsieur|sr|sra|srta|dhr|mevr|mevrouw|meneer|sig|sigra|signora|signor)\.?$/;
const particle =
  /^(?:von|van|de|der|den|del|della|da|dos|das|do|di|du|la|le|al|el|bin|bint|ibn|ben|ter|ten|zu|zur|vom|af|av|'t|of|san|st|o')$/;
const conjunction =
  /^(?:and|und|et|y|e|en|ed|sowie|plus|with|avec|mit|con|com|met|then|puis|followed|as|well|along|also|both|by|und|dann|danach)$/;
const article =
  /^(?:our|the|a|an|my|unser|unsere|unserer|unserem|unseren|der|die|dem|den|notre|nos|nuestro|nuestra|nuestros|onze|ons|de|nosso|nossa|il|la|lo|nostro|nostra|el|o|us|your|future|potential|ihre|ihrem|ihrer|deine|deiner)$/;
const linking =
  /^(?:of|for|de|del|des|du|von|fur|der|di|della|dei|da|do|van|voor|&|at|from|in|bei|chez|dans|en|the|and|und|et|la|les|los|e|y)$/;

type Kind = 'name' | 'title' | 'link' | 'honorific' | 'particle' | 'stop';

interface Chunk {
  readonly words: { readonly text: string; readonly folded: string; readonly kind: Kind }[];
  address: string | null;
  remark: string | null;
  /** What divided it from the chunk before. */
  readonly divider: string;
  readonly end: number;
}

/**
 * Reads people from the start of a text: `Dana Whitfield, VP Engineering, and Raj Patel (Staff Engineer) on Thursday`. Ends at
 * the first word that fits no list of people. Scripts without capitals (北川 ゆき, 김민준) count as names.
 *
 * @param raw text behind `speaking with` or a label
 */
export function readNameList(raw: string): NameList {
  const chunks = chunksOf(raw.slice(0, LIST_LIMIT));
  const people: { name: string; title: string | null; address: string | null; words: number }[] = [];
  let titleAhead: string | null = null;
  let end = 0;
  for (const chunk of chunks) {
    if (people.length >= PEOPLE_LIMIT) break;
    const last = people.at(-1);
    const read = readChunk(chunk, last !== undefined && last.title === null && /^[,(|–—-]/.test(chunk.divider));
    if (read === null) {
      if (chunk.address !== null && last !== undefined && last.address === null) {
        last.address = chunk.address;
        continue;
      }
      break;
    }
    end = chunk.end;
    if (read.name === null) {
      if (last !== undefined && last.title === null && !/^(?:and|&|und)/.test(chunk.divider)) last.title = read.title;
      else titleAhead = read.title;
      if (last !== undefined && last.address === null && chunk.address !== null) last.address = chunk.address;
      continue;
    }
    people.push({ name: read.name, title: read.title ?? titleAhead, address: chunk.address, words: read.words });
    titleAhead = null;
  }
  return { people, end };
}

function chunksOf(raw: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let current: { words: Chunk['words']; address: string | null; remark: string | null; divider: string; end: number } =
    {
      words: [],
      address: null,
      remark: null,
      divider: '',
      end: 0,
    };
  const close = (divider: string): void => {
    if (current.words.length > 0 || current.address !== null) chunks.push(current);
    const fresh = current.words.length > 0 || current.address !== null;
    current = {
      words: [],
      address: null,
      remark: null,
      divider: fresh ? divider : current.divider + divider,
      end: current.end,
    };
  };
  for (const match of raw.matchAll(token)) {
    const text = match[0];
    const folded = foldAligned(text);
    const end = match.index + text.length;
    if (text.includes('@') && address.test(text)) {
      current.address ??= address.exec(text)?.[0] ?? null;
      current.end = end;
    } else if (/^[([<]/.test(text)) {
      if (text.length > 2) current.remark ??= text.slice(1, -1).trim();
      current.end = end;
    } else if (/^[,;:&|•·/\n+]$/.test(text) || /^[-–—]+$/.test(text)) {
      close(text);
    } else if (conjunction.test(folded) && !(folded === 'e' && text === 'E')) {
      const inTitle =
        /^(?:and|und|et|en|y|e)$/.test(folded) &&
        current.words.at(-1)?.kind === 'title' &&
        titleFollows(raw.slice(end));
      if (inTitle) current.words.push({ text, folded, kind: 'link' });
      else close(folded);
    } else {
      const titled = current.words.some((word) => word.kind === 'title');
      const kind = kindOf(text, folded, current.words.at(-1)?.kind ?? null, titled);
      if (kind === 'stop') break;
      current.words.push({ text, folded, kind });
      current.end = end;
      // A full stop behind a whole word ends the sentence.
      if (text.endsWith('.') && kind !== 'honorific' && text.length > 3 && !/\..+\./.test(text)) break;
    }
  }
  close('');
  return chunks;
}

/** `VP of Product and Design`: the word behind the conjunction goes on with the title when no name follows it. */
function titleFollows(rest: string): boolean {
  const next = rest.match(/^\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/u);
  if (next === null || !titleWords.has(foldAligned(next[1] ?? ''))) return false;
  return next[2] === undefined || !/^\p{Lu}/u.test(next[2]) || titleWords.has(foldAligned(next[2]));
}

function kindOf(text: string, folded: string, before: Kind | null, titled: boolean): Kind {
  const bare = folded.replace(/\.$/, '');
  const parts = bare.split(/[/&-]/);
  if (honorific.test(folded) && (text !== text.toLowerCase() || text.endsWith('.'))) {
    // `M` and `Sr` may be an initial or `senior` inside a name or title.
    if (!(before === 'name' && bare.length <= 2)) return bare === 'sr' && before !== null ? 'title' : 'honorific';
  }
  if (titleWords.has(bare) || (parts.length > 1 && parts.some((part) => titleWords.has(part)))) return 'title';
  if (before === 'title' || before === 'link') {
    if (linking.test(bare)) return 'link';
  }
  if ((before === 'name' || before === 'honorific' || before === 'particle') && particle.test(folded))
    return 'particle';
  // `gerente de engenharia`, `Head of Growth`: whatever follows `of` belongs to the title.
  if (before === 'link' && titled && /^\p{L}{3,}/u.test(text)) return 'title';
  if (article.test(bare) && (before === null || before === 'link') && text === text.toLowerCase()) return 'link';
  if (namelessWords.has(bare)) return 'stop';
  if (/^\p{Lu}/u.test(text) || /^\p{Lo}/u.test(text)) return 'name';
  if (before === 'particle' && /^\p{L}/u.test(text)) return 'stop';
  if (/^(?:d'|l'|o')\p{Lu}/u.test(text) || /^al-\p{Lu}/u.test(text) || particle.test(folded))
    return before === null ? 'particle' : 'stop';
  return 'stop';
}

function readChunk(
  chunk: Chunk,
  titleWanted: boolean,
): { name: string | null; title: string | null; words: number } | null {
  const words = chunk.words;
  const firstName = words.findIndex((word) => word.kind === 'name' || word.kind === 'honorific');
  const firstTitle = words.findIndex((word) => word.kind === 'title');
  if (firstName < 0) return firstTitle < 0 ? null : { name: null, title: textOf(words), words: 0 };
  const named = words.filter((word) => word.kind === 'name').length;
  const ofTitle = words.some(
    (word, at) => word.kind === 'link' && words.slice(0, at).some((one) => one.kind === 'title'),
  );
  if (firstTitle >= 0 && firstTitle < firstName && titleWanted && (named < 2 || ofTitle)) {
    return { name: null, title: textOf(words), words: 0 };
  }
  let last = firstName;
  while (last + 1 < words.length && /name|particle|honorific/.test(words[last + 1]?.kind ?? '')) last += 1;
  while (last > firstName && words[last]?.kind === 'particle') last -= 1;
  const lead = words[firstName - 1]?.kind === 'particle' ? firstName - 1 : firstName;
  const name = nameOf(words.slice(lead, last + 1));
  if (name === null) return null;
  const ahead = words.slice(0, lead);
  const behind = words.slice(last + 1);
  const titled = behind.some((word) => word.kind === 'title')
    ? behind
    : ahead.some((word) => word.kind === 'title')
      ? ahead
      : [];
  const remark = chunk.remark === null ? null : titleIn(chunk.remark);
  return { name, title: titled.length > 0 ? textOf(titled) : remark, words: wordCount(words.slice(lead, last + 1)) };
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
  if (/\d|@|\b(?:she|he|they|her|him|hers|his)\b/.test(folded)) return null;
  return folded.split(/[^a-z-]+/).some((word) => titleWords.has(word)) ? remark : null;
}

function nameOf(words: Chunk['words']): string | null {
  const names = words.filter((word) => word.kind === 'name');
  if (names.length === 0 || names.length > 6) return null;
  const last = names.at(-1)?.folded.replace(/\.$/, '') ?? '';
  if (names.length > 1 && companyWords.has(last)) return null;
  if (names.some((word) => word.text.length > 40)) return null;
  // All capitals are an abbreviation, unless the whole name is written so.
  if (names.length === 1 && /^\p{Lu}{2,5}$/u.test(names[0]?.text ?? '')) return null;
  const full = names.length > 1;
  const shown = words.filter((word) => !(full && word.kind === 'honorific' && plainHonorific.test(word.folded)));
  return shown
    .map((word) => word.text)
    .join(' ')
    .replace(/(\p{L}{2})\.$/u, '$1');
}

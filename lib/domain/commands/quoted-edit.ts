import type { Command } from './command.ts';
import { greetedPerson, isGreetingLine } from './letter.ts';
import { isSignOff } from './sign-off.ts';

type Edit = Extract<Command, { name: 'edit' }>;

/** Bounds of the comparison: it takes draft words times quote words steps. */
const DRAFT_WORDS = 700;
const QUOTE_WORDS = 4_000;
/** Share of the draft's words that must be found again, in order and close together, for it to be that draft at all. */
const LEAST_SHARE = 0.5;
/** A quoted line at least this long was wrapped by a program and goes on in the next. */
const WRAP_WIDTH = 60;

interface Token {
  readonly key: string;
  readonly line: number;
}

/**
 * Finds drafts that were changed inside the quoted mail. Whatever mail programs do to a quote (new line breaks, links
 * written out, emphasis marks, other quotation marks) is no change.
 *
 * @param quoted the quoted mail without quote marks
 * @param drafts texts of the notes that this mail showed, as it showed them
 * @returns one edit for each draft that stands in the quote with other words or punctuation
 */
export function quotedEdits(quoted: string, drafts: readonly string[], people: readonly string[]): readonly Edit[] {
  if (quoted.trim() === '') return [];
  const lines = quoted.split('\n');
  const changed: (readonly Token[])[] = [];
  let quote = tokensOf(lines).slice(0, QUOTE_WORDS);
  for (const draft of drafts) {
    const own = tokensOf(draft.split('\n')).slice(0, DRAFT_WORDS);
    const at = own.length === 0 ? -1 : exactPlace(own, quote);
    if (at !== -1) quote = quote.map((token, index) => (index < at || index >= at + own.length ? token : taken(token)));
    else if (own.length > 0) changed.push(own);
  }
  return changed.flatMap((own) => {
    const region = findRegion(own, quote);
    if (region === null || region.score < own.length * LEAST_SHARE) return [];
    const span = wholeLetter(lines, region);
    quote = quote.map((token) => (token.line < span.from || token.line >= span.to ? token : taken(token)));
    const text = rejoin(lines.slice(span.from, span.to));
    return sameWords(text, own) ? [] : [{ name: 'edit' as const, text, person: greetedPerson(text, people) }];
  });
}

/** A word that belongs to another draft and matches nothing any more. */
function taken(token: Token): Token {
  return { key: '\u0000', line: token.line };
}

function exactPlace(own: readonly Token[], quote: readonly Token[]): number {
  const keys = quote.map((token) => token.key);
  const joined = ` ${keys.join(' ')} `;
  const at = joined.indexOf(` ${own.map((token) => token.key).join(' ')} `);
  return at === -1 ? -1 : joined.slice(0, at).split(' ').length - 1;
}

interface Region {
  readonly score: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One row of the alignment: for each word of the quote the best score that ends there, and where it began. */
interface Row {
  readonly scores: Int32Array;
  readonly starts: Int32Array;
}

/**
 * The stretch of the quote that is most like the draft: local alignment (Smith and Waterman, 1981) over words, with
 * the start carried along, so that two rows suffice.
 */
function findRegion(draft: readonly Token[], quote: readonly Token[]): Region | null {
  let row: Row = emptyRow(quote.length);
  let best = { score: 0, start: 0, end: 0 };
  for (const word of draft) {
    row = nextRow(row, word.key, quote);
    row.scores.forEach((score, column) => {
      if (score > best.score) best = { score, start: row.starts[column] ?? 0, end: column - 1 };
    });
  }
  const first = quote[best.start];
  const last = quote[best.end];
  if (first === undefined || last === undefined) return null;
  return { score: best.score, firstLine: first.line, lastLine: last.line };
}

function nextRow(above: Row, word: string, quote: readonly Token[]): Row {
  const row = emptyRow(quote.length);
  for (const [at, token] of quote.entries()) {
    const before = above.scores[at] ?? 0;
    const through = before + (token.key === word ? 2 : -2);
    const added = (row.scores[at] ?? 0) - 1;
    const left = (above.scores[at + 1] ?? 0) - 1;
    const score = Math.max(0, through, left, added);
    row.scores[at + 1] = score;
    if (score === 0) continue;
    if (score === through) row.starts[at + 1] = before === 0 ? at : (above.starts[at] ?? 0);
    else row.starts[at + 1] = (score === left ? above.starts[at + 1] : row.starts[at]) ?? 0;
  }
  return row;
}

function emptyRow(length: number): Row {
  return { scores: new Int32Array(length + 1), starts: new Int32Array(length + 1) };
}

/** A letter's greeting and sign-off stand at most this many lines from what was found of it. */
const LETTER_REACH = 16;
/** What stands between the letters of the quoted mail: `To:`, `Subject:`, a rule under a heading. */
const betweenLetters = /^\s*(?:[*_]{0,2}(?:to|subject)[*_]{0,2}\s*:|[-_=]{3,}|mailto:)/i;

/**
 * The whole paragraphs that the region touches, and up to the letter's greeting and down to its sign-off: a paragraph
 * that was written anew is like nothing in the draft, and still belongs to the letter.
 */
function wholeLetter(lines: readonly string[], region: Region): { readonly from: number; readonly to: number } {
  const from = paragraphStart(lines, region.firstLine);
  const to = paragraphEnd(lines, region.lastLine);
  const touched = lines.slice(from, to);
  const greeting = touched.some(isGreetingLine) ? -1 : greetingAbove(lines, from);
  const signOff = touched.some(isSignOff) ? -1 : signOffBelow(lines, to);
  return { from: greeting === -1 ? from : greeting, to: signOff === -1 ? to : paragraphEnd(lines, signOff) };
}

function greetingAbove(lines: readonly string[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - LETTER_REACH); at -= 1) {
    const line = lines[at] ?? '';
    if (isGreetingLine(line)) return at;
    if (isSignOff(line) || betweenLetters.test(line)) return -1;
  }
  return -1;
}

function signOffBelow(lines: readonly string[], to: number): number {
  for (let at = to; at < Math.min(lines.length, to + LETTER_REACH); at += 1) {
    const line = lines[at] ?? '';
    if (isSignOff(line)) return at;
    if (isGreetingLine(line) || betweenLetters.test(line)) return -1;
  }
  return -1;
}

function paragraphStart(lines: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && (lines[from - 1] ?? '').trim() !== '') from -= 1;
  return from;
}

/** The line behind the paragraph's last. */
function paragraphEnd(lines: readonly string[], at: number): number {
  let to = at + 1;
  while (to < lines.length && (lines[to] ?? '').trim() !== '') to += 1;
  return to;
}

/** Lines that a program wrapped are put together again; line breaks of the letter itself stay. */
function rejoin(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const joined: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.trimEnd();
    const firstWord = line.trim().split(' ', 1)[0] ?? '';
    const before = joined.at(-1) ?? '';
    const lastLength = before.length - (before.lastIndexOf('\u0000') + 1);
    const wrapped =
      open &&
      line.trim() !== '' &&
      lastLength + 1 + firstWord.length > Math.min(width, 78) &&
      lastLength >= WRAP_WIDTH - 10;
    if (wrapped) joined[joined.length - 1] = `${before}\u0000${line.trim()}`;
    else joined.push(line);
    open = line.trim() !== '';
  }
  return joined.join('\n').replaceAll('\u0000', ' ').trim();
}

function sameWords(text: string, draft: readonly Token[]): boolean {
  const own = tokensOf(text.split('\n'));
  return own.length === draft.length && own.every((token, at) => token.key === draft[at]?.key);
}

/** Words and the marks that end sentences, without what mail programs add or change. */
function tokensOf(lines: readonly string[]): readonly Token[] {
  return lines.flatMap((line, at) =>
    (
      line
        .replace(/<(?:https?|mailto):[^>]{0,500}>|\[(?:https?|image|cid)[^\]]{0,300}\]/g, ' ')
        .normalize('NFKC')
        .replace(/[‘’‚‛`´]/g, "'")
        .replace(/…/g, '...')
        .match(/[\p{L}\p{N}][\p{L}\p{N}'@_-]*|[.!?]/gu) ?? []
    ).map((key) => ({ key: key.replace(/^[_*]+|[_*'-]+$/g, ''), line: at })),
  );
}

import type { Command } from './command.ts';
import { greetedPerson } from './letter.ts';

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
  const quote = tokensOf(lines).slice(0, QUOTE_WORDS);
  const spaced = ` ${quote.map((token) => token.key).join(' ')} `;
  const edits: Edit[] = [];
  for (const draft of drafts) {
    const own = tokensOf(draft.split('\n')).slice(0, DRAFT_WORDS);
    if (own.length === 0 || spaced.includes(` ${own.map((token) => token.key).join(' ')} `)) continue;
    const region = findRegion(own, quote);
    if (region === null || region.score < own.length * LEAST_SHARE) continue;
    const text = rejoin(paragraphsAround(lines, region, draft));
    if (sameWords(text, own) || drafts.some((other) => sameWords(text, tokensOf(other.split('\n'))))) continue;
    edits.push({ name: 'edit', text, person: greetedPerson(text, people) });
  }
  return edits;
}

interface Region {
  readonly score: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The stretch of the quote that is most like the draft: local alignment (Smith and Waterman, 1981) over words, with
 * the start carried along, so that two rows suffice.
 */
function findRegion(draft: readonly Token[], quote: readonly Token[]): Region | null {
  let scores = new Int32Array(quote.length + 1);
  let starts = new Int32Array(quote.length + 1);
  let best = { score: 0, start: 0, end: 0 };
  for (const word of draft) {
    const nextScores = new Int32Array(quote.length + 1);
    const nextStarts = new Int32Array(quote.length + 1);
    for (let column = 1; column <= quote.length; column += 1) {
      const match = word.key === quote[column - 1]?.key ? 2 : -2;
      const through = (scores[column - 1] ?? 0) + match;
      const above = (scores[column] ?? 0) - 1;
      const left = (nextScores[column - 1] ?? 0) - 1;
      const score = Math.max(0, through, above, left);
      nextScores[column] = score;
      if (score === 0) continue;
      if (score === through)
        nextStarts[column] = (scores[column - 1] ?? 0) === 0 ? column - 1 : (starts[column - 1] ?? 0);
      else nextStarts[column] = score === above ? (starts[column] ?? 0) : (nextStarts[column - 1] ?? 0);
      if (score > best.score) best = { score, start: nextStarts[column] ?? 0, end: column - 1 };
    }
    scores = nextScores;
    starts = nextStarts;
  }
  const first = quote[best.start];
  const last = quote[best.end];
  return first === undefined || last === undefined
    ? null
    : { score: best.score, firstLine: first.line, lastLine: last.line };
}

/** The whole paragraphs that the region touches, within reach of the draft's own length. */
function paragraphsAround(lines: readonly string[], region: Region, draft: string): readonly string[] {
  let from = region.firstLine;
  while (from > 0 && (lines[from - 1] ?? '').trim() !== '') from -= 1;
  let to = region.lastLine;
  const own = draft.trimEnd().split('\n');
  const closing = own.length - 1 - own.findLastIndex((line) => line.trim() === '');
  const limit = region.lastLine + closing;
  while (to + 1 < lines.length && to < limit && (lines[to + 1] ?? '').trim() !== '') to += 1;
  return lines.slice(from, to + 1);
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

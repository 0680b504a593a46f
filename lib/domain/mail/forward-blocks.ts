import { type BlockField, blockLanguages, labelledLine, voteFor } from './forward-labels.ts';
import { splitRunTogether } from './forward-run-together.ts';
import { type Separator, separatorOf } from './forward-separators.ts';

/** The header block that a mail program wrote above a mail that it quotes. */
export interface HeaderBlock {
  /** Index of the separator, or of the first header line where there is none. */
  readonly start: number;
  /** Index of the first line of the quoted mail. */
  readonly end: number;
  /** How many `>` stand before the block's lines. */
  readonly depth: number;
  readonly separator: Separator | null;
  readonly fields: Readonly<Partial<Record<BlockField, string>>>;
  /** Languages that know the labels, the one that knows most of them first. */
  readonly languages: readonly string[];
}

/** Lines looked at. A mail has some hundreds; every line costs a look at the dictionary. */
const MAX_LINES = 20_000;
/** Lines that a long recipient list may wrap onto. */
const MAX_WRAPPED = 12;

interface Draft {
  readonly fields: Partial<Record<BlockField, string>>;
  readonly votes: Map<string, number>;
  last: BlockField | null;
}

/** The first header block from line `from` on, or null. */
export function findBlock(lines: readonly string[], from = 0): HeaderBlock | null {
  const end = Math.min(lines.length, from + MAX_LINES);
  for (let at = from; at < end; at += 1) {
    const content = unquoted(lines[at] ?? '');
    if (content === '') continue;
    const separator = separatorOf(content);
    const found = separator ? below(lines, at, separator) : bare(lines, at, content);
    if (found) return found;
  }
  return null;
}

/** A line without its quote marks and odd blanks. */
export function unquoted(line: string): string {
  const bare = /^[A-Za-z]/.test(line) ? line : line.replace(/^[\s>\uFEFF]{1,60}/, '');
  return (/[\u00A0\u200E\u200F]/.test(bare) ? bare.replace(/[\u00A0\u200E\u200F]/g, ' ') : bare).trim();
}

/** How many `>` a line begins with. */
export function quoteDepth(line: string): number {
  const marks = /^[ \uFEFF]{0,3}>[> ]{0,60}/.exec(line)?.[0] ?? '';
  return marks.split('>').length - 1;
}

function below(lines: readonly string[], at: number, separator: Separator): HeaderBlock | null {
  if (separator.rest !== '') {
    const fields = splitRunTogether(separator.rest);
    if (fields) return block(at, at + 1, quoteDepth(lines[at] ?? ''), separator, fields);
  }
  const draft: Draft = { fields: {}, votes: new Map(), last: null };
  let first = at + 1;
  // Yahoo at times loses the first line break alone.
  if (separator.rest !== '') takeLine([separator.rest], 0, separator.rest, draft, null);
  else while (first < at + 4 && unquoted(lines[first] ?? '') === '') first += 1;
  const behind = readFields(lines, first, draft, separator);
  // Zoho closes the block with the line that opened it.
  const end = unquoted(lines[behind] ?? '') === separator.line ? behind + 1 : behind;
  const known = Object.keys(draft.fields).filter((field) => field !== 'other');
  const enough = draft.fields.from !== undefined && known.length >= 2;
  return enough ? block(at, end, quoteDepth(lines[first] ?? ''), separator, draft) : null;
}

/**
 * New Outlook and phones write the block alone: From first, then a date, then more; GMX has the date above From, and so have
 * French web mailers (Orange, La Poste), in words of their own.
 */
function bare(lines: readonly string[], at: number, content: string): HeaderBlock | null {
  const label = firstLabel(content);
  const leads = label?.field === 'from' || (label?.field === 'date' && isFrom(lines[at + 1] ?? ''));
  if (!leads || label.value === '') return null;
  const draft: Draft = { fields: {}, votes: new Map(), last: null };
  const end = readFields(lines, at, draft, null);
  const { from, date, subject, to } = draft.fields;
  const enough = from !== undefined && date !== undefined && (subject !== undefined || to !== undefined);
  return enough ? block(at, end, quoteDepth(lines[at] ?? ''), null, draft) : null;
}

function firstLabel(content: string): ReturnType<typeof labelledLine> {
  return labelledLine(content.replace(/^Message du (?=\d)/, 'Date : '));
}

function isFrom(line: string): boolean {
  return labelledLine(unquoted(line))?.field === 'from';
}

function block(
  start: number,
  end: number,
  depth: number,
  separator: Separator | null,
  draft: Pick<Draft, 'fields' | 'votes'>,
): HeaderBlock {
  return { start, end, depth, separator, fields: draft.fields, languages: blockLanguages(draft.votes) };
}

/** Reads header lines into `draft`. @returns the index of the first line behind the block */
function readFields(lines: readonly string[], first: number, draft: Draft, separator: Separator | null): number {
  let at = first;
  while (at < lines.length) {
    const content = unquoted(lines[at] ?? '');
    const taken = content === '' ? overBlank(lines, at, draft) : takeLine(lines, at, content, draft, separator);
    if (taken === 0) break;
    at += taken;
  }
  return at;
}

/** HTML turned into text often has an empty line between two headers. @returns lines to skip, 0 at the block's end */
function overBlank(lines: readonly string[], at: number, draft: Draft): number {
  const next = labelledLine(unquoted(lines[at + 1] ?? ''));
  if (!next || draft.last === null || draft.fields[next.field] !== undefined || next.field === 'other') return 0;
  const { date, subject, from, to } = draft.fields;
  const complete = date !== undefined && subject !== undefined && from !== undefined && to !== undefined;
  return complete && next.field !== 'cc' && next.field !== 'replyTo' ? 0 : 1;
}

/** @returns how many lines were taken, 0 where the line belongs to the mail below */
function takeLine(
  lines: readonly string[],
  at: number,
  content: string,
  draft: Draft,
  separator: Separator | null,
): number {
  const label = draft.last === null ? firstLabel(content) : labelledLine(content);
  if (label) {
    if (label.field !== 'other' && draft.fields[label.field] !== undefined) return 0;
    draft.fields[label.field] = label.value;
    draft.last = label.field;
    voteFor(draft.votes, label);
    return 1;
  }
  const unknownFrom =
    separator?.kind === 'forward' && draft.last === null && /^[^:：]{1,26}[:：].{0,200}@/.test(content);
  if (unknownFrom) {
    // Gmail translates From alone; the one language that the dictionary lacks still has it in the first line.
    draft.fields.from = content.slice(content.search(/[:：]/) + 1).trim();
    draft.last = 'from';
    return 1;
  }
  if (draft.last === null || !continues(lines, at, draft, separator)) return 0;
  draft.fields[draft.last] = `${draft.fields[draft.last] ?? ''} ${content}`.trim();
  return 1;
}

/**
 * A line without label goes on the header above it if another, new header follows soon, or Gmail's empty line does.
 * Recipients wrap onto many lines, everything else onto few: a mail below without an empty line must not be swallowed.
 */
function continues(lines: readonly string[], at: number, draft: Draft, separator: Separator | null): boolean {
  const people = draft.last === 'to' || draft.last === 'cc';
  for (let ahead = 1; ahead <= (people ? MAX_WRAPPED : 2); ahead += 1) {
    const next = unquoted(lines[at + ahead] ?? '');
    if (next === '') return ahead <= 2 && separator !== null && /^-{9,10} /.test(separator.line);
    const label = labelledLine(next);
    if (label) return label.field === 'other' || draft.fields[label.field] === undefined;
  }
  return false;
}

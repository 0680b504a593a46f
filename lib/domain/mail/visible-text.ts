import type { Mail } from './mail.ts';
import { htmlWithMarks, marksQuotes } from './visible-text-html.ts';
import { type SplitLine, splitLines } from './visible-text-split.ts';

/** Longest text that is looked at. A reply is short; beyond this there is only history. */
const TEXT_LIMIT = 100_000;
const LINE_LIMIT = 4_000;

/** A reply taken apart. All texts have `\n` line ends and no blank edges. */
export interface VisibleReply {
  /** What the writer typed, without quoted history, signature and phone lines. A letter keeps its sign-off. */
  readonly text: string;
  /** The mail that is answered, as this reply quotes it: marks taken off, older mails left out; '' for none. */
  readonly quoted: string;
  /** Unmarked lines under a phone's signature: most often old text that lost its marks, seldom a last word. */
  readonly below: string;
  /** Where the typed text stands: above the quote, below it, between its lines, or with no quote at all. */
  readonly style: 'top' | 'bottom' | 'inline' | 'alone';
  /** Which part of the mail was read. */
  readonly source: 'text' | 'html';
}

/**
 * Takes a reply apart: what was typed, and what was quoted. Works on the plain text; the HTML is read instead where it
 * marks its quotes and the plain text doesn't (or was itself made from the HTML).
 *
 * @param mail a reply; only `text`, `textIsFromHtml` and `html` are read
 * @example visibleText(mail).text // 'approve'
 */
export function visibleText(mail: Pick<Mail, 'text' | 'textIsFromHtml' | 'html'>): VisibleReply {
  const plain = partition(mail.text, 'text');
  if (mail.html === null || !marksQuotes(mail.html)) return plain;
  const poor =
    mail.textIsFromHtml || mail.text.trim() === '' || plain.style === 'alone' || !/^\s{0,3}>/m.test(mail.text);
  return poor ? partition(htmlWithMarks(mail.html), 'html') : plain;
}

function partition(text: string, source: 'text' | 'html'): VisibleReply {
  const split = splitLines(cleanLines(text));
  return {
    text: joinPart(split, 'typed'),
    quoted: joinPart(split, 'quoted'),
    below: joinPart(split, 'below'),
    style: styleOf(split),
    source,
  };
}

/** Line ends made one, no-break spaces made spaces, invisible direction marks dropped (a joiner holds emoji together and stays). */
function cleanLines(text: string): readonly string[] {
  return text
    .slice(0, TEXT_LIMIT)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g, '')
    .split('\n', LINE_LIMIT);
}

function joinPart(split: readonly SplitLine[], part: SplitLine['part']): string {
  const lines: string[] = [];
  for (const line of split) {
    if (line.part === part) lines.push(line.text.trimEnd());
    else if (lines.length > 0 && lines.at(-1) !== '' && line.part !== part) lines.push('');
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function styleOf(split: readonly SplitLine[]): VisibleReply['style'] {
  const content = split.filter((line) => line.text.trim() !== '');
  const isOld = (line: SplitLine) => line.part === 'quoted' || line.part === 'deeper' || line.part === 'introduction';
  const firstOld = content.findIndex(isOld);
  if (firstOld === -1) return 'alone';
  const lastOld = content.findLastIndex(isOld);
  const typedAt = content.flatMap((line, at) => (line.part === 'typed' ? [at] : []));
  if (typedAt.some((at) => at > firstOld && at < lastOld)) return 'inline';
  return typedAt.some((at) => at > lastOld) ? 'bottom' : 'top';
}

import { attributionHead, attributionLength } from './visible-text-attribution.ts';
import { isDisclaimer } from './visible-text-disclaimer.ts';
import { closesLink, isMarked, isWrappedRemainder, unmarked } from './visible-text-marks.ts';
import { isHeaderBlock, isRule, isShortBlock } from './visible-text-separators.ts';
import { isLooseSignature, isMobileSignature, isSignatureDelimiter } from './visible-text-signature.ts';
import { attributionTail, wrappedTail } from './visible-text-tail.ts';
import { isHistoryTitle, titleTail } from './visible-text-titles.ts';

/** What a line of a reply is. `below`: under a phone's signature, so most likely history that lost its marks. */
export type LinePart = 'typed' | 'quoted' | 'deeper' | 'introduction' | 'signature' | 'below';

export interface SplitLine {
  readonly part: LinePart;
  /** Without the quote mark, for quoted lines. */
  readonly text: string;
}

interface Scan {
  readonly lines: readonly string[];
  readonly split: SplitLine[];
  /** For each line, whether the next line with content is marked. */
  readonly quotedAfter: (at: number) => boolean;
  mode: 'typed' | 'signature' | 'below' | 'history';
  /** True once an unmarked history has come to a mail that is older still. */
  nested: boolean;
}

/**
 * Sorts the lines of a plain-text reply: typed anew, quoted, introduction of a quote, signature. One pass from top to
 * bottom, so the time grows with the length of the text alone.
 *
 * @param lines without line ends
 */
export function splitLines(lines: readonly string[]): readonly SplitLine[] {
  const scan: Scan = { lines, split: [], quotedAfter: nextContentIsQuoted(lines), mode: 'typed', nested: false };
  let at = 0;
  while (at < lines.length) at = takeLine(scan, at);
  return scan.split;
}

/** Sorts the line at `at`, with those that belong to it; returns the next one to look at. */
function takeLine(scan: Scan, at: number): number {
  const line = scan.lines[at] ?? '';
  if (isMarked(line) && !closesLink(scan.lines, at)) {
    if (scan.mode !== 'history') scan.mode = 'typed';
    scan.split.push(markedLine(line));
    return at + 1;
  }
  const introduced = line.trim() === '' ? 0 : attributionLength(scan.lines, at, scan.quotedAfter);
  if (scan.mode === 'history') {
    scan.nested ||= introduced > 0 || startsHistory(scan.lines, at);
    scan.split.push({ part: scan.nested ? 'deeper' : 'quoted', text: line });
    return at + 1;
  }
  if (startsHistory(scan.lines, at)) {
    const end = takeIntroduction(scan, at);
    scan.mode = isMarkedBlock(scan.lines, end) ? 'typed' : 'history';
    return end;
  }
  if (introduced > 0 && tailOf(scan, at) === null) return takeAttribution(scan, at, introduced);
  const head = attributionHead(line);
  if (head !== null) {
    scan.split.push({ part: 'introduction', text: line.slice(0, head) }, { part: 'quoted', text: line.slice(head) });
    scan.mode = 'history';
    return at + 1;
  }
  return takeTyped(scan, at, line);
}

function takeAttribution(scan: Scan, at: number, length: number): number {
  const end = at + length;
  for (const text of scan.lines.slice(at, end)) scan.split.push({ part: 'introduction', text });
  scan.mode = scan.quotedAfter(end - 1) ? 'typed' : 'history';
  return end;
}

function takeTyped(scan: Scan, at: number, line: string): number {
  const mode = scan.mode === 'history' ? 'typed' : scan.mode;
  const tail = tailOf(scan, at);
  if (tail !== null) {
    scan.split.push(
      { part: mode, text: line.slice(0, tail.from) },
      { part: 'introduction', text: line.slice(tail.from) },
    );
    for (const text of scan.lines.slice(at + 1, at + tail.length)) scan.split.push({ part: 'introduction', text });
    if (!scan.quotedAfter(at + tail.length - 1)) scan.mode = 'history';
    return at + tail.length;
  }
  if (isWrappedRemainder(scan.lines, at)) {
    scan.split.push({ part: 'quoted', text: line });
  } else {
    const next = signatureMode(mode, scan.lines, at, scan.split);
    scan.split.push({ part: next, text: line });
    scan.mode = next;
    if (next === 'signature' && isMobileSignature(line)) scan.mode = hasTyped(scan.split) ? 'below' : 'typed';
  }
  return at + 1;
}

/** Where an old mail is introduced behind typed text in this line, and how many lines the introduction takes. */
function tailOf(scan: Scan, at: number): { readonly from: number; readonly length: number } | null {
  const line = scan.lines[at] ?? '';
  const from = attributionTail(line) ?? titleTail(line);
  return from === null ? wrappedTail(scan.lines, at, scan.quotedAfter) : { from, length: 1 };
}

function startsHistory(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.trim() === '') return false;
  if (isHistoryTitle(line)) return true;
  if (isHeaderBlock(lines, at)) return true;
  if (!isRule(line)) return false;
  const next = nextContent(lines, at + 1);
  const below = lines[next] ?? '';
  return next < lines.length && (isHeaderBlock(lines, next) || isShortBlock(below) || isHistoryTitle(below));
}

/** Takes the separator and the header lines below it as the introduction; returns the first line of the old mail. */
function takeIntroduction(scan: Scan, at: number): number {
  const { lines, split } = scan;
  let end = at;
  while (end < lines.length && end < at + 12) {
    const line = lines[end] ?? '';
    if (end > at && isMarked(line)) break;
    if (end > at && line.trim() === '' && !startsHistory(lines, nextContent(lines, end))) break;
    split.push({ part: 'introduction', text: line });
    end += 1;
  }
  return end;
}

/** `> From: …`: a program that marks even the header lines marks the whole old mail, so what has no mark is typed. */
function isMarkedBlock(lines: readonly string[], at: number): boolean {
  if (!isMarked(lines[at] ?? '')) return false;
  const block = lines.slice(at, at + 12).map((line) => (isMarked(line) ? unmarked(line).text : ''));
  return isHeaderBlock(block, 0);
}

function signatureMode(
  mode: 'typed' | 'signature' | 'below',
  lines: readonly string[],
  at: number,
  split: readonly SplitLine[],
): 'typed' | 'signature' | 'below' {
  if (mode !== 'typed') return mode;
  const line = lines[at] ?? '';
  if (isSignatureDelimiter(line) || isMobileSignature(line)) return 'signature';
  if (line.trim().length < 2 || !hasTyped(split)) return mode;
  if (isRule(line) && isDisclaimer(lines, nextContent(lines, at + 1))) return 'signature';
  return isLooseSignature(line, () => unmarkedRest(lines, at + 1)) ? 'signature' : mode;
}

function unmarkedRest(lines: readonly string[], from: number): readonly string[] {
  const rest: string[] = [];
  for (let at = from; at < lines.length && rest.length < 40; at += 1) {
    if (isMarked(lines[at] ?? '') || startsHistory(lines, at) || attributionLength(lines, at, () => false) > 0) break;
    rest.push(lines[at] ?? '');
  }
  return rest;
}

function hasTyped(split: readonly SplitLine[]): boolean {
  return split.some((line) => line.part === 'typed' && line.text.trim() !== '');
}

/** One mark is the mail that is answered; more marks are older mails. */
function markedLine(line: string): SplitLine {
  const { deep, text } = unmarked(line);
  return { part: deep ? 'deeper' : 'quoted', text };
}

/** Computed once from the end. */
function nextContentIsQuoted(lines: readonly string[]): (at: number) => boolean {
  const answers: boolean[] = new Array<boolean>(lines.length + 1).fill(false);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    answers[at] = line.trim() === '' ? (answers[at + 1] ?? false) : isMarked(line);
  }
  return (at) => answers[at + 1] ?? false;
}

function nextContent(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}

import type { OriginalMail } from './forward.ts';
import { findAttribution } from './forward-attribution.ts';
import { findBlock, type HeaderBlock, quoteDepth, unquoted } from './forward-blocks.ts';
import { readForwardDate } from './forward-date.ts';
import { quotedMailboxes } from './forward-mailboxes.ts';
import { isForwardSubject, isReplySubject, withoutForwardWords } from './forward-subject.ts';
import type { Mail } from './mail.ts';
import type { WrittenDate } from './mail-date.ts';

/** What an inline forward holds: the lines above the quoted mail, and the mail. */
export interface InlineForward {
  readonly above: readonly string[];
  readonly block: HeaderBlock | null;
  readonly quoted: Quoted;
}

/** A quoted mail without what only the outer mail knows (its HTML and calendars). */
type Quoted = Omit<OriginalMail, 'html' | 'calendars' | 'headers'>;

/** Forwards of forwards: each layer is a search through what is left of the text. */
const MAX_LAYERS = 6;
/** A layer with less text of its own is but a hand that passed the mail on. */
const PASSING_ON = 200;
/** A header block that might also be a reply's history counts as a forward below a note, not below a letter. */
const LONGEST_NOTE = 1_500;
const INDENT = '    ';

/**
 * Finds the mail that a text forwards, the innermost where it was forwarded several times.
 *
 * A separator that speaks of forwarding settles it. A bare header block, Outlook's line of underscores or
 * `Original Message` stand above replies too: then the outer subject decides.
 *
 * @param own addresses (lower case) whose layers are looked through: what the user wrote is not the invitation
 * @param handedOn true for a mail that the user did not write (attached, or sent on by a rule): its text is the
 *   employer's, so that a header block in it is history unless the mail says that it is a forward
 */
export function inlineForward(
  mail: Pick<Mail, 'text' | 'subject' | 'date'>,
  own: ReadonlySet<string>,
  handedOn: boolean,
): InlineForward | null {
  const lines = mail.text.split('\n');
  const block = findBlock(lines);
  if (!block) return byAttribution(mail, lines);
  const above = lines.slice(0, block.start);
  if (!isForward(block, mail.subject, above.join('\n').trim().length, handedOn)) return null;
  return { above, block, quoted: innermost(lines, block, mail, own) };
}

function isForward(block: HeaderBlock, subject: string, lengthAbove: number, handedOn: boolean): boolean {
  const saysSo = block.separator?.kind === 'forward';
  if (isForwardSubject(subject)) return true;
  if (handedOn) return saysSo && lengthAbove <= PASSING_ON && !isReplySubject(subject);
  if (saysSo) return true;
  return !isReplySubject(subject) && lengthAbove <= LONGEST_NOTE;
}

function innermost(
  lines: readonly string[],
  block: HeaderBlock,
  mail: Pick<Mail, 'subject' | 'date'>,
  own: ReadonlySet<string>,
): Quoted {
  let body = bodyLines(lines, block);
  let quoted = quotedMail(block, body, mail);
  let written = block.fields.subject ?? '';
  for (let layer = 1; layer < MAX_LAYERS; layer += 1) {
    const next = findBlock(body);
    if (!next || !passesOn(next, body, quoted, written, own)) return quoted;
    body = bodyLines(body, next);
    quoted = quotedMail(next, body, mail);
    written = next.fields.subject ?? '';
  }
  return quoted;
}

/** True where a layer only hands on the mail below it, false where that is the history of a conversation. */
function passesOn(
  next: HeaderBlock,
  body: readonly string[],
  layer: Quoted,
  subject: string,
  own: ReadonlySet<string>,
): boolean {
  if (own.has(layer.from?.address?.toLowerCase() ?? '')) return true;
  if (isForwardSubject(subject)) return true;
  const words = body.slice(0, next.start).join('\n').trim().length;
  return next.separator?.kind === 'forward' && words <= PASSING_ON && !isReplySubject(subject);
}

function quotedMail(block: HeaderBlock, body: readonly string[], mail: Pick<Mail, 'subject' | 'date'>): Quoted {
  const { from = '', to = '', cc = '', replyTo = '', date = '', subject } = block.fields;
  const written = readForwardDate(date, { languages: block.languages, before: mail.date });
  return {
    from: quotedMailboxes(from)[0] ?? null,
    replyTo: quotedMailboxes(replyTo),
    to: quotedMailboxes(to),
    cc: quotedMailboxes(cc),
    subject: withoutForwardWords(subject ?? mail.subject),
    ...dates(written),
    text: body.join('\n'),
  };
}

function dates(written: WrittenDate | null): Pick<Quoted, 'date' | 'dateOffset' | 'localDate'> {
  return { date: written?.instant ?? null, dateOffset: written?.offset ?? null, localDate: written?.local ?? null };
}

/** Outlook 2019 for Mac has no block, only a line that could as well stand above a reply: the subject has to say so. */
function byAttribution(mail: Pick<Mail, 'text' | 'subject' | 'date'>, lines: readonly string[]): InlineForward | null {
  if (!isForwardSubject(mail.subject)) return null;
  const found = findAttribution(lines, { languages: [], before: mail.date });
  if (!found) return null;
  const quoted = {
    ...{ from: found.from, replyTo: [], to: [], cc: [] },
    subject: withoutForwardWords(mail.subject),
    ...dates(found.date),
    text: bodyBelow(lines.slice(found.line + 1), 0).join('\n'),
  };
  return { above: lines.slice(0, found.line), block: null, quoted };
}

function bodyLines(lines: readonly string[], block: HeaderBlock): string[] {
  return bodyBelow(lines.slice(block.end), block.depth);
}

/** The quoted mail's lines without the quote marks that the forward put before them, and without empty ends. */
function bodyBelow(lines: readonly string[], depth: number): string[] {
  let body = lines.map((line) => withoutMarks(line, depth).trimEnd());
  // Missive and some web mailers quote the mail but not the block above it.
  const filled = body.filter((line) => line !== '');
  if (filled.length > 0 && filled.every((line) => quoteDepth(line) > 0))
    body = body.map((line) => withoutMarks(line, 1));
  // Outlook 2019 for Mac indents what it quotes, at times all but the first line.
  const later = filled.slice(1);
  if (later.length > 0 && later.every((line) => line.startsWith(INDENT))) body = body.map(withoutIndent);
  const first = body.findIndex((line) => unquoted(line) !== '');
  const last = body.findLastIndex((line) => unquoted(line) !== '');
  return first < 0 ? [] : body.slice(first, last + 1);
}

function withoutIndent(line: string): string {
  return line.startsWith(INDENT) ? line.slice(INDENT.length) : line;
}

function withoutMarks(line: string, depth: number): string {
  let rest = line;
  for (let level = 0; level < depth; level += 1) {
    const mark = /^[ \uFEFF]{0,3}> ?/.exec(rest);
    if (!mark) return rest;
    rest = rest.slice(mark[0].length);
  }
  return rest;
}

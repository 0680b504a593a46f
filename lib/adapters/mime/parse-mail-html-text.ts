import { Parser } from 'htmlparser2';
import { MAX_HTML_DEPTH, MAX_HTML_LENGTH, MAX_LINK_LENGTH, MAX_TEXT_LENGTH } from './parse-mail-limits.ts';

/** Elements that stand on lines of their own; those with 2 are set off by an empty line. */
const BLOCKS: ReadonlyMap<string, 1 | 2> = new Map([
  ...[
    'div',
    'table',
    'tr',
    'li',
    'dt',
    'dd',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'aside',
    'form',
    'nav',
  ].map((name) => [name, 1] as const),
  ...['address', 'center', 'fieldset', 'tbody', 'thead', 'caption'].map((name) => [name, 1] as const),
  ...['p', 'ul', 'ol', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre'].map((name) => [name, 2] as const),
]);
const UNSEEN = new Set(['title', 'style', 'script', 'template', 'object', 'svg', 'select', 'textarea', 'datalist']);
/** Ways in which newsletters and ATS mails hide their preview line. Not font-size:0, which layouts set on wrappers. */
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$)/i;
const FILLER = /[\u200B\uFEFF\u00AD\u200E\u200F\u2007]|\u034F|\u200C(?=[\s\u200C]|$)/g;
/** The parser is fed in pieces, so that a page that only opens elements is left before its depth costs time. */
const PIECE = 16_384;
/** A line is broken here: every tag looks at the line's end, which costs the line's length. */
const MAX_LINE = 10_000;

/**
 * Turns a mail's HTML into plain text that reads like the page: tables, breaks and lists keep their lines, quotes get
 * `> `, what is hidden is left out, and links keep their address (`Join <https://…>`), because that is often the only
 * place where a conference link stands. Linear in the length of the HTML, which is cut at MAX_HTML_LENGTH.
 */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  const parser = new Parser(writer, { decodeEntities: true });
  const end = Math.min(html.length, MAX_HTML_LENGTH);
  for (let at = 0; at < end && writer.open; at += PIECE) parser.write(html.slice(at, Math.min(at + PIECE, end)));
  parser.end();
  return writer.text();
}

class TextWriter {
  private readonly lines: string[] = [];
  private line = '';
  private length = 0;
  private depth = 0;
  private quotes = 0;
  private preformatted = 0;
  /** Depth of the outermost unseen element, or 0. */
  private unseenFrom = 0;
  private readonly links: { readonly address: string; readonly line: number; readonly at: number }[] = [];

  get open(): boolean {
    return this.depth < MAX_HTML_DEPTH && this.length < MAX_TEXT_LENGTH;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.unseenFrom > 0) return;
    if (UNSEEN.has(name) || 'hidden' in attributes || HIDDEN.test(attributes.style ?? '')) {
      this.unseenFrom = this.depth;
      return;
    }
    if (name === 'br') this.breakLine();
    else if (name === 'hr') this.rule();
    else if (name === 'td' || name === 'th') this.cell();
    else if (name === 'a') this.openLink(attributes.href ?? '');
    else this.openBlock(name);
  }

  onclosetag(name: string): void {
    const unseen = this.unseenFrom > 0;
    if (this.unseenFrom === this.depth) this.unseenFrom = 0;
    this.depth -= 1;
    if (unseen) return;
    if (name === 'a') this.closeLink();
    this.endBlock(name);
  }

  ontext(text: string): void {
    if (this.unseenFrom > 0 || this.length >= MAX_TEXT_LENGTH) return;
    const clean = text.replace(FILLER, '');
    this.length += clean.length;
    if (this.preformatted > 0) {
      const [head = '', ...rest] = clean.split(/\r?\n/);
      this.line += head;
      for (const each of rest) {
        this.breakLine();
        this.line += each;
      }
      return;
    }
    if (this.line.length > MAX_LINE) this.breakLine();
    const words = clean.replace(/\s+/g, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') || this.line.endsWith('\t') ? words.trimStart() : words;
  }

  text(): string {
    this.endLine();
    return this.lines
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .slice(0, MAX_TEXT_LENGTH);
  }

  private openBlock(name: string): void {
    const space = BLOCKS.get(name);
    if (space === undefined) return;
    this.endLine();
    if (space === 2) this.emptyLine();
    if (name === 'blockquote') this.quotes += 1;
    if (name === 'pre') this.preformatted += 1;
    if (name === 'li') this.line = '- ';
  }

  private endBlock(name: string): void {
    const space = BLOCKS.get(name);
    if (space === undefined) return;
    this.endLine();
    if (name === 'blockquote') this.endQuote();
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (space === 2) this.emptyLine();
  }

  private endQuote(): void {
    while (/^[> ]+$/.test(this.lines.at(-1) ?? '')) this.lines.pop();
    this.quotes = Math.max(0, this.quotes - 1);
  }

  private breakLine(): void {
    this.lines.push(this.prefix() + this.line.trimEnd());
    this.line = '';
    this.length += 1;
  }

  private endLine(): void {
    if (this.line.trim() !== '') this.breakLine();
    this.line = '';
  }

  /** An empty line above what comes, once, and none at the top. */
  private emptyLine(): void {
    const last = this.lines.at(-1);
    if (last !== undefined && last.replace(/[> ]/g, '') !== '') this.lines.push(this.prefix().trimEnd());
  }

  private prefix(): string {
    return '> '.repeat(Math.min(this.quotes, 20));
  }

  private cell(): void {
    if (this.line.trim() !== '') this.line = `${this.line.trimEnd()}\t`;
  }

  private rule(): void {
    this.endLine();
    this.line = '________________________________';
    this.breakLine();
  }

  private openLink(address: string): void {
    this.links.push({ address: address.trim(), line: this.lines.length, at: this.line.length });
  }

  private closeLink(): void {
    const link = this.links.pop();
    if (!link || !/^(?:https?|tel|mailto|sip|callto):/i.test(link.address)) return;
    const address = link.address.slice(0, MAX_LINK_LENGTH);
    const shown = link.line === this.lines.length ? this.line.slice(link.at) : '';
    const plain = address.replace(/^(?:mailto|tel|callto|sip):/i, '').split('?')[0] ?? '';
    if (shown.includes(plain) || shown.replace(/[^\w@.+]/g, '').includes(plain)) return;
    const written = /^https?:/i.test(address) ? address : plain;
    this.line = `${this.line.trimEnd()} <${written}>`;
    this.length += written.length + 3;
  }
}

import type { AddressObject, Headers } from 'mailparser';
import { decodedBytes, decodedText } from './parse-mail-bodies.ts';
import {
  type HeaderLine,
  IN_HEAD,
  type Library,
  openLibrary,
  type SplitEvent,
  type TreeNode,
} from './parse-mail-library.ts';

/** One node of the MIME tree that holds text, or others. */
export type TextNode = Pick<TreeNode, 'contentType' | 'textContent'> & { readonly children: readonly TextNode[] };

/** A part that is no text of the mail. `content` is kept for calendars and mails alone. */
export interface RawAttachment {
  readonly filename: string | null;
  readonly contentType: string;
  readonly size: number;
  readonly parameters: Readonly<Record<string, string>>;
  readonly content: Uint8Array | null;
}

/** What the MIME library makes of the bytes. */
export interface RawParts {
  readonly headerLines: readonly HeaderLine[];
  readonly headers: Headers;
  readonly tree: TextNode | null;
  readonly attachments: readonly RawAttachment[];
  /** The library's own word on why it gave up, or null. */
  readonly failure: string | null;
}

export type AttachmentKind = 'calendar' | 'mail' | 'other';

/**
 * Splits raw bytes into headers, texts and attachments. Never throws: where the library gives up, it is what has been read
 * until then, with `failure` set.
 *
 * @param legacyCharset decodes text that claims to be UTF-8, ASCII or nothing in this charset instead
 */
export function splitParts(raw: Uint8Array, legacyCharset: string | null): RawParts {
  const library = openLibrary();
  const reader = new PartReader(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), library, legacyCharset);
  const failure = reader.readToEnd();
  return {
    headerLines: library.headerLines || [],
    headers: library.headers || new Map(),
    tree: library.tree || null,
    attachments: reader.attachments,
    failure,
  };
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Walks through a mail's lines and takes each part's body when it ends. */
class PartReader {
  readonly attachments: RawAttachment[] = [];
  readonly #bytes: Buffer;
  readonly #library: Library;
  readonly #legacyCharset: string | null;
  /** The part whose body is read, and from where to where it reaches by now. */
  #open: { readonly part: TreeNode; readonly from: number; to: number } | null = null;
  #failure: string | null = null;
  /** Behind the line that is read. */
  #at = 0;

  constructor(bytes: Buffer, library: Library, legacyCharset: string | null) {
    this.#bytes = bytes;
    this.#library = library;
    this.#legacyCharset = legacyCharset;
    library.splitter.push = (node) => this.#take(node);
  }

  readToEnd(): string | null {
    try {
      this.#readLines();
      if (this.#failure === null) this.#close(null);
    } catch (error) {
      this.#failure ??= error instanceof Error ? error.message : String(error);
    }
    return this.#failure;
  }

  #readLines(): void {
    const { splitter } = this.#library;
    const bytes = this.#bytes;
    // A carriage return before a boundary belongs to it, but where lines end in one every line would have to be looked at.
    const isOdd = bytes.includes('\n\r--');
    let isWhole = true;
    while (this.#at < bytes.length && this.#failure === null) {
      const from = this.#at;
      this.#at = splitter.state === IN_HEAD || isOdd ? from : this.#nextMarker(from);
      if (this.#at > from) this.#take({ type: splitter.node.multipart === false ? 'body' : 'data' });
      if (this.#at === bytes.length) return;
      const begin = this.#at;
      const end = bytes.indexOf(LINE_FEED, begin) + 1;
      isWhole = end > 0;
      this.#at = isWhole ? end : bytes.length;
      splitter.processLine(bytes.subarray(begin, this.#at), !isWhole, this.#onLine);
    }
    // The library looks at an empty last line as well.
    if (isWhole && this.#failure === null) splitter.processLine(false, true, this.#onLine);
  }

  /** Where the next line begins that may be a boundary. Whole pages hold none: their lines need not be looked at. */
  #nextMarker(from: number): number {
    const before = this.#bytes.indexOf('\n--', from - 1);
    return before < 0 ? this.#bytes.length : before + 1;
  }

  readonly #onLine = (error?: Error | null, event?: SplitEvent): void => {
    if (error) this.#failure = error.message;
    else if (event) this.#take(event);
  };

  #take(event: Exclude<SplitEvent, false | undefined>): void {
    if (event.type === 'body') {
      if (this.#open !== null) this.#open.to = this.#at;
      return;
    }
    this.#close(event);
    if (event.type !== 'node') return;
    const part = this.#library.createNode(event);
    if (this.#legacyCharset !== null && !isTrusted(part.charset ?? '')) part.charset = this.#legacyCharset;
    const isLeaf = part.isAttachment !== undefined;
    this.#open = isLeaf ? { part, from: this.#at, to: this.#at } : null;
  }

  /** The line end before a boundary is the boundary's (RFC 2046 5.1.1). @param next what comes behind, null at the end */
  #close(next: SplitEvent | null): void {
    if (this.#open === null) return;
    const { part, from, to } = this.#open;
    this.#open = null;
    const isBounded = next !== null && part.node.parentNode !== false;
    const body = this.#bytes.subarray(from, isBounded ? withoutLineEnd(this.#bytes, from, to) : to);
    if (part.isAttachment === true) this.attachments.push(attachmentOf(part, body, this.#library));
    else part.textContent = decodedText(body, part);
  }
}

function withoutLineEnd(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || bytes[to - 1] !== LINE_FEED) return to;
  return to - 1 > from && bytes[to - 2] === RETURN ? to - 2 : to - 1;
}

/**
 * A charset that is known and is not merely the default that programs write without looking. Mails that declare none, or a
 * wrong or unheard-of one, are in practice Windows Latin (WHATWG's fallback too).
 */
function isTrusted(charset: string): boolean {
  try {
    return charset !== '' && !/^(?:utf-?8|us-?ascii|ascii)$/i.test(charset) && new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

function attachmentOf({ node, headers }: TreeNode, body: Uint8Array, { libmime }: Library): RawAttachment {
  const filename = node.filename || null;
  const stated = node.contentType || 'application/octet-stream';
  const guessed = stated === 'application/octet-stream' && filename !== null ? libmime.detectMimeType(filename) : '';
  const contentType = (guessed || stated).toLowerCase();
  const content = decodedBytes(body, node);
  const keep = attachmentKind(contentType, filename) !== 'other';
  return {
    filename,
    contentType,
    size: content.length,
    parameters: parameters(headers),
    content: keep ? content : null,
  };
}

/** What an attachment is for Afterword, by its type, or by its name where the type says nothing. */
export function attachmentKind(contentType: string, filename: string | null): AttachmentKind {
  const name = (filename ?? '').toLowerCase();
  if (contentType === 'text/calendar' || contentType === 'application/ics' || contentType === 'text/x-vcalendar') {
    return 'calendar';
  }
  if (contentType === 'message/rfc822' || contentType === 'message/global') return 'mail';
  if (name.endsWith('.ics') || name.endsWith('.vcs')) return 'calendar';
  return name.endsWith('.eml') ? 'mail' : 'other';
}

function parameters(headers: Headers): Readonly<Record<string, string>> {
  const value = headers.get('content-type');
  const found = value && typeof value === 'object' && 'params' in value ? value.params : {};
  return Object.fromEntries(Object.entries(found).map(([key, each]) => [key.toLowerCase(), String(each)]));
}

/** The addresses of a decoded address header. */
export function addressObjects(headers: Headers, name: string): readonly AddressObject[] {
  const value = headers.get(name) as unknown;
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each): each is AddressObject => Boolean(each) && Array.isArray(Object(each).value));
}

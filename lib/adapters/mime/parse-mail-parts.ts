import type { Transform } from 'node:stream';
import type { AddressObject, Headers } from 'mailparser';
import { MailParser } from 'mailparser';
import { MAX_HEAD_BYTES, MAX_PARTS } from './parse-mail-limits.ts';
import { QuotedPrintableDecoder } from './quoted-printable.ts';

/** One node of the MIME tree that holds text, or others. */
export interface TextNode {
  readonly contentType: string | false;
  readonly textContent?: string;
  readonly children: readonly TextNode[];
}

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
  readonly headerLines: readonly { readonly key: string; readonly line: string }[];
  readonly headers: Headers;
  readonly tree: TextNode | null;
  readonly attachments: readonly RawAttachment[];
  /** The library's own word on why it gave up, or null. */
  readonly failure: string | null;
}

export type AttachmentKind = 'calendar' | 'mail' | 'other';

const OPTIONS = {
  // Afterword needs neither the text as HTML nor embedded images; leaving them out halves the cost.
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  // Attached mails come as bytes, to be parsed as mails of their own instead of being mixed into the text.
  ignoreEmbedded: true,
  maxHeadSize: MAX_HEAD_BYTES,
  maxChildNodes: MAX_PARTS,
};

interface Internals {
  readonly tree: TextNode | false;
  readonly headers: Headers | false;
  readonly headerLines: RawParts['headerLines'] | false;
  createNode(node: SplitNode): { charset?: string };
}

/** A node as the splitter hands it on. */
interface SplitNode {
  readonly encoding: string | false;
  getDecoder(): Transform;
}

interface AttachmentEvent {
  readonly type: 'attachment';
  /** False where the part has the header with nothing in it. */
  readonly contentType?: string | false;
  readonly filename?: string;
  readonly headers: Headers;
  readonly content: NodeJS.ReadableStream;
  release(): void;
}

/**
 * Splits raw bytes into headers, texts and attachments. Resolves always: where the library gives up, with what it has
 * read until then and `failure` set.
 *
 * @param legacyCharset decodes text that claims to be UTF-8, ASCII or nothing in this charset instead
 */
export function splitParts(raw: Uint8Array, legacyCharset: string | null): Promise<RawParts> {
  return new Promise((resolve) => {
    const parser = new MailParser(OPTIONS);
    const inside = parser as unknown as Internals;
    decodeQuickly(inside);
    if (legacyCharset !== null) decodeLegacy(inside, legacyCharset);
    const attachments: RawAttachment[] = [];
    const finish = (failure: string | null) =>
      resolve({
        headerLines: inside.headerLines || [],
        headers: inside.headers || new Map(),
        tree: inside.tree || null,
        attachments,
        failure,
      });
    parser.on('error', (error: Error) => finish(error.message));
    parser.on('end', () => finish(null));
    parser.on('data', (data: { readonly type: string }) => {
      if (data.type !== 'attachment') return;
      // What an event handler throws nobody catches: it would end the process, and the next try would end the next one.
      try {
        take(data as AttachmentEvent, attachments);
      } catch (error) {
        finish(error instanceof Error ? error.message : String(error));
      }
    });
    parser.end(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  });
}

/**
 * The library's own decoder takes the square of a run of spaces: 50 KB of them hold it for seconds, so that one mail would
 * end a function. On pages, which come quoted-printable, it takes longer than all the rest of the library.
 */
function decodeQuickly(parser: Internals): void {
  const createNode = parser.createNode.bind(parser);
  parser.createNode = (node) => {
    const decoderOf = node.getDecoder.bind(node);
    node.getDecoder = () => {
      const decoder = decoderOf();
      return node.encoding === 'quoted-printable' ? new QuotedPrintableDecoder() : decoder;
    };
    return createNode(node);
  };
}

/** Mails that declare no charset, or a wrong or unheard-of one, are in practice Windows Latin (WHATWG's fallback too). */
function decodeLegacy(parser: Internals, charset: string): void {
  const createNode = parser.createNode.bind(parser);
  parser.createNode = (node) => {
    const made = createNode(node);
    if (!isTrusted(made.charset ?? '')) made.charset = charset;
    return made;
  };
}

/** A charset that is known and is not merely the default that programs write without looking. */
function isTrusted(charset: string): boolean {
  try {
    return charset !== '' && !/^(?:utf-?8|us-?ascii|ascii)$/i.test(charset) && new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

function take(event: AttachmentEvent, attachments: RawAttachment[]): void {
  const contentType = (event.contentType || 'application/octet-stream').toLowerCase();
  const filename = event.filename ?? null;
  const keep = attachmentKind(contentType, filename) !== 'other';
  const chunks: Uint8Array[] = [];
  let size = 0;
  event.content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (keep) chunks.push(chunk);
  });
  event.content.on('end', () => {
    const content = keep ? Buffer.concat(chunks, size) : null;
    attachments.push({ filename, contentType, size, parameters: parameters(event.headers), content });
    event.release();
  });
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

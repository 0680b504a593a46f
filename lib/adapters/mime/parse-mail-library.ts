import { type Headers, MailParser, type MailParserOptions } from 'mailparser';
import { MAX_HEAD_BYTES, MAX_PARTS } from './parse-mail-limits.ts';

/**
 * mailparser's insides, as far as they are used here. As a stream it waits for the event loop at every part and decodes
 * through four streams a text; its splitter and its reading of headers are plain functions, which is all that is needed for
 * bytes that are there already.
 */
export interface Library {
  /** The outermost node, false before its headers have been read. */
  readonly tree: TreeNode | false;
  readonly headers: Headers | false;
  readonly headerLines: readonly HeaderLine[] | false;
  readonly libmime: { detectMimeType(extension: string): string };
  readonly splitter: Splitter;
  /** Puts a node into the tree, below the one that it belongs to. */
  createNode(node: SplitNode): TreeNode;
}

export interface HeaderLine {
  readonly key: string;
  readonly line: string;
}

/** Tells headers, bodies and boundaries apart, line by line. */
export interface Splitter {
  readonly state: number;
  /** The node whose lines are read. */
  readonly node: { readonly multipart: string | false };
  /** Called for a part that ends within its headers. */
  push: (node: SplitNode) => void;
  processLine(line: Uint8Array | false, final: boolean, next: (error?: Error | null, event?: SplitEvent) => void): void;
}

/** `Splitter.state` within headers. */
export const IN_HEAD = 1;

/** What a line is: the end of a node's headers, a part of a body, or anything else. Nothing for a line of headers. */
export type SplitEvent = SplitNode | { readonly type: 'body' | 'data' } | false | undefined;

/** A part as its headers describe it. */
export interface SplitNode {
  readonly type: 'node';
  readonly contentType: string | false;
  readonly encoding: string | false;
  readonly filename: string | false;
  readonly flowed: boolean;
  readonly delSp: boolean;
  /** False for the outermost. */
  readonly parentNode: SplitNode | false;
  getDecoder(): unknown;
}

/** A part in the tree of parts. */
export interface TreeNode {
  readonly node: SplitNode;
  readonly contentType: string | false;
  readonly headers: Headers;
  readonly children: readonly TreeNode[];
  readonly disposition?: string;
  readonly isAttachment?: boolean;
  charset?: string;
  textContent?: string;
}

const OPTIONS = {
  // Attached mails come as bytes, to be parsed as mails of their own instead of being mixed into the text.
  ignoreEmbedded: true,
  maxHeadSize: MAX_HEAD_BYTES,
  maxChildNodes: MAX_PARTS,
};

/** Headers that the library reads for us. It would take the signatures and the trace apart as well, at twice the cost. */
const wanted: ReadonlySet<string> = new Set(['content-type', 'from', 'sender', 'reply-to', 'to', 'cc']);

/** Stands for the stream that the library would decode a body with. */
const noDecoder = { on: () => undefined };

/** The library, ready for the lines of one mail. */
export function openLibrary(): Library {
  const library = new MailParser(OPTIONS as MailParserOptions) as unknown as Library & {
    processHeaders: (lines: readonly HeaderLine[]) => Headers;
  };
  const processHeaders = library.processHeaders.bind(library);
  library.processHeaders = (lines) => processHeaders(lines.filter(({ key }) => wanted.has(key)));
  const createNode = library.createNode.bind(library);
  library.createNode = (node) => {
    node.getDecoder = () => noDecoder;
    return createNode(node);
  };
  return library;
}

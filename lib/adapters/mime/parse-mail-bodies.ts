import charsets from 'libmime/lib/charset.js';
import { unflow } from './flowed-text.ts';
import type { SplitNode, TreeNode } from './parse-mail-library.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';

/** A part's bytes without their transfer encoding (RFC 2045 6). */
export function decodedBytes(body: Uint8Array, { encoding }: Pick<SplitNode, 'encoding'>): Uint8Array {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return encoding === 'base64' ? decodeBase64(body) : body;
}

/** A part's text: decoded, flowed lines joined (RFC 3676), in its charset, with `\n` for every line end. */
export function decodedText(body: Uint8Array, { node, charset = 'utf-8' }: Pick<TreeNode, 'node' | 'charset'>): string {
  const bytes = asBuffer(decodedBytes(body, node));
  const text = isUtf8(charset) ? bytes.toString() : charsets.decode(bytes, charset).toWellFormed();
  const plain = text.replaceAll('\r\n', '\n');
  return node.flowed ? unflow(plain, node.delSp) : plain;
}

function isUtf8(charset: string): boolean {
  return ['ascii', 'usascii', 'utf8'].includes(charset.toLowerCase().replace(/[^a-z0-9]+/g, ''));
}

/** Padding may stand in the middle, where a program has encoded line by line: Node alone would stop there. */
function decodeBase64(body: Uint8Array): Uint8Array {
  const written = asBuffer(body).toString('ascii');
  const letters = /[^\sa-zA-Z0-9+/=]/.test(written) ? written.replace(/[^a-zA-Z0-9+/=]+/g, '') : written;
  const segments = letters.split(/=[=\s]*/);
  return Buffer.concat(segments.map((segment) => Buffer.from(segment, 'base64')));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const EQUALS = 0x3d;
const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Decodes quoted-printable bytes (RFC 2045 6.7): soft line breaks and white space at the ends of lines go, what is no valid
 * code stays as it is. The library's own decoder takes the square of a run of spaces: 50 KB of them hold it for seconds, so
 * that one mail would end a function.
 */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  const end = bytes.length;
  let to = 0;
  let at = 0;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (standsForItself(byte, bytes[at + 1] ?? 0)) {
      decoded[to++] = byte;
      at += 1;
      continue;
    }
    const next = behindBreak(bytes, at, byte);
    if (next > 0) {
      at = next;
      continue;
    }
    const code = byte === EQUALS ? codeAt(bytes, at) : null;
    decoded[to++] = code === null ? byte : code.byte;
    at = code === null ? at + 1 : code.next;
  }
  return decoded.subarray(0, to);
}

/** Nearly every byte: a letter, or a space between two. The others take a closer look. */
function standsForItself(byte: number, next: number): boolean {
  return byte !== EQUALS && (byte > SPACE || next > SPACE);
}

/** Where the text goes on behind a soft line break or the white space at a line's end, 0 where none of them stands here. */
function behindBreak(bytes: Uint8Array, at: number, byte: number): number {
  if (byte === EQUALS) return behindSoftBreak(bytes, at + 1);
  // Only the first of a run looks to its end.
  return isSpace(byte) && !isSpace(bytes[at - 1]) ? behindLineEnd(bytes, at) : 0;
}

/** The byte that is written behind a `=`, and where the text goes on; null where no code stands. Most stand whole. */
function codeAt(bytes: Uint8Array, at: number): { readonly byte: number; readonly next: number } | null {
  const whole = hex(bytes[at + 1] ?? 0) * 16 + hex(bytes[at + 2] ?? 0);
  if (whole >= 0) return { byte: whole, next: at + 3 };
  const first = behindSoftBreaks(bytes, at + 1);
  const second = behindSoftBreaks(bytes, first + 1);
  const byte = hex(bytes[first] ?? 0) * 16 + hex(bytes[second] ?? 0);
  return byte < 0 ? null : { byte, next: second + 1 };
}

function behindSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

/** Where the white space from here on ends if nothing else stands on the line, else 0. */
function behindLineEnd(bytes: Uint8Array, from: number): number {
  const next = bytes[from + 1];
  // Nearly every space stands between two words.
  if (next !== undefined && next > SPACE) return 0;
  const at = behindSpace(bytes, from);
  return at >= bytes.length || bytes[at] === LINE_FEED || bytes[at] === RETURN ? at : 0;
}

/** Where the next line begins if the `=` before is a soft line break, else 0. Some programs leave spaces behind it. */
function behindSoftBreak(bytes: Uint8Array, from: number): number {
  // Nearly every `=` begins a code.
  if ((bytes[from] ?? 0) > SPACE) return 0;
  const at = behindSpace(bytes, from);
  if (at >= bytes.length) return bytes.length;
  if (bytes[at] === LINE_FEED) return at + 1;
  return bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : 0;
}

/** Programs that wrap lines without looking divide codes: `=C=` and `3` on the next line. */
function behindSoftBreaks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === EQUALS) {
    const next = behindSoftBreak(bytes, at + 1);
    if (next === 0) break;
    at = next;
  }
  return at;
}

/** A digit's value; far below zero for what is none, so that no sum with it is a code. */
function hex(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1_000;
}

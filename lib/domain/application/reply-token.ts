import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base32crockford, base32nopad } from '@scure/base';
import type { ApplicationId, UserId } from './application.ts';
import { idBytes } from './identifiers.ts';

/**
 * `reply`: mail of the user to us. `note`: mail of a third person to the address that a note came from. `link`: the
 * answer of an address that was asked whether it belongs to the user.
 */
export type TokenPurpose = 'reply' | 'note' | 'link';

/** What a token names. `number` is the mail's number (reply), the note's (note) or the question's (link); no application: the user's profile. */
export interface TokenContent {
  readonly user: UserId;
  readonly applicationId: ApplicationId | null;
  readonly number: number;
}

/** 80 bits: a guess succeeds once in 10^24. */
const macBytes = 10;
const numberBytes = 2;
const tokenBytes = idBytes * 2 + numberBytes + macBytes;
/** 32 bytes in base32 without padding; with `reply+` before it the local part has 58 of 64 characters (RFC 5321 4.5.3.1.1). */
const tokenLength = Math.ceil((tokenBytes * 8) / 5);

/**
 * Signs a token: lowercase base32 of user, application, number and an HMAC-SHA-256 cut to 80 bits. Mail programs may
 * lowercase local parts, so only lower case is written.
 *
 * @throws RangeError when the number does not fit 16 bits
 */
export function signToken(key: Uint8Array, purpose: TokenPurpose, content: TokenContent): string {
  if (content.number < 0 || content.number > 0xffff) throw new RangeError('a token numbers 65,536 mails');
  const payload = concatBytes(
    base32nopad.decode(content.user.toUpperCase()),
    content.applicationId === null ? new Uint8Array(idBytes) : base32crockford.decode(content.applicationId),
    Uint8Array.of(content.number >> 8, content.number & 0xff),
  );
  return base32nopad.encode(concatBytes(payload, mac(key, purpose, payload))).toLowerCase();
}

/**
 * What a token names, or null when it is none of ours. The comparison takes the same time for every wrong token.
 *
 * @param keys every key that is still good (two while one is being replaced)
 */
export function readToken(keys: readonly Uint8Array[], purpose: TokenPurpose, token: string): TokenContent | null {
  if (token.length !== tokenLength || !/^[a-z2-7]+$/i.test(token)) return null;
  let bytes: Uint8Array;
  try {
    bytes = base32nopad.decode(token.toUpperCase());
  } catch {
    return null;
  }
  const payload = bytes.subarray(0, tokenBytes - macBytes);
  const given = bytes.subarray(tokenBytes - macBytes);
  if (!keys.map((key) => sameBytes(mac(key, purpose, payload), given)).includes(true)) return null;
  const id = payload.subarray(idBytes, idBytes * 2);
  return {
    user: base32nopad.encode(payload.subarray(0, idBytes)).toLowerCase(),
    applicationId: id.every((byte) => byte === 0) ? null : base32crockford.encode(id),
    number: ((payload[idBytes * 2] ?? 0) << 8) | (payload[idBytes * 2 + 1] ?? 0),
  };
}

function mac(key: Uint8Array, purpose: TokenPurpose, payload: Uint8Array): Uint8Array {
  return hmac(sha256, key, concatBytes(utf8ToBytes(`${purpose}\0`), payload)).subarray(0, macBytes);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= (a[index] ?? 0) ^ (b[index] ?? 0);
  return difference === 0;
}

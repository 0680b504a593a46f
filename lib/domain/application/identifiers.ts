import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base32crockford, base32nopad } from '@scure/base';
import { Temporal } from 'temporal-polyfill';
import type { Mail } from '../mail/mail.ts';
import type { Instant } from '../time.ts';
import type { ApplicationId, NoteId, UserId } from './application.ts';

/** Bytes of a user id and of an application id; both stand in reply tokens, whose local part may have 64 characters. */
export const idBytes = 10;

/**
 * The id of the user who owns a mail address: a hash, so that no key of the table and no line of a log holds an address.
 *
 * @param address any spelling; case does not matter
 */
export function userId(address: string): UserId {
  return base32nopad.encode(hash(`user\0${address.trim().toLowerCase()}`).subarray(0, idBytes)).toLowerCase();
}

/**
 * The id of an application, sortable by time: 6 bytes of milliseconds, 4 bytes of hash over user and event.
 * It follows from the event that opens the application, so a redelivery after a crash finds the same one.
 */
export function applicationId(user: UserId, eventKey: string, receivedAt: Instant): ApplicationId {
  const time = new Uint8Array(6);
  let left = Temporal.Instant.from(receivedAt).epochMilliseconds;
  for (let index = 5; index >= 0; index -= 1) {
    time[index] = left % 256;
    left = Math.floor(left / 256);
  }
  return base32crockford.encode(concatBytes(time, hash(`application\0${user}\0${eventKey}`).subarray(0, 4)));
}

export function noteId(application: ApplicationId, number: number): NoteId {
  return `${application}-${number}`;
}

/**
 * The idempotency key of a mail: its Message-ID (which alone can be forged or reused), date, subject and body. Headers
 * that servers add on the way are left out: a mail that is delivered twice, or replayed, differs in them alone.
 *
 * @param raw the bytes as they were stored
 * @returns 24 hexadecimal digits (12 bytes)
 */
export function mailKey(mail: Pick<Mail, 'messageId' | 'subject' | 'date'>, raw: Uint8Array): string {
  const written = JSON.stringify([mail.messageId, mail.date, mail.subject]);
  return hex(sha256(concatBytes(utf8ToBytes(`${written}\0`), bodyOf(raw))).subarray(0, 12));
}

/** What follows the first empty line (RFC 5322 2.1); nothing where there is none. */
function bodyOf(raw: Uint8Array): Uint8Array {
  const [cr, lf] = [13, 10];
  for (let at = raw.indexOf(lf); at !== -1; at = raw.indexOf(lf, at + 1)) {
    if (raw[at + 1] === lf) return raw.subarray(at + 2);
    if (raw[at + 1] === cr && raw[at + 2] === lf) return raw.subarray(at + 3);
  }
  return raw.subarray(raw.length);
}

/** The short hash under which an item remembers an event it has taken. */
export function eventHash(key: string): string {
  return hex(hash(`event\0${key}`).subarray(0, 12));
}

function hash(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

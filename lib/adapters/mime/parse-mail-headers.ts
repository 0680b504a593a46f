import libmime from 'libmime';
import type { EmailAddress, Headers } from 'mailparser';
import type { Header, Mailbox } from '../../domain/mail/mail.ts';
import { MAX_ADDRESSES, MAX_HEADER_LENGTH, MAX_HEADERS } from './parse-mail-limits.ts';
import { addressObjects, type RawParts } from './parse-mail-parts.ts';

/**
 * Every header line in order, repeated ones kept, unfolded and decoded (RFC 2047, and raw UTF-8 as RFC 6532 has it).
 */
export function decodedHeaders(lines: RawParts['headerLines']): Header[] {
  const named = lines.filter(({ key }) => /^[!-9;-~]{1,200}$/.test(key));
  return named.slice(0, MAX_HEADERS).map(({ key, line }) => ({ name: key, value: decodedValue(line) }));
}

function decodedValue(line: string): string {
  const written = line.slice(0, MAX_HEADER_LENGTH);
  const unfolded = written
    .slice(written.indexOf(':') + 1)
    .replace(/\r?\n[ \t]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // The library hands out header bytes as Latin-1 characters.
  const value = Buffer.from(unfolded, 'latin1').toString();
  if (!value.includes('=?')) return value;
  try {
    return libmime.decodeWords(value);
  } catch {
    return value;
  }
}

/** The mailboxes of an address header, groups flattened, domains in lower case. */
export function mailboxes(headers: Headers, name: string): Mailbox[] {
  const found: Mailbox[] = [];
  const visit = (list: readonly EmailAddress[]) => {
    for (const each of list) {
      if (found.length >= MAX_ADDRESSES) return;
      if (each.group) visit(each.group);
      else found.push(mailbox(each.name, each.address));
    }
  };
  for (const object of addressObjects(headers, name)) visit(object.value);
  return found.filter((each) => each.name !== null || each.address !== null);
}

function mailbox(name: string | undefined, address: string | undefined): Mailbox {
  const written = (address ?? '').trim();
  const at = written.lastIndexOf('@');
  const lower = at < 0 ? written : `${written.slice(0, at)}@${written.slice(at + 1).toLowerCase()}`;
  return { name: name?.trim() || null, address: lower || null };
}

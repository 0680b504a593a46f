import type { Mailbox } from './mail.ts';

/** Header blocks with more characters of people are cut: nobody reads the thousandth recipient. */
const MAX_LENGTH = 8_000;

const ADDRESS = /^[^\s@<>()[\],;:"]{1,128}@[^\s@<>()[\],;:"]{1,253}$/;
/** What Outlook writes after the person: `on behalf of …`, `im Auftrag von …`; the person comes first. */
const ON_BEHALF =
  /\s(?:on behalf of|im auftrag von|de la part de|en nombre de|per conto di|namens|em nome de|w imieniu)\s/i;

/**
 * Reads the people of a quoted From, To or Cc line, however the mail program wrote them: `Name <address>`,
 * `"Last, First" <address>`, `Name [mailto:address]`, addresses doubled by links (`a@b<mailto:a@b>`), bare addresses,
 * and bare names (Outlook leaves addresses out inside one company). Lists are split at commas and semicolons.
 */
export function quotedMailboxes(text: string): Mailbox[] {
  if (text === '') return [];
  const line = plainAngles(text.slice(0, MAX_LENGTH).split(ON_BEHALF)[0] ?? '');
  const found: Mailbox[] = [];
  let at = 0;
  while (at < line.length) {
    const open = line.indexOf('<', at);
    const close = open < 0 ? -1 : line.indexOf('>', open);
    if (close < 0) break;
    found.push(...withAddress(line.slice(at, open), line.slice(open + 1, close)));
    at = close + 1;
  }
  return [...found, ...withoutAddress(line.slice(at))];
}

/** What `plainAngles` has to do with. */
const unevenAngles = /[\u00A0\t[(]|<<|<mailto:/i;

/** Takes off what a conversion from HTML doubles, and writes every bracketed address in angles. */
function plainAngles(text: string): string {
  if (!unevenAngles.test(text)) return text;
  return text
    .replace(/[\u00A0\t]/g, ' ')
    .replace(/<mailto:[^<>]{0,320}>/gi, '')
    .replace(/\[mailto:([^[\]]{0,320})\]/gi, '<$1>')
    .replace(/\[([^[\]\s]{1,128}@[^[\]\s]{1,253})\]/g, '<$1>')
    .replace(/<<([^<>]{0,320})>>/g, '<$1>')
    .replace(/\(<([^<>]{0,320})>\)/g, '<$1>')
    .replace(/\(([^()\s<>]{1,128}@[^()\s<>]{1,253})\)/g, '<$1>');
}

/** The text before `<address>`: bare addresses of others that stand in front, and the name. */
function withAddress(before: string, inside: string): Mailbox[] {
  const address = cleanAddress(inside);
  const parts = before.split(';').flatMap((part, index, all) => (index < all.length - 1 ? [part] : splitOff(part)));
  const own = parts.pop() ?? '';
  const others = parts.flatMap(withoutAddress);
  const name = cleanName(own);
  if (address === null) return name === null ? others : [...others, { name, address: null }];
  // Outlook and Yahoo fill an unknown name with the address.
  return [...others, { name: cleanAddress(own) === null ? name : null, address }];
}

/** `a@x.example, Nick` is an address and the beginning of the next person; `Berry, Bessie` is one name. */
function splitOff(text: string): string[] {
  const parts = text.split(',');
  const kept: string[] = [];
  while (parts.length > 1 && (parts[0]?.trim() === '' || cleanAddress(parts[0] ?? '') !== null)) {
    kept.push(parts.shift() ?? '');
  }
  return [...kept.filter((part) => part.trim() !== ''), parts.join(',')];
}

function withoutAddress(text: string): Mailbox[] {
  const parts = text.includes(';') ? text.split(';') : text.includes('@') ? text.split(',') : [text];
  return parts.flatMap((part): Mailbox[] => {
    const address = cleanAddress(part);
    if (address !== null) return [{ name: null, address }];
    const name = cleanName(part);
    return name === null ? [] : [{ name, address: null }];
  });
}

function cleanAddress(text: string): string | null {
  if (!text.includes('@')) return null;
  const bare = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^['"*]+|['"*]+$/g, '')
    .trim();
  if (!ADDRESS.test(bare)) return null;
  const at = bare.lastIndexOf('@');
  return `${bare.slice(0, at)}@${bare.slice(at + 1).toLowerCase()}`;
}

function cleanName(text: string): string | null {
  const bare = text
    .replace(/\\"/g, '"')
    .replace(/^[\s,;'"*«»„“”]+/, '')
    .slice(0, 200)
    .trimEnd()
    .replace(/[,;'"*«»„“”]{1,6}$/, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : null;
}

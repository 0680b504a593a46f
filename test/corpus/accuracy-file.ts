import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../docs/accuracy.md');
/** Parts the page: what stands above is written with the mails, what stands below with the replies. */
const repliesHeading = '## Replies';

/** Writes what the page says of forwarded mails, and leaves what it says of replies. */
export function writeMailsPart(part: string): void {
  write(part, partsOfFile().replies);
}

/** Writes what the page says of replies, and leaves what it says of forwarded mails. @param part begins with its heading */
export function writeRepliesPart(part: string): void {
  write(partsOfFile().mails, part);
}

function partsOfFile(): { readonly mails: string; readonly replies: string } {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const at = text.indexOf(`\n${repliesHeading}\n`);
  return at === -1 ? { mails: text, replies: '' } : { mails: text.slice(0, at), replies: text.slice(at) };
}

function write(mails: string, replies: string): void {
  writeFileSync(file, `${[mails.trim(), replies.trim()].filter((part) => part !== '').join('\n\n')}\n`);
}

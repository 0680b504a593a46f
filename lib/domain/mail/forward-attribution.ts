import { type DateHints, readForwardDate } from './forward-date.ts';
import { quotedMailboxes } from './forward-mailboxes.ts';
import type { Mailbox } from './mail.ts';
import type { WrittenDate } from './mail-date.ts';

/** The one line that Outlook 2019 for Mac puts above a forward: who wrote, and when. */
export interface Attribution {
  readonly line: number;
  readonly from: Mailbox;
  readonly date: WrittenDate;
}

const MAX_LINE = 300;
/** It stands right below the user's note. */
const MAX_LOOK = 60;
const ADDRESS = /[<([]{1,2}[^\s<>()[\]]{1,128}@[^\s<>()[\]]{1,253}[>)\]]{1,2}/;

/**
 * Finds a line such as `On 28/10/2021 12:46, "Dana Whitfield" <dana@…> wrote:`. The words differ in every language, the
 * parts don't: a date, an address in brackets, a colon at the end.
 */
export function findAttribution(lines: readonly string[], hints: DateHints): Attribution | null {
  for (let at = 0; at < Math.min(lines.length, MAX_LOOK); at += 1) {
    const line = (lines[at] ?? '').replace(/[\uFEFF\u00A0]/g, ' ').trim();
    if (line.length > MAX_LINE || !/[:：]$/.test(line)) continue;
    const address = ADDRESS.exec(line);
    if (!address) continue;
    const date = readForwardDate(line.replace(address[0], ' '), hints);
    const [person] = quotedMailboxes(`${nameBefore(line.slice(0, address.index))} ${address[0]}`);
    if (date && person) return { line: at, from: person, date };
  }
  return null;
}

/** The name: what is in quotes, else the words behind the date that begin with a capital. */
function nameBefore(text: string): string {
  const quoted = /["„«“]\s?([^"”»“]{1,120})\s?["”»“]\s*$/.exec(text)?.[1];
  if (quoted !== undefined) return `"${quoted.trim()}"`;
  const words = (text.split(/[\d,]/).at(-1) ?? '').trim().split(/\s+/);
  while (words[0] !== undefined && !/^\p{Lu}/u.test(words[0])) words.shift();
  return words.join(' ');
}

import type { Mailbox } from '../../mail/mail.ts';
import { cleanCompany } from '../company/clean-company.ts';
import { isTool } from '../company/mail-domain.ts';
import { isRecruitingTitle, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { footOf } from './foot.ts';
import { readNameList } from './name-list.ts';
import { addressFits, cleanPersonName, isRobot, isTeam, sameName } from './people.ts';

/** Who signed the mail, and what for. */
export interface Signer {
  readonly name: string;
  readonly title: string | null;
  readonly address: string | null;
  readonly quote: string;
  /** True when the title (or a label) says that they recruit, false when it says otherwise, null when nothing does. */
  readonly recruits: boolean | null;
  /** False for a contact whom the mail only names. */
  readonly signed: boolean;
}

/** A signature is this many lines at most; behind it comes small print. */
const SIGNATURE_LINES = 9;

const address = /[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}/;

/**
 * The person who signed a mail: the name under the sign-off, with the title beside or below it, and an address that
 * stands in the signature or is the sender's own. Null for teams and robots, and where the name can't be told.
 *
 * @param passages from `readPassages`
 * @param sender the mail's From
 */
export function signerOf(passages: readonly Passage[], sender: Mailbox | null): Signer | null {
  const labelled = labelledContact(passages, sender);
  if (labelled !== null) return labelled;
  const senderName = personOf(sender);
  const lines = signatureOf(passages, senderName);
  for (const [at, line] of lines.entries()) {
    const read = readSignatureLine(line, at === 0);
    if (read === null) continue;
    const { name, title } = read;
    if (isNobody(name)) return null;
    const known = senderName !== null && sameName(senderName, name);
    // A lone word under the sign-off is a first name only where the sender's own name says so.
    if (!name.includes(' ') && !known && !isAddressOf(sender, name)) continue;
    const shown = known && senderName.length > name.length ? senderName : name;
    const stated = title ?? titleBelow(lines.slice(at + 1), shown);
    const recruits = stated === null ? null : isRecruitingTitle(foldAligned(stated));
    // Without a sign-off only a title tells a signature from a line of the letter.
    if (!line.signature && senderName === null && recruits !== true) continue;
    return {
      name: shown,
      title: stated,
      address: addressOf(shown, lines, sender),
      quote: [line.raw, stated ?? ''].join(' ').trim().slice(0, 200),
      recruits,
      signed: true,
    };
  }
  return contactInProse(passages);
}

function isNobody(name: string): boolean {
  return isTeam({ name, address: null }) || isRobot({ name, address: null });
}

function isAddressOf(sender: Mailbox | null, name: string): boolean {
  return sender?.address ? addressFits(sender.address, name) : false;
}

/** Whoever speaks in a mail where it says `I`: the signer, else the sender, where that is a person. */
export function writerOf(
  signer: Signer | null,
  sender: Mailbox | null,
): Pick<Signer, 'name' | 'title' | 'address'> | null {
  if (signer?.signed) return signer;
  const name = personOf(sender);
  if (name === null || sender === null || isTeam({ name, address: null })) return null;
  return { name, title: null, address: addressOf(name, [], sender) };
}

/** The sender's name where it is a person's: `Brightwave Talent` loses a word as a company's name, `Lena Brooks` none. */
function personOf(sender: Mailbox | null): string | null {
  if (!sender?.name || isRobot({ name: sender.name, address: null }) || cleanCompany(sender.name) !== sender.name) {
    return null;
  }
  return cleanPersonName(sender.name);
}

/** The lines under the sign-off; without one, those from the sender's own name on. */
function signatureOf(passages: readonly Passage[], senderName: string | null): readonly Passage[] {
  const signed = passages.filter((passage) => passage.signature && /\p{L}/u.test(passage.raw));
  if (signed.length > 0) return signed.slice(0, SIGNATURE_LINES);
  if (senderName === null) return passages.slice(footOf(passages));
  const from = passages.findLastIndex(
    ({ label, raw }) => label === null && raw.length <= 40 && sameName(senderName, raw.replace(/^[-–—\s]+/, '')),
  );
  return from < 1 ? [] : passages.slice(from, from + SIGNATURE_LINES);
}

const contact =
  /(?:[Cc]ontact(?: is)?|[Cc]oordinator(?: is|:)|[Rr]ecruiter(?: is|:)|questions to|[Rr]each out to|[Ww]rite to|[Gg]et in touch with|[Ee]-?mail) (\p{Lu}[\p{L}'’-]+ (?:[\p{L}'’.-]+ ){0,2}\p{Lu}[\p{L}'’-]+)(?:(?: at| on| via|,)? ?[(<]?([\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5})|(?=[.!]|$))/u;

/** `Questions? Contact Lena Brooks at lena@brightwave.example`. */
function contactInProse(passages: readonly Passage[]): Signer | null {
  for (const passage of passages) {
    if (
      passage.label === 'subject' ||
      !/contact|coordinator|recruiter|questions|reach|touch|write to|mail/.test(passage.folded)
    )
      continue;
    const match = contact.exec(passage.raw);
    const name = cleanPersonName(match?.[1] ?? '');
    const at = match?.[2] ?? null;
    if (match === null || name === null || isTeam({ name, address: null }) || (at !== null && isTool(at))) continue;
    return { name, title: null, address: at, quote: match[0].slice(0, 200), recruits: true, signed: false };
  }
  return null;
}

function readSignatureLine(line: Passage, isFirst: boolean): { name: string; title: string | null } | null {
  if (line.raw.length > 120 || /https?:|@.*@/.test(line.raw)) return null;
  // `Best, Dana` and `Thanks! Dana Whitfield` have the name on the line of the sign-off.
  const text = isFirst
    ? line.raw
        .replace(/^(?:mvh|mfg|lg|vg|hälsningar|pozdrawiam|groetjes|saludos|saluti) (?=\p{Lu})/iu, '')
        .replace(/^\p{L}+(?: \p{L}+){0,3} ?[,!.]\s*(?=\p{Lu})/u, '')
    : line.raw;
  if (isFirst && text === line.raw && /[,!]$|regards|gr[uü](?:ß|ss)e|cordialement|saludos?|saluti|groet/i.test(text))
    return null;
  const person = readNameList(text.replace(/\s[|•·]\s/g, ', ')).people[0];
  if (person === undefined) return null;
  const name = cleanPersonName(person.name);
  if (
    name === null ||
    foldAligned(name)
      .split(' ')
      .every((word) => titleWords.has(word))
  )
    return null;
  return { name, title: person.title };
}

function titleBelow(lines: readonly Passage[], name: string): string | null {
  const below = lines.filter((line) => !sameName(line.raw.replace(/\s*\(.*$/, ''), name)).slice(0, 2);
  for (const line of below) {
    if (line.raw.length > 90 || (line.raw.includes('@') && address.test(line.raw))) continue;
    const words = line.folded.split(/[^\p{L}&-]+/u).filter((word) => word !== '');
    if (!words.some((word) => titleWords.has(word))) continue;
    const title = line.raw.split(/\s*[|•·,]\s*|\s[-–—]\s|\s(?:at|@|bei|chez|bij|presso)\s/u)[0]?.trim();
    if (title !== undefined && title !== '') return title;
  }
  return null;
}

function addressOf(name: string, lines: readonly Passage[], sender: Mailbox | null): string | null {
  const human =
    sender?.address && !isTool(sender.address) && !isRobot({ name: null, address: sender.address })
      ? sender.address
      : null;
  if (human !== null) {
    const senderName = sender?.name ? cleanPersonName(sender.name) : null;
    if ((senderName !== null && sameName(senderName, name)) || addressFits(human, name)) return human;
  }
  for (const line of lines) {
    const found = line.raw.includes('@') ? address.exec(line.raw)?.[0] : undefined;
    if (found !== undefined && !isTool(found) && addressFits(found, name)) return found;
  }
  return null;
}

/** `Recruiter: Lena Brooks (lena@brightwave.example)`. */
function labelledContact(passages: readonly Passage[], sender: Mailbox | null): Signer | null {
  for (const passage of passages) {
    if (passage.label !== 'recruiter') continue;
    const person = readNameList(passage.raw).people[0];
    const name = person === undefined ? null : cleanPersonName(person.name);
    if (person === undefined || name === null || isTeam({ name, address: null })) continue;
    const stated = person.address ?? address.exec(passage.raw)?.[0] ?? null;
    return {
      name,
      title: person.title,
      address: stated ?? addressOf(name, [], sender),
      quote: passage.raw.slice(0, 200),
      recruits: true,
      signed: false,
    };
  }
  return null;
}

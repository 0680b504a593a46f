import type { Mailbox } from '../../mail/mail.ts';
import { isTool } from '../company/mail-domain.ts';
import { foldedWords } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { isFirstName } from './first-names.ts';
import { isRobotLocalPart, isSharedLocalPart } from './robots.ts';

/** Longest name that is read; a display name beyond it is an advertisement. */
const NAME_LIMIT = 120;

const robotName =
  /\b(?:bot|notetaker|note taker|no-?reply|notetaking|assistant bot|interview ?planner|metaview|brighthire|fireflies|otter\.ai|read\.ai|fathom|gong|modernloop|goodtime|calendar|scheduler|greenhouse|automated|mailer|notifications?)\b/i;
const roomName =
  /\b(?:conf(?:erence)?\.? ?(?:room|rm)|(?:meeting|board|huddle|interview|zoom|war) ?room|besprechungsraum|konferenzraum|sitzungszimmer|salle(?: de réunion)?|sala de reuniones|room \d|\d+(?:st|nd|rd|th) floor|phone booth)\b|\(\d{1,3}\)\s*(?:\[[^\]]*\])?$|^\p{Lu}{2,4}-[\p{L}\d]+-/iu;
const teamName =
  /\b(?:team|recruiting|recruitment|careers?|talent acquisition|human resources|hiring|scheduling|people ops|resourcing|(?:help|service|hr|hiring|front) desk|hub|interview (?:panel|team|loop)|personalabteilung)\b|^(?:the )?(?:law )?(?:chambers|offices?) of\b/i;

const isRobotName = remembered((name) => name.length <= NAME_LIMIT && robotName.test(name));
const isRoomName = remembered((name) => name.length <= NAME_LIMIT && roomName.test(name));
const isTeamName = remembered((name) => name.length <= NAME_LIMIT && teamName.test(name));

/** Titles that belong to a name and are kept, but don't count when names are compared. */
const honorifics: ReadonlySet<string> = new Set(
  'dr drs prof professor mr mrs ms mx miss sir herr frau hr fr madame monsieur mme mlle m sr sra srta shri smt madam herrn don dona dna dra dhr mevr mevrouw meneer sig sigra signora signor pan pani dott dottssa judge justice chef coach sister ing dipl mag phd md jr ii iii esq mba he she they him her them his hers'.split(
    ' ',
  ),
);

/** True for a mailbox that no person stands behind: no-reply senders, calendar robots, note-takers, tools, rooms' calendars. */
export function isRobot(mailbox: Mailbox): boolean {
  if (mailbox.address !== null) {
    const local = mailbox.address.slice(0, Math.max(0, mailbox.address.lastIndexOf('@')));
    if (isRobotLocalPart(local) || isTool(mailbox.address)) return true;
  }
  return mailbox.name !== null && isRobotName(mailbox.name);
}

/** True for a meeting room or another thing that calendars invite. */
export function isRoom(mailbox: Mailbox): boolean {
  if (
    mailbox.address !== null &&
    /@resource\.calendar\.google\.com$|^(?:room|rm|conf|meetingroom)[-._]/i.test(mailbox.address)
  )
    return true;
  return mailbox.name !== null && isRoomName(mailbox.name);
}

/** True for a mailbox that a team shares (`recruiting@…`, `Brightwave Hiring Team`): somebody reads it, but it is no interviewer. */
export function isTeam(mailbox: Mailbox): boolean {
  if (mailbox.name !== null && isTeamName(mailbox.name)) return true;
  if (mailbox.address === null) return false;
  return isSharedLocalPart(mailbox.address.slice(0, Math.max(0, mailbox.address.lastIndexOf('@'))));
}

/**
 * A person's name as it should be shown: quotes, company and tool behind it taken off, `Last, First` turned round, titles kept.
 * Null when it is no name: an address, a team, a tool, a single letter.
 * @example cleanPersonName('"Whitfield, Dana (Brightwave)" via Greenhouse') // 'Dana Whitfield'
 */
export const cleanPersonName: (text: string) => string | null = remembered(cleanPersonNameOf);

function cleanPersonNameOf(name: string): string | null {
  if (name.length > NAME_LIMIT) return null;
  let rest = name.replace(/[\p{Cf}\s]+/gu, ' ').trim();
  rest = rest.replace(/\s+(?:via|through|über)\s+\S.*$/i, '').replace(/\s*@\s+\S.*$/, '');
  rest = rest.replace(/\s*[([{][^)\]}]*[)\]}]\s*/g, ' ').replace(/^["'“”‘’`<\s]+|["'“”‘’`>\s]+$/g, '');
  rest = personAmong(rest.split(/\s+[|–—/•·-]\s+|\s*\|\s*|\s+(?:at|from|bei|chez|fra|från|hos|på|@)\s+(?=\p{Lu})/u));
  const comma = /^([^,]+),\s*([^,]+)$/.exec(rest);
  if (comma?.[1] !== undefined && comma[2] !== undefined) {
    const behind = foldedWords(comma[2]);
    const title =
      behind.every((word) => honorifics.has(word)) ||
      /^(?:ph\.?\s?d|m\.?d|mba|cfa|cpa|pmp|esq|jr|sr)\b/i.test(comma[2]);
    const before = foldedWords(comma[1]).filter((word) => !honorifics.has(word));
    // `Emma Holt, HR` is no `Holt, Emma`.
    const whole = before.length > 1 && isFirstName(before[0] ?? '', false) && !isFirstName(behind[0] ?? '', false);
    if (whole && !title) rest = comma[1];
    else if (!title && behind.length <= 3 && before.length <= 3) rest = `${comma[2]} ${comma[1]}`;
  }
  rest = rest
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+$/, '')
    .trim();
  if (rest.includes('@') || /\d/.test(rest) || !/\p{L}{2}|\p{Script=Han}|\p{Script=Hangul}/u.test(rest)) return null;
  if (foldedWords(rest).length > 7 || teamName.test(rest) || robotName.test(rest)) return null;
  return rest;
}

/**
 * `Galimberti Silvia <s.galimberti@…>` as she is called: where the address has the name the other way round, and its last word
 * is a first name.
 */
export function inCallingOrder(name: string, address: string | null): string {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => foldedWords(word ?? '').join(''));
  if (address === null || words.length < 2 || words.length > 4) return name;
  if (isFirstName(first, false) || !isFirstName(last, false)) return name;
  const local = foldedWords(address.slice(0, Math.max(0, address.lastIndexOf('@')))).join('');
  const surname = foldedWords(words.slice(0, -1).join(' ')).join('');
  const called = [last, last.charAt(0)].some((start) => local === start + first || local === start + surname);
  return called ? [words.at(-1), ...words.slice(0, -1)].join(' ') : name;
}

/** `Brightwave | Dana Whitfield`: of several parts the first that begins with a first name, else the first. */
function personAmong(parts: readonly string[]): string {
  const [first = ''] = parts;
  const person =
    parts.length < 2 ? first : parts.find((part) => isFirstName(nameWords(part)[0] ?? '', !part.trim().includes(' ')));
  return (person ?? first).trim();
}

/** The words of a name that tell persons apart: folded, titles and initials' dots off, in the order written. */
export const nameWords: (text: string) => readonly string[] = remembered(nameWordsOf);

function nameWordsOf(name: string): readonly string[] {
  const words = foldedWords(name.replace(/[’'`]/g, ''));
  const telling = words.filter((word) => !honorifics.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * True when two names can be one person's: equal, one a part of the other (`Dana`, `Dana Whitfield`), an initial for a
 * name (`D. Whitfield`), or the same words in another order (`Tanaka Yuki`). A bare first name matches any surname.
 */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || right.length === 0) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 1 && long.length > 1)
    return (
      short[0] === long[0] ||
      joined(short) === joined(long) ||
      (short[0] === long.at(-1) && bySurname(left.length === 1 ? a : b))
    );
  if (short.length === 1) return short[0] === long[0];
  const left2 = [...long];
  for (const word of short) {
    const at = left2.findIndex((other) => other === word || isInitialOf(word, other) || isInitialOf(other, word));
    if (at < 0) return false;
    left2.splice(at, 1);
  }
  return short.some((word) => word.length > 1 && long.includes(word));
}

/** `Mr Rochefort`, `Frau Keller`: a form of address stands before a surname. */
function bySurname(name: string): boolean {
  return honorifics.has(foldedWords(name)[0] ?? '') && foldedWords(name).length > 1;
}

function isInitialOf(word: string, other: string): boolean {
  return word.length === 1 && other.startsWith(word);
}

function joined(words: readonly string[]): string {
  return words.join('');
}

/**
 * True when an address can be this person's by its local part alone: `dana.whitfield`, `dwhitfield`, `danaw`, `whitfield`,
 * and `dana` for the first name. It only ever picks among addresses that stand in the mail; none is made up.
 */
export function addressFits(address: string, name: string): boolean {
  const local = foldedWords(address.slice(0, Math.max(0, address.lastIndexOf('@'))).replace(/\+.*$/, ''));
  const words = nameWords(name);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || local.length === 0) return false;
  const compact = local.join('');
  if (words.length === 1) return local[0] === first;
  const fits = [
    first + last,
    last + first,
    first.charAt(0) + last,
    last + first.charAt(0),
    first + last.charAt(0),
    first,
    last,
    words.join(''),
  ];
  return (
    fits.some((form) => form.length > 1 && form === compact) ||
    (local.length > 1 && words.includes(local[0] ?? '') && words.includes(local.at(-1) ?? ''))
  );
}

/** True when two mailboxes are one person: the same address, or fitting names while at most one address is known. */
export function samePerson(a: Mailbox, b: Mailbox): boolean {
  if (a.address !== null && b.address !== null) return a.address.toLowerCase() === b.address.toLowerCase();
  if (a.name !== null && b.name !== null) return sameName(a.name, b.name);
  const [name, address] = [a.name ?? b.name, a.address ?? b.address];
  return name !== null && address !== null && addressFits(address, name);
}

import { allMatches } from '../../all-matches.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { isTool } from '../company.ts';
import { addressFits, cleanPersonName, isRobot, isRoom, isTeam, nameWords, sameName } from '../people.ts';
import { foldAligned } from './aligned-fold.ts';
import { isFirstName } from './first-names.ts';
import { type NamedPerson, readNameList } from './name-list.ts';
import type { Passage } from './passages.ts';
import { greeting, withPerson, withSomebody } from './people-cues.ts';
import { type Standing, speaksOfPast } from './person-contexts.ts';
import { isNobody, type Spotted, spotPeople } from './person-spotting.ts';
import { isAboutTalk } from './time-contexts.ts';
import { isRecruitingTitle } from './title-words.ts';

/** Somebody whom the mail names as an interviewer. */
export interface PersonMention {
  readonly name: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly passage: number;
  readonly confidence: number;
  /** True for the writer himself. */
  readonly writes?: true;
}

/** What keeps others than interviewers out. */
export interface PeopleReading {
  readonly userAddresses: readonly string[];
  readonly userName: string | null;
  /** Mailboxes of the mail's own headers: they give addresses to names, never names. */
  readonly mailboxes: readonly Mailbox[];
  /** Who wrote the mail; null where nobody is known. */
  readonly sender: Mailbox | null;
  /** To whom it was written. */
  readonly candidates: readonly Mailbox[];
  /** True for a name that is the employer's. */
  readonly isCompany: (name: string) => boolean;
}

/**
 * The name in the mail's greeting (`Hi Maya,`), or null: whoever is greeted is the candidate.
 *
 * @param passages from `readPassages`
 */
export function greetedName(passages: readonly Passage[]): string | null {
  for (const passage of passages.slice(0, 8)) {
    if (passage.label === 'subject' || passage.folded.length > 60) continue;
    const match = greeting.exec(passage.folded);
    const name = match?.[1];
    if (name === undefined) continue;
    const at = passage.folded.lastIndexOf(name);
    return passage.raw.slice(at, at + name.length);
  }
  return null;
}

/**
 * The interviewers that a mail names, in order, each once. The candidate, robots, teams, rooms and companies are left out;
 * an address is given only where it stands beside the name or belongs to it by the mail's own headers. Whom the mail only
 * speaks of in the past counts where nobody else is named.
 *
 * @param passages from `readPassages`; signatures are not read
 */
export function interviewersIn(passages: readonly Passage[], reading: PeopleReading): readonly PersonMention[] {
  const greeted = greetedName(passages);
  const foot = footOf(passages);
  const spokenTo = new Set(
    reading.candidates.flatMap(({ name }) => (name === null ? [] : foldAligned(name).split(' '))),
  );
  const found: PersonMention[] = [];
  const weak: PersonMention[] = [];
  for (const [at, passage] of passages.entries()) {
    if (passage.signature || passage.label === 'recruiter' || passage.label === 'other') continue;
    for (const { person, confidence, standing } of peopleOf(passage, at >= foot, spokenTo)) {
      const name = cleanPersonName(person.name);
      if (name === null || isOther(name, person, passage, greeted, reading)) continue;
      if (standing !== 'met' && standing !== 'beside' && (isWriter(name, reading) || isGreetingOf(name, reading)))
        continue;
      if (standing === 'plain' && reading.sender?.name != null && passage.raw.startsWith(reading.sender.name)) continue;
      const address = person.address ?? addressFor(name, reading.mailboxes);
      add({ name, title: person.title, address, passage: at, confidence }, standing === 'past' ? weak : found);
    }
  }
  return found.length > 0 ? found : weak;
}

function add(mention: PersonMention, people: PersonMention[]): void {
  const known = people.findIndex((other) => sameName(other.name, mention.name));
  const other = people[known];
  if (other === undefined) people.push(mention);
  else people[known] = merged(other, mention);
}

/** Who writes of himself is asked for by `withSigner`; his name below the text is a signature. */
function isWriter(name: string, { sender }: PeopleReading): boolean {
  return sender?.name != null && sameName(sender.name, name);
}

/** `Coucou Élodie`, `Heads-up Daniel`: the candidate's first name with a word that is none before it. */
function isGreetingOf(name: string, { candidates }: PeopleReading): boolean {
  const last = nameWords(name).at(-1) ?? '';
  return candidates.some((one) => one.name !== null && nameWords(one.name).includes(last));
}

/** Lines this short at the end of a mail, without an hour or a link, are a signature also where no greeting stands above. */
const FOOT_LINE = 60;
const FOOT_LINES = 5;
/** Where Unicode's East Asian scripts begin. */
const FIRST_EASTERN = 0x2e80;

/** The index of the first passage of a mail's foot: its last short lines. Lists of two persons and more are no foot. */
function footOf(passages: readonly Passage[]): number {
  let from = passages.length;
  while (from > 1 && passages.length - from < FOOT_LINES) {
    const { raw, label, signature } = passages[from - 1] ?? { raw: ':', label: null, signature: false };
    if (!signature && (raw.length > FOOT_LINE || label !== null || /\d:\d|:\/\/|:$|[!?]$|\.$/.test(raw))) break;
    from -= 1;
  }
  const lines = passages.slice(from).filter(({ signature }) => !signature);
  const named = lines.filter((line) => spotPeople(line).some(({ sure, person }) => sure && person.words > 1));
  return named.length > 1 ? passages.length : from;
}

function merged(a: PersonMention, b: PersonMention): PersonMention {
  return {
    name: b.name.length > a.name.length ? b.name : a.name,
    title: a.title ?? b.title,
    address: a.address ?? b.address,
    passage: a.passage,
    confidence: Math.max(a.confidence, b.confidence),
  };
}

interface Candidate {
  readonly person: NamedPerson;
  readonly confidence: number;
  readonly standing: Standing;
}

function peopleOf(passage: Passage, atFoot: boolean, spokenTo: ReadonlySet<string>): readonly Candidate[] {
  if (passage.label === 'people') return labelledPeople(passage);
  const eastern = easternLabel(passage.raw);
  if (eastern !== null) return eastern;
  if (passage.label !== null && !['subject', 'what', 'when', 'time', 'medium'].includes(passage.label)) return [];
  return [...behindCues(passage), ...spotted(passage, atFoot, spokenTo)];
}

function behindCues(passage: Passage): readonly Candidate[] {
  const found: Candidate[] = [];
  const past = speaksOfPast(passage.folded);
  for (const match of allMatches(passage.folded, withPerson)) {
    const from = match.index + match[0].length;
    const either = withSomebody.test(match[0]);
    for (const person of readNameList(passage.raw.slice(from)).people) {
      if (isNobody(person)) continue;
      const oneWord = person.words < 2;
      if (
        oneWord &&
        either &&
        person.title === null &&
        person.address === null &&
        !/\b(?:Dr|Prof|Frau|Herr|Mr|Ms|Mrs)\b/.test(person.name)
      )
        continue;
      found.push({ person, confidence: oneWord ? 0.7 : either ? 0.85 : 0.9, standing: past ? 'past' : 'met' });
    }
  }
  return found;
}

/** Persons that no cue announces: their names or the words around them tell them. */
function spotted(passage: Passage, atFoot: boolean, spokenTo: ReadonlySet<string>): readonly Candidate[] {
  const people = spotPeople(passage, spokenTo);
  const talk = people.length > 0 && isAboutTalk(passage.folded);
  const kept = people.filter((one) => isMet(one, talk, atFoot, passage));
  return people
    .filter(
      (one) =>
        kept.includes(one) ||
        ((one.sure || one.person.words > 1 || isFirstName(foldAligned(one.person.name), false)) &&
          kept.some((other) => other.list === one.list)),
    )
    .map(({ person, standing }) => ({
      person,
      standing,
      confidence: standing === 'met' || standing === 'beside' ? 0.85 : 0.75,
    }));
}

function isMet({ person, standing, sure, alone }: Spotted, talk: boolean, atFoot: boolean, passage: Passage): boolean {
  const whole = person.words > 1;
  if (standing === 'beside') return true;
  if (standing === 'verb') return sure;
  if (standing === 'met') return sure || (whole && (talk || person.title !== null));
  if (standing === 'subject') return sure || whole;
  if (standing === 'apart' || (alone && atFoot)) return false;
  return sure && whole && (passage.label === null || passage.label === 'subject' || passage.label === 'what');
}

const easternInterviewers =
  /^(?:面接官|面接担当者?|担当者?|面談者|参加者|出席者|면접관|참석자|面试官|面試官)\s?[:：]\s*/u;

/** `面接官: 田中 由紀 様、佐藤 健`: labels in scripts without capitals; null for anything else. */
function easternLabel(raw: string): readonly Candidate[] | null {
  if (raw.charCodeAt(0) < FIRST_EASTERN) return null;
  const label = easternInterviewers.exec(raw)?.[0];
  if (label === undefined) return null;
  const names = raw
    .slice(label.length)
    .replace(/[ 　]?(?:様|さん|氏|님)/gu, '')
    .replace(/[、，]/gu, ', ');
  return readNameList(names).people.map((person) => ({ person, confidence: 0.9, standing: 'met' }));
}

function labelledPeople(passage: Passage): readonly Candidate[] {
  const text = passage.raw.replace(/^(?:\d{1,2}[:.]\d\d[^\p{L}]{0,12}(?:[AaPp][Mm])?[^\p{L}]{0,4})/u, '');
  return readNameList(text).people.map((person) => ({
    person,
    confidence: person.words < 2 ? 0.75 : 0.93,
    standing: 'met',
  }));
}

function isOther(
  name: string,
  person: NamedPerson,
  passage: Passage,
  greeted: string | null,
  reading: PeopleReading,
): boolean {
  const mailbox: Mailbox = { name, address: person.address };
  if (isRobot(mailbox) || isRoom(mailbox) || isTeam({ name, address: null }) || reading.isCompany(name)) return true;
  if (person.address !== null && reading.userAddresses.includes(person.address.toLowerCase())) return true;
  if (reading.userName !== null && sameName(reading.userName, name)) return true;
  if (
    passage.label === 'people' &&
    person.title !== null &&
    /^(?:candidate|you|bewerber\w*|candidat\w*)$/.test(foldAligned(person.title))
  )
    return true;
  if (greeted === null || !sameName(greeted, name)) return false;
  // A guest list holds the candidate too; in a sentence the greeted first name beside another surname is somebody else.
  return passage.label === 'people' ? reading.userName === null : foldAligned(greeted) === foldAligned(name);
}

/** The address that the mail's own headers give a name; only a whole name counts, a first name never. */
function addressFor(name: string, mailboxes: readonly Mailbox[]): string | null {
  for (const mailbox of mailboxes) {
    if (mailbox.address === null || isTool(mailbox.address) || isRobot(mailbox)) continue;
    const full = name.includes(' ');
    if (full && mailbox.name?.includes(' ') && sameName(mailbox.name, name)) return mailbox.address;
    if (full && mailbox.name === null && addressFits(mailbox.address, name)) return mailbox.address;
  }
  return null;
}

/** True for an interviewer whose title says that they recruit. */
export function isRecruiter(person: Pick<PersonMention, 'title'>): boolean {
  return person.title !== null && isRecruitingTitle(foldAligned(person.title));
}

import type { Mailbox } from '../../mail/mail.ts';
import { isTool } from '../company/mail-domain.ts';
import { isRecruitingTitle } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { footOf } from './foot.ts';
import type { NamedPerson } from './name-list.ts';
import { addressFits, cleanPersonName, isRobot, isRoom, isTeam, nameWords, sameName } from './people.ts';
import { greeting } from './people-cues.ts';
import { type Candidate, peopleOf } from './people-in-passage.ts';
import { linesUnderHeadings } from './people-under-heading.ts';
import type { Standing } from './standing.ts';

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
  let foot: number | null = null;
  // Reading the foot costs as much as reading its lines; it is asked for where a name stands alone in one.
  const isAtFoot = (at: number): boolean => {
    foot ??= footOf(passages);
    return at >= foot;
  };
  const spokenTo = new Set(
    reading.candidates.flatMap(({ name }) => (name === null ? [] : foldAligned(name).split(' '))),
  );
  const headed = linesUnderHeadings(passages);
  const found: PersonMention[] = [];
  const weak: PersonMention[] = [];
  for (const [at, passage] of passages.entries()) {
    if (isSilent(passage)) continue;
    const line = headed.get(at);
    if (line?.self === true) addWriter(reading, at, found);
    const named = line?.people.filter(() => line.met).map(listed) ?? peopleOf(passage, () => isAtFoot(at), spokenTo);
    for (const { person, confidence, standing } of named) {
      const name = cleanPersonName(person.name);
      if (name === null || isOther(name, person, passage, greeted, reading)) continue;
      if (isOnlySpeaking(name, standing, passage, reading)) continue;
      const address = person.address ?? addressFor(name, reading.mailboxes);
      add({ name, title: person.title, address, passage: at, confidence }, standing === 'past' ? weak : found);
    }
  }
  return found.length > 0 ? found : weak;
}

/** Signatures, and what names whom to write to. */
function isSilent({ signature, label }: Passage): boolean {
  return signature || label === 'recruiter' || label === 'other';
}

/** Whom a heading announces: `The panel is:`. */
function listed(person: NamedPerson): Candidate {
  return { person, confidence: 0.85, standing: 'met' };
}

/** `me (design director)` in a list of those whom one meets. */
function addWriter({ sender }: PeopleReading, passage: number, people: PersonMention[]): void {
  const name = sender?.name == null || isTeam(sender) || isRobot(sender) ? null : cleanPersonName(sender.name);
  if (sender === null || name === null) return;
  add({ name, title: null, address: sender.address, passage, confidence: 0.75, writes: true }, people);
}

/** The writer or the candidate, unless the words say that one meets him: `with me`, `Dana and I`. */
function isOnlySpeaking(name: string, standing: Standing, passage: Passage, reading: PeopleReading): boolean {
  if (standing === 'met' || standing === 'beside') return false;
  if (isWriter(name, reading) || isGreetingOf(name, reading)) return true;
  return standing === 'plain' && reading.sender?.name != null && passage.raw.startsWith(reading.sender.name);
}

function add(mention: PersonMention, people: PersonMention[]): void {
  const known = people.findIndex((other) => sameName(other.name, mention.name));
  const other = people[known];
  if (other === undefined) people.push(mention);
  else people[known] = merged(other, mention);
}

/** Who writes of himself is asked for by `withSigner`; his name below the text is a signature. */
function isWriter(name: string, { sender }: PeopleReading): boolean {
  if (sender?.name == null || !sameName(sender.name, name)) return false;
  // `Chambers of Judge Stokes` is no person, `Praxis Dr. Nguyen` is no writer of that name.
  if (sender.name.includes(' of ')) return false;
  const words = nameWords(name);
  return words.length > 1 || nameWords(sender.name)[0] === words[0];
}

/** `Coucou Élodie`, `Heads-up Daniel`: the candidate's first name with a word that is none before it. */
function isGreetingOf(name: string, { candidates }: PeopleReading): boolean {
  const last = nameWords(name).at(-1) ?? '';
  return candidates.some((one) => one.name !== null && nameWords(one.name).includes(last));
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

const fromHouse = /^\p{L}+ (?:de|da|di|von|van|bei|from|at|chez) (\p{Lu}.+)$/u;

function isOther(
  name: string,
  person: NamedPerson,
  passage: Passage,
  greeted: string | null,
  reading: PeopleReading,
): boolean {
  const mailbox: Mailbox = { name, address: person.address };
  if (isRobot(mailbox) || isRoom(mailbox) || isTeam({ name, address: null }) || reading.isCompany(name)) return true;
  // `c'est Karim de La Petite Table`: he says where he calls from.
  const [, house] = fromHouse.exec(name) ?? [];
  if (house !== undefined && reading.isCompany(house)) return true;
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
  return passage.label === 'people'
    ? reading.userName === null
    : foldAligned(greeted) === foldAligned(name).replace(/^(?:pani?e?|frau|herr|mme|sra?\.?|mevrouw) /, '');
}

/** The address that the mail's own headers give a name; only a whole name counts, a first name never. */
function addressFor(name: string, mailboxes: readonly Mailbox[]): string | null {
  for (const mailbox of mailboxes) {
    if (mailbox.address === null || isTool(mailbox.address) || isRobot(mailbox) || isTeam(mailbox)) continue;
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

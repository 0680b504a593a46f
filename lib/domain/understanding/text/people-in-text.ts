import { allMatches } from '../../all-matches.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { isTool } from '../company.ts';
import { addressFits, cleanPersonName, isRobot, isRoom, isTeam, sameName } from '../people.ts';
import { foldAligned } from './aligned-fold.ts';
import { type NamedPerson, readNameList } from './name-list.ts';
import type { Passage } from './passages.ts';
import { greeting, willTalk, withPerson, withSomebody } from './people-cues.ts';
import { isAboutTalk } from './time-contexts.ts';
import { isRecruitingTitle } from './title-words.ts';

/** Somebody whom the mail names as an interviewer. */
export interface PersonMention {
  readonly name: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly passage: number;
  readonly confidence: number;
}

/** What keeps others than interviewers out. */
export interface PeopleReading {
  readonly userAddresses: readonly string[];
  readonly userName: string | null;
  /** Mailboxes of the mail's own headers: they give addresses to names, never names. */
  readonly mailboxes: readonly Mailbox[];
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
 * an address is given only where it stands beside the name or belongs to it by the mail's own headers.
 *
 * @param passages from `readPassages`; signatures are not read
 */
export function interviewersIn(passages: readonly Passage[], reading: PeopleReading): readonly PersonMention[] {
  const greeted = greetedName(passages);
  const found: PersonMention[] = [];
  for (const [at, passage] of passages.entries()) {
    if (passage.signature || passage.label === 'recruiter' || passage.label === 'other') continue;
    for (const { person, confidence } of peopleOf(passage)) {
      const name = cleanPersonName(person.name);
      if (name === null || isOther(name, person, passage, greeted, reading)) continue;
      const address = person.address ?? addressFor(name, reading.mailboxes);
      const mention = { name, title: person.title, address, passage: at, confidence };
      const known = found.findIndex((other) => sameName(other.name, name));
      const other = found[known];
      if (other === undefined) found.push(mention);
      else found[known] = merged(other, mention);
    }
  }
  return found;
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
}

function peopleOf(passage: Passage): readonly Candidate[] {
  if (passage.label === 'people') return labelledPeople(passage);
  if (passage.label !== null && !['subject', 'what', 'when', 'time', 'medium'].includes(passage.label)) return [];
  const found: Candidate[] = [];
  for (const match of allMatches(passage.folded, withPerson)) {
    const from = match.index + match[0].length;
    const either = withSomebody.test(match[0]);
    for (const person of readNameList(passage.raw.slice(from)).people) {
      const oneWord = person.words < 2;
      if (
        oneWord &&
        either &&
        person.title === null &&
        person.address === null &&
        !/\b(?:Dr|Prof|Frau|Herr|Mr|Ms|Mrs)\b/.test(person.name)
      )
        continue;
      found.push({ person, confidence: oneWord ? 0.7 : either ? 0.85 : 0.9 });
    }
  }
  if (found.length === 0) found.push(...namesBehindWith(passage));
  found.push(...namesBeforeVerb(passage));
  if (found.length === 0) found.push(...namesInAgenda(passage));
  return found;
}

/** `Your interview is on Thursday at 2pm with our hiring manager, Dana Whitfield`: whole names only. */
function namesBehindWith(passage: Passage): readonly Candidate[] {
  const found: Candidate[] = [];
  const behind = allMatches(passage.folded, /\b(?:with|mit|avec|con|com|met) /g);
  for (const match of behind.length > 0 && isAboutTalk(passage.folded) ? behind : []) {
    found.push(...whole(readNameList(passage.raw.slice(match.index + match[0].length)).people));
  }
  return found;
}

function labelledPeople(passage: Passage): readonly Candidate[] {
  const text = passage.raw.replace(/^(?:\d{1,2}[:.]\d\d[^\p{L}]{0,12}(?:[AaPp][Mm])?[^\p{L}]{0,4})/u, '');
  return readNameList(text).people.map((person) => ({ person, confidence: person.words < 2 ? 0.75 : 0.93 }));
}

/** `Dana Whitfield, our VP Engineering, will be interviewing you`: the sentence starts with the list. */
function namesBeforeVerb(passage: Passage): readonly Candidate[] {
  if (
    passage.label !== null ||
    !/\bwill\b|\bwird\b|\bwerden\b|going to|would like|\w(?:ra|ront|ranno|rao|ran)\b|\bzal\b|\bzullen\b|\bvai\b/.test(
      passage.folded,
    )
  )
    return [];
  const list = readNameList(passage.raw);
  if (list.people.length === 0) return [];
  const rest = passage.folded.slice(list.end);
  if (!willTalk.test(rest.startsWith(',') ? rest.slice(1) : rest)) return [];
  return list.people.map((person) => ({ person, confidence: person.words < 2 ? 0.7 : 0.88 }));
}

const agendaTime =
  /^(?:\d{1,2}(?:[:.h]\d\d)? ?(?:[ap]\.?m\.?|uhr|uur|h)?(?: ?(?:-|to|bis|a|tot) ?\d{1,2}(?:[:.h]\d\d)? ?(?:[ap]\.?m\.?|uhr|uur|h)?)? ?(?:\(?[a-z]{2,4}\)?(?= ?[:|-]))?)[ :|,-]+/;

/** `10:00 – 10:45: Dana Whitfield, VP Engineering`: a line of an agenda. First names alone are not read there. */
function namesInAgenda(passage: Passage): readonly Candidate[] {
  const time = agendaTime.exec(passage.folded);
  if (time !== null && /\d/.test(time[0]) && /[:.h]\d\d|[ap]\.?m|uhr|uur/.test(time[0])) {
    // `1:00pm | Coding | Priya Shah, Staff Engineer`: the topic may stand before the people.
    const parts = passage.raw.slice(time[0].length).split(/\s*[|•·\t]\s*|\s[-–—]\s|:\s| {2,}/u);
    const lists = [...parts, parts.join(' | ')].map((part) => whole(readNameList(part).people));
    return (
      lists.find((list) => list.some(({ person }) => person.title !== null)) ??
      lists.find((list) => list.length > 0) ??
      []
    );
  }
  if (passage.raw.length < 140 && /(?:[:.h]\d\d|\d ?[ap]m)\b/.test(passage.folded) && /[-–—:|(]/.test(passage.raw)) {
    const list = readNameList(passage.raw);
    return list.end > 0 && /^ ?[:|(–—-]? ?\(?\d/.test(passage.raw.slice(list.end)) ? whole(list.people) : [];
  }
  return [];
}

function whole(people: readonly NamedPerson[]): readonly Candidate[] {
  return people.filter((person) => person.words > 1).map((person) => ({ person, confidence: 0.8 }));
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

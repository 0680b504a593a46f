import { remembered } from '../remembered.ts';
import type { Passage } from '../text/passages.ts';
import { footOf } from './foot.ts';
import { cuedIn, easternListed, listedIn } from './listed-names.ts';
import { signsAround } from './mention-signs.ts';
import type { NamedPerson } from './name-list.ts';
import { bareName, isNoPerson } from './name-signs.ts';
import { cleanPersonName, isRobot, isRoom, isTeam } from './people.ts';
import { type HeadedLine, linesUnderHeadings } from './people-under-heading.ts';
import { type Spotted, spotPeople } from './person-spotting.ts';
import { mayBeSignature, withTitleBelow } from './signature-lines.ts';
import { type Topics, topicsOf } from './topics.ts';

/** A name that the mail's words hold: whoever it is, and whatever part he plays. */
export interface Mention {
  readonly name: string;
  readonly title: string | null;
  /** An address beside the name. */
  readonly address: string | null;
  readonly passage: number;
  /** What stands around the name, as features of `part-judge.ts`. */
  readonly signs: readonly string[];
}

/** What one text says of people. */
export interface PeopleTold {
  readonly mentions: readonly Mention[];
  /** How the writer speaks of himself (`self-signs.ts`). */
  readonly self: readonly string[];
}

/**
 * Every person's name in a mail's words, in order, with what stands around it: sentences, lists, labels, programmes, subject
 * and signature alike. Generous: what is no person, and who plays which part, is judged from all mentions together.
 *
 * @param passages from `readPassages`
 * @param spokenTo words of the candidate's name, folded
 */
export function mentionsIn(passages: readonly Passage[], spokenTo: ReadonlySet<string>): readonly Mention[] {
  const headed = linesUnderHeadings(passages);
  const spotted = passages.map((passage) => spotPeople(passage, spokenTo));
  const foot = footOf(passages, spotted);
  const found: Mention[] = [];
  for (const [at, passage] of passages.entries()) {
    const line = headed.get(at);
    const named = line === undefined ? inPassage(passages, at, spotted) : headedBy(line);
    if (named.length > 0) {
      const place = placeOf(passage, at >= foot, spotted[at]?.[0]?.topics ?? topicsOf(passage.folded));
      for (const { person, signs } of named) push(found, person, at, [...place, ...signs]);
    }
    if (line !== undefined) continue;
    for (const person of easternListed(passage.raw)) push(found, person, at, ['at:people', 'listed']);
  }
  return found;
}

interface Signed {
  readonly person: NamedPerson;
  readonly signs: readonly string[];
}

function headedBy({ people, met }: HeadedLine): readonly Signed[] {
  const signs = met ? ['headed:met'] : ['headed:apart', 'stand:apart', 'stand:apart:sure'];
  return people.map((person) => ({ person, signs: [...signs, ...titledOf(person)] }));
}

/** The names that a passage spells, those of a list where one is expected, and lone words behind a cue; each once. */
function inPassage(
  passages: readonly Passage[],
  at: number,
  spotted: readonly (readonly Spotted[])[],
): readonly Signed[] {
  const passage = passages[at];
  if (passage === undefined) return [];
  const own = spotted[at] ?? [];
  const listed = listedIn(passage);
  const cued = cuedIn(passage);
  if (own.length === 0 && listed.length === 0 && cued.length === 0) return [];
  const mayBeSigned = mayBeSignature(passages, at);
  const names = new Set(own.map(({ person }) => person.name));
  const inList = new Set(listed.map(({ name }) => name));
  const shown = own.map((one, index) => {
    const below = one.alone && one.person.title === null && (passage.signature || mayBeSigned);
    return {
      person: below ? withTitleBelow(one.person, passages, at) : one.person,
      signs: [
        ...(inList.has(one.person.name) ? ['listed'] : []),
        ...signsOf(one, own[index - 1], own),
        ...(one.alone && mayBeSigned ? ['signs?'] : []),
        ...(one.alone ? [hasNeighbour(passages, at, spotted) ? 'line:among names' : 'line:lonely'] : []),
        ...(at > LATE * passages.length ? ['line:late'] : []),
        ...signsAround(passage, one),
      ],
    };
  });
  const further = cued
    .filter(({ name }) => !names.has(name) && !inList.has(name))
    .map((person) => ({ person, signs: ['cued', 'stand:met', ...titledOf(person)] }));
  const unspotted = listed
    .filter(({ name }) => !names.has(name))
    .map((person) => ({ person, signs: ['listed', 'listed:only', ...titledOf(person)] }));
  return [...shown, ...further, ...unspotted];
}

/** Behind this share of a mail there is more small print and signature than news. */
const LATE = 0.65;
/** A line of a list of people: a name, and little besides. */
const named =
  /^[^\p{L}]{0,4}(?:\p{L}{1,4}\.? )?\p{Lu}[\p{L}'’.-]+ (?:\p{L}{1,3}\.? ){0,2}\p{Lu}[\p{L}'’.-]+(?:$|[ ,(|:–—-])/u;

/** True where the line above or below names somebody as well: a list, no signature. */
function hasNeighbour(passages: readonly Passage[], at: number, spotted: readonly (readonly Spotted[])[]): boolean {
  return [at - 1, at + 1].some((beside) => {
    const other = passages[beside];
    const names = other !== undefined && other.block === passages[at]?.block && named.test(other.raw);
    return names && spotted[beside]?.some(({ sure }) => sure) === true;
  });
}

function push(found: Mention[], person: NamedPerson, passage: number, signs: readonly string[]): void {
  const name = nameOf(person.name);
  if (name === null) return;
  const title = person.title !== null && organizes.test(person.title) ? null : person.title;
  found.push({ name, title, address: person.address, passage, signs });
}

/** The name as it should be shown, null for what is no person. */
const nameOf: (name: string) => string | null = remembered((written) => {
  const name = cleanPersonName(bareName(written));
  if (name === null || isNoPerson(name)) return null;
  const mailbox = { name, address: null };
  return isRobot(mailbox) || isRoom(mailbox) || isTeam(mailbox) ? null : name;
});

/** What calendars write behind a guest's name: no title. */
const organizes =
  /^(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador(?:a)?|organizzatore|organizzatrice|host)$/i;

/** Where in the mail a passage stands, and what it speaks of. */
function placeOf({ label, signature, raw }: Passage, foot: boolean, topics: Topics): readonly string[] {
  const place = signature ? 'signature' : (label ?? (foot ? 'foot' : /[.!?]$/.test(raw) ? 'sentence' : 'line'));
  return [
    `at:${place}`,
    ...(topics.talk ? ['s:talk'] : []),
    ...(topics.arrival ? ['s:arrival'] : []),
    ...(topics.around ? ['s:around'] : []),
  ];
}

function signsOf(one: Spotted, before: Spotted | undefined, all: readonly Spotted[]): readonly string[] {
  const mates = all.filter((other) => other.list === one.list).length;
  return [
    `stand:${one.standing}`,
    `stand:${one.standing}:${one.sure ? 'sure' : one.whole ? 'whole' : 'word'}`,
    mates > 1 ? 'list:several' : 'list:single',
    ...(one.alone ? ['list:alone'] : []),
    ...(before !== undefined && before.list === one.list ? ['list:later'] : []),
    ...titledOf(one.person),
  ];
}

function titledOf({ title }: NamedPerson): readonly string[] {
  return title === null ? [] : ['titled'];
}

import type { Passage } from '../text/passages.ts';
import { isAboutTalk } from '../time/time-contexts.ts';
import { footOf } from './foot.ts';
import { cuedIn, easternListed, listedIn } from './listed-names.ts';
import { signsAround } from './mention-signs.ts';
import type { NamedPerson } from './name-list.ts';
import { bareName, isNoPerson } from './name-signs.ts';
import { cleanPersonName, isRobot, isRoom, isTeam } from './people.ts';
import { linesUnderHeadings } from './people-under-heading.ts';
import { type Spotted, spotPeople } from './person-spotting.ts';
import { mayBeSignature, withTitleBelow } from './signature-lines.ts';
import { speaksOfArrival } from './standing.ts';

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
  const foot = footOf(passages);
  const found: Mention[] = [];
  for (const [at, passage] of passages.entries()) {
    const place = placeOf(passage, at >= foot);
    const line = headed.get(at);
    if (line === undefined) {
      for (const one of inPassage(passages, at, spokenTo)) push(found, one.person, at, [...place, ...one.signs]);
      for (const person of easternListed(passage.raw)) push(found, person, at, ['at:people', 'listed']);
    } else {
      const signs = line.met ? ['headed:met'] : ['headed:apart', 'stand:apart', 'stand:apart:sure'];
      for (const person of line.people) push(found, person, at, [...place, ...signs, ...titledOf(person)]);
    }
  }
  return found;
}

interface Signed {
  readonly person: NamedPerson;
  readonly signs: readonly string[];
}

/** The names that a passage spells, those of a list where one is expected, and lone words behind a cue; each once. */
function inPassage(passages: readonly Passage[], at: number, spokenTo: ReadonlySet<string>): readonly Signed[] {
  const passage = passages[at];
  if (passage === undefined) return [];
  const spotted = spotPeople(passage, spokenTo);
  const listed = listedIn(passage);
  const mayBeSigned = mayBeSignature(passages, at);
  const names = new Set(spotted.map(({ person }) => person.name));
  const inList = new Set(listed.map(({ name }) => name));
  const shown = spotted.map((one, index) => {
    const below = one.alone && one.person.title === null && (passage.signature || mayBeSigned);
    return {
      person: below ? withTitleBelow(one.person, passages, at) : one.person,
      signs: [
        ...(inList.has(one.person.name) ? ['listed'] : []),
        ...signsOf(one, spotted[index - 1], spotted),
        ...(one.alone && mayBeSigned ? ['signs?'] : []),
        ...(one.alone ? [hasNeighbour(passages, at) ? 'line:among names' : 'line:lonely'] : []),
        ...(at > LATE * passages.length ? ['line:late'] : []),
        ...signsAround(passage, one.at, one.at + one.person.name.length, one.list, one.listEnd),
      ],
    };
  });
  const cued = cuedIn(passage)
    .filter(({ name }) => !names.has(name) && !inList.has(name))
    .map((person) => ({ person, signs: ['cued', 'stand:met', ...titledOf(person)] }));
  const further = listed
    .filter(({ name }) => !names.has(name))
    .map((person) => ({ person, signs: ['listed', 'listed:only', ...titledOf(person)] }));
  return [...shown, ...cued, ...further];
}

/** Behind this share of a mail there is more small print and signature than news. */
const LATE = 0.65;
/** A line of a list of people: a name, and little besides. */
const named =
  /^[^\p{L}]{0,4}(?:\p{L}{1,4}\.? )?\p{Lu}[\p{L}'’.-]+ (?:\p{L}{1,3}\.? ){0,2}\p{Lu}[\p{L}'’.-]+(?:$|[ ,(|:–—-])/u;

/** True where the line above or below names somebody as well: a list, no signature. */
function hasNeighbour(passages: readonly Passage[], at: number): boolean {
  const own = passages[at];
  return [passages[at - 1], passages[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.block === own?.block &&
      named.test(other.raw) &&
      spotPeople(other).some(({ sure }) => sure),
  );
}

/** What is around a talk and none: meals, tours, welcomes. */
const aroundTalk =
  /\b(?:lunch|breakfast|coffee|dinner|tour|welcome|greeting|check[- ]?in|mittagessen|fruhstuck|rundgang|fuhrung|begrus+ung|dejeuner|petit[- ]dejeuner|visite|accueil|almuerzo|comida|desayuno|visita|bienvenida|almoco|boas-vindas|pranzo|colazione|accoglienza|rondleiding|ontvangst|fika|rundtur|frokost|rundvisning|obiad|powitanie)\b/;

function push(found: Mention[], person: NamedPerson, passage: number, signs: readonly string[]): void {
  const name = cleanPersonName(bareName(person.name));
  if (name === null || isNoPerson(name) || isRobot({ name, address: null }) || isRoom({ name, address: null })) return;
  if (isTeam({ name, address: null })) return;
  const title = person.title !== null && organizes.test(person.title) ? null : person.title;
  found.push({ name, title, address: person.address, passage, signs });
}

/** What calendars write behind a guest's name: no title. */
const organizes =
  /^(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador(?:a)?|organizzatore|organizzatrice|host)$/i;

/** Where in the mail a passage stands, and what it speaks of. */
function placeOf({ label, signature, raw, folded }: Passage, foot: boolean): readonly string[] {
  const place = signature ? 'signature' : (label ?? (foot ? 'foot' : /[.!?]$/.test(raw) ? 'sentence' : 'line'));
  return [
    `at:${place}`,
    ...(isAboutTalk(folded) ? ['s:talk'] : []),
    ...(speaksOfArrival(folded) ? ['s:arrival'] : []),
    ...(aroundTalk.test(folded) ? ['s:around'] : []),
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

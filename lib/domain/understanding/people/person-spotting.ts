import { remembered } from '../remembered.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { lengthOfWord, nextCapital } from './capital-words.ts';
import { isFirstName } from './first-names.ts';
import { type NamedPerson, type NameSpan, readNameList } from './name-list.ts';
import { isAddress, opensName } from './name-openings.ts';
import { bareName } from './name-signs.ts';
import { isNobody } from './nobody.ts';
import { withTitleAhead } from './title-ahead.ts';

/** Somebody whose name stands in a passage. */
export interface Spotted {
  readonly person: NamedPerson;
  /** True when the name itself, a form of address or a title beside it tells a person. */
  readonly sure: boolean;
  /** True for a surname at least: `Dana Whitfield`, `Frau Keller`, no `Dana`. */
  readonly whole: boolean;
  /** True when the passage holds nothing besides the list of names that this one stands in. */
  readonly alone: boolean;
  /** The list that the name stands in: names of one list share their fate. */
  readonly list: NameSpan;
  /** Where the name itself stands. */
  readonly at: number;
}

/** A title of several letters before a name; `PM` and `ML` may be an hour and a subject. */
const titled = /\p{L}{4}|^(?:CEO|CTO|CFO|COO|VP|SVP)\b/u;
/** Behind a name that stands alone: a mark, a pronoun in brackets, `eh.` under an Austrian letter. */
const nothing = /^[\s.,;)]*(?:\([^()]{1,20}\)|e\.?h\.)?\s*$/;
/** A number of a house. */
const inAddress =
  /(?:^|[^:.\d])\d{1,5}[a-z]? $|(?:\bc\/|\b(?:calle|avda\.|avenida|plaza|via|viale|piazza|corso|rua|rue|ul\.)) (?:de |del |della |di |da |do |des )?$/;

/** The people whose names stand in a passage, in order. One pass over its capital letters; what is small is never read. */
export function spotPeople(
  { raw, folded }: Pick<Passage, 'raw' | 'folded'>,
  spokenTo: ReadonlySet<string> = nobody,
): readonly Spotted[] {
  const found: Spotted[] = [];
  let at = nextCapital(raw, 0);
  while (at >= 0) {
    const length = lengthOfWord(raw, at);
    const spoken = isSpokenTo(raw, folded, at, length, spokenTo);
    const list = !spoken && opensName(raw, folded, at, length) ? listAt(raw, folded, at) : null;
    if (list !== null) addList(found, list, { raw, folded, at });
    if (list !== null) addInBrackets(found, list, raw, spokenTo);
    at = nextCapital(raw, list === null ? at + length : list.to);
  }
  return found;
}

const nobody: ReadonlySet<string> = new Set();

/** A list of names with the title before it. */
interface List {
  readonly from: number;
  readonly to: number;
  readonly people: readonly NamedPerson[];
}

interface Around {
  readonly raw: string;
  readonly folded: string;
  /** Where the first name begins. */
  readonly at: number;
}

/** Adds those of a list who are somebody. */
function addList(found: Spotted[], { from, to, people }: List, { raw, folded, at }: Around): void {
  const known = placed(people, raw, from).filter(({ person }) => !isNobody({ ...person, name: bareName(person.name) }));
  if (known.length === 0 || (from > 0 && inAddress.test(folded.slice(Math.max(0, from - 18), from)))) return;
  const alone = from < 3 && nothing.test(raw.slice(to));
  const list = { from, to, people: known.length };
  const titleAhead = raw.slice(from, at);
  for (const one of known) {
    const { person } = one;
    const sure = isSure(person, raw) || (person === people[0] && isSureBehind(titleAhead, person));
    found.push({ person, at: one.at, list, alone, whole: isWhole(person), sure });
  }
}

/** `the two partners (Rachel Ormondroyd and Sanjeev Kapadia)`: what stands in the brackets of a list may be names as well. */
function addInBrackets(found: Spotted[], { from, to }: List, raw: string, spokenTo: ReadonlySet<string>): void {
  const opens = raw.indexOf('(', from) + 1;
  const closes = raw.indexOf(')', opens);
  if (opens === 0 || opens > to || closes < opens + SHORTEST_NAME) return;
  const inside = raw.slice(opens, closes);
  if (!mayNameSomebody.test(inside)) return;
  for (const one of spotPeople({ raw: inside, folded: foldAligned(inside) }, spokenTo)) {
    if (!one.sure || !one.whole) continue;
    const list = { from: one.list.from + opens, to: one.list.to + opens, people: one.list.people };
    found.push({ ...one, at: one.at + opens, list, alone: false });
  }
}

/** In brackets there are more often titles than names. */
const SHORTEST_NAME = 7;
const mayNameSomebody = /\p{Lu}[\p{L}'’-]+ (?:\p{Ll}{2,3} )?\p{Lu}\p{Ll}/u;

/** The list of names that begins at a capital letter; null where no list does. */
function listAt(raw: string, folded: string, at: number): List | null {
  const from = withTitleAhead(folded, at);
  const { people, end } = readNameList(raw.slice(from));
  if (people.length > 0 && end > 0) return { from, to: Math.max(from + end, at + 1), people };
  // `You pick it, Vera Lindqvist reads it`: the word ahead was no title.
  return from < at && folded.charAt(at - 2) === ',' ? plainListAt(raw, at) : null;
}

function plainListAt(raw: string, at: number): List | null {
  const { people, end } = readNameList(raw.slice(at));
  return people.length === 0 || end === 0 ? null : { from: at, to: at + end, people };
}

/** The people of a list with where each name stands. */
function placed(
  people: readonly NamedPerson[],
  raw: string,
  from: number,
): readonly { readonly person: NamedPerson; readonly at: number }[] {
  let end = from;
  return people.map((person) => {
    end = Math.max(end, raw.indexOf(lastWordOf(person.name), end));
    const begins = raw.lastIndexOf(person.name, end);
    return { person, at: begins < from ? end : begins };
  });
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isWhole({ name, words }: NamedPerson): boolean {
  return words > 1 || isAddress(foldAligned(name).split(' ')[0] ?? '');
}

/** `our designer Dana`, `CEO Dana Whitfield`: a title ahead, and more than one word where the title has a capital itself. */
function isSureBehind(titleAhead: string, { words }: NamedPerson): boolean {
  return titleAhead !== '' && titled.test(titleAhead) && words > (/^\p{Ll}/u.test(titleAhead) ? 0 : 1);
}

/** `Aisha, our interviews happen on foot`: the candidate is called by name. */
function isSpokenTo(raw: string, folded: string, at: number, length: number, spokenTo: ReadonlySet<string>): boolean {
  return spokenTo.size > 0 && /[,!:]/.test(raw.charAt(at + length)) && spokenTo.has(folded.slice(at, at + length));
}

/** Whether a name is a person's by itself: a known first name before a surname, a form of address, a title beside it. */
function isSure(person: NamedPerson, raw: string): boolean {
  if (namesPerson(person.name)) return true;
  if (person.title === null || !person.name.includes(' ')) return false;
  // `Composite Stress Analyst` is a role; only behind a comma or a bracket is it somebody's title.
  const at = raw.indexOf(person.name);
  return at >= 0 && /^ ?[,([|\u2013\u2014-]/.test(raw.slice(at + person.name.length, at + person.name.length + 2));
}

/** True for a first name or a form of address before another word, and for a first name that is no other word. */
const namesPerson: (name: string) => boolean = remembered((name) => {
  const parts = foldAligned(name).split(' ');
  const [first = ''] = parts;
  if (parts.length < 2) return isFirstName(first, true);
  return isAddress(first) || isFirstName(first, false) || parts.some((part) => isFirstName(part, true));
});

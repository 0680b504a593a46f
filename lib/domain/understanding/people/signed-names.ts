import type { Passage } from '../text/passages.ts';
import { cuedIn, listedIn } from './listed-names.ts';
import { signsAround, signsBeside } from './mention-signs.ts';
import { cuesAround } from './name-cues.ts';
import type { NamedPerson, NameSpan } from './name-list.ts';
import type { HeadedLine } from './people-under-heading.ts';
import type { Spotted } from './person-spotting.ts';
import { shownName } from './shown-name.ts';
import { mayBeSignature, withTitleBelow } from './signature-lines.ts';
import { standingOf } from './standing.ts';
import { type Topics, topicsOf } from './topics.ts';

/** Somebody named in a passage, with the features of `part-judge.ts` that tell where and how. */
export interface SignedName {
  readonly person: NamedPerson;
  readonly signs: readonly string[];
}

/** A mail with the names that are spelled in each of its passages. */
export interface SpottedMail {
  readonly passages: readonly Passage[];
  readonly spotted: readonly (readonly Spotted[])[];
  /** The first passage of its foot. */
  readonly foot: number;
}

/** The names in a line under a heading that announces them. */
export function headedNames({ people, met }: HeadedLine, mail: SpottedMail, at: number): readonly SignedName[] {
  const passage = mail.passages[at];
  if (passage === undefined || people.length === 0) return [];
  const place = placeOf(passage, at >= mail.foot, topicsOf(passage.folded));
  const signs = [...place, ...(met ? ['headed:met'] : ['headed:apart', 'stand:apart', 'stand:apart:sure'])];
  return people.map((person) => ({ person, signs: [...signs, ...titledOf(person)] }));
}

/** The names that a passage spells, those of a list where one is expected, and lone words behind a cue; each once. */
export function signedNames(mail: SpottedMail, at: number): readonly SignedName[] {
  const passage = mail.passages[at];
  if (passage === undefined) return [];
  const spotted = mail.spotted[at] ?? [];
  const listed = listedIn(passage);
  const cued = cuedIn(passage);
  if (spotted.length === 0 && listed.length === 0 && cued.length === 0) return [];
  const topics = topicsOf(passage.folded);
  const place = placeOf(passage, at >= mail.foot, topics);
  const names = new Set(spotted.map(({ person }) => person.name));
  const inList = new Set(listed.map(({ name }) => name));
  const found = spotted.length === 0 ? [] : spelled(mail, at, { passage, place, topics, inList });
  for (const person of cued)
    if (!names.has(person.name) && !inList.has(person.name))
      found.push({ person, signs: [...place, 'cued', 'stand:met', ...titledOf(person)] });
  for (const person of listed)
    if (!names.has(person.name))
      found.push({ person, signs: [...place, 'listed', 'listed:only', ...titledOf(person)] });
  return found;
}

interface Around {
  readonly passage: Passage;
  readonly place: readonly string[];
  readonly topics: Topics;
  readonly inList: ReadonlySet<string>;
}

/** Those whom the passage spells; what is no person's name is not looked at any further. */
function spelled(mail: SpottedMail, at: number, around: Around): SignedName[] {
  const found: SignedName[] = [];
  const spotted = mail.spotted[at] ?? [];
  const mayBeSigned = mayBeSignature(mail.passages, at);
  let list: ListSigns | null = null;
  for (const [index, one] of spotted.entries()) {
    if (shownName(one.person.name) === null) continue;
    if (list?.span !== one.list) list = listSigns(one.list, around, at > LATE * mail.passages.length);
    const signs = [...list.signs, `${list.standing}:${one.sure ? 'sure' : one.whole ? 'whole' : 'word'}`];
    if (around.inList.has(one.person.name)) signs.push('listed');
    if (spotted[index - 1]?.list === one.list) signs.push('list:later');
    signs.push(...titledOf(one.person), ...signsBeside(around.passage.folded, one));
    if (one.alone) addLineSigns(signs, mail, at, mayBeSigned);
    found.push({ person: mayBeSigned || around.passage.signature ? titled(one, mail, at) : one.person, signs });
  }
  return found;
}

/** Somebody in a signature, or what may be one, with the title that stands in the line below his name. */
function titled({ person, alone }: Spotted, { passages }: SpottedMail, at: number): NamedPerson {
  return alone && person.title === null ? withTitleBelow(person, passages, at) : person;
}

/** What all names of a list share. */
interface ListSigns {
  readonly span: NameSpan;
  readonly standing: string;
  readonly signs: readonly string[];
}

function listSigns(span: NameSpan, { passage, place, topics }: Around, late: boolean): ListSigns {
  const standing = `stand:${standingOf(passage.folded, topics, span)}`;
  const signs = [...place, standing, span.people > 1 ? 'list:several' : 'list:single'];
  if (late) signs.push('line:late');
  signs.push(...signsAround(passage.folded, span, topics), ...cuesAround(passage, span.from, span.to));
  return { span, standing, signs };
}

/** A name in a line of its own. */
function addLineSigns(signs: string[], { passages, spotted }: SpottedMail, at: number, mayBeSigned: boolean): void {
  signs.push('list:alone', hasNeighbour(passages, at, spotted) ? 'line:among names' : 'line:lonely');
  if (mayBeSigned) signs.push('signs?');
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

function titledOf({ title }: NamedPerson): readonly string[] {
  return title === null ? [] : ['titled'];
}

import type { Mailbox } from '../../mail/mail.ts';
import { remembered } from '../remembered.ts';
import { isCandidate } from './candidate.ts';
import { attending, personOf } from './cast-people.ts';
import { isEmployer, isTitleWord } from './cast-signs.ts';
import type { CastSources } from './cast-sources.ts';
import type { Mention } from './mentions.ts';
import { bareName, isNoPerson } from './name-signs.ts';
import { addPartSigns } from './part-signs.ts';
import { isRobot, isRoom, isTeam, nameWords, sameName, samePerson } from './people.ts';
import type { Add, Draft, Person } from './person.ts';
import { addWriter } from './writer.ts';

/** More people than this stand in no mail about a talk. */
const PEOPLE_LIMIT = 60;

/**
 * Everybody whom a mail shows, each once: guests and organizer of the calendar, whom a tool's words name, names in the
 * text, the writer and his signature. Never the candidate, robots, rooms or the employer.
 */
export function personsOf(sources: CastSources): readonly Person[] {
  const people: Draft[] = [];
  // A mail names the same people over and over.
  const isNamed = remembered((name) => isSomebody({ name, address: null }, sources));
  const add: Add = (given, signs) => {
    const one = given.name === null ? given : { ...given, name: bareName(given.name) };
    const { name, address } = one;
    if (!(name !== null && address === null ? isNamed(name) : isSomebody(one, sources))) return null;
    const known = people.find((other) => samePerson(other, one));
    if (known !== undefined) return merged(known, one, signs);
    if (people.length >= PEOPLE_LIMIT) return null;
    const fresh = { name: one.name, address: one.address, title: one.title ?? null, signs: new Set(signs) };
    people.push(fresh);
    return fresh;
  };
  addGuests(sources, add);
  addTold(sources, add);
  addWriter(sources, people, add);
  addOthers(sources, add);
  addPartSigns(people, sources);
  return people;
}

function merged(known: Draft, one: Parameters<Add>[0], signs: readonly string[]): Draft {
  if (isFuller(one.name, known.name)) known.name = one.name;
  known.address ??= one.address;
  known.title ??= one.title ?? null;
  for (const sign of signs) known.signs.add(sign);
  return known;
}

/** `Dana Whitfield` after `Dana`; the words of a name in another order are no fuller name. */
function isFuller(name: string | null, known: string | null): boolean {
  return nameWords(name ?? '').length > nameWords(known ?? '').length || (name?.length ?? 0) > (known?.length ?? 0) + 1;
}

function addGuests(sources: CastSources, add: Add): void {
  for (const one of attending(sources)) add(one, ['attendee']);
  const organizer = personOf(sources.event?.organizer ?? null, sources.candidates);
  if (organizer !== null) add(organizer, ['organizer']);
}

function addTold(sources: CastSources, add: Add): void {
  for (const { source, interviewers, recruiter, people } of sources.extractions) {
    if (people === undefined) {
      for (const one of interviewers?.value ?? []) add(one, [`${source}:interviewer`]);
      if (recruiter !== undefined) add(recruiter.value, [`${source}:recruiter`]);
      continue;
    }
    for (const mention of people.mentions)
      if (!mention.signs.includes('at:signature') || isSigner(mention, people.mentions)) add(mention, mention.signs);
  }
}

/** The first name in a signature; what follows is small print. */
function isSigner(mention: Mention, all: readonly Mention[]): boolean {
  const first = all.find(({ signs }) => signs.includes('at:signature'));
  return first !== undefined && (first === mention || sameName(first.name, mention.name));
}

function addOthers(sources: CastSources, add: Add): void {
  for (const one of sources.mail.cc) {
    const person = personOf(one, sources.candidates);
    if (person?.name != null) add(person, ['cc']);
  }
  for (const names of sources.titlePeople)
    for (const name of names.split(/ (?:and|&|und|et|y|e|en|och|og) /)) add({ name, address: null }, ['in:title']);
}

function isSomebody(one: Mailbox, sources: CastSources): boolean {
  if (isCandidate(one, sources.candidates) || isRobot(one) || isRoom(one) || isTeam({ ...one, address: null })) {
    return false;
  }
  if (one.name !== null && one.address === null && isNoPerson(one.name)) return false;
  return !isEmployer(one, sources) && !isTitleWord(one, sources) && !isCalledByFirstName(one, sources);
}

/** The candidate's first name alone is his. */
function isCalledByFirstName({ name, address }: Mailbox, { candidates }: CastSources): boolean {
  const [only, ...others] = name === null ? [] : nameWords(name);
  if (only === undefined || others.length > 0 || address !== null) return false;
  return candidates.some((one) => one.name !== null && nameWords(one.name).includes(only));
}

import type { Mailbox } from '../../mail/mail.ts';
import { isFreeMail } from '../company/mail-domain.ts';
import { remembered } from '../remembered.ts';
import { isRecruitingTitle } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isCoordinator, namedInTitle, talksHimself } from './cast-signs.ts';
import { type CastSources, wordsOfCast } from './cast-sources.ts';
import { nameSigns } from './name-signs.ts';
import { nameWords, samePerson } from './people.ts';
import { cueOf } from './people-verbs.ts';
import type { Draft } from './person.ts';
import { isSharedLocalPart } from './robots.ts';

/** Beyond so many, more people say no more. */
const MOST = 2;
/** How Google's calendar ends its subjects: ` @ Wed Feb 24, 2027 1pm (EST)`. */
const calendarSubject = / @ .{6,90}\)\s*$/;

/** What all signs of one person are paired with. */
interface Around {
  readonly strong: string;
  readonly others: string;
  readonly job: string;
  readonly sources: CastSources;
}

/**
 * Adds the signs that take the whole mail: who else is there, what the name and the title are, and pairs of signs that say
 * more than each for itself.
 *
 * @param people everybody whom the mail shows
 */
export function addPartSigns(people: readonly Draft[], sources: CastSources): void {
  const strong = people.filter(({ signs }) => isStrong(signs)).length;
  const writers = people.filter(({ signs }) => signs.has('writer')).length;
  const others = people.length - 1;
  for (const person of people) {
    const { signs } = person;
    addOwnSigns(person, sources);
    const around: Around = {
      strong: `strong:${Math.min(strong - (isStrong(signs) ? 1 : 0), MOST)}`,
      others: `others:${Math.min(others, MOST)}`,
      job: jobOf(signs),
      sources,
    };
    signs.add(`others:${Math.min(others, MOST + 1)}`);
    signs.add(around.strong);
    addRoleSigns(signs, around);
    addShapeSigns(signs);
    // Where a tool writes, whom to ask is whoever arranges the talk.
    if (writers === 0) for (const sign of unwritten) if (signs.has(sign)) signs.add(`no writer/${sign}`);
    if (signs.has('writer') || (signs.has('organizer') && writers === 0)) addSpeakerSigns(person, around);
  }
}

const unwritten = ['stand:apart', 's:contact', 'at:recruiter'] as const;

function addOwnSigns(person: Draft, sources: CastSources): void {
  const { signs, title, name } = person;
  const mailbox: Mailbox = { name, address: person.address };
  if (name !== null) for (const sign of nameSigns(name)) signs.add(sign);
  if (isStrong(signs)) signs.add('is strong');
  if (title !== null) {
    const folded = foldAligned(title);
    signs.add(isRecruitingTitle(folded) ? 'title:recruits' : 'title:other');
    for (const word of folded.split(/[^\p{L}]+/u)) {
      const cue = cueOf(word);
      if (cue !== null) signs.add(`t:${cue}`);
    }
  }
  if (name !== null && isCoordinator(mailbox, sources)) signs.add('coordinates');
  if (sources.elsewhere.some((one) => samePerson(one, mailbox))) signs.add('elsewhere');
  const named = namedInTitle(sources, mailbox);
  if (named !== 'nobody') signs.add(`title:${named}`);
  if (person.address !== null) signs.add('has address');
  if (name !== null && standsSmall(name, sources)) signs.add('word:lower');
}

function jobOf(signs: ReadonlySet<string>): string {
  if (signs.has('title:recruits') || signs.has('coordinates')) return 'recruits';
  return signs.has('title:other') ? 'other' : 'none';
}

/** What stands around a name says more, or less, as the name itself is surely a person's or may be anything. */
function addShapeSigns(signs: Set<string>): void {
  const shape = [...signs].find((sign) => sign.startsWith('name:'));
  if (shape === undefined) return;
  const inShape = shaped(shape);
  for (const sign of [...signs]) {
    const both = inShape(sign);
    if (both !== null) signs.add(both);
  }
}

/** Signs that mails share. */
const SIGNS = 2000;
const toldByShape =
  /^(?:stand:\w+$|at:|titled$|list:|line:|hour:|l:|cued$|who:$|word:(?:title|occupation|role|nameless|lower|capitals)$)/;

/** A sign together with a shape, null where the shape says no more of it; each put together once. */
const shaped: (shape: string) => (sign: string) => string | null = remembered((shape) =>
  remembered((sign) => (toldByShape.test(sign) ? `${shape}/${sign}` : null), SIGNS),
);

/** What headers and calendar make of somebody, with who else is there and what he is. */
function addRoleSigns(signs: Set<string>, { strong, others, job, sources }: Around): void {
  const parts = ['writer', 'organizer', 'attendee', 'at:signature', 'cc'].filter((sign) => signs.has(sign));
  const who = `who:${parts.join('+')}`;
  for (const sign of [who, `${who}/${strong}`, `${who}/${others}`, `${who}/${job}`, `${who}/${job}/${strong}`])
    signs.add(sign);
  if (signs.has('organizer')) {
    const guest = `organizer:${signs.has('attendee') ? 'guest' : signs.has('list:alone') ? 'listed' : 'absent'}`;
    for (const sign of [guest, `${guest}/${strong}`, `${guest}/${job}`]) signs.add(sign);
  } else if (sources.event !== null && signs.has('writer')) signs.add('writer beside organizer');
  if (sources.event === null && !calendarSubject.test(sources.mail.subject.slice(-250))) return;
  const invited = `${who}/calendar`;
  for (const sign of [invited, `${invited}/${strong}`, `${invited}/${others}`, `${invited}/${job}`]) signs.add(sign);
}

/** How the writer speaks of himself, and what it says together with what he is. */
function addSpeakerSigns(person: Draft, around: Around): void {
  const { signs } = person;
  const { strong, job, sources } = around;
  for (const { people } of sources.extractions) for (const sign of people?.self ?? []) signs.add(sign);
  if (signs.has('writer')) addDeskSigns(signs, around);
  if (isNamesake(person, sources)) signs.add('namesake').add(`namesake/${strong}`).add(`namesake/${job}`);
  const talks = `self:${talksHimself(sources) ? 'talks' : 'silent'}`;
  for (const sign of [talks, `${talks}/${strong}`, `${talks}/${job}`]) signs.add(sign);
  for (const sign of [...signs])
    if (/^(?:me|we) does:|^others unnamed$/.test(sign)) signs.add(`${sign}/${strong}`).add(`${sign}/${job}`);
  for (const sign of ['me:listed', 'me:subject', 'me:apposed']) {
    if (!signs.has(sign)) continue;
    signs.add(`${sign}/${job}`);
    signs.add(`${sign}/${strong}`);
  }
}

/** What he writes from, how much, and what his title says that he is. */
function addDeskSigns(signs: Set<string>, { strong, job, sources }: Around): void {
  const box = `box:${boxOf(sources.mail.from?.address ?? null)}`;
  const size = `size:${sizeOf(sources.mail.text)}`;
  for (const sign of [box, size]) signs.add(sign).add(`${sign}/${strong}`).add(`${sign}/${job}`);
  for (const sign of [...signs]) if (sign.startsWith('t:')) signs.add(`w${sign}`).add(`w${sign}/${strong}`);
}

/** Letters that a surname must have to be told from a word. */
const NAME_LIKE = 4;

/** Somebody whose surname the firm bears, in its name or its domain, owns it: `Pieter Claes` of Atelier Claes. */
function isNamesake({ name, address }: Draft, { companies, mail }: CastSources): boolean {
  const surname = name === null ? '' : (nameWords(name).at(-1) ?? '');
  if (surname.length < NAME_LIKE) return false;
  const box = address ?? mail.from?.address ?? null;
  const domain = box === null || isFreeMail(box) ? '' : box.slice(box.lastIndexOf('@') + 1).toLowerCase();
  return domain.includes(surname) || companies.some((company) => nameWords(company).includes(surname));
}

function boxOf(address: string | null): string {
  if (address === null) return 'none';
  if (isFreeMail(address)) return 'free';
  return isSharedLocalPart(address.slice(0, address.lastIndexOf('@')).toLowerCase()) ? 'shared' : 'own';
}

/** Characters of a letter. */
const SHORT = 300;
const LONG = 800;

/** Owners write short letters, offices long ones. */
function sizeOf(text: string): string {
  return text.length < SHORT ? 's' : text.length < LONG ? 'm' : 'l';
}

/** `Structured Telephone` where the mail speaks of a structured telephone interview as well. */
function standsSmall(name: string, sources: CastSources): boolean {
  const text = wordsOfCast(sources);
  return name.split(' ').some((word) => word.length > 3 && text.includes(` ${word.toLowerCase()}`));
}

const strongSigns = [
  'stand:met',
  'stand:beside',
  'at:people',
  'headed:met',
  'cued',
  'sender-format:interviewer',
  'structured-data:interviewer',
  'in:title',
] as const;

/** Whom one surely meets, or nearly so. */
function isStrong(signs: ReadonlySet<string>): boolean {
  return (
    strongSigns.some((sign) => signs.has(sign)) ||
    (signs.has('attendee') && !(signs.has('organizer') && signs.has('writer')))
  );
}

import type { Interviewer } from '../../application/interview.ts';
import type { CalendarPerson } from '../../mail/calendar.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { addressesIn } from './addresses.ts';
import { isCandidate } from './candidate.ts';
import { isOffice } from './cast-signs.ts';
import { type CastSources, wordsOfCast } from './cast-sources.ts';
import {
  addressFits,
  cleanPersonName,
  inCallingOrder,
  isRobot,
  isRoom,
  isTeam,
  sameName,
  samePerson,
} from './people.ts';

/** More people than this sit in no interview; such a list is a distribution. */
const PEOPLE_LIMIT = 30;
/** Mailboxes that names are joined with. */
const POOL_LIMIT = 200;

/** Those whom the calendar invites: no candidates, rooms, robots, teams, and nobody who declined or only looks on. */
export function attending(sources: CastSources): readonly Mailbox[] {
  const people: Interviewer[] = [];
  for (const one of sources.event?.attendees.slice(0, PEOPLE_LIMIT) ?? []) {
    if (one.type === 'ROOM' || one.type === 'RESOURCE' || one.type === 'GROUP') continue;
    if (one.role === 'NON-PARTICIPANT' || one.status === 'DECLINED') continue;
    const person = personOf(one, sources.candidates);
    if (person !== null) addPerson(people, person);
  }
  return people;
}

/** A mailbox as a person: name cleaned; null for candidates, robots, rooms and teams. */
export function personOf(one: Mailbox | CalendarPerson | null, candidates: readonly Mailbox[]): Mailbox | null {
  if (one === null) return null;
  const mailbox: Mailbox = { name: one.name, address: one.address };
  if (isCandidate(mailbox, candidates) || isRobot(mailbox) || isRoom(mailbox) || isTeam(mailbox)) return null;
  const name = one.name === null ? null : cleanPersonName(one.name);
  // `Clerk to the Governors` is an office; who holds it stands below the letter.
  if (name !== null && isOffice(name)) return null;
  if (name === null && one.address === null) return null;
  return { name: name === null ? null : inCallingOrder(name, one.address), address: one.address };
}

/** Adds a person, or what is new about one who is there already. The longer name and the known address stay. */
export function addPerson(people: Interviewer[], one: Mailbox & { readonly title?: string | null }): void {
  if (people.length >= PEOPLE_LIMIT) return;
  const at = people.findIndex((other) => samePerson(other, one));
  const before = people[at];
  if (before === undefined) {
    people.push({ name: one.name, address: one.address, title: one.title ?? null });
    return;
  }
  const name = (one.name?.length ?? 0) > (before.name?.length ?? 0) ? one.name : before.name;
  people[at] = { name, address: before.address ?? one.address, title: before.title ?? one.title ?? null };
}

/** Every mailbox of the mail that can lend a name its address: headers, calendar, and addresses in the text. */
export function poolOf(sources: CastSources): readonly Mailbox[] {
  const { mail, event } = sources;
  const pool: Mailbox[] = [
    mail.from,
    ...mail.replyTo,
    ...mail.cc,
    ...mail.to,
    event?.organizer ?? null,
    ...(event?.attendees ?? []),
  ]
    .filter((one) => one !== null)
    .map(({ name, address: at }) => ({ name, address: at }));
  for (const { recruiter, interviewers, people } of sources.extractions)
    if (people === undefined) pool.push(...(recruiter ? [recruiter.value] : []), ...(interviewers?.value ?? []));
  const text = wordsOfCast(sources);
  for (const found of addressesIn(text).slice(0, Math.max(0, POOL_LIMIT - pool.length)))
    pool.push({ name: null, address: found.replace(/^'+|[.'-]+$/g, '') });
  return pool.filter((one) => !isRobot(one) && !isRoom(one) && !isCandidate(one, sources.candidates));
}

/** Joins a name to the one address in the mail that is its own, and an address to its name. Two that fit: none. */
export function complete<T extends Mailbox>(person: T, pool: readonly Mailbox[], candidates: readonly Mailbox[]): T {
  if (person.name !== null && person.address === null) {
    const { name } = person;
    const byName = distinct(
      pool.filter((one) => one.name !== null && one.address !== null && !isTeam(one) && sameName(one.name, name)),
    );
    const byAddress = distinct(
      pool.filter((one) => one.address !== null && one.name === null && !isTeam(one) && addressFits(one.address, name)),
    );
    const [found, second] = byName.length > 0 ? byName : byAddress;
    if (found === undefined || second !== undefined) return person;
    return { ...person, address: found.address, name: fuller(name, found.name) };
  }
  if (person.address !== null) {
    const at = person.address.toLowerCase();
    const known = pool.find(
      (one) => one.name !== null && one.address?.toLowerCase() === at && cleanPersonName(one.name) !== null,
    );
    if (person.name === null && known?.name != null) return { ...person, name: cleanPersonName(known.name) };
    if (person.name === null) {
      const fitting = pool.filter(
        (one) =>
          one.name !== null && one.address === null && !isCandidate(one, candidates) && addressFits(at, one.name),
      );
      if (fitting.length === 1) return { ...person, name: fitting[0]?.name ?? null };
    }
    if (person.name !== null && known?.name != null) return { ...person, name: fuller(person.name, known.name) };
  }
  return person;
}

/** `Dana` becomes `Dana Whitfield` where a header says so; a title (`Dr.`) in the text stays. */
function fuller(name: string, other: string | null): string {
  const cleaned = other === null ? null : cleanPersonName(other);
  return cleaned !== null && cleaned.length > name.length && sameName(cleaned, name) ? cleaned : name;
}

function distinct(people: readonly Mailbox[]): readonly Mailbox[] {
  return people.filter(
    (one, at) => people.findIndex((other) => other.address?.toLowerCase() === one.address?.toLowerCase()) === at,
  );
}

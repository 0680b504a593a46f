import type { Interviewer } from '../application/interview.ts';
import type { CalendarEvent, CalendarPerson } from '../mail/calendar.ts';
import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import { isCandidate } from './candidate.ts';
import { isTool, sameCompany } from './company.ts';
import type { Extraction, Found } from './extractor.ts';
import { addressFits, cleanPersonName, isRobot, isRoom, isTeam, sameName, samePerson } from './people.ts';
import type { Evidence } from './understanding.ts';

/** More people than this sit in no interview; such a list is a distribution. */
const PEOPLE_LIMIT = 30;
/** Text searched for addresses and for what stands beside a name. */
const TEXT_LIMIT = 20_000;
const SURE = 0.95;
const LIKELY = 0.8;
const UNSURE = 0.6;

/** Who is who in one interview. */
export interface Cast {
  readonly interviewers: Found<readonly Interviewer[]> | null;
  readonly recruiter: Found<Mailbox> | null;
}

/** All that tells who is who. */
export interface CastSources {
  readonly mail: OriginalMail;
  readonly event: CalendarEvent | null;
  /** Extractions of this interview, best source first. */
  readonly extractions: readonly Extraction[];
  readonly candidates: readonly Mailbox[];
  /** Persons that the title names. */
  readonly titlePeople: readonly string[];
  /** Names that belong to the employer, so to no person. */
  readonly companies: readonly string[];
}

const coordinating =
  /\b(?:recruit(?:er|ing|ment)|talent|coordinator|sourcer|people (?:partner|ops|operations|team|& culture|and culture)|human resources|hr|hiring coordinator|scheduling|staffing|personalreferent(?:in)?|personalabteilung|chargee? de recrutement|candidate experience|ta partner)\b/i;
const firstPerson =
  /\b(?:(?:chat|speak|speaking|talk|talking|meet|meeting|call|interview|screen|connect|connecting|conversation|sync|time|intro(?:duction)?|discussion) with me\b|i(?:'ll| will| shall)? (?:be )?(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|dial(?:ing)?|interview(?:ing)?) you|(?:forward|excited|happy|great) to (?:speaking|speak|chatting|chat|talking|talk|meeting|meet|connecting|connect)(?: \w+)? with you|our (?:call|chat|conversation|talk|interview|discussion)\b|you and i\b|ich rufe (?:sie|dich) an|mit mir\b|avec moi\b|conmigo\b|con me\b|met mij\b)/i;
const address = /[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9][a-z0-9.-]{1,250}\.[a-z]{2,24}/gi;

/**
 * Tells interviewers and recruiter apart. Named in the text as those whom one meets: interviewers. Attendees that are no
 * candidate, room, robot or shared mailbox: interviewers as well. The organizer, or the mail's writer, is the recruiter where
 * words say so or others are there to interview; alone he is the interviewer. Addresses come only from the mail itself.
 */
export function castOf(sources: CastSources): Cast {
  const pool = poolOf(sources);
  const named = namedInText(sources);
  const attendees = attending(sources);
  const organizer = personOf(sources.event?.organizer ?? null, sources.candidates);
  const writer = personOf(sources.mail.from, sources.candidates);
  const recruiter = recruiterOf(sources, { named, attendees, organizer, writer });
  const isRecruiter = (one: Mailbox) => recruiter !== null && samePerson(recruiter.value, one);
  const explicit = named !== null && named.value.length > 0;
  const listed: Interviewer[] = explicit ? [...named.value] : [];
  for (const one of attendees) {
    if (isRecruiter(one) && !listed.some((other) => samePerson(other, one))) continue;
    addPerson(listed, one);
  }
  if (organizer !== null && !isRecruiter(organizer)) addPerson(listed, organizer);
  if (!explicit) for (const name of sources.titlePeople) addPerson(listed, { name, address: null });
  const alone = listed.length === 0 && (recruiter === null || talksHimself(sources));
  if (alone && writer !== null) addPerson(listed, writer);
  else if (alone && recruiter !== null && talksHimself(sources)) addPerson(listed, recruiter.value);
  return {
    interviewers: interviewersFound(listed, pool, sources, named, attendees),
    recruiter:
      recruiter === null
        ? null
        : { value: complete(recruiter.value, pool, sources.candidates), evidence: recruiter.evidence },
  };
}

interface Players {
  readonly named: Found<readonly Interviewer[]> | null;
  readonly attendees: readonly Mailbox[];
  readonly organizer: Mailbox | null;
  readonly writer: Mailbox | null;
}

function recruiterOf(sources: CastSources, players: Players): Found<Mailbox> | null {
  const { named, attendees, organizer, writer } = players;
  const told = sources.extractions.find((one) => one.recruiter !== undefined)?.recruiter;
  if (
    told !== undefined &&
    !isCandidate(told.value, sources.candidates) &&
    !isRobot(told.value) &&
    !isEmployer(told.value, sources)
  ) {
    const name = told.value.name === null ? null : (cleanPersonName(told.value.name) ?? told.value.name);
    return { value: { ...told.value, name }, evidence: told.evidence };
  }
  const inNamed = (one: Mailbox) => named?.value.some((other) => samePerson(other, one)) === true;
  const others = (one: Mailbox) =>
    attendees.some((other) => !samePerson(other, one)) ||
    (named?.value.some((other) => !samePerson(other, one)) ?? false) ||
    namedInTitle(sources, one) === 'another';
  if (organizer !== null && !inNamed(organizer) && namedInTitle(sources, organizer) !== 'himself') {
    const quote = `ORGANIZER:${organizer.name ?? organizer.address ?? ''}`;
    const evidence = (confidence: number): Evidence => ({ from: 'calendar', quote: quote.slice(0, 200), confidence });
    if (isCoordinator(organizer, sources)) return { value: organizer, evidence: evidence(SURE) };
    const attends = attendees.some((other) => samePerson(other, organizer));
    if (others(organizer) && (named !== null || !attends || namedInTitle(sources, organizer) === 'another'))
      return { value: organizer, evidence: evidence(LIKELY) };
  }
  if (writer !== null && !inNamed(writer) && !(organizer !== null && samePerson(organizer, writer))) {
    const quote = `From: ${writer.name ?? writer.address ?? ''}`;
    const coordinator = isCoordinator(writer, sources);
    if (coordinator || others(writer) || (organizer !== null && !samePerson(organizer, writer)))
      return {
        value: writer,
        evidence: { from: 'headers', quote: quote.slice(0, 200), confidence: coordinator ? SURE : LIKELY },
      };
  }
  const behind = writer === null ? writerBehindTool(sources) : null;
  if (behind !== null && !inNamed(behind))
    return { value: behind, evidence: { from: 'headers', quote: `From: ${behind.name ?? ''}`, confidence: LIKELY } };
  return sharedMailbox(sources);
}

/** A company that the prose took for a person (`Brightwave` in a signature). */
function isEmployer(one: Mailbox, { companies }: CastSources): boolean {
  const { name } = one;
  return name !== null && one.address === null && companies.some((company) => sameCompany(company, name));
}

/** Somebody whose name a tool writes under (`Fernanda Ruiz <fernanda@interviews.modernloop.io>`) and who signs as coordinator. */
function writerBehindTool(sources: CastSources): Mailbox | null {
  const { from } = sources.mail;
  if (from?.name == null || from.address === null || !isTool(from.address)) return null;
  const name = cleanPersonName(from.name);
  const person = { name, address: null };
  return name?.includes(' ') === true && !isEmployer(person, sources) && isCoordinator(person, sources) ? person : null;
}

/** `recruiting@brightwave…`: nobody to thank, but somebody reads it. Last choice. */
function sharedMailbox(sources: CastSources): Found<Mailbox> | null {
  const candidates: readonly (Mailbox | null)[] = [
    ...sources.mail.replyTo,
    sources.event?.organizer ?? null,
    sources.mail.from,
  ];
  for (const one of candidates) {
    if (one === null || one.address === null || isRobot(one) || !isTeam(one) || isCandidate(one, sources.candidates))
      continue;
    return {
      value: { name: one.name, address: one.address },
      evidence: { from: 'headers', quote: one.address.slice(0, 200), confidence: UNSURE },
    };
  }
  return null;
}

/** Whether the title names this person, or only somebody else. */
function namedInTitle(sources: CastSources, one: Mailbox): 'himself' | 'another' | 'nobody' {
  if (sources.titlePeople.length === 0) return 'nobody';
  return sources.titlePeople.some((name) => samePerson({ name, address: null }, one)) ? 'himself' : 'another';
}

/** True when the mail shows a person as one who arranges: his display name, his mailbox, the line under his name. */
function isCoordinator(one: Mailbox, sources: CastSources): boolean {
  if (isTeam(one)) return true;
  const raw = [sources.mail.from, sources.event?.organizer ?? null].find(
    (other) => other != null && samePerson(other, one),
  );
  if (raw?.name != null && coordinating.test(raw.name)) return true;
  if (one.name === null) return false;
  const text = `${sources.mail.text.slice(0, TEXT_LIMIT)}\n${sources.event?.description?.slice(0, TEXT_LIMIT) ?? ''}`;
  return beside(text, one.name).some((words) => coordinating.test(words));
}

/** The lines in which a name stands at the start, each with the line below: signatures and `Name, Title`. */
function beside(text: string, name: string): readonly string[] {
  const found: string[] = [];
  const lines = text.split('\n');
  const first = name.split(' ')[0] ?? name;
  for (let at = 0; at < lines.length && found.length < 5; at++) {
    const line = (lines[at] ?? '').replace(/^[\s>*_•·-]+/, '').slice(0, 200);
    const whole = line.startsWith(name);
    if (!whole && !(line.startsWith(first) && line.length <= first.length + 2)) continue;
    const title = line.slice(whole ? name.length : first.length).slice(0, 80);
    // A line that goes on as a sentence (`Dana will meet you`) is no signature.
    if (/^\s+\p{Ll}/u.test(title)) continue;
    found.push(
      `${title} ${(lines[at + 1] ?? '').slice(0, 80)} ${/^\s*$/.test(lines[at + 1] ?? '') ? (lines[at + 2] ?? '').slice(0, 80) : ''}`,
    );
  }
  return found;
}

function talksHimself(sources: CastSources): boolean {
  const text = `${sources.mail.text.slice(0, TEXT_LIMIT)}\n${sources.event?.description?.slice(0, TEXT_LIMIT) ?? ''}`;
  return firstPerson.test(text.replace(/[’‘]/g, "'").replace(/\s+/g, ' '));
}

function namedInText(sources: CastSources): Found<readonly Interviewer[]> | null {
  const people: Interviewer[] = [];
  let evidence: Evidence | null = null;
  for (const { interviewers } of sources.extractions) {
    if (interviewers === undefined) continue;
    for (const one of interviewers.value) {
      if (isCandidate(one, sources.candidates) || isRobot(one) || isRoom(one) || isEmployer(one, sources)) continue;
      addPerson(people, one);
    }
    if (people.length > 0) evidence ??= interviewers.evidence;
  }
  return evidence === null ? null : { value: people, evidence };
}

function attending(sources: CastSources): readonly Mailbox[] {
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
function personOf(one: Mailbox | CalendarPerson | null, candidates: readonly Mailbox[]): Mailbox | null {
  if (one === null) return null;
  const mailbox: Mailbox = { name: one.name, address: one.address };
  if (isCandidate(mailbox, candidates) || isRobot(mailbox) || isRoom(mailbox) || isTeam(mailbox)) return null;
  const name = one.name === null ? null : cleanPersonName(one.name);
  return name === null && one.address === null ? null : { name, address: one.address };
}

/** Adds a person, or what is new about one who is there already. The longer name and the known address stay. */
function addPerson(people: Interviewer[], one: Mailbox & { readonly title?: string | null }): void {
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
function poolOf(sources: CastSources): readonly Mailbox[] {
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
  for (const { recruiter, interviewers } of sources.extractions)
    pool.push(...(recruiter ? [recruiter.value] : []), ...(interviewers?.value ?? []));
  const text = `${mail.text.slice(0, TEXT_LIMIT)}\n${event?.description?.slice(0, TEXT_LIMIT) ?? ''}`;
  if (text.includes('@')) {
    for (const match of text.matchAll(address))
      if (pool.length < 200) pool.push({ name: null, address: match[0].replace(/^'+|[.'-]+$/g, '') });
  }
  return pool.filter((one) => !isRobot(one) && !isRoom(one) && !isCandidate(one, sources.candidates));
}

/** Joins a name to the one address in the mail that is its own, and an address to its name. Two that fit: none. */
function complete<T extends Mailbox>(person: T, pool: readonly Mailbox[], candidates: readonly Mailbox[]): T {
  if (person.name !== null && person.address === null) {
    const { name } = person;
    const byName = distinct(
      pool.filter((one) => one.name !== null && one.address !== null && sameName(one.name, name)),
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

function interviewersFound(
  listed: readonly Interviewer[],
  pool: readonly Mailbox[],
  sources: CastSources,
  named: Found<readonly Interviewer[]> | null,
  attendees: readonly Mailbox[],
): Found<readonly Interviewer[]> | null {
  if (listed.length === 0) return null;
  const people: Interviewer[] = [];
  for (const one of listed) addPerson(people, complete(one, pool, sources.candidates));
  // In the order in which the calendar invites them; who is not in it comes after, as the text has them.
  const place = (one: Mailbox) => attendees.findIndex((other) => samePerson(other, one)) >>> 0;
  people.sort((a, b) => place(a) - place(b));
  const inCalendar = attendees.some((one) => people.some((other) => samePerson(one, other)));
  if (inCalendar || (sources.event !== null && named === null)) {
    const quote = people.map((one) => `ATTENDEE:${one.name ?? one.address ?? ''}`).join(' ');
    return { value: people, evidence: { from: 'calendar', quote: quote.slice(0, 200), confidence: SURE } };
  }
  if (named !== null) return { value: people, evidence: named.evidence };
  const quote = `From: ${people.map((one) => one.name ?? one.address ?? '').join(', ')}`;
  return { value: people, evidence: { from: 'headers', quote: quote.slice(0, 200), confidence: UNSURE + 0.1 } };
}

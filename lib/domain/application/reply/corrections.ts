import { Temporal } from 'temporal-polyfill';
import { inWords } from '../../in-words.ts';
import { sayWhen } from '../../notes/local-time.ts';
import { compareInstants, inZone, toInstant } from '../../time.ts';
import type { Application, Interview } from '../application.ts';
import { latestInterview } from '../contacts.ts';
import { draftThanks, redraft, samePerson } from '../drafting.ts';
import type { Interviewer } from '../interview.ts';
import { maxInterviewers } from '../limits.ts';
import { isOpen } from '../note-state.ts';
import { doneKey } from '../plan.ts';
import { restartRound } from '../take-interview.ts';
import type { ReplyTurn } from './targets.ts';

/** `company:` and `role:`: what the user says stands, whatever later mails say. */
export function correctApplication(reply: ReplyTurn, field: 'company' | 'role', value: string): void {
  const { turn } = reply;
  const clean = value.trim().slice(0, 120);
  turn.change({ [field]: clean, corrected: [...new Set([...turn.application.corrected, field])] });
  turn.said.push(`The ${field} is now ${clean}.`);
  redraftOpen(reply);
  reply.corrected = true;
}

/** `when:` and `rescheduled to …`: the round moves, and its steps with it. */
export function correctTime(reply: ReplyTurn, text: string, start: string | null, end: string | null): void {
  const { turn } = reply;
  const round = roundToCorrect(reply) ?? lastCalledOff(turn.application);
  if (start === null) {
    turn.said.push(`I found no day and time in "${text.slice(0, 80)}". Try "when: Thursday, 2pm".`);
    return;
  }
  if (round === null) {
    turn.said.push('There is no interview here yet. Forward the invitation and I will save it.');
    return;
  }
  const moved = compareInstants(round.start, start) !== 0 || round.status === 'cancelled';
  if (turn.application.outcome !== 'open' && compareInstants(start, turn.now) > 0) {
    turn.change({ outcome: 'open' });
    turn.said.push('I opened this application again.');
  }
  turn.changeInterview(round.key, {
    start,
    end: end ?? sameLength(round, start),
    status: 'scheduled',
    corrected: [...new Set([...round.corrected, 'start', 'end'])],
    assumed: round.assumed.filter((field) => field !== 'start' && field !== 'end'),
  });
  const zone = round.timezone ?? turn.context.timezone;
  turn.said.push(`The interview is now on ${sayWhen(start, zone, { otherZone: turn.context.timezone })}.`);
  if (moved) restartRound(turn, round.key);
  reply.corrected = true;
}

/**
 * `with:`: fills in an address or a name of somebody known, or adds a person; the open notes follow.
 *
 * @param round the talk that is meant: the one to come, else the latest
 */
export function correctPeople(
  reply: ReplyTurn,
  people: readonly { readonly name: string | null; readonly address: string | null }[],
  round = roundToCorrect(reply),
): void {
  const { turn } = reply;
  if (round === null) {
    turn.said.push('There is no interview here yet. Forward the invitation and I will save it.');
    return;
  }
  let interviewers = round.interviewers;
  for (const person of people) interviewers = withPerson(interviewers, person);
  turn.changeInterview(round.key, {
    interviewers: interviewers.slice(0, maxInterviewers),
    corrected: [...new Set([...round.corrected, 'interviewers'])],
  });
  const names = interviewers.map((one) =>
    one.name === null ? one.address : one.address === null ? one.name : `${one.name} <${one.address}>`,
  );
  const over = turn.application.done.includes(doneKey('debrief', round.key));
  turn.said.push(`You ${over ? 'met' : 'meet'} ${inWords(names.filter((name) => name !== null))}.`);
  if (over) updateNotes(reply, round.key);
  reply.corrected = true;
}

/**
 * The user's zone was set. An interview whose zone had only been assumed keeps its wall clock in the right zone; one
 * whose instant was told (a calendar in UTC) is only shown by another clock.
 */
export function correctAssumedZone(reply: ReplyTurn, zone: string): void {
  const { turn } = reply;
  for (const round of turn.application.interviews) {
    const known = !round.assumed.includes('timezone') && !round.assumed.includes('shown-zone');
    if (known || round.timezone === null || round.timezone === zone) continue;
    const move = (at: string) => {
      if (round.assumed.includes('shown-zone')) return at;
      return toInstant(
        inZone(at, round.timezone ?? zone)
          .toPlainDateTime()
          .toZonedDateTime(zone)
          .toInstant()
          .toString(),
      );
    };
    turn.changeInterview(round.key, {
      start: move(round.start),
      end: round.end === null ? null : move(round.end),
      timezone: zone,
      assumed: round.assumed.filter((field) => field !== 'timezone' && field !== 'shown-zone'),
    });
    turn.said.push(
      `The interview is on ${sayWhen(move(round.start), zone)}. It did not move: only its time zone is right now.`,
    );
    reply.corrected = true;
  }
}

/** Notes of a talk that is over follow a corrected person: same note, new name or address; a new person gets a draft. */
function updateNotes(reply: ReplyTurn, key: string): void {
  const { turn } = reply;
  const round = turn.application.interviews.find((one) => one.key === key);
  if (round === undefined) return;
  for (const note of turn.application.notes.filter((one) => one.interviewKey === key && isOpen(one))) {
    const person = round.interviewers.find((one) => samePerson(one, note.person) || overlaps(one, note.person));
    if (person !== undefined) turn.changeNote(note.id, { person: { name: person.name, address: person.address } });
    redraft(turn, note.id);
  }
  for (const id of draftThanks(turn, [round])) turn.toShow.add(id);
}

function withPerson(
  people: readonly Interviewer[],
  person: { readonly name: string | null; readonly address: string | null },
): readonly Interviewer[] {
  const index = people.findIndex((one) => samePerson(one, person) || overlaps(one, person));
  const known = people[index];
  if (known === undefined) return [...people, { ...person, title: null }];
  const merged = { name: person.name ?? known.name, address: person.address ?? known.address, title: known.title };
  return people.map((one, at) => (at === index ? merged : one));
}

/** `Dana` and `Dana Whitfield`, unless both have an address and the addresses differ. */
function overlaps(a: { readonly name: string | null; readonly address: string | null }, b: typeof a): boolean {
  if (a.address !== null && b.address !== null) return false;
  const words = (name: string | null) =>
    (name ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
  const [short, long] = [words(a.name), words(b.name)].sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length > 0 && short.every((word) => long.includes(word));
}

/** The round that a correction means: the one to come, else the latest. */
function roundToCorrect(reply: ReplyTurn): Interview | null {
  const { application, now } = reply.turn;
  const toCome = application.interviews.filter(
    (round) => round.status === 'scheduled' && compareInstants(round.start, now) > 0,
  );
  return toCome.sort((a, b) => compareInstants(a.start, b.start))[0] ?? latestInterview(application);
}

/** Where every talk was called off, a new time is one for the latest of them. */
function lastCalledOff({ interviews }: Application): Interview | null {
  return interviews.toSorted((a, b) => compareInstants(a.start, b.start)).at(-1) ?? null;
}

function sameLength(round: Interview, start: string): string | null {
  if (round.end === null) return null;
  const length = Temporal.Instant.from(round.start).until(Temporal.Instant.from(round.end));
  return toInstant(Temporal.Instant.from(start).add(length).toString());
}

function redraftOpen(reply: ReplyTurn): void {
  for (const note of reply.turn.application.notes.filter(isOpen)) {
    redraft(reply.turn, note.id);
    reply.turn.toShow.add(note.id);
  }
}

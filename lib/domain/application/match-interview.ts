import { compareInstants, inZone } from '../time.ts';
import type { UnderstoodInterview } from '../understanding/understanding.ts';
import type { Application, Interview } from './application.ts';

/** A calendar UID without what single instances of a split series append to it (`_R20261203T150000@google.com`). */
export function baseUid(uid: string): string {
  return uid.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@|$)/, '').toLowerCase();
}

/**
 * Which saved round a mail speaks of. By UID first; then, because Greenhouse, Calendly and others resend new, unlinked
 * files: the same start; the same people on the same day; for an update or a cancellation the only round to come, or
 * the only one with these people.
 *
 * @param moving true for updates and cancellations, which must be about a known round
 * @returns null for a new round
 */
export function matchInterview(
  application: Application,
  understood: UnderstoodInterview,
  moving: boolean,
): Interview | null {
  const { interviews } = application;
  const byUid = understood.uid === null ? undefined : interviews.find((round) => hasUid(round, understood.uid ?? ''));
  if (byUid !== undefined) return byUid;
  const live = interviews.filter((round) => round.status !== 'cancelled' || moving);
  const byStart = live.find(
    (round) => compareInstants(round.start, understood.start) === 0 && !differentPeople(round, understood),
  );
  if (byStart !== undefined) return byStart;
  const byDay = live.find((round) => sharePeople(round, understood) && sameDay(round, understood));
  if (byDay !== undefined) return byDay;
  if (!moving) return null;
  const open = live.filter((round) => round.status === 'scheduled');
  const withPeople = open.filter((round) => sharePeople(round, understood));
  if (withPeople.length === 1) return withPeople[0] ?? null;
  const only = open.length === 1 ? (open[0] ?? null) : null;
  return only !== null && !differentPeople(only, understood) ? only : null;
}

function hasUid(round: Interview, uid: string): boolean {
  const wanted = baseUid(uid);
  return [round.uid, ...round.aliases].some((known) => known !== null && baseUid(known) === wanted);
}

function sameDay(round: Interview, understood: UnderstoodInterview): boolean {
  const zone = round.timezone ?? understood.timezone ?? 'UTC';
  return inZone(round.start, zone).toPlainDate().equals(inZone(understood.start, zone).toPlainDate());
}

function sharePeople(round: Interview, understood: UnderstoodInterview): boolean {
  const known = keysOf(round);
  return keysOf(understood).some((key) => known.includes(key));
}

/** Both name people, and none of them is the same. */
function differentPeople(round: Interview, understood: UnderstoodInterview): boolean {
  return keysOf(round).length > 0 && keysOf(understood).length > 0 && !sharePeople(round, understood);
}

function keysOf(round: Pick<Interview, 'interviewers'>): readonly string[] {
  return round.interviewers
    .flatMap((person) => [person.address, person.name])
    .flatMap((key) => (key === null ? [] : [key.toLowerCase()]));
}

import { endOf } from '../followup/step-times.ts';
import { sayWhen } from '../notes/local-time.ts';
import { compareInstants, shift } from '../time.ts';
import { askBelow } from '../understanding/confidence.ts';
import type { Understanding, UnderstoodInterview } from '../understanding/understanding.ts';
import type { Interview } from './application.ts';
import { addDraft, contactWish, samePerson } from './drafting.ts';
import type { MailEvent } from './event.ts';
import { acceptPast, maxInterviewers, maxInterviews } from './limits.ts';
import { matchInterview } from './match-interview.ts';
import { isCheck, isClosed, isOpen, isThanks, noFacts } from './note-state.ts';
import type { Turn } from './turn.ts';

type MailUnderstood = MailEvent & { readonly understanding: Understanding };

/** Takes what a forwarded mail says of this application, and owes its one answer. */
export function takeUnderstoodMail(turn: Turn, event: MailUnderstood): void {
  const { kind, interview } = event.understanding;
  if (kind === 'rejection' || kind === 'offer') return takeOutcome(turn, event, kind);
  if (interview === null || interview.start === null) return turn.mailUser('availability', { answers: event });
  const understood = interview as UnderstoodInterview;
  if (kind === 'cancellation') return takeCancellation(turn, event, understood);
  learnApplication(turn, understood, event.subject);
  const known = matchInterview(turn.application, understood, kind === 'update');
  if (known === null) addRound(turn, event, understood);
  else changeRound(turn, event, known, understood, kind === 'update');
}

function learnApplication(turn: Turn, understood: UnderstoodInterview, subject: string): void {
  const { application } = turn;
  turn.change({
    company: application.company ?? understood.company,
    role: application.role ?? understood.role,
    thread: application.thread.subject === '' ? { ...application.thread, subject } : application.thread,
  });
}

/** A new round: an earlier round's status check that nobody answered yet is overtaken by it. */
function addRound(turn: Turn, event: MailUnderstood, understood: UnderstoodInterview): void {
  const { application } = turn;
  if (application.interviews.length >= maxInterviews) {
    turn.said.push(`This application holds ${maxInterviews} interviews already, so I did not add another.`);
    return turn.mailUser('answer', { answers: event });
  }
  if (isLongPast(understood, turn.now, acceptPast)) {
    const quote = event.understanding.evidence.start?.quote ?? null;
    turn.mailUser('problem', { answers: event, extra: { problem: 'past', quote } });
    return;
  }
  if (application.outcome !== 'open') turn.said.push('I opened this application again.');
  const key = `i${application.interviews.length + 1}`;
  const round: Interview = {
    ...factsOnly(understood),
    key,
    aliases: [],
    status: 'scheduled',
    corrected: [],
    assumed: assumedFields(event.understanding),
  };
  turn.change({ outcome: 'open', interviews: [...application.interviews, round] });
  // What was told of a talk that is over stays with its notes; the next talk starts afresh.
  if (application.done.some((step) => step.startsWith('debrief:'))) turn.change({ facts: noFacts, situation: null });
  dropOpenChecks(turn);
  turn.mailUser('receipt', { answers: event, interviewKey: key, extra: receiptExtra(event.understanding) });
}

/** The same round again: what moved moves; a repeated invitation fills gaps and changes nothing that the user corrected. */
function changeRound(
  turn: Turn,
  event: MailUnderstood,
  known: Interview,
  understood: UnderstoodInterview,
  moving: boolean,
): void {
  if (understood.sequence < known.sequence && understood.uid === known.uid) {
    turn.said.push(
      `This is an older version of the invitation, so nothing changed: the interview stays on ${say(turn, known.start, known.timezone)}.`,
    );
    return turn.mailUser('updated', { answers: event, interviewKey: known.key });
  }
  const keep = moving ? known.corrected.filter((field) => field !== 'start' && field !== 'end') : known.corrected;
  const next = mergeRound(known, understood, keep, assumedFields(event.understanding));
  const moved = compareInstants(next.start, known.start) !== 0;
  turn.changeInterview(known.key, next);
  if (moved) {
    turn.said.push(`Moved from ${say(turn, known.start, known.timezone)} to ${say(turn, next.start, next.timezone)}.`);
    restartRound(turn, known.key);
  } else if (known.status === 'cancelled') {
    turn.said.push('This interview is on again.');
    restartRound(turn, known.key);
  }
  turn.mailUser(moving || moved ? 'updated' : 'receipt', {
    answers: event,
    interviewKey: known.key,
    extra: receiptExtra(event.understanding),
  });
}

/** A draft for a talk that did not take place. It belongs to no round any more: the talk that does gets its own. */
const dropped = { status: 'skipped', interviewKey: null, approval: null, heldUntil: null } as const;

/** After a reschedule the round's steps start over, and drafts that were written for the old time are dropped. */
export function restartRound(turn: Turn, key: string): void {
  turn.forgetDone((step) => step.endsWith(`:${key}`));
  const stale = turn.application.notes.filter(
    (note) => note.interviewKey === key && !isClosed(note) && note.attempt === null,
  );
  for (const note of stale) turn.changeNote(note.id, dropped);
  if (stale.length === 1) turn.said.push('I dropped the draft for the old time. You get a new one after the talk.');
  if (stale.length > 1) turn.said.push('I dropped the drafts for the old time. You get new ones after the talk.');
}

function mergeRound(
  known: Interview,
  understood: UnderstoodInterview,
  corrected: readonly string[],
  assumed: readonly string[],
): Interview {
  const fresh = factsOnly(understood);
  const keep = <K extends keyof Interview>(field: K, value: Interview[K]): Interview[K] =>
    corrected.includes(field) || value === null || value === 'unknown' ? known[field] : value;
  const sameStart = compareInstants(fresh.start, known.start) === 0;
  return {
    ...known,
    sequence: Math.max(known.sequence, fresh.sequence),
    uid: known.uid ?? fresh.uid,
    aliases:
      fresh.uid !== null && known.uid !== null && fresh.uid !== known.uid
        ? [...new Set([...known.aliases, fresh.uid])].slice(-10)
        : known.aliases,
    status: 'scheduled',
    start: keep('start', fresh.start),
    end: corrected.includes('start') ? known.end : (fresh.end ?? (sameStart ? known.end : null)),
    timezone: keep('timezone', fresh.timezone),
    medium: keep('medium', fresh.medium),
    url: keep('url', fresh.url),
    location: keep('location', fresh.location),
    phone: keep('phone', fresh.phone),
    interviewers:
      corrected.includes('interviewers') || fresh.interviewers.length === 0
        ? known.interviewers
        : withKnownAddresses(fresh.interviewers, known.interviewers),
    recruiter: keep('recruiter', fresh.recruiter),
    timeline: keep('timeline', fresh.timeline),
    corrected,
    assumed,
  };
}

/** A resend may leave out an address that an earlier mail gave. */
function withKnownAddresses(
  fresh: Interview['interviewers'],
  known: Interview['interviewers'],
): Interview['interviewers'] {
  return fresh.map((person) => {
    const same = known.find((one) => samePerson(one, person));
    return {
      name: person.name ?? same?.name ?? null,
      address: person.address ?? same?.address ?? null,
      title: person.title ?? same?.title ?? null,
    };
  });
}

function takeCancellation(turn: Turn, event: MailUnderstood, understood: UnderstoodInterview): void {
  const known = matchInterview(turn.application, understood, true);
  if (known === null) {
    turn.said.push('I had no such interview saved, so there is nothing to stop.');
    return turn.mailUser('cancelled', { answers: event });
  }
  cancelRound(turn, known);
  turn.mailUser('cancelled', { answers: event, interviewKey: known.key });
}

/** What a cancellation means, in words. */
export function sayCancelled(turn: Turn, round: Interview): string {
  return `The interview on ${say(turn, round.start, round.timezone)} is cancelled, and nothing more comes for it.`;
}

/** Ends a round, as it is cancelled or nobody turned up: what was drafted for it is dropped. */
export function cancelRound(turn: Turn, round: Interview): void {
  turn.changeInterview(round.key, { status: 'cancelled' });
  for (const note of turn.application.notes) {
    if (note.interviewKey === round.key && !isClosed(note) && note.attempt === null) turn.changeNote(note.id, dropped);
  }
}

/** A rejection or an offer: open checks end, the fitting note is drafted. */
export function takeOutcome(turn: Turn, event: MailEvent, outcome: 'rejection' | 'offer'): void {
  turn.change({ outcome: outcome === 'offer' ? 'offer' : 'rejected' });
  dropOpenChecks(turn);
  for (const note of turn.application.notes) {
    if (isThanks(note) && note.status === 'drafted' && outcome === 'rejection')
      turn.changeNote(note.id, { status: 'skipped' });
  }
  const kind = outcome === 'offer' ? 'offer-thanks' : 'rejection-thanks';
  const note = addDraft(turn, contactWish(turn.application, kind));
  const company = turn.application.company ?? 'this company';
  turn.said.push(
    outcome === 'offer'
      ? `Congratulations on the offer from ${company}. The reminders for this application have ended.`
      : `I'm sorry about the answer from ${company}. The reminders for this application have ended.`,
  );
  turn.mailUser('draft', { answers: event, notes: note === null ? [] : [note.id], extra: { outcome } });
}

/** Drops status checks that nobody answered: something newer has overtaken them. */
export function dropOpenChecks(turn: Turn): void {
  for (const note of turn.application.notes) {
    if (isCheck(note) && !isClosed(note) && note.attempt === null) {
      turn.changeNote(note.id, { status: 'skipped', approval: null, heldUntil: null });
    }
  }
}

/** The withdrawal has gone out: thanks that speak of a next talk, and questions about it, go with it. */
export function markWithdrawn(turn: Turn): void {
  turn.change({ outcome: 'withdrawn' });
  dropOpenChecks(turn);
  for (const note of turn.application.notes) {
    if (isThanks(note) && isOpen(note)) turn.changeNote(note.id, { status: 'skipped', approval: null });
  }
}

/** True when a talk ended so long ago that notes about it would do more harm than good. */
export function isLongPast(interview: Pick<UnderstoodInterview, 'start' | 'end'>, now: string, limit: string): boolean {
  return compareInstants(shift(endOf(interview), limit), now) < 0;
}

function factsOnly(
  understood: UnderstoodInterview,
): Omit<Interview, 'key' | 'aliases' | 'status' | 'corrected' | 'assumed'> {
  const { company: _company, role: _role, status: _status, ...facts } = understood;
  return { ...facts, interviewers: facts.interviewers.slice(0, maxInterviewers) };
}

/** A time with `Z` or an offset of its own is an instant, whatever zone it is shown in. */
const toldInstant = /\d(?:Z|[+-]\d\d:?\d\d)(?!\d)/;

function assumedFields(understanding: Understanding): readonly string[] {
  const start = understanding.evidence.start?.quote ?? '';
  return Object.entries(understanding.evidence).flatMap(([field, evidence]) => {
    if (evidence.confidence >= askBelow) return [];
    return field === 'timezone' && toldInstant.test(start) ? ['shown-zone'] : [field];
  });
}

function receiptExtra(understanding: Understanding): Readonly<Record<string, unknown>> {
  return { evidence: understanding.evidence, missing: understanding.missing, conflicts: understanding.conflicts };
}

function say(turn: Turn, instant: string, zone: string | null): string {
  return sayWhen(instant, zone ?? turn.context.timezone, { otherZone: turn.context.timezone });
}

import { sayFullDate, sayWhen } from '../../notes/local-time.ts';
import { compareInstants } from '../../time.ts';
import type { Note } from '../application.ts';
import { isCheck, isOpen, noteLabel, noteLabelFirst } from '../note-state.ts';
import { doneKey } from '../plan.ts';
import { markWithdrawn } from '../take-interview.ts';
import { type ReplyTurn, targets } from './targets.ts';

const isHeld = (note: Note) => note.status === 'held';

/** Stops held notes. Every approval received before this undo is void, also one that is processed after it. */
export function undo(reply: ReplyTurn, person: string | null): void {
  const { turn } = reply;
  const shown = targets(reply, person, () => true);
  const notes = shown.some(isHeld) ? shown : [...shown, ...targets({ ...reply, shown: [] }, person, isHeld)];
  for (const note of notes) {
    if (note.status === 'sent') {
      turn.said.push(
        `Too late to stop ${noteLabel(note)}: it went out ${note.sentAt === null ? 'already' : `on ${sayWhen(note.sentAt, turn.context.timezone)}`}.`,
      );
    } else if (isHeld(note) && note.attempt !== null) {
      turn.said.push(`Too late to stop ${noteLabel(note)}: it is on its way.`);
    } else if (isHeld(note)) {
      stop(reply, note);
    } else if (isOpen(note)) {
      turn.changeNote(note.id, { undoneAt: later(note.undoneAt, reply.receivedAt) });
    }
  }
  if (turn.said.length === 0) turn.said.push('Nothing was on its way, so there was nothing to stop.');
}

function stop(reply: ReplyTurn, note: Note): void {
  const { turn } = reply;
  // An approval that was given after this undo stands, whichever of the two is processed first.
  if (note.approval !== null && compareInstants(note.approval.at, reply.receivedAt) > 0) return;
  turn.changeNote(note.id, {
    status: 'drafted',
    approval: null,
    heldUntil: null,
    due: turn.now,
    undoneAt: later(note.undoneAt, reply.receivedAt),
  });
  turn.said.push(`Stopped: ${noteLabel(note)} is a draft again.`);
  turn.toShow.add(note.id);
}

/** Drops notes for good; no further one of their kind is planned. */
export function skip(reply: ReplyTurn, person: string | null): void {
  const { turn } = reply;
  const notes = targets(reply, person, (note) => isOpen(note) || isHeld(note)).filter((note) => note.attempt === null);
  for (const note of notes) {
    turn.changeNote(note.id, { status: 'skipped', approval: null, heldUntil: null });
    if (isCheck(note)) turn.markDone(doneKey('last-status-check', note.interviewKey));
    turn.said.push(`Dropped ${noteLabel(note)}.`);
  }
  if (notes.length === 0) turn.said.push('There was no open note to drop.');
}

/** Puts notes off until an instant; they come back then. */
export function snooze(reply: ReplyTurn, until: string, person: string | null): void {
  const { turn } = reply;
  const zone = turn.context.timezone;
  if (compareInstants(until, turn.now) <= 0) {
    turn.said.push(`${sayWhen(until, zone)} has passed. Try "snooze until Friday 9am".`);
    return;
  }
  const notes = targets(reply, person, (note) => isOpen(note) || (isHeld(note) && note.attempt === null));
  for (const note of notes) {
    turn.changeNote(note.id, { status: 'snoozed', due: until, approval: null, heldUntil: null });
    turn.toShow.delete(note.id);
    turn.said.push(`${noteLabelFirst(note)} comes back on ${sayWhen(until, zone)}.`);
  }
  if (notes.length === 0) turn.said.push('There was no open note to put off.');
}

/** "I sent it myself", or, for a note whose fate is unknown: it did arrive. */
export function sent(reply: ReplyTurn, person: string | null): void {
  const { turn } = reply;
  const waiting = (note: Note) =>
    note.status === 'unknown' || note.status === 'bounced' || isOpen(note) || (isHeld(note) && note.attempt === null);
  const notes = targets(reply, person, waiting);
  for (const note of notes) {
    const status = note.status === 'unknown' ? 'sent' : 'self-sent';
    const sentAt = status === 'sent' ? (note.attempt?.at ?? reply.receivedAt) : reply.receivedAt;
    turn.changeNote(note.id, { status, sentAt, approval: null, heldUntil: null });
    turn.said.push(`Noted: ${noteLabel(note)} went out on ${sayFullDate(sentAt, turn.context.timezone)}.`);
    if (note.kind !== 'withdrawal') continue;
    markWithdrawn(turn);
    turn.said.push('You have withdrawn, so I closed this application. Nothing more comes for it. All the best.');
  }
  if (notes.length === 0) turn.said.push('There was no open note to mark as sent.');
}

/** Sends a note whose fate is unknown once more, after the hold like any approved note. */
export function sendAgain(reply: ReplyTurn, person: string | null): void {
  const { turn } = reply;
  const notes = targets(reply, person, (note) => note.status === 'unknown' || note.status === 'bounced');
  for (const note of notes) {
    turn.changeNote(note.id, { status: 'drafted', attempt: null, approval: null });
    turn.said.push(`Here is ${noteLabel(note)} once more. Reply "approve", and it goes out again.`);
    turn.toShow.add(note.id);
  }
  if (notes.length === 0) turn.said.push('There is no note whose arrival is in doubt.');
}

function later(a: string | null, b: string): string {
  return a !== null && compareInstants(a, b) > 0 ? a : b;
}

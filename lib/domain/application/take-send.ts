import { sayWhen } from '../notes/local-time.ts';
import { compareInstants } from '../time.ts';
import type { ApplicationEvent } from './event.ts';
import { noteLabel } from './note-state.ts';
import { markWithdrawn } from './take-interview.ts';
import type { Turn } from './turn.ts';

type SendEvent = Extract<
  ApplicationEvent,
  { type: 'note-claimed' | 'note-sent' | 'note-refused' | 'note-lost' | 'note-bounced' | 'note-delayed' }
>;

/**
 * The life of one attempt to send a note: claimed before the send, recorded after it. A claim without a record is a
 * note whose fate is unknown; it is never sent again by itself.
 *
 * @returns false when the event changes nothing (an undo came first, or it was recorded before)
 */
export function takeSend(turn: Turn, event: SendEvent): boolean {
  const note = turn.note(event.noteId);
  if (note === undefined) return false;
  if (event.type === 'note-claimed') {
    const approved =
      note.status === 'held' && note.approval?.revision === event.revision && note.revision === event.revision;
    const takenBack =
      note.undoneAt !== null && note.approval !== null && compareInstants(note.undoneAt, note.approval.at) > 0;
    if (!approved || takenBack || !mayGoOut(turn) || note.attempt !== null) return false;
    turn.changeNote(note.id, { attempt: { id: event.attempt, at: turn.now } });
    return true;
  }
  if (event.type === 'note-bounced') return takeBounce(turn, event.noteId);
  if (event.type === 'note-delayed') return takeDelay(turn, event.noteId);
  if (note.attempt?.id !== event.attempt) return false;
  if (event.type === 'note-sent') {
    if (note.status !== 'held' && note.status !== 'unknown') return false;
    turn.changeNote(note.id, { status: 'sent', sentAt: event.at, heldUntil: null });
    if (note.kind === 'withdrawal') markWithdrawn(turn);
  } else if (event.type === 'note-refused') {
    turn.changeNote(note.id, { status: 'drafted', attempt: null, approval: null, heldUntil: null });
    turn.said.push(`I could not send ${noteLabel(note)}.`);
    turn.mailUser('not-sent', { notes: [note.id], interviewKey: note.interviewKey, extra: { why: event.why } });
  } else {
    turn.changeNote(note.id, { status: 'unknown', heldUntil: null });
    const when = sayWhen(note.attempt.at, turn.context.timezone);
    turn.said.push(`I tried to send ${noteLabel(note)} on ${when} and never heard whether it arrived.`);
    turn.mailUser('unknown-fate', { notes: [note.id], interviewKey: note.interviewKey });
  }
  return true;
}

/** A pause and an erasure stop what has not been claimed yet. */
function mayGoOut(turn: Turn): boolean {
  return !turn.context.profile.paused && turn.context.profile.state === 'active';
}

function takeBounce(turn: Turn, id: string): boolean {
  const note = turn.note(id);
  if (note === undefined || note.status === 'bounced') return false;
  turn.changeNote(id, { status: 'bounced' });
  turn.said.push(`${note.to[0]?.address ?? 'The address'} does not take mail, so ${noteLabel(note)} did not arrive.`);
  turn.mailUser('not-sent', { notes: [id], interviewKey: note.interviewKey, extra: { why: 'bounced' } });
  return true;
}

/** The other side's server does not take the note yet. The mail service goes on trying for hours, so there is no haste. */
function takeDelay(turn: Turn, id: string): boolean {
  const note = turn.note(id);
  if (note === undefined || (note.status !== 'sent' && note.status !== 'unknown')) return false;
  turn.said.push(
    `The mail server of ${note.to[0]?.address ?? 'the other side'} does not take ${noteLabel(note)} yet.`,
    'The mail service goes on trying, so there is nothing to do; if it comes back, I tell you.',
  );
  turn.mailUser('answer', { interviewKey: note.interviewKey });
  return true;
}

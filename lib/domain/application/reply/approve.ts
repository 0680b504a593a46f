import { holdEnds } from '../../followup/step-times.ts';
import { sayWhen } from '../../notes/local-time.ts';
import { compareInstants, shift } from '../../time.ts';
import type { Note } from '../application.ts';
import { problemsOf } from '../drafting.ts';
import { approvalLifetime } from '../limits.ts';
import { isOpen, isThanks, noteLabel, noteLabelFirst } from '../note-state.ts';
import { type ReplyTurn, shownRevision, targets } from './targets.ts';

/**
 * An approval holds the notes that the answered mail showed, in exactly the revision that it showed. Everything else
 * (an older revision, another person's note, a stale or taken-back approval) sends nothing and shows the note.
 */
export function approve(reply: ReplyTurn, person: string | null, version: number | null): void {
  const notes = targets(reply, person, () => true);
  if (notes.length === 0) {
    reply.turn.said.push(person === null ? 'There is no open note here to send.' : `I have no note to "${person}".`);
  }
  for (const note of notes) approveNote(reply, note, version);
}

function approveNote(reply: ReplyTurn, note: Note, version: number | null): void {
  const { turn } = reply;
  const label = noteLabel(note);
  const first = noteLabelFirst(note);
  const refusal = whyNot(reply, note);
  if (refusal !== null) {
    turn.said.push(refusal.said);
    if (refusal.show) turn.toShow.add(note.id);
    return;
  }
  const text = version === null ? note.text : note.versions[version - 1];
  if (text === undefined || (version === null && note.versions.length > 1)) {
    turn.said.push(`There are two versions of ${label}. Reply "approve 1" or "approve 2".`);
    turn.toShow.add(note.id);
    return;
  }
  const problems = problemsOf(turn.application, { ...note, text });
  if (problems.length > 0) {
    turn.said.push(`I did not send ${label}. ${problems.map((problem) => `${problem}.`).join(' ')}`);
    turn.toShow.add(note.id);
    return;
  }
  const { paused, settings } = turn.context.profile;
  // While paused the approval is kept; its hold begins with the end of the pause.
  const heldUntil = paused ? null : holdEnds(turn.now, settings);
  turn.changeNote(note.id, {
    status: 'held',
    text,
    versions: [],
    due: heldUntil ?? turn.now,
    heldUntil,
    approval: { at: reply.receivedAt, revision: note.revision },
    attempt: null,
  });
  turn.said.push(
    heldUntil === null
      ? `Your approval of ${label} is kept. Everything is paused, so it goes out once you reply "resume".`
      : `${first} goes out on ${sayWhen(heldUntil, turn.context.timezone)}. Reply "undo" before then to stop it.`,
  );
}

/** Why an approval does not count for a note, in words; null when it does. */
function whyNot(reply: ReplyTurn, note: Note): { readonly said: string; readonly show: boolean } | null {
  const { turn } = reply;
  const label = noteLabel(note);
  const first = noteLabelFirst(note);
  const zone = turn.context.timezone;
  if (note.status === 'sent' || note.status === 'self-sent' || note.status === 'bounced') {
    const when = note.sentAt === null ? '' : ` on ${sayWhen(note.sentAt, zone)}`;
    return { said: `${first} went out${when} already, so nothing more was sent.`, show: false };
  }
  if (note.status === 'unknown')
    return { said: `I can't tell whether ${label} arrived. Reply "sent" if it did, or "send again".`, show: false };
  if (note.status === 'held') {
    return { said: `${first} is approved already and goes out ${whenHeld(reply, note)}.`, show: false };
  }
  if (note.status === 'skipped') {
    const moved = isThanks(note) && note.interviewKey === null;
    const why = moved
      ? 'was for a talk that moved or was called off, so I dropped it'
      : 'was dropped, so nothing was sent';
    return { said: `${first} ${why}.${moved ? ' Nothing was sent.' : ''}`, show: false };
  }
  const revision = shownRevision(reply, note.id);
  if (revision === null) return { said: `That mail did not show ${label}, so here it is first.`, show: isOpen(note) };
  if (revision !== note.revision)
    return { said: `${first} has changed since that mail, so here is the newer text.`, show: true };
  if (note.undoneAt !== null && compareInstants(reply.receivedAt, note.undoneAt) < 0) {
    return { said: `You took the approval of ${label} back, so nothing was sent.`, show: true };
  }
  if (compareInstants(shift(reply.receivedAt, approvalLifetime), turn.now) < 0) {
    return { said: `Your approval of ${label} reached me late, so please look at it once more.`, show: true };
  }
  return null;
}

function whenHeld({ turn }: ReplyTurn, note: Note): string {
  if (note.heldUntil !== null) return `on ${sayWhen(note.heldUntil, turn.context.timezone)}`;
  return turn.context.profile.paused && note.attempt === null ? 'once you reply "resume"' : 'now';
}

import { roundsOfDay } from '../followup/step-times.ts';
import type { Interview, Note, Step } from './application.ts';
import { addDraft, contactWish, draftThanks } from './drafting.ts';
import { isCheck, isClosed } from './note-state.ts';
import { doneKey } from './plan.ts';
import type { Turn } from './turn.ts';

/**
 * Takes a step that is due. A firing that the plan does not hold (moved, ended, or fired before) changes nothing.
 *
 * @returns false when there was nothing to do
 */
export function takeStep(turn: Turn, due: Step): boolean {
  const step = turn.application.steps.find((one) => one.name === due.name);
  // While the user has paused, steps pass; what they would have brought comes back with the end of the pause.
  if (step === undefined || turn.context.profile.paused) return false;
  if (step.kind === 'send' || step.kind === 'snooze') takeNoteStep(turn, step);
  else takeRoundStep(turn, step);
  return true;
}

function takeNoteStep(turn: Turn, step: Step): void {
  const note = turn.application.notes.find((one) => one.id === step.noteId);
  if (note === undefined) return;
  if (step.kind === 'send') {
    turn.owe({ type: 'send-note', noteId: note.id, revision: note.revision });
    // The step leaves the plan at once; the note stays held until the attempt is claimed.
    turn.changeNote(note.id, { heldUntil: null });
    return;
  }
  const together = turn.application.notes.filter((one) => one.status === 'snoozed' && one.due <= note.due);
  for (const one of together) turn.changeNote(one.id, { status: 'drafted' });
  turn.said.push('You asked me to bring this back now.');
  turn.mailUser('draft', { notes: together.map((one) => one.id), interviewKey: note.interviewKey });
}

function takeRoundStep(turn: Turn, step: Step): void {
  const key = step.interviewKey;
  turn.markDone(doneKey(step.kind, key));
  const day = dayOf(turn, key);
  if (step.kind === 'prep') return turn.mailUser('prep', { interviewKey: key });
  if (step.kind === 'debrief') return debrief(turn, day, key);
  if (step.kind === 'reminder') return remind(turn, day, key);
  if (step.kind === 'close') return turn.mailUser('close', { interviewKey: key, asks: 'close' });
  if (step.kind === 'status-check' || step.kind === 'last-status-check') check(turn, step.kind, key);
}

/** The rounds of the day that `key` closes are over: drafts and five short questions. */
function debrief(turn: Turn, day: readonly Interview[], key: string | null): void {
  for (const round of day) turn.changeInterview(round.key, { status: 'past' });
  const notes = draftThanks(turn, day);
  turn.mailUser('draft', { notes, interviewKey: key, asks: 'debrief', extra: { debrief: true } });
}

function remind(turn: Turn, day: readonly Interview[], key: string | null): void {
  const waiting = unansweredOf(turn, day);
  // Who is about to withdraw is not pressed to write thanks that speak of a next talk.
  const withdrawing = turn.application.notes.some((note) => note.kind === 'withdrawal' && !isClosed(note));
  if (waiting.length === 0 || withdrawing) return;
  turn.mailUser('reminder', { notes: waiting.map((note) => note.id), interviewKey: key });
}

function check(turn: Turn, kind: 'status-check' | 'last-status-check', key: string | null): void {
  const note = addDraft(turn, contactWish(turn.application, kind));
  if (note === null) return;
  turn.mailUser('status-check', { notes: [note.id], interviewKey: key, extra: { last: kind === 'last-status-check' } });
}

/** Drafts about the rounds of a day that nobody answered. */
export function unansweredOf(turn: Turn, day: readonly Interview[]): readonly Note[] {
  const keys = new Set(day.map((round) => round.key));
  return turn.application.notes.filter(
    (note) => keys.has(note.interviewKey ?? '') && note.status === 'drafted' && !isCheck(note),
  );
}

/** The rounds of the day to which a round belongs; cancelled ones are left out. */
export function dayOf(turn: Turn, key: string | null): readonly Interview[] {
  const rounds = turn.application.interviews.filter((round) => round.status !== 'cancelled');
  const days = roundsOfDay(rounds, turn.context.timezone);
  return days.find((day) => day.rounds.some((round) => round.key === key))?.rounds ?? [];
}

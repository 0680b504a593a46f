import { holdEnds } from '../followup/step-times.ts';
import { sayWhen } from '../notes/local-time.ts';
import { compareInstants } from '../time.ts';
import type { Interview, Note, NoteId, Step } from './application.ts';
import { addDraft, contactWish, draftThanks } from './drafting.ts';
import { isClosed, noteLabelFirst } from './note-state.ts';
import { doneKey } from './plan.ts';
import { dayOf, unansweredOf } from './take-step.ts';
import type { Turn } from './turn.ts';

/** What the pause kept back, gathered for the one mail of this application. */
interface Backlog {
  readonly notes: Set<NoteId>;
  /** The day whose debrief is made up for; null for none. */
  debrief: string | null;
  check: 'status-check' | 'last-status-check' | null;
  /** The round after which the user is asked whether to close the application. */
  close: string | null;
  prep: string | null;
  readonly held: Note[];
}

/**
 * The pause is over: what fell due meanwhile comes back, in one mail for this application, and what was approved is held
 * anew. Thanks that are overtaken by the question how things stand are not written any more, and a prep mail for a talk
 * that is over does not come.
 */
export function takeResumed(turn: Turn): void {
  const due = turn.application.steps.filter((step) => compareInstants(step.at, turn.now) <= 0);
  const backlog: Backlog = {
    notes: new Set(),
    debrief: null,
    check: null,
    close: null,
    prep: null,
    held: holdAnew(turn),
  };
  const asks = due.some((step) => step.kind === 'status-check');
  for (const step of due) takeMissed(turn, step, backlog, asks);
  // What is still to come stands on the clock; what has passed is planned anew where it is still wanted.
  turn.change({ steps: turn.application.steps.filter((step) => compareInstants(step.at, turn.now) > 0) });
  mailBacklog(turn, backlog);
}

function holdAnew(turn: Turn): Note[] {
  const heldUntil = holdEnds(turn.now, turn.context.profile.settings);
  const held = turn.application.notes.filter((note) => note.status === 'held' && note.attempt === null);
  for (const note of held) {
    turn.changeNote(note.id, { heldUntil, due: heldUntil });
    const when = sayWhen(heldUntil, turn.context.timezone);
    turn.said.push(
      `${noteLabelFirst(note)}, which you approved, goes out on ${when}. Reply undo before then to stop it.`,
    );
  }
  return held;
}

function takeMissed(turn: Turn, step: Step, backlog: Backlog, asks: boolean): void {
  if (step.kind === 'send' || step.kind === 'digest') return;
  if (step.kind === 'snooze') return bringBack(turn, step, backlog);
  turn.markDone(doneKey(step.kind, step.interviewKey));
  const day = dayOf(turn, step.interviewKey);
  if (step.kind === 'prep') {
    backlog.prep = firstToCome(turn, day) ?? backlog.prep;
  } else if (step.kind === 'debrief') {
    for (const round of day) turn.changeInterview(round.key, { status: 'past' });
    if (!asks) makeUpDebrief(turn, day, step, backlog);
  } else if (step.kind === 'reminder') {
    if (!asks) for (const note of unansweredOf(turn, day)) backlog.notes.add(note.id);
  } else if (step.kind === 'close') {
    backlog.close = step.interviewKey;
  } else {
    makeUpCheck(turn, step.kind, backlog);
  }
}

function makeUpDebrief(turn: Turn, day: readonly Interview[], step: Step, backlog: Backlog): void {
  backlog.debrief = step.interviewKey;
  for (const id of draftThanks(turn, day)) backlog.notes.add(id);
}

function makeUpCheck(turn: Turn, kind: 'status-check' | 'last-status-check', backlog: Backlog): void {
  const note = addDraft(turn, contactWish(turn.application, kind));
  if (note === null) return;
  backlog.notes.add(note.id);
  backlog.check = kind;
}

function firstToCome(turn: Turn, day: readonly Interview[]): string | null {
  return day.find((round) => compareInstants(round.start, turn.now) > 0)?.key ?? null;
}

function bringBack(turn: Turn, step: Step, backlog: Backlog): void {
  const note = turn.application.notes.find((one) => one.id === step.noteId);
  if (note?.status !== 'snoozed') return;
  turn.changeNote(note.id, { status: 'drafted' });
  backlog.notes.add(note.id);
}

/** One mail for all of it: drafts before the prep mail, and either before the news that a held note goes out. */
function mailBacklog(turn: Turn, backlog: Backlog): void {
  const { debrief, check, prep } = backlog;
  const notes = [...backlog.notes].filter((id) => {
    const note = turn.note(id);
    return note !== undefined && !isClosed(note);
  });
  const interviewKey = debrief ?? prep ?? turn.note(notes[0] ?? '')?.interviewKey ?? null;
  if (notes.length > 0 && check !== null && notes.length === 1) {
    return turn.mailUser('status-check', { notes, interviewKey, extra: { last: check === 'last-status-check' } });
  }
  if (notes.length > 0 || debrief !== null) {
    const asks = debrief === null ? null : 'debrief';
    return turn.mailUser('draft', { notes, interviewKey, asks, extra: asks === null ? {} : { debrief: true } });
  }
  if (backlog.close !== null) return turn.mailUser('close', { interviewKey: backlog.close, asks: 'close' });
  if (prep !== null) return turn.mailUser('prep', { interviewKey: prep });
  if (backlog.held.length > 0) turn.mailUser('held', { notes: backlog.held.map((note) => note.id) });
}

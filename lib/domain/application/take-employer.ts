import { endOf } from '../followup/step-times.ts';
import { readTimeline } from '../followup/timeline.ts';
import { sayDay } from '../notes/local-time.ts';
import { compareInstants, inZone } from '../time.ts';
import type { Interview, StepKind } from './application.ts';
import { latestInterview } from './contacts.ts';
import type { ApplicationEvent } from './event.ts';
import { maxFactText } from './limits.ts';
import { isCheck, isClosed, noteLabel } from './note-state.ts';
import { doneKey, nudgesEnded } from './plan.ts';
import type { Turn } from './turn.ts';

type Relayed = Extract<ApplicationEvent, { type: 'relayed' }>;
type Answered = Extract<ApplicationEvent, { type: 'employer-answered' }>;

/** Somebody wrote to the address that a note came from: the user gets it, and is asked whether it ends the nudges. */
export function takeRelayed(turn: Turn, event: Relayed): void {
  const note = turn.application.notes.find((one) => one.id.endsWith(`-${event.noteNumber}`));
  turn.said.push(note === undefined ? 'An answer came in.' : `An answer to ${noteLabel(note)} came in.`);
  turn.mailUser('relayed', {
    answers: event,
    interviewKey: note?.interviewKey ?? null,
    asks: 'nudges',
    extra: { from: event.from, text: event.text.slice(0, maxFactText * 2) },
  });
}

/**
 * The user forwards what a person of this application wrote, and it is no invitation and no verdict. A date in it moves
 * the status check; otherwise the user is asked whether it ends the nudges.
 */
export function takeEmployerAnswer(turn: Turn, event: Answered): void {
  const round = latestInterview(turn.application);
  const company = turn.application.company;
  const who = company === null ? event.from : `${event.from} at ${company}`;
  const what = event.asksTimes ? `${who} asks when you have time.` : `${who} has answered.`;
  const options = { answers: event, interviewKey: round?.key ?? null };
  if (event.asksTimes)
    turn.said.push(`Good news: ${what}`, 'Answer from your own mail program. When a time is set, forward it to me.');
  if (!hasNudges(turn)) {
    if (!event.asksTimes)
      turn.said.push(
        `This mail is from ${who}. Nothing is planned there, so nothing changed.`,
        'If it tells you how things ended, reply "rejected", "offer" or "close".',
      );
    return turn.mailUser('answer', options);
  }
  const timeline = round === null ? null : timelineIn(turn, event, round);
  if (round !== null && timeline !== null) {
    if (!event.asksTimes) turn.said.push(what);
    waitUntil(turn, round, timeline);
    return turn.mailUser('answer', options);
  }
  if (!event.asksTimes) turn.said.push(what, 'I found no date for their decision in it.');
  const extra = { from: event.from, text: event.text.slice(0, maxFactText * 2), forwarded: true };
  turn.mailUser('relayed', { ...options, asks: 'nudges', extra });
}

/** What the user says to the question whether an answer ends the nudges. */
export function answerNudges(turn: Turn, answer: 'end' | 'keep'): void {
  if (answer === 'keep') {
    turn.said.push('All right, nothing changes.');
    return;
  }
  putChecksBack(turn);
  for (const round of turn.application.interviews) turn.markDone(nudgesEnded(round.key));
  turn.said.push(
    'Good. No question how things stand will come any more.',
    'When you know how it ends, reply "rejected", "offer" or "close". If they name a date, reply "timeline: …", and I start again after it.',
  );
}

/** They named a date: the next question how things stand waits until after it, also after a word that ended the nudges. */
export function waitUntil(turn: Turn, round: Interview, timeline: NonNullable<Interview['timeline']>): void {
  turn.changeInterview(round.key, { timeline });
  turn.forgetDone((step) => step === nudgesEnded(round.key));
  const today = inZone(turn.now, round.timezone ?? turn.context.timezone)
    .toPlainDate()
    .toString();
  if (timeline.by < today) {
    turn.said.push(`Noted: they wanted to decide by ${sayDay(timeline.by)}, which has passed.`);
    return;
  }
  const dropped = putChecksBack(turn) ? ' I dropped the one that was drafted.' : '';
  turn.said.push(
    `Noted: they decide by ${sayDay(timeline.by)}. If you hear nothing, I bring you a question after that.${dropped}`,
  );
}

/**
 * Drops the status checks that nobody sent yet, as if they had never come due: whether and when they come again is up to
 * the plan.
 *
 * @returns true where there was one
 */
function putChecksBack(turn: Turn): boolean {
  const early = turn.application.notes.filter((note) => isCheck(note) && !isClosed(note) && note.attempt === null);
  for (const note of early) {
    turn.changeNote(note.id, { status: 'skipped', approval: null, heldUntil: null });
    const kind = note.kind === 'status-check' ? 'status-check' : 'last-status-check';
    turn.forgetDone((step) => step === doneKey(kind, note.interviewKey));
  }
  return early.length > 0;
}

/** Words of theirs count from the day of their mail, on the employer's clock. A date that has passed promises nothing. */
function timelineIn(turn: Turn, event: Answered, round: Interview): Interview['timeline'] {
  const timezone = round.timezone ?? turn.context.timezone;
  const written = event.sentAt ?? event.receivedAt;
  const instant = compareInstants(written, round.start) < 0 ? endOf(round) : written;
  const timeline = readTimeline(event.text, { instant, timezone });
  const today = inZone(event.receivedAt, timezone).toPlainDate().toString();
  return timeline === null || timeline.by < today ? null : timeline;
}

const isNudge: ReadonlySet<StepKind> = new Set(['status-check', 'last-status-check', 'close']);

function hasNudges(turn: Turn): boolean {
  const planned = turn.application.steps.some(({ kind }) => isNudge.has(kind));
  return planned || turn.application.notes.some((note) => isCheck(note) && !isClosed(note));
}

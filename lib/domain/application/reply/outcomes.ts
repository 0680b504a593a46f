import { inWords } from '../../in-words.ts';
import { sayWhen } from '../../notes/local-time.ts';
import { compareInstants } from '../../time.ts';
import type { NoteKind, Outcome, Playbook, WithdrawalReason } from '../application.ts';
import { latestInterview } from '../contacts.ts';
import { addDraft, askRecruiterWish, contactWish, noShowWish, redraft } from '../drafting.ts';
import { isClosed, isOpen, isThanks, noteLabel, noteLabelFirst } from '../note-state.ts';
import { cancelRound, dropOpenChecks, sayCancelled } from '../take-interview.ts';
import { addFact } from './facts.ts';
import { keepSituation } from './keep-words.ts';
import type { ReplyTurn } from './targets.ts';
import { isOnlyUnprepared } from './told-situation.ts';

const fitting: Partial<Record<Outcome, NoteKind>> = {
  rejected: 'rejection-thanks',
  offer: 'offer-thanks',
  withdrawn: 'withdrawal',
};

const words: Record<Outcome, string> = {
  open: 'This application is open.',
  offer: 'Congratulations on the offer. I have stopped the reminders.',
  rejected: 'I am sorry to hear that. One no says nothing about your next interview. I have stopped the reminders.',
  withdrawn: 'All right. I have stopped the reminders.',
  'no-response':
    'This application is closed, and nothing more comes for it. You did your part. All the best for the next one.',
};

/** An outcome: the pending steps end, what nobody answered is dropped, and the fitting note is drafted. */
export function setOutcome(reply: ReplyTurn, outcome: Outcome): void {
  const { turn } = reply;
  turn.change({ outcome });
  dropOpenChecks(turn);
  for (const note of turn.application.notes) {
    const moot = outcome !== 'offer' && isThanks(note) && !isClosed(note) && note.attempt === null;
    if (moot) turn.changeNote(note.id, { status: 'skipped', approval: null, heldUntil: null });
  }
  turn.said.push(words[outcome]);
  const kind = fitting[outcome];
  if (kind === undefined) return;
  const note = addDraft(turn, contactWish(turn.application, kind));
  if (note === null) return;
  turn.toShow.add(note.id);
  if (kind === 'withdrawal')
    turn.said.push('Here is a short note that tells them. They know nothing until it goes out.');
}

/** They called the talk off. */
export function callOff({ turn }: ReplyTurn): void {
  const round = latestInterview(turn.application);
  if (round === null) turn.said.push('There is no interview here that could be called off.');
  else {
    turn.said.push(sayCancelled(turn, round));
    cancelRound(turn, round);
  }
}

/** Nobody came to the talk: what was drafted for it goes, and a friendly question for a new time is drafted. */
export function noShow(reply: ReplyTurn): void {
  const { turn } = reply;
  const { interviews } = turn.application;
  const begun = interviews.filter((round) => compareInstants(round.start, turn.now) <= 0);
  const round = latestInterview({ ...turn.application, interviews: begun });
  if (round === null) {
    turn.said.push('There is no interview here that has begun. If they called it off, reply "cancelled".');
    return;
  }
  cancelRound(turn, round);
  const when = sayWhen(round.start, round.timezone ?? turn.context.timezone, { otherZone: turn.context.timezone });
  turn.said.push(
    `I am sorry that nobody came on ${when}. No thank-you is due, and I have stopped the reminders for it.`,
    'Here is a friendly note that asks for a new time. When you have the new invitation, forward it to me.',
  );
  reply.situation = 'no-show';
  const note = addDraft(turn, noShowWish(turn.application, round));
  if (note !== null) turn.toShow.add(note.id);
}

const withdrawals: ReadonlySet<Playbook> = new Set(['dislike-manager', 'not-a-fit']);

/** A playbook: honest advice in the answer, and the note that fits. */
export function takeSituation(reply: ReplyTurn, situation: Playbook): void {
  const { turn } = reply;
  const unprepared = isOnlyUnprepared(situation, reply.text);
  reply.situation = unprepared ? 'unprepared' : situation;
  keepSituation(turn, situation, reply.text);
  turn.change({ situation: unprepared ? null : situation });
  if (withdrawals.has(situation)) {
    const note = addDraft(turn, contactWish(turn.application, 'withdrawal', situation as WithdrawalReason));
    if (note !== null) turn.toShow.add(note.id);
    const thanks = turn.application.notes.filter((one) => isThanks(one) && isOpen(one));
    if (thanks.length > 0)
      turn.said.push(
        `${inWords(thanks.map((one, at) => (at === 0 ? noteLabelFirst(one) : noteLabel(one))))} ${thanks.length > 1 ? 'are' : 'is'} still open, too. This one says thanks as well, so one of them is enough.`,
      );
    return;
  }
  if (situation === 'forgot-name') {
    const open = turn.application.notes.find(
      (one) => one.kind === 'ask-recruiter' && one.reason !== 'no-show' && isOpen(one),
    );
    const note = open ?? addDraft(turn, askRecruiterWish(turn.application, latestInterview(turn.application)));
    if (note !== null) turn.toShow.add(note.id);
    return;
  }
  if (situation === 'nervous') return addFact(reply, 'nervous', 'yes', null);
  for (const note of turn.application.notes.filter((one) => isThanks(one) && isOpen(one))) {
    redraft(turn, note.id);
    turn.toShow.add(note.id);
  }
}

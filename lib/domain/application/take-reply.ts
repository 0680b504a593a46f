import { type Command, outcomeOf } from '../commands/command.ts';
import { lessonsIn } from '../commands/debrief-clauses.ts';
import { readNudgeAnswer } from '../commands/nudge-answer.ts';
import { readTimeline } from '../followup/timeline.ts';
import { inWords } from '../in-words.ts';
import { compareInstants } from '../time.ts';
import type { UserMailKind } from './application.ts';
import { latestInterview } from './contacts.ts';
import type { ApplicationEvent } from './event.ts';
import { isOpen, isThanks, noteLabel, noteLabelFirst } from './note-state.ts';
import { approve } from './reply/approve.ts';
import { correctApplication, correctAssumedZone, correctPeople, correctTime } from './reply/corrections.ts';
import { partDebrief, takeDebrief } from './reply/debrief.ts';
import { addFact, edit, setTimeline, setTone } from './reply/facts.ts';
import { keepLesson, keepRemark } from './reply/keep-words.ts';
import { callOff, noShow, setOutcome, takeSituation } from './reply/outcomes.ts';
import { sendAgain, sent, skip, snooze, undo } from './reply/put-off.ts';
import { type ReplyTurn, targets } from './reply/targets.ts';
import { answerNudges } from './take-employer.ts';
import type { Turn } from './turn.ts';

type Replied = Extract<ApplicationEvent, { type: 'replied' }>;

/** Takes a reply of the user: every command in order, then exactly one answer that says what was understood. */
export function takeReply(turn: Turn, event: Replied): void {
  const mail = turn.application.mails.find((one) => one.number === event.mailNumber);
  const reply: ReplyTurn = {
    turn,
    receivedAt: event.receivedAt,
    text: event.reply.text,
    asked: mail?.template ?? null,
    shown: mail?.shown ?? [],
    corrected: false,
    situation: null,
  };
  turn.said.push(...event.saidBefore);
  const asked = mail?.asks === 'nudges' || mail?.asks === 'close' ? mail.asks : null;
  const short = asked === null ? null : readNudgeAnswer(event.reply.text);
  if (short !== null) {
    if (asked === 'nudges') answerNudges(turn, short);
    else if (short === 'end') setOutcome(reply, 'no-response');
    else turn.said.push('All right, it stays open, and I do not ask again.');
    return turn.mailUser('answer', { answers: event });
  }
  const { text } = event.reply;
  const plain = event.reply.commands.length + event.reply.questions.length + event.saidBefore.length === 0;
  const parted = mail?.asks === 'debrief' ? partDebrief(turn, event.reply) : { ...event.reply, told: null };
  for (const command of parted.commands) take(reply, command);
  turn.said.push(...parted.questions);
  const told = parted.told !== null && takeDebrief(reply, parted.told);
  if (!told && (plain || parted.told !== null) && !tellsDate(reply, text)) remark(turn, parted.told ?? text);
  answer(reply, event);
}

/** Mails that ask what they said: there a sentence that names a date is the answer (`She wrote that they decide on Friday`). */
const asksForNews: ReadonlySet<UserMailKind> = new Set(['relayed', 'status-check', 'close']);

function tellsDate(reply: ReplyTurn, text: string): boolean {
  const round = latestInterview(reply.turn.application);
  if (round === null || reply.asked === null || !asksForNews.has(reply.asked) || text.includes('?')) return false;
  const zone = round.timezone ?? reply.turn.context.timezone;
  const named = readTimeline(text, { instant: reply.receivedAt, timezone: zone });
  if (named === null) return false;
  setTimeline(reply, named.phrase, round);
  return true;
}

function take(reply: ReplyTurn, command: Command): void {
  switch (command.name) {
    case 'approve':
      return approve(reply, command.person, command.version);
    case 'undo':
      return undo(reply, command.person);
    case 'skip':
      return skip(reply, command.person);
    case 'snooze':
      return snooze(reply, command.until, command.person);
    case 'sent':
      return sent(reply, command.person);
    case 'send-again':
      return sendAgain(reply, command.person);
    case 'edit':
      return edit(reply, command.text, command.person);
    case 'discussed':
    case 'clarify':
    case 'nervous':
    case 'add':
      return addFact(reply, command.name, command.text, command.person);
    default:
      return takeRest(reply, command);
  }
}

function takeRest(reply: ReplyTurn, command: Command): void {
  switch (command.name) {
    case 'timeline':
      return setTimeline(reply, command.text);
    case 'tone':
      return setTone(reply, command.tone);
    case 'company':
    case 'role':
      return correctApplication(reply, command.name, command.value);
    case 'when':
    case 'rescheduled':
      return correctTime(reply, command.text, command.start, command.end);
    case 'with':
      return correctPeople(reply, command.people);
    case 'timezone':
      return correctAssumedZone(reply, command.zone);
    case 'name':
      return showOpen(reply);
    case 'cancelled':
      return callOff(reply);
    case 'no-show':
      return noShow(reply);
    case 'situation':
      return takeSituation(reply, command.situation);
    default: {
      const outcome = outcomeOf[command.name];
      if (outcome !== undefined) setOutcome(reply, outcome);
    }
  }
}

/** The user's name: the open notes were signed anew when the setting changed, and come back. */
function showOpen(reply: ReplyTurn): void {
  for (const note of targets(reply, null, isOpen)) reply.turn.toShow.add(note.id);
}

function remark(turn: Turn, text: string): void {
  const talked = turn.application.interviews.some(
    (round) => round.status !== 'cancelled' && compareInstants(round.start, turn.now) <= 0,
  );
  const lessons = talked ? lessonsIn(text) : [];
  keepRemark(turn, text, lessons.length > 0);
  for (const lesson of lessons) keepLesson(turn, lesson);
  turn.said.push(
    lessons.length > 0
      ? 'I kept this as a lesson for next time. It is seldom as bad as it feels. Nothing was sent.'
      : 'I kept your words as a remark on this application. Nothing was sent.',
  );
}

/** One answer for everything: drafts where notes changed, else the receipt after corrections, else what was said. */
function answer(reply: ReplyTurn, event: Replied): void {
  const { turn } = reply;
  const notes = turn.application.notes.filter((note) => turn.toShow.has(note.id)).map((note) => note.id);
  const held = turn.application.notes.filter(
    (note) => note.approval?.at === event.receivedAt && note.status === 'held',
  );
  const extra = reply.situation === null ? {} : { situation: reply.situation };
  const remarked = event.reply.commands.length === 0 && event.saidBefore.length === 0;
  if (notes.length === 0 && (held.length > 0 || remarked)) sayStillOpen(turn);
  if (notes.length > 0) return turn.mailUser('draft', { answers: event, notes, extra });
  if (reply.corrected)
    return turn.mailUser('receipt', { answers: event, interviewKey: turn.application.interviews.at(-1)?.key ?? null });
  // The answer to an approval shows its notes, so that an undo replied to it means exactly these.
  if (held.length > 0) return turn.mailUser('held', { answers: event, notes: held.map((note) => note.id), extra });
  turn.mailUser('answer', { answers: event, extra: { ...extra, remarked } });
}

/** Thank-yous that wait, where the answer shows none of them. */
function sayStillOpen(turn: Turn): void {
  const open = turn.application.notes.filter((note) => isThanks(note) && note.status === 'drafted');
  const [first, ...others] = open;
  if (first === undefined) return;
  const all = inWords([noteLabelFirst(first), ...others.map(noteLabel)]);
  turn.said.push(`${all} ${others.length > 0 ? 'are' : 'is'} still open.`);
}

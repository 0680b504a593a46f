import type { Reply } from '../../commands/command.ts';
import { type DebriefAnswers, readDebriefAnswers } from '../../commands/debrief-answers.ts';
import { type DebriefReply, readDebriefReply } from '../../commands/debrief-reply.ts';
import type { ListedPerson } from '../../commands/people-list.ts';
import { endOf } from '../../followup/step-times.ts';
import type { TimelineStart } from '../../followup/timeline.ts';
import { compareInstants } from '../../time.ts';
import type { Interview } from '../application.ts';
import { latestInterview, recruiterOf } from '../contacts.ts';
import type { Turn } from '../turn.ts';
import { correctPeople } from './corrections.ts';
import { addFact, setTimeline } from './facts.ts';
import { keepLesson, keepRemark } from './keep-words.ts';
import type { ReplyTurn } from './targets.ts';

/** How much of the user's words an answer repeats. */
const QUOTE_LIMIT = 120;

/**
 * Takes a free answer to the questions of the debrief: each part goes where it helps, the answer says what was
 * understood, and nothing is sent. The words are kept as they were typed, too.
 *
 * @param told the part of the reply that is no command
 * @returns false where nothing was clear: then it is a remark like any other
 */
export function takeDebrief(reply: ReplyTurn, told: string): boolean {
  const { turn } = reply;
  const round = talkedRound(reply);
  if (round === null) return false;
  const answers = readDebriefAnswers(told, countedFrom(turn, round));
  if (answers === null) return false;
  keepRemark(turn, reply.text, true);
  turn.said.push('This is what I understood. Nothing was sent.');
  if (answers.people.length > 0) takePeople(reply, answers.people, round);
  else if (/\b(?:nobody|no one|noone) else\b/i.test(told)) turn.said.push('Nobody else was there.');
  if (answers.discussed !== null) {
    turn.said.push(`You talked about this: ${quote(answers.discussed)}.`);
    addFact(reply, 'discussed', answers.discussed, null);
  }
  takeLessons(reply, answers);
  if (answers.timeline !== null) setTimeline(reply, answers.timeline, round);
  if (answers.mood !== null)
    turn.said.push(`I kept how it felt for you: ${quote(answers.mood.replace(/^(?:it )?felt (?=\S)/i, ''))}.`);
  if (answers.rest !== null) turn.said.push(`Kept as a remark: ${quote(answers.rest)}.`);
  return true;
}

/** What of a reply to the debrief are commands, and what is told freely. */
export function partDebrief(turn: Turn, reply: Reply): DebriefReply {
  const round = talkedRound({ turn });
  if (round === null)
    return { ...reply, told: reply.commands.length + reply.questions.length === 0 ? reply.text : null };
  return readDebriefReply(reply, countedFrom(turn, round));
}

function countedFrom(turn: Turn, round: Interview): TimelineStart {
  return { instant: endOf(round), timezone: round.timezone ?? turn.context.timezone };
}

function takeLessons(reply: ReplyTurn, { lessons }: DebriefAnswers): void {
  for (const lesson of lessons) {
    keepLesson(reply.turn, lesson);
    reply.turn.said.push(`Kept as a lesson for next time: ${quote(lesson)}.`);
  }
  if (lessons.length > 0)
    reply.turn.said.push('Most slips need no mention. To set a point right in the note, reply "clarify: …".');
}

/** People the user had not named before: they are thanked through the recruiter, or an address is asked for. */
function takePeople(reply: ReplyTurn, people: readonly ListedPerson[], round: Interview): void {
  const { turn } = reply;
  correctPeople(reply, people, round);
  // The answer shows the drafts; the receipt would say less.
  reply.corrected = false;
  const recruiter = recruiterOf(turn.application);
  for (const { name, address } of people) {
    if (name === null || address !== null) continue;
    if (hasAddress(turn.application.interviews, round.key, name)) continue;
    turn.said.push(
      recruiter === null
        ? `I have no address for ${name}. Reply "with: ${name} <address>", and I draft a note.`
        : `I have no address for ${name}, so the note asks ${recruiter.name ?? 'the recruiter'} to pass it on. Or reply "with: ${name} <address>".`,
    );
  }
}

/** `Dana` is somebody known, whose address is known as well. */
function hasAddress(rounds: readonly Interview[], key: string, name: string): boolean {
  const people = rounds.find((one) => one.key === key)?.interviewers ?? [];
  return people.some((one) => one.address !== null && (one.name ?? '').includes(name));
}

/** The talk that the debrief is about: the latest one that has begun. */
function talkedRound({ turn }: Pick<ReplyTurn, 'turn'>): Interview | null {
  const begun = turn.application.interviews.filter(
    (round) => round.status !== 'cancelled' && compareInstants(round.start, turn.now) <= 0,
  );
  return latestInterview({ ...turn.application, interviews: begun });
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[“”"]/g, "'").trim();
  return `“${line.length <= QUOTE_LIMIT ? line : `${line.slice(0, QUOTE_LIMIT - 1)}…`}”`;
}

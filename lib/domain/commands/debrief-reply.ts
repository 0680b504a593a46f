import type { TimelineStart } from '../followup/timeline.ts';
import type { Command, Reply } from './command.ts';
import { readDebriefAnswers } from './debrief-answers.ts';
import { answersInOrder } from './debrief-order.ts';

/** A reply to the questions of the debrief: what of it are commands, and what is told freely. */
export interface DebriefReply {
  readonly commands: readonly Command[];
  readonly questions: readonly string[];
  /** The free part; null where there is none. */
  readonly told: string | null;
}

/** `discussed:`, `We discussed -`: the key with its mark, after which everything on the line is its value. */
const keyed = /^[^\n:]{0,40}(?:discuss|timeline)\w*[^\n:]{0,30}[:=]|^\s*discussed\s[-–—]\s/imu;
/** `1. approve`: no answer to a question, and no approval. */
const sendsInOrder = /^\s*[1-5][.)]\s*(?:approved?|send(?: it)?|go ahead|skip|yes)\b.{0,20}$/imu;
/** Words that send, whatever stands around them. */
const sends = /\b(?:approved?|send|go ahead)\b/iu;

/**
 * Parts a reply to the debrief. A free answer may look like a command: `5. ok` is the fifth answer and no approval,
 * `discussed Kafka, felt ok` two answers, and the lines below `discussed: Kafka` may answer other questions.
 *
 * @param reply as read from the same text
 * @param from what a date counts from: the talk
 */
export function readDebriefReply(reply: Reply, from: TimelineStart): DebriefReply {
  const { text, commands, questions } = reply;
  const whole = { commands: [], questions: [], told: text };
  if (commands.length + questions.length === 0) return sendsInOrder.test(text) ? { ...whole, told: null } : whole;
  if (commands.every((one) => one.name === 'approve') && isInOrder(text) && !sends.test(text)) return whole;
  if (questions.length === 0 && commands.every(isToldFreely) && !keyed.test(text)) {
    if (tellsMore(text, from)) return whole;
  }
  const told: string[] = [];
  const kept = commands.map((command) => withoutLinesBelow(command, from, told));
  return { commands: kept, questions, told: told.length === 0 ? null : told.join('\n') };
}

/** What a plain sentence may have told. */
function isToldFreely(command: Command): boolean {
  return command.name === 'timeline' || (command.name === 'discussed' && command.person === null);
}

/** True for answers that are numbered or stand behind their questions; five bare lines are not enough beside commands. */
function isInOrder(text: string): boolean {
  return answersInOrder(text.trim(), () => false) !== null;
}

/** Lines below a fact that answer other questions are taken off it. */
function withoutLinesBelow(command: Command, from: TimelineStart, told: string[]): Command {
  if (command.name !== 'discussed' && command.name !== 'timeline') return command;
  const [first = '', ...below] = command.text.split('\n');
  const rest = below.join('\n').trim();
  if (first.trim() === '' || rest === '' || !tellsMore(rest, from)) return command;
  told.push(rest);
  return { ...command, text: first.trim() };
}

/** True where a text answers more than what the talk was about. */
function tellsMore(text: string, from: TimelineStart): boolean {
  const answers = readDebriefAnswers(text, from);
  if (answers === null) return false;
  const { lessons, people, mood, timeline } = answers;
  return lessons.length + people.length > 0 || mood !== null || timeline !== null;
}

import { readApproval } from './approval.ts';
import { type BareReading, readBare } from './bare-command.ts';
import type { Command, ReplyContext } from './command.ts';
import { phrasesOf } from './phrases.ts';
import type { Reading } from './reading.ts';
import { phraseOf } from './words.ts';

/** Clauses of one line; a longer list is prose. */
const CLAUSE_LIMIT = 8;
/** Ends of clauses: a full stop before a blank and no digit, a comma, a dash, `and`. */
const clauseEnd = /(?:(?<!\b(?:a|p)\.?m|\d)\.|[!;?]+)\s+|,\s*|\s[-–—]+\s|\s(?:and then|and|then|und|et|y|e|en|but)\s/i;
const sentenceEnd = /(?:(?<!\b(?:a|p)\.?m|\d)\.|[!?]+)\s+/;
const mayTurn = /\b(?:maybe|perhaps|if|unless|might|not sure|unsure)\b|\?/i;

/**
 * Reads one line that has no key: as one command, else clause by clause, else by its first clause where that says
 * something that holds whatever follows (`stop, I found a typo`, `skip, I called her`). Adds what it finds.
 */
export function readLine(line: string, context: ReplyContext, reading: Reading): void {
  if (line.trim() === '') return;
  const bare = line.replace(/^\s*(?:[-*•]\s+|\d{1,2}[.)]\s+)/, '');
  if (take(bare, context, reading)) return;
  const clauses = bare.split(clauseEnd, CLAUSE_LIMIT + 1).filter((clause) => clause.trim() !== '');
  if (clauses.length > 1 && clauses.length <= CLAUSE_LIMIT && takeAll(clauses, bare, context, reading)) return;
  reading.remarks += 1;
  const lead = firstClause(bare, context);
  if (lead !== null) reading.commands.push(...lead.commands);
  else if (stops(bare)) reading.commands.push({ name: 'undo', person: null });
}

/** One clause: a command, politeness, an approval (kept apart), or a bare "no" (kept apart too). */
function take(clause: string, context: ReplyContext, reading: Reading): boolean {
  if (phrasesOf.no.has(phraseOf(clause))) {
    reading.no = true;
    return true;
  }
  const approvals = readApproval(clause, context.people);
  if (approvals !== null) {
    for (const command of approvals) reading.approvals.push({ command, at: reading.commands.length });
    return true;
  }
  const read = readBare(clause, context);
  if (read === null) return false;
  reading.commands.push(...read.commands);
  reading.questions.push(...read.questions);
  return true;
}

/** All clauses must be readable, or none counts. A question mark anywhere keeps approvals out. */
function takeAll(clauses: readonly string[], line: string, context: ReplyContext, reading: Reading): boolean {
  const attempt: Reading = { commands: [], questions: [], approvals: [], remarks: 0, no: false };
  if (!clauses.every((clause) => take(clause, context, attempt))) return false;
  const at = reading.commands.length;
  reading.commands.push(...attempt.commands);
  reading.questions.push(...attempt.questions);
  if (line.includes('?')) reading.remarks += 1;
  for (const one of attempt.approvals) reading.approvals.push({ command: one.command, at: at + one.at });
  reading.no ||= attempt.no;
  return true;
}

/** Commands that hold whatever is said behind them. A bare "no" and an approval are not among them. */
function firstClause(line: string, context: ReplyContext): BareReading {
  const head = line.split(/(?:\.|[!;])\s+|,\s*|\s[-–—]+\s?|\s(?:because|since|as)\s/i, 1)[0] ?? '';
  if (head.length >= line.length || phrasesOf.no.has(phraseOf(head))) return null;
  const read = readBare(head, context);
  if (read === null || read.commands.length === 0) return null;
  const tail = line.slice(head.length);
  const holds = (command: Command) =>
    command.name === 'undo' ||
    (!mayTurn.test(tail) &&
      /^(?:skip|snooze|sent|rejected|offer|withdraw|no-show|cancelled|no-response)$/.test(command.name));
  return read.commands.every(holds) ? read : null;
}

/** A plain "don't send" or "stop" in a longer sentence stops a send that waits: the worst it does is nothing. */
function stops(line: string): boolean {
  const phrase = ` ${phraseOf(line)} `;
  if (/ (?:dont|do not|never|not) send /.test(phrase)) return true;
  return line
    .split(sentenceEnd)
    .some((sentence) =>
      /^(?:no |yes |ok |oh |please |but )*(?:wait|stop|hold on|hold off|hang on|not yet)(?: |$)/.test(
        phraseOf(sentence),
      ),
    );
}

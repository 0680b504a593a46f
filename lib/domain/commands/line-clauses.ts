import { allMatches } from '../all-matches.ts';
import { readAddressed } from './addressed-person.ts';
import { readApproval } from './approval.ts';
import { readBare } from './bare-command.ts';
import type { BareReading } from './bare-snooze.ts';
import type { Command, ReplyContext } from './command.ts';
import { readKeyedValue } from './keyed-value.ts';
import { isNews } from './outcome-news.ts';
import { personAt } from './person-words.ts';
import { phrasesOf } from './phrases.ts';
import type { Reading } from './reading.ts';
import { readTold } from './told-facts.ts';
import { personBehind, readVerdicts } from './verdicts.ts';
import { phraseOf, saidOnce, wordsOf } from './words.ts';

/** Clauses of one line; a longer list is prose. */
const CLAUSE_LIMIT = 8;
/** Ends of clauses: a full stop before a blank and no digit, a comma, a dash, `and`. */
const clauseEnd = /(?:(?<!\b(?:a|p)\.?m|\d)\.|[!;?]+)\s+|,\s*|\s[-–—]+\s|\s(?:and then|and|then|und|et|y|e|en|but)\s/i;
const sentenceEnd = /(?:(?<!\b(?:a|p)\.?m|\d)\.|[!?]+)\s+/;
const clauseBreak = /(?:(?<!\b(?:a|p)\.?m|\d)[.!;]|,|\s[-–—]+)\s+/g;
/** Before a command these make it a condition, a report or the opposite. */
const hesitant =
  /\b(?:if|unless|when|once|in case|should|would|could|might|maybe|perhaps|not sure|unsure|said|says|say|told|asked|wrote|dont|do not|never)\b|\?/;
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
  const sentences = bare.split(sentenceEnd, CLAUSE_LIMIT + 1).filter((one) => one.trim() !== '');
  if (sentences.length > 1 && sentences.length <= CLAUSE_LIMIT && takeAll(sentences, bare, context, reading)) return;
  if (
    sentences.length > 1 &&
    sentences.length <= CLAUSE_LIMIT &&
    sentences.some((one) => readTold(one, context) !== null)
  ) {
    for (const sentence of sentences) readLine(sentence, context, reading);
    return;
  }
  reading.remarks += 1;
  const lead = firstClause(bare, context) ?? lastClause(bare, context);
  if (lead !== null) reading.commands.push(...lead.commands);
  else if (stops(bare)) reading.commands.push({ name: 'undo', person: null });
}

/** One clause: a command, politeness, an approval (kept apart), or a bare "no" (kept apart too). */
function take(clause: string, context: ReplyContext, reading: Reading): boolean {
  if (isBareNo(clause)) {
    reading.no = true;
    return true;
  }
  const approvals = readApproval(clause, context.people);
  if (approvals !== null) {
    for (const command of approvals) reading.approvals.push({ command, at: reading.commands.length });
    return true;
  }
  const verdicts = readVerdicts(clause, context.people) ?? readAddressed(clause, context.people);
  if (verdicts !== null) {
    for (const command of verdicts) {
      if (command.name === 'approve') reading.approvals.push({ command, at: reading.commands.length });
      else reading.commands.push(command);
    }
    return true;
  }
  if (isNews(phraseOf(clause))) {
    // Who called or wrote says nothing by itself, and keeps an approval beside it from counting.
    reading.remarks += 1;
    return true;
  }
  const read = readBare(clause, context) ?? forPerson(clause, context) ?? told(clause, context);
  if (read === null) return false;
  reading.commands.push(...read.commands);
  reading.questions.push(...read.questions);
  return true;
}

/** `no`, `but no thanks`, `nope nope`. */
function isBareNo(clause: string): boolean {
  const phrase = phraseOf(clause).replace(
    /^(?:but|sorry|unfortunately|actually|on second thoughts?|finalement|en fait|ach|och|naja|doch|bueno|anzi|alla fine|afinal|toch) | (?:finalement|doch|toch|actually|in the end)$/,
    '',
  );
  return phrasesOf.no.has(phrase) || phrasesOf.no.has(saidOnce(phrase));
}

/** `Raj: remind me on Monday`, `Raj tomorrow`: what holds for the note of somebody with an open one. */
function forPerson(clause: string, context: ReplyContext): BareReading {
  const found = personBehind(clause, context.people);
  const read = found === null ? null : readBare(found.rest, context);
  if (found === null || read === null || read.commands.length === 0) return null;
  const fits = (one: Command) => /^(?:undo|skip|snooze)$/.test(one.name) && 'person' in one && one.person === null;
  if (!read.commands.every(fits)) return null;
  return { ...read, commands: read.commands.map((one) => ({ ...one, person: found.person }) as Command) };
}

/** A fact in a plain sentence. */
function told(clause: string, context: ReplyContext): BareReading {
  const line = readTold(clause, context);
  return line === null ? null : readKeyedValue(line, context);
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
  reading.remarks += attempt.remarks;
  reading.no ||= attempt.no;
  return true;
}

/** Commands that hold whatever is said behind them. A bare "no" and an approval are not among them. */
function firstClause(line: string, context: ReplyContext): BareReading {
  const head = line.split(/(?:\.|[!;:])\s+|,\s*|\s\(|\s[-–—]+\s?|\s(?:because|since|as|after)\s/i, 1)[0] ?? '';
  if (head.length >= line.length || phrasesOf.no.has(phraseOf(head))) return null;
  const read = readBare(head, context);
  if (read === null || read.commands.length === 0) return null;
  const tail = line.slice(head.length);
  const holds = (command: Command) =>
    command.name === 'undo' ||
    (!mayTurn.test(tail) &&
      /^(?:skip|snooze|sent|rejected|offer|withdraw|no-show|cancelled|no-response|pause|resume)$/.test(command.name));
  return read.commands.every(holds) ? read : null;
}

/** `I'm in meetings all day, remind me tomorrow`: a reason in front of it leaves a snooze or a skip what it is. */
function lastClause(line: string, context: ReplyContext): BareReading {
  const from = Math.max(...[...allMatches(line, clauseBreak)].map((match) => match.index + match[0].length), 0);
  if (from === 0 || hesitant.test(phraseOf(line.slice(0, from)))) return null;
  const read = readBare(line.slice(from), context);
  if (read === null || read.commands.length === 0 || namesSomebody(line.slice(0, from), context)) return null;
  return read.commands.every((command) =>
    /^(?:undo|skip|snooze|withdraw|no-response|pause|resume|tone)$/.test(command.name),
  )
    ? read
    : null;
}

/** `Raj, on laisse tomber`: what is said behind the name is not said of everybody's note. */
function namesSomebody(text: string, context: ReplyContext): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => personAt(words, at, context.people)?.known === true);
}

/** A plain "don't send" or "stop" in a longer sentence stops a send that waits: the worst it does is nothing. */
function stops(line: string): boolean {
  const phrase = ` ${phraseOf(line)} `;
  if (/ (?:dont|do not|never|not) send /.test(phrase)) return true;
  return line
    .split(sentenceEnd)
    .some((sentence) =>
      /^(?:no |yes |ok |oh |omg |shit |crap |please |but |whoa |woah |wow |oops |ah |hey |hi |sorry |actually |hmm )*(?:wait|stop|hold on|hold off|hang on|not yet)(?: |$)/.test(
        phraseOf(sentence),
      ),
    );
}

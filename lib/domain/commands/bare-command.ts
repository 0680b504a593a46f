import { longest } from './approval.ts';
import type { Command, ReplyContext } from './command.ts';
import { isPolite, isRequest, named, phraseOfWords, readFixed, softened, trimmed } from './fixed-phrases.ts';
import { personAt } from './person-words.ts';
import { phrasesOf } from './phrases.ts';
import { ask } from './questions.ts';
import { nearestWord } from './typos.ts';
import { readInterviewTime, readWhen } from './when.ts';
import { phraseSet, type Word, wordsOf } from './words.ts';

/** What a line or clause says: commands (perhaps none: politeness), a question back, or null for something else. */
export type BareReading = { readonly commands: readonly Command[]; readonly questions: readonly string[] } | null;

const CLAUSE_WORDS = 40;
const snoozeVerbs = phraseSet(
  'snooze|snooze it|snooze this|snooze this one|snooze them|snooze the note|snooze all|remind me|remind me again|remind me about this|remind me of this|postpone|postpone it|postpone this|defer|defer it|defer this|delay|delay it|delay this|push|push it|push this|push it back|ask me|ask me again|ask again|come back|come back to me|' +
    'bring it back|bring this back|bring it up again|show me again|show it again|show this again|show it to me|later|maybe later|not now|do it|wait|please wait|hold|hold it|hold this|hold that|hold off|dont send|dont send it|dont send this|do not send|do not send it|do not send this|' +
    'spater|erinnere mich|erinner mich|wieder vorlegen|verschieben|rappelle moi|rappelez moi|reporter|recuerdame|posponer|ricordamelo|ricordami|rimanda|herinner me|uitstellen|lembre me|adiar',
);
/** These stop a send as well as putting the draft off. */
const stopping = /^(?:please )?(?:wait|hold|dont send|do not send)/;
/** These say nothing of time when no date follows: the text is not about snoozing. */
const weakVerbs = /^(?:please )?(?:wait|hold|dont|do not|not now|do it|push|come back|show|bring|maybe later)/;
const movedVerbs = phraseSet(
  'rescheduled to|rescheduled for|rescheduled|reschedule to|reschedule for|reschedule|re scheduled to|moved to|its moved to|it moved to|it is moved to|it was moved to|it got moved to|it has been moved to|its been moved to|interview moved to|interview was moved to|the interview moved to|the interview was moved to|the interview got moved to|' +
    'the interview has been moved to|the interview is now|the interview is now on|interview is now|interview is now on|its now|its now on|it is now|it is now on|they moved it to|they moved the interview to|they rescheduled it to|they rescheduled to|they rescheduled for|they rescheduled|it was rescheduled to|it was rescheduled for|it was rescheduled|it got rescheduled to|' +
    'it got rescheduled|its rescheduled to|its been rescheduled to|it has been rescheduled to|the interview was rescheduled to|the interview was rescheduled|the interview has been rescheduled to|interview rescheduled to|interview rescheduled|postponed to|postponed until|it was postponed to|it was postponed until|the interview was postponed to|pushed to|it was pushed to|pushed back to|' +
    'new date|new time|verschoben auf|wurde verschoben auf|verlegt auf|reporte au|deplace au|reprogramada para|aplazada al|spostato al|verzet naar|verplaatst naar|remarcada para',
);
const personFillers = phraseSet(
  'to|for|the|note|notes|draft|the note|the draft|the one|one|it|mail|email|letter|the note to|the note for|the one to|the one for|for now|please|at|with',
);

/**
 * Reads one line or clause as a command without a colon. All of it must be used up by the command and politeness.
 * Approvals are read elsewhere (approval.ts), over the whole text.
 */
export function readBare(text: string, context: ReplyContext): BareReading {
  const all = wordsOf(text);
  if (all.length === 0) return text.trim() === '' || !/[\p{L}\p{N}]/u.test(text) ? said([]) : null;
  if (all.length > CLAUSE_WORDS) return null;
  const asked = all.at(-1)?.folded === '?';
  const words = trimmed(asked && all.length > 1 ? all.slice(0, -1) : all);
  if (words.length === 0) return isPolite(all) ? said([]) : null;
  const question = asked ? readFixed(phraseOfWords(all.slice(0, -1))) : null;
  if (question?.name === 'help' || question?.name === 'list') return said([question]);
  const found = readTrimmed(words, text, context);
  if (asked && all.length > 1 && !(isRequest(all) && mayBeAsked(found))) return null;
  return found;
}

function readTrimmed(words: readonly Word[], text: string, context: ReplyContext): BareReading {
  const phrase = phraseOfWords(words);
  if (phrasesOf.later.has(phrase)) return snoozed('', null, context, phrase);
  const moved = readMoved(words, text, context);
  if (moved !== null) return moved;
  const fixed = readFixed(phrase) ?? readFixed(phraseOfWords(softened(words)));
  if (fixed !== null) return said([fixed]);
  return readNamed(words, context) ?? readSnooze(words, text, context) ?? readOneTypo(words, context);
}

/** `skip Raj`, `undo the note to Dana`, `sent Dana's and Raj's`. */
function readNamed(words: readonly Word[], context: ReplyContext): BareReading {
  for (const [name, phrases] of named) {
    for (let verb = longest(words, 0, phrases); verb > 0; verb -= 1) {
      if (!phrases.has(phraseOfWords(words.slice(0, verb)))) continue;
      const people = readPeople(words, verb, context.people);
      if (people !== null) return said(people.map((person) => ({ name, person })));
    }
  }
  return null;
}

function readPeople(words: readonly Word[], from: number, known: readonly string[]): readonly string[] | null {
  const people: string[] = [];
  let at = from;
  while (at < words.length) {
    const filler = longest(words, at, personFillers);
    if (filler > 0 || (words[at]?.folded === 'and' && people.length > 0)) {
      at += Math.max(filler, 1);
      continue;
    }
    const person = personAt(words, at, known);
    if (person === null) return null;
    people.push(person.person);
    at += person.length;
  }
  return people.length === 0 ? null : people;
}

function readMoved(words: readonly Word[], text: string, context: ReplyContext): BareReading {
  const verb = longest(words, 0, movedVerbs);
  if (verb === 0) return null;
  const rest = restOf(words, verb, text);
  if (rest === '') return { commands: [], questions: [ask.rescheduled('')] };
  return readRescheduled(rest, context);
}

/** The command `rescheduled` with its text read, or the question that an unreadable one raises. */
export function readRescheduled(text: string, context: ReplyContext): NonNullable<BareReading> {
  const zone = { receivedAt: context.receivedAt, timezone: context.interviewTimezone ?? context.timezone };
  const time = readInterviewTime(text, zone, 'ahead');
  if (time === null) return { commands: [], questions: [ask.rescheduled(text)] };
  return { commands: [{ name: 'rescheduled', text, start: time.start, end: time.end }], questions: [] };
}

function readSnooze(words: readonly Word[], text: string, context: ReplyContext): BareReading {
  const typo = nearestWord(words[0]?.folded ?? '') === 'snooze' ? 1 : 0;
  const verb = Math.max(longest(words, 0, snoozeVerbs), typo);
  if (verb === 0) return null;
  const verbText = phraseOfWords(words.slice(0, verb));
  const whole = restOf(words, 0, text);
  if (/^later/.test(verbText) && readWhen(whole, context) !== null) return snoozed(whole, null, context, verbText);
  return snoozed(restOf(words, verb, text), words[verb] === undefined ? null : words.slice(verb), context, verbText);
}

/** A snooze until what the rest says; the rest may begin with whose note it is (`snooze Raj 2 days`). */
function snoozed(rest: string, words: readonly Word[] | null, context: ReplyContext, verb: string): BareReading {
  const until = readUntil(rest, context);
  if (until !== null) return snooze(until, null, verb);
  const person = words === null ? null : personAt(words, 0, context.people);
  if (words !== null && person !== null) {
    const behind = words[person.length];
    const later = readUntil(behind === undefined ? '' : rest.slice(behind.from - (words[0]?.from ?? 0)), context);
    if (later !== null) return snooze(later, person.person, verb);
  }
  return weakVerbs.test(verb) ? null : { commands: [], questions: [ask.snooze(rest)] };
}

function snooze(until: string, person: string | null, verb: string): BareReading {
  const stop: readonly Command[] = stopping.test(verb) ? [{ name: 'undo', person }] : [];
  return said([...stop, { name: 'snooze', until, person }]);
}

/** The date alone, or with a reason behind a comma (`2 days, I'm away`). */
function readUntil(rest: string, context: ReplyContext): string | null {
  const exact = readWhen(rest, context);
  if (exact !== null) return exact;
  const clause = rest.split(/[,;]\s|\s[-–—(]\s?|\.\s|\s(?:because|since|as I|so that)\s/, 1)[0] ?? '';
  return clause.length < rest.length && clause.trim() !== '' ? readWhen(clause, context) : null;
}

/** `lessns`, `setings`, `pauze`: a lone mistyped word. Approvals are not read here. */
function readOneTypo(words: readonly Word[], context: ReplyContext): BareReading {
  const word = words.length === 1 ? nearestWord(words[0]?.folded ?? '') : null;
  if (word === null || word === words[0]?.folded) return null;
  if (word === 'later') return snoozed('', null, context, 'later');
  const fixed = readFixed(word);
  return fixed === null ? null : said([fixed]);
}

function said(commands: readonly Command[]): NonNullable<BareReading> {
  return { commands, questions: [] };
}

/** `Could you skip this?` is a request; an outcome, an erasure and a "sent" are never asked for. */
function mayBeAsked(found: BareReading): boolean {
  if (found === null || found.commands.length === 0) return false;
  return found.commands.every((one) =>
    /^(?:undo|skip|snooze|list|help|settings|pause|resume|export|send-again)$/.test(one.name),
  );
}

function restOf(words: readonly Word[], at: number, text: string): string {
  const first = words[at];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.from, last.to).replace(/^[\s:,-]+/, '');
}

import type { Command, ReplyContext } from './command.ts';
import { isPolite, isRequest, named, readFixed, softened, trimmed } from './fixed-phrases.ts';
import { longest } from './longest-phrase.ts';
import { readMasked } from './masked-person.ts';
import { movedVerbs } from './moved-phrases.ts';
import { personAt } from './person-words.ts';
import { phrasesOf, politePhrases } from './phrases.ts';
import { ask } from './questions.ts';
import { snoozeVerbs, weakVerbs } from './snooze-phrases.ts';
import { readToneWish } from './tone.ts';
import { nearestWord } from './typos.ts';
import { readInterviewTime, readWhen } from './when.ts';
import { twoReadings } from './when-order.ts';
import { foldedPhrase, phraseSet, saidOnce, type Word, wordsOf } from './words.ts';

/** What a line or clause says: commands (perhaps none: politeness), a question back, or null for something else. */
export type BareReading = { readonly commands: readonly Command[]; readonly questions: readonly string[] } | null;

const CLAUSE_WORDS = 40;
const aboutPhrases = phraseSet(
  'about|of|for|about the one to|about the note to|the note to|the one to|the draft to|the note for',
);
const noteWords = phraseSet('note|draft|one|mail|email|letter|message');
/** What stands around a date and says nothing of it: `on Tuesday instead`, `until tomorrow before sending it`. */
const untilLead = /^(?:(?:please|pls|again|instead|bitte|noch(?:mal| einmal| mal)?|wieder|nochmals)[\s,]+)+/i;
const untilTail =
  /(?:[\s,]+(?:instead|again|then|please|pls|if possible|if you can|bitte|noch ?mal|nochmals|noch einmal|wieder|daran|before (?:you send|sending|it goes)(?: (?:it|them|this|anything|that|out))?))+[\s.!]*$/i;
/** These stop a send as well as putting the draft off. */
const stopping = /^(?:please )?(?:wait|hold|dont send|do not send)/;
const personFillers = phraseSet(
  'to|for|the|a|any|anything|a note|any note|out|alone|my approval of|my approval for|the approval of|the approval for|approval of|note|notes|draft|the note|the draft|the one|one|it|mail|email|letter|the note to|the note for|the one to|the one for|for now|please|at|with|myself|by myself|already|today|yesterday|from my own|from my own email|from my own mail|from my own address|from my own account|from my email|from my mail|from my address|from my account|from my inbox',
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
  const question = asked ? readFixed(foldedPhrase(all.slice(0, -1))) : null;
  if (question?.name === 'help' || question?.name === 'list' || question?.name === 'settings') return said([question]);
  const found = readTrimmed(words, text, context);
  if (asked && all.length > 1 && !(isRequest(all) && mayBeAsked(found))) return null;
  return found;
}

function readTrimmed(words: readonly Word[], text: string, context: ReplyContext): BareReading {
  const phrase = foldedPhrase(words);
  if (phrasesOf.later.has(phrase)) return snoozed('', null, context, phrase);
  const moved = readMoved(words, text, context);
  if (moved !== null) return moved;
  const fixed = readFixed(phrase) ?? readFixed(foldedPhrase(softened(words))) ?? readRepeated(phrase);
  if (fixed !== null) return said([fixed]);
  return (
    readNamed(words, context) ??
    readSnooze(words, text, context) ??
    saidOf(readMasked(words, context.people)) ??
    readWish(phrase) ??
    readOneTypo(words, context)
  );
}

/** `stop stop stop`, `abort abort`: said again it is no other command. */
function readRepeated(phrase: string): Command | null {
  const once = readFixed(saidOnce(phrase));
  return once?.name === 'undo' || once?.name === 'skip' ? once : null;
}

/** `skip Raj`, `undo the note to Dana`, `sent Dana's and Raj's`. */
function readNamed(words: readonly Word[], context: ReplyContext): BareReading {
  for (const [name, phrases] of named) {
    for (let verb = longest(words, 0, phrases); verb > 0; verb -= 1) {
      if (!phrases.has(foldedPhrase(words.slice(0, verb)))) continue;
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
  const moved = text
    .replace(/^from [^,;]{1,40}? to /i, '')
    .replace(/^(?:and )?(?:it|this)(?:['’]s| is) (?:now )?(?:on )?/i, '');
  // `Monday 3pm, same link`: what stands behind the date says nothing about it.
  const head = moved.split(/[,;]\s(?=\D)|\.\s|\s[-–—(]/, 1)[0] ?? '';
  const two = twoReadings(moved, [zone.timezone, context.timezone]);
  if (two?.texts.every((one) => readInterviewTime(one, zone, 'ahead') !== null))
    return { commands: [], questions: [ask.order('rescheduled to', two)] };
  const time = readInterviewTime(moved, zone, 'ahead') ?? readInterviewTime(head, zone, 'ahead');
  if (time === null) return { commands: [], questions: [ask.rescheduled(text)] };
  return { commands: [{ name: 'rescheduled', text, start: time.start, end: time.end }], questions: [] };
}

function readSnooze(words: readonly Word[], text: string, context: ReplyContext): BareReading {
  const typo = nearestWord(words[0]?.folded ?? '') === 'snooze' ? 1 : 0;
  const verb = Math.max(longest(words, 0, snoozeVerbs), typo);
  if (verb === 0) return null;
  const verbText = foldedPhrase(words.slice(0, verb));
  const whole = restOf(words, 0, text);
  if (/^later/.test(verbText) && readWhen(whole, context) !== null) return snoozed(whole, null, context, verbText);
  if (phrasesOf.later.has(verbText) && isReason(words, verb, text, context))
    return snoozed('', null, context, verbText);
  return snoozed(restOf(words, verb, text), words[verb] === undefined ? null : words.slice(verb), context, verbText);
}

/** `later, I'm in a meeting`: what stands behind the comma is no date but why. */
function isReason(words: readonly Word[], verb: number, text: string, context: ReplyContext): boolean {
  let at = verb;
  for (let polite = longest(words, at, politePhrases); polite > 0; polite = longest(words, at, politePhrases))
    at += polite;
  const before = words[at - 1];
  const next = words[at];
  if (before === undefined || next === undefined) return false;
  const parted = /[,;.!(–—-]/.test(text.slice(before.to, next.from)) || /^(?:because|since|as)$/.test(next.folded);
  const rest = restOf(words, at, text);
  return parted && readUntil(rest, context) === null && readBare(rest, context) === null;
}

/** A snooze until what the rest says; the rest may begin with whose note it is (`snooze Raj 2 days`). */
function snoozed(rest: string, words: readonly Word[] | null, context: ReplyContext, verb: string): BareReading {
  const two = twoReadings(rest.replace(/^(?:.{0,80}\b)?(?:until|till|til|for|to) /i, ''), [context.timezone]);
  if (two?.texts.every((text) => readUntil(text, context) !== null))
    return { commands: [], questions: [ask.order('snooze until', two)] };
  const stop = stopping.test(verb) && ` ${rest}`.replace(untilTail, '').trim() === '';
  if (stop) return said([{ name: 'undo', person: null }]);
  const until = readUntil(rest, context);
  if (until !== null) return snooze(until, null, verb);
  const start = words === null ? 0 : longest(words, 0, aboutPhrases);
  const person = words === null ? null : personAt(words, start, context.people);
  if (words !== null && person !== null) {
    const end = start + person.length;
    const behind = words[end + longest(words, end, noteWords)];
    const date = behind === undefined ? '' : rest.slice(behind.from - (words[0]?.from ?? 0));
    if (stopping.test(verb) && ` ${date}`.replace(untilTail, '').trim() === '')
      return said([{ name: 'undo', person: person.person }]);
    const later = readUntil(date, context);
    if (later !== null) return snooze(later, person.person, verb);
  }
  return weakVerbs.test(verb) ? null : { commands: [], questions: [ask.snooze(rest)] };
}

function snooze(until: string, person: string | null, verb: string): BareReading {
  const stop: readonly Command[] = stopping.test(verb) ? [{ name: 'undo', person }] : [];
  return said([...stop, { name: 'snooze', until, person }]);
}

/** The date alone, or with a reason behind a comma (`2 days, I'm away`). */
function readUntil(given: string, context: ReplyContext): string | null {
  const rest = given.replace(untilLead, '').replace(untilTail, '');
  const exact = readWhen(rest, context);
  if (exact !== null) return exact;
  const clause = rest.split(/[,;]\s|\s[-–—(]\s?|\.\s|\s(?:because|since|as I|so that)\s/, 1)[0] ?? '';
  return clause.length < rest.length && clause.trim() !== '' ? readWhen(clause, context) : null;
}

/** `make it shorter`, `more formal please`: a tone, wished for without its key. */
function readWish(phrase: string): BareReading {
  const tone = readToneWish(phrase);
  return tone === null ? null : said([{ name: 'tone', tone }]);
}

/** `lessns`, `setings`, `pauze`: a lone mistyped word. Approvals are not read here. */
function readOneTypo(words: readonly Word[], context: ReplyContext): BareReading {
  const last = words.at(-1)?.folded ?? '';
  if (words.length === 2 && words[0]?.folded === 'list' && nearestWord(last) === 'lessons')
    return said([{ name: 'list', what: 'lessons' }]);
  const word = words.length === 1 ? nearestWord(last) : null;
  if (word === null || word === words[0]?.folded) return null;
  if (word === 'later') return snoozed('', null, context, 'later');
  const fixed = readFixed(word);
  return fixed === null ? null : said([fixed]);
}

function saidOf(commands: readonly Command[] | null): BareReading {
  return commands === null ? null : said(commands);
}

function said(commands: readonly Command[]): NonNullable<BareReading> {
  return { commands, questions: [] };
}

/** `Could you skip this?` is a request; an outcome, an erasure and a "sent" are never asked for. */
function mayBeAsked(found: BareReading): boolean {
  if (found === null || found.commands.length === 0) return false;
  return found.commands.every((one) =>
    /^(?:undo|skip|snooze|tone|list|help|settings|pause|resume|export|send-again)$/.test(one.name),
  );
}

function restOf(words: readonly Word[], at: number, text: string): string {
  const first = words[at];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.from, last.to).replace(/^[\s:,-]+/, '');
}

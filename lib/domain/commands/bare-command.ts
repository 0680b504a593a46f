import { type BareReading, readSnooze, restOf, said, snoozed, snoozedAgain } from './bare-snooze.ts';
import type { Command, ReplyContext } from './command.ts';
import { isPolite, isRequest, named, readFixed, softened, trimmed } from './fixed-phrases.ts';
import { longest } from './longest-phrase.ts';
import { readMasked } from './masked-person.ts';
import { movedVerbs } from './moved-phrases.ts';
import { personAt } from './person-words.ts';
import { phrasesOf } from './phrases.ts';
import { ask } from './questions.ts';
import { readToneWish } from './tone.ts';
import { nearestWord } from './typos.ts';
import { readInterviewTime } from './when.ts';
import { twoReadings } from './when-order.ts';
import { foldedPhrase, phraseSet, saidOnce, type Word, wordsOf } from './words.ts';

const CLAUSE_WORDS = 40;
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
  const found = snoozedAgain(
    readTrimmed(words, text, context),
    asked && all.length > 1 ? all.slice(0, -1) : all,
    text,
    context,
  );
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
    readSnooze(words, text, context, isCommand) ??
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

/** `Could you skip this?` is a request; an outcome, an erasure and a "sent" are never asked for. */
function mayBeAsked(found: BareReading): boolean {
  if (found === null || found.commands.length === 0) return false;
  return found.commands.every((one) =>
    /^(?:undo|skip|snooze|tone|list|help|settings|pause|resume|export|send-again)$/.test(one.name),
  );
}

function isCommand(text: string, context: ReplyContext): boolean {
  return readBare(text, context) !== null;
}

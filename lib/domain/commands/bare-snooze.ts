import type { Command, ReplyContext } from './command.ts';
import { longest } from './longest-phrase.ts';
import { personAt } from './person-words.ts';
import { phrasesOf, politePhrases } from './phrases.ts';
import { ask } from './questions.ts';
import { readShown } from './showing-clause.ts';
import { snoozeVerbs, weakVerbs } from './snooze-phrases.ts';
import { nearestWord } from './typos.ts';
import { readWhen } from './when.ts';
import { twoReadings } from './when-order.ts';
import { foldedPhrase, phraseSet, type Word } from './words.ts';

/** What a line or clause says: commands (perhaps none: politeness), a question back, or null for something else. */
export type BareReading = { readonly commands: readonly Command[]; readonly questions: readonly string[] } | null;

/** Where a reason may begin. */
const reason =
  /[,;(]\s?|\.\s|\s[-–—]\s|\s(?:because|since|as I|weil|car|parce que|porque|perch[eé]|want|omdat|eftersom|fordi|bo)\s/;

type IsCommand = (text: string, context: ReplyContext) => boolean;

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

/**
 * The reading of a clause, or where it is none or asks for a date, the wish to see the notes again that its other words
 * tell.
 */
export function snoozedAgain(
  found: BareReading,
  words: readonly Word[],
  text: string,
  context: ReplyContext,
): BareReading {
  if (found !== null && (found.commands.length > 0 || found.questions.length === 0)) return found;
  return twoReadings(text, [context.timezone]) === null ? (readAgain(words, text, context) ?? found) : found;
}

/** A wish to see the notes again; a reason may stand behind it. */
function readAgain(words: readonly Word[], text: string, context: ReplyContext): BareReading {
  const shown = readShown(words, text, context, (when) => readWhen(when, context));
  if (shown !== null) return said([{ name: 'snooze', until: shown.until, person: shown.person }]);
  const end = text.search(reason);
  if (end === -1) return null;
  const first = words.filter((word) => word.to <= end);
  const before =
    first.length === words.length ? null : readShown(first, text, context, (when) => readWhen(when, context));
  return before === null ? null : said([{ name: 'snooze', until: before.until, person: before.person }]);
}

/** A verb that puts off, with its date; a question where the date can't be read. @param isCommand of what stands behind the verb */
export function readSnooze(
  words: readonly Word[],
  text: string,
  context: ReplyContext,
  isCommand: IsCommand,
): BareReading {
  const typo = nearestWord(words[0]?.folded ?? '') === 'snooze' ? 1 : 0;
  const verb = Math.max(longest(words, 0, snoozeVerbs), typo);
  if (verb === 0) return null;
  const verbText = foldedPhrase(words.slice(0, verb));
  const whole = restOf(words, 0, text);
  if (/^later/.test(verbText) && readWhen(whole, context) !== null) return snoozed(whole, null, context, verbText);
  if (phrasesOf.later.has(verbText) && isReason(words, verb, text, context, isCommand))
    return snoozed('', null, context, verbText);
  return snoozed(restOf(words, verb, text), words[verb] === undefined ? null : words.slice(verb), context, verbText);
}

/** `later, I'm in a meeting`: what stands behind the comma is no date but why. */
function isReason(
  words: readonly Word[],
  verb: number,
  text: string,
  context: ReplyContext,
  isCommand: IsCommand,
): boolean {
  let at = verb;
  for (let polite = longest(words, at, politePhrases); polite > 0; polite = longest(words, at, politePhrases))
    at += polite;
  const before = words[at - 1];
  const next = words[at];
  if (before === undefined || next === undefined) return false;
  const parted = /[,;.!(–—-]/.test(text.slice(before.to, next.from)) || /^(?:because|since|as)$/.test(next.folded);
  const rest = restOf(words, at, text);
  return parted && readUntil(rest, context) === null && !isCommand(rest, context);
}

/** A snooze until what the rest says; the rest may begin with whose note it is (`snooze Raj 2 days`). */
export function snoozed(rest: string, words: readonly Word[] | null, context: ReplyContext, verb: string): BareReading {
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

/** The text from one word to the last. */
export function restOf(words: readonly Word[], at: number, text: string): string {
  const first = words[at];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.from, last.to).replace(/^[\s:,-]+/, '');
}

/** A reading of commands alone. */
export function said(commands: readonly Command[]): NonNullable<BareReading> {
  return { commands, questions: [] };
}

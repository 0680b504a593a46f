import type { Command } from './command.ts';
import type { PhraseSet } from './lazy-set.ts';
import { personAt } from './person-words.ts';
import { approvalObjects, approvalPhrases, approvalVerbs, politePhrases } from './phrases.ts';
import { nearestWord } from './typos.ts';
import { type Word, wordsOf } from './words.ts';

type Approve = Extract<Command, { name: 'approve' }>;

/** An approval is a few words. A longer text says something else as well, and is not even tried. */
const APPROVAL_WORDS = 60;
/** Longest phrase of the lists, in words. */
const PHRASE_WORDS = 8;

const numerals: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  first: 1,
  second: 2,
  third: 3,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
};
const versionWords: PhraseSet = new Set([
  'version',
  'option',
  'number',
  'nr',
  'variant',
  'the',
  'draft',
  'note',
  'one',
]);

/**
 * Reads a text that approves and says nothing else: every word must belong to an approval, to its object or to
 * politeness. One word more (`but`, `not`, `if`, `?`, anything unknown), and there is no approval at all.
 *
 * @param text without sign-off and signature
 * @param people names of those whose notes are open
 * @returns the approvals in order, or null
 * @example readApproval('Yes please, send Dana’s!', ['Dana Whitfield']) // [{ name: 'approve', person: 'Dana', version: null }]
 */
export function readApproval(text: string, people: readonly string[]): readonly Approve[] | null {
  if (/[?？¿؟]/.test(text)) return null;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > APPROVAL_WORDS) return null;
  const approvals: Approve[] = [];
  let at = 0;
  while (at < words.length) {
    const step = verbWithObject(text, words, at, people) ?? phraseStep(words, at);
    if (step === null) return null;
    approvals.push(...step.approvals);
    at += step.length;
  }
  return approvals.length === 0 ? null : distinct(approvals);
}

interface Step {
  readonly approvals: readonly Approve[];
  readonly length: number;
}

const everything: Approve = { name: 'approve', person: null, version: null };

/** The longest phrase that stands at `at`: an approval, or politeness. */
function phraseStep(words: readonly Word[], at: number): Step | null {
  const approving = longest(words, at, approvalPhrases);
  const polite = longest(words, at, politePhrases);
  if (approving === 0 && polite === 0) return mistyped(words, at);
  return approving >= polite ? { approvals: [everything], length: approving } : { approvals: [], length: polite };
}

function mistyped(words: readonly Word[], at: number): Step | null {
  return nearestWord(words[at]?.folded ?? '') === 'approve' ? { approvals: [everything], length: 1 } : null;
}

/** `approve Dana and Raj`, `send the second one`, `approve 2`, `send it off now`. */
function verbWithObject(text: string, words: readonly Word[], at: number, people: readonly string[]): Step | null {
  const typo = nearestWord(words[at]?.folded ?? '') === 'approve' ? 1 : 0;
  const verb = Math.max(longest(words, at, approvalVerbs), typo);
  if (verb === 0) return null;
  const named: Approve[] = [];
  let next = at + verb;
  let taken = 0;
  while (next < words.length) {
    const object = readObject(text, words, next, people, named);
    if (object === 0) break;
    next += object;
    taken += object;
  }
  if (taken === 0 && longest(words, at, approvalPhrases) === 0 && typo === 0 && !isBareVerb(words, at, verb))
    return null;
  return { approvals: named.length === 0 ? [everything] : named, length: next - at };
}

/** `send` alone approves; `use` or `yes to` alone says nothing. */
function isBareVerb(words: readonly Word[], at: number, length: number): boolean {
  return /(?:^|\s)(?:send|ship|approved?)$/.test(phraseAt(words, at, length));
}

/** Takes one object and adds whom or what it names; returns how many words it took. */
function readObject(
  text: string,
  words: readonly Word[],
  at: number,
  people: readonly string[],
  named: Approve[],
): number {
  const version = readVersion(words, at);
  if (version !== null) {
    const last = named.at(-1);
    if (last?.person != null && last.version === null) named[named.length - 1] = { ...last, version: version.number };
    else named.push({ ...everything, version: version.number });
    return version.length;
  }
  const object = longest(words, at, approvalObjects);
  if (object > 0) return longest(words, at, politePhrases) > object ? 0 : object;
  if (words[at]?.folded === 'and' && named.length > 0 && longest(words, at + 1, approvalObjects) > 0) return 1;
  return readPerson(text, words, at, people, named);
}

/** A person, perhaps behind `and` or `only`; an `only` behind the name says nothing more. */
function readPerson(
  text: string,
  words: readonly Word[],
  at: number,
  people: readonly string[],
  named: Approve[],
): number {
  const alone = /^(?:only|just)$/.test(words[at]?.folded ?? '');
  if (alone && named.length > 0) return 1;
  const joined = alone || (words[at]?.folded === 'and' && named.length > 0) ? 1 : 0;
  const person = personAt(words, at + joined, people);
  if (person === null || (!person.known && !isSameClause(text, words, at))) return 0;
  if (longest(words, at + joined, politePhrases) > 0 || longest(words, at + joined, approvalPhrases) > 0) return 0;
  named.push({ ...everything, person: person.person });
  return joined + person.length;
}

/** A name that nobody knows must stand right behind its verb: `Approve.\nHmm.` names no one. */
function isSameClause(text: string, words: readonly Word[], at: number): boolean {
  const between = text.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0);
  return /^[ ,:&'’s]*$/.test(between);
}

/** `2`, `version 2`, `the second one`, `number two`. */
function readVersion(words: readonly Word[], at: number): { readonly number: number; readonly length: number } | null {
  let next = at;
  while (versionWords.has(words[next]?.folded ?? '') && next < at + 3 && !isNumeral(words[next])) next += 1;
  const word = words[next];
  if (!isNumeral(word) || word === undefined) return null;
  const number = numerals[word.folded] ?? Number(word.folded);
  if (next === at && word.folded === 'one') return null;
  const tail = /^(?:one|version|option|draft|note|variant)$/.test(words[next + 1]?.folded ?? '') ? 1 : 0;
  return { number, length: next + 1 + tail - at };
}

function isNumeral(word: Word | undefined): boolean {
  return word !== undefined && (numerals[word.folded] !== undefined || /^[1-9]$/.test(word.folded));
}

/** How many words the longest phrase of `phrases` takes at `at`; 0 for none. */
export function longest(words: readonly Word[], at: number, phrases: PhraseSet): number {
  for (let length = Math.min(PHRASE_WORDS, words.length - at); length > 0; length -= 1) {
    if (phrases.has(phraseAt(words, at, length))) return length;
  }
  return 0;
}

function phraseAt(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map((word) => word.folded)
    .join(' ');
}

/** `Yes, send it` is one approval, and a named one is not widened by a `yes` beside it. */
function distinct(approvals: readonly Approve[]): readonly Approve[] {
  const named = approvals.filter((one) => one.person !== null || one.version !== null);
  const kept = named.length > 0 ? named : approvals.slice(0, 1);
  return kept.filter(
    (one, at) => kept.findIndex((other) => other.person === one.person && other.version === one.version) === at,
  );
}

import { readVersion } from './approval-version.ts';
import type { Command } from './command.ts';
import { longest } from './longest-phrase.ts';
import { personAt } from './person-words.ts';
import { approvalObjects, approvalPhrases, politePhrases } from './phrases.ts';
import type { Word } from './words.ts';

export type Approve = Extract<Command, { name: 'approve' }>;

/** An approval of all that the mail showed. */
export const everything: Approve = { name: 'approve', person: null, version: null };

/** `envíalo a Raj`, `schick sie an Dana`. */
const inOtherTongues = /^(?:a|an|aan|para|pour|fur|voor)$/;

/**
 * What stands behind an approving verb: people, versions, and words that name nothing new.
 * @returns whom and what it names, and how many words it takes
 */
export function readObjects(
  text: string,
  words: readonly Word[],
  from: number,
  people: readonly string[],
): { readonly named: readonly Approve[]; readonly length: number } {
  const named: Approve[] = [];
  let next = from;
  while (next < words.length) {
    const object = goesOn(text, words, next, people) ? readObject(text, words, next, people, named) : 0;
    if (object === 0) break;
    next += object;
  }
  return { named, length: next - from };
}

/** An object never reaches into the next sentence; into the next line only the name of somebody known. */
function goesOn(text: string, words: readonly Word[], at: number, people: readonly string[]): boolean {
  const between = text.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0);
  if (/[.!;]/.test(between)) return false;
  return !between.includes('\n') || personAt(words, at, people)?.known === true;
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
  // `send Raj his note`: whose it is was said.
  if (
    named.length > 0 &&
    /^(?:his|her|their)$/.test(words[at]?.folded ?? '') &&
    /^(?:note|draft|mail|email|letter|message)$/.test(words[at + 1]?.folded ?? '')
  )
    return 2;
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
  if (inOtherTongues.test(words[at]?.folded ?? '')) {
    const behind = personAt(words, at + 1, people);
    if (behind?.known === true) {
      named.push({ ...everything, person: behind.person });
      return 1 + behind.length;
    }
  }
  const person = personAt(words, at + joined, people);
  if (person === null || (!person.known && !isSameClause(text, words, at))) return 0;
  if (longest(words, at + joined, politePhrases) > 0 || longest(words, at + joined, approvalPhrases) > 0) return 0;
  const last = named.at(-1);
  // `the second version for Dana` is hers; behind an `and` the name is one more.
  if (joined === 0 && last?.person === null && last.version !== null)
    named[named.length - 1] = { ...last, person: person.person };
  else named.push({ ...everything, person: person.person });
  return joined + person.length;
}

/** A name that nobody knows must stand right behind its verb: `Approve.\nHmm.` names no one. */
function isSameClause(text: string, words: readonly Word[], at: number): boolean {
  const between = text.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0);
  return /^[ ,:&'’s]*$/.test(between);
}

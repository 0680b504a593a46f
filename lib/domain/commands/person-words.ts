import { isBlockingWord } from './blocking-words.ts';
import { type Word, wordsOf } from './words.ts';

/** Longest name in words that is taken for a person. */
const NAME_WORDS = 4;
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir madam herr frau mme mlle monsieur madame sr sra senor senora'.split(' '),
);

/** A person's name found at the start of some words. */
export interface PersonFound {
  /** As typed, without title and possessive. */
  readonly person: string;
  readonly length: number;
  /** True for one of those whose notes are open. */
  readonly known: boolean;
}

/**
 * The person whose name begins at `words[at]`: one of `people` by first, last or full name, else a capitalised name that
 * nobody knows (the answer says so then). A word that could mean anything but a name is never one.
 *
 * @param people full names of those whose notes are open; where nobody is known, case doesn't matter
 */
export function personAt(words: readonly Word[], at: number, people: readonly string[]): PersonFound | null {
  let start = at;
  while (titles.has(bare(words[start]))) start += 1;
  return knownPerson(words, at, start, people) ?? unknownPerson(words, at, start, people);
}

/** `Dana: approve` is `approve Dana` and `Raj: discussed dashboards` is `discussed Raj: dashboards`, for those whose notes are open. */
export function namesBehind(text: string, people: readonly string[]): string {
  if (people.length === 0) return text;
  const isKnown = (name: string): boolean => {
    const words = wordsOf(name);
    const person = personAt(words, 0, people);
    return person?.known === true && person.length === words.length;
  };
  return text
    .replace(
      /^[ \t]*([\p{L}.' ]{2,40}):[ \t]*(approve|send|skip|snooze|undo|sent)\b/gimu,
      (line, name: string, verb: string) => (isKnown(name) ? `${verb} ${name.trim()}` : line),
    )
    .replace(
      /^[ \t]*(?:for )?([\p{L}.' ]{2,40}):[ \t]*(discussed|clarify|add)\b[ \t]*:?[ \t]*/gimu,
      (line, name: string, key: string) => (isKnown(name) ? `${key} ${name.trim()}: ` : line),
    );
}

function knownPerson(words: readonly Word[], at: number, start: number, people: readonly string[]): PersonFound | null {
  let best: PersonFound | null = null;
  for (const name of people) {
    const parts = wordsOf(name).map((word) => word.folded);
    let end = start;
    while (end < words.length && end - start < NAME_WORDS && parts.includes(bare(words[end]))) end += 1;
    // `Danas` with its apostrophe left out ends the name.
    const last = end - start < NAME_WORDS ? words[end] : undefined;
    const short = last?.folded.replace(/s$/, '') ?? '';
    const owned = short.length > 2 && short !== last?.folded && parts.includes(short);
    if (owned) end += 1;
    if (end > start && end - at > (best?.length ?? 0)) {
      const typed = typedName(words.slice(start, end));
      best = { person: owned ? typed.replace(/s$/i, '') : typed, length: end - at, known: true };
    }
  }
  return best;
}

function unknownPerson(
  words: readonly Word[],
  at: number,
  start: number,
  people: readonly string[],
): PersonFound | null {
  let end = start;
  while (end < words.length && end - start < NAME_WORDS && isNameWord(words[end], people.length === 0)) end += 1;
  return end === start ? null : { person: typedName(words.slice(start, end)), length: end - at, known: false };
}

function isNameWord(word: Word | undefined, anyCase: boolean): boolean {
  if (word === undefined || isBlockingWord(word.folded) || isBlockingWord(bare(word))) return false;
  if (!/^\p{L}[\p{L}\p{M}'’]*$/u.test(word.typed) || word.folded.length < 2) return false;
  // In shouted text capitals tell no name.
  if (!anyCase && word.folded.length > 2 && /^\p{Lu}[\p{Lu}'’]*$/u.test(word.typed)) return false;
  return /^\p{Lu}/u.test(word.typed) || (anyCase && word.folded.length > 2) || /^\p{Lo}/u.test(word.typed);
}

/** Without the possessive: `Dana's`. */
function bare(word: Word | undefined): string {
  if (word === undefined) return '';
  return /['’]s$/i.test(word.typed) ? word.folded.replace(/s$/, '') : word.folded;
}

function typedName(words: readonly Word[]): string {
  return words.map((word) => word.typed.replace(/['’]s?$/i, '')).join(' ');
}

import { readApproval } from './approval.ts';
import { isBlockingWord } from './blocking-words.ts';
import type { PhraseSet } from './lazy-set.ts';
import { isOwnName, isSignOff, type Writer } from './sign-off.ts';
import { foldText, phraseSet, wordsOf } from './words.ts';

/** A greeting is one short line. */
const GREETING_LIMIT = 80;
/** A letter says something: fewer words between greeting and sign-off are a request to the assistant. */
const LEAST_WORDS = 8;
/** Without a sign-off only a longer text to a known person is a letter. */
const LEAST_WORDS_OPEN = 20;

const salutation =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|liebe[rs]?|sehr geehrte[rs]?|hallo|guten (?:tag|morgen)|moin|bonjour|bonsoir|cher|chere|chers|hola|estimad[oa]s?|querid[oa]s?|buenos dias|buenas tardes|ciao|gentile|egregio|buongiorno|beste|geachte|hoi|goedemorgen|goedemiddag|ola|prezad[oa]s?|car[oa]s?|bom dia|boa tarde|kara|basta|hej|kjaere|kaere|oi|ei|viva|salut|coucou|buenas|buenas noches|hei|god dag|god morgen|goddag|tjena|dzien dobry|czesc|szanown[aey]|drog[ai]|witam|dag|goedenavond|goedendag|guten abend|servus|gruezi|gruss gott|buonasera|salve|boa noite|exm[oa]s?|morning|evening|hiya|hullo|howdy|ahoj)(?![\p{L}'])(.*)$/u;
const toAll: PhraseSet = phraseSet(
  'all|both|everyone|everybody|team|hiring team|hiring manager|hiring committee|recruiting team|interview team|interview panel|recruitment team|panel|sir|madam|sir or madam|sir madam|sirs|colleagues|ladies and gentlemen|damen und herren|madame monsieur|madame|monsieur|senores|signori',
);
const toAssistant: PhraseSet = phraseSet(
  'there|afterword|assistant|afterword assistant|again|bot|robot|computer|you|friend|friends',
);
const titleWords =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|herrn|mme|mlle|madame|monsieur|sr|sra|senor|senora|dott|ing)$/;

/** A letter found in the typed text. */
export interface Letter {
  /** The lines from the greeting to the sign-off and name, as typed. */
  readonly text: string;
  /** The name in the greeting, without title; null for a greeting to several or to nobody by name. */
  readonly person: string | null;
  /** Line numbers: the greeting's, and the one behind the letter's last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds a letter in the typed text: a greeting by name, some sentences, a sign-off. A greeting to the assistant, or a
 * few words to somebody, are none.
 *
 * @param people names of those whose notes are open
 * @param after the line to begin at
 */
export function findLetter(
  lines: readonly string[],
  writer: Writer,
  people: readonly string[],
  after = 0,
): Letter | null {
  const from = lines.findIndex((line, at) => at >= after && readGreeting(line, people) !== null);
  if (from === -1) return null;
  const greeting = readGreeting(lines[from] ?? '', people);
  // A letter to the writer himself is the assistant's own mail that lost its marks.
  if (greeting === null || (!greeting.known && isToWriter(greeting, writer))) return null;
  const to = letterEnd(lines.slice(0, nextLetter(lines, from, people)), from, people);
  const closing = lines.findLastIndex(
    (line, at) => at > from && at < to && (isSignOff(line) || isOwnName(line, writer)),
  );
  const open = closing === -1;
  if (open && !greeting.known) return null;
  const body = lines.slice(from + 1, open ? to : closing).join(' ');
  const count = wordsOf(`${greeting.tail} ${body}`).length;
  if (count < (open ? LEAST_WORDS_OPEN : LEAST_WORDS)) return null;
  const text = lines
    .slice(from, to)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return { text, person: greeting.person, from, to };
}

/** Where the next letter begins: a greeting by name of somebody known, behind this one's sign-off. */
function nextLetter(lines: readonly string[], from: number, people: readonly string[]): number {
  let closed = false;
  for (let at = from + 1; at < lines.length; at += 1) {
    closed ||= isSignOff(lines[at] ?? '');
    if (closed && readGreeting(lines[at] ?? '', people)?.known === true) return at;
  }
  return lines.length;
}

/** An approval on lines of its own under the letter is not part of it. */
function letterEnd(lines: readonly string[], from: number, people: readonly string[]): number {
  let end = lines.length;
  while (end > from && (lines[end - 1] ?? '').trim() === '') end -= 1;
  let start = end;
  while (start > from && (lines[start - 1] ?? '').trim() !== '') start -= 1;
  const last = lines.slice(start, end).join('\n');
  const above = lines.slice(from, start).filter((line) => line.trim() !== '');
  const closesAbove = above.some((line) => isSignOff(line)) || isNameLine(above.at(-1) ?? '');
  return closesAbove && start > from && last.length < 80 && !isSignOff(last) && readApproval(last, people) !== null
    ? start
    : end;
}

/** A name alone in its line, as it stands below a letter: `Maya`, `Maya R. Okafor`. */
function isNameLine(line: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2}$/u.test(line.trim());
}

/** The text of an edit without an approval that was written below its sign-off. */
export function withoutApprovalBelow(text: string, people: readonly string[]): string {
  const lines = text.split('\n');
  return lines
    .slice(0, letterEnd(lines, 0, people))
    .join('\n')
    .trim();
}

/** The name in a letter's greeting, or null. @example greetedPerson('Dear Ms. Whitfield,\n…') // 'Whitfield' */
export function greetedPerson(text: string, people: readonly string[]): string | null {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  return readGreeting(first, people)?.person ?? null;
}

/** True for a line that greets somebody, by name or not: `Hello Dana,`, `Good morning!`. */
export function isGreetingLine(line: string): boolean {
  return line.length <= GREETING_LIMIT && salutation.test(foldText(line.trim()));
}

interface Greeting {
  readonly person: string | null;
  readonly known: boolean;
  /** Text behind the greeting in the same line. */
  readonly tail: string;
}

function readGreeting(line: string, people: readonly string[]): Greeting | null {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.length > GREETING_LIMIT * 4) return null;
  const [head = '', tail = ''] = splitGreeting(trimmed);
  if (head.length > GREETING_LIMIT || head.includes('?')) return null;
  const match = salutation.exec(foldText(head));
  if (match === null) return bareName(head, tail, people);
  const named = wordsOf(head).slice(
    wordsOf(foldText(head).slice(0, foldText(head).length - (match[1] ?? '').length)).length,
  );
  const names = named.filter((word) => !titleWords.test(word.folded));
  const phrase = names.map((word) => word.folded).join(' ');
  if (toAssistant.has(phrase) || names.length === 0 || names.length > 6) {
    return names.length === 0 && named.length > 0 ? { person: null, known: false, tail } : null;
  }
  if (toAll.has(phrase)) return { person: null, known: false, tail };
  const several = names.some((word) => /^(?:and|und|et|y|e|en)$/.test(word.folded)) || /[,&/]/.test(head.slice(0, -1));
  const plain = names.filter((word) => !/^(?:and|und|et|y|e|en)$/.test(word.folded));
  const known = plain.some((word) => isKnown(word.folded, people));
  if (!known && plain.some((word) => isBlockingWord(word.folded) || !/^[\p{Lu}\p{Lo}]/u.test(word.typed))) return null;
  return { person: several ? null : plain.map((word) => word.typed).join(' '), known, tail };
}

/** `Dana,` alone on a line, where Dana's note is open. */
function bareName(head: string, tail: string, people: readonly string[]): Greeting | null {
  const words = wordsOf(head);
  if (tail !== '' || !/[,–—-]$/.test(head.trim()) || words.length === 0 || words.length > 3) return null;
  if (!words.every((word) => isKnown(word.folded, people) || titleWords.test(word.folded))) return null;
  return {
    person: words
      .filter((word) => !titleWords.test(word.folded))
      .map((word) => word.typed)
      .join(' '),
    known: true,
    tail,
  };
}

/** `Hi Dana, thank you for …` in one line: the greeting ends at the comma. */
function splitGreeting(line: string): readonly [string, string] {
  if (line.length <= 40 && !/[,!–—-]\s+\S{3,}/.test(line)) return [line, ''];
  const match = /^(.{4,60}?[,!–—])\s+(\p{L}.*)$/u.exec(line);
  return match === null ? [line, ''] : [match[1] ?? line, match[2] ?? ''];
}

function isToWriter(greeting: Greeting, writer: Writer): boolean {
  const words = wordsOf(greeting.person ?? '');
  return words.length > 0 && words.every((word) => writer.names.has(word.folded));
}

function isKnown(folded: string, people: readonly string[]): boolean {
  return people.some((name) => wordsOf(name).some((word) => word.folded === folded));
}

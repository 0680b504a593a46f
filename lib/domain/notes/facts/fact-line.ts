import { inWords } from '../../in-words.ts';
import { oneLine } from '../seal.ts';
import { isClause } from './clause.ts';
import { countWords, endWithStop, splitSentences, withoutEnd } from './sentences.ts';

/** What a letter has room for; a longer fact gives its first sentences. */
const FACT_LIMIT = 1_500;
/** One sentence may exceed its share by half before it is shortened. */
const OVERLONG = 1.5;
const bullet = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/;
/** `1. roadmap 2. on-call` on one line. */
const enumerated = /^\s*1[.)]\s+(.+?)\s+2[.)]\s+(.+)$/s;
/** What stands in a field that was left as it was, or was filled with nothing. */
const nothing =
  /^(?:…|\.{2,}|none|nothing(?: (?:much|special|really|in particular))?|not (?:much|really)|n\/?a|nil|no|various|various things|lots of things|a lot|tbd|your text|hi|hello|hey|thanks|thank you|yes|ok|okay)[.!]?$/i;

/** `Nothing much, just my CV` is about the CV. */
const modest = /^(?:nothing (?:much|special|really)|not much)[,:]? (?:just|only|but|mostly|mainly) /i;

/**
 * One line of the user's words: list items and lines joined, about `wordLimit` words of them.
 *
 * @returns null where nothing was said
 */
export function factLine(fact: string | null, wordLimit: number): string | null {
  const lines = linesOf((fact ?? '').slice(0, FACT_LIMIT))
    .map((line) => oneLine(line.replace(bullet, ''), FACT_LIMIT))
    .filter((line) => line !== null)
    .map((line) => unquoted(line.replace(modest, '').replace(/ w\/ ?(?=\S)/g, ' with ')))
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !nothing.test(line));
  const [first] = lines;
  if (first === undefined) return null;
  const joined = lines.length === 1 ? first : joinLines(lines);
  return shortened(joined.replace(/\bi(?=\s|['’](?:m|ve|d|ll)\b)/g, 'I'), wordLimit);
}

function linesOf(fact: string): readonly string[] {
  const listed = enumerated.exec(fact);
  if (listed === null) return fact.split(/\n|;/);
  return [listed[1] ?? '', ...(listed[2] ?? '').split(/\s+[3-9][.)]\s+/)];
}

/** `"the Kafka migration"` as a whole is the user's care, not a quotation. */
function unquoted(line: string): string {
  const inner = /^["“]([^"“”]+)["”][.!]?$/.exec(line)?.[1];
  return inner !== undefined && inner.trim().split(' ').length > 2 ? inner.trim() : line;
}

function joinLines(lines: readonly string[]): string {
  const sentences = lines.some((line) => isClause(line) || /[.!?]$/.test(line));
  if (sentences) return lines.map((line) => endWithStop(line)).join(' ');
  const items = lines.map((line) => withoutEnd(line));
  return inWords([...items.slice(0, -1), (items.at(-1) ?? '').replace(/^and /i, '')]);
}

function shortened(text: string, wordLimit: number): string {
  let kept = '';
  for (const sentence of splitSentences(text)) {
    if (kept !== '' && countWords(`${kept} ${sentence}`) > wordLimit) break;
    kept = kept === '' ? sentence : `${kept} ${sentence}`;
  }
  return countWords(kept) > wordLimit * OVERLONG ? firstClauses(kept, wordLimit) : kept;
}

/** A sentence without end stops at the last comma or `and` that still fits, else after the last word that does. */
function firstClauses(sentence: string, wordLimit: number): string {
  const fitting = sentence.split(' ').slice(0, wordLimit).join(' ');
  const at = Math.max(fitting.lastIndexOf(','), fitting.lastIndexOf(' and '), fitting.lastIndexOf(' – '));
  return at > fitting.length / 3 ? fitting.slice(0, at) : fitting;
}

import { runOf } from './letter-runs.ts';

/** What a text must hold so that a pattern can match in it: runs of three letters, or all or any of several needs. */
export interface Need {
  /** Numbers of runs, all of them needed; null where `parts` tell. */
  readonly runs: readonly number[] | null;
  readonly parts: readonly Need[];
  /** True where one of the parts is enough. */
  readonly any: boolean;
}

/** Met by every text. */
const nothing: Need = { runs: null, parts: [], any: false };
/** Shorter words are too common to tell anything. */
const SHORTEST = 3;

/**
 * What a pattern needs, read from its source (ECMA-262 22.2.1): the words that stand in it outright. What isn't understood
 * is taken to need nothing, so a need is never too much.
 *
 * @example needOf('\\b(?:interview|call) with') // any of `interview` and `call`, and `with`
 */
export function needOf(source: string): Need {
  return alternatives({ source, at: 0 });
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Reads up to the closing bracket or the end. */
function alternatives(reader: Reader): Need {
  const first = sequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const all = [first];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all.push(sequence(reader));
  }
  return all.includes(nothing) ? nothing : { runs: null, parts: all, any: true };
}

function sequence(reader: Reader): Need {
  const needs: Need[] = [];
  let word = '';
  const close = (): void => {
    if (word.length >= SHORTEST) needs.push({ runs: runsOf(word), parts: [], any: false });
    word = '';
  };
  for (;;) {
    const next = reader.source[reader.at];
    if (next === undefined || next === '|' || next === ')') break;
    const { letter, need } = atom(reader, next);
    const count = quantifier(reader);
    if (letter !== '' && count !== 'maybe') word += letter;
    if (letter !== '' && count === 'once') continue;
    close();
    if (need !== nothing && count !== 'maybe') needs.push(need);
  }
  close();
  const [only = nothing] = needs;
  return needs.length < 2 ? only : { runs: null, parts: needs, any: false };
}

function runsOf(word: string): readonly number[] {
  const runs: number[] = [];
  const code = (at: number): number => word.charCodeAt(at) & 0x1f;
  for (let at = 2; at < word.length; at += 1) runs.push(runOf(code(at - 2), code(at - 1), code(at)));
  return runs;
}

interface Atom {
  /** One plain letter, lower case, or ''. */
  readonly letter: string;
  readonly need: Need;
}

const opaque: Atom = { letter: '', need: nothing };

function atom(reader: Reader, next: string): Atom {
  if (next === '(') return group(reader);
  if (next === '[') return characterClass(reader);
  if (next === '\\') return escaped(reader);
  reader.at += 1;
  return plain(next);
}

function plain(char: string): Atom {
  const lower = char.toLowerCase();
  return lower >= 'a' && lower <= 'z' && lower.length === 1 ? { letter: lower, need: nothing } : opaque;
}

/** `\b`, `\d`, `\p{Lu}`, `\u00e9`, `\k<name>`: none of them is a plain letter. */
function escaped(reader: Reader): Atom {
  const { source } = reader;
  const kind = source[reader.at + 1] ?? '';
  const behind = reader.at + 2;
  if ((kind === 'p' || kind === 'P' || kind === 'u') && source[behind] === '{') {
    reader.at = source.indexOf('}', behind) + 1;
  } else if (kind === 'k') reader.at = source.indexOf('>', behind) + 1;
  else reader.at = behind + (kind === 'u' ? 4 : kind === 'x' ? 2 : kind === 'c' ? 1 : 0);
  return opaque;
}

/** `[Ii]` is one letter; every other class may be anything. */
function characterClass(reader: Reader): Atom {
  const { source } = reader;
  const begin = reader.at + 1;
  let end = begin;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  const first = (source[begin] ?? '').toLowerCase();
  const isLetter = end === begin + 1 || (end === begin + 2 && source[begin + 1]?.toLowerCase() === first);
  return isLetter ? plain(first) : opaque;
}

function group(reader: Reader): Atom {
  const { source } = reader;
  const opening = source.slice(reader.at, reader.at + 4);
  const isLook = /^\(\?<?[=!]/.test(opening);
  reader.at += isLook ? (opening[2] === '<' ? 4 : 3) : opening.startsWith('(?:') ? 3 : 1;
  if (opening.startsWith('(?<') && !isLook) reader.at = source.indexOf('>', reader.at) + 1;
  const need = alternatives(reader);
  reader.at += 1;
  // What is only looked at may lie outside of the match, and what must not stand there needs nothing.
  return isLook ? opaque : { letter: '', need };
}

/** How often the atom before stands: `maybe` where it may be missing. */
function quantifier(reader: Reader): 'once' | 'more' | 'maybe' {
  const { source } = reader;
  const sign = source[reader.at];
  if (sign === '*' || sign === '?' || sign === '+') reader.at += 1;
  else if (sign === '{') reader.at = source.indexOf('}', reader.at) + 1;
  else return 'once';
  const least = sign === '{' ? source.slice(source.lastIndexOf('{', reader.at) + 1, reader.at - 1) : '';
  if (source[reader.at] === '?') reader.at += 1;
  return sign === '+' || Number.parseInt(least, 10) > 0 ? 'more' : 'maybe';
}

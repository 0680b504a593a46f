import { foldAligned } from '../text/aligned-fold.ts';
import { cuesBefore, cuesBehind, isArticle, ordinary } from './employer-cues.ts';
import { kindsOf, wordKinds } from './name-words.ts';
import type { Run } from './run-words.ts';

/** The words of a run from one up to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** True to leave out the `'s` at the end. */
  readonly owner?: boolean;
}

export type Signs = () => readonly string[];

/** The parts of one run and what stands beside them: many parts begin or end at the same word. */
export class RunContext {
  readonly raw: string;
  readonly #run: Run;
  readonly #line: Signs;
  readonly #left: (readonly string[])[] = [];
  readonly #right: (readonly string[])[] = [];

  /** @param line what the lines around say of the line in which the run stands */
  constructor(raw: string, run: Run, line: Signs) {
    this.raw = raw;
    this.#run = run;
    this.#line = line;
  }

  nameOf({ from, to, owner }: Span): string {
    const last = this.#run[to - 1];
    const end = last?.end ?? 0;
    const name = this.raw.slice(this.#run[from]?.start ?? 0, end);
    if (owner === true) return name.slice(0, -2);
    const behind = this.raw[end] ?? '';
    if (behind === '.' && dotted.test(last?.raw ?? '')) return `${name}.`;
    return closing.includes(behind) && opening.test(name) ? `${name}${behind}` : name;
  }

  signsOf({ from, to, owner }: Span): readonly string[] {
    this.#left[from] ??= leftOf(this.raw, this.#run, from);
    if (owner === true) return [...this.#left[from], "R's"];
    this.#right[to] ??= rightOf(this.raw, this.#run, to);
    const signs = [...this.#left[from], ...this.#right[to]];
    const start = this.#run[from]?.start ?? 0;
    const end = this.#run[to - 1]?.end ?? 0;
    if (start <= 1 && end >= this.raw.length - 2) signs.push('alone', ...this.#line().map((sign) => `${sign}-alone`));
    else if (signs.includes('L^') || signs.includes('R$')) signs.push(...this.#line());
    return signs;
  }
}

/** The quotation marks of `Istituto "G. Verdi"`. */
const opening = /["“„«]/;
const closing: readonly string[] = ['"', '”', '“', '»'];

/** Forms that are written with a full stop: other names leave it to the sentence. */
const dotted = /^(?:Inc|Ltd|Co|Corp|Pvt|Pte|Pty|\p{L}(?:\.\p{L}){1,3})$/u;

/** What stands left of a part of a run: a cue and its class, punctuation, the beginning of the line, a word of the same run. */
function leftOf(raw: string, run: Run, from: number): string[] {
  const signs: string[] = [];
  let at = run[from]?.start ?? 0;
  const inside = run[from - 1];
  if (inside !== undefined && !inside.links && !ordinary.has(inside.lower) && cuesBefore(inside.lower).length === 0) {
    signs.push('LCap', ...kindBeside(inside.lower, 'L'));
    return signs;
  }
  let cue = wordBefore(raw, at);
  if (cue.word === '') return [besideSign('L', cue.sign)];
  let articles = 0;
  while (isArticle(cue.word) && articles < 2) {
    articles += 1;
    at = cue.start;
    const next = wordBefore(raw, at);
    if (articles === 1) signs.push('Lart', `Lart=${cue.word}`);
    if (next.word === '') return [...signs, besideSign('L', next.sign)];
    cue = next;
  }
  const classes = cuesBefore(cue.word);
  signs.push(`L=${cue.word}`, ...classes.map((name) => `Lc=${name}`));
  const second = wordBefore(raw, cue.start);
  if (second.word !== '') {
    const further = cuesBefore(second.word);
    for (const one of further) for (const name of classes) signs.push(`L2c=${one}+${name}`);
    if (classes.length > 0) signs.push(...further.map((name) => `L2=${name}`));
  } else if (second.sign === '') signs.push('L2^');
  return signs;
}

/** Punctuation beside a name; `^` for the beginning of a line. */
function besideSign(side: 'L' | 'R', sign: string): string {
  if (sign === '') return `${side}^`;
  return `${side}${punctuation[sign] ?? (/\d/.test(sign) ? 'digit' : 'other')}`;
}

const punctuation: Readonly<Record<string, string>> = {
  '.': '.',
  ',': ',',
  ':': ':',
  ';': ',',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '|': '|',
  '/': '/',
  '·': '|',
  '•': '|',
  '-': '-',
  '–': '-',
  '—': '-',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '«': 'quote',
  '»': 'quote',
  "'": 'quote',
  '’': 'quote',
  '!': '!',
  '?': '!',
};

/** How far beside a name is looked. */
const REACH = 40;
const lastWord = /[\p{L}\p{M}\d@/]+$/u;

function wordBefore(raw: string, at: number): { readonly word: string; readonly sign: string; readonly start: number } {
  const least = Math.max(0, at - REACH);
  let end = at;
  while (end > least && (raw[end - 1] === ' ' || raw[end - 1] === '\u00a0')) end -= 1;
  if (end > least && (raw[end - 1] === "'" || raw[end - 1] === '’')) end -= 1;
  const space = end > least ? raw.lastIndexOf(' ', end - 1) : -1;
  const word = lastWord.exec(raw.slice(Math.max(least, space + 1), end))?.[0];
  if (word !== undefined) return { word: word.toLowerCase(), sign: '', start: end - word.length };
  return { word: '', sign: raw.slice(least, at).trimEnd().slice(-1), start: at };
}

/** What stands right of a part of a run. */
function rightOf(raw: string, run: Run, to: number): string[] {
  const inside = run[to];
  if (inside !== undefined && !inside.links && !ordinary.has(inside.lower))
    return ['RCap', ...kindBeside(inside.lower, 'R')];
  const end = run[to - 1]?.end ?? 0;
  const rest = raw.slice(end, end + REACH);
  const gap = /^[ \u00a0]*/.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(gap);
  if (behind === '') return ['R$'];
  const word = /^[\p{L}\p{M}]+/u.exec(behind)?.[0].toLowerCase();
  if (word === undefined) {
    if (/^['’]s\b/.test(behind)) return ["R's"];
    const signs = [besideSign('R', behind[0] ?? '')];
    if (/^[.!,]\s*$/.test(behind)) signs.push('R$');
    else if (/^, (?:\d|\p{Lu})/u.test(behind)) signs.push('R,Cap');
    return signs;
  }
  if (gap === 0) return ['Rglued'];
  const continued =
    inside?.links === true && run.length > to + 1 ? ['Rlink', ...kindBeside(run[to + 1]?.lower ?? '', 'Rlink')] : [];
  return [`R=${word}`, ...cuesBehind(word).map((name) => `Rc=${name}`), ...continued];
}

/** What kind of word runs on beside a part of a name. */
function kindBeside(lower: string, side: string): readonly string[] {
  const kinds = kindsOf(foldAligned(lower));
  return telling.flatMap(([bit, name]) => ((kinds & bit) === 0 ? [] : [`${side}${name}`]));
}

const telling = [
  [wordKinds.firm, 'firm'],
  [wordKinds.legal, 'legal'],
  [wordKinds.title, 'title'],
  [wordKinds.onlyFirstName, 'first'],
] as const;

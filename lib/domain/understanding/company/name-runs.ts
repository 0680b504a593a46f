import { capital, continues, endsSmall, holds, isHeadOf, type Run, type RunWord } from './run-words.ts';

/** More words than this are a heading in capitals, not a name. */
const RUN_LIMIT = 10;
/** Runs of one text: a hostile mail is one long list of names. */
const RUNS_LIMIT = 40;

const word = /[\p{L}\p{M}\d]+(?:[.'’&+\-·][\p{L}\p{M}\d]+)*|[&+]/gu;
const address = /\S{1,80}@\S{1,80}|(?:https?:|www\.)\S{1,2000}/g;
const link = /(?:https?:|www\.)\S{1,2000}/g;

/** The runs of capital words in a text. @param raw one sentence or line */
export function runsIn(raw: string): readonly Run[] {
  const text = masked(raw);
  const runs = new Runs(text);
  let before: RegExpExecArray | null = null;
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null && runs.found.length < RUNS_LIMIT; match = word.exec(text)) {
    const named = capital.test(match[0]);
    // Most words stand between runs.
    if (runs.isOpen || named) runs.take(wordAt(match.index, match[0]), named, before);
    before = match;
  }
  runs.close();
  return runs.found;
}

class Runs {
  readonly found: Run[] = [];
  readonly #text: string;
  #open: RunWord[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  take(word: RunWord, named: boolean, before: RegExpExecArray | null): void {
    const last = this.#open.at(-1);
    if (last !== undefined && !continues(this.#text, last, word)) this.close();
    if (named) {
      const head = this.isOpen || before === null ? null : wordAt(before.index, before[0]);
      if (head !== null && isHeadOf(this.#text, head, word)) this.#open.push(head);
      this.#open.push(word);
    } else if (!this.isOpen) return;
    else if (endsSmall(word, this.#open)) this.#open.push(word);
    else if (holds(word, this.#open)) this.#open.push({ ...word, links: true });
    else this.close();
  }

  close(): void {
    while (this.#open.at(-1)?.links === true) this.#open.pop();
    if (this.#open.length > 0 && this.#open.length <= RUN_LIMIT) this.found.push(this.#open);
    this.#open = [];
  }
}

function wordAt(start: number, raw: string): RunWord {
  return { raw, lower: raw.toLowerCase(), start, end: start + raw.length, links: false };
}

/** The text with blanks for addresses and links. */
function masked(raw: string): string {
  if (raw.includes('@')) return raw.replace(address, blank);
  return raw.includes('://') || raw.includes('www.') ? raw.replace(link, blank) : raw;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

import type { Span } from './employer-context.ts';
import { isArticle, ordinary } from './employer-cues.ts';
import type { Run, RunWord } from './run-words.ts';

/** The parts of a run that may be a name: whole, cut at ordinary words, and every beginning and end of that. */
export function spansOf(run: Run): readonly Span[] {
  const spans = new Spans(run);
  let from = 0;
  for (let at = 0; at <= run.length; at += 1) {
    if (at < run.length && !cutsAt(run, at)) continue;
    if (at > from) spans.addParts(from, at);
    from = at + 1;
  }
  if (run.length > 1) spans.addWhole();
  // `Harrow Hospital's chief of medicine`
  if (possessive.test(run.at(-1)?.raw ?? '')) spans.addOwners();
  return spans.all;
}

const possessive = /['’]s$/;

function cutsAt(run: Run, at: number): boolean {
  const here = run[at];
  return here !== undefined && !here.links && ordinary.has(here.lower) && !joins(run[at - 1]);
}

/** `Tool & Die`: what stands behind the sign is no word of the sentence. */
function joins(word: RunWord | undefined): boolean {
  return word !== undefined && (word.raw === '&' || word.raw === '+');
}

/** `The Ginger Cat`, `De Regenboog`, `First Baptist Magnolia`: with a capital that no sentence gives it, it belongs to the name. */
function opensName(word: RunWord | undefined): boolean {
  return word !== undefined && (isArticle(word.lower) || openers.has(word.lower));
}

/** Ordinary words that names may begin with. */
const openers: ReadonlySet<string> = new Set(
  'first second third all great good best new van von ten ter op über unter'.split(' '),
);

class Spans {
  readonly all: Span[] = [];
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  addParts(from: number, to: number): void {
    for (let cut = from + 1; cut <= to; cut += 1) this.#add(from, cut);
    for (let cut = from + 1; cut < to; cut += 1) this.#add(cut, to);
    if (opensName(this.#run[from - 1])) this.#add(from - 1, to);
  }

  /** From the first word that may be a name's to the last, whatever ordinary words stand between. */
  addWhole(): void {
    const named = (one: RunWord): boolean => !ordinary.has(one.lower) && !one.links;
    const first = this.#run.findIndex(named);
    const last = this.#run.findLastIndex(named);
    if (first >= 0 && last > first) this.#add(first, last + 1);
    if (first > 0 && opensName(this.#run[first - 1])) this.#add(first - 1, last + 1);
  }

  addOwners(): void {
    const ending = this.all.filter(({ to }) => to === this.#run.length);
    this.all.push(...ending.map((span) => ({ ...span, owner: true })));
  }

  #add(start: number, end: number): void {
    let [from, to] = [start, end];
    while (from < to && this.#run[from]?.links === true) from += 1;
    while (to > from && this.#run[to - 1]?.links === true) to -= 1;
    if (to > from && !this.all.some((one) => one.from === from && one.to === to)) this.all.push({ from, to });
  }
}

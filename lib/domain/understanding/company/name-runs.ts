import { beginsName, lettersEnd } from './name-letters.ts';

/** A word of a run of capitals, with where it stands in its text. */
export interface RunWord {
  readonly raw: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** A small word or sign that only holds others together: `of`, `&`. */
  readonly links: boolean;
}

/** Words with capitals that stand together, and small ones between them. */
export type Run = readonly RunWord[];

/** More words than this are a heading in capitals, not a name. */
const RUN_LIMIT = 10;
/** Runs of one text: a hostile mail is one long list of names. */
const RUNS_LIMIT = 40;

/** Signs that join letters to one word: `A.G.`, `O’Neill`, `Rolls-Royce`. */
const joining = ".'’&+-·";
/** Signs that are words by themselves. */
const signs = '&+';
const linking: ReadonlySet<string> = new Set(
  'and und et y e en og och oraz i of de del della delle dell di da do dos du des der den dem la le les los las the for für fur pour van von zu zum zur am an im bei sur och af d l voor a al aux & +'.split(
    ' ',
  ),
);
/** What ends names although it is written small: `Granvikens kommun`. */
const smallFirm: ReadonlySet<string> = new Set([
  'kommun',
  'kommune',
  'kommunes',
  'sykehus',
  'sjukhus',
  'skole',
  'skola',
]);
/** What may follow a comma or carry a full stop within a name. */
const form =
  /^(?:inc|llc|llp|ltd|limited|gmbh|ag|co|corp|plc|kg|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|s\.?l|b\.?v|n\.?v|pvt|pte|pty|ltda|lda|a\/s|aps|ab|oy|e\.?v|st|dr|d)$/;
const masked = /\S{1,80}@\S{1,80}|(?:https?:|www\.)\S{1,2000}/g;

/** The runs of capital words in a text. @param raw one sentence or line */
export function runsIn(raw: string): readonly Run[] {
  const text = raw.includes('@') || raw.includes('://') || raw.includes('www.') ? raw.replace(masked, blank) : raw;
  const runs: Run[] = [];
  let open: RunWord[] = [];
  const close = (): void => {
    while (open.at(-1)?.links === true) open.pop();
    if (open.length > 0 && open.length <= RUN_LIMIT) runs.push(open);
    open = [];
  };
  const take = (start: number, end: number): void => {
    const named = beginsName(text, start);
    if (open.length === 0 && !named) return;
    const raw = text.slice(start, end);
    const lower = raw.toLowerCase();
    const last = open.at(-1);
    if (last !== undefined && !continues(text.slice(last.end, start), last, lower)) close();
    if (named || (last !== undefined && !last.links && smallFirm.has(lower)))
      open.push({ raw, lower, start, end, links: false });
    else if (open.length > 0 && linking.has(lower) && open.slice(-2).some((one) => !one.links))
      open.push({ raw, lower, start, end, links: true });
    else close();
  };
  for (let at = 0; at < text.length && runs.length < RUNS_LIMIT; ) {
    const end = wordEnd(text, at);
    if (end > at) take(at, end);
    at = Math.max(end, at + 1);
  }
  close();
  return runs;
}

/** Where the word ends that stands at a place; the place itself where none stands there. */
function wordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start);
  if (end === start) return signs.includes(text.charAt(start)) ? start + 1 : start;
  for (;;) {
    const next = joining.includes(text[end] ?? ' ') ? lettersEnd(text, end + 1) : 0;
    if (next <= end + 1) return end;
    end = next;
  }
}

/** What stands between two words of one name: a space, a full stop behind an abbreviation, a comma before a legal form. */
function continues(between: string, last: RunWord, lower: string): boolean {
  if (between === ' ' || between === '\u00a0' || between === '') return true;
  if (between === '. ') return form.test(last.lower) || (last.raw.length <= 2 && beginsName(last.raw, 0));
  if (between === '.') return last.raw.length <= 2;
  if (between === ', ') return form.test(lower);
  return between === '/' && form.test(`${last.lower}/${lower}`);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

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

const word = /[\p{L}\p{M}\d]+(?:[.'’&+\-·][\p{L}\p{M}\d]+)*|[&+]/gu;
const capital = /^(?:[dl]['’])?(?:\p{Lu}|\p{Lo}|\p{Lt}|[a-z]{1,2}\p{Lu}|\d+\p{Lu})/u;
const linking: ReadonlySet<string> = new Set(
  'and und et y e en og och oraz i of de del dei degli della delle dell di da na do dos du des der den dem la le les los las the for für fur pour van von zu zum zur am an im bei sur och af d l voor a al aux & +'.split(
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
  'barnehage',
  'barnehagen',
  'forskola',
  'sykehjem',
  'universitet',
  'universitetet',
  'fils',
  'sons',
  'filhos',
  'hijos',
  'figli',
  'zonen',
  'søn',
  'sønner',
]);
/** What may follow a comma or carry a full stop within a name. */
const form =
  /^(?:inc|llc|llp|ltd|limited|gmbh|ag|co|corp|plc|kg|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|s\.?l|b\.?v|n\.?v|pvt|pte|pty|ltda|lda|a\/s|aps|ab|oy|e\.?v|st|dr|d)$/;
const address = /\S{1,80}@\S{1,80}|(?:https?:|www\.)\S{1,2000}/g;
const link = /(?:https?:|www\.)\S{1,2000}/g;

/** The runs of capital words in a text. @param raw one sentence or line */
export function runsIn(raw: string): readonly Run[] {
  const text = masked(raw);
  const runs: Run[] = [];
  let open: RunWord[] = [];
  const close = (): void => {
    while (open.at(-1)?.links === true) open.pop();
    if (open.length > 0 && open.length <= RUN_LIMIT) runs.push(open);
    open = [];
  };
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null && runs.length < RUNS_LIMIT; match = word.exec(text)) {
    const [raw] = match;
    const named = capital.test(raw);
    // Most words stand between runs.
    if (open.length === 0 && !named) continue;
    const start = match.index;
    const found = { raw, lower: raw.toLowerCase(), start, end: start + raw.length };
    const last = open.at(-1);
    if (last !== undefined && !continues(text.slice(last.end, start), last, found.lower)) close();
    if (named || (last !== undefined && smallFirm.has(found.lower))) open.push({ ...found, links: false });
    else if (open.length > 0 && linking.has(found.lower) && open.slice(-2).some((one) => !one.links))
      open.push({ ...found, links: true });
    else close();
  }
  close();
  return runs;
}

/** The text with blanks for addresses and links. */
function masked(raw: string): string {
  if (raw.includes('@')) return raw.replace(address, blank);
  return raw.includes('://') || raw.includes('www.') ? raw.replace(link, blank) : raw;
}

/** What stands between two words of one name: a space, a full stop behind an abbreviation, a comma before a legal form. */
function continues(between: string, last: RunWord, lower: string): boolean {
  if (between === ' ' || between === '\u00a0' || between === '') return true;
  // `Harbor Pilots' Association`
  if (between === "' " || between === '’ ') return last.lower.endsWith('s');
  if (between === '. ') return form.test(last.lower) || (last.raw.length <= 2 && capital.test(last.raw));
  if (between === '.') return last.raw.length <= 2;
  if (between === ', ') return form.test(lower);
  return between === '/' && form.test(`${last.lower}/${lower}`);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

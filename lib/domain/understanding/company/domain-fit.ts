/** How a name and a domain's label agree. */
export type Fit = 'exact' | 'begins' | 'part' | 'words' | 'acronym' | 'holds' | 'none';

const before = /^(?:get|try|use|join|meet|hello|team|with|go|my|the|we)-?(?=.{4})/;
const behind =
  /(?<=.{4})-?(?:app|apps|hq|inc|llc|ltd|io|co|corp|group|gmbh|ag|hr|jobs|careers?|recruiting|talent|team|online|global|mail|uk|us|usa|eu|de|fr|es|it|nl|pt|br|in|sg|au|gov)$/;
const connecting: ReadonlySet<string> = new Set(
  'and und et y e en of de del della delle di da do dos du des der la le les the for fur van von d l og och i a'.split(
    ' ',
  ),
);

/** The ways in which a label may be read: bare, without what domains hang on names, and with umlauts folded. */
export function formsOfLabel(label: string): readonly string[] {
  const bare = label.toLowerCase();
  const cut = bare.replace(before, '');
  const forms = [bare, bare.replace(behind, ''), cut.replace(behind, '')].map((form) => form.replace(/[-_.]/g, ''));
  const umlauts = forms.map((form) => form.replace(/([aou])e/g, '$1').replace(/ss/g, 's'));
  const [one, other, third] = bare.split('-');
  const turned = one !== undefined && other !== undefined && third === undefined ? `${other}${one}` : '';
  return [...new Set([...forms, ...umlauts, turned])].filter((form) => form.length >= 2);
}

/** From the best on. */
const order: readonly Fit[] = ['exact', 'begins', 'words', 'part', 'acronym', 'holds', 'none'];

/** How well a name is what a domain spells. @param words folded; @param forms from `formsOfLabel` */
export function fitOf(words: readonly string[], core: readonly string[], forms: readonly string[]): Fit {
  const name = { core, whole: words.join(''), bare: core.join(''), initials: initialsOf(core), all: initialsOf(words) };
  let best: Fit = 'none';
  for (const form of forms) {
    const fit = fitWith(name, form);
    if (order.indexOf(fit) < order.indexOf(best)) best = fit;
    if (best === 'exact') break;
  }
  return best;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

interface JoinedName {
  readonly core: readonly string[];
  readonly whole: string;
  readonly bare: string;
  /** The first letters of the core, and of all words. */
  readonly initials: string;
  readonly all: string;
}

function fitWith({ core, whole, bare, initials, all }: JoinedName, form: string): Fit {
  if (whole === form || bare === form) return 'exact';
  if (form.length >= 4 && bare.startsWith(form)) return 'begins';
  if (core.length >= 2 && eats(core, form)) return 'words';
  if (bare.length >= 4 && form.startsWith(bare)) return 'part';
  if (core.length >= 2 && form.length >= 2 && form.length <= 6) {
    if (initials === form || all === form || (form.length >= 3 && initials.startsWith(form))) return 'acronym';
  }
  if (bare.length >= 4 && form.includes(bare)) return 'holds';
  const first = core[0] ?? '';
  return first.length >= 5 && form.startsWith(first) && form.length > first.length ? 'holds' : 'none';
}

/** The label is eaten by the beginnings of the words, in their order; one letter or two may be left. */
function eats(core: readonly string[], form: string): boolean {
  if ((core[0]?.[0] ?? '') !== form[0]) return false;
  let rest = form;
  let used = 0;
  let last = false;
  for (const word of core) {
    let shared = 0;
    while (shared < word.length && shared < rest.length && word[shared] === rest[shared]) shared += 1;
    last = shared === word.length || shared >= 3 || (shared > 0 && shared === rest.length && shared >= 2);
    if (last) {
      rest = rest.slice(shared);
      used += 1;
    }
    if (rest.length === 0) break;
  }
  return used >= 2 && rest.length <= 1;
}

/** Words of a name that tell it apart: without those that only connect. */
export function coreOf(words: readonly string[]): readonly string[] {
  const core = words.filter((word) => !connecting.has(word));
  return core.length > 0 ? core : words;
}

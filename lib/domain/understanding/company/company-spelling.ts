import { foldAligned } from '../text/aligned-fold.ts';
import { type Match, shownOf } from './spelled-name.ts';

/** How much of a mail is searched for a spelling. */
const SEARCH_LIMIT = 20_000;
/** Shorter labels are found inside everything. */
const LABEL_MIN = 4;
/** A label's first half is a name by itself where it is as long as this. */
const FRONT_MIN = 8;
/** Places at which a label may begin in one text: a hostile mail repeats two letters thousands of times. */
const TRIES = 400;
/** Words that one name may have while its label is read. */
const WORDS = 8;

/** A text in which names are looked for. `folded` has the length of `raw`. */
export interface SearchedText {
  readonly raw: string;
  readonly folded: string;
  /** Where words begin with two letters; the forms of a label share them. */
  readonly begins: Map<string, readonly number[]>;
}

/** Puts texts one under the other, without addresses and links: those hold the label itself, not its spelling. */
export function searchedText(parts: readonly string[]): SearchedText {
  const text = parts.join('\n').slice(0, SEARCH_LIMIT).normalize('NFC');
  // Most lines hold neither, and the pattern would begin at each of their letters.
  const lines = text.split('\n').map((line) => (/@|http/.test(line) ? line.replace(addressOrLink, ' ') : line));
  const raw = lines.join('\n');
  return { raw, folded: foldAligned(raw), begins: new Map() };
}

const addressOrLink = /\S{1,80}@[\w-]{1,63}\.\S{1,80}|https?:\S{1,2000}/g;

/** What domains hang on a name: `getbrightwave`, `brightwavehq`. */
const before = /^(?:get|try|use|join|meet|hello|team|with|go|my|the|we)-?(?=.{4})/;
const behind =
  /(?<=.{4})-?(?:app|apps|hq|inc|llc|ltd|io|co|corp|group|gmbh|ag|hr|jobs|careers?|recruiting|talent|team|online|global|mail|uk|us|usa|eu|de|fr|es|it|nl|pt|br|in|sg|au)$/;

/**
 * The name that a text spells for a domain's label, or null: `bayouprep` is `Bayou Preparatory Academy`, `orrinvale` is
 * `Orrin & Vale`, `usebento` is `Bento`. The words, joined, begin as the label goes on; one or two may stand between, and
 * words that companies end or begin with (`Ltd`, `Institute of`) are taken along. A lower-case spelling counts where it is
 * more than one word or a word like `from` stands before.
 *
 * @param label of a registrable domain, lower case: `orrin-vale`
 */
export function spelledIn(label: string, text: SearchedText): string | null {
  for (const form of formsOf(label)) {
    const found = formIn(form, text);
    if (found !== null) return found;
  }
  // `liceopascoli-ravenna`: the town stands behind the name.
  const front = label.toLowerCase().split('-');
  const found = front.length === 2 && (front[0]?.length ?? 0) >= FRONT_MIN ? formIn(front[0] ?? '', text) : null;
  return found?.includes(' ') === true ? found : null;
}

function formsOf(label: string): readonly string[] {
  const bare = label.toLowerCase();
  const cut = bare.replace(before, '');
  const forms = [bare, bare.replace(behind, ''), cut, cut.replace(behind, '')].map((form) => form.replace(/-/g, ''));
  const umlauts = forms.map((form) => form.replace(/([aou])e/g, '$1').replace(/ss/g, 's'));
  // `holzmann-tischlerei` is `Tischlerei Holzmann` as often as not.
  const [one, other, third] = bare.split('-');
  const turned = one !== undefined && other !== undefined && third === undefined ? `${other}${one}` : '';
  const hall = townHall.exec(bare)?.[1] ?? '';
  return [...new Set([...forms, ...umlauts, turned, hall])].filter((form) => form.length >= LABEL_MIN);
}

/** A town's own domain names the house, its letters name the town. */
const townHall =
  /^(?:mairie|ville|stadt|gemeinde|gemeente|comune|ayuntamiento|camara|cm|city|town|uni)-?(?:de-|di-|of-)?(\w{5,40})$/;

function formIn(label: string, text: SearchedText): string | null {
  let best: string | null = null;
  for (const at of beginsOf(label.slice(0, 2), text)) {
    const match = matchAt(label, text, at);
    const shown = match === null ? null : shownOf(match, text.raw);
    if (shown !== null && better(shown, best)) best = shown;
  }
  return best;
}

function beginsOf(letters: string, { folded, begins }: SearchedText): readonly number[] {
  const known = begins.get(letters);
  if (known !== undefined) return known;
  const found: number[] = [];
  for (let at = folded.indexOf(letters); at >= 0 && found.length < TRIES; at = folded.indexOf(letters, at + 1))
    if (at === 0 || !isLetter(folded[at - 1])) found.push(at);
  begins.set(letters, found);
  return found;
}

/** The longer telling wins, a heading in capitals loses. */
function better(shown: string, best: string | null): boolean {
  if (best === null) return true;
  if (isShouted(best) !== isShouted(shown)) return isShouted(best);
  return shown.length > best.length;
}

function isShouted(name: string): boolean {
  return name.length > 5 && name === name.toUpperCase();
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\d]/u.test(letter);
}

const word = /[\p{L}\p{M}\d]+/uy;
/** What may stand between two words of a name; a full stop only behind an abbreviation, `St. Clair`. */
const gap = /(?:[ \u00a0]?[-–&+'][ \u00a0]?|\.? |\.(?=\p{L}))/uy;
const connectors: ReadonlySet<string> = new Set(
  'and und et y e en of de del della delle di da do dos du des der la le les the for fur van von d l'.split(' '),
);

interface Reading {
  /** What of the label is still to be found. */
  readonly rest: string;
  readonly position: number;
  /** Words taken, words passed over, letters in words that stand whole in the label. */
  readonly taken: number;
  readonly skipped: number;
  readonly exact: number;
}

function matchAt(label: string, text: SearchedText, at: number): Match | null {
  let reading: Reading | null = { rest: label, position: at, taken: 0, skipped: 0, exact: 0 };
  for (let count = 0; count < WORDS; count++) {
    reading = behindWord(reading, text);
    if (reading === null) return null;
    const { rest, exact, skipped, taken, position } = reading;
    // A label that the words only begin with is a chance: half of it must be whole words.
    if (rest === '' && exact * 2 < label.length) return null;
    if (rest === '') return { start: at, end: position, whole: exact === label.length && skipped === 0, words: taken };
    reading = behindGap(reading, text);
    if (reading === null) return null;
  }
  return null;
}

function behindWord(reading: Reading, { raw, folded }: SearchedText): Reading | null {
  const { rest, position, taken, skipped, exact } = reading;
  word.lastIndex = position;
  const current = word.exec(folded)?.[0];
  if (current === undefined) return null;
  const shared = sharedLetters(current, rest);
  const letters = stepOf(current, rest, shared, taken);
  const next = position + current.length;
  if (letters !== null) {
    const whole = shared === current.length ? shared : 0;
    return { rest: rest.slice(letters), position: next, taken: taken + 1, skipped, exact: exact + whole };
  }
  if (taken === 0 || !mayBeSkipped(current, raw[position], skipped)) return null;
  return { ...reading, position: next, skipped: connectors.has(current) ? skipped : skipped + 1 };
}

function behindGap(reading: Reading, { raw }: SearchedText): Reading | null {
  const { rest, position } = reading;
  gap.lastIndex = position;
  const between = gap.exec(raw)?.[0] ?? '';
  // A full stop behind a longer word ends the sentence.
  const abbreviated =
    !between.startsWith('.') || !/[\p{L}\d]{5}$/u.test(raw.slice(Math.max(0, position - 5), position));
  const next = position + between.length;
  if (!abbreviated || !isLetter(raw[next])) return null;
  const isAnd = /[&+]/.test(between) && rest.startsWith('and');
  return { ...reading, rest: isAnd ? rest.slice(3) : rest, position: next };
}

/** How many letters of the label a word takes; null where it is no part of it. */
function stepOf(current: string, rest: string, shared: number, taken: number): number | null {
  if (shared === current.length) return shared;
  if (shared === rest.length) return taken > 0 && shared >= 3 ? shared : null;
  if (taken > 0 && shared >= 4 && rest.length - shared <= 2) return rest.length;
  return shared >= 3 ? shared : null;
}

function mayBeSkipped(current: string, first: string | undefined, skipped: number): boolean {
  if (connectors.has(current)) return true;
  return skipped === 0 && first !== undefined && /\p{Lu}/u.test(first);
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

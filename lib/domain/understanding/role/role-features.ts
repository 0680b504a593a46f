import { ofSorts, ofText, ofWord, type WeighedWord } from './feature-groups.ts';
import { nameBefore, nearRight } from './role-neighbours.ts';
import type { RolePlace } from './role-places.ts';
import type { RoleSpan } from './role-spans.ts';
import type { Tally } from './role-tally.ts';
import type { Word } from './role-words.ts';

/** What is known of the mail as a whole. */
export interface RoleKnowledge {
  /** Titles of the people whom one meets or who write, folded. */
  readonly titles: readonly string[];
}

const nameLine =
  /^(?:[-–•*] ?)?(?:(?:i\. ?[AV]\.|gez\.|Dr\.|Herr|Frau|Mr\.?|Ms\.?) )?\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:(?:von|van|de|der|den|da|di|del|du|la|le|dos|bin|al|el) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:,| \(\p{L}+\/\p{L}+\))?$/u;

const placed = ofSorts((kind) => [`kind=${kind}`]);
const holding = ofSorts((sort) => [`has=${sort}`]);
const underName = ofSorts((kind) => ['above=name', `above=name:${kind}`]);
const underMark = ofSorts((mark) => [`above=${mark}`]);
const underJob = ofSorts((kind) => [`above=J:${kind}`]);
const counted = ofSorts((kind, at) => [`at=${kind}:${at}`]);

/** What a whole place says of every title in it. */
export function addPlace(to: Tally, { kind, before, rawBefore, at }: RolePlace, words: readonly Word[]): void {
  to.add(placed, kind);
  const cues = words.map(({ cue }) => cue).join('');
  for (const sort of 'JAIH') if (cues.includes(sort)) to.add(holding, sort);
  if (before !== '') {
    if (nameLine.test(rawBefore)) to.add(underName, kind);
    if (/[?:]$/.test(before)) to.add(underMark, before.slice(-1));
    if (/\b(?:position|role|job|stelle|poste|puesto|vaga|functie|posizione|vacancy|stanowisk)/.test(before))
      to.add(underJob, kind);
  }
  to.add(counted, kind, at < 4 ? String(at) : at < 8 ? '4-7' : '8-');
}

const leftNear = ofSorts((gap, near, kind) => [
  `l.gap=${gap}`,
  `l.near=${near}`,
  `l.near=${near}:${gap}`,
  `l.kind=${kind}:${near}`,
]);
const leftBeside = ofSorts((sort, gap, shape) => [
  `l.1=${sort}`,
  `l.1g=${sort}:${gap}`,
  `l.1f=${sort}:${shape}`,
  `l.f=${shape}`,
  `l.fg=${gap}:${shape}`,
]);
const leftTwo = ofSorts((two, one) => [`l.2=${two}>${one}`]);
const beginning: WeighedWord = { folded: '^', sums: [] };
const leftWord = ofWord((word) => `l.w=${word}`);
const leftName = ofSorts((name, gap, kind) => [`l.name=${name}:${gap}`, `l.name=${name}:${kind}`]);

/** What stands before a title that begins with word `first`. @param near what `nearLeft` says of it */
export function addLeft(to: Tally, { kind }: RolePlace, words: readonly Word[], first: number, near: string): void {
  const [word, one, two] = [words[first], words[first - 1], words[first - 2]];
  if (word === undefined) return;
  const sort = one?.shape ?? '^';
  to.add(leftNear, word.gap, near, kind);
  to.add(leftBeside, sort, word.gap, word.shape);
  to.add(leftTwo, two?.shape ?? '^', sort);
  to.addWord(leftWord, one?.look ?? beginning);
  to.add(leftName, nameBefore(words, first), word.gap, kind);
}

const rightNear = ofSorts((gap, near, kind) => [
  `r.gap=${gap}`,
  `r.kind=${kind}:${gap}`,
  `r.near=${near}`,
  `r.near=${near}:${gap}`,
]);
const rightBeside = ofSorts((sort, gap, shape) => [
  `r.1=${sort}`,
  `r.1g=${sort}:${gap}`,
  `r.l=${shape}`,
  `r.l1=${shape}>${sort}:${gap}`,
]);
const rightTwo = ofSorts((one, two) => [`r.2=${one}>${two}`]);
const ending: WeighedWord = { folded: '$', sums: [] };
const rightWord = ofWord((word) => `r.w=${word}`);
const lastWord = ofWord((word) => `r.lw=${word}`);

/** What stands behind a title that ends with word `last`. */
export function addRight(to: Tally, place: RolePlace, words: readonly Word[], last: number): void {
  const [word, one, two] = [words[last], words[last + 1], words[last + 2]];
  if (word === undefined) return;
  const { end } = word.token;
  const gap =
    one?.gap ??
    `$${place.raw
      .slice(end, end + 3)
      .trim()
      .slice(0, 1)}`;
  const sort = one?.shape ?? '$';
  to.add(rightNear, gap, nearRight(words, last), place.kind);
  to.add(rightBeside, sort, gap, word.shape);
  to.add(rightTwo, sort, two?.shape ?? '$');
  to.addWord(rightWord, one?.look ?? ending);
  to.addWord(lastWord, word.look);
}

const joined = ofSorts((before, gap, shape) => [`in=${before}${gap}${shape}`, `in.g=${gap}`, `in.r=${gap}${shape}`]);
const insideWord = ofWord((word) => `in.w=${word}`);

/** What joins a word of a title to the one before. */
export function addJoin(to: Tally, words: readonly Word[], at: number): void {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return;
  to.add(joined, before.shape, word.gap, word.shape);
  to.addWord(insideWord, word.look);
}

const headKind = ofSorts((head, kind, letter) => [`h=${head}`, `h=${head}:${kind}:${letter}`]);
const headShape = ofSorts((shape) => [`h=${shape}`]);
const headWord = ofWord((word) => `h.w=${word}`);

/** What a title is by its noun. */
export function addHead(to: Tally, { kind }: RolePlace, word: Word | undefined): void {
  if (word === undefined) return;
  const { head, shape, token, look } = word;
  to.add(headKind, head, kind, letterOf(token));
  to.add(headShape, shape);
  to.addWord(headWord, look);
}

const standing = ofSorts((kind, stands, near) => [`stands=${kind}:${stands}`, `stands=${stands}:${near}`]);
const sized = ofSorts((size, position, shape) => [`size=${size}`, `pos=${position}:${shape}`]);
const written = ofSorts((first, head, last) => [`case=${first}${head}${last}`]);
const single = ofSorts((head, kind) => [`only=${head}:${kind}`]);
const singleWord = ofText((text) => [`only=${text}`]);
const owned = ofSorts((near) => ['somebodys', `somebodys:${near}`]);
const perhapsOwned = ofSorts(() => ['somebodys~']);

/** What a title is as a whole, but for its pieces. @param near what `nearLeft` says of it */
export function addWhole(
  to: Tally,
  { kind, folded }: RolePlace,
  words: readonly Word[],
  span: RoleSpan,
  { titles }: RoleKnowledge,
  near: string,
): void {
  const { first, head, last } = span;
  const [from, noun, end] = [words[first], words[head], words[last]];
  if (from === undefined || noun === undefined || end === undefined) return;
  const size = last - first + 1;
  const next = words[last + 1];
  to.add(standing, kind, `${edgeName(from.gap)}..${next === undefined ? '$' : edgeName(next.gap)}`, near);
  to.add(sized, size > 7 ? '8-' : String(size), nounPosition(span), noun.shape);
  to.add(written, letterOf(from.token), letterOf(noun.token), letterOf(end.token));
  const text = size === 1 || titles.length > 0 ? folded.slice(from.token.start, end.token.end) : '';
  if (size === 1) {
    to.add(single, noun.head, kind);
    to.add(singleWord, `${noun.head}:${text}`);
  }
  // Whether the title is that of somebody whom one meets.
  if (titles.includes(text)) to.add(owned, near);
  else if (titles.some((title) => title.includes(text) || text.includes(title))) to.add(perhapsOwned, '');
}

function letterOf({ capital }: Word['token']): 'U' | 'l' {
  return capital ? 'U' : 'l';
}

/** `^` at the beginning, `|` at a separator, nothing within a sentence. */
function edgeName(gap: string): string {
  if (gap.startsWith('^')) return '^';
  return gap === '_' || gap === '-' || gap === '' ? '' : '|';
}

function nounPosition({ first, head, last }: RoleSpan): string {
  if (first === last) return 'only';
  return head === last ? 'last' : head === first ? 'first' : 'mid';
}

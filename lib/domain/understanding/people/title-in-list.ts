import { occupation } from '../role/occupations.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName } from './first-names.ts';
import type { Chunk } from './name-chunks.ts';
import { professions } from './office-words.ts';
import { isCalledBy } from './words-ahead.ts';

type Words = Chunk['words'];

/** The words between two commas of a list, with what stands ahead of a name and looks like one made a title. */
export function withTitles(words: Words): Words {
  return withProfession(withTitleAhead(words));
}

/** `Steuerberaterin Frau Kiesel`, `Pflegerische OP-Leitung Jens Rohwer`: the name begins behind what names nobody. */
function withTitleAhead(words: Words): Words {
  const at = Math.max(formAt(words), nameBehindTitle(words));
  const isNobodys = words.slice(0, at).every(({ kind, folded }) => kind !== 'name' || !isFirstName(folded, false));
  if (at < 1 || !isNobodys) return words;
  return words.map((word, index) => (index < at && word.kind === 'name' ? { ...word, kind: 'title' } : word));
}

/** Where a form of address stands behind other words, -1 where none does. */
function formAt(words: Words): number {
  const at = words.findIndex(({ kind }) => kind === 'honorific');
  return at > 0 && words[at + 1] !== undefined && words[at - 1]?.kind !== 'particle' ? at : -1;
}

/** Where a known first name follows a title that other words stand before, -1 where none does. */
function nameBehindTitle(words: Words): number {
  const title = words.findLastIndex(({ kind }) => kind === 'title');
  const [given, next] = [words[title + 1], words[title + 2]];
  const isName = title > 0 && given?.kind === 'name' && isFirstName(given.folded, next?.kind !== 'name');
  return isName ? title + 1 : -1;
}

/** `unsere Praxismanagerin Manuela Ott`: German writes professions like names. */
function withProfession(words: Words): Words {
  const at = words.findIndex(({ kind }) => kind === 'name');
  const [job, next] = [words[at], words[at + 1]];
  const isJob =
    job !== undefined &&
    next?.kind === 'name' &&
    (professions.test(job.folded) || occupation(job.folded, job.text)?.weak === false) &&
    !isFirstName(job.folded, false) &&
    isFirstName(next.folded, words[at + 2]?.kind !== 'name');
  return isJob ? words.map((word) => (word === job ? { ...word, kind: 'title' } : word)) : words;
}

/**
 * Where the name of a chunk begins and ends.
 *
 * @param first its first word that is a name or a form of address
 */
export function boundsOfName(words: Words, first: number): { readonly from: number; readonly to: number } {
  let last = first;
  while (isOfName(words[last + 1]) && !isPlaceOfWork(words, first, last + 1)) last += 1;
  while (last > first && words[last]?.kind === 'particle') last -= 1;
  const before = words[first - 1];
  // `Matron Salmah`: an office that a lone name is called by.
  const called =
    before?.kind === 'title' && first === last && /^\p{Lu}\p{Ll}/u.test(before.text) && isCalledBy(before.text);
  return { from: before?.kind === 'particle' || called ? first - 1 : first, to: last };
}

function isOfName(word: Words[number] | undefined): boolean {
  return word?.kind === 'name' || word?.kind === 'particle' || word?.kind === 'honorific';
}

/** `Frauke Jessen von der Inspektion`, `Frau Keller von Roche`: behind a surname begins where she works. */
function isPlaceOfWork(words: Words, first: number, at: number): boolean {
  if (!/^(?:von|vom|van|av|af)$/.test(words[at]?.text ?? '')) return false;
  const before = words[at - 1];
  if (before?.kind !== 'name' || before.text.includes('.') || isFirstName(foldAligned(before.text), false))
    return false;
  return words.slice(first, at - 1).some(({ kind }) => kind === 'name' || kind === 'honorific');
}

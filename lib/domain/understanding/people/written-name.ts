import { companyWords } from '../role/title-words.ts';
import { isFirstName } from './first-names.ts';
import type { Chunk } from './name-chunks.ts';

/** Left out where a first name follows. */
const plainHonorific =
  /^(?:mr|mrs|ms|mx|miss|herr|herrn|frau|hr|fr|mme|madame|m|monsieur|sr|sra|srta|dhr|mevr|mevrouw|meneer|heer|pan|pani|panem|pania|sig|sigra|signora|signor|ing|dott\.ssa|dottssa|dottoressa|madam|mlle|shri|smt|dna|don|dona|mtr[oa]|profr[a]?|di|mag|lic|arq|eng\.?[ºo]?|avv|rag|inz|mgr|iur|hon|sister|brother|doutora?|d\.ª|(?:sr|eng|arq)\.?ª|mag\.a|arch|sir|engr|barr|atty|cllr|kapt|licda|licdo|lcda|lcdo|fru|señora?|senora?)\.?$/;

/** Forms of address as a letter has them. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['herrn', 'Herr'],
  ['hr.', 'Herr'],
  ['fr.', 'Frau'],
  ['panem', 'Pan'],
  ['pania', 'Pani'],
]);

/** A name as its words spell it, without forms of address that a letter leaves out; null where the words are no name. */
export function writtenName(words: Chunk['words']): string | null {
  const names = words.filter((word) => word.kind === 'name');
  if (names.length === 0 || names.length > 6) return null;
  const last = names.at(-1)?.folded.replace(/\.$/, '') ?? '';
  // `Helena Sá` is no Sociedade Anónima.
  const legal =
    companyWords.has(last) && !isGivenName(names) && (last.length > 2 || names.at(-1)?.text === last.toUpperCase());
  if (names.length > 1 && legal) return null;
  if (names.some((word) => word.text.length > 40)) return null;
  // All capitals are an abbreviation, unless the whole name is written so.
  if (names.length === 1 && /^\p{Lu}{2,5}$/u.test(names[0]?.text ?? '')) return null;
  const full = names.length > 1;
  const shown = words.filter((word) => !(full && word.kind === 'honorific' && plainHonorific.test(word.folded)));
  // `A Renata Freitas`: the Portuguese article, at the start of a sentence.
  if (/^[AO]$/.test(names[0]?.text ?? '') && isFirstName(names[1]?.folded ?? '', false)) shown.shift();
  // Spanish `D. Eusebio Marcos` is Don Eusebio.
  if (names.length > 2 && names[0]?.folded === 'd.' && isFirstName(names[1]?.folded ?? '', false)) shown.shift();
  const name = shown
    .map((word) => (word.kind === 'honorific' ? (inFull.get(word.folded) ?? word.text) : uncapped(word.text, shown)))
    .join(' ');
  return name.endsWith('.') || name.endsWith('s') ? name.replace(/(\p{L}{2})(?:\.|['’]s)$/u, '$1') : name;
}

/** `Wanda Cloud`, `Ellen Banks`: words of firms that are surnames behind a first name that is nothing else. */
function isGivenName([given, own, ...others]: Chunk['words']): boolean {
  return others.length === 0 && surnamesToo.has(own?.folded ?? '') && isFirstName(given?.folded ?? '', true);
}

const surnamesToo: ReadonlySet<string> = new Set('cloud group banks bank field fields law media holding'.split(' '));

/** `CLARKE, Desmond`: surnames in capitals are a form's habit. */
function uncapped(text: string, words: Chunk['words']): string {
  if (
    !/^\p{Lu}{4,}$/u.test(text) ||
    /^[B-DF-HJ-NP-TV-XZ]+$/.test(text) ||
    words.every((word) => word.text === word.text.toUpperCase())
  )
    return text;
  return text.charAt(0) + text.slice(1).toLowerCase();
}

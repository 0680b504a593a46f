import { titleWords } from '../role/title-words.ts';
import { officeWords } from './office-words.ts';

/** Forms of address and degrees before a name (`Dr. med. `). */
const form =
  /(?:^|[\s'(])((?:dr|prof|drs|ing|dott|dott\.ssa|prof\.ssa|mgr|mevrouw|mevr|meneer|heer|dhr|avv|arch|rag|geom|mag|lic|licda|licdo|lcda|lcdo|inz|kapt|dokter|doktor|frau|herr|herrn|fru|pani|pana|pania|panem|monsieur|madame|maitre|signora|signor|sig|sig\.ra|dott\.a|senor|senora|don|dona|seu|mr|mrs|ms)\.? (?:n\. |hab\. )?(?:inz\. )?(?:med\. )?)$/;
/** What they end in. */
const formEnds: ReadonlySet<string> = new Set(
  'dr prof drs ing dott dott.ssa prof.ssa mgr mevrouw mevr meneer heer dhr avv arch rag geom mag lic licda licdo lcda lcdo inz kapt dokter doktor frau herr herrn fru pani pana pania panem monsieur madame maitre signora signor sig sig.ra dott.a senor senora don dona seu mr mrs ms n hab med'
    .split(' ')
    .flatMap((word) => [word, `${word}.`]),
);
/** Before a name more words belong to no title. */
const MOST_WORDS = 6;
const LONGEST_WORD = 25;
const SPACE = 0x20;
const COMMA = 0x2c;
/** What joins the words of a title (`head of people`). */
const joining: ReadonlySet<string> = new Set('of for de fur'.split(' '));

/** Where the titles begin that stand before a name (`our staff analyst Bridget`). */
export function withTitleAhead(folded: string, at: number): number {
  let from = at - formLength(folded, at);
  for (let words = 0; words < MOST_WORDS; words += 1) {
    if (folded.charCodeAt(from - 1) !== SPACE) break;
    const end = words === 0 && folded.charCodeAt(from - 2) === COMMA ? from - 2 : from - 1;
    const begin = beginOfWord(folded, end);
    const word = folded.slice(begin, end);
    if (!titleWords.has(word) && !officeWords.has(word) && !(words > 0 && joining.has(word))) break;
    from = begin;
  }
  return from;
}

/** How many letters before a name are a form of address in small letters (`dott. `, `mevrouw `); 0 for none. */
export function formLength(folded: string, at: number): number {
  if (folded.charCodeAt(at - 1) !== SPACE) return 0;
  const word = folded.slice(folded.lastIndexOf(' ', at - 2) + 1, at - 1);
  if (!formEnds.has(word.slice(Math.max(word.lastIndexOf("'"), word.lastIndexOf('(')) + 1))) return 0;
  return form.exec(folded.slice(Math.max(0, at - 16), at))?.[1]?.length ?? 0;
}

/** Where a word of small letters begins that ends at an index; strokes, dashes and ampersands may join its parts. */
function beginOfWord(folded: string, end: number): number {
  let from = end;
  let begin = end;
  while (from > 0 && end - from < LONGEST_WORD) {
    const code = folded.charCodeAt(from - 1);
    const letter = code >= 0x61 && code <= 0x7a;
    if (!letter && code !== 0x2f && code !== 0x26 && code !== 0x2d) break;
    from -= 1;
    if (letter) begin = from;
  }
  return begin;
}

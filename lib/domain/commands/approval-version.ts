import type { PhraseSet } from './lazy-set.ts';
import { foldedPhrase, type Word } from './words.ts';

const numerals: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  first: 1,
  second: 2,
  third: 3,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
};
const versionWords: PhraseSet = new Set([
  'version',
  'option',
  'number',
  'nr',
  'variant',
  'the',
  'draft',
  'note',
  'one',
]);

/** A version that an approval names. */
export interface VersionFound {
  readonly number: number;
  readonly length: number;
}

/** `2`, `version 2`, `the second one`, `number two`, behind an approving verb. */
export function readVersion(words: readonly Word[], at: number): VersionFound | null {
  const short = /^v([1-9])$/.exec(words[at]?.folded ?? '')?.[1];
  if (short !== undefined) return { number: Number(short), length: 1 };
  let next = at;
  while (versionWords.has(words[next]?.folded ?? '') && next < at + 3 && !isNumeral(words[next])) next += 1;
  const word = words[next];
  if (!isNumeral(word) || word === undefined) return null;
  const number = numerals[word.folded] ?? Number(word.folded);
  // `the one to Raj` and `this one` count nothing; `option one` does.
  if (word.folded === 'one' && !/^(?:version|option|number|nr|variant)$/.test(words[next - 1]?.folded ?? ''))
    return null;
  const tail = /^(?:one|version|option|draft|note|variant)$/.test(words[next + 1]?.folded ?? '') ? 1 : 0;
  // `Send Dana's first` is about the order.
  if (tail === 0 && next === at && /^(?:first|second|third|1st|2nd|3rd)$/.test(word.folded)) return null;
  return { number, length: next + 1 + tail - at };
}

function isNumeral(word: Word | undefined): boolean {
  return word !== undefined && (numerals[word.folded] !== undefined || /^[1-9]$/.test(word.folded));
}

const noun = '(?:version|versions?nummer|option|variante?|versione|versao|versie|wersja|opcion|opcao|opzione|optie)';
const article = '(?:the|die|la|le|el|a|de|den|det) ';
/** First and second where a version is what is counted. */
const ordinals: readonly RegExp[] = [
  '(?:first|1st|erste|premiere|primera|prima|primeira|eerste|forsta|forste|pierwsza)',
  '(?:second|2nd|zweite|deuxieme|seconde|segunda|seconda|tweede|andra|anden|andre|druga)',
  '(?:third|3rd|dritte|troisieme|tercera|terza|terceira|derde|tredje|trzecia)',
].map((word) => new RegExp(`^(?:${article})?(?:${word} ${noun}|${noun} ${word})(?= |$)`));
const numbered = new RegExp(`^(?:${article})?(?:${noun} (?:number |no |nr )?([1-9]|one|two|three)|v ?([1-9]))(?= |$)`);
/** `option 1 it is`: the choice itself. */
const chosen = /^(?: (?:it is|then|for me|from me|wins|is it|is the one|is the winner|all the way))?(?= |$)/;
/** `version 2 reads better`: a liking, which sends nothing by itself. */
const liked =
  /^ (?:is|reads|looks|sounds|works|feels|seems) (?:(?:so |much |a lot |a bit |way |far |really |very )?(?:better|best|nicer|stronger|warmer|good|great|perfect|lovely)|more like me|more me)(?: to me| for me)?(?= |$)/;

/** `I like version 1 better`. */
const opinion = /^(?:i )?(?:like|love|prefer|think|find) (?=\S)/;
const rather = /^ (?:better|best|more|most|the most|is better|is best|nicer)(?= |$)/;

/** How many words a choice may take. */
const CHOICE_WORDS = 12;

/**
 * A version named by its noun without a verb. `likes` is true where it is only said to be the better one: then another
 * word must approve.
 *
 * @example choiceAt(wordsOf('Version 2 please'), 0) // { number: 2, length: 2, likes: false }
 */
export function choiceAt(words: readonly Word[], at: number): (VersionFound & { readonly likes: boolean }) | null {
  const whole = foldedPhrase(words.slice(at, at + CHOICE_WORDS));
  const opening = opinion.exec(whole)?.[0] ?? '';
  const text = whole.slice(opening.length);
  const digits = numbered.exec(text);
  const counted = digits === null ? ordinals.findIndex((pattern) => pattern.test(text)) : -1;
  const head = digits?.[0] ?? ordinals[counted]?.exec(text)?.[0];
  if (head === undefined) return null;
  const named = digits?.[1] ?? digits?.[2] ?? '';
  const number = digits === null ? counted + 1 : (numerals[named] ?? Number(named));
  const behind = text.slice(head.length);
  const liking = (opening === '' ? liked : rather).exec(behind)?.[0] ?? '';
  if (opening !== '' && liking === '') return null;
  const tail = liking === '' ? (chosen.exec(behind)?.[0] ?? '') : liking;
  return { number, length: `${opening}${head}${tail}`.split(' ').length, likes: liking !== '' };
}

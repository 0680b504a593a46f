import { bitsOf } from '../bits.ts';
import { remembered } from '../remembered.ts';
import { namelessWords, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName, isNameOfWords } from './first-names.ts';
import { places } from './nobody.ts';
import { datesWords, officeWords, professions } from './office-words.ts';
import { nextToSelf } from './standing.ts';
import { formLength } from './title-ahead.ts';

const addressed =
  /^(?:dr|dra|drs|prof|professor|mr|mrs|ms|mx|miss|madam|herrn?|frau|hr|fr|mme|mlle|m|monsieur|madame|sra?|srta|don|dona|d|dna|dott|dottssa|ing|eng|engr|barr|atty|cllr|kapt|schw|prim|pr|avv|licda|licdo|lcda|lcdo|mag|lic|arq|mgr|dhr|mevr|mevrouw|meneer|sig|sigra|signora|signor|shri|smt|chef|coach|matron|vicar|canon|principal|judge|justice|sister|father|pastor|rabbi|sergeant|sgt|lt|colonel|major|rev|reverend|capt|captain|sir|dame|lord|lady|pan|pani|panem|pania)\.?$/;
const nextName =
  /^(?: ["“(][\p{L}. ]{1,20}["”)])?(?: (?:de|la|las|los|van|der|den|ter|ten|von|zu|da|di|del|della|do|dos|du|bin|binte|bint|al|el|le|ben|'t|med\.|rer\.|nat\.|phil\.|jur\.))* \p{Lu}/u;
/** Greetings: behind them stands the candidate. */
const openers: ReadonlySet<string> = new Set(
  'mein meine meinen meinem meiner dein deine deinen unseren unserem unserer mes mis meu minha minhas nosso nossa nostri mijn mitt vores moj moja nasze our my your the this unser unsere notre nos mon ma nuestro nuestra onze mijn nostro nostra var min nasz nasza ihr ihre statt anstatt anstelle instead oi ola ei opa hey hi hello hallo hoi dag moin servus coucou salut ciao hej hei heisann czesc witam annwyl yo hiya dear hola bonjour buongiorno buonasera gruezi gruessgott guten tag goeden goedemiddag goedemorgen goedendag goeiedag tjena hejsan halloj ehi gday howdy greetings ahoj buenos boas bonsoir servas gude namaste salaam shalom aloha buenas estimado estimada beste liebe lieber thanks congrats congratulations welcome re fwd'.split(
    ' ',
  ),
);

/** Greetings that are names as well, or other words: at the beginning of a line they greet. */
const firstOpeners: ReadonlySet<string> = new Set([
  'ha',
  'hau',
  'allo',
  'huhu',
  'kare',
  'tja',
  'dia',
  'tarde',
  "g'day",
  'kia',
  'ora',
  'ave',
  'hou',
  'hee',
]);

/** What a word may be at the start of a name, as bits: of most words a sentence begins with, one look tells that they are none. */
const OPENER = 1;
const ADDRESSED = 2;
const FIRST_NAME = 4;
/** A first name that is no other word besides. */
const ONLY_NAME = 8;
const DATE = 16;
const NO_NAME = 32;
const PROFESSION = 64;

/** Mails share most of the words that stand with a capital letter. */
const WORDS = 4000;

const maybe: (folded: string) => number = remembered(
  (folded) =>
    bitsOf([
      [OPENER, openers.has(folded)],
      [ADDRESSED, addressed.test(folded)],
      [FIRST_NAME, isFirstName(folded, false)],
      [ONLY_NAME, isFirstName(folded, true)],
      [DATE, datesWords.has(folded)],
      [NO_NAME, [namelessWords, titleWords, officeWords, places].some((words) => words.has(folded))],
      [PROFESSION, professions.test(folded)],
    ]),
  WORDS,
);

/** True for a form of address, folded. */
export function isAddress(word: string): boolean {
  return (maybe(word) & ADDRESSED) !== 0;
}

/**
 * True where the first word of a name starts.
 *
 * @param at where a word with a capital letter begins; @param length of this word
 */
export function opensName(raw: string, folded: string, at: number, length: number): boolean {
  const to = at + length;
  const text = withoutGenitive(folded.slice(at, to));
  const may = maybe(text);
  if ((may & NO_NAME) !== 0 && (may & (OPENER | ADDRESSED | FIRST_NAME)) === 0) return false;
  const next = raw.slice(to, to + 24);
  // `A Koldo Uriarte le ha surgido un viaje`: Spanish marks whom it happens to.
  if (greets(text, (may & OPENER) !== 0, at === 0 ? null : next)) return false;
  if (length === 1 && raw.charAt(at) === 'A') return false;
  const goesOn = nextName.test(next);
  if ((may & ADDRESSED) !== 0 && goesOn) return true;
  if ((may & DATE) !== 0 && !/^ \p{Lu}\p{Ll}{3}/u.test(next)) return false;
  if ((may & (goesOn ? FIRST_NAME : ONLY_NAME)) !== 0) return true;
  if (!goesOn && (may & FIRST_NAME) !== 0 && isNameInside(raw, text, at)) return true;
  if ((may & NO_NAME) !== 0) return false;
  if (!goesOn && formLength(folded, at) > 0) return true;
  if (!goesOn) return isShownAlone(raw, folded, at, to, (may & FIRST_NAME) !== 0);
  return !isAheadOfName(raw, text, at, next, (may & PROFESSION) !== 0);
}

/** `Verlegerin Henriette von Stetten`, `Unfortunately Greg Tan`: what stands before a first name is no name. */
function isAheadOfName(raw: string, word: string, at: number, next: string, isProfession: boolean): boolean {
  const verb = word.length > 4 && opensSentence(raw, at) && /^ \p{Lu}[\p{L}'’-]* \p{Lu}/u.test(next);
  if (!verb && !isProfession) return false;
  const second = /^ (?:[\p{Ll}']+ )*(\p{Lu}[\p{L}\p{M}'’-]*)/u.exec(next)?.[1] ?? '';
  return isFirstName(foldAligned(second), true);
}

/** @param next what follows inside a sentence; null for the first word of a line */
function greets(word: string, isOpener: boolean, next: string | null): boolean {
  if (next === null) return isOpener || firstOpeners.has(word);
  return isOpener && !isNamesake(word, next);
}

/** Without a genitive, a full stop or a dash behind it. */
function withoutGenitive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  const plain = last >= 0x61 && last <= 0x7a && word.charCodeAt(word.length - 2) !== APOSTROPHE;
  return plain ? word : word.replace(/'s$|[.'-]+$/, '');
}

const APOSTROPHE = 0x27;

/** A word that may be a first name and stands where one stands: beside the writer, alone behind a label, before a bracket. */
function isShownAlone(raw: string, folded: string, from: number, to: number, mayBeName: boolean): boolean {
  const shown = mayBeName && (isLabelled(raw, from, to) || /^(?: \(|, (?:our|my) )/.test(raw.slice(to, to + 6)));
  return shown || nextToSelf(folded, from, to);
}

/** `ja i Ola Krawczyk`: inside a sentence, before a surname, it greets nobody. */
function isNamesake(word: string, next: string): boolean {
  return word === 'ola' && /^ \p{Lu}\p{Ll}{2}/u.test(next);
}

/** `Incontrerà Giulia Bianchi`: the first word of a sentence may have its capital from there. */
function opensSentence(raw: string, at: number): boolean {
  return at === 0 || /[.!?:] $/.test(raw.slice(Math.max(0, at - 2), at));
}

/** `I'll have Rose from growth with me`: between small words, where only names have a capital. */
function isNameInside(raw: string, word: string, at: number): boolean {
  return (
    isNameOfWords(word) &&
    /\p{Ll}\p{Ll}[,;]? $/u.test(raw.slice(Math.max(0, at - 4), at)) &&
    /^(?:'s|’s)?(?: \p{Ll}\p{Ll}|[,.;)])/u.test(raw.slice(at + word.length, at + word.length + 5))
  );
}

/** The whole value of a label: `Manager: Ginger`. */
function isLabelled(raw: string, from: number, to: number): boolean {
  return raw.slice(from - 2, from) === ': ' && /^\s*$/.test(raw.slice(to, to + 4));
}

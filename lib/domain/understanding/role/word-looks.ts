import { isFirstName } from '../people/first-names.ts';
import { remembered } from '../remembered.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { cueSorts } from './cue-words.ts';
import type { WeighedWord } from './feature-groups.ts';
import { fieldWords } from './field-words.ts';
import type { Occupation } from './occupations.ts';
import { rarerOccupation } from './rarer-occupations.ts';
import { numerals } from './title-edges.ts';
import { isCapital, nounOf, type Spelling } from './title-tokens.ts';
import { titleWords } from './title-words.ts';

/** What a word is by itself, whatever stands around it. */
export interface WordLook extends WeighedWord {
  /** The sorts of cue words that it belongs to, or ''. */
  readonly cue: string;
  /** What kind of word it is inside a title. */
  readonly shape: string;
  /** Not '' for a noun of occupation. */
  readonly noun: '' | 'strong' | 'weak';
  /** True where it ends as words for what people do. */
  readonly guessed: boolean;
  /** True for a word of the job, of applying for it or of holding it out: a title may follow. */
  readonly job: boolean;
  /** False where no title turns on it or on a word near it, but where a place names nothing but the job. */
  readonly telling: boolean;
}

/** As for nouns of occupation: a few thousand words make up most of all mails. */
const WORDS = 3_000;

/** Ends of words for what people do, in the languages read here. */
const guessed =
  /.{3}(?:er|or|ist|ian|eur|euse|trice|teur|iere|ier|iste|ista|ero|era|dor|dora|tor|tora|ante|ente|ario|aria|eiro|eira|tore|aio|aia|rin|frau|mann|kraft|ling|ent|entin|ator|ik|nik|arz|yk|ka|are|ist(?:in)?|man|woman|ant|antin|log|login|ster|kundige|hilfe)$/;
const GUESSED_FROM = 6;
/** `CSR`, `RVT`: letters that may stand for a title. */
const INITIALS_LIMIT = 5;

/** What a word is. @param raw as it stands in its text */
export const lookOf: (raw: string) => WordLook = remembered((raw) => look(raw, false), WORDS);

/** The same where capitals tell nothing, as all words have them. */
export const shoutedLookOf: (raw: string) => WordLook = remembered((raw) => look(raw, true), WORDS);

function look(raw: string, shouts: boolean): WordLook {
  const spelling = { raw, folded: foldAligned(raw) };
  const { folded } = spelling;
  const cue = cueSorts(folded.replace(/'s$/, ''));
  const occupation = nounOf(spelling);
  const kind = occupation === null ? rarerOccupation(folded) : occupation.kind;
  const noun = kind === null ? '' : occupation?.weak === true ? 'weak' : 'strong';
  const shape = shapeOf(spelling, cue, kind, shouts);
  const ends = folded.length >= GUESSED_FROM && guessed.test(folded);
  const job = /[JAH]/.test(cue);
  const telling = noun !== '' || job || ends || isInitials(shape, raw);
  return { folded, sums: [], cue, shape, noun, guessed: ends, job, telling };
}

/** `CSR (Healthcare Account)` */
export function isInitials(shape: string, raw: string): boolean {
  return shape === 'A' && raw.length <= INITIALS_LIMIT;
}

function shapeOf({ raw, folded }: Spelling, cue: string, noun: Occupation['kind'] | null, shouts: boolean): string {
  const capital = isCapital(raw);
  const upper = raw.length > 1 && raw === raw.toUpperCase();
  const size = shouts ? (/[OLNFTW]/.test(cue) ? 'l' : 'U') : capital ? (upper ? 'A' : 'U') : 'l';
  if (/^\d/.test(raw)) return numberShape(raw);
  // `GS-0401`, `AR-09`, `JR10452`
  if (/^\p{Lu}{1,4}-?\d{2,}|^\p{Lu}{2,4}-\d/u.test(raw)) return 'code';
  if (noun !== null) return `${size}${noun}`;
  if (titleWords.has(folded)) return `${size}t`;
  if (fieldWords.has(folded)) return `${size}f`;
  const owner = /['’]s$/.test(raw) ? "'s" : '';
  if (cue !== '') return `${size}${cue}${owner}`;
  if (capital && isFirstName(folded, true)) return `F${owner}`;
  if (numerals.test(raw)) return 'I';
  return `${size}${owner}`;
}

function numberShape(raw: string): string {
  if (/\d{4}/.test(raw)) return '9999';
  if (/\d-\d/.test(raw)) return '9-9';
  return /\p{L}/u.test(raw) ? '9x' : '9';
}

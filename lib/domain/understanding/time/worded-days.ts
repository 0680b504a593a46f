import { allMatches } from '../../all-matches.ts';
import type { Language } from '../text/language.ts';
import { calendarWords } from './calendar-words.ts';

/** The days of a month in words, the first first, folded; forms of one day are divided by `|`. */
const dayWords: Readonly<Record<Language, string>> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first|twenty_first twenty-second|twenty_second twenty-third|twenty_third twenty-fourth|twenty_fourth twenty-fifth|twenty_fifth twenty-sixth|twenty_sixth twenty-seventh|twenty_seventh twenty-eighth|twenty_eighth twenty-ninth|twenty_ninth thirtieth thirty-first|thirty_first',
  de: 'ersten zweiten dritten vierten funften sechsten siebten|siebenten achten neunten zehnten elften zwolften dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten funfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreissigsten|dreisigsten einunddreissigsten|einunddreisigsten',
  fr: 'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un|vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un|trente-et-un',
  es: 'uno|primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta treinta_y_uno',
  nl: 'een|eerste twee|tweede drie|derde vier|vierde vijf|vijfde zes|zesde zeven|zevende acht|achtste negen|negende tien|tiende elf|elfde twaalf|twaalfde dertien|dertiende veertien|veertiende vijftien|vijftiende zestien|zestiende zeventien|zeventiende achttien|achttiende negentien|negentiende twintig|twintigste eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig|dertigste eenendertig',
  pt: 'primeiro|um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte vinte_e_um vinte_e_dois vinte_e_tres vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um',
  it: 'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno',
};

/** A day of a month that stands in words, with its place in the folded text. */
interface WordedDay {
  readonly index: number;
  readonly end: number;
  readonly day: number;
  /** As the text has it, for the language's own list of months. */
  readonly month: string;
  readonly year: string | undefined;
}

interface Worded {
  /** A month with a word and no number beside it: without one nothing is searched. */
  readonly likely: RegExp;
  readonly days: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

const compiled = new Map<Language, Worded>();

function wordedOf(language: Language): Worded {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const days = new Map(
    dayWords[language]
      .split(' ')
      .flatMap((forms, at) => forms.split('|').map((form) => [form.replaceAll('_', ' '), at + 1] as const)),
  );
  const names = [...days.keys()].sort((a, b) => b.length - a.length).join('|');
  const months = calendarWords[language].months.join('|');
  const year = '(?:,? (?:del? |of )?(20\\d\\d)(?!\\d))?';
  const monthFirst = language === 'en' ? `|\\b(${months}) (?:the )?(${names})(?![a-z-])` : '|()()(?!)';
  const pattern = new RegExp(`(?:\\b(${names}) (?:of |de )?(${months})(?![a-z])${monthFirst})${year}`, 'g');
  const likely = new RegExp(`[a-z] (?:of |de )?(?:${months})(?![a-z])|(?:${months}) (?:the )?[a-z-]{5}`);
  const made: Worded = { days, likely, pattern };
  compiled.set(language, made);
  return made;
}

/**
 * Days of a month that stand in words: `the ninth of March`, `am dritten Dezember`, `veintitrés de marzo`.
 *
 * @param folded a sentence folded by `foldAligned`
 */
export function wordedDays(folded: string, language: Language): readonly WordedDay[] {
  const { days, likely, pattern } = wordedOf(language);
  if (!likely.test(folded)) return [];
  return allMatches(folded, pattern).flatMap((match) => {
    const [whole, before, month, monthBefore, behind, year] = match;
    const day = days.get(before ?? behind ?? '');
    if (day === undefined) return [];
    return [{ index: match.index, end: match.index + whole.length, day, month: month ?? monthBefore ?? '', year }];
  });
}

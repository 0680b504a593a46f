import { bitsOf } from '../bits.ts';
import { remembered } from '../remembered.ts';
import { namelessWords, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName } from './first-names.ts';
import { datesWords, officeWords } from './office-words.ts';

const address = /[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}/;
const honorific =
  /^(?:dr|dra|drs|prof|professor|mr|mrs|ms|mx|miss|madam|shri|smt|herr|herrn|frau|hr|fr|mme|mlle|madame|m|monsieur|sr|sra|srta|dna|dott|dottssa|dott\.ssa|prof\.ssa|ir|dottoressa|ing|dipl|dipl-ing|mag|lic|arq|eng\.?[ºo]|inz|mgr|dhr|mevr|mevrouw|meneer|heer|pan|pani|panem|pania|sir|rev|capt|sig|sigra|signora|signor|doña|dona|don|doutora?|d\.ª|(?:sr|dr|prof|eng|arq)\.?ª|mag\.a|dr\.in|rag|arch|engr|barr|atty|cllr|kapt|schw|licda|licdo|lcda|lcdo|dokter|fru|maitre|sig\.ra)\.?$/;
const particle: ReadonlySet<string> = new Set(
  "von van de der den del della da dos das do di du dei dello lo la le al el bin bint binte d/o s/o a/l a/p ibn ni mac ben ap ferch ter ten zu zur af av 't san st o'".split(
    ' ',
  ),
);
const conjunction: ReadonlySet<string> = new Set(
  'and or oder und et y e en ed och oraz i sowie plus with avec mit con com met then puis followed as well along also both by und dann danach'.split(
    ' ',
  ),
);
const article: ReadonlySet<string> = new Set(
  'our their its his her myself me mir moi mij mim the a an my unser unsere unserer unserem unseren der die dem den notre nos nuestro nuestra nuestros onze ons de nosso nossa il la lo nostro nostra el o us your future potential ihre ihrem ihrer deine deiner'.split(
    ' ',
  ),
);
const linking: ReadonlySet<string> = new Set(
  'of for de del des du von fur der di della dei da do van voor & at from in bei chez dans en the and und et la les los e y'.split(
    ' ',
  ),
);

/** `resp. logistica`, `Ltg. Einkauf` */
const shortTitle = /^(?:resp|ltg|stv|coord|dept|abt|asst|assoc)\.$/i;
/** `Lcdo. Jaime`, `Enf. Cleiton`, `Fco. Javier`: what stands short before a name, and names that are written short. */
const shortened =
  /^(?:engr|barr|atty|kapt|schw|bro|prim|lcd[oa]|licd[oa]|mtr[oa]|psic|enf|abg|odont|geom|avv|arch|arq|cav|comm|capt?|tte|pbro|dipl|hon|rev|rvdo|fco|gpe|chr|joh|jos|chas|geo|sta|sto|abog|cllr|sgt|insp|arqa|profa)\.$/i;
/** What somebody is a doctor of. */
const doctorOf: ReadonlySet<string> = new Set(
  'med dent vet rer nat phil jur iur ing oec techn habil pol mult n hab inz'.split(' '),
);

/** A word of a list of people, with what it may be by itself: its neighbours settle which of that it is. */
export interface ListWord {
  readonly text: string;
  readonly folded: string;
  /** Folded, without a full stop behind it. */
  readonly bare: string;
  /** What it may be, as bits. */
  readonly may: number;
}

/** A comma, a dash or a conjunction. */
export const DIVIDER = 1;
/** An address, or something in brackets. */
export const ASIDE = 1 << 1;
/** A form of address (`Frau`, `Dr.`). */
export const HONORIFIC = 1 << 2;
/** A form of address that is none inside a name (`Sister`, `DI`). */
export const OPENING_FORM = 1 << 3;
/** `med.`: what somebody is a doctor of. */
export const DOCTOR_OF = 1 << 4;
export const TITLE = 1 << 5;
export const LINKING = 1 << 6;
export const PARTICLE = 1 << 7;
export const ARTICLE = 1 << 8;
/** No name, whatever stands around. */
export const NAMELESS = 1 << 9;
/** A word of that kind that is a first name as well (`June`). */
export const NAMESAKE = 1 << 10;
export const DATE = 1 << 11;
export const OFFICE = 1 << 12;
/** A capital letter, or one of a script without capitals. */
export const CAPITAL = 1 << 13;
/** `d'Arcy`, `al-Rashid`, `van der Meer` at the start of a name. */
export const OPENS_NAME = 1 << 14;
/** Three letters and more: no initial. */
export const SPELLED_OUT = 1 << 15;
/** A full stop behind a whole word ends the sentence; behind an initial or an abbreviation it does not. */
export const ENDS_SENTENCE = 1 << 16;

/** Mails share most of the words that are asked for. */
const WORDS = 4000;

/** What a word may be. @param text as it is written */
export const listWord: (text: string) => ListWord = remembered(read, WORDS);

function read(text: string): ListWord {
  const folded = foldAligned(text);
  const bare = folded.replace(/\.$/, '');
  const may = bitsOf([
    [DIVIDER, /^[,;:&|•·/\n+]$|^[-–—]+$/.test(text) || (conjunction.has(folded) && text === folded)],
    [ASIDE, (text.includes('@') && address.test(text)) || /^[([<]/.test(text)],
    [HONORIFIC, isHonorific(text, folded)],
    [OPENING_FORM, /^(?:DI|Eng\.|[Aa]vv\.|Hon\.|Pr\.|Prim\.|Bro\.|Sister|Brother)$/.test(text)],
    [DOCTOR_OF, doctorOf.has(bare) && text.endsWith('.')],
    [TITLE, isTitleWord(bare)],
    [LINKING, linking.has(bare)],
    [PARTICLE, particle.has(folded)],
    [ARTICLE, article.has(bare) && text === text.toLowerCase()],
    [NAMELESS, namelessWords.has(bare)],
    [NAMESAKE, namelessWords.has(folded) && isFirstName(folded, false)],
    [DATE, datesWords.has(bare)],
    [OFFICE, officeWords.has(bare)],
    [CAPITAL, /^[\p{Lu}\p{Lo}]/u.test(text)],
    [OPENS_NAME, /^(?:d'|l'|o'|al-)\p{Lu}/u.test(text) || particle.has(folded)],
    [SPELLED_OUT, /^\p{L}{3,}/u.test(text)],
    [ENDS_SENTENCE, endsSentence(text)],
  ]);
  return { text, folded, bare, may };
}

function endsSentence(text: string): boolean {
  const isWord = text.endsWith('.') && text.length > 3 && !/\..+\./.test(text);
  return isWord && !shortTitle.test(text) && !shortened.test(text);
}

function isHonorific(text: string, folded: string): boolean {
  const small = text === text.toLowerCase() && !text.endsWith('.');
  return (
    honorific.test(folded) &&
    (!small ||
      /^(?:mevrouw|meneer|heer|dokter|frau|herrn?|fru|pani|pan|panem|panią|mgr|dr|prof|mr|mrs|ms|monsieur|madame|maître|signora|signor|señora?|don|dona|doña|(?:dott|prof)\.ssa)$/.test(
        text,
      ))
  );
}

function isTitleWord(bare: string): boolean {
  return titleWords.has(bare) || (/[/&-]/.test(bare) && bare.split(/[/&-]/).some((part) => titleWords.has(part)));
}

/** The mail address that an aside holds, null for none. */
export function addressIn(aside: string): string | null {
  return aside.includes('@') ? (address.exec(aside)?.[0] ?? null) : null;
}

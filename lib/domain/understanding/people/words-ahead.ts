import { occupation } from '../role/occupations.ts';
import { titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName } from './first-names.ts';
import { officeWords } from './office-words.ts';

/**
 * What people are called by before their names and no letter keeps: ranks, kin, colleagues, forms of address beyond the usual ones,
 * folded. Offices of church and
 * state, which letters keep, are not among them. Those that are first names as well count before a first name and a surname only.
 */
const ranks: ReadonlySet<string> = new Set(
  (
    'boss provost chancellor vice-chancellor bursar headmaster headmistress headteacher professors profs doctors messrs detective constable sgt sergeant corporal lieutenant lt colonel col brigadier commander captain capt maj vicar curate haji ustaz ustad dean major general admiral marshal elder nurse matron farmer colleague foreman owner cofounder co-founder founder uncle aunt auntie aunty cousin nephew niece brother-in-law sister-in-law brother sister mother grandma grandpa granny grandad husband wife son daughter daddy mum mom old ' +
    'whaea matua koro kuia encik puan cik tuan datuk dato datin tan-sri pak bapak ibu khun mzee tita tito kuya bhai didi baba mama ' +
    'chef chefin kollege kollegin kollegen kolleginnen schwester bruder schwager schwagerin mutter vater onkel tante cousine neffe nichte tochter sohn ehemann partner partnerin grunder grunderin mitgrunder mitgrunderin inhaber inhaberin vorstand vorstandin obmann obfrau stadtrat stadtratin gemeinderat gemeinderatin hofrat hofratin dekan dekanin rektor rektorin prorektor prorektorin altmeister meister meisterin geselle gesellin polier ' +
    'maitre collegue confrere patron patronne pere frere soeur tonton tata oncle cousin doyen doyenne recteur rectrice docteur docteure professeur professeure madame monsieur ' +
    'tio tia hermano hermana primo prima socio socia dueno duena jefe jefa companero companera colega profe maestro maestra licenciado licenciada doctor doctora capitan rector rectora decano decana teniente senor senora senhor senhora seu irmao irma padrinho madrinha patrao dono dona socios enfermeiro enfermeira doutor doutora professor professora ' +
    "zio zia zi' nonno nonna fratello sorella cugino cugina suocero suocera collega capo titolare socio socia dottor dottoressa professoressa professore ragionier geometra avvocato ingegner " +
    'collega baas oom neef nicht broer zus zuster zwager schoonzus decaan rector ' +
    'kollega kollegan farbror moster faster morbror bror syster kollegaen chefen vd onkel tante soster bror ' +
    'kolega kolezanka szef szefowa wujek ciocia brat siostra ksiadz mecenas profesor doktor'
  ).split(' '),
);

/** Forms of address that stand nowhere but at the beginning of a name. */
const address =
  /^(?:dr|dra|dre|drs|prof|profa|mr|mrs|ms|mdm|herrn?|frau|mme|mlle|monsieur|madame|dott|dott\.?ssa|prof\.ssa|sra|srta|mevrouw|meneer|mevr|dhr|signora|signor|dr\.in|doutora?|rev)\.?$/;
/** `Dr.`, `DI`, `Herr`: what may stand before another of its kind. */
const addressLike = /^(?:di|ing|mag|dipl|univ|hon|priv|doz|pd|ir|lic|arq|lady|sir|lord)[.\p{L}-]*$/u;
/** `Stadtamtsdirektor`, `Bezirksschornsteinfegermeisterin`: ends of German words for what somebody is. */
const germanJob =
  /.{3}(?:direktor|leiter|meister|chef|inhaber|referent|koordinator|betreuer|techniker|berater|prasident|vorstand|sprecher|verwalter|anwalt|pfleger|vorsitzender|vorsitzende|mutter|vater|schwester|bruder)(?:in)?$/;
/** `E.U.`, `C.P.`: degrees of Spanish America; before a surname alone they are initials. */
const letters = /^(?:\p{Lu}\.){2,3}$/u;
/** `Enfª`, `Engº`. */
const ordinal = /^(?!Dr|Prof)\p{L}{2,6}\.?[ªº°]\.?$/u;
/** `CTO`, Danish `CTO'en`, Italian `l'AD`. */
const chief = /^(?:[LlDd]['’])?(?:C\p{Lu}{1,2}O|VP|SVP|EVP|MD|GM|AD|DG|PDG|DAF|DRH|VD)(?:['’:]?\p{Ll}{1,2})?$/u;
const abbreviation = /^(?:[LlDd]['’])?\p{Lu}{2,3}$/u;

/**
 * How many of a name's first words say what somebody is, and are no part of it. A form of address behind them ends them.
 *
 * @param words of the name, in its own spelling
 * @example wordsAhead(['Provost', 'Anneliese', 'Marchetti']) // 1
 */
export function wordsAhead(words: readonly string[]): number {
  let from = addressAt(words);
  while (from < words.length - 1 && saysWhat(words.slice(from))) from += 1;
  return from;
}

/** Where a form of address begins that has other words before it: `Boss Mr Ong`, `Auftrag von Dr. Falk Riemenschneider`. */
function addressAt(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && address.test(foldAligned(word)));
  if (at < 1) return 0;
  let from = at;
  while (from > 0 && isAddress(words[from - 1] ?? '')) from -= 1;
  return from;
}

function isAddress(word: string): boolean {
  const folded = foldAligned(word);
  return address.test(folded) || addressLike.test(folded);
}

function saysWhat([word = '', next = '', ...further]: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  const folded = foldAligned(word).replace(/\.$/, '');
  const whole = further.length > 0;
  const known = isFirstName(foldAligned(next), !whole);
  if (ranks.has(folded)) return isFirstName(folded, false) ? known && whole : known || (whole && folded.length > 3);
  if (chief.test(word)) return known || whole || word.length > 3;
  if (!known || isFirstName(folded, false)) return false;
  if (ordinal.test(word) || germanJob.test(folded)) return true;
  if (letters.test(word) || abbreviation.test(word)) return whole;
  return titleWords.has(folded) || officeWords.has(folded) || occupation(folded, word)?.weak === false;
}

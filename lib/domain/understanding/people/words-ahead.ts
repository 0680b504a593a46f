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
    'envoy commissioner councillor councilor alderman archdeacon canon deacon pastor rabbi imam rebbe chieftain ogimaa brigadier brig corporal cpl ret retd lady trustee warden postdoc attorney advocate solicitor barrister president secretary-treasurer ' +
    'boss provost chancellor vice-chancellor bursar headmaster headmistress headteacher professors profs doctors messrs detective constable sgt sergeant corporal lieutenant lt colonel col brigadier commander captain capt maj vicar curate haji ustaz ustad dean major general admiral marshal elder nurse matron farmer colleague foreman owner cofounder co-founder founder uncle aunt auntie aunty cousin nephew niece brother-in-law sister-in-law brother sister mother grandma grandpa granny grandad husband wife son daughter daddy mum mom old ' +
    'tannie oom mzee madam lola lolo ate kuya manong manang whaea matua koro kuia encik puan cik tuan datuk dato datin tan-sri pak bapak ibu khun mzee tita tito kuya bhai didi baba mama ' +
    'kapitan konrektor konrektorin studienrat oberstudienrat beigeordneter beigeordnete burgermeister burgermeisterin superintendent dechant pfarrer pfarrerin pastorin diakon diakonin kantor kantorin postdoktorand postdoktorandin doktorand doktorandin experte expertin vorsitzender vorsitzende vorsitzenden restaurator restauratorin stellvertreter stellvertreterin winzer winzerin landwirt landwirtin oberarzt oberarztin chefarzt chefarztin intendant intendantin dramaturg dramaturgin regisseur regisseurin stb ra wp oa ' +
    'chef chefin kollege kollegin kollegen kolleginnen schwester bruder schwager schwagerin mutter vater onkel tante cousine neffe nichte tochter sohn ehemann partner partnerin grunder grunderin mitgrunder mitgrunderin inhaber inhaberin vorstand vorstandin obmann obfrau stadtrat stadtratin gemeinderat gemeinderatin hofrat hofratin dekan dekanin rektor rektorin prorektor prorektorin altmeister meister meisterin geselle gesellin polier ' +
    'soeur abbe chanoine maire adjoint adjointe ' +
    'maitre collegue confrere patron patronne pere frere soeur tonton tata oncle cousin doyen doyenne recteur rectrice docteur docteure professeur professeure madame monsieur ' +
    'dideco alcalde alcaldesa concejal concejala gobernanta gobernante padre comendador engenheiro engenheira ' +
    'tio tia hermano hermana primo prima socio socia dueno duena jefe jefa companero companera colega profe maestro maestra licenciado licenciada doctor doctora capitan rector rectora decano decana teniente senor senora senhor senhora seu irmao irma padrinho madrinha patrao dono dona socios enfermeiro enfermeira doutor doutora professor professora ' +
    "zio zia zi' nonno nonna fratello sorella cugino cugina suocero suocera collega capo titolare socio socia dottor dottoressa professoressa professore ragionier geometra avvocato ingegner " +
    'nonkel wethouder burgemeester schepen notaris meester pastoor dominee dokter ervaringsdeskundige ' +
    'collega baas oom neef nicht broer zus zuster zwager schoonzus decaan rector ' +
    'rektor skoleleder kyrkoherde lantbrukare komminister kaplan prost sogneprest sokneprest inspektor lektor adjunkt professor overlege overlakare avdelningschef enhetschef butikschef klinikchef formand ordforande naestformand tillitsvalgt gardmand ' +
    'kollega kollegan farbror moster faster morbror bror syster kollegaen chefen vd onkel tante soster bror ' +
    'wicedyrektor dyrektor mistrz rektor prorektor dziekan prodziekan soltys wojt burmistrz ordynator siostra ojciec ' +
    'kolega kolezanka szef szefowa wujek ciocia brat siostra ksiadz mecenas profesor doktor'
  ).split(' '),
);

/**
 * What people are called by together with a lone name (`Uncle Dayo`, `Rabbi Stein`), folded: a letter keeps it there, and leaves
 * it out before a first name and a surname.
 */
const calledBy: ReadonlySet<string> = new Set(
  (
    'rabbi imam vicar pastor sister brother father mother uncle aunt auntie aunty big old wee lil lady lord sir madam matron coach chief elder captain professor canon deacon reverend mama baba mzee haji ustaz ustad swami guru ' +
    'encik puan cik pak bapak ibu bu khun tita tito kuya ate manong manang lola lolo matua whaea koro kuia oom tannie ' +
    'sor meister bruder pere frere soeur maitre profe maestro maestra dona seu irma irmao padre hermana hermano suor fra kapitan ksiadz'
  ).split(' '),
);

/** Of these, what belongs to the whole name as well: `Big Mike Dombrowski`, `Sor Inmaculada Rey`. */
const calledInFull: ReadonlySet<string> = new Set('big wee lil sor suor dona'.split(' '));

/** Short forms of address, without the full stop, that go with a surname alone: `Eng. Kiprono`, `Mag. Thöni`. */
const shortForms: ReadonlySet<string> = new Set(
  'eng engr ing barr pr lic licda licdo lcda lcdo mag kapt capt schw bro br avv arch arq rag geom atty cllr dott prim mtro mtra profa profr abg psic enf inz mgr brig maj sgt insp rev hon pn mevr dhr hr fr'.split(
    ' ',
  ),
);

/** True for what a letter keeps before a name that is one word. @param word as it is written */
export function isCalledBy(word: string): boolean {
  const folded = foldAligned(word);
  return folded.endsWith('.') ? shortForms.has(folded.slice(0, -1)) : calledBy.has(folded);
}

/** Forms of address that stand nowhere but at the beginning of a name. */
const address =
  /^(?:dr|dra|dre|drs|prof|profa|mr|mrs|ms|mdm|herrn?|frau|mme|mlle|monsieur|madame|dott|dott\.?ssa|prof\.ssa|sra|srta|mevrouw|meneer|mevr|dhr|signora|signor|dr\.in|doutora?|rev)\.?$/;
/** `Dr.`, `DI`, `Herr`: what may stand before another of its kind. */
const addressLike = /^(?:di|ing|mag|dipl|univ|hon|priv|doz|pd|ir|lic|arq|lady|sir|lord)[.\p{L}-]*$/u;
/** `Stadtamtsdirektor`, `Bezirksschornsteinfegermeisterin`: ends of German words for what somebody is. */
const germanJob =
  /.{3}(?:direktor|leiter|meister|chef|inhaber|referent|koordinator|betreuer|techniker|berater|prasident|vorstand|sprecher|verwalter|anwalt|pfleger|vorsitzenden|vorsitzender|vorsitzende|stellvertreter|dramaturg|schulleiter|rat|ratin|mutter|vater|schwester|bruder)(?:in)?$/;
/** `E.U.`, `C.P.`: degrees of Spanish America; before a surname alone they are initials. */
const letters = /^(?:\p{Lu}\.){2,3}$/u;
/** `Enfª`, `Engº`. */
const ordinal = /^(?!Dr|Prof)\p{L}{2,6}\.?[ªº°]\.?$/u;
/** `CTO`, Danish `CTO'en`, Italian `l'AD`. */
const chief = /^(?:[LlDd]['’])?(?:C\p{Lu}{1,2}O|VP|SVP|EVP|MD|GM|AD|DG|PDG|DAF|DRH|VD)(?:['’:]?\p{Ll}{1,2})?$/u;
const abbreviation = /^(?:[LlDd]['’])?(?:\p{Lu}{2,3}|[B-DF-HJ-NP-TV-XZ]{4,5})$/u;

/**
 * How many of a name's first words say what somebody is, and are no part of it. A form of address behind them ends them.
 *
 * @param words of the name, in its own spelling
 * @example wordsAhead(['Provost', 'Anneliese', 'Marchetti']) // 1
 */
export function wordsAhead(words: readonly string[]): number {
  let from = Math.max(addressAt(words), jobsBefore(words));
  while (from < words.length - 1 && saysWhat(words.slice(from))) from += 1;
  return from;
}

/** `Board Trustee Jim Hanley`: how many words before a first name that is nothing else are all words of jobs. */
function jobsBefore(words: readonly string[]): number {
  const at = words.findIndex((word) => isFirstName(foldAligned(word), true));
  if (at < 1 || at > words.length - 2) return 0;
  return words.slice(0, at).every((word) => !isFirstName(foldAligned(word), false) && isOfJob(word)) ? at : 0;
}

function isOfJob(word: string): boolean {
  const folded = foldAligned(word).replace(/\.$/, '');
  if (calledInFull.has(folded)) return false;
  if (ranks.has(folded) || calledBy.has(folded) || titleWords.has(folded) || officeWords.has(folded)) return true;
  return boards.has(folded) || germanJob.test(folded) || occupation(folded, word)?.weak === false;
}

/** What stands before the name of an office. */
const boards: ReadonlySet<string> = new Set(
  'board committee council first second branch floor shift lance warrant town parish ward school recording'.split(' '),
);

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
  if (calledInFull.has(folded) || (!whole && isCalledBy(word))) return false;
  const known = isFirstName(foldAligned(next), !whole);
  if (ranks.has(folded) || calledBy.has(folded))
    return isFirstName(folded, false) ? known && whole : known || (whole && folded.length > 3);
  if (chief.test(word)) return known || whole || word.length > 3;
  if (!known || isFirstName(folded, false)) return false;
  if (ordinal.test(word) || germanJob.test(folded)) return true;
  if (letters.test(word) || abbreviation.test(word)) return whole;
  return titleWords.has(folded) || officeWords.has(folded) || occupation(folded, word)?.weak === false;
}

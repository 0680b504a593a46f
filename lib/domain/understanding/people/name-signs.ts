import { remembered } from '../remembered.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { occupation } from '../role/occupations.ts';
import { companyWords, namelessWords, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isEastern } from './eastern-names.ts';
import { isFirstName } from './first-names.ts';
import { isThing } from './no-persons.ts';
import { officeWords } from './office-words.ts';
import { nameWords } from './people.ts';
import { nameInNominative } from './polish-names.ts';
import { isCalledBy, wordsAhead } from './words-ahead.ts';

/** Words that stand before nouns and at the beginning of sentences, and in no name. */
const functionWords: ReadonlySet<string> = new Set(
  "the an and or of for to in on at by with from please your our my their this that these those all any it its is are was be we you they he she i i'll i'm i'd yours what when where who how why if as no not yes ok dear hi hello thanks der die das ein eine einen einem einer des dem den und oder mit von zu im am bei fur auf unser unsere ihr ihre ihren wir sie ich du es ist sind kein keine bitte liebe lieber sehr le la les un une des du de et ou avec pour par sur dans notre votre nous vous il elle je tu ce cette est sont merci el los las una uno y o con para por del nuestro sus se lo es son gracias estimado estimada het een en of met van voor op bij ons onze uw jij u ik wij zijn os as um uma e ou com em do da no na nosso eu ele ela gli uno di al dal nel nella noi voi lei att och eller med av det den ett vi du jag er i og eller af til vores din de z na w do od dla nie tak jest pan pani szanowny szanowna panie panowie trazer att gentile gent caro cara cari prezado prezada querido querida liebe lieber beste geachte geehrte geehrter cher chere estimada kaere tjena hej hei hejsan sorry contact call meet meeting kontakt ansprechpartner soy luego entonces added removed replaced afterwards gruss grus kh knus kram hilsener vh regards sincerely cheers faithfully truly wishes kind kindest warm freundliche freundlichen grusse gruse gruesse viele herzliche mfg vg lg cordialement cordialmente saludos saluti distinti groet groeten groetjes atenciosamente abracos cumprimentos mvh halsningar hilsen venlig venlige pozdrawiam pozdrowienia mein meine meinen meinem unser unsere mon ma mes mi mis meu minha mio mia miei mijn min mitt mina moj moja between zwischen entre tra fra miedzy client office equipe ruckfragen".split(
    ' ',
  ),
);

/**
 * A name without what is no part of it: words of greeting and parting or of the sentence ahead (`Mvh Jonas Wikström`,
 * `between Bruno Keller`), degrees and departments behind (`Marjorie Blenkinsop RGN`, `Els Claes du CA`).
 */
export const bareName: (name: string) => string = remembered(bareNameOf);

function bareNameOf(name: string): string {
  const words = nameInNominative(name.replace(/-(?:san|sama|kun)$/, '')).split(' ');
  let [from, to] = [0, words.length];
  while (to > 2 && degree.test(words[to - 1] ?? '') && !camel.test(words[to - 1] ?? '')) to -= 1;
  for (let before = -1; before < from; ) {
    before = from;
    while (to - from > 1 && isShort(words[from] ?? '', to - from > 2)) from += 1;
    while (to - from > 1 && isAhead(words[from] ?? '', words[from + 1] ?? '', to - from > 2)) from += 1;
    from += wordsAhead(words.slice(from, to));
  }
  while (
    to - from > 2 &&
    /^(?:\p{Lu}{2,5}|\p{Ll}{1,3})$/u.test(words[to - 1] ?? '') &&
    !/^(?:I{2,3}|IV|JR|SR)$/.test(words[to - 1] ?? '') &&
    /\p{Ll}/u.test(words[from] ?? '')
  )
    to -= 1;
  return nameInNominative(words.slice(from, to).join(' '));
}

/** `PhD`, `CEng`, `MRICS`: capitals inside a word; `McKay` and `DeLuca` are surnames. */
const degree = /^(?:\p{Lu}\p{Ll}{0,3}\p{Lu}\p{Ll}{0,4}|Ph\.D|LL[BM])\.?$/u;
const camel = /^(?:Ma?c|De|La|Le|Di|Du|Da|Van|Fitz|O)\p{Lu}/u;
/** `Arch.`, `Mag.a`, `Mg.`: what somebody is, shortened. An initial has one letter. */
const abbreviated = /^\p{L}{2,6}\.(?:\p{L}{1,4}\.?)?$/u;
/** Forms of address that a letter keeps, and first names that are written short. */
const kept = /^(?:dr|prof|dott|mr|mrs|ms|mx|st|wm|ma|fco|gpe|chr|th|joh|jos|geo|chas|jas)\./;

/** True for what somebody is in short, where it is no part of his name; before a surname alone a form of address is one. */
function isShort(word: string, whole: boolean): boolean {
  return abbreviated.test(word) && !kept.test(foldAligned(word)) && (whole || !isCalledBy(word));
}

/** `Caro Duarte`, `Gentile Giulia`: first names elsewhere. */
const greetings: ReadonlySet<string> = new Set('caro cara gentile dear cher chere'.split(' '));

function isAhead(word: string, next: string, mayFollowJob: boolean): boolean {
  const folded = foldAligned(word);
  // `Con Stavropoulos`, but Italian `con Giulia Bianchi`.
  if (folded === 'con') return isFirstName(foldAligned(next), false);
  if ((isFirstName(folded, false) && !greetings.has(folded)) || !/^\p{Lu}/u.test(next)) return false;
  if (word === 'DI' || (mayFollowJob && occupation(folded, word)?.weak === false)) return true;
  return functionWords.has(folded) && !particles.has(folded) && !articles.has(folded);
}

/** Small words that names begin with as well: `De Luca`, `La Rosa`, `El Amrani`, `Do Thi Lan`. */
const particles: ReadonlySet<string> = new Set(
  'de la le da do das dos del der den di du el al an das lo os van von mi'.split(' '),
);

/** True where the words of a name say that it is no person's, and no first name speaks for one. */
export const isNoPerson: (name: string) => boolean = remembered(isNoPersonOf);

function isNoPersonOf(name: string): boolean {
  if (/^\p{Lu}{2,3}$|\/(?!o )/u.test(name) || articles.has(foldAligned(name).split(' ')[0] ?? '')) return true;
  if (isThing(name)) return true;
  const signs = nameSigns(name);
  if (streets.has(foldAligned(name).slice(name.lastIndexOf(' ') + 1)) && name.includes(' ')) return true;
  return !signs.some((sign) => sign.endsWith(':first')) && signs.some((sign) => telling.has(sign)) && !isCalled(name);
}

/** `Rabbi Stein`: an office that is a form of address, and one word behind it. */
function isCalled(name: string): boolean {
  const [form = '', own = '', ...others] = name.split(' ');
  return others.length === 0 && own.length > 2 && isCalledBy(form) && /^\p{Lu}\p{Ll}/u.test(own) && !isJobWord(own);
}

function isJobWord(word: string): boolean {
  const folded = foldAligned(word);
  return (
    titleWords.has(folded) || officeWords.has(folded) || institutions.has(folded) || occupation(folded, word) !== null
  );
}

/** Ends of addresses that are nobody's surname. */
const streets: ReadonlySet<string> = new Set('street road avenue parade crescent terrace boulevard drive'.split(' '));

/** A noun follows, no name. */
const articles: ReadonlySet<string> = new Set(
  'the ein eine einen einem einer das une des una uno gli een het uma um your our my this'.split(' '),
);

const telling: ReadonlySet<string> = new Set([
  'word:function',
  'word:institution',
  'word:company',
  'word:abbreviation',
  'word:role',
]);

/** True for the local part of an office's mailbox: `dekanat05`, `concorsi`, `rh`. */
export function isOfficeLocalPart(local: string): boolean {
  const parts = foldAligned(local).split(/[^a-z]+/);
  return parts.some(
    (part) => !own.has(part) && (titleWords.has(part) || officeWords.has(part) || institutions.has(part)),
  );
}

/** True for `practice`, `garage`: in a small firm's own mailbox. */
export function isShopLocalPart(local: string): boolean {
  return own.has(local);
}

/** What a small firm calls the mailbox that whoever is there writes from. */
const own: ReadonlySet<string> = new Set(
  'garage farm hotel restaurant clinic surgery practice pharmacy gallery theatre club shop studio'.split(' '),
);

/** Words that offices, boards, laws and streets are called by. */
const institutions: ReadonlySet<string> = new Set(
  'council committee board trust foundation department district school elementary academy society association union act law code programme program process processo proceso bolsas concursos concorsi segreteria secretaria sekretariat direzione direccion direction direcao service services servicio servizio dotation recrutement recruitment vets motors garage farm farms dairy hotel restaurant clinic surgery practice pharmacy law llp chambers museum library gallery theatre club church rail railway airlines stadt gemeinde kreis amt personalamt kanzlei praxis schule university universidade universite universitat hochschule institut verein stiftung verwaltungs mairie ville commune lycee ecole academie ayuntamiento colegio universidad comune scuola universita camara prefeitura gemeente stichting school kommun skola kommune skole urzad szkola parade street road avenue lane grove close terrace crescent piazza piazzale plaza praca largo bus tram linie haus gebaude saal sala salle room promotion resource gestion talento humana gente equipe equipo equipa team squad crew'.split(
    ' ',
  ),
);

/**
 * What the words of a name tell of it: how many there are, whether one is a first name, and whether others belong to jobs,
 * firms, headings or sentences.
 */
export const nameSigns: (name: string) => readonly string[] = remembered(signsOf);

function signsOf(name: string): readonly string[] {
  const own = nameWords(name);
  const parts = foldAligned(name)
    .split(/[ -]/)
    .map((part) => part.replace(/[.,]$/, ''));
  const [opening = ''] = parts;
  // Whatever stands in a script of its own is rather a name.
  const first = isFirstName(foldAligned(own[0] ?? ''), own.length < 2) || isEastern(name);
  const later = !first && own.slice(1).some((part) => isFirstName(part, true));
  const some = (words: ReadonlySet<string>) => parts.some((part) => words.has(part));
  const told: readonly (readonly [sign: string, holds: boolean])[] = [
    [`name:${Math.min(own.length, 3)}:${first ? 'first' : later ? 'later' : 'unknown'}`, true],
    ['word:function', functionWords.has(opening) && !particles.has(opening) && !dotted.test(name)],
    ['word:title', some(titleWords) || some(officeWords)],
    ['word:institution', some(institutions) || parts.some((part) => part.length > 7 && house.test(part))],
    ['word:nameless', some(namelessWords)],
    ['word:company', some(companyWords) || looksLikeCompany(name)],
    ['word:role', looksLikeRole(name)],
    ['word:occupation', name.split(/[ -]/).some((word) => occupation(foldAligned(word), word)?.weak === false)],
    ['word:abbreviation', abbreviationLast.test(name) && name !== name.toUpperCase()],
    ['word:capitals', own.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()],
  ];
  return told.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** `Chefarztsekretariat`, `Notariskantoor`: ends of words for houses and offices. */
const house =
  /(?:stift|buro|sekretariat|secretariaat|praxis|kanzlei|kantoor|praktijk|verwaltung|abteilung|bibliothek|bucherei|schule|werkstatt|vaerksted|verksted|verkstad|gesellschaft|genossenschaft|gemeinschaft|gemeinde|betrieb|bedrijf|klinik|klinikum|kliniek|zentrum|centrum|apotheke|apotheek|dziekanat|schreinerei|tischlerei|gartnerei|metzgerei|fleischerei|kaserei|brauerei|weingut|reederei|bestattungen|verlag|museum|theater|kindergarten|kommission|ausschuss|handlung|handel)$/;

/** `Ma. del Refugio`: no word of a sentence ends so. */
const dotted = /^\p{L}+\./u;
/** `Trazer RG`; a third of his name and a junior are persons. */
const abbreviationLast = /(?:^|[ -])(?!(?:I{2,3}|IV|JR|SR)$)\p{Lu}{2,4}$/u;

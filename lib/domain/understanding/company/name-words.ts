import { bitsOf } from '../bits.ts';
import { isFirstName } from '../people/first-names.ts';
import { remembered } from '../remembered.ts';
import { namelessWords, titleWords } from '../role/title-words.ts';
import { endsFirm } from './company-words.ts';
import { ordinary } from './employer-cues.ts';
import { legalWords } from './legal-forms.ts';

/** What a word of a name may be, one bit each. */
export const wordKinds = {
  ordinary: 1,
  /** Capitalised, and yet no part of a name: days, tools, countries. */
  nameless: 2,
  title: 4,
  firstName: 8,
  /** A first name, and no other word besides. */
  onlyFirstName: 16,
  firm: 32,
  legal: 64,
  institution: 128,
  compound: 256,
  department: 512,
  agency: 1024,
  /** An ordinary word or a title. */
  plain: 2048,
  /** Says nothing of its own. */
  generic: 4096,
} as const;

/** Mails share most of their words. */
const WORDS = 4000;

/** The kinds of a word, as bits. @param word folded */
export const kindsOf: (word: string) => number = remembered(
  (word) => bitsOf(tests.map(([bit, holds]) => [bit, holds(word)])),
  WORDS,
);

const isTitle = (word: string) => titleWords.has(word);
const isOrdinary = (word: string) => ordinary.has(word);
const isInstitution = (word: string) => institutions.has(word);

const tests: readonly (readonly [bit: number, holds: (word: string) => boolean])[] = [
  [wordKinds.ordinary, isOrdinary],
  [wordKinds.nameless, (word) => isOrdinary(word) || namelessWords.has(word) || countries.has(word)],
  [wordKinds.title, isTitle],
  [wordKinds.firstName, (word) => isFirstName(word, false)],
  [wordKinds.onlyFirstName, (word) => isFirstName(word, true)],
  [wordKinds.firm, endsFirm],
  [wordKinds.legal, (word) => legalWords.has(word)],
  [wordKinds.institution, isInstitution],
  [wordKinds.compound, isCompound],
  [wordKinds.department, (word) => departments.has(word)],
  [wordKinds.agency, (word) => agencies.test(word)],
  [wordKinds.plain, (word) => isOrdinary(word) || isTitle(word)],
  [wordKinds.generic, isGeneric],
];

function isGeneric(word: string): boolean {
  return isOrdinary(word) || isTitle(word) || endsFirm(word) || isInstitution(word) || generic.has(word);
}

/**
 * True for what is called as firms and houses are, and not as people: `Kapsalon Haarfijn`, `Garage Tonton`, `Grøn Havn ApS`.
 *
 * @param words of the name, folded
 */
export function isCalledLikeFirm(words: readonly string[]): boolean {
  const kinds = words.map(kindsOf);
  const [first = 0, last = 0] = [kinds[0], kinds.at(-1)];
  if (words.length < 2) return false;
  if ((last & wordKinds.legal) !== 0) return true;
  if ((first & wordKinds.firstName) !== 0) return false;
  // Surnames end like houses (`Neuhaus`), but are short.
  const joined = (last & wordKinds.compound) !== 0 && (words.at(-1) ?? '').length >= LONG_COMPOUND;
  return (first & opensFirm) !== 0 || (last & wordKinds.firm) !== 0 || joined;
}

const LONG_COMPOUND = 10;
const opensFirm = wordKinds.institution | wordKinds.compound;

/** Countries and zones of time as pages of tools list them. */
const countries: ReadonlySet<string> = new Set(
  'us usa uk eu canada ireland england scotland wales britain america american europe european australia zealand india germany deutschland austria osterreich switzerland schweiz suisse svizzera france spain espana portugal italy italia netherlands nederland belgium belgie belgique sweden sverige norway norge denmark danmark finland poland polska japan china singapore brazil brasil mexico argentina chile colombia africa time zone standard daylight summer eastern pacific central mountain atlantic gmt utc'.split(
    ' ',
  ),
);

const departments: ReadonlySet<string> = new Set(
  'team talent acquisition recruiting recruitment resourcing staffing hiring careers jobs hr people personnel scheduling onboarding interviews rh rrhh department desk'.split(
    ' ',
  ),
);
const agencies =
  /^(?:staffing|recruit\w*|talent|talento|personnel|personalservice|personalberatung|personaldienst\w*|headhunt\w*|resourcing|zeitarbeit|interim|interimkantoor|uitzend\w*|manpower|executive|search|searchpartners|consulting|consultants|conseil|consultoria|consultora|consulenza|selection|lavoro|trabajo|rh|people|careers|jobs)$/;
const generic: ReadonlySet<string> = new Set(
  'borough district county municipal national regional local general central main head centre center house office offices services service democratic human customer public corporate new old big great senior north south east west of and the for de la le der die das van en du des di'.split(
    ' ',
  ),
);

const institutions: ReadonlySet<string> = new Set(
  'stadt gemeinde kanton landkreis ville mairie commune comune provincia regione ayuntamiento diputacion camara prefeitura municipio city county town borough university universitat universite universidad universita universidade universiteit uniwersytet college school schule grundschule gymnasium realschule lycee liceo istituto instituto institut colegio escola escuela scuola ecole hospital klinikum klinik clinique clinica centre centro praxis zahnarztpraxis hausarztpraxis kita hotel restaurant cafe ristorante trattoria bar boulangerie backerei baeckerei bakkerij pasticceria panaderia farmacia pharmacie apotheke apteka museum musee museo teatro theatre theater stichting fondation fondazione fundacion fundacao groupe grupo gruppo grupa atelier ateliers studio cabinet kanzlei kancelaria notariat notaires agence agencia agenzia garage autohaus werkstatt bank banque banco banca librairie libreria editions ediciones edizioni verlag waterschap basisschool zorggroep woonzorgcentrum pflegezentrum seniorenzentrum residencia residence ehpad urzad szkola przedszkole drukarnia piekarnia restauracja salon stowarzyszenie fundacja transportes transports textiles construcciones officine cantina cantine azienda societa cooperativa cooperative association asociacion associazione associacao supermercados supermercado bodegas hacienda quinta maison domaine chateau brasserie imprimerie menuiserie charpente stadtwerke tischlerei schreinerei malerbetrieb metzgerei fleischerei gartnerei brauerei spedition druckerei elektro region kommun kommune st saint the stadtverwaltung gemeindeverwaltung landratsamt magistrat bezirk kreis ministerium finanzamt amtsgericht universitatsklinikum hochschule fachhochschule caritas diakonie pflegeheim pflegedienst haus hof muhle weingut rsa asl ospedale casa residenza villa fattoria cascina cartiere pastificio panificio caseificio acciaierie ciusss cisss chu hopital conseil communaute metropole departement institution laboratoires laboratoire etablissements ets le la les ziekenhuis centrum gemeente stad ocmw huis szpital gmina zaklad hurtownia firma lar santa mesa aceros laboratorios industrias almacenes constructora ferreteria panificadora padaria auto loja mercado kaffe hotell restaurang sjukhuset forskolan vardcentralen tandlakarna bageriet kita hort refaccionaria ferreteria papeleria lavanderia floristeria zapateria joyeria jugueteria gestoria asesoria inmobiliaria constructora construtora panaderia pasteleria heladeria cerveceria bodega finca granja rancho notaria parroquia paroquia paroisse parrocchia diocesis diocesi colegio academia ferragens oficina mercearia confeitaria churrascaria pousada pizzaria lanchonete barbearia costura grafica editora ong kapsalon kapper kapster hofgut gut gasthof gasthaus idraulica pfarrei pfarramt kirchengemeinde ministerio ministere ministero biscuiterie distillerie distilleria fromagerie crepiterie patisserie confiserie chocolaterie fleuriste coiffure opticien optique ludotheque mediatheque bibliotheque biblioteca bibliothek stadtbibliothek stadtbucherei kindergarten kinderkrippe kinderhaus creche guarderia jardin oficina taller talleres peluqueria carniceria clinica veterinaria ferme moulin domaine syndicat sindicato sindacato ordre orden ordine etude estudio studiolo tandlaege tandlakare frisor bilvaerksted byggefirma entreprenor bokhandel bibliotek biblioteket friskolan grundskolan kommunalforvaltningen spelbolaget skogsbolaget bolaget foreningen fundatie fietsenmakerij fietsenwinkel brouwerij slagerij bloemisterij huisartsenpraktijk tandartspraktijk dierenartsenpraktijk dierenkliniek kinderopvang fryzjer przychodnia gabinet biblioteka muzeum teatr bursztyn zespol osrodek'.split(
    ' ',
  ),
);

/** Endings in which compounds that name firms end, in languages that join words. */
const compounds: ReadonlySet<string> = new Set(
  'werk werke bau technik verlag schule haus heim zentrum praxis klinik bank kasse versicherung versicherungen gruppe dienst dienste service werkstatt betrieb backerei brauerei druckerei tischlerei schreinerei gartnerei metzgerei spedition logistik handel markt hof verband verein stiftung gesellschaft bouw zorg groep school huis centrum bedrijf fabriek kwekerij bakkerij drukkerij waterschap kommun kommune skola skole bolag verk byra kliniken gruppen foretagen teknik bygg sjukhus vard skolen skolan huset gaarden garden verket erei stube archiv handel verblijf opvang laden shop kirche amt garten hort bolaget foreningen salon'.split(
    ' ',
  ),
);
const [SHORTEST, LONGEST] = [3, 14];

function isCompound(word: string): boolean {
  if (word.length <= 6) return false;
  for (let length = SHORTEST; length <= LONGEST; length += 1) if (compounds.has(word.slice(-length))) return true;
  return false;
}

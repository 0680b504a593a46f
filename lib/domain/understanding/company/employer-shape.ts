import { isFirstName } from '../people/first-names.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { titleWords } from '../role/title-words.ts';
import { endsFirm, namesFirm } from './company-words.ts';
import { type Cluster, isPart, legalEnd, type MailSigns } from './employer-cluster.ts';
import { ordinary } from './employer-cues.ts';

/** What the words of a name look like, named for the model. */
export function shapeOf({ words, core, shown: spelling }: Cluster, mail: MailSigns): readonly string[] {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const joined = words.join(' ');
  const legal = legalEnd.test(spelling);
  const named = isFirstName(first, words.length === 1);
  const shape = [`words:${Math.min(6, words.length)}`];
  const add = (holds: boolean, name: string): void => {
    if (holds) shape.push(name);
  };
  add(legal, 'legal');
  add(endsFirm(last), words.length > 1 ? 'firm' : 'firm-alone');
  add(namesFirm(spelling), 'named-firm');
  add(looksLikeCompany(spelling), 'company-like');
  if (institutions.has(first)) shape.push('institution', `inst=${first}`);
  add(words.some(isCompound), 'compound');
  add(/ (?:&|and|und|et|y|e|i|en|og|och) /.test(spelling), 'and');
  add(/['’]s\b/.test(spelling), 'possessive');
  add(spelling.length > 3 && spelling === spelling.toUpperCase(), 'allcaps');
  add(spelling.length <= 3, 'tiny');
  add(/\p{Ll}\p{Lu}/u.test(spelling), 'camel');
  add(/\d/.test(spelling), 'digit');
  add(looksLikeRole(spelling), 'role');
  add(titleWords.has(last), 'title-end');
  add(titleWords.has(first), 'title-start');
  add(
    words.every((word) => ordinary.has(word) || titleWords.has(word)),
    'nameless',
  );
  add(ordinary.has(first), 'ordinary-start');
  add(ordinary.has(last), 'ordinary-end');
  add(named, words.length === 1 ? 'first-alone' : 'first');
  add(named && core.length >= 2 && core.length <= 3 && !endsFirm(last) && !legal, 'likeperson');
  add(
    words.slice(1).some((word) => word.length > 2 && isFirstName(word, true)),
    'inner-first',
  );
  add(words.length > 1 && departments.has(last), 'dept-end');
  add(
    words.some((word) => agencies.test(word)),
    'agency',
  );
  add(words.every(isGeneric), 'generic');
  add(
    mail.roles.some((role) => joined.endsWith(role) || ` ${role} `.includes(` ${joined} `)),
    'role-told',
  );
  add(
    mail.locations.some((place) => ` ${place} `.includes(` ${joined} `)),
    'in-location',
  );
  add(isPart(words, mail.people), 'listed');
  return shape;
}

function isGeneric(word: string): boolean {
  return ordinary.has(word) || titleWords.has(word) || endsFirm(word) || institutions.has(word) || generic.has(word);
}

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
  'stadt gemeinde kanton landkreis ville mairie commune comune provincia regione ayuntamiento diputacion camara prefeitura municipio city county town borough university universitat universite universidad universita universidade universiteit uniwersytet college school schule grundschule gymnasium realschule lycee liceo istituto instituto institut colegio escola escuela scuola ecole hospital klinikum klinik clinique clinica centre centro praxis zahnarztpraxis hausarztpraxis kita hotel restaurant cafe ristorante trattoria bar boulangerie backerei baeckerei bakkerij pasticceria panaderia farmacia pharmacie apotheke apteka museum musee museo teatro theatre theater stichting fondation fondazione fundacion fundacao groupe grupo gruppo grupa atelier ateliers studio cabinet kanzlei kancelaria notariat notaires agence agencia agenzia garage autohaus werkstatt bank banque banco banca librairie libreria editions ediciones edizioni verlag waterschap basisschool zorggroep woonzorgcentrum pflegezentrum seniorenzentrum residencia residence ehpad urzad szkola przedszkole drukarnia piekarnia restauracja salon stowarzyszenie fundacja transportes transports textiles construcciones officine cantina cantine azienda societa cooperativa cooperative association asociacion associazione associacao supermercados supermercado bodegas hacienda quinta maison domaine chateau brasserie imprimerie menuiserie charpente stadtwerke tischlerei schreinerei malerbetrieb metzgerei fleischerei gartnerei brauerei spedition druckerei elektro region kommun kommune st saint the stadtverwaltung gemeindeverwaltung landratsamt magistrat bezirk kreis ministerium finanzamt amtsgericht universitatsklinikum hochschule fachhochschule caritas diakonie pflegeheim pflegedienst haus hof muhle weingut rsa asl ospedale casa residenza villa fattoria cascina cartiere pastificio panificio caseificio acciaierie ciusss cisss chu hopital conseil communaute metropole departement institution laboratoires laboratoire etablissements ets le la les ziekenhuis centrum gemeente stad ocmw huis szpital gmina zaklad hurtownia firma lar santa mesa aceros laboratorios industrias almacenes constructora ferreteria panificadora padaria auto loja mercado kaffe hotell restaurang sjukhuset forskolan vardcentralen tandlakarna bageriet'.split(
    ' ',
  ),
);

/** Endings in which compounds that name firms end, in languages that join words. */
const compounds: ReadonlySet<string> = new Set(
  'werk werke bau technik verlag schule haus heim zentrum praxis klinik bank kasse versicherung versicherungen gruppe dienst dienste service werkstatt betrieb backerei brauerei druckerei tischlerei schreinerei gartnerei metzgerei spedition logistik handel markt hof verband verein stiftung gesellschaft bouw zorg groep school huis centrum bedrijf fabriek kwekerij bakkerij drukkerij waterschap kommun kommune skola skole bolag verk byra kliniken gruppen foretagen teknik bygg sjukhus vard'.split(
    ' ',
  ),
);
const [SHORTEST, LONGEST] = [3, 14];

function isCompound(word: string): boolean {
  if (word.length <= 6) return false;
  for (let length = SHORTEST; length <= LONGEST; length += 1) if (compounds.has(word.slice(-length))) return true;
  return false;
}

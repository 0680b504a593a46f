import { legalEnd } from '../company/legal-forms.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName } from './first-names.ts';

/** What names of houses, offices and places begin with in the languages read here, folded. */
const heads: ReadonlySet<string> = new Set(
  (
    'department faculty institute office ministry university mount saint st ' +
    'abteilung amt rathaus stadtamt magistrat landratsamt bezirksamt finanzamt jobcenter fakultat institut universitat klinik klinikum krankenhaus praxis kanzlei apotheke backerei metzgerei gasthaus gasthof autohaus hotel cafe werkstatt verlag gruppe firma verein stiftung schloss bahnhof sankt ' +
    'departement direction mairie prefecture faculte universite hopital clinique pharmacie boulangerie patisserie brasserie restaurant garage cabinet groupe maison societe entreprise lycee college ecole residence chateau gare place rue pont sainte fondation association ' +
    'departamento ministerio facultad universidad instituto ayuntamiento diputacion hospital clinica farmacia farmacias drogueria droguerias panaderia restaurante bodega bodegas grupo empresa edificio oficina oficinas unidad servicio colegio escuela fundacion asociacion comunidad ciudad puerto puente plaza calle carrer ajuntament sant consejo comision direccion gerencia subdireccion secretaria ' +
    'faculdade universidade camara prefeitura junta padaria supermercado empresa edificio escritorio predio unidade servico colegio escola fundacao associacao cidade porto ponte praca rua sao comissao conselho direcao grupo loja ' +
    'dipartimento ministero facolta universita istituto comune ospedale clinica farmacia panificio pasticceria ristorante trattoria pizzeria osteria cantina cantine azienda gruppo ditta palazzo edificio ufficio uffici aula sala scuola liceo fondazione associazione citta ponte piazza vico vicolo borgo commissione direzione segreteria consiglio ' +
    'gemeente stadskantoor stadhuis raadhuis afdeling faculteit universiteit ziekenhuis apotheek bakkerij restaurant bedrijf stichting vereniging sint ' +
    'urzad urzedzie urzedu wydzial wydziale wydzialu dzial dziale ministerstwo uniwersytet politechnika szpital szpitalu przychodnia apteka piekarnia restauracja biuro biurze fundacja stowarzyszenie spolka rynek ulica miasto gmina gminy starostwo ' +
    'kommun kommunen avdelning avdelningen sjukhuset bageri restaurang stiftelsen foreningen kommune afdeling hospitalet bageriet'
  ).split(' '),
);
/** What names of villages, houses and grounds end in. */
const ends: ReadonlySet<string> = new Set(
  'magna parva zone barn vicarage rectory parish hangar depot manor cottage farmhouse marina quays docks hamlet village'.split(
    ' ',
  ),
);
/** Saints of places: `Santa Maria`, `San Roque`. */
const saints: ReadonlySet<string> = new Set(['san', 'santa', 'santo', 'santi']);
/** German nouns, and words that sentences begin with elsewhere, which alone are nobody. */
const words: ReadonlySet<string> = new Set(
  (
    'stelle stellen telko telefonat mann manner kind kinder rahmen ablauf anfahrt eingang empfang treffpunkt hinweis hinweise unterlagen zeugnisse lebenslauf bewerbung besprechung vorstellung vorbereitung dauer adresse kontakt kollege zukunft falls kommen planen rechnen rahmenbedingungen folgender folgende arbeit probe probetag woche wochen monat jahr stunde minuten parken parkplatz kaffee mittag abend vormittag nachmittag betreff anbei vorab danach davor zudem ausserdem gerne sollten sofern damit anschliessend ' +
    'nao sim voce para por per ate favor conforme segun selon secondo suite oui si merci voila ecco nota data dia tarde noite hora local ' +
    'prosze tak nie dane data godzina miejsce tid sted plats dag datum tijd locatie'
  ).split(' '),
);

/** True for a firm, a house, an office, a place, or a word of the sentence that has its capital from where it stands. */
export function isThing(name: string): boolean {
  const parts = foldAligned(name).split(' ');
  const [head = '', next] = parts;
  if (next === undefined) return words.has(head);
  if (legalEnd.test(name) && name !== name.toUpperCase()) return true;
  if (ends.has(parts.at(-1) ?? '')) return true;
  if (heads.has(head)) return !isFirstName(head, false);
  return saints.has(head) && isFirstName(next, false) && (parts.length < 3 || /^d[aeio]s?$/.test(parts[2] ?? ''));
}

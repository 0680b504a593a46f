import { allMatches } from '../../all-matches.ts';
import { looksLikeRole } from '../role/looks-like.ts';

/**
 * What places are made of, part by part as commas divide them: a street with its number, a postcode with its town, a
 * floor or room, a house that has a name. In the forms of the US, UK, Germany, France, Spain, Italy, the Netherlands and
 * Portugal. Every pattern looks at one part, which is short.
 */

/** Longest part that is read. */
const PART_LIMIT = 70;

const monthOrDay =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\b|(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?=[\s\d]|$)|may\s\d|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|märz|mai|juni|juli|oktober|dezember|lundi|mardi|mercredi|jeudi|vendredi|samedi|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lunes|martes|miércoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunedì|martedì|mercoledì|giovedì|venerdì|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|mei|augustus|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro)\b)/i;
const clock =
  /\d{1,2}\s?[:h]\s?\d{2}\b|\d{1,2}\.\d{2}(?=\s?(?:[ap]\.?m\b|uhr|uur|h\b))|\b\d{1,2}\s?(?:[ap]\.?m\b|uhr\b|h\b)|\b(?:19|20)\d{2}$|\d{1,2}[./]\d{1,2}[./]\d{2,4}|o['’]clock|\bnoon\b/i;

/** True for a part that tells a day or an hour. */
export function tellsTime(part: string): boolean {
  return monthOrDay.test(part) || clock.test(part);
}

/** A part up to the day or hour that stands in it: `Osteria Fumo wednesday 24` → `Osteria Fumo`. */
export function untilTime(part: string): string {
  const at = Math.min(...[monthOrDay, clock].map((one) => one.exec(part)?.index ?? part.length));
  return at === 0 ? part : part.slice(0, at).replace(/\s+(?:this|next|coming|le|el|il|am|op|em|na)?\s*$/i, '');
}

const streets =
  'Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Boulevard|Blvd\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Way|Square|Sq\\.?|Court|Ct\\.?|Place|Pl\\.?|Parkway|Pkwy\\.?|Highway|Hwy\\.?|Terrace|Row|Quay|Broadway|Walk|Yard|Close|Crescent|Gardens|Mews|Wharf|Alley|Plaza|Circle|Loop|Trail|Turnpike|Embankment|Parade|Esplanade|Grove|Hill|View|Wynd|Embarcadero|Market|Commons?|Point|Pike|Mall|Green|Heights';
/** `500 Howard Street`, `21B Baker St`, `900 Elmhurst Blvd`, `One Liberty Plaza`. */
const english = new RegExp(
  `\\b(?:\\d{1,5}[A-Za-z]?(?:[-–/]\\d{1,5})?|One|Two|Three|Four|Five|Ten),?\\s(?:[NSEW]\\.?\\s)?(?:[\\p{Lu}\\d][\\p{L}\\d'’.-]{0,25}\\s){1,4}(?:${streets})(?![\\p{L}])`,
  'u',
);
/** `Mill Lane`, `Castle Road`, without a number. */
const bareEnglish =
  /^(?:\p{Lu}[\p{L}'’-]{1,20}\s){1,3}(?:Street|Avenue|Road|Lane|Way|Walk|Place|Square|Terrace|Yard|Quay|Wharf|Close|Crescent|Gardens|Parade|Row|Hill)$/u;
/** It begins with the number, which is rare: to begin with the name is to try at every letter. `Lindenallee 40`, `Große Elbstraße 12a`, `Am Markt 1`, `Keizersgracht 241`. */
const germanic =
  /\s\d(?<=(?:\p{L}{2}(?:stra(?:ß|ss)e|str\.|platz|allee|weg|gasse|ring|damm|ufer|chaussee|markt|hof|berg|graben|steig|gracht|laan|straat|plein|kade|dijk|singel|weg|haven|dreef|hof|park)|(?:Straße|Str\.|Platz|Allee|Weg|Ring|Damm|Ufer|Markt))\s\d)\d{0,3}\s?[a-zA-Z]?(?![\p{L}\d])|\b(?:Am|An der|An den|Im|In der|Zum|Zur|Auf der|Auf dem|Unter den|Hinter der|Bei der)\s\p{Lu}\p{L}{2,25}(?:\s\p{Lu}\p{L}{2,20})?\s\d{1,4}[a-z]?(?![\p{L}\d])/u;
/** `14 rue des Tanneurs`, `45 bis boulevard Gambetta`. */
const french =
  /\b\d{1,4}\s?(?:bis|ter|quater)?,?\s(?:rue|avenue|av\.|boulevard|bd|bld|place|pl\.|quai|cours|impasse|allée|chemin|route|square|passage|esplanade|faubourg|mail|sentier)\s(?:(?:de|du|des|la|le|les|l['’]|d['’])\s?){0,3}[\p{L}\d]/iu;
/** `Calle de Alcalá 45`, `Corso Magenta 15`, `Av. Brasil`, `Rua das Acácias`, `Muelle Norte s/n`. */
const romance =
  /(?:^|\s)(?:Calle|C\/|(?:C|R|V|Al)\.(?=[^,;:]{1,40},?\s(?:n\.?º?\s)?\d)|Avenida|Avda\.?|Av\.|Paseo|P\.º|Plaza|Pza\.?|Ronda|Camino|Carrer|Glorieta|Travesía|Polígono|Muelle|Via|Viale|V\.le|Corso|C\.so|Piazza|P\.zza|Piazzale|Largo|Vicolo|Lungotevere|Lungarno|Strada|Rua|Travessa|Praça|Pça\.?|Alameda|Estrada|Rodovia|Rod\.|Carrera|Cra\.|Diagonal|Fondamenta|Calle|Salita|Vico|Contrada|Rue|Avenue|Boulevard|Quai|Place)\s(?:(?:de|del|della|dei|delle|degli|di|da|do|dos|das|du|des|la|las|los|el|l['’])\s?){0,3}\p{Lu}[\p{L}'’.-]{1,25}/u;
/** The same in small letters: `avenida de los Olmos`; `via` and `corso` are words for else without a number. */
const smallRomance =
  /(?:^|[\s(])(?:(?:calle|avenida|avda\.|paseo|rua|praça|travessa|viale|piazza|piazzale)\s(?:(?:de|del|della|dei|di|da|do|dos|das|la|las|los)\s){0,3}\p{Lu}\p{L}|(?:via|corso|plaza|largo|strada)\s(?!Zoom|Teams|Google|Meet|Skype|Microsoft|MS|WhatsApp|Webex|Link)(?:(?:de|del|della|dei|di|da|do)\s){0,2}(?:\p{Lu}[\p{L}'’.]*\s){1,3}\d{1,4}(?![\d:.h]))/u;
/** `Skolgatan 3`, `ul. Lipowa 17`, `Vestergade 8`. */
const northern =
  /\s\d(?<=\p{Lu}\p{L}{2,30}(?:gatan|gata|vägen|torget|gränd|gade|gaden|vej|vejen|veien|boulevarden|allé|alléen|stræde|plads|pladsen|kajen|katu|tie)\s\d)|\b(?:ul|al|pl|os)\.\s\p{Lu}[\p{L} .-]{2,30}\s\d{1,4}/u;
const noNumber = /\bs\/n\b/i;

/** True for a part with a street in it. */
export function isStreet(part: string): boolean {
  if (part.length > PART_LIMIT * 2) return false;
  return (
    english.test(part) ||
    germanic.test(part) ||
    french.test(part) ||
    romance.test(part) ||
    smallRomance.test(part) ||
    northern.test(part) ||
    noNumber.test(part)
  );
}

/** `postcode` wherever it may stand in a sentence. */
const postcodeWithin =
  /\d{4,5}(?:-\d{3})?(?:\s[A-Z]{2})?\s\p{Lu}\p{L}|\b[A-Z]{2}\s\d{5}|[A-Z]\d[A-Z\d]?\s?\d[A-Z]{2}(?![A-Z\d])|\p{L}\s\d{3}\s?\d{3}(?!\d)/u;
/** What `isNumbered` and `isBareStreet` tell, wherever it may stand. */
const numberedWithin = /\d(?:[A-Za-z]?\s\p{Lu}[\p{L}'’.-]*|(?<=(\p{Lu}[\p{L}'’.-]{2,25}\s)\d))/gu;
/** `10 AM`: half of the sentences that ask somebody to come hold a date and an hour, which look like a house's number. */
const halfOfDay = /\s(?:AM|PM|Uhr)\.?$/;
const bareWithin =
  /\s(?<=\p{L}\s)(?:Street|Avenue|Road|Lane|Way|Walk|Place|Square|Terrace|Yard|Quay|Wharf|Close|Crescent|Gardens|Parade|Row|Hill)(?!\p{L})/u;

/**
 * False for a sentence that surely names no place: without its words and numbers, a look at each of its parts is in vain.
 *
 * @param invites as `placeInSentence` takes it: without it only streets and postcodes count
 */
export function mayHoldPlace(sentence: string, invites: boolean): boolean {
  const counts = /\d/.test(sentence);
  if (counts && invites && holdsNumbered(sentence)) return true;
  if (romance.test(sentence) || smallRomance.test(sentence) || noNumber.test(sentence)) return true;
  if (invites && (indoor.test(sentence) || venue.test(sentence) || bareWithin.test(sentence))) return true;
  if (!counts) return false;
  return (
    postcodeWithin.test(sentence) ||
    english.test(sentence) ||
    germanic.test(sentence) ||
    french.test(sentence) ||
    northern.test(sentence)
  );
}

function holdsNumbered(sentence: string): boolean {
  return allMatches(sentence, numberedWithin).some(([number, before = '']) => {
    const found = before + number;
    return !monthOrDay.test(found) && !halfOfDay.test(found);
  });
}

/** True for a street without a number: a place only beside further parts. */
export function isBareStreet(part: string): boolean {
  return bareEnglish.test(part);
}

/** `38000 Grenoble`, `1016 GV Amsterdam`, `4000-123 Porto`, `WA 98101`, `Dundee DD1 4PQ`, `Nagpur 440001`. */
const postcode =
  /^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})?(?:\s[A-Z]{2})?\s\p{Lu}\p{L}+|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|(?:^|\s)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$|^\p{Lu}[\p{L} ]{2,24}\s\d{3}\s?\d{3}$/u;

export function isPostcode(part: string): boolean {
  return part.length <= PART_LIMIT && postcode.test(part);
}

/** A floor, a room, an entrance: where to go inside. */
const indoor =
  /\b(?:room|rm|suite|ste|floor|level|lobby|bldg|building|wing|gate|unit|plot|bay|dock|store|studio|(?:side|stage|back|front) door|front desk|atrium|auditorium|zimmer|raum|etage|stockwerk|stock|gebäude|aufgang|eingang|haus|salle|bâtiment|escalier|sala|aula|planta|piso|edificio|edifício|portal|piano|scala|interno|andar|bloco|prédio)\b|\b\d(?:st|nd|rd|th|e|º|ª|°)\s(?:floor|étage|piano|planta|andar|verdieping)|^route \d|(?<![a-zà-ɏ])(?:verdieping|kamer|gebouw|ingang)(?![a-zà-ɏ])|zaal(?![a-zà-ɏ])/i;

export function isIndoor(part: string): boolean {
  return part.length <= PART_LIMIT && indoor.test(part) && !/\bvideo\b|\bzoom\b|\bonline\b/i.test(part);
}

/** The same for a part that goes on. */
export function isIndoorWithin(text: string): boolean {
  return indoor.test(text);
}

/** What houses are called that one visits. */
const venue =
  /(?<![a-zà-ɏ])(?:hotel|restaurant|caf[eé]|osteria|trattoria|bistro|hospital|infirmary|clinic|clinique|clínica|klinik|klinikum|krankenhaus|school|library|museum|pool|park|depot|plant|warehouse|factory|store|shop|bakery|city hall|town hall|civic cent(?:er|re)|cent(?:er|re)|church|chapel|trailhead|station|reception|campus|laborator(?:y|io)|farm|garage|terminal|airport|hangar|house|hall|tower|headquarters|hq|yard|marina|stadium|arena|theat(?:er|re)|cinema|common|nursery|gym|rathaus|landratsamt|werk|zentrale|geschäftsstelle|hôtel|mairie|siège|usine|sede|oficinas?|ayuntamiento|fábrica|stabilimento|municipio|comune|gemeentehuis|stadhuis|hoofdkantoor|escritório|prefeitura|câmara)(?![a-zà-ɏ])/i;

export function isVenue(part: string): boolean {
  return part.length <= PART_LIMIT && venue.test(part);
}

/** A part that is a name: a town, a house. Small words may stand inside. */
const nameLike =
  /^\p{Lu}[\p{L}\d'’.&/-]{0,25}(?:\s(?:(?:of|the|de|del|della|di|da|do|dos|das|du|des|la|le|les|los|las|el|am|an|der|den|im|in|on|upon|sur|en|op|&|and|und|et|y|e)\s){0,2}[\p{Lu}\d][\p{L}\d'’.&/-]{0,25}){0,5}$/u;

/** Never a title: `Site Director` stands beside a room as a house does. */
export function isNamed(part: string): boolean {
  return part.length <= PART_LIMIT && nameLike.test(part) && (!looksLikeRole(part) || isVenue(part));
}

/** `2 Gatehouse Yard`, `Spoorhaven 12`, `Old Main 110`: a name and a number. */
const numbered =
  /^(?:\d{1,5}[A-Za-z]?\s(?:\p{Lu}[\p{L}'’.-]{1,25}\s?){1,4}|(?:\p{Lu}[\p{L}'’.-]{2,25}\s){1,3}\d{1,4}[a-z]?)$/u;
const counted =
  /^(?:band|stage|round|level|grade|step|part|day|week|version|phase|option|slot|session|teil|runde|tour|étape|fase|ronda|semana|turno|january|february|march|april|may|june|july)\b/i;

export function isNumbered(part: string): boolean {
  return part.length <= PART_LIMIT && numbered.test(part) && !counted.test(part) && !tellsTime(part);
}

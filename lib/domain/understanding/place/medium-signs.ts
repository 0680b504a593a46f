import type { Medium } from '../../application/interview.ts';
import { type Gated, gated } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';
import { type Language, languagesIn } from '../text/language.ts';
import type { Passage } from '../text/passages.ts';
import { namesFurtherDays } from '../time/further-dates.ts';
import { isForOtherCalls } from './phone-in-text.ts';
import { isAddress } from './places.ts';

/*
 * How a talk is held, from what only one way of holding it asks for: a number that will ring, a door to come to. Words
 * for the medium itself (`phone call`, `on site`) are read before, in place-in-text.ts. All patterns are folded.
 */

/** By language; `further` are those whose grammar is not read. */
type Signs = Readonly<Record<Language | 'further', readonly RegExp[]>>;

/** Somebody will ring the reader. */
const rings: Signs = {
  en: [
    /\bgive you a (?:quick |short )?(?:call|ring|bell|buzz|shout)\b|\b(?:call|ring|phone|dial|telephone) you(?:r (?:mobile|cell|phone|number|home)| (?:on|at|tomorrow|this|next|then|directly|back|for|from|around|between|mon|tue|wed|thu|fri))\b|\b(?:expect|await) (?:a|my|our|his|her|their|the) (?:phone )?call\b|\b(?:calling|ringing|phoning) you\b|\buse the (?:phone )?number (?:you|on|from)\b|\bkeep your (?:phone|mobile|cell)\b|\b(?:ring|call|dial|try) the (?:cell|mobile|phone|landline|number)\b/,
  ],
  de: [
    /\b(?:ruf\w{0,3}|anrufen|melde\w{0,2}) (?:\w+ ){0,3}(?:sie|dich)\b(?: \S+){0,10} an\b|\bwerden? (?:sie|dich) (?:\S+ ){0,8}(?:anrufen|angerufen)\b|\bauf (?:dem|ihrem|deinem) (?:handy|mobiltelefon)\b|\bhalten sie (?:\w+ ){0,2}telefon\b|\banruf (?:von|am|um|unter)\b/,
  ],
  fr: [
    /\b(?:vous|t') ?(?:appell?er\w*|appelle|appelons|telephon\w+|joindr\w+)\b|\bsur (?:votre|ton) (?:portable|mobile|telephone|fixe)\b|\bau (?:telephone|numero)\b|\bechange telephonique\b|\bpoint telephonique\b|\b(?:coup de fil|appel telephonique)\b/,
  ],
  es: [
    /\b(?:te|le|lo|la|os) (?:llamo|llamare|llama|llamara|llamamos|llamaremos|llamaran|telefonear\w*)\b|\bal (?:movil|celular|telefono)\b|\b(?:te|le) marc(?:o|amos|are|aremos|ara)\b|\bllamarte\b|\bllamarle\b|\brecibiras? (?:una |nuestra )?llamada\b/,
  ],
  it: [
    /\b(?:ti|la|le|vi) (?:chiamo|chiamero|chiama|chiamera|chiamiamo|chiameremo|telefon\w+)\b|\bal (?:cellulare|telefono)\b|\bchiamarti\b|\briceverai? (?:una )?(?:chiamata|telefonata)\b|\buna telefonata\b/,
  ],
  pt: [
    /\b(?:te|lhe|vos) (?:ligo|ligarei|liga|ligara|ligamos|ligaremos|telefon\w+)\b|\b(?:ligo|ligarei|ligaremos|vou ligar|vamos ligar|ligar-lhe|ligar-te) (?:para|pra|a|as|no|na|amanha|hoje)\b|\b(?:no|ao) (?:celular|telemovel|telefone)\b|\btelefonema\b/,
  ],
  nl: [
    /\b(?:ik|we|wij|hij|ze|zij) (?:bel|belt|bellen) (?:je|jou|u)\b|\b(?:bel|bellen) (?:ik|we|wij) (?:je|jou|u)\b|\bbelafspraak\b|\btelefoontje\b|\bop je (?:mobiel|mobieltje|06)\b|\bopgebeld\b/,
  ],
  further: [
    /\b(?:zadzwoni\w*|telefonicz\w+|ringer|ringa|telefonintervju|telefonsamtal\w*|puhelinhaastattelu|soitan|soitamme|zavolam\w*|telefonick\w+|telefonla|arayacag\w+)\b|позвон|по телефону|зателефон|телефонн|電話|电话|전화/,
  ],
};

/** The reader goes somewhere: a door, a desk, a room, a badge, a way to find. */
const goes: Signs = {
  en: [
    /\b(?:come|coming) (?:by|in|into|over|along|round|down|up|and (?:see|meet|visit|have)|see us|meet us|right after|straight to|to (?:the|our|see us|meet us|us)|visit)\b|\b(?:stop|drop|swing|pop) (?:by|in|over)\b|\bbe at the [a-z0-9 ]{2,40}\b(?:mon|tue|wed|thu|fri|sat|sun|at \d|by \d)|\breport (?:to|at) (?!him|her|them)|\bask for \w+ (?:at|when|on)\b|\b(?:meet|find|join) (?:\S+ ){1,8}at the [a-z]|\b(?:your|the) visit\b|\b(?:host|receive|receiving|welcome|have|having|hosting) you (?:in|at|for your visit|on ?site|over|here)\b|\b(?:at|in|outside|behind|by|to) (?:the|our) (?:\w+ ){0,2}(?:office|shop|store|plant|restaurant|hotel|hospital|clinic|school|studio|factory|warehouse|depot|branch|museum|library|salon|garage|farm|cafe|campus|headquarters|hq|lab|surgery|bakery|bar|gym|pool|yard|site office|trailhead|town hall|city hall|civic centre|community cent(?:er|re)|lobby|front desk|concierge|church|centre|center|stadium|theat(?:er|re)|park|marina|airport|port|station|mill|mine|quarry|farm|ranch|vineyard|kitchen|bank|court(?:house)?|council offices|main entrance|side door|loading dock|security desk|reception)\b|\b(?:city|town|village|guild) hall\b|\bcivic cent(?:er|re)\b|\bcommunity (?:cent(?:er|re)|pool|hall)\b|\b(?:photo|government[- ]issued|picture) id\b|\bforms? of id\b|\bbring (?:an? |your )?(?:id|passport|driv\w+ licen[cs]e|safety shoes|steel toes?)\b|\b(?:visitor|free|street|on-site) parking\b|\bparking (?:is|at|in|on|garage|lot|space)\b|\bcar park\b|\bring the (?:bell|buzzer)\b|\bsign in at\b|\bfront door\b|\btour of (?:the|our)\b|\bon foot\b|\b(?:to|on) (?:our )?campus\b|(?:\d ?[ap]\.?m\.?|\d|day) at the (?!same|end|moment|time|latest|link|number|following|beginning|start|usual|earliest|very|top|bottom|above|below|zoom|teams|meet|office hours|agreed|scheduled)[a-z]|(?:\d ?[ap]\.?m\.?|\d|day),? here at\b/,
    /\b(?:room|rm|suite|bldg|building|gate|level|unit|store|bay|dock|ward|wing|tower) #?(?:\d{1,4}[a-z]?|[a-f])\b|\b(?:\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|fourth|fifth|sixth|top) floor\b|\b(?:seminar|meeting|board|conference|committee|interview) ?room [a-z0-9]/,
  ],
  de: [
    /\b(?:raum|zimmer|saal|gebaude|haus|tor|werk|halle) (?:\d{1,4}|[a-f])\b|\b(?:\d{1,2}\.|erste[rsn]?|zweite[rsn]?|dritte[rsn]?|vierte[rsn]?) (?:og|etage|stock)\b|\berdgeschoss\b|\brathaus\b|\b(?:ihr|dein) besuch\b|\b(?:ihres|deines) besuchs\b|\bkomm(?:en sie)? (?:\S+ ){0,4}(?:vorbei|zu uns|in unser\w*|ins buro|in die)\b|\bbei uns (?:im|in der|am|vorbei)\b|\b(?:in|am) (?:der|unserer) (?:filiale|zentrale|praxis|klinik|werkstatt)\b|\b(?:am|beim) (?:empfang|pfortner|eingang|haupteingang)\b|\bparkplatz\w*|\bparkmoglichkeit\w*|\b(?:personalausweis|ausweis) (?:mit|bitte)\b|\b(?:werks|haus|betriebs|buro)(?:rundgang|fuhrung|besichtigung)\b|\bfahrtkosten\b|\banfahrt\b|\bklingel\w*/,
  ],
  fr: [
    /\bsalle (?:du|de|des|n|\d|[a-f]\b)|\b(?:\d{1,2}(?:er|e|eme)|premier|deuxieme|troisieme) etage\b|\brez-de-chaussee\b|\bbatiment (?:\d|[a-f]\b)|\b(?:hotel de ville|mairie)\b|\b(?:a|au) (?:l'accueil|la reception|notre siege|siege|notre (?:agence|boutique|atelier|magasin))\b|\bdans (?:notre|nos) (?:agence|atelier|boutique|magasin|usine|locaux|bureaux)\b|\bpiece d'identite\b|\bvous (?:recevr\w+|recevoir|accueillir\w*)\b|\bvenez (?:nous|au|a|directement)\b|\b(?:votre|ta) visite\b|\bfrais de deplacement\b|\binterphone\b/,
  ],
  es: [
    /\b(?:tu|su) visita\b|\b(?:sala|planta|piso|despacho|nave|puerta) (?:\d|[a-f]\b)|\b(?:primera|segunda|tercera|cuarta|\d{1,2}[ao]?) planta\b|\ben (?:la|nuestra|el|nuestro) (?:oficina|sede|tienda|fabrica|almacen|restaurante|obrador|taller|clinica|hotel|local|planta|edificio|recepcion)\b|\b(?:te|le|os|la|lo) (?:espero|esperamos)\b|\b(?:sera|seras) (?:recibid[oa]|atendid[oa])\b|\b(?:te|le|la|lo) (?:recibira|atendera)\b|\b(?:ven|venga|venir|pasate|pase|acercate|acerquese) (?:a|por|al)\b|\bs\/n\b|\b(?:trae|traiga|traer) (?:tu|su|el) (?:dni|nie|pasaporte)\b|\baparcamiento\b|\bpreguntar? por \w+ en\b/,
  ],
  it: [
    /\bin (?:filiale|sede|negozio|ufficio|stabilimento|azienda|agenzia|studio)\b|\b(?:sala|aula|scala|interno|piano|edificio) (?:\d|[a-f]\b|riunioni)|\b(?:primo|secondo|terzo|quarto|\d{1,2}°?) piano\b|\b(?:la|ti|vi) (?:aspetto|aspettiamo|attendiamo|attendo) (?:in|al|alla|presso|da)\b|\b(?:vieni|venga|venire|passa|passi) (?:a trovarci|da noi|in|al|alla|presso)\b|\bdocumento d'identita\b|\b(?:portineria|citofon\w+)\b|\bla sua visita\b|\bparcheggio\b/,
  ],
  pt: [
    /\bn[ao] (?:sede|escritorio|loja|fabrica|agencia|clinica|recepcao|portaria|nosso escritorio|nossa sede|nossa loja)\b|\b(?:sala|andar|bloco|portao|torre) (?:\d|[a-f]\b)|\b\d{1,2}o?º? andar\b|\b(?:venha|vem|vir) (?:a|ao|ate|nos|conhecer)\b|\b(?:sua|tua) visita\b|\b(?:sera|seras) recebid[oa]\b|\bdocumento com foto\b|\bpresencialmente\b|\bestacionamento\b/,
  ],
  nl: [
    /\b(?:vergaderzaal|vergaderruimte)\b|\b(?:zaal|kamer|lokaal|gebouw|route) (?:\d|[a-z]\b)|\b(?:begane grond|\d{1,2}e verdieping|(?:eerste|tweede|derde|vierde) verdieping)\b|\bkom(?:t|en)? (?:\S+ ){0,6}(?:langs|naar ons|(?:bakkie|koffie|kop koffie) (?:doen|drinken|halen))\b|\blangs ?(?:te )?kom(?:t|en|st)?\b|\bhier op (?:kantoor|locatie)\b|\b(?:op|bij) (?:ons|het) (?:kantoor|hoofdkantoor|filiaal|winkel)\b|\bbij ons (?:in de|op de|op kantoor|langs)\b|\b(?:aan de|bij de) (?:balie|receptie)\b|\brondleiding\b|\bparkeren\b|\blegitimatie\w*|\bidentiteitsbewijs\b|\breiskosten\b/,
  ],
  further: [
    /\b(?:w naszym biurze|w naszej siedzibie|w siedzibie|pietro|pok(?:oj|oju) \d|recepcj\w+|pa vart kontor|i vara lokaler|hos oss pa|vaningen|receptionen|pa vores kontor|hos os pa|i resepsjonen|toimistollamme|kerros|v nasi kancelari|v nasich kancelarich|patro|ofisimiz\w*|kat \d|resepsiyon)\b|в (?:нашем )?офисе|в нашому офісі|по адресу|за адресою|этаж|弊社(?:オフィス|会議室|本社)|ご来社|お越し|来社|受付|公司(?:地址|面试)|现场|前台|본사|사무실|방문|회의실/,
  ],
};

type GatedSigns = Readonly<Record<keyof Signs, readonly Gated[]>>;

function gatedSigns(signs: Signs): GatedSigns {
  const made = Object.entries(signs).map(([language, patterns]) => [language, patterns.map(gated)]);
  return Object.fromEntries(made) as GatedSigns;
}

const gatedRings = gatedSigns(rings);
const gatedGoes = gatedSigns(goes);

/** A house number and a name in capitals, with a town behind: `Spoorhaven 12, Utrecht`, `(210 Cutthroat Lane, Salida)`. */
const houseAndTown =
  /\b\p{Lu}[\p{L}'’-]{3,}(?: \p{L}[\p{L}'’-]+){0,2} \d{1,4}[a-z]?, (?:\d{4,5} ?(?:[A-Z]{2} )?)?\p{Lu}\p{L}{2,}|\b\d{1,5} (?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’.-]+, \p{Lu}\p{L}{2,}/u;
/** Who is asked to come to a name, or to a house that has one, is asked to a place. */
const namedPlace =
  /\b[Cc]ome (?:to|over to|by) (?:the )?\p{Lu}\p{L}|\bat (?:the )?(?:\p{Lu}[\p{L}'’.&-]* ){1,4}(?:House|Hall|Tower|Towers|Plaza|Square|Place|Building|Mansion|Wharf|Quay|Arcade|Pavilion|Yard|Barn|Lodge)\b|\b(?:Av\.|Avda\.?|Rua|R\.|Calle|C\/|Pza\.?|Praça|Travessa|Rue|Via|Viale|Corso) (?:\p{L}[\p{L}'’.]* ){0,4}\p{L}+,? (?:n\.?º? ?)?\d{1,5}\b/u;
/** A line that is an address and nothing else: `3300 Fulton Ave`. */
const ADDRESS_LINE = 70;
/** Below this a text has too few words to tell its language. */
const SHORT_TEXT = 250;
/** Signs that are no words for the medium, and an hour's neighbourhood: the receipt shows what they were. */
const CONFIDENCE = 0.7;

/** A medium that its signs give away, with the passage in which they stand. */
interface SignedMedium {
  readonly value: Medium;
  readonly confidence: number;
  readonly quote: string;
}

/**
 * Onsite or by phone, where nothing names the medium but the mail asks for what only that needs. A call beats a place:
 * who rings may well sit in room 12.
 *
 * @param passages without signatures; their folded text, and the letters of it or of a longer one
 */
export function mediumSigned(
  passages: readonly Passage[],
  { text, letters }: { readonly text: string; readonly letters: Letters },
): SignedMedium | null {
  const ringing = ringingIn(passages, { text, letters });
  if (ringing !== null) return signed('phone', passages, (one) => one === ringing);
  const languages = languagesOf(passages, text);
  const signIn = (signs: GatedSigns) => languages.flatMap((one) => signs[one]).find((sign) => sign.test(text, letters));
  const going = signIn(gatedGoes)?.pattern;
  if (going !== undefined) return signed('onsite', passages, (one) => going.test(one.folded));
  const place = passages.find(
    ({ raw }) =>
      // It is dear to make, and few mails hold what it needs.
      (raw.includes(', ') && /\d/.test(raw) && houseAndTown.test(raw)) ||
      namedPlace.test(raw) ||
      (raw.length <= ADDRESS_LINE && /\d/.test(raw) && isAddress(raw)),
  );
  return place === undefined ? null : signed('onsite', passages, (one) => one === place);
}

/** The passage that says that somebody will ring the reader for the talk, or null. */
export function ringingIn(
  passages: readonly Passage[],
  { text, letters }: { readonly text: string; readonly letters: Letters },
): Passage | null {
  const signs = languagesOf(passages, text).flatMap((one) => gatedRings[one]);
  const held = signs.filter((sign) => sign.test(text, letters)).map(({ pattern }) => pattern);
  if (held.length === 0) return null;
  return passages.find(({ folded }) => held.some((sign) => sign.test(folded)) && !isForOtherCalls(folded)) ?? null;
}

/** The languages to look for signs in: a short text does not tell its own. */
function languagesOf(passages: readonly Passage[], whole: string): readonly (keyof Signs)[] {
  if (whole.length < SHORT_TEXT) return Object.keys(goes) as (keyof Signs)[];
  const further = namesFurtherDays(passages.map(({ raw }) => raw).join('\n'), whole);
  return [...languagesIn(whole), ...(further ? (['further'] as const) : [])];
}

function signed(value: Medium, passages: readonly Passage[], holds: (passage: Passage) => boolean): SignedMedium {
  const quote = passages.find(holds)?.raw ?? '';
  return { value, confidence: CONFIDENCE, quote: quote.slice(0, 200) };
}

import {
  isBareStreet,
  isIndoor,
  isIndoorWithin,
  isNamed,
  isNumbered,
  isPostcode,
  isStreet,
  isVenue,
  mayHoldPlace,
  tellsTime,
  untilTime,
} from './address-parts.ts';

/** How much a sentence tells of a place: a house that one knows, a floor or room, a street. */
export type PlaceWeight = 1 | 2 | 3;

/** A place with how well it is told. */
export interface PlaceFound {
  readonly place: string;
  readonly weight: PlaceWeight;
}

/** Parts that one place has at most. */
const PARTS = 7;
const SENTENCE_LIMIT = 600;

/** Words in front of a place, with the articles and pronouns behind them. */
const before =
  /(?:^|[\s(])(?:[Aa]t|[Ii]n|[Tt]o|[Oo]utside|[Nn]ear|@|au|aux|à|[Cc]hez|dans|sis|im|am|an|zum|zur|bei|beim|nach|unter|en|na|no|nel|nella|nell['’]|alla|al|presso|a|op|bij|te|naar|aan|in|em|para|ao|på|hos|przy|is|:)\s(?:(?:the|our|his|her|my|la|le|les|der|dem|das|die|den|unsere[rnm]?|nostr[aoi]|nuestr[ao]s?|noss[ao]|onze|ons|de|het|el|il|lo|o|a|i|address|studio|cabinet|office|offices|sede|oficinas?|büro|kantoor|locaux|bureaux|locatie|location|adres|adresse|dirección|shop|bakery|store)\s)*(?:(?:at|in|on|situé[es]* (?:au|à)|en|na|a|au)\s)?/gu;
/** Words that end a place; `on 4th Tuesday` goes on with a street. */
const after =
  /(?<!\b(?:Strada|Via|Carretera|Camino|Route|Chaussée))\s(?:on(?!\s\d{1,2}(?:st|nd|rd|th)\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))|and|at|from|to|for|where|when|with|so|by|opposite|opp\.|is|are|will|please|takes|um|am|mit|für|und|zu|statt|op|om|met|voor|le|el|il|em|à|pour|avec|para|con|per|com|alle|às|a las|ore|de \d|um \d|against|before)\s.*$/u;

interface Part {
  readonly text: string;
  /** The mark behind it. */
  readonly mark: string;
}

/** `Report to: Port Millard City Hall, Room 208`. */
const label = /^\p{L}[\p{L} ]{1,24}:\s+(?=[\p{Lu}\d])/u;
/** What asks to come to a house that is named without its street. */
const asks =
  /(?:^by the(?:\s[\p{L}'’-]+){1,4}|\b(?:come|be|meet|report|arrive|visit|go|head|walk|drop)(?:\s[\p{L}()'’]+){0,9}|[ap]\.?m\.?|\d{1,2}|o['’]clock|day|tomorrow|tonight|us|you|me|uhr|kommen|uns|attendons|venez|convoqué[es]*|presentarse|esperamos|recibiremos|aspettiamo|attendiamo|presentarsi|verwacht(?:en)?|langs|aguardamos|esperamo-lo|compareça)$/iu;

/**
 * The place that a sentence or a line names: its parts around a street, a postcode, a floor or a house that bears a name;
 * null for none. Days and hours beside it are left out.
 *
 * @param invites true where the sentence asks somebody to come, or tells an hour: then a house alone will do
 */
export function placeInSentence(sentence: string, invites: boolean): PlaceFound | null {
  const read = sentence.slice(0, SENTENCE_LIMIT).replace(inside, ', $1').replace(dashedPostcode, ' $1');
  if (!mayHoldPlace(read, invites)) return null;
  let best: PlaceFound | null = null;
  for (const sentence of read.split(sentenceEnd)) {
    const parts = partsOf(sentence.replace(label, ''));
    for (let at = 0; at < parts.length; at++) {
      const found = placeAt(parts, at, invites);
      if (found !== null && (best === null || found.weight > best.weight)) best = withHouse(found, parts, at);
    }
  }
  return best;
}

/** The parts before a place that belong to it: `Larchfield House, Beech Avenue`, `Unit 9, Calder Park`. */
function withHouse(found: PlaceFound, parts: readonly Part[], at: number): PlaceFound {
  let { place } = found;
  if (!place.startsWith(parts[at]?.text ?? '\n')) return found;
  for (let before = at - 1; before >= 0 && at - before < HOUSE_PARTS; before -= 1) {
    const part = parts[before];
    if (part === undefined || !/^[,(]$/.test(part.mark)) break;
    const whole = part.text.replace(leadIn, '');
    if (
      whole === '' ||
      !(
        isUnit.test(whole) ||
        (isIndoor(whole) && (beginsNamed.test(whole) || beginsIndoor.test(whole))) ||
        (isNamed(whole) && whole.includes(' '))
      )
    )
      break;
    if (tellsTime(whole) || whole.split(' ').length > HOUSE_WORDS) break;
    place = `${whole}, ${place}`;
    if (whole !== part.text) break;
  }
  return { ...found, place };
}

/** Parts before a street that may name its house. */
const HOUSE_PARTS = 4;
const HOUSE_WORDS = 6;
/** `#4`, `No. 14/2`, `Plot 18`, `Unit 9`, `Lot 3`. */
const isUnit =
  /^(?:#\s?\d|(?:No|Nr|Plot|Unit|Lot|Block|Blk|Flat|Shop|House|Haus|Gebäude|Bât|Piso|Apt|Suite)\.?\s(?:No\.?\s)?[\dA-Z])/i;
/** A room or floor in small letters that begins its part. */
const beginsIndoor =
  /^(?:salle|sala|salón|aula|zaal|vergaderzaal|room|floor|étage|piso|planta|andar|auditório|auditorium|amphi|entrée|entrada|ingresso|rear|side|main) /i;
/** What introduces the first of them. */
const leadIn =
  /^.*(?::\s|(?:^|\s)(?:at|in|to|our|the|au|à|chez|im|in der|bei|en|na|no|nel|nella|presso|a|op|bij|in het|på|hos|w|Friday|siedzibie)\s)(?=[\p{Lu}\d#])/u;
/** A sentence ends behind a house's number and behind the letter of a district: `8000 Aarhus C. Samtalen varer`. */
const sentenceEnd =
  /(?<=\s\d{1,4}[a-z]?)\.\s+(?!Stock|Etage|OG|Ober|Stiege|Sal\b|Unter|Halb|Gang|Hof)(?=\p{Lu}\p{Ll})|(?<=\s[A-Z]|\p{Ll}{3})\.\s+(?=\p{Lu}\p{Ll}+\s\p{Ll})/u;
/** A floor in brackets, and a postcode behind a dash: the rest goes on behind them. */
const inside = /\s\(([^()]{2,40})\)(?=,)/g;
const dashedPostcode = /\s?[–-]\s?(\d{3}\s?\d{3})(?!\d)/;

function partsOf(sentence: string): readonly Part[] {
  const parts: Part[] = [];
  for (const piece of sentence.split(/(?<=[,;()\t]|\s[–—-](?=\s))/u)) {
    const mark = /[,;()\t–—-]$/u.exec(piece)?.[0] ?? '';
    const text = piece
      .slice(0, piece.length - mark.length)
      .replace(/[.!?\s]+$/, '')
      .trim();
    if (text !== '' || mark !== '') parts.push({ text, mark });
  }
  return parts;
}

function placeAt(parts: readonly Part[], at: number, invites: boolean): PlaceFound | null {
  const part = parts[at];
  if (part === undefined) return null;
  const start = startIn(part.text, invites);
  if (start === null) return null;
  const place = [start.text];
  let weight = start.weight;
  let open = !start.ended;
  for (let next = at + 1; open && next < parts.length && place.length < PARTS; next++) {
    if (!/^[,(\t]?$/.test(parts[next - 1]?.mark ?? '')) break;
    const whole = parts[next]?.text ?? '';
    const cut = untilTime(whole.replace(after, ''));
    if (!continues(cut)) break;
    place.push(cut);
    weight = heavier(weight, weightOf(cut, true));
    open = cut === whole;
  }
  if (weight === 0 || (weight === 1 && !start.called) || (weight < 3 && !invites)) return null;
  // A street without a number, or a name and a number, is a place beside a town alone.
  if (start.needsMore && place.length < 2) return null;
  return { place: place.join(', '), weight };
}

interface Start {
  readonly text: string;
  readonly weight: 0 | PlaceWeight;
  /** A preposition stands before it, or it begins the sentence, a bracket or a line. */
  readonly called: boolean;
  readonly needsMore: boolean;
  readonly ended: boolean;
}

/** The beginning of a place in a part: behind its last preposition, or the whole part. */
function startIn(text: string, invites: boolean): Start | null {
  if (text === '' || text.length > 200) return null;
  before.lastIndex = 0;
  let found: Start | null = null;
  for (let match = before.exec(text); match !== null; match = before.exec(text)) {
    const rest = text.slice(match.index + match[0].length);
    const asked = invites && asks.test(text.slice(0, match.index).trimEnd());
    const start = readStart(rest, asked, true);
    if (start !== null && (found === null || start.weight >= found.weight)) found = start;
    before.lastIndex = match.index + Math.max(1, match[0].trimEnd().length);
  }
  const whole = tellsTime(text) ? null : readStart(text, invites, false);
  if (whole === null || found === null) return whole ?? found;
  // `Hotel am Markt` begins with its own name, `We're at 88 Harbor Street` with a sentence.
  return /^\d/.test(text) || isNamed(text) ? whole : found;
}

/** A capital, a number, or what Romance languages call a street. */
const beginsNamed =
  /^(?:[\p{Lu}\d]|(?:via|viale|corso|piazza|piazzale|calle|avenida|avda\.|paseo|plaza|rua|praça|travessa|ul\.)\s)/u;

function readStart(text: string, invites: boolean, called: boolean): Start | null {
  const named = beginsNamed.test(text);
  if (!named && !(called && invites && isIndoorWithin(text))) return null;
  const cut = untilTime(text.replace(after, ''));
  if (cut === '' || tellsTime(cut) || !named) {
    return isIndoor(cut) && called && invites && !tellsTime(cut)
      ? { text: cut, weight: 2, called, needsMore: true, ended: cut !== text }
      : null;
  }
  const weight = weightOf(cut, invites);
  if (weight < 3 && !isNamed(cut) && !isIndoor(cut) && !isNumbered(cut) && !isHouse(cut, weight)) return null;
  if (!called && weight === 3 && !startsStreet(cut)) return null;
  const needsMore =
    weight === 0 ||
    (weight < 3 && (isBareStreet(cut) || !called)) ||
    ((isNumbered(cut) || !cut.includes(' ')) && weight < 3);
  return { text: cut, weight, called, needsMore, ended: cut !== text };
}

/** `Hwy 9 batch plant`, `Coyote Gulch trailhead`. */
function isHouse(cut: string, weight: number): boolean {
  return weight === 1 && cut.split(' ').length <= 6;
}

/** A street that begins the part, not one somewhere in a sentence. */
function startsStreet(cut: string): boolean {
  return cut.split(/\s/).length <= 8;
}

function weightOf(part: string, invites: boolean): 0 | PlaceWeight {
  if (tellsTime(part)) return 0;
  if (isStreet(part) || isPostcode(part)) return 3;
  if (isIndoor(part) || isBareStreet(part)) return 2;
  if (isNumbered(part)) return 2;
  return invites && isVenue(part) ? 1 : 0;
}

function heavier(a: 0 | PlaceWeight, b: 0 | PlaceWeight): 0 | PlaceWeight {
  return a > b ? a : b;
}

function continues(part: string): boolean {
  if (part === '' || tellsTime(part)) return false;
  return (
    isNamed(part) ||
    isIndoor(part) ||
    isStreet(part) ||
    isPostcode(part) ||
    isNumbered(part) ||
    isUnit.test(part) ||
    /^(?:#[\d-]+|\d{1,5}[a-z]?|[A-Z]{2}|\p{Lu}[\p{L} -]{2,24} (?:- )?\d{3} ?\d{3}|s\/n|(?:upstairs|downstairs|ground floor|reception|entrance|rear)\b.{0,24}|(?:plan|våning|sal|piętro|lok\.|citofono|interno|scala|campanello|budynek|wejście|galpão|auditório|bloque|bloco|km) ?[\p{L}\d]{0,6}|\d{1,2}\. ?(?:sal|og|stock|etage)(?: ?t[hv]\.?)?|\d{1,2} tr)$/iu.test(
      part,
    )
  );
}

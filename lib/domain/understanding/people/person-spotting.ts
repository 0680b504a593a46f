import { looksLikeRole } from '../role/looks-like.ts';
import { companyWords, namelessWords, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { isFirstName } from './first-names.ts';
import { type NamedPerson, readNameList } from './name-list.ts';
import { datesWords, officeWords, professions } from './office-words.ts';
import { nextToSelf, type Standing, standingsIn } from './standing.ts';

/** Somebody whose name stands in a passage, with what the words around it say of him. */
export interface Spotted {
  readonly person: NamedPerson;
  readonly standing: Standing;
  /** True when the name itself, a form of address or a title beside it tells a person. */
  readonly sure: boolean;
  /** True for a surname at least: `Dana Whitfield`, `Frau Keller`, no `Dana`. */
  readonly whole: boolean;
  /** True when the passage holds nothing besides the list of names that this one stands in. */
  readonly alone: boolean;
  /** The index of the list that the name stands in: names of one list share their fate. */
  readonly list: number;
  /** Where the list ends. */
  readonly listEnd: number;
  /** Where the name itself stands. */
  readonly at: number;
}

const word = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/uy;
const addressed =
  /^(?:dr|dra|drs|prof|professor|mr|mrs|ms|mx|miss|madam|herrn?|frau|hr|fr|mme|mlle|m|monsieur|madame|sra?|srta|don|dona|d|dna|dott|dottssa|ing|mag|lic|arq|mgr|dhr|mevr|mevrouw|meneer|sig|sigra|signora|signor|shri|smt|chef|coach|principal|judge|justice|sister|father|pastor|rabbi|sergeant|sgt|lt|colonel|major|rev|reverend|capt|captain|sir|dame|lord|lady|pan|pani)\.?$/;
const nextName =
  /^(?: (?:de|la|las|los|van|der|den|ter|ten|von|zu|da|di|del|della|do|dos|du|bin|binte|bint|al|el|le|ben|'t|med\.|rer\.|nat\.|phil\.|jur\.))* \p{Lu}/u;
/** Words of streets, houses, rooms, cities, zones and dates: no name of a person holds them. */
const places: ReadonlySet<string> = new Set(
  'electric plumbing hvac hotel room event type unit catering outdoors foods farms brewery bakery francisco angeles diego york jersey delhi kong paulo janeiro aires aviv city upper lower street road rd avenue ave lane ln drive dr way boulevard blvd square sq court place plaza park hall house tower towers building center centre hotel station campus school college university bridge gate gardens row hill room suite floor wing library church hospital clinic airport terminal harbor harbour quay wharf yard mill works island beach city county strasse platz allee weg ufer turm rue via viale calle avenida rua praca piazza straat laan plein ulica gatan office lounge bar cafe restaurant hall one two three four five gulch creek valley canyon bay island islands county district'.split(
    ' ',
  ),
);

/** Streets of Romance languages begin so, with a small word behind. */
const streetWords: ReadonlySet<string> = new Set(
  'ronda paseo avenida plaza calle camino travesia via viale corso largo piazza rua praca rue avenue boulevard quai'.split(
    ' ',
  ),
);
/** Words of zones, cities and headings. */
const zones: ReadonlySet<string> = new Set(
  'new mountain pacific eastern central atlantic daylight standard greenwich muelle zeit zona hora heure ora tijd tid czas market room salle raum sala zoom teams meet event type sao los las next first second third round stage mode format'.split(
    ' ',
  ),
);
/** Words of places that are surnames as well: behind a first name that is nothing else they are one. */
const surnamesToo: ReadonlySet<string> = new Set(
  'park hall hill bridge gates house court church mill banks row'.split(' '),
);
/** A title of several letters before a name; `PM` and `ML` may be an hour and a subject. */
const titled = /\p{L}{4}|^(?:CEO|CTO|CFO|COO|VP|SVP)\b/u;
/** Behind a name that stands alone: a mark, a pronoun in brackets, `eh.` under an Austrian letter. */
const nothing = /^[\s.,;)]*(?:\([^()]{1,20}\)|e\.?h\.)?\s*$/;
/** A number of a house. */
const inAddress =
  /(?:^|[^:.\d])\d{1,5}[a-z]? $|(?:\bc\/|\b(?:calle|avda\.|avenida|plaza|via|viale|piazza|corso|rua|rue|ul\.)) (?:de |del |della |di |da |do |des )?$/;

/** The people whose names stand in a passage, in order. One pass over its capital letters; what is small is never read. */
export function spotPeople({ raw, folded }: Passage, spokenTo: ReadonlySet<string> = new Set()): readonly Spotted[] {
  const found: Spotted[] = [];
  const standings = standingsIn(folded);
  let at = 0;
  while (at < raw.length) {
    at = nextCapital(raw, at);
    if (at < 0) break;
    const list = isSpokenTo(raw, folded, at, spokenTo) ? null : listAt(raw, folded, at);
    if (list === null) {
      at += lengthOfWord(raw, at);
      continue;
    }
    const { from, to, people } = list;
    if (!inAddress.test(folded.slice(Math.max(0, from - 18), from))) {
      const alone = from < 3 && nothing.test(raw.slice(to));
      const shared = { standing: standings(from, to), alone, list: from, listEnd: to };
      const titleAhead = raw.slice(from, at);
      for (const [index, one] of placed(people, raw, from).entries()) {
        const sure = isSure(one.person, raw) || (index === 0 && isSureBehind(titleAhead, one.person));
        if (!isNobody(one.person)) found.push({ ...shared, ...one, whole: isWhole(one.person), sure });
      }
    }
    at = to;
  }
  return found;
}

/** The list of names that begins at a capital letter, with the title before it; null where that is no name. */
function listAt(
  raw: string,
  folded: string,
  at: number,
): { from: number; to: number; people: readonly NamedPerson[] } | null {
  if (nameFrom(raw, folded, at) < 0) return null;
  const from = withTitleAhead(folded, at);
  const { people, end } = readNameList(raw.slice(from));
  return people.length === 0 || end === 0 ? null : { from, to: Math.max(from + end, at + 1), people };
}

/** The people of a list with where each name stands. */
function placed(
  people: readonly NamedPerson[],
  raw: string,
  from: number,
): readonly { readonly person: NamedPerson; readonly at: number }[] {
  let end = from;
  return people.map((person) => {
    end = Math.max(end, raw.indexOf(lastWordOf(person.name), end));
    const begins = raw.lastIndexOf(person.name, end);
    return { person, at: begins < from ? end : begins };
  });
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isWhole({ name, words }: NamedPerson): boolean {
  return words > 1 || addressed.test(foldAligned(name).split(' ')[0] ?? '');
}

/** `our designer Dana`, `CEO Dana Whitfield`: a title ahead, and more than one word where the title has a capital itself. */
function isSureBehind(titleAhead: string, { words }: NamedPerson): boolean {
  return titled.test(titleAhead) && words > (/^\p{Ll}/u.test(titleAhead) ? 0 : 1);
}

/** Greetings: behind them stands the candidate. */
const openers: ReadonlySet<string> = new Set(
  'our my your the this unser unsere notre nos mon ma nuestro nuestra onze mijn nostro nostra var min nasz nasza ihr ihre statt anstatt anstelle instead oi ola ei opa hey hi hello hallo hoi dag moin servus coucou salut ciao hej hei heisann czesc witam annwyl yo hiya dear hola bonjour buongiorno buonasera buenas estimado estimada beste liebe lieber thanks congrats congratulations welcome re fwd'.split(
    ' ',
  ),
);

/** `Aisha, our interviews happen on foot`: the candidate is called by name. */
function isSpokenTo(raw: string, folded: string, at: number, spokenTo: ReadonlySet<string>): boolean {
  const length = lengthOfWord(raw, at);
  return /[,!:]/.test(raw.charAt(at + length)) && spokenTo.has(folded.slice(at, at + length));
}

/** The index of the next word that begins with a capital letter, -1 for none. */
function nextCapital(raw: string, from: number): number {
  for (let at = from; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const capital = code < 0xc0 ? code >= 65 && code <= 90 : code < 0x2000 && isCapital(raw.charAt(at));
    if (!capital) continue;
    if (at === 0 || raw.charCodeAt(at - 1) === SPACE || !/[\p{L}\d@.'’_/-]/u.test(raw.charAt(at - 1))) return at;
  }
  return -1;
}

const SPACE = 0x20;

function isPlainLetter(code: number): boolean {
  return (code | SPACE) >= 0x61 && (code | SPACE) <= 0x7a;
}

function isCapital(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}

function lengthOfWord(raw: string, at: number): number {
  let end = at;
  while (isPlainLetter(raw.charCodeAt(end))) end += 1;
  // Most words are plain, and end at a space.
  if (end > at && raw.charCodeAt(end) === SPACE) return end - at;
  word.lastIndex = at;
  return word.exec(raw)?.[0].length ?? 1;
}

/** The end of the first word of a name that starts here, -1 where none can start. */
function nameFrom(raw: string, folded: string, at: number): number {
  const length = lengthOfWord(raw, at);
  const text = folded.slice(at, at + length).replace(/'s$|[.'-]+$/, '');
  const next = raw.slice(at + length, at + length + 24);
  const goesOn = nextName.test(next);
  // `A Koldo Uriarte le ha surgido un viaje`: Spanish marks whom it happens to.
  if ((openers.has(text) && !(at > 0 && isNamesake(text, next))) || raw.slice(at, at + length) === 'A') return -1;
  if (addressed.test(text) && goesOn) return at + length;
  const known = isFirstName(text, !goesOn);
  if (datesWords.has(text) && !/^ \p{Lu}\p{Ll}{3}/u.test(next)) return -1;
  if (!known && (namelessWords.has(text) || titleWords.has(text) || officeWords.has(text) || places.has(text)))
    return -1;
  if (known) return at + length;
  if (!goesOn) return isShownAlone(raw, folded, { text, from: at, to: at + length }) ? at + length : -1;
  const second = /^ (?:[\p{Ll}']+ )*(\p{Lu}[\p{L}\p{M}'’-]*)/u.exec(next)?.[1] ?? '';
  // `Verlegerin Henriette von Stetten`, `Unfortunately Greg Tan`: what stands before a first name is no name.
  const verb = text.length > 4 && opensSentence(raw, at) && /^ \p{Lu}[\p{L}'’-]* \p{Lu}/u.test(next);
  return (verb || professions.test(text)) && isFirstName(foldAligned(second), true) ? -1 : at + length;
}

/** A word that may be a first name and stands where one stands: beside the writer, alone behind a label, before a bracket. */
function isShownAlone(raw: string, folded: string, word: { text: string; from: number; to: number }): boolean {
  const { text, from, to } = word;
  if (nextToSelf(folded, from, to)) return true;
  return (
    (isLabelled(raw, from, to) || /^(?: \(|, (?:our|my) )/.test(raw.slice(to, to + 6))) && isFirstName(text, false)
  );
}

/** `ja i Ola Krawczyk`: inside a sentence, before a surname, it greets nobody. */
function isNamesake(word: string, next: string): boolean {
  return word === 'ola' && /^ \p{Lu}\p{Ll}{2}/u.test(next);
}

/** `Incontrerà Giulia Bianchi`: the first word of a sentence may have its capital from there. */
function opensSentence(raw: string, at: number): boolean {
  return at === 0 || /[.!?:] $/.test(raw.slice(Math.max(0, at - 2), at));
}

/** The whole value of a label: `Manager: Ginger`. */
function isLabelled(raw: string, from: number, to: number): boolean {
  return raw.slice(from - 2, from) === ': ' && /^\s*$/.test(raw.slice(to, to + 4));
}

/** Where the titles begin that stand before a name (`our staff analyst Bridget`). */
function withTitleAhead(folded: string, at: number): number {
  const form =
    /(?:^|[\s'])((?:dr|prof|drs|ing|dott|dott\.ssa|prof\.ssa|mgr|mevrouw|meneer|heer)\.? (?:n\. |hab\. )?(?:med\. )?)$/.exec(
      folded.slice(Math.max(0, at - 16), at),
    );
  let from = at - (form?.[1]?.length ?? 0);
  for (let words = 0; words < 6; words += 1) {
    const before = (words === 0 ? /([a-z][a-z/&-]*),? $/ : /([a-z][a-z/&-]*) $/).exec(
      folded.slice(Math.max(0, from - 26), from),
    );
    if (
      before?.[1] === undefined ||
      !(titleWords.has(before[1]) || officeWords.has(before[1]) || (words > 0 && /^(?:of|for|de|fur)$/.test(before[1])))
    )
      break;
    from -= before[0].length;
  }
  return from;
}

/** Whether a name is a person's by itself: a known first name before a surname, a form of address, a title beside it. */
function isSure(person: NamedPerson, raw: string): boolean {
  const parts = foldAligned(person.name).split(' ');
  if (parts.length > 1 && addressed.test(parts[0] ?? '')) return true;
  if (isFirstName(parts[0] ?? '', parts.length < 2)) return true;
  if (parts.length > 1 && parts.some((part) => isFirstName(part, true))) return true;
  if (person.title === null || parts.length < 2) return false;
  // `Composite Stress Analyst` is a role; only behind a comma or a bracket is it somebody's title.
  const at = raw.indexOf(person.name);
  return at >= 0 && /^ ?[,([|\u2013\u2014-]/.test(raw.slice(at + person.name.length, at + person.name.length + 2));
}

/** `Brightwave SA`, but not `Helena Sá`: two letters are a legal form only in capitals. */
function isLegalForm(name: string, last: string): boolean {
  const word = last.slice(last.lastIndexOf('-') + 1);
  return companyWords.has(word) && (word.length > 2 || name.endsWith(word.toUpperCase()));
}

/** True for capitalised words that are a place, a firm, a job or a heading: never a person's name, whatever stands around. */
export function isNobody({ name }: NamedPerson): boolean {
  const parts = foldAligned(name).split(' ');
  if (parts.length < 2) return false;
  const last = parts.at(-1) ?? '';
  // `C/ Ronda de Toledo`
  if (streetWords.has(parts[0] ?? '') && /^(?:de|del|della|di|do|da|dos|das|des|du)$/.test(parts[1] ?? '')) return true;
  if (
    (places.has(last) && !(surnamesToo.has(last) && isFirstName(parts[0] ?? '', true))) ||
    parts.some((part) => zones.has(part)) ||
    isLegalForm(name, last) ||
    officeWords.has(last) ||
    titleWords.has(last)
  )
    return true;
  const known = parts.some((part) => isFirstName(part, false));
  return !known && (looksLikeRole(name) || (/\p{Lu}/u.test(name) && name === name.toUpperCase()));
}

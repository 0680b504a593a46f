import { remembered } from '../remembered.ts';
import { looksLikeRole } from '../role/looks-like.ts';
import { companyWords, titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { isFirstName, isNameOfWords } from './first-names.ts';
import type { NamedPerson } from './name-list.ts';
import { officeWords } from './office-words.ts';
import { isCalledBy } from './words-ahead.ts';

/** Words of streets, houses, rooms, cities, zones and dates: no name of a person holds them. */
export const places: ReadonlySet<string> = new Set(
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
/** Words of places and jobs that are surnames as well: behind a first name that is nothing else they are one. */
const surnamesToo: ReadonlySet<string> = new Set(
  'park hall hill bridge gates house court church mill banks row brand head master sales cloud'.split(' '),
);
/** `Brightwave SA`, but not `Helena Sá`: two letters are a legal form only in capitals. */
function isLegalForm(name: string, last: string): boolean {
  const word = last.slice(last.lastIndexOf('-') + 1);
  return companyWords.has(word) && (word.length > 2 || name.endsWith(word.toUpperCase()));
}

/** True for capitalised words that are a place, a firm, a job or a heading: never a person's name, whatever stands around. */
export function isNobody({ name }: NamedPerson): boolean {
  return isNobodysName(name);
}

const isNobodysName = remembered((name) => {
  const parts = foldAligned(name).split(' ');
  if (parts.length < 2) return false;
  const last = parts.at(-1) ?? '';
  // `C/ Ronda de Toledo`
  if (streetWords.has(parts[0] ?? '') && /^(?:de|del|della|di|do|da|dos|das|des|du)$/.test(parts[1] ?? '')) return true;
  const surname = surnamesToo.has(last) && isGivenName(parts.at(-2) ?? '');
  if (!surname && (places.has(last) || titleWords.has(last) || isLegalForm(name, last))) return true;
  if (officeWords.has(last) || parts.some((part) => zones.has(part))) return true;
  const known = parts.some((part) => isFirstName(part, false)) || (parts.length === 2 && isCalledBy(parts[0] ?? ''));
  return !known && (looksLikeRole(name) || (/\p{Lu}/u.test(name) && name === name.toUpperCase()));
});

function isGivenName(word: string): boolean {
  return isFirstName(word, true) || isNameOfWords(word);
}

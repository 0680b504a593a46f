import { allMatches } from '../../all-matches.ts';
import { bareClocks, type Digits, startsAddress } from './bare-clocks.ts';
import { calendarWords } from './calendar-words.ts';
import { type Clock, takeDaytimeAndZone } from './clock-parts.ts';
import type { DateMention } from './date-mention.ts';
import { dotted, isDottedClock } from './dotted-clocks.ts';
import { eastAsianClocks } from './east-asian-clocks.ts';
import { minutesInWordsOf } from './minutes-in-words.ts';
import { polishClocks } from './polish-clocks.ts';
import { wordedClocks } from './worded-clocks.ts';
import type { ZoneHints } from './zone-mention.ts';

const englishHours = 'one two three four five six seven eight nine ten eleven twelve';
const numbered = (lists: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(lists.flatMap((list) => list.split(' ').map((word, at) => [word, at + 1] as const)));
const countedHours = numbered([
  englishHours,
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
]);
const numberWords: Readonly<Record<string, number>> = {
  ...countedHours,
  ...numbered([
    'ett tva tre fyra fem sex sju atta nio tio elva tolv',
    'et to tre fire fem seks syv otte ni ti elleve tolv',
  ]),
};
const minutesInWords = minutesInWordsOf(countedHours);
const hourWord = Object.keys(numberWords).join('|');
/** English counts on from the hour (`half two` is 2:30), its neighbours count towards it (`halb drei` is 2:30). */
const countsOn: ReadonlySet<string> = new Set(englishHours.split(' '));

/** Nobody interviews before seven: smaller numbers with `h` are lengths. */
const EARLIEST = 7;
const START = '(?<![\\d.:/$€£#+&=%]|[a-su-z_]|\\d,)';
const twelve = new RegExp(
  `${START}(\\d{1,2})(?:[:.h]([0-5]\\d))?(?::[0-5]\\d)? ?([ap])(?:\\.? ?m\\b\\.?|\\b(?<=\\d[ap])(?!['.]))`,
  'g',
);
const colon = new RegExp(
  `${START}([01]?\\d|2[0-4])(?:[:h]| h |u(?=\\d))([0-5]\\d)(?::[0-5]\\d)?(?!\\d|:\\d)( ?(?:uhr|uur|u|hrs?|h|heures?|horas?|hs|ore|min)\\b(?! (?:de |di |d')[a-z]))?`,
  'g',
);
/** `10 Uhr 30`, `9 heures 15`, `9 horas e 40 minutos`. */
const apart = new RegExp(
  `${START}([01]?\\d|2[0-3]) (?:uhr|heures?|horas?|ore|uur|godz\\.)(?: (?:und|et|e|y|en))? ([0-5]?\\d)(?![\\d:.,/]\\d|\\d| ?(?:heures?|horas?|uhr [a-z]{3} \\d|ore|uur)\\b)(?: ?(?:min(?:ut(?:en|es|os|i))?|uhr)\\b)?(?! (?:personen|tage|jours|dias|${calendarWords.de.months.join('|')}))`,
  'g',
);
const hourly = new RegExp(
  `${START}(\\d{1,2}) ?(uhr|uur|o'?clock|ish|heures?|horas|hodin|h|hs|u)(?![a-z0-9]| [+-]\\d)`,
  'g',
);
const prepositioned =
  /(?<![a-z])(?:at|@|(?:done|over|out|away|free|finished) by|um|alle ore|alle|ore|h\.|a las|a la|as|om|vers|kl\.?|klockan|klokken|klokka|klo\.?|godz\.?|godzinie|ora|h|g\.) (\d{1,2})(?![\d.:/%,]\d|\d|%| ?(?:[ap]\.?m(?! (?:(?:vor|nach)?mittag|abend|morgen))|noon|midday|min|st\b|nd\b|rd\b|th\b|days?|people|years?|offices?|of\b|tage|jours|dias|dagen|giorni))/g;
const halfPast = new RegExp(
  `\\b(half past|1/2 past|half|halb|halv|dreiviertel|quarter past|quarter to|viertel nach|viertel vor|kwart over|kwart voor|kvart over|kvart i|kvart pa) (${hourWord}|\\d{1,2})\\b(?! ?(?:hours?|stunden|minut|days?|weeks?))`,
  'g',
);
const germanDay =
  /^ (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|vormittag|nachmittag|mittag|abend|morgen|(?:mo|di|mi|do|fr|sa|so)\b|\d{1,2}\.|(?:telefon|empfang|standort)\b)/;
const inWords = new RegExp(
  `(?<=\\b(?:at|um|om|@) )(${hourWord})(?: (?:o'?clock|uhr|uur))?(?![a-z])|\\b(${hourWord}) (?:o'?clock|uhr)\\b|\\b(${hourWord})(?= in the (?:morning|afternoon|evening)\\b)`,
  'g',
);
const noon = /\b(?:12(?::00)? )?(?:noon|midday)\b|\b(?:a |au )?midi\b|\bmediodia\b|\bmezzogiorno\b|\bmeio-dia\b/g;
/**
 * The single times of day in a text, in order, each with the part of the day and the zone behind it.
 *
 * @param raw a sentence or line; @param folded the same, folded by `foldAligned`
 * @param dates the days named in it: their digits are no times
 */
export function clocksIn(
  raw: string,
  folded: string,
  dates: readonly DateMention[],
  hints: ZoneHints,
): readonly Clock[] {
  const every = findClocks(raw, folded, dates, hints.languages[0] === 'en');
  for (const clock of every) takeDaytimeAndZone(clock, raw, folded, hints);
  // The offset in `14:00 (UTC-05:00)` is no time.
  return every.filter((clock, at) => !every.some((other, before) => before < at && other.end > clock.index));
}

function findClocks(raw: string, folded: string, dates: readonly DateMention[], english: boolean): readonly Clock[] {
  const found: Clock[] = [];
  const add = (match: Digits, hour: number, minute: number, half: Clock['half']): void => {
    const index = match.index + Math.max(0, match[0].search(/\d/));
    const end = match.index + match[0].length;
    // `14:00 PM` is written by programs that mean 14:00.
    const plain = hour > 12 && half === 'pm' ? '24' : half;
    if (!isClock(hour, minute, plain)) return;
    if ([...found, ...dates].some((other) => index < other.end && end > other.index)) return;
    found.push({ index, end, hour, minute, half: plain, zone: null });
  };
  for (const { digits, hour, minute, half } of eastAsianClocks(folded)) add(digits, hour, minute, half);
  for (const { digits, hour, minute, half } of wordedClocks(folded)) add(digits, hour, minute, half);
  for (const { digits, hour, minute, half } of polishClocks(folded)) add(digits, hour, minute, half);
  if (/\d/.test(folded)) addNumbers(raw, folded, dates, add);
  for (const { digits, hour, minute, half } of minutesInWords(folded, dates.length > 0))
    add(digits, hour, minute, half);
  addWords(folded, english, add);
  return found.sort((a, b) => a.index - b.index);
}

type AddClock = (match: Digits, hour: number, minute: number, half: Clock['half']) => void;

function addNumbers(raw: string, folded: string, dates: readonly DateMention[], add: AddClock): void {
  for (const match of allMatches(folded, apart)) add(match, Number(match[1]), Number(match[2]), '24');
  for (const match of allMatches(folded, twelve)) {
    // `bis 12:00 am Montag`
    if (match[0].endsWith(' am') && germanDay.test(folded.slice(match.index + match[0].length))) continue;
    add(match, Number(match[1]), Number(match[2] ?? 0), match[3] === 'a' ? 'am' : 'pm');
  }
  for (const match of allMatches(folded, colon)) {
    if (isHoursAndMinutes(folded, match)) continue;
    const sure = match[3] !== undefined || Number(match[1]) > 12 || match[1]?.startsWith('0') || match[0].includes('h');
    add(match, Number(match[1]), Number(match[2]), sure ? '24' : null);
  }
  addMarked(raw, folded, dates, add);
}

/** Clocks whose mark may be another number's, or that have none: `10.30`, `14h`, `at 2`. */
function addMarked(raw: string, folded: string, dates: readonly DateMention[], add: AddClock): void {
  for (const match of allMatches(folded, dotted)) {
    if (!isDottedClock(folded, match, dates)) continue;
    const sure = match[3] !== undefined || Number(match[1]) > 12 || match[1]?.startsWith('0');
    add(match, Number(match[1]), Number(match[2]), sure ? '24' : null);
  }
  for (const match of allMatches(folded, hourly)) addHourly(folded, match, add);
  for (const match of allMatches(folded, prepositioned)) {
    if (!startsAddress(raw, folded, match.index + match[0].length)) add(match, Number(match[1]), 0, null);
  }
  for (const { digits, hour, minute, half } of bareClocks(folded, dates)) add(digits, hour, minute, half);
}

/** `1h30` is a length unless a preposition says otherwise. */
function isHoursAndMinutes(folded: string, match: RegExpExecArray): boolean {
  const lettered = match[0].includes('h') && !match[0].includes(':');
  return lettered && Number(match[1]) < EARLIEST && !isIntroduced(folded, match);
}

function isClock(hour: number, minute: number, half: Clock['half']): boolean {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return false;
  return half === null || half === '24' || (hour >= 1 && hour <= 12);
}

/** `11 heures et demie`. */
const frenchPart = /^ (et demie|et quart|moins le quart)(?![a-z])/;

/** `14 Uhr`, `14h`: small numbers before `uur` and `h` are lengths (`1 uur`) unless a preposition says otherwise. */
function addHourly(folded: string, match: RegExpExecArray, add: AddClock): void {
  const hour = Number(match[1]);
  const unit = match[2] ?? '';
  const part = frenchPart.exec(folded.slice(match.index + match[0].length, match.index + match[0].length + 18));
  if (part !== null) {
    const minutes = hour * 60 + (part[1] === 'et demie' ? 30 : part[1] === 'et quart' ? 15 : -15);
    add({ index: match.index, 0: match[0] + part[0] }, Math.floor(minutes / 60), minutes % 60, '24');
  } else if (unit.startsWith('o') || unit === 'ish') add(match, hour, 0, null);
  else if (unit === 'uhr' || isIntroduced(folded, match)) add(match, hour, 0, '24');
  else if (hour >= EARLIEST && hour < 24 && !asLength(folded, match)) add(match, hour, 0, '24');
}

const withinBefore =
  /\b(?:dans|sous|pendant|environ|unas|umas|em|cerca de|menos de|durante|toutes|les|las|das|chaque|por|bout de|avant|delai de|apres|plazo de|prazo de|proximas|dentro de|ate|quelques|cada) $/;

/** `sous 12 heures`, `en menos de 24 horas`. */
function asLength(folded: string, match: RegExpExecArray): boolean {
  const written = /^(?:heures?|horas)/.test(match[2] ?? '');
  const before = folded.slice(Math.max(0, match.index - 24), match.index);
  const behind = folded.slice(match.index + match[0].length, match.index + match[0].length + 12);
  return written && (withinBefore.test(before) || /^ (?:de|par|por|semanales|hebdo)/.test(behind));
}

function isIntroduced(folded: string, match: RegExpExecArray): boolean {
  const before = folded.slice(Math.max(0, match.index - 10), match.index);
  return /(?:\b(?:a|as|das|alle|om|vanaf|van|de|vers|des|um|las|tot|ore)|-) $|-$/.test(before);
}

function addWords(folded: string, english: boolean, add: AddClock): void {
  for (const match of allMatches(folded, noon)) {
    const half = / (?:et demie?|trente|e mezz[ao]|y media|e meia)(?![a-z])/y;
    half.lastIndex = match.index + match[0].length;
    const behind = half.exec(folded);
    add({ index: match.index, 0: match[0] + (behind?.[0] ?? '') }, 12, behind === null ? 0 : 30, '24');
  }
  for (const match of allMatches(folded, halfPast)) {
    const name = match[2] ?? '';
    const on = countsOn.has(name) || (english && /\d/.test(name));
    const [hour, minute] = partOfHour(match[1] ?? '', numberWords[name] ?? Number(name), on);
    // The words begin the clock, also where its hour is written in digits.
    add({ index: match.index, 0: match[0].replace(/\d/g, '#') }, hour, minute, null);
  }
  for (const match of allMatches(folded, inWords))
    add(match, numberWords[match[1] ?? match[2] ?? match[3] ?? ''] ?? 99, 0, null);
}

/** `half past two` and `half two` are 2:30, `halb drei` and `half drie` too; `quarter to`, `dreiviertel` and `kwart voor` count down. */
function partOfHour(words: string, hour: number, on: boolean): readonly [hour: number, minute: number] {
  const before = hour === 1 ? 12 : hour - 1;
  if (words.endsWith('2 past') || words === 'half past' || (words === 'half' && on)) return [hour, 30];
  if (words.startsWith('hal')) return [before, 30];
  return /past|nach|over/.test(words) ? [hour, 15] : [before, 45];
}

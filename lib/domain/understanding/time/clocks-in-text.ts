import { allMatches } from '../../all-matches.ts';
import { bareClocks, type Digits, startsAddress } from './bare-clocks.ts';
import type { DateMention } from './date-mention.ts';
import { eastAsianClocks } from './east-asian-clocks.ts';
import { wordedClocks } from './worded-clocks.ts';
import { type ZoneHints, type ZoneMention, zoneBehind } from './zones-in-text.ts';

/** One time of day as it is written, before spans are put together. */
export interface Clock {
  readonly index: number;
  end: number;
  readonly hour: number;
  readonly minute: number;
  /** am, pm, or null where the text leaves it open; `24` for a clock of 24 hours. */
  half: 'am' | 'pm' | '24' | null;
  zone: ZoneMention | null;
}

const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  ].flatMap((list) => list.split(' ').map((word, at) => [word, at + 1] as const)),
);
const hourWord = Object.keys(numberWords).join('|');

/** Nobody interviews before seven: smaller numbers with `h` are lengths. */
const EARLIEST = 7;
const START = '(?<![\\d.:/$€£#+&=%]|[a-su-z_]|\\d,)';
const twelve = new RegExp(
  `${START}(\\d{1,2})(?:[:.h]([0-5]\\d))?(?::[0-5]\\d)? ?([ap])(?:\\.? ?m\\b\\.?|\\b(?<=\\d[ap])(?!['.]))`,
  'g',
);
const colon = new RegExp(
  `${START}([01]?\\d|2[0-4])(?:[:h]| h )([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])( ?(?:uhr|uur|hrs?|h|heures?|horas?|hs|ore)\\b(?! (?:de |di |d')[a-z]))?`,
  'g',
);
const dotted =
  /(?:(?<![a-z])(?:um|ab|von|alle|dalle|ore|om|van|vanaf|at|kl\.?|klo|ob|v|w|o|godz\.?|saat|ora|klokken|klockan|godzinie) )?(?<![\d.:/])([01]?\d|2[0-4])\.([0-5]\d)(?![\d]|\.\d)( ?(?:uhr|uur|h\b|hrs?|ore))?/g;
const hourly = new RegExp(`${START}(\\d{1,2}) ?(uhr|uur|o'?clock|ish|heures?|h|hs)(?![a-z0-9])`, 'g');
const prepositioned =
  /(?<![a-z])(?:at|@|um|alle ore|alle|ore|a las|a la|as|om|vers|kl|klockan) (\d{1,2})(?![\d.:/%,]\d|\d|%| ?(?:[ap]\.?m|min|st\b|nd\b|rd\b|th\b|days?|people|years?|offices?|of\b|tage|jours|dias|dagen|giorni))/g;
const halfPast = new RegExp(
  `\\b(half past|half|halb|quarter past|quarter to|viertel nach|viertel vor|kwart over|kwart voor) (${hourWord}|\\d{1,2})\\b`,
  'g',
);
const inWords = new RegExp(
  `(?<=\\b(?:at|um|om|@) )(${hourWord})(?: (?:o'?clock|uhr|uur))?(?![a-z])|\\b(${hourWord}) (?:o'?clock|uhr)\\b`,
  'g',
);
const noon = /\b(?:12(?::00)? )?(?:noon|midday)\b|\b(?:a |au )?midi\b|\bmediodia\b|\bmezzogiorno\b|\bmeio-dia\b/g;
const daytime =
  /^,? ?(?:(in the morning|de la manana|da manha|di mattina|del mattino|du matin|morgens|vormittags|'s ochtends|in de ochtend)|(in the (?:afternoon|evening)|de la (?:tarde|noche)|da (?:tarde|noite)|del pomeriggio|di sera|de l'apres-midi|du soir|nachmittags|abends|'s (?:middags|avonds)|in de middag))\b/;

/** `On Tuesday evening, October 19, at 7:00`. */
const inEvening = /(?:day evening|tonight)\b[^.;]*$/;

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
  const every = findClocks(raw, folded, dates);
  for (const clock of every) takeDaytimeAndZone(clock, raw, folded, hints);
  // The offset in `14:00 (UTC-05:00)` is no time.
  return every.filter((clock, at) => !every.some((other, before) => before < at && other.end > clock.index));
}

function findClocks(raw: string, folded: string, dates: readonly DateMention[]): readonly Clock[] {
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
  if (/\d/.test(folded)) addNumbers(raw, folded, dates, add);
  addWords(folded, add);
  return found.sort((a, b) => a.index - b.index);
}

type AddClock = (match: Digits, hour: number, minute: number, half: Clock['half']) => void;

function addNumbers(raw: string, folded: string, dates: readonly DateMention[], add: AddClock): void {
  for (const match of allMatches(folded, twelve)) {
    add(match, Number(match[1]), Number(match[2] ?? 0), match[3] === 'a' ? 'am' : 'pm');
  }
  for (const match of allMatches(folded, colon)) {
    // `1h30` is a length unless a preposition says otherwise.
    if (
      match[0].includes('h') &&
      !match[0].includes(':') &&
      Number(match[1]) < EARLIEST &&
      !isIntroduced(folded, match)
    )
      continue;
    const sure = match[3] !== undefined || Number(match[1]) > 12 || match[1]?.startsWith('0') || match[0].includes('h');
    add(match, Number(match[1]), Number(match[2]), sure ? '24' : null);
  }
  for (const match of allMatches(folded, dotted)) {
    if (
      match[3] === undefined &&
      !/^[a-z]/.test(match[0]) &&
      !inDottedSpan(folded, match) &&
      !endsSpan(folded, match) &&
      !besideDay(folded, match, dates)
    )
      continue;
    add(match, Number(match[1]), Number(match[2]), '24');
  }
  for (const match of allMatches(folded, hourly)) addHourly(folded, match, add);
  for (const match of allMatches(folded, prepositioned)) {
    if (!startsAddress(raw, folded, match.index + match[0].length)) add(match, Number(match[1]), 0, null);
  }
  for (const { digits, hour, minute, half } of bareClocks(folded, dates)) add(digits, hour, minute, half);
}

function isClock(hour: number, minute: number, half: Clock['half']): boolean {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return false;
  return half === null || half === '24' || (hour >= 1 && hour <= 12);
}

function inDottedSpan(folded: string, match: RegExpExecArray): boolean {
  return /^ ?(?:-|bis|alle|tot|to) ?\d{1,2}(?:\.[0-5]\d)? ?(?:uhr|uur|ore|h\b)/.test(
    folded.slice(match.index + match[0].length),
  );
}

/** `Fri 19 Nov, 12.45 for half an hour`, and the second half of `Thursday 25 November, 10.30 to 11.30`. */
function besideDay(folded: string, match: RegExpExecArray, dates: readonly DateMention[]): boolean {
  const before = folded.slice(Math.max(0, match.index - 16), match.index);
  const gap = /(?:\d\d?\.\d\d ?(?:-|to|until|till) ?)?$/.exec(before)?.[0].length ?? 0;
  const from = match.index - gap;
  return dates.some(({ end }) => from - end < 3 && from >= end && /^[, ]{1,2}$/.test(folded.slice(end, from)));
}

/** The second half of `kl. 10.00-10.45`: the first has told that dots stand in clocks here. */
function endsSpan(folded: string, match: RegExpExecArray): boolean {
  const before = folded.slice(Math.max(0, match.index - 16), match.index);
  return /\b(?:kl\.?|klo|um|om|ore|alle|dalle|von|van|von) ?\d{1,2}\.\d\d ?(?:-|till?|bis|tot|alle) ?$/.test(before);
}

/** `14 Uhr`, `14h`: small numbers before `uur` and `h` are lengths (`1 uur`) unless a preposition says otherwise. */
function addHourly(folded: string, match: RegExpExecArray, add: AddClock): void {
  const hour = Number(match[1]);
  const unit = match[2] ?? '';
  if (unit.startsWith('o') || unit === 'ish') add(match, hour, 0, null);
  else if (unit === 'uhr' || (hour >= EARLIEST && !unit.startsWith('heure')) || isIntroduced(folded, match))
    add(match, hour, 0, '24');
}

function isIntroduced(folded: string, match: RegExpExecArray): boolean {
  const before = folded.slice(Math.max(0, match.index - 10), match.index);
  return /(?:\b(?:a|as|das|alle|om|vanaf|van|de|vers|des|um|las)|-) $|-$/.test(before);
}

function addWords(folded: string, add: AddClock): void {
  for (const match of allMatches(folded, noon)) add(match, 12, 0, '24');
  for (const match of allMatches(folded, halfPast)) {
    const [hour, minute] = partOfHour(match[1] ?? '', numberWords[match[2] ?? ''] ?? Number(match[2]));
    // The words begin the clock, also where its hour is written in digits.
    add({ index: match.index, 0: match[0].replace(/\d/g, '#') }, hour, minute, null);
  }
  for (const match of allMatches(folded, inWords)) add(match, numberWords[match[1] ?? match[2] ?? ''] ?? 99, 0, null);
}

/** `half past two` is 2:30, `halb drei` and `half drie` too; `quarter to`, `viertel vor` and `kwart voor` count down. */
function partOfHour(words: string, hour: number): readonly [hour: number, minute: number] {
  const before = hour === 1 ? 12 : hour - 1;
  if (words === 'half past') return [hour, 30];
  if (words.startsWith('hal')) return [before, 30];
  return /past|nach|over/.test(words) ? [hour, 15] : [before, 45];
}

function takeDaytimeAndZone(clock: Clock, raw: string, folded: string, hints: ZoneHints): void {
  const behind = daytime.exec(folded.slice(clock.end, clock.end + 24));
  if (behind !== null) {
    if (clock.half === null || (clock.half === '24' && clock.hour <= 12))
      clock.half = behind[1] === undefined ? 'pm' : 'am';
    clock.end += behind[0].length;
  }
  if (
    clock.half === null &&
    clock.hour < 12 &&
    inEvening.test(folded.slice(Math.max(0, clock.index - 50), clock.index))
  )
    clock.half = 'pm';
  const zone = zoneBehind(raw, folded, clock.end, hints);
  if (zone === null) return;
  clock.zone = zone;
  clock.end = zone.end;
}

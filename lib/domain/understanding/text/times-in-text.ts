import type { DateMention } from './dates-in-text.ts';
import { type ZoneHints, type ZoneMention, zoneBehind } from './zones-in-text.ts';

/** A time of day that a text names, with its end where it is a span. */
export interface TimeMention {
  readonly index: number;
  readonly end: number;
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number | null;
  readonly zone: ZoneMention | null;
  /** The same time on another clock: `2pm ET / 11am PT`. */
  readonly twin: { readonly from: number; readonly zone: ZoneMention } | null;
  /** 0 to 1: low where morning or afternoon is a guess. */
  readonly confidence: number;
}

const DAY = 24 * 60;
const SURE = 0.97;

interface Clock {
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

const START = '(?<![\\d.:/$€£#+&=%]|[a-su-z_]|\\d,)';
const twelve = new RegExp(
  `${START}(\\d{1,2})(?:[:.h]([0-5]\\d))?(?::[0-5]\\d)? ?([ap])(?:\\.? ?m\\b\\.?|\\b(?<=\\d[ap])(?!['.]))`,
  'g',
);
const colon = new RegExp(
  `${START}([01]?\\d|2[0-4])[:h]([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])( ?(?:uhr|uur|hrs?|h|heures?|horas?|hs|ore)\\b)?`,
  'g',
);
const dotted =
  /(?:(?<![a-z])(?:um|ab|von|alle|dalle|ore|om|van|vanaf|at|kl\.?) )?(?<![\d.:/])([01]?\d|2[0-4])\.([0-5]\d)(?![\d]|\.\d)( ?(?:uhr|uur|h\b|hrs?|ore))?/g;
const hourly = new RegExp(`${START}(\\d{1,2}) ?(uhr|uur|o'?clock|heures?|h|hs)(?![a-z0-9])`, 'g');
const prepositioned =
  /(?<![a-z])(?:at|@|um|alle ore|alle|ore|a las|a la|as|om|vers|kl) (\d{1,2})(?![\d.:/%,]\d|\d|%| ?(?:[ap]\.?m|min|st\b|nd\b|rd\b|th\b|days?|people|years?|offices?|of\b|tage|jours|dias|dagen|giorni))/g;
const halfPast = new RegExp(
  `\\b(half past|half|halb|quarter past|quarter to|viertel nach|viertel vor|kwart over|kwart voor) (${hourWord}|\\d{1,2})\\b`,
  'g',
);
const inWords = new RegExp(
  `(?<=\\b(?:at|um|om|@) )(${hourWord})(?: (?:o'?clock|uhr|uur))?(?![a-z])|\\b(${hourWord}) (?:o'?clock|uhr)\\b`,
  'g',
);
const noon = /\b(?:12 )?(?:noon|midday)\b|\b(?:a |au )?midi\b|\bmediodia\b|\bmezzogiorno\b|\bmeio-dia\b/g;
const daytime =
  /^,? ?(?:(in the morning|de la manana|da manha|di mattina|del mattino|du matin|morgens|vormittags|'s ochtends|in de ochtend)|(in the (?:afternoon|evening)|de la (?:tarde|noche)|da (?:tarde|noite)|del pomeriggio|di sera|de l'apres-midi|du soir|nachmittags|abends|'s (?:middags|avonds)|in de middag))\b/;

const joiner =
  /^,? ?(?:-{1,2}|~|to|until|til|till|through|bis|a las|a la|a|as|hasta las|hasta|tot|ate as|ate|alle ore|alle|jusqu'a|et|e le|->|→)(?: um| ca\.)? ?$/;
const andJoiner = /^ ?(?:and|und|et|y|e|en) ?$/;
const between = /\b(?:between|zwischen|entre|tussen|tra le|fra le|tra|fra)\b[^.]{0,12}$/;
const bareBefore =
  /(?:^|[^\d.:/,a-z-]|\bfrom )(\d{1,2})(?:[:.h]([0-5]\d))? ?(?:-{1,2}|to|until|till|bis|a|as|tot|ate|alle|and|und|et|y|en|e) ?$/;
const bareBehind =
  /^ ?(?:-|to|until|till|bis|a|as|tot|ate|alle) ?(\d{1,2})(?![\d:.h/%]|,\d| ?(?:min|people|st\b|nd\b|rd\b|th\b))/;
const twinGap = /^ ?(?:\/|\(|\[|,|;|\||or|=|and|bzw\.?|also|i\.e\.|-|ou|o|oder|of)?,? ?[([]? ?$/;

/**
 * All times of day in a text, in the order in which they stand; spans are one mention.
 *
 * @param raw a sentence or line; @param folded the same, folded by `foldAligned`
 * @param dates the days named in it: their digits are no times
 * @param hints what decides zone letters; a clock of 12 hours is assumed only in English
 * @example findTimes('2–3 PM ET', …) // [{ from: 840, to: 900, zone: { zone: 'America/New_York', … }, … }]
 */
export function findTimes(
  raw: string,
  folded: string,
  dates: readonly DateMention[],
  hints: ZoneHints,
): readonly TimeMention[] {
  const every = findClocks(folded, dates);
  for (const clock of every) takeDaytimeAndZone(clock, raw, folded, hints);
  // The offset in `14:00 (UTC-05:00)` is no time.
  const clocks = every.filter((clock, at) => !every.some((other, before) => before < at && other.end > clock.index));
  const english = hints.languages[0] === 'en';
  const mentions: TimeMention[] = [];
  for (let at = 0; at < clocks.length; at += 1) {
    const clock = clocks[at];
    if (clock === undefined) continue;
    const next = clocks[at + 1];
    const joined = next !== undefined && isJoined(folded, clock, next) ? next : null;
    const mention = joined ? span(clock, joined, english) : alone(clock, raw, folded, dates, hints, english);
    if (joined !== null) at += 1;
    if (mention === null) continue;
    const last = mentions.at(-1);
    const gap = last === undefined ? '' : folded.slice(last.end, mention.index);
    if (last?.zone && !last.twin && mention.zone && mention.zone.words !== last.zone.words && twinGap.test(gap)) {
      mentions[mentions.length - 1] = {
        ...last,
        end: mention.end,
        twin: { from: mention.from, zone: mention.zone },
      };
    } else mentions.push(mention);
  }
  return mentions;
}

function isJoined(folded: string, first: Clock, second: Clock): boolean {
  const gap = folded.slice(first.end, second.index);
  if (gap.length > 14) return false;
  if (joiner.test(gap)) return true;
  return andJoiner.test(gap) && between.test(folded.slice(Math.max(0, first.index - 20), first.index));
}

function findClocks(folded: string, dates: readonly DateMention[]): readonly Clock[] {
  const found: Clock[] = [];
  const add = (match: RegExpExecArray, hour: number, minute: number, half: Clock['half']): void => {
    const digits = /\d/.exec(match[0]);
    const index = match.index + (digits === null ? 0 : digits.index);
    const end = match.index + match[0].length;
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return;
    if ((half === 'am' || half === 'pm') && (hour > 12 || hour === 0)) {
      if (hour > 12 && half === 'pm') half = '24';
      else return;
    }
    if (found.some((other) => index < other.end && end > other.index)) return;
    if (dates.some((date) => index < date.end && end > date.index)) return;
    found.push({ index, end, hour, minute, half, zone: null });
  };
  const numbers = /\d/.test(folded);
  if (numbers) {
    for (const match of folded.matchAll(twelve)) {
      add(match, Number(match[1]), Number(match[2] ?? 0), match[3] === 'a' ? 'am' : 'pm');
    }
    for (const match of folded.matchAll(colon)) {
      const sure =
        match[3] !== undefined || Number(match[1]) > 12 || match[1]?.startsWith('0') || match[0].includes('h');
      add(match, Number(match[1]), Number(match[2]), sure ? '24' : null);
    }
    for (const match of folded.matchAll(dotted)) {
      if (match[3] === undefined && !/^[a-z]/.test(match[0]) && !inDottedSpan(folded, match)) continue;
      add(match, Number(match[1]), Number(match[2]), '24');
    }
    for (const match of folded.matchAll(hourly)) addHourly(folded, match, add);
    for (const match of folded.matchAll(prepositioned)) add(match, Number(match[1]), 0, null);
  }
  addWords(folded, add);
  return found.sort((a, b) => a.index - b.index);
}

type AddClock = (match: RegExpExecArray, hour: number, minute: number, half: Clock['half']) => void;

function inDottedSpan(folded: string, match: RegExpExecArray): boolean {
  return /^ ?(?:-|bis|alle|tot|to) ?\d{1,2}(?:\.[0-5]\d)? ?(?:uhr|uur|ore|h\b)/.test(
    folded.slice(match.index + match[0].length),
  );
}

/** `14 Uhr`, `14h`: small numbers before `uur` and `h` are lengths (`1 uur`) unless a preposition says otherwise. */
function addHourly(folded: string, match: RegExpExecArray, add: AddClock): void {
  const hour = Number(match[1]);
  const unit = match[2] ?? '';
  const before = folded.slice(Math.max(0, match.index - 10), match.index);
  const introduced = /(?:\b(?:a|as|das|alle|om|vanaf|van|de|vers|des|um|las)|-) $|-$/.test(before);
  if (unit.startsWith('o')) add(match, hour, 0, null);
  else if (unit === 'uhr' || (hour >= 7 && !unit.startsWith('heure')) || introduced) add(match, hour, 0, '24');
}

function addWords(folded: string, add: AddClock): void {
  for (const match of folded.matchAll(noon)) add(match, 12, 0, '24');
  for (const match of folded.matchAll(halfPast)) {
    const hour = numberWords[match[2] ?? ''] ?? Number(match[2]);
    const words = match[1] ?? '';
    if (words === 'half past') add(match, hour, 30, null);
    else if (words === 'half' || words === 'halb') add(match, hour === 1 ? 12 : hour - 1, 30, null);
    else if (/past|nach|over/.test(words)) add(match, hour, 15, null);
    else add(match, hour === 1 ? 12 : hour - 1, 45, null);
  }
  for (const match of folded.matchAll(inWords)) add(match, numberWords[match[1] ?? match[2] ?? ''] ?? 99, 0, null);
}

function takeDaytimeAndZone(clock: Clock, raw: string, folded: string, hints: ZoneHints): void {
  const behind = daytime.exec(folded.slice(clock.end, clock.end + 24));
  if (behind !== null) {
    if (clock.half === null || (clock.half === '24' && clock.hour <= 12))
      clock.half = behind[1] === undefined ? 'pm' : 'am';
    clock.end += behind[0].length;
  }
  const zone = zoneBehind(raw, folded, clock.end, hints);
  if (zone === null) return;
  clock.zone = zone;
  clock.end = zone.end;
}

/** Minutes after midnight, and how sure the half of the day is. */
function minutesOf(clock: Pick<Clock, 'hour' | 'minute' | 'half'>, english: boolean): readonly [number, number] {
  const { hour, minute, half } = clock;
  if (half === 'am') return [(hour % 12) * 60 + minute, SURE];
  if (half === 'pm') return [((hour % 12) + 12) * 60 + minute, SURE];
  if (half === '24' || hour > 12 || hour === 0) return [(hour % 24) * 60 + minute, SURE];
  // Nobody interviews at night: 1 to 6 is the afternoon. On a clock of 24 hours, the morning hours are meant as written.
  if (hour < 7) return [(hour + 12) * 60 + minute, 0.65];
  if (hour === 7) return [hour * 60 + minute, english ? 0.5 : 0.8];
  return [hour * 60 + minute, english ? 0.85 : 0.95];
}

function span(first: Clock, second: Clock, english: boolean): TimeMention {
  const [to, toSure] = minutesOf(second, english);
  const open = first.half === null && (second.half === 'am' || second.half === 'pm');
  const [from, fromSure] = open ? beforeEnd(first, to) : minutesOf(first, english);
  const late = second.half === null && to <= from && second.hour < 12 ? to + DAY / 2 : to;
  return {
    index: first.index,
    end: second.end,
    from,
    to: late === from ? null : late,
    zone: first.zone ?? second.zone,
    twin: null,
    confidence: Math.min(fromSure, second.half === null ? fromSure : toSure),
  };
}

/** The half of the day that the end of a span gives its start: `2–3 PM`, but `11–1 PM` starts in the morning. */
function beforeEnd(first: Pick<Clock, 'hour' | 'minute'>, to: number): readonly [number, number] {
  if (first.hour > 12) return [first.hour * 60 + first.minute, SURE];
  const morning = (first.hour % 12) * 60 + first.minute;
  const afternoon = morning + DAY / 2;
  if (to >= DAY / 2 && afternoon < to) return [afternoon, SURE];
  return [morning, SURE];
}

function alone(
  clock: Clock,
  raw: string,
  folded: string,
  dates: readonly DateMention[],
  hints: ZoneHints,
  english: boolean,
): TimeMention | null {
  const windowStart = Math.max(0, clock.index - 18);
  const before = bareBefore.exec(folded.slice(windowStart, clock.index));
  const [own, sure] = minutesOf(clock, english);
  const digits = before?.[1];
  if (before !== null && digits !== undefined) {
    const index = windowStart + before.index + before[0].indexOf(digits);
    const bare = {
      hour: Number(digits),
      minute: Number(before[2] ?? 0),
      half: clock.half === '24' ? ('24' as const) : null,
    };
    const isDate = dates.some((date) => index < date.end && index + digits.length > date.index);
    const anding = /(?:and|und|et|y|en|e) ?$/.test(before[0]);
    const allowed = !anding || between.test(folded.slice(Math.max(0, index - 20), index));
    if (!isDate && allowed && bare.hour <= 24 && bare.minute < 60) {
      const [from, fromSure] =
        clock.half === 'am' || clock.half === 'pm' ? beforeEnd(bare, own) : minutesOf(bare, english);
      const to = own <= from && clock.half === null ? own + DAY / 2 : own;
      return {
        index,
        end: clock.end,
        from,
        to: to > from ? to : null,
        zone: clock.zone,
        twin: null,
        confidence: Math.min(sure, fromSure),
      };
    }
  }
  const behind = bareBehind.exec(folded.slice(clock.end, clock.end + 12));
  if (behind !== null && clock.half !== null && Number(behind[1]) <= 24) {
    const hour = Number(behind[1]);
    const to = [hour * 60, hour * 60 + DAY / 2].find((minutes) => minutes > own && minutes - own <= 10 * 60) ?? null;
    const end = clock.end + behind[0].length;
    const digitsAt = end - (behind[1] ?? '').length;
    if (!dates.some((date) => digitsAt < date.end && end > date.index)) {
      const zone = clock.zone ?? zoneBehind(raw, folded, end, hints);
      return {
        index: clock.index,
        end: Math.max(end, zone?.end ?? 0),
        from: own,
        to,
        zone,
        twin: null,
        confidence: sure,
      };
    }
  }
  return { index: clock.index, end: clock.end, from: own, to: null, zone: clock.zone, twin: null, confidence: sure };
}

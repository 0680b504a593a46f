import { gated } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';
import { isZone, type ZoneName } from '../../time.ts';
import { cities, WINDOW } from './city-clocks.ts';
import { lettersZone, zoneOfLetters } from './zone-letters.ts';
import type { ZoneHints, ZoneMention } from './zone-mention.ts';
import { zoneOfCity, zoneWords } from './zone-names.ts';

const letters = /^[A-Za-z]{2,5}(?![\w'’])/;
const offset = /^\(?(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?([0-5]\d))?(?![\d:])\)?/;
const ianaName = /^[A-Z][A-Za-z]{2,}\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/;
const cityTime = new RegExp(
  `^(?:(?:heure de|hora de|hora en|ora di|time in|ortszeit|tijd in|heure) (${cities})(?![a-z])|(${cities})(?:er)?[- ](?:local time|time|zeit|ortszeit|tijd)(?![a-z])|\\((${cities})\\)|(${cities})(?=\\)))`,
);
/** What `cityTime` may match, without the hundreds of cities. */
const cityLike =
  /^(?:heure |hora |ora di|time in|ortszeit|tijd in|[(]|.{2,30}(?:[- ](?:local time|time|zeit|ortszeit|tijd)(?![a-z])|\)))/;
const anyWords = new RegExp(`^(?:${zoneWords.map(([words]) => words).join('|')})(?![a-z])`);
const worded = zoneWords.map(([words, zone]) => [new RegExp(`^(?:${words})(?![a-z])`), zone] as const);

/**
 * The zone that stands right behind a time (a space, a comma or a bracket between them), or null.
 *
 * @param raw the text; @param folded the same, folded by `foldAligned`; @param from index where the time ends
 */
export function zoneBehind(raw: string, folded: string, from: number, hints: ZoneHints): ZoneMention | null {
  const lead = /^(?:\s{0,2}[,|-]?\s{0,2}[([]?\s?)/.exec(folded.slice(from, from + 8))?.[0].length ?? 0;
  const at = from + lead;
  if (at >= raw.length) return null;
  const mention = zoneAt(raw, folded, at, hints);
  if (mention === null) return null;
  const close = /^\s?[)\]]/.exec(folded.slice(mention.end, mention.end + 2))?.[0].length ?? 0;
  const opened = /[([]/.test(folded.slice(from, at));
  const end = mention.end + (opened ? close : 0);
  return { ...mention, index: from, end: opened ? end : withLetters(raw, folded, end, hints) };
}

/** Where a zone ends whose letters stand in brackets behind it: `Sydney time (AEST)`. */
function withLetters(raw: string, folded: string, end: number, hints: ZoneHints): number {
  const bracket = folded.startsWith(' (', end) ? end + 2 : folded.startsWith('(', end) ? end + 1 : null;
  const inside = bracket === null ? null : zoneAt(raw, folded, bracket, hints);
  return inside !== null && folded[inside.end] === ')' ? inside.end + 1 : end;
}

/**
 * The zone that starts at an index, or null: letters, words, a city with `time`, an IANA name, an offset from UTC. Where
 * an offset and a place stand together (`(UTC-05:00) Eastern Time`), the place counts.
 */
export function zoneAt(raw: string, folded: string, at: number, hints: ZoneHints): ZoneMention | null {
  const rest = folded.slice(at, at + WINDOW);
  const rawRest = raw.slice(at, at + WINDOW);
  const made = (length: number, zone: ZoneName | null, distance: string | null = null): ZoneMention => ({
    index: at,
    end: at + length,
    zone,
    offset: distance,
    words: rest.slice(0, length),
  });
  const distance = offset.exec(rest);
  if (distance !== null) {
    const behind = at + distance[0].length;
    const space = /^\s?[(,]?\s?/.exec(folded.slice(behind, behind + 4))?.[0].length ?? 0;
    const place = zoneAt(raw, folded, behind + space, hints);
    if (place !== null && place.zone !== null) return { ...place, index: at };
    return made(distance[0].length, null, offsetOf(distance));
  }
  const iana = ianaName.exec(rawRest)?.[0];
  if (iana !== undefined && isZone(iana)) return made(iana.length, iana);
  const city = cityIn(rest);
  if (city !== null)
    return made(city[0].length, zoneOfCity.get(city[1] ?? city[2] ?? city[3] ?? city[4] ?? '') ?? null);
  for (const [pattern, zone] of anyWords.test(rest) ? worded : []) {
    const words = pattern.exec(rest);
    if (words !== null) return made(words[0].length, zone.includes('/') ? zone : zoneOfLetters(zone, hints));
  }
  const short = letters.exec(rawRest)?.[0];
  if (short === undefined) return null;
  const zone = lettersZone(short, hints);
  return zone === null ? null : made(short.length, zone);
}

function cityIn(rest: string): RegExpExecArray | null {
  return cityLike.test(rest) ? cityTime.exec(rest) : null;
}

const announced =
  /\b(?:(?:all )?times? (?:are |is |shown |listed |given )*(?:in |are )?(?:the )?|time ?zone:? (?:is )?|zeitzone:? |alle zeiten(?:angaben)? (?:sind )?(?:in )?|fuseau horaire:? |zona horaria:? |tijdzone:? |fuso or?ario:? )/;

const announcedGate = gated(announced);

/** True for a text in which a sentence may name the zone of all times. @param letters of the text */
export function isZoneAnnounced(folded: string, letters: Letters): boolean {
  return announcedGate.test(folded, letters);
}

/**
 * The zone that a sentence names for all times (`all times are Pacific`), or null.
 *
 * @param raw a sentence; @param folded the same, folded
 */
export function zoneAnnounced(raw: string, folded: string, hints: ZoneHints): ZoneMention | null {
  const match = announced.exec(folded);
  return match === null ? null : zoneAt(raw, folded, match.index + match[0].length, hints);
}

function offsetOf(match: RegExpExecArray): string | null {
  const [, sign = '+', hours = '0', minutes = '00'] = match;
  if (Number(hours) > 14) return null;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

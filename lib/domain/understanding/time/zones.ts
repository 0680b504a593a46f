import { Temporal } from 'temporal-polyfill';
import { type Instant, isZone, type ZoneName } from '../../time.ts';
import { offsetAt } from '../../wall-clock.ts';
import { foldedWords } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { zoneOfCity } from './zone-names.ts';

/** The zones that people of a country's domain likely sit in. `us` stands for generic domains with an American offset. */
const zonesOfDomain: Readonly<Record<string, readonly ZoneName[]>> = {
  us: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  ca: ['America/Toronto', 'America/Winnipeg', 'America/Edmonton', 'America/Vancouver', 'America/Halifax'],
  mx: ['America/Mexico_City'],
  br: ['America/Sao_Paulo', 'America/Manaus'],
  ar: ['America/Argentina/Buenos_Aires'],
  cl: ['America/Santiago'],
  uk: ['Europe/London'],
  ie: ['Europe/Dublin'],
  pt: ['Europe/Lisbon'],
  de: ['Europe/Berlin'],
  at: ['Europe/Vienna'],
  ch: ['Europe/Zurich'],
  fr: ['Europe/Paris'],
  es: ['Europe/Madrid'],
  it: ['Europe/Rome'],
  nl: ['Europe/Amsterdam'],
  be: ['Europe/Brussels'],
  lu: ['Europe/Luxembourg'],
  dk: ['Europe/Copenhagen'],
  se: ['Europe/Stockholm'],
  no: ['Europe/Oslo'],
  fi: ['Europe/Helsinki'],
  ee: ['Europe/Tallinn'],
  lv: ['Europe/Riga'],
  lt: ['Europe/Vilnius'],
  pl: ['Europe/Warsaw'],
  cz: ['Europe/Prague'],
  sk: ['Europe/Bratislava'],
  hu: ['Europe/Budapest'],
  ro: ['Europe/Bucharest'],
  bg: ['Europe/Sofia'],
  gr: ['Europe/Athens'],
  hr: ['Europe/Zagreb'],
  si: ['Europe/Ljubljana'],
  rs: ['Europe/Belgrade'],
  ua: ['Europe/Kyiv'],
  tr: ['Europe/Istanbul'],
  ru: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Asia/Vladivostok'],
  il: ['Asia/Jerusalem'],
  ae: ['Asia/Dubai'],
  sa: ['Asia/Riyadh'],
  in: ['Asia/Kolkata'],
  pk: ['Asia/Karachi'],
  bd: ['Asia/Dhaka'],
  sg: ['Asia/Singapore'],
  my: ['Asia/Kuala_Lumpur'],
  th: ['Asia/Bangkok'],
  vn: ['Asia/Ho_Chi_Minh'],
  id: ['Asia/Jakarta'],
  ph: ['Asia/Manila'],
  hk: ['Asia/Hong_Kong'],
  tw: ['Asia/Taipei'],
  cn: ['Asia/Shanghai'],
  kr: ['Asia/Seoul'],
  jp: ['Asia/Tokyo'],
  au: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Perth', 'Australia/Darwin'],
  nz: ['Pacific/Auckland'],
  za: ['Africa/Johannesburg'],
  ng: ['Africa/Lagos'],
  ke: ['Africa/Nairobi'],
  eg: ['Africa/Cairo'],
};

/** Offsets that servers and tools write whatever their people's zone is: they tell nothing by themselves. */
const serverOffsets: ReadonlySet<string> = new Set(['+00:00', '-00:00', 'Z']);

/**
 * The zone that the inner mail's Date offset points to, when it fits exactly one likely zone: the user's own zone, else
 * one of the sender's country, else (generic domains) one of the four American ones. Null otherwise.
 *
 * @param offset as the Date header has it, `-05:00`
 * @param date when the mail was written: an offset only means a zone together with its date
 * @param senderDomain `brightwave.de`, or null for tools and unknown senders
 */
export function zoneOfOffset(
  offset: string,
  date: Instant,
  senderDomain: string | null,
  userZone: ZoneName,
): ZoneName | null {
  if (offsetIn(userZone, date) === offset) return userZone;
  const ending = senderDomain?.split('.').at(-1) ?? null;
  if (ending === null) return null;
  const national = zonesOfDomain[ending];
  if (national === undefined && serverOffsets.has(offset)) return null;
  const likely = national ?? zonesOfDomain.us ?? [];
  const fitting = likely.filter((zone) => offsetIn(zone, date) === offset);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The one zone of the country whose domain the sender has; null for generic domains and for countries with several. */
export function homeZone(senderDomain: string | null): ZoneName | null {
  const national = zonesOfDomain[senderDomain?.split('.').at(-1) ?? ''];
  return national?.length === 1 ? (national[0] ?? null) : null;
}

/** Cities' short names that are words of addresses elsewhere: `Rue de la Paix`. */
const smallWords: ReadonlySet<string> = new Set(['la', 'ny', 'sf']);
const streetBefore: ReadonlySet<string> = new Set(
  'rue avenue av boulevard bd place quai calle avenida avda paseo plaza rua praca via viale corso piazza largo'.split(
    ' ',
  ),
);
const streetBehind: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane drive way square court terrace place blvd boulevard strasse str platz allee weg laan straat plein'.split(
    ' ',
  ),
);
const articles: ReadonlySet<string> = new Set('de du di da do del della des d'.split(' '));

/** True for a city that a street is called after: `Rue de Bruxelles`, `London Road`. */
function namesStreet(words: readonly string[], first: number, last: number): boolean {
  if (streetBehind.has(words[last + 1] ?? '')) return true;
  const before = articles.has(words[first - 1] ?? '') ? words[first - 2] : words[first - 1];
  return streetBefore.has(before ?? '');
}

/**
 * The zone of a place that one goes to, by the city in its address; the last city counts (`London Road, Chicago`).
 * @example zoneOfPlace('Friedrichstraße 12, 10117 Berlin') // 'Europe/Berlin'
 */
export function zoneOfPlace(place: string): ZoneName | null {
  const words = foldedWords(place);
  for (let at = words.length - 1; at >= 0; at--) {
    for (const length of [3, 2, 1]) {
      const first = at + 1 - length;
      if (first < 0) continue;
      const name = words.slice(first, at + 1).join(' ');
      const zone = smallWords.has(name) ? undefined : zoneOfCity.get(name);
      if (zone !== undefined && !namesStreet(words, first, at)) return zone;
    }
  }
  return null;
}

/** The zone's offset from UTC at an instant, `+05:30`. */
export function offsetIn(zone: ZoneName, at: Instant): string {
  const minutes = Math.round(offsetAt(zone, Date.parse(at)) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** How calendars of Microsoft name a clock that many countries keep: `TZID=W. Europe Standard Time`, `(UTC+01:00) Amsterdam, Berlin, …`. */
const clockOfMany = /TZID="?[^:"]*(?:Standard Time|\((?:UTC|GMT))|\((?:UTC|GMT)[+-]\d/;

/**
 * The user's zone where words name but a clock that it keeps as well, else the zone that they were read as.
 *
 * @param quote the words that name it
 * @param at an instant: both zones must agree there, in winter and in summer of its year
 * @example ofManyZones('Europe/Berlin', 'DTSTART;TZID=W. Europe Standard Time:…', start, 'Europe/Rome') // 'Europe/Rome'
 */
export function ofManyZones(zone: ZoneName, quote: string, at: Instant, userZone: ZoneName): ZoneName {
  if (zone === userZone || !clockOfMany.test(quote)) return zone;
  const year = at.slice(0, 4);
  const days: readonly Instant[] = [at, `${year}-01-15T12:00:00Z`, `${year}-07-15T12:00:00Z`];
  return days.every((day) => offsetIn(zone, day) === offsetIn(userZone, day)) ? userZone : zone;
}

/**
 * The one name by which a zone is stored: aliases and odd case resolved by the runtime, fixed offsets refused because
 * they know no summer time. Null for a name the runtime doesn't know.
 */
export const canonicalZone: (name: string) => ZoneName | null = remembered(canonicalZoneOf);

function canonicalZoneOf(name: string): ZoneName | null {
  if (name.length > 64 || /^[+-]\d/.test(name) || !isZone(name)) return null;
  const id = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  return id === 'Etc/UTC' || id === 'Etc/GMT' || id === 'GMT' || id === 'Z' ? 'UTC' : id;
}

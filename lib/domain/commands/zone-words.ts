import type { ZoneName } from '../time.ts';
import { canonicalZone } from '../understanding/time/zones.ts';
import { foldText } from './words.ts';

/** Longest text that is looked up as a zone. */
const ZONE_TEXT_LIMIT = 80;

/**
 * Zones in letters and words. The letters mean the region, not the fixed offset: people write "EST" in July and mean
 * Eastern time. Letters that stand for several zones have the one that job mail uses.
 */
const zones: Readonly<Record<string, ZoneName>> = {
  ...named(
    'America/New_York',
    'et est edt eastern|us eastern|new york|nyc|boston|atlanta|miami|washington|washington dc|philadelphia|charlotte|orlando|pittsburgh',
  ),
  ...named(
    'America/Chicago',
    'ct cst cdt central|us central|austin|dallas|houston|minneapolis|nashville|st louis|kansas city|milwaukee|san antonio|new orleans',
  ),
  ...named('America/Denver', 'mt mst mdt mountain|us mountain|salt lake city|boulder|colorado springs|albuquerque'),
  ...named(
    'America/Los_Angeles',
    'pt pst pdt pacific|us pacific|san francisco|sf|seattle|portland|san diego|san jose|la|bay area|las vegas|oakland|palo alto|mountain view|sacramento',
  ),
  ...named('America/Phoenix', 'arizona|tucson'),
  ...named('America/Anchorage', 'akst akdt alaska'),
  ...named('Pacific/Honolulu', 'hst hawaii'),
  ...named('America/Toronto', 'ottawa|montreal|quebec'),
  ...named('America/Vancouver', 'british columbia'),
  ...named('America/Halifax', 'atlantic'),
  ...named('America/Sao_Paulo', 'brt brasilia|rio de janeiro|rio'),
  ...named(
    'Europe/London',
    'bst uk|england|britain|scotland|wales|edinburgh|manchester|birmingham|glasgow|bristol|cambridge|oxford|leeds|british|united kingdom',
  ),
  ...named('Europe/Dublin', 'ireland|irish'),
  ...named(
    'Europe/Berlin',
    'cet cest met mest mez mesz|germany|german|munich|hamburg|frankfurt|cologne|stuttgart|dusseldorf|leipzig|deutschland|munchen|koln|central european',
  ),
  ...named('Europe/Paris', 'france|french|lyon|marseille|toulouse|lille|nice'),
  ...named('Europe/Madrid', 'spain|barcelona|valencia'),
  ...named('Europe/Rome', 'italy|milan|turin|milano|roma'),
  ...named('Europe/Amsterdam', 'netherlands|rotterdam|the hague|utrecht|eindhoven|holland'),
  ...named('Europe/Zurich', 'switzerland|geneva|basel|bern|lausanne'),
  ...named('Europe/Vienna', 'austria|wien|graz'),
  ...named('Europe/Lisbon', 'portugal|porto|wet|west|lisboa'),
  ...named('Europe/Athens', 'eet eest greece'),
  ...named('Europe/Copenhagen', 'denmark'),
  ...named('Europe/Stockholm', 'sweden|gothenburg|malmo'),
  ...named('Europe/Warsaw', 'poland|warszawa|krakow|wroclaw|warszawa'),
  ...named('Europe/Kyiv', 'ukraine|kiev'),
  ...named('Europe/Moscow', 'msk'),
  ...named('Asia/Kolkata', 'ist india|indian|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|pune'),
  ...named('Asia/Jerusalem', 'israel|tel aviv|idt'),
  ...named('Asia/Dubai', 'gst uae|abu dhabi'),
  ...named('Asia/Singapore', 'sgt'),
  ...named('Asia/Hong_Kong', 'hkt'),
  ...named('Asia/Shanghai', 'china|beijing|shenzhen|guangzhou|hangzhou'),
  ...named('Asia/Tokyo', 'jst japan|osaka|kyoto'),
  ...named('Asia/Seoul', 'kst korea'),
  ...named('Australia/Sydney', 'aest aedt aet|canberra'),
  ...named('Australia/Adelaide', 'acst acdt'),
  ...named('Australia/Perth', 'awst'),
  ...named('Pacific/Auckland', 'nzst nzdt nzt|new zealand|wellington'),
  ...named('Africa/Johannesburg', 'sast south africa|cape town'),
  ...named('Africa/Lagos', 'wat nigeria|abuja'),
  ...named('Africa/Nairobi', 'eat kenya'),
  ...named('UTC', 'utc gmt z zulu|universal|coordinated universal'),
};

/** Areas in which a city is looked up as the last part of a zone's name. */
const areas = [
  'America',
  'Europe',
  'Asia',
  'Australia',
  'Africa',
  'Pacific',
  'Atlantic',
  'Indian',
  'America/Argentina',
  'America/Indiana',
];

/**
 * A zone from what people call it: `Europe/Berlin`, `ET`, `EST`, `Pacific time`, `Berlin`, `London time`, `UTC+2`.
 * @returns an IANA name (`Etc/GMT-2` for a bare offset), or null
 */
export function readZone(text: string): ZoneName | null {
  const typed = text.trim().slice(0, ZONE_TEXT_LIMIT);
  if (typed === '') return null;
  if (/^[A-Za-z_]+\/[A-Za-z_/+-]+\d*$/.test(typed)) return canonicalZone(typed);
  const bare = foldText(typed)
    .replace(/^(?:in |the )+/, '')
    .replace(/[().,]/g, ' ')
    .replace(
      /\b(?:standard |daylight |summer |local )?time(?: zone)?\b|\btimezone\b|\b(?:uhr|zeit|heure de|hora de|ora di)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return zones[bare] ?? offsetZone(bare) ?? cityZone(bare);
}

/** The letters and words that may stand beside a time, longest first, for finding a zone in a line. */
export const zoneWords: readonly string[] = Object.keys(zones)
  .filter((word) => word.length > 2 || /^(?:et|ct|mt|pt)$/.test(word))
  .sort((a, b) => b.length - a.length);

/** IANA's `Etc/GMT` zones have their sign turned round. Half hours have no such zone. */
function offsetZone(bare: string): ZoneName | null {
  const match = /^(?:utc|gmt)?\s?([+-])\s?(\d{1,2})(?::?00)?$/.exec(bare);
  if (match === null) return null;
  const hours = Number(match[2]);
  if (hours === 0) return 'UTC';
  return hours > 14 ? null : `Etc/GMT${match[1] === '+' ? '-' : '+'}${hours}`;
}

function cityZone(bare: string): ZoneName | null {
  const city = bare
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('_');
  if (!/^[A-Z][A-Za-z_-]{2,30}$/.test(city)) return null;
  for (const area of areas) {
    const zone = canonicalZone(`${area}/${city}`);
    if (zone !== null) return zone;
  }
  return null;
}

/** Letters before the first `|` are single words; after it whole phrases. */
function named(zone: ZoneName, list: string): Record<string, ZoneName> {
  const [letters = '', ...phrases] = list.split('|');
  const words = phrases.length === 0 || /^[a-z]{1,4}(?: |$)/.test(letters) ? letters.split(' ') : [letters];
  return Object.fromEntries([...words, letters, ...phrases].map((word) => [word, zone]));
}

import type { ZoneName } from '../../time.ts';
import type { ZoneHints } from './zone-mention.ts';
import { centralEurope, easternEurope, OWN, zoneLetters, zoneOfCountry } from './zone-names.ts';

/** Letters that are words in lower case, or in another language: only capitals count. */
const capitalsOnly = new Set('ET PT CT MT AT ART EAT CAT WAT PET WEST HAT COT'.split(' '));

/** The zone that a word of a text stands for where it is written as letters of zones are, or null. */
export function lettersZone(short: string, hints: ZoneHints): ZoneName | null {
  const upper = short.toUpperCase();
  const written = short === upper;
  if (!written && (short !== short.toLowerCase() || capitalsOnly.has(upper) || hints.languages[0] !== 'en'))
    return null;
  return zoneOfLetters(upper, hints);
}

/** The place that letters stand for, or null for letters that are no zone. */
export function zoneOfLetters(upper: string, hints: ZoneHints): ZoneName | null {
  const country = hints.country === null ? null : (zoneOfCountry[hints.country] ?? null);
  const among = (zones: readonly string[], otherwise: string): string => {
    const byLanguage = zoneOfCountry[hints.languages[0] ?? ''] ?? null;
    return [country, hints.userZone, byLanguage].find((zone) => zone !== null && zones.includes(zone)) ?? otherwise;
  };
  switch (upper) {
    case OWN:
      return hints.userZone;
    case 'CET':
    case 'CEST':
    case 'MEZ':
    case 'MESZ':
      return among(centralEurope, 'Europe/Berlin');
    case 'EET':
    case 'EEST':
      return among(easternEurope, 'Europe/Helsinki');
    case 'BST':
      return among(['Europe/London', 'Asia/Dhaka'], 'Europe/London');
    case 'GMT':
      return among(['Europe/London'], 'UTC');
    case 'IST':
      return indianOrNot(hints.dateOffset, among);
    case 'CST':
      return hints.dateOffset === '+08:00' || country === 'Asia/Shanghai' || country === 'Asia/Taipei'
        ? (country ?? 'Asia/Shanghai')
        : among(['Asia/Shanghai', 'Asia/Taipei', 'America/Mexico_City'], 'America/Chicago');
    // A reader in Canada has a name of his own for the same clock.
    case 'ET':
    case 'EST':
    case 'EDT':
      return among(['America/Toronto'], 'America/New_York');
    case 'MT':
    case 'MDT':
      return among(['America/Edmonton'], 'America/Denver');
    case 'CT':
    case 'CDT':
      return among(['America/Winnipeg'], 'America/Chicago');
    case 'AST':
      return among(['Asia/Riyadh'], 'America/Halifax');
    case 'MST':
      return among(['America/Phoenix'], 'America/Denver');
    case 'AEST':
    case 'AET':
      return among(['Australia/Brisbane', 'Australia/Melbourne', 'Australia/Hobart'], 'Australia/Sydney');
    default:
      return zoneLetters[upper] ?? null;
  }
}

/** IST is India's, Ireland's or Israel's: the writer's own offset rules some of them out. */
function indianOrNot(
  dateOffset: string | null,
  among: (zones: readonly string[], otherwise: string) => string,
): ZoneName {
  if (dateOffset === '+05:30') return 'Asia/Kolkata';
  if (dateOffset === '+02:00' || dateOffset === '+03:00') return 'Asia/Jerusalem';
  if (dateOffset === '+00:00' || dateOffset === '+01:00') return 'Europe/Dublin';
  return among(['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'], 'Asia/Kolkata');
}

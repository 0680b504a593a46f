import { Temporal } from 'temporal-polyfill';
import { findIana, findWindows } from 'windows-iana';
import { isZone, type ZoneName } from '../../domain/time.ts';
import type { FileZone } from './vtimezone.ts';

/** Names that CLDR's Windows table still gives in their old spelling, or that stand for UTC. */
const MODERN_NAMES: Readonly<Record<string, ZoneName>> = {
  'Etc/UTC': 'UTC',
  'Etc/GMT': 'UTC',
  GMT: 'UTC',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Godthab': 'America/Nuuk',
};

/** Display words of Outlook that differ from the Windows name in more than ` Time` and ` Standard Time`. */
const DISPLAY_NAMES: Readonly<Record<string, string>> = {
  alaska: 'Alaskan Standard Time',
  arizona: 'US Mountain Standard Time',
  hawaii: 'Hawaiian Standard Time',
  'indiana (east)': 'US Eastern Standard Time',
  saskatchewan: 'Canada Central Standard Time',
  'coordinated universal time': 'UTC',
};

/** Bare words and letters that calendars of North America write; `EST` in July still means Eastern time. */
const NORTH_AMERICA: readonly (readonly [RegExp, ZoneName])[] = [
  [/^(?:E[SD]?T|EST5EDT|(?:US[-/ ])?eastern(?: (?:standard|daylight))?(?: time)?)$/i, 'America/New_York'],
  [/^(?:C[SD]T|CST6CDT|(?:US[-/ ])?central(?: (?:standard|daylight))?(?: time)?)$/i, 'America/Chicago'],
  [/^(?:M[SD]T|MST7MDT|(?:US[-/ ])?mountain(?: (?:standard|daylight))?(?: time)?)$/i, 'America/Denver'],
  [/^(?:P[SD]?T|PST8PDT|(?:US[-/ ])?pacific(?: (?:standard|daylight))?(?: time)?)$/i, 'America/Los_Angeles'],
];

/**
 * Zones in which job interviews are likely, one for each set of clocks where one place outweighs the others by far;
 * where none does (central Europe has a dozen), several stand here, so that no match is the only one.
 */
const LIKELY_ZONES: readonly ZoneName[] = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles'],
  ...['America/Anchorage', 'Pacific/Honolulu', 'America/Halifax', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['America/Argentina/Buenos_Aires', 'America/Bogota', 'America/Lima', 'America/Mexico_City', 'America/Regina'],
  ...['Europe/London', 'Europe/Dublin', 'Europe/Lisbon', 'Europe/Berlin', 'Europe/Paris', 'Europe/Madrid'],
  ...['Europe/Athens', 'Europe/Helsinki', 'Europe/Bucharest', 'Europe/Istanbul', 'Europe/Moscow', 'Asia/Jerusalem'],
  ...['Africa/Johannesburg', 'Africa/Lagos', 'Africa/Nairobi', 'Africa/Cairo', 'Asia/Dubai', 'Asia/Karachi'],
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Dhaka', 'Asia/Bangkok', 'Asia/Jakarta', 'Asia/Singapore'],
  ...['Asia/Shanghai', 'Australia/Perth', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Adelaide', 'Australia/Darwin'],
  ...['Australia/Sydney', 'Australia/Brisbane', 'Pacific/Auckland'],
];

/** Names longer than this are no zone names; they would only be scanned for nothing. */
const MAX_ZONE_ID = 200;

/**
 * The IANA zone that a TZID means by its own words: an IANA name, one behind a vendor's path
 * (`/mozilla.org/20050126_1/Europe/Berlin`), a Windows name, Outlook's display name, or North American letters.
 *
 * @returns null where the words name no zone
 */
export function zoneByName(tzid: string): ZoneName | null {
  const id = tzid.trim().replace(/^"|"$/g, '').trim();
  if (id === '' || id.length > MAX_ZONE_ID) return null;
  const letters = NORTH_AMERICA.find(([pattern]) => pattern.test(id))?.[1];
  return (
    letters ?? ianaName(id) ?? ianaName(id.replace('-', '/')) ?? vendorPath(id) ?? windowsZone(id) ?? displayName(id)
  );
}

function ianaName(id: string): ZoneName | null {
  // `+05:00` is an offset for the runtime, and `EST` a fixed one: neither is a place.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(id) || !isZone(id)) return null;
  const known = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId;
  return modern(known);
}

function modern(zone: string): ZoneName {
  const legacyUtc = /^(?:etc\/)?(?:utc|gmt|uct|zulu|universal|greenwich|gmt0|gmt[+-]0)$/i.test(zone);
  return legacyUtc ? 'UTC' : zone;
}

function vendorPath(id: string): ZoneName | null {
  const parts = id.split('/').filter((part) => part !== '');
  for (const length of [3, 2, 1]) {
    if (parts.length > length) {
      const zone = ianaName(parts.slice(-length).join('/'));
      if (zone) return zone;
    }
  }
  return null;
}

function windowsZone(name: string): ZoneName | null {
  const zone = findIana(name, '001')[0] ?? findIana(name)[0];
  return zone === undefined ? null : modern(MODERN_NAMES[zone] ?? zone);
}

/** `(UTC-05:00) Eastern Time (US & Canada)` and `(GMT+01.00) Amsterdam, Berlin, Bern, Rome`. */
function displayName(id: string): ZoneName | null {
  const match = /^\(?(?:UTC|GMT)\s?([+-]\d{1,2}[:.]?\d{2})?\)\s*(.+)$/i.exec(id);
  const words = (match?.[2] ?? id).trim();
  const bare = words.replace(/\s*\([^)]*\)$/, '').replace(/ Time$/i, '');
  const alias = DISPLAY_NAMES[words.toLowerCase()];
  const zone = (alias ? windowsZone(alias) : null) ?? windowsZone(words) ?? windowsZone(`${bare} Standard Time`);
  if (zone) return zone;
  return match ? zoneByCities(words, match[1] ?? '+00:00') : null;
}

function zoneByCities(words: string, offset: string): ZoneName | null {
  const wanted = minutes(offset);
  const places = [...Intl.supportedValuesOf('timeZone'), ...Object.values(MODERN_NAMES)];
  for (const city of words.split(/[,/;]/).map((part) => part.trim().replaceAll(' ', '_').toLowerCase())) {
    const zone = places.find((name) => name.toLowerCase().endsWith(`/${city}`));
    if (zone && standardOffset(zone) === wanted) return windowsZone(findWindows(zone)[0] ?? '') ?? zone;
  }
  return null;
}

function minutes(offset: string): number {
  const digits = offset.replace(/[^\d]/g, '').padStart(4, '0');
  const value = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -value : value;
}

function standardOffset(zone: ZoneName): number {
  const inMonth = (month: number) => offsetMinutes(zone, new Temporal.PlainDateTime(2026, month, 10, 12));
  return Math.min(inMonth(1), inMonth(7));
}

function offsetMinutes(zone: ZoneName, local: Temporal.PlainDateTime): number {
  return local.toZonedDateTime(zone).offsetNanoseconds / 60e9;
}

/** `GMT-0500`, `UTC+1`: an offset that stands in the name itself, in minutes; null where none does. */
export function offsetByName(tzid: string): number | null {
  const match = /^\(?(?:UTC|GMT)\s?([+-])(\d{1,2}):?(\d{2})?\)?$/i.exec(tzid.trim());
  if (!match) return null;
  const value = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return value > 14 * 60 ? null : value * (match[1] === '-' ? -1 : 1);
}

/**
 * The IANA zone whose clocks are those of a VTIMEZONE through the whole year of `local`. X-LIC-LOCATION decides where
 * it keeps the same clocks; else exactly one likely zone has to fit.
 *
 * @returns null where none or several fit: the instant then stands without a zone
 */
export function zoneByRules(file: FileZone, local: Temporal.PlainDateTime): ZoneName | null {
  const samples = clockSamples(file, local);
  const fits = (zone: ZoneName) => samples.every(([at, offset]) => offsetMinutes(zone, at) === offset);
  const named = file.location === null ? null : zoneByName(file.location);
  if (named && fits(named)) return named;
  const matches = LIKELY_ZONES.filter(fits);
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

type ClockSample = readonly [at: Temporal.PlainDateTime, offset: number | null];

/** Weekly noons tell apart rules that change on different Sundays; midwinter and midsummer come first, as the quickest. */
function clockSamples(file: FileZone, local: Temporal.PlainDateTime): ClockSample[] {
  const noon = new Temporal.PlainDateTime(local.year, 1, 4, 12);
  const weeks = [1, 27, ...Array.from({ length: 52 }, (_, week) => week)];
  const times = [local, ...weeks.map((week) => noon.add({ weeks: week }))];
  return times.map((at) => [at, file.offsetAt(at)]);
}

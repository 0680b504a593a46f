import { Temporal } from 'temporal-polyfill';
import type { CalendarTime } from '../../domain/mail/calendar.ts';
import { type Instant, isZone, type ZoneName } from '../../domain/time.ts';
import { epochOfWallClock, instantOfEpoch, wallClock, writtenWallClock } from '../../domain/wall-clock.ts';
import { type Property, valueText } from './jcal.ts';
import { offsetByName, zoneByName, zoneByRules } from './timezones.ts';
import type { FileZone } from './vtimezone.ts';

/** A TZID that has been looked up: an IANA zone, or a mere clock (offset by wall time) from the file's own VTIMEZONE. */
type Clock =
  | { readonly zone: ZoneName }
  | { readonly zone: null; readonly offsetAt: (local: Temporal.PlainDateTime) => number | null };

/** Looks up the TZIDs of one calendar, each once, and collects those that nobody knows. */
export interface ZoneLookup {
  /** @param local a wall clock, as ISO 8601 writes it */
  clock(tzid: string, local: string): Clock | null;
  readonly unknown: ReadonlySet<string>;
}

/**
 * @param readZones reads the calendar's own VTIMEZONEs, by TZID: most TZIDs are known without them
 */
export function zoneLookup(readZones: () => ReadonlyMap<string, FileZone>): ZoneLookup {
  const known = new Map<string, Clock | null>();
  const unknown = new Set<string>();
  let fileZones: ReadonlyMap<string, FileZone> | null = null;
  const fileZone = (tzid: string): FileZone | null => {
    fileZones ??= readZones();
    // A file with one VTIMEZONE means that one, also where the names differ by a letter.
    const onlyZone = fileZones.size === 1 ? [...fileZones.values()][0] : undefined;
    return fileZones.get(tzid) ?? onlyZone ?? null;
  };
  return {
    unknown,
    clock(tzid, local) {
      const key = `${tzid} ${local.slice(0, YEAR.length)}`;
      const cached = known.get(key);
      if (cached !== undefined) return cached;
      const found = findClock(tzid, fileZone, local);
      if (!found) unknown.add(tzid);
      known.set(key, found);
      return found;
    },
  };
}

const YEAR = 'yyyy';

function findClock(tzid: string, fileZone: (tzid: string) => FileZone | null, local: string): Clock | null {
  const named = zoneByName(tzid);
  if (named && isZone(named)) return { zone: named };
  const file = fileZone(tzid);
  if (file) {
    const zone = zoneByRules(file, Temporal.PlainDateTime.from(local));
    return zone ? { zone } : { zone: null, offsetAt: file.offsetAt };
  }
  const offset = offsetByName(tzid);
  return offset === null ? null : { zone: null, offsetAt: () => offset };
}

/** RFC 5545 3.3.12 allows leap seconds; clocks without them show the second before. */
const LEAP_SECOND = /:60$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(Z?)$/;

/**
 * Reads DTSTART or DTEND (RFC 5545 3.3.5): UTC, with TZID, floating, or a day.
 *
 * @returns null for a value that is no date, such as the 31st of June
 */
export function calendarTime(property: Property, zones: ZoneLookup): CalendarTime | null {
  const value = valueText(property);
  const quote = property.line;
  try {
    if (DATE.test(value)) {
      const day = Temporal.PlainDate.from(value, { overflow: 'reject' });
      return { local: day.toString(), allDay: true, timezone: null, instant: null, quote };
    }
    const [, written, utc] = DATE_TIME.exec(value) ?? [];
    if (written === undefined) return null;
    // Throws for what is no date.
    const wall = wallClock(written.replace(LEAP_SECOND, ':59'));
    if (utc === 'Z') return timed(wall, { zone: 'UTC' }, quote);
    const tzid = property.parameters.tzid;
    return timed(wall, tzid === undefined ? null : zones.clock(tzid, written), quote);
  } catch {
    return null;
  }
}

/** @param wall from `wallClock` */
function timed(wall: number, clock: Clock | null, quote: string): CalendarTime {
  const local = writtenWallClock(wall);
  return { local, allDay: false, timezone: clock?.zone ?? null, instant: instantOf(wall, clock), quote };
}

function instantOf(wall: number, clock: Clock | null): Instant | null {
  if (!clock) return null;
  if (clock.zone !== null) return instantOfEpoch(epochOfWallClock(wall, clock.zone));
  const offset = clock.offsetAt(Temporal.PlainDateTime.from(writtenWallClock(wall)));
  return offset === null ? null : instantOfEpoch(wall - offset * MINUTE);
}

const MINUTE = 60_000;

/**
 * The end where the event gives a DURATION instead of DTEND (RFC 5545 3.6.1): days count on the wall clock, hours in
 * elapsed time.
 */
export function endAfter(start: CalendarTime, property: Property): CalendarTime | null {
  try {
    const duration = Temporal.Duration.from(valueText(property));
    if (duration.sign <= 0) return null;
    if (start.allDay) {
      const day = Temporal.PlainDate.from(start.local).add(duration);
      return { ...start, local: day.toString(), quote: property.line };
    }
    const local = Temporal.PlainDateTime.from(start.local);
    if (start.timezone === null) return floatingEnd(start, local, duration, property.line);
    const end = local.toZonedDateTime(start.timezone).add(duration);
    const written = end.toPlainDateTime().toString();
    return { ...start, local: written, instant: end.toInstant().toString(), quote: property.line };
  } catch {
    return null;
  }
}

function floatingEnd(
  start: CalendarTime,
  local: Temporal.PlainDateTime,
  duration: Temporal.Duration,
  quote: string,
): CalendarTime {
  const end = local.add(duration);
  const moved = start.instant === null ? null : Temporal.Instant.from(start.instant).add(local.until(end));
  return {
    ...start,
    local: end.toString(),
    instant: moved === null ? null : moved.toString(),
    quote,
  };
}

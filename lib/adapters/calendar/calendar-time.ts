import { Temporal } from 'temporal-polyfill';
import type { CalendarTime } from '../../domain/mail/calendar.ts';
import { type Instant, isZone, type ZoneName } from '../../domain/time.ts';
import { type Property, valueText } from './jcal.ts';
import { offsetByName, zoneByName, zoneByRules } from './timezones.ts';
import type { FileZone } from './vtimezone.ts';

/** A TZID that has been looked up: an IANA zone, or a mere clock (offset by wall time) from the file's own VTIMEZONE. */
type Clock =
  | { readonly zone: ZoneName }
  | { readonly zone: null; readonly offsetAt: (local: Temporal.PlainDateTime) => number | null };

/** Looks up the TZIDs of one calendar, each once, and collects those that nobody knows. */
export interface ZoneLookup {
  clock(tzid: string, local: Temporal.PlainDateTime): Clock | null;
  readonly unknown: ReadonlySet<string>;
}

/**
 * @param fileZones the calendar's own VTIMEZONEs by TZID
 */
export function zoneLookup(fileZones: ReadonlyMap<string, FileZone>): ZoneLookup {
  const known = new Map<string, Clock | null>();
  const unknown = new Set<string>();
  // A file with one VTIMEZONE means that one, also where the names differ by a letter.
  const onlyZone = fileZones.size === 1 ? ([...fileZones.values()][0] ?? null) : null;
  return {
    unknown,
    clock(tzid, local) {
      const key = `${tzid} ${local.year}`;
      const cached = known.get(key);
      if (cached !== undefined) return cached;
      const found = findClock(tzid, fileZones.get(tzid) ?? onlyZone, local);
      if (!found) unknown.add(tzid);
      known.set(key, found);
      return found;
    },
  };
}

function findClock(tzid: string, file: FileZone | null, local: Temporal.PlainDateTime): Clock | null {
  const named = zoneByName(tzid);
  if (named && isZone(named)) return { zone: named };
  if (file) {
    const zone = zoneByRules(file, local);
    return zone ? { zone } : { zone: null, offsetAt: file.offsetAt };
  }
  const offset = offsetByName(tzid);
  return offset === null ? null : { zone: null, offsetAt: () => offset };
}

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
    const local = Temporal.PlainDateTime.from(written, { overflow: 'reject' });
    if (utc === 'Z') return timed(local, { zone: 'UTC' }, quote);
    const tzid = property.parameters.tzid;
    return timed(local, tzid === undefined ? null : zones.clock(tzid, local), quote);
  } catch {
    return null;
  }
}

function timed(local: Temporal.PlainDateTime, clock: Clock | null, quote: string): CalendarTime {
  const written = local.toString();
  return { local: written, allDay: false, timezone: clock?.zone ?? null, instant: instantOf(local, clock), quote };
}

/** RFC 5545 times have whole seconds, so Temporal's own form is the stored one. */
function instantOf(local: Temporal.PlainDateTime, clock: Clock | null): Instant | null {
  if (!clock) return null;
  if (clock.zone !== null) return local.toZonedDateTime(clock.zone).toInstant().toString();
  const offset = clock.offsetAt(local);
  if (offset === null) return null;
  return local.subtract({ minutes: offset }).toZonedDateTime('UTC').toInstant().toString();
}

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

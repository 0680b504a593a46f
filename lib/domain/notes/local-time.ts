import { type Instant, inZone, type ZoneName } from '../time.ts';

/** Words are American English whatever the machine's locale is. */
const language = 'en-US';

interface WhenOptions {
  readonly end?: Instant | null;
  /** The reader's zone: the same time is added there when its clocks differ. */
  readonly otherZone?: ZoneName | null;
}

/**
 * A time for people, absolute and in a named zone.
 *
 * @param zone the interview's zone; `otherZone` the reader's
 * @example sayWhen('2026-12-03T19:00:00Z', 'America/New_York', { end: '2026-12-03T19:45:00Z' })
 * // 'Thursday, December 3, 2026, 2:00–2:45 PM (New York)'
 * @example sayWhen('2026-12-03T19:00:00Z', 'America/New_York', { otherZone: 'Europe/Berlin' })
 * // 'Thursday, December 3, 2026, 2:00 PM (New York), which is 8:00 PM (Berlin)'
 */
export function sayWhen(instant: Instant, zone: ZoneName, options: WhenOptions = {}): string {
  const end = options.end ?? null;
  const here = `${sayFullDate(instant, zone)}, ${span(instant, end, zone)} (${sayZone(zone)})`;
  const other = options.otherZone ?? null;
  if (other === null || sameClock(instant, zone, other)) return here;
  const otherDay = localDay(instant, other) === localDay(instant, zone) ? '' : `${sayFullDate(instant, other)}, `;
  return `${here}, which is ${otherDay}${span(instant, end, other)} (${sayZone(other)})`;
}

/** `Thu Dec 3, 2:00 PM`: short, for subjects. */
export function sayShort(instant: Instant, zone: ZoneName): string {
  return `${name(instant, zone, 'weekday', 'short')} ${name(instant, zone, 'month', 'short')} ${inZone(instant, zone).day}, ${sayClock(instant, zone)}`;
}

/** `Thursday, December 3, 2:00 PM`: for lists that name their zone, of times within weeks. */
export function sayMoment(instant: Instant, zone: ZoneName): string {
  return `${sayDate(instant, zone)}, ${sayClock(instant, zone)}`;
}

/** `Thursday`. */
export function sayWeekday(instant: Instant, zone: ZoneName): string {
  return name(instant, zone, 'weekday', 'long');
}

/** `Thursday, December 3`. */
export function sayDate(instant: Instant, zone: ZoneName): string {
  return `${sayWeekday(instant, zone)}, ${name(instant, zone, 'month', 'long')} ${inZone(instant, zone).day}`;
}

/** `Thursday, December 3, 2026`. */
export function sayFullDate(instant: Instant, zone: ZoneName): string {
  return `${sayDate(instant, zone)}, ${inZone(instant, zone).year}`;
}

/** A local day (`2026-12-10`, no zone) in words: `Thursday, December 10, 2026`. */
export function sayDay(day: string): string {
  return sayFullDate(`${day.slice(0, 10)}T12:00:00Z`, 'UTC');
}

/** `2:00 PM`, and `12 noon`: many don't know whether 12:00 PM is noon or midnight. */
function sayClock(instant: Instant, zone: ZoneName): string {
  const { hour, minute } = inZone(instant, zone);
  if (hour === 12 && minute === 0) return '12 noon';
  return `${clockFace(hour, minute)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** `New York` for `America/New_York`; `UTC` and offsets as they are. */
export function sayZone(zone: ZoneName): string {
  const place = zone.split('/').at(-1) ?? zone;
  if (zone.startsWith('Etc/')) return place;
  return place.replaceAll('_', ' ');
}

/** True when clocks in both zones show the same at this instant. */
function sameClock(instant: Instant, a: ZoneName, b: ZoneName): boolean {
  return inZone(instant, a).offsetNanoseconds === inZone(instant, b).offsetNanoseconds;
}

/** `2:00–2:45 PM`, `11:30 AM–12:15 PM`; without an end `2:00 PM`. An end on another day names it. */
function span(start: Instant, end: Instant | null, zone: ZoneName): string {
  if (end === null || end === start) return sayClock(start, zone);
  if (localDay(start, zone) !== localDay(end, zone)) {
    return `${sayClock(start, zone)} to ${sayDate(end, zone)}, ${sayClock(end, zone)}`;
  }
  const from = inZone(start, zone);
  const sameHalf = from.hour < 12 === inZone(end, zone).hour < 12;
  return `${sameHalf ? clockFace(from.hour, from.minute) : sayClock(start, zone)}–${sayClock(end, zone)}`;
}

function clockFace(hour: number, minute: number): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`;
}

function localDay(instant: Instant, zone: ZoneName): string {
  return inZone(instant, zone).toPlainDate().toString();
}

function name(instant: Instant, zone: ZoneName, part: 'weekday' | 'month', length: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, [part]: length });
  return format.formatToParts(inZone(instant, zone).epochMilliseconds).find(({ type }) => type === part)?.value ?? '';
}

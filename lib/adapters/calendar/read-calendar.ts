import type { Calendar, CalendarEvent, CalendarMethod, CalendarTime } from '../../domain/mail/calendar.ts';
import { calendarLines } from './calendar-lines.ts';
import { calendarPerson } from './calendar-people.ts';
import { calendarTime, endAfter, type ZoneLookup, zoneLookup } from './calendar-time.ts';
import { type Component, type Property, parseComponents, valueText } from './jcal.ts';
import { MAX_ATTENDEES, MAX_EVENTS } from './limits.ts';
import { fileZone } from './vtimezone.ts';

const METHODS: ReadonlySet<string> = new Set<CalendarMethod>([
  'PUBLISH',
  'REQUEST',
  'REPLY',
  'ADD',
  'CANCEL',
  'REFRESH',
  'COUNTER',
  'DECLINECOUNTER',
]);

/** Properties with a field of their own; every other one lands in `extras`. */
const NAMED = new Set([
  ...['uid', 'sequence', 'recurrence-id', 'rrule', 'status', 'dtstart', 'dtend', 'duration', 'summary'],
  ...['description', 'location', 'url', 'organizer', 'attendee'],
]);

/**
 * Reads a calendar file (RFC 5545, iTIP RFC 5546) as far as it is readable; never throws.
 *
 * Works on components, so that an alarm's own SUMMARY or ATTENDEE never counts as the event's. What can't be read is
 * left out and told in `broken`, one sentence.
 */
export function readCalendar(text: string): Calendar {
  try {
    return readSound(text);
  } catch {
    // A value that trips the library must not cost the rest of the mail.
    return { method: null, events: [], broken: sentence(["it can't be read"]) };
  }
}

function readSound(text: string): Calendar {
  const { lines, faults } = calendarLines(text);
  const { calendars, refused } = parseComponents(lines);
  const problems = [...faults];
  if (calendars.length === 0) problems.unshift('it holds no calendar');
  if (refused > 0) problems.push(`${refused} of its lines can't be read`);
  const components = calendars.flatMap((calendar) => calendar.components);
  const zones = zoneLookup(() => fileZones(components));
  const found = components.filter((component) => component.name === 'vevent');
  if (found.length > MAX_EVENTS) problems.push(`it holds ${found.length} events`);
  const events = found.slice(0, MAX_EVENTS).map((component) => event(component, zones, problems));
  for (const id of zones.unknown) problems.push(`it names a time zone that nobody knows (${id.slice(0, 60)})`);
  return { method: method(calendars), events, broken: sentence(problems) };
}

function sentence(problems: readonly string[]): string | null {
  return problems.length === 0 ? null : `The calendar file is damaged: ${[...new Set(problems)].join(', ')}.`;
}

function method(calendars: readonly Component[]): CalendarMethod | null {
  for (const calendar of calendars) {
    const value = text(calendar, 'method')?.trim().toUpperCase() ?? '';
    if (isMethod(value)) return value;
  }
  return null;
}

/** Tells whether a word is one of iTIP's methods (RFC 5546 1.4); takes upper case only. */
export function isMethod(value: string): value is CalendarMethod {
  return METHODS.has(value);
}

function fileZones(components: readonly Component[]) {
  const zones = new Map<string, NonNullable<ReturnType<typeof fileZone>>>();
  for (const component of components) {
    const zone = component.name === 'vtimezone' ? fileZone(component) : null;
    if (zone && !zones.has(zone.id)) zones.set(zone.id, zone);
  }
  return zones;
}

function event(component: Component, zones: ZoneLookup, problems: string[]): CalendarEvent {
  const start = time(component, 'dtstart', zones, problems);
  const organizer = property(component, 'organizer');
  const recurrenceId = text(component, 'recurrence-id');
  const sequence = Number(text(component, 'sequence'));
  return {
    uid: text(component, 'uid'),
    sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
    recurrenceId,
    recurring: recurrenceId === null && property(component, 'rrule') !== null,
    status: text(component, 'status')?.toUpperCase() ?? null,
    start,
    end: end(component, start, zones, problems),
    summary: text(component, 'summary'),
    description: text(component, 'description'),
    location: text(component, 'location'),
    url: text(component, 'url'),
    organizer: organizer ? calendarPerson(organizer) : null,
    attendees: component.properties
      .filter((each) => each.name === 'attendee')
      .slice(0, MAX_ATTENDEES)
      .map(calendarPerson),
    extras: extras(component),
  };
}

function time(component: Component, name: string, zones: ZoneLookup, problems: string[]): CalendarTime | null {
  const found = property(component, name);
  if (!found) return null;
  const read = calendarTime(found, zones);
  if (!read) problems.push(`${name.toUpperCase()} is no date`);
  return read;
}

function end(component: Component, start: CalendarTime | null, zones: ZoneLookup, problems: string[]) {
  const written = time(component, 'dtend', zones, problems);
  if (written) return written;
  const duration = property(component, 'duration');
  return start && duration ? endAfter(start, duration) : null;
}

function property(component: Component, name: string): Property | null {
  return component.properties.find((each) => each.name === name) ?? null;
}

/** The first value as trimmed text; null for an absent or empty one. */
function text(component: Component, name: string): string | null {
  const found = property(component, name);
  const written = found ? valueText(found).trim() : '';
  return written === '' ? null : written;
}

function extras(component: Component): Record<string, string> {
  const found = new Map<string, string>();
  for (const each of component.properties) {
    const key = each.name.toUpperCase();
    if (NAMED.has(each.name) || found.has(key)) continue;
    // Properties that the parser has no type for keep their escapes (RFC 5545 3.3.11).
    found.set(key, each.type === 'unknown' ? unescapeText(valueText(each)) : valueText(each));
  }
  return Object.fromEntries(found);
}

function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}

import type { Instant } from '../time.ts';

/** Something that a calendar shows. */
export interface CalendarEntry {
  /** Stable, and nobody else's: an import never touches the entries of the invitation itself. */
  readonly uid: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly title: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly url: string | null;
  /** True for what takes none of the user's time. */
  readonly free: boolean;
}

/** A value longer than this is no title and no place; the file must stay one that programs open. */
const VALUE_LIMIT = 2_000;
/** Octets of a line before it is folded (RFC 5545 3.1). */
const LINE_OCTETS = 75;

/**
 * Writes a calendar file (RFC 5545) with one VEVENT an entry, in UTC. It is written by hand, because the library that
 * reads calendars would be carried by every function, and no function but the receiving one has a use for it.
 *
 * @param written the DTSTAMP of all entries
 * @returns CRLF line ends, every line folded
 */
export function calendarText(entries: readonly CalendarEntry[], written: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Afterword//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, written)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, written: Instant): readonly string[] {
  const text = (name: string, value: string | null) => (value === null ? [] : [`${name}:${escaped(value)}`]);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${stamp(written)}`,
    `DTSTART:${stamp(entry.start)}`,
    `DTEND:${stamp(entry.end)}`,
    ...text('SUMMARY', entry.title),
    ...text('DESCRIPTION', entry.description),
    ...text('LOCATION', entry.location),
    // A URI is not escaped (3.3.13), so only one that needs no escaping is written.
    ...(entry.url !== null && /^https?:\/\/[!-~]{1,1900}$/.test(entry.url) ? [`URL:${entry.url}`] : []),
    `TRANSP:${entry.free ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** `20261203T190000Z`. */
function stamp(at: Instant): string {
  return at.replace(/[-:]/g, '');
}

/** TEXT (3.3.11): backslash, semicolon, comma and line ends are escaped; other control characters have no place. */
function escaped(value: string): string {
  return value
    .slice(0, VALUE_LIMIT)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line break and a blank before the octet that would be one too many, never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

import { MAX_CALENDAR_LENGTH, MAX_COMPONENT_DEPTH, MAX_LINE_LENGTH, MAX_LINES } from './limits.ts';

/** A file as sound content lines, and the faults that had to be mended for it. */
export interface CalendarLines {
  readonly lines: readonly string[];
  /** One short phrase a kind of fault, in the order met. */
  readonly faults: readonly string[];
}

const PROPERTY_START = /^[A-Za-z0-9-]{1,100}[;:]/;
const BEGIN = /^BEGIN:([A-Za-z0-9-]{1,60})\s*$/i;
const END = /^END:([A-Za-z0-9-]{1,60})\s*$/i;
const OFFSET_TIME = /^(DT(?:START|END)[^:]{0,200}):(\d{8}T\d{6})([+-])(\d{2}):?(\d{2})$/i;

/**
 * Turns a calendar file into lines that a strict parser takes: line ends and byte order mark taken off, folded lines
 * (RFC 5545 3.1) joined, also those that were folded without the leading blank, missing END lines added, stray ones
 * dropped. Linear in the length of the text.
 */
export function calendarLines(text: string): CalendarLines {
  const faults = new Set<string>();
  if (text.length > MAX_CALENDAR_LENGTH) faults.add('it is too long');
  const unfolded = unfold(text.slice(0, MAX_CALENDAR_LENGTH), faults);
  return { lines: balance(unfolded, faults), faults: [...faults] };
}

function unfold(text: string, faults: Set<string>): string[] {
  const lines: string[][] = [];
  let length = 0;
  for (const physical of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const folded = physical.startsWith(' ') || physical.startsWith('\t');
    const current = lines.at(-1);
    if (folded && current) {
      if (length < MAX_LINE_LENGTH) current.push(physical.slice(1));
      length += physical.length;
    } else if (PROPERTY_START.test(physical)) {
      if (lines.length >= MAX_LINES) {
        faults.add('it has too many lines');
        break;
      }
      lines.push([physical]);
      length = physical.length;
    } else if (physical.trim() !== '' && current) {
      // A line that is no property can only be the rest of the one above: text that was broken without a leading blank.
      faults.add('some lines are wrongly folded');
      if (length < MAX_LINE_LENGTH) current.push(`\\n${physical}`);
      length += physical.length;
    }
  }
  return lines.map((parts) => mendLine(parts.join('').slice(0, MAX_LINE_LENGTH)));
}

/** Mends two habits of real senders that a strict parser reads wrongly: a bare zone name with a colon, and an offset. */
function mendLine(line: string): string {
  const name = line.slice(0, 13).toUpperCase();
  if (!name.startsWith('DT') && !name.startsWith('RECURRENCE-ID')) return line;
  const offset = OFFSET_TIME.exec(line);
  if (offset) return utcLine(offset);
  const at = line.toUpperCase().indexOf(';TZID=');
  if (at < 0) return line;
  const valueAt = line.lastIndexOf(':');
  const zone = line.slice(at + 6, valueAt);
  if (zone.startsWith('"') || !zone.includes(':')) return line;
  return `${line.slice(0, at)};TZID="${zone.replaceAll('"', '')}"${line.slice(valueAt)}`;
}

/** `DTSTART:20261203T140000-0500` is no RFC 5545 value, but leaves no doubt: written as UTC. */
function utcLine(match: RegExpExecArray): string {
  const [, head = '', local = '', sign = '+', hours = '0', minutes = '0'] = match;
  const at = Date.UTC(
    Number(local.slice(0, 4)),
    Number(local.slice(4, 6)) - 1,
    Number(local.slice(6, 8)),
    Number(local.slice(9, 11)),
    Number(local.slice(11, 13)),
    Number(local.slice(13, 15)),
  );
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const utc = new Date(at - offset * 60_000).toISOString().replace(/[-:]|\.\d{3}/g, '');
  return `${head.split(';')[0]}:${utc}`;
}

/** Makes every BEGIN meet its END: the file may be cut off anywhere. */
function balance(lines: readonly string[], faults: Set<string>): string[] {
  const open: string[] = [];
  const sound: string[] = [];
  let skipping = 0;
  for (const line of lines) {
    const begin = BEGIN.exec(line)?.[1]?.toUpperCase();
    const end = END.exec(line)?.[1]?.toUpperCase();
    if (begin) {
      if (skipping > 0 || open.length >= MAX_COMPONENT_DEPTH) skipping += 1;
      else openComponent(begin, open, sound, faults);
    } else if (end && skipping > 0) skipping -= 1;
    else if (end) closeComponent(end, open, sound, faults);
    else if (skipping === 0 && open.length > 0) sound.push(line);
  }
  if (open.length > 0) faults.add('it ends too early');
  while (open.length > 0) sound.push(`END:${open.pop()}`);
  return sound;
}

function openComponent(name: string, open: string[], sound: string[], faults: Set<string>): void {
  if (open.length === 0 && name !== 'VCALENDAR') {
    faults.add('its first line is missing');
    open.push('VCALENDAR');
    sound.push('BEGIN:VCALENDAR');
  }
  // Events don't hold events: an END got lost in between.
  while (name === 'VEVENT' && open.length > 1) {
    faults.add('an event has no end');
    sound.push(`END:${open.pop()}`);
  }
  open.push(name);
  sound.push(`BEGIN:${name}`);
}

function closeComponent(name: string, open: string[], sound: string[], faults: Set<string>): void {
  if (!open.includes(name)) {
    faults.add('an END has no BEGIN');
    return;
  }
  while (open.length > 0) {
    const last = open.pop();
    sound.push(`END:${last}`);
    if (last === name) return;
    faults.add('a part of it has no end');
  }
}

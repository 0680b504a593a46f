import type { Calendar } from '../../domain/mail/calendar.ts';
import { isMethod, readCalendar } from '../calendar/read-calendar.ts';
import { MAX_CALENDARS } from './parse-mail-limits.ts';
import type { RawAttachment } from './parse-mail-parts.ts';

/**
 * Reads the calendar parts of a mail, each calendar once: Google sends the same file as an alternative of the text and
 * as an attachment, at times without the METHOD in one of them.
 */
export function mailCalendars(parts: readonly RawAttachment[]): Calendar[] {
  const calendars: Calendar[] = [];
  const read = new Map<string, Calendar>();
  for (const part of parts.slice(0, MAX_CALENDARS)) {
    const text = decodeText(part.content ?? new Uint8Array(), part.parameters.charset);
    const bare = text.trim();
    const known = read.get(bare) ?? readCalendar(text);
    read.set(bare, known);
    const calendar = withMethod(known, part.parameters.method);
    const twin = calendars.findIndex((other) => sameEvents(other, calendar));
    if (twin < 0) calendars.push(calendar);
    else if (calendars[twin]?.method === null) calendars[twin] = calendar;
  }
  return calendars;
}

/** The Content-Type's method counts where the file has none (RFC 6047 2.4 wants both alike). */
function withMethod(calendar: Calendar, parameter: string | undefined): Calendar {
  const method = (parameter ?? '').trim().toUpperCase();
  return calendar.method === null && isMethod(method) ? { ...calendar, method } : calendar;
}

function sameEvents(one: Calendar, other: Calendar): boolean {
  const sameMethod = one.method === other.method || one.method === null || other.method === null;
  return sameMethod && one.events.length > 0 && identity(one) === identity(other);
}

function identity(calendar: Calendar): string {
  const ids = calendar.events.map((event) => [event.uid, event.sequence, event.recurrenceId, event.start?.quote]);
  return JSON.stringify(ids);
}

/** Decodes bytes in the charset they claim; unknown names and broken UTF-8 are read as Windows Latin. */
function decodeText(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

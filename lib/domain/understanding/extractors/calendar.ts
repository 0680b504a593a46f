import type { Calendar, CalendarEvent, CalendarMethod, CalendarTime } from '../../mail/calendar.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction, Found, StatedTime } from '../extractor.ts';
import { conferenceLink, type Link } from '../place/links.ts';
import { readPlace } from '../place/places.ts';
import type { Evidence, MailKind, Problem } from '../understanding.ts';

/** A calendar says what it means; only a broken clock is likelier than a misreading. */
const CALENDAR_CONFIDENCE = 0.99;
/** A floating time needs a zone from elsewhere, so that it is worth less. */
const FLOATING_CONFIDENCE = 0.8;
/** Events read from one mail: a digest has a handful, an exported calendar thousands. */
const EVENT_LIMIT = 20;
/** Longest quote that evidence carries. */
export const QUOTE_LIMIT = 200;

/** One event as read, with the event itself: its people are told apart later, when the text is known as well. */
export interface CalendarReading {
  readonly extraction: Extraction;
  readonly event: CalendarEvent;
  readonly method: CalendarMethod | null;
}

/** All that the calendars of one mail say. */
export interface CalendarsRead {
  readonly events: readonly CalendarReading[];
  /** Set when every calendar is somebody's answer (RFC 5546 3.2.3, 3.2.7): REPLY, or COUNTER, which proposes another time. */
  readonly answer: 'reply' | 'counter' | null;
  readonly problem: Problem | null;
}

/**
 * Reads the events of a mail's calendars: each UID (and instance) once, in the latest SEQUENCE, by start.
 * Alarms never get here: they are components of their own. Nothing is thrown; a file beyond reading gives `broken-calendar`.
 */
export function readCalendars(mail: OriginalMail): CalendarsRead {
  const standing = mail.calendars.filter((calendar) => isStanding(calendar.method));
  const answers = mail.calendars.filter((calendar) => !isStanding(calendar.method));
  const latest = new Map<string, CalendarReading>();
  for (const calendar of standing) {
    for (const event of calendar.events) {
      const key = `${event.uid ?? event.start?.quote ?? ''}/${event.recurrenceId ?? ''}`;
      const seen = latest.get(key);
      if (seen !== undefined && seen.event.sequence >= event.sequence) continue;
      if (latest.size >= EVENT_LIMIT && seen === undefined) break;
      latest.set(key, { event, method: calendar.method, extraction: readEvent(event, calendar, mail) });
    }
  }
  const events = withoutReplacedMasters([...latest.values()]).sort((a, b) => order(a).localeCompare(order(b)));
  const broken =
    mail.calendars.some((calendar) => calendar.broken !== null) && events.every((one) => one.event.start === null);
  const answer =
    standing.length > 0 || answers.length === 0
      ? null
      : answers.some((one) => one.method === 'COUNTER')
        ? 'counter'
        : 'reply';
  return {
    events: events.filter((one) => one.event.start !== null || isCancelled(one)),
    answer,
    problem: broken ? 'broken-calendar' : null,
  };
}

/** True for an event that its calendar takes back. */
export function isCancelled(reading: Pick<CalendarReading, 'event' | 'method'>): boolean {
  return reading.method === 'CANCEL' || reading.event.status === 'CANCELLED';
}

function isStanding(method: CalendarMethod | null): boolean {
  return method === null || method === 'PUBLISH' || method === 'REQUEST' || method === 'ADD' || method === 'CANCEL';
}

function order(reading: CalendarReading): string {
  return reading.event.start?.instant ?? reading.event.start?.local ?? '';
}

/** A series' master stands for its first instance; where that instance is in the file itself, moved, the instance counts. */
function withoutReplacedMasters(readings: readonly CalendarReading[]): CalendarReading[] {
  return readings.filter(({ event }) => {
    if (event.recurrenceId !== null) return true;
    return !readings.some(
      (other) =>
        other.event.uid === event.uid &&
        other.event.recurrenceId !== null &&
        sameMoment(other.event.recurrenceId, event.start),
    );
  });
}

function sameMoment(recurrenceId: string, start: CalendarTime | null): boolean {
  if (start === null) return false;
  const digits = recurrenceId.replace(/\D/g, '');
  return [start.local, start.instant ?? ''].some(
    (one) => one !== '' && digits.startsWith(one.replace(/\D/g, '').slice(0, 12)),
  );
}

function readEvent(event: CalendarEvent, calendar: Calendar, mail: OriginalMail): Extraction {
  const link = eventLink(event);
  const place = event.location === null ? null : readPlace(event.location);
  const zone = event.extras['X-WR-TIMEZONE'] ?? null;
  const url = link ?? place?.link ?? null;
  return {
    source: 'calendar',
    kind: found(kindOf(event, calendar.method, mail), `METHOD:${calendar.method ?? 'PUBLISH'}`),
    ...(event.uid === null ? {} : { uid: found(instanceUid(event), `UID:${event.uid}`) }),
    sequence: found(event.sequence, `SEQUENCE:${event.sequence}`),
    ...(event.start === null ? {} : { when: statedTime(event.start, event.end) }),
    ...(zone === null ? {} : { timezone: found(zone, `X-WR-TIMEZONE:${zone}`, 0.7) }),
    ...(place === null || place.medium === 'unknown'
      ? {}
      : { medium: found(place.medium, `LOCATION:${event.location ?? ''}`) }),
    ...(url === null ? {} : { url: found(url.url, url.quote) }),
    ...(place?.location == null ? {} : { location: found(place.location, `LOCATION:${event.location ?? ''}`) }),
    ...(place?.phone == null ? {} : { phone: found(place.phone, `LOCATION:${event.location ?? ''}`) }),
  };
}

/** An instance of a series is an interview of its own: its UID gets the instance's date behind. */
function instanceUid(event: CalendarEvent): string {
  return event.recurrenceId === null ? (event.uid ?? '') : `${event.uid ?? ''}/${event.recurrenceId}`;
}

function statedTime(start: CalendarTime, end: CalendarTime | null): Found<StatedTime> {
  const value: StatedTime = {
    localStart: start.local,
    localEnd: end?.local ?? null,
    timezone: start.timezone,
    start: start.instant,
    end: end?.instant ?? null,
    allDay: start.allDay,
  };
  return found(value, start.quote, start.instant === null ? FLOATING_CONFIDENCE : CALENDAR_CONFIDENCE);
}

/** SEQUENCE counts the changes (RFC 5546 2.1.4), but Google leaves it at 0: the subject tells as well. */
function kindOf(event: CalendarEvent, method: CalendarMethod | null, mail: OriginalMail): MailKind {
  if (isCancelled({ event, method })) return 'cancellation';
  const changed =
    /^(?:(?:re|fwd?|fw):\s*)*(?:updated invitation|updated:|rescheduled|aktualisierte einladung|invitation modifiée|invitación actualizada|invito aggiornato|bijgewerkte uitnodiging|convite atualizado)/i;
  return event.sequence > 0 || event.recurrenceId !== null || changed.test(mail.subject) ? 'update' : 'invitation';
}

/** Where vendors put the join link, best first. Alternative descriptions are HTML, so their links end at a quote. */
const linkProperties = [
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'CONFERENCE',
  'X-ZOOM-JOIN-URL',
];

function eventLink(event: CalendarEvent): Link | null {
  for (const name of linkProperties) {
    const link = conferenceLink(event.extras[name] ?? '');
    if (link !== null) return { url: link.url, quote: `${name}:${link.quote}` };
  }
  const texts = [event.location, event.description, event.url, event.extras['X-ALT-DESC'] ?? null, event.summary];
  for (const text of texts) {
    const link = text === null ? null : conferenceLink(text);
    if (link !== null) return link;
  }
  return null;
}

function found<T>(value: T, quote: string, confidence = CALENDAR_CONFIDENCE): Found<T> {
  const evidence: Evidence = { from: 'calendar', quote: quote.slice(0, QUOTE_LIMIT), confidence };
  return { value, evidence };
}

/**
 * The description without the block that conferencing adds (join links, dial-in numbers, help), as a text to be read
 * like a mail's: `You'll meet with Dana Whitfield`. HTML descriptions (Google) lose their tags.
 */
export function descriptionText(event: CalendarEvent): string {
  const raw = (event.description ?? '').slice(0, DESCRIPTION_LIMIT);
  const plain = /<(?:br|p|b|a|ul|li|div|span)\b/i.test(raw)
    ? raw.replace(/<(?:br|\/p|\/li|\/div)[^>]{0,200}>/gi, '\n').replace(/<[^>]{0,2000}>/g, '')
    : raw;
  const entities = plain
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"');
  return entities.split(conferenceBlock)[0]?.trim() ?? '';
}

const DESCRIPTION_LIMIT = 20_000;
const conferenceBlock =
  /-::~:~|_{20,}|\.{20,}|─{10,}|^\s*Microsoft Teams\s*(?:meeting|Need help)|is inviting you to a scheduled Zoom meeting|^\s*Join Zoom Meeting|^\s*One tap mobile|^\s*Dial by your location|^\s*Join with Google Meet/im;

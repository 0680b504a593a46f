import type { Instant, ZoneName } from '../time.ts';

/** What RFC 5546 says the sender wants done with the events. */
export type CalendarMethod =
  | 'PUBLISH'
  | 'REQUEST'
  | 'REPLY'
  | 'ADD'
  | 'CANCEL'
  | 'REFRESH'
  | 'COUNTER'
  | 'DECLINECOUNTER';

/** A DTSTART or DTEND. `instant` is null for floating times and for days; then `local` has to meet a zone elsewhere. */
export interface CalendarTime {
  /** Wall clock as written, `2026-12-03T14:00:00`, or a bare date when `allDay`. */
  readonly local: string;
  readonly allDay: boolean;
  /** IANA name (Windows names and VTIMEZONE resolved), 'UTC', or null for a floating time. */
  readonly timezone: ZoneName | null;
  readonly instant: Instant | null;
  /** The property as the file has it, for evidence: `DTSTART;TZID=America/New_York:20261203T140000`. */
  readonly quote: string;
}

export interface CalendarPerson {
  readonly name: string | null;
  /** Without `mailto:`; null when the value is no mail address. */
  readonly address: string | null;
  /** CUTYPE in upper case; INDIVIDUAL when absent (RFC 5545 3.2.3). */
  readonly type: string;
  /** ROLE in upper case; REQ-PARTICIPANT when absent. */
  readonly role: string;
  /** PARTSTAT in upper case; NEEDS-ACTION when absent. */
  readonly status: string;
}

export interface CalendarEvent {
  readonly uid: string | null;
  readonly sequence: number;
  readonly recurrenceId: string | null;
  /** True for a master of a recurring series (RRULE). */
  readonly recurring: boolean;
  /** STATUS in upper case (CONFIRMED, TENTATIVE, CANCELLED) or null. */
  readonly status: string | null;
  readonly start: CalendarTime | null;
  readonly end: CalendarTime | null;
  readonly summary: string | null;
  readonly description: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly organizer: CalendarPerson | null;
  readonly attendees: readonly CalendarPerson[];
  /** Other properties by upper-case name (X-GOOGLE-CONFERENCE, X-MICROSOFT-SKYPETEAMSMEETINGURL, X-ALT-DESC …), first value each. */
  readonly extras: Readonly<Record<string, string>>;
}

/** One calendar file (RFC 5545). */
export interface Calendar {
  readonly method: CalendarMethod | null;
  readonly events: readonly CalendarEvent[];
  /** What is wrong with the file, in one sentence, when (a part of) it could not be read; else null. */
  readonly broken: string | null;
}

/**
 * Bounds on a calendar file. It comes from whoever wrote the mail, so each bound names what it is good against.
 * Real invitations stay far below: 200 KB and 100 attendees are already rare.
 */

/** Characters read of a file. A calendar of the size of a whole mail would hold memory several times over. */
export const MAX_CALENDAR_LENGTH = 2_000_000;

/** Characters kept of one unfolded line. Descriptions are pages at most; a megabyte line only feeds later regexes. */
export const MAX_LINE_LENGTH = 100_000;

/** Lines handed to the parser. Two million one-letter lines would become two million arrays. */
export const MAX_LINES = 20_000;

/** Events read. An exported yearly calendar is no invitation, and every event costs a look at zones and people. */
export const MAX_EVENTS = 100;

/** Attendees kept of one event. All-hands meetings with 10,000 attendees exist; nobody writes thanks to them. */
export const MAX_ATTENDEES = 200;

/** Components inside one another. The standard knows three levels; deep nesting would exhaust the stack. */
export const MAX_COMPONENT_DEPTH = 5;

/** Onsets looked at in one VTIMEZONE. Outlook writes two, historic files some dozens. */
export const MAX_OBSERVANCES = 400;

import { Temporal } from 'temporal-polyfill';
import { type Instant, inZone, toInstant, type ZoneName } from '../time.ts';
import { withEnglishMonth } from './month-names.ts';
import { findDay } from './when-day.ts';
import { isFiller, readDuration, type WhenContext, wall } from './when-duration.ts';
import { isDayFirst } from './when-order.ts';
import { spokenClock } from './when-spoken.ts';
import { findTime } from './when-time.ts';
import { takeZone } from './when-zone.ts';
import { foldText } from './words.ts';

/** Longest text that is read as a date. */
const WHEN_LIMIT = 160;
/** A bare day begins here: early enough to act on, late enough to be awake. */
const MORNING = 9 * 60;
/** Beyond this nobody means it, and a schedule would never be seen again. */
const HORIZON_YEARS = 3;
/** A correction may name a talk that already was; a date without a year this far back is not next year's. */
const CORRECTION_DAYS = 120;

export type { WhenContext } from './when-duration.ts';

/**
 * Reads a moment to come in people's words: `2 days` (the same time of day), `Friday 9am`, `next Tue 9`, `tomorrow`,
 * `after Thanksgiving`, `Dec 3 at 2pm PT`, `in einer Woche`. A day without a time is 9:00 there. `later` alone is
 * tomorrow, 9:00. Wall clocks follow the zone's own changes of summer time.
 *
 * @returns null where the text is no date, has other words in it, or lies in the past or beyond three years
 * @example readWhen('Friday 9am', { receivedAt: '2026-12-03T20:00:00Z', timezone: 'America/New_York' }) // '2026-12-04T14:00:00Z'
 */
export function readWhen(text: string, context: WhenContext): Instant | null {
  const folded = plain(text);
  // A lone number is hours, days or a time: nobody can tell.
  if (/^\s*\d{1,2}\s*$/.test(text)) return null;
  if (folded === '' || folded === 'later') return wall(today(context).add({ days: 1 }), MORNING, context.timezone);
  const at = readDuration(folded, context) ?? readMoment(folded, context);
  if (at === null) return null;
  const now = Temporal.Instant.from(context.receivedAt);
  const limit = inZone(context.receivedAt, context.timezone).add({ years: HORIZON_YEARS }).toInstant();
  const moment = Temporal.Instant.from(at);
  return Temporal.Instant.compare(moment, now) > 0 && Temporal.Instant.compare(moment, limit) < 0 ? at : null;
}

/** A talk's new time: `Dec 3, 2pm ET`, `3. Dezember 14–15 Uhr`, `tomorrow at 10, 45 minutes`. */
export interface InterviewTime {
  readonly start: Instant;
  readonly end: Instant | null;
  /** The zone that the text named, else null. */
  readonly zone: ZoneName | null;
}

/**
 * Reads when a talk is. Needs a day and a time; a span or a duration gives the end.
 *
 * @param context `timezone` is the interview's: a clock without a zone is the employer's
 * @param direction `ahead` for an appointment to come, `near` for a correction, which may lie a little back
 * @returns null where day or time is missing or other words are in it
 */
export function readInterviewTime(
  text: string,
  context: WhenContext,
  direction: 'ahead' | 'near',
): InterviewTime | null {
  const exact = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})/.exec(text.slice(0, WHEN_LIMIT));
  if (exact !== null) return fromExact(exact[0]);
  const { rest: folded, zone } = takeZone(plain(text.replace(/^\s*(?:it'?s |is |moved to )/i, '')));
  const length = /[ ,(]*\b(?:for )?(\d{1,3}) ?(min|mins|minutes|minuten|h|hours?|hrs?|stunden?)\b\.?\)?/.exec(folded);
  // `10 décembre 14h`: without another time the number is the clock's.
  const isClock =
    length?.[2] === 'h' &&
    !/\d/.test(
      folded.replace(length[0], ' ').replace(/\b\d{1,2}\.? (?:de )?[a-z]{3,}|[a-z]{3,} \d{1,2}\b|\d+[/.-]\d+\S*/, ' '),
    );
  const duration = isClock ? null : length;
  const body = duration === null ? folded : folded.replace(duration[0], ' ').trim();
  const zoneName = zone ?? context.timezone;
  const read = readDayAndTime(body, { ...context, timezone: zoneName }, direction === 'near' ? CORRECTION_DAYS : 0);
  if (read === null || read.time === null) return null;
  const start = wall(read.day, read.time.from, zoneName);
  const minutes = duration === null ? null : Number(duration[1]) * (/^h|^st/.test(duration[2] ?? '') ? 60 : 1);
  if (read.time.to !== null) return { start, end: wall(read.day, read.time.to, zoneName), zone };
  return {
    start,
    end: minutes === null ? null : toInstant(Temporal.Instant.from(start).add({ minutes }).toString()),
    zone,
  };
}

function fromExact(iso: string): InterviewTime | null {
  try {
    return { start: toInstant(iso), end: null, zone: null };
  } catch {
    return null;
  }
}

function readMoment(folded: string, context: WhenContext): Instant | null {
  if (/^later today$/.test(folded))
    return toInstant(Temporal.Instant.from(context.receivedAt).add({ hours: 3 }).toString());
  const { rest: body, zone } = takeZone(folded);
  const zoneName = zone ?? context.timezone;
  const local = { ...context, timezone: zoneName };
  const read = readDayAndTime(body, local, 0);
  if (read === null) return readTimeAlone(body, local);
  const turned = Temporal.PlainDate.compare(read.day, today(local)) < 0 ? turnedRound(body, local) : null;
  if (turned !== null) return turned;
  const minutes = read.time?.from ?? MORNING;
  const at = wall(read.day, minutes, zoneName);
  const passed = Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(context.receivedAt)) <= 0;
  const repeats = passed && read.day.equals(today(local)) && /\b(?:mon|tue|wed|thu|fri|sat|sun)/.test(body);
  return repeats ? wall(read.day.add({ days: 7 }), minutes, zoneName) : at;
}

/** `03/12/2026` that would lie in the past is read with day and month the other way round. */
function turnedRound(body: string, context: WhenContext): Instant | null {
  const match = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(body);
  if (match === null) return null;
  const [day, month] = isDayFirst(context.timezone) ? [match[2], match[1]] : [match[1], match[2]];
  const iso = `${match[3]}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const read = readDayAndTime(body.replace(match[0], iso), context, 0);
  return read === null ? null : wall(read.day, read.time?.from ?? MORNING, context.timezone);
}

/** `9am`: today where that is still to come, else tomorrow. */
function readTimeAlone(body: string, context: WhenContext): Instant | null {
  const time = findTime(body, true);
  if (time === null || !isFiller(time.rest)) return null;
  const day = today(context);
  const at = wall(day, time.from, context.timezone);
  const passed = Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(context.receivedAt)) <= 0;
  return passed ? wall(day.add({ days: 1 }), time.from, context.timezone) : at;
}

function readDayAndTime(body: string, context: WhenContext, back: number) {
  const reading = { today: today(context), dayFirst: isDayFirst(context.timezone), back };
  const marked = findTime(body, false);
  const dayFirst = marked === null ? null : findDay(marked.rest, reading);
  if (marked !== null && dayFirst !== null && isFiller(dayFirst.rest)) return { day: dayFirst.day, time: marked };
  const day = findDay(body, reading);
  if (day === null) return null;
  if (isFiller(day.rest)) return { day: day.day, time: null };
  const time = findTime(day.rest, true);
  return time !== null && isFiller(time.rest) ? { day: day.day, time } : null;
}

function plain(text: string): string {
  return (
    withEnglishMonth(spokenClock(foldText(text.slice(0, WHEN_LIMIT))))
      .replace(/-feira\b/g, ' feira')
      .replace(/(\w)'s\b/g, '$1s')
      .replace(/(?<=[a-z])'(?=[a-z])/g, (mark, at: number, whole: string) =>
        /o'clock/.test(whole.slice(at - 1, at + 7)) ? mark : "'",
      )
      .replace(/[!?;,()"“”]+/g, ' ')
      .replace(/\.(?=\s|$)/g, (mark, at: number, whole: string) => (/\d$/.test(whole.slice(0, at)) ? mark : ' '))
      .replace(/\s+/g, ' ')
      .trim()
      // As our own mails write it; `December 10 12 noon` is no year 12.
      .replace(/\b12(?::00)? ?noon\b/g, '12:00 pm')
      .replace(/^(?:(?:until|till|til|bis|jusqu'?a|hasta|fino a|tot|ate|to|for) )+(?!\d)/, (lead) =>
        /\bfor $/.test(lead) ? 'for ' : '',
      )
      .replace(/^(?:until|till|til|bis|hasta|to) (?=\d)/, '')
  );
}

function today(context: WhenContext): Temporal.PlainDate {
  return inZone(context.receivedAt, context.timezone).toPlainDate();
}

import { Temporal } from 'temporal-polyfill';
import type { Settings } from '../application/profile.ts';
import { type Instant, inZone, toInstant, type ZoneName } from '../time.ts';

/** The user's night: times of day `HH:MM`; the window may run across midnight, equal times mean that there is none. */
export type QuietHours = Pick<Settings, 'quietFrom' | 'quietUntil'>;

/**
 * Ends of windows that lie in a day which a zone skipped whole (Samoa, 30 December 2011) need a second step; nothing
 * needs a third. The cap keeps a broken zone from turning the search into a loop.
 */
const MAX_STEPS = 3;

/**
 * Moves an instant that lies in the user's quiet hours to their end; any other comes back as it is.
 *
 * @param at any instant
 * @param settings the window, in wall-clock time of `zone`; its first minute is quiet, its last (`quietUntil`) is not
 * @param zone the user's zone
 * @returns an instant at or after `at`. Where the clocks skip the end of the window, the first instant after the gap
 * @example outOfQuietHours('2026-12-04T03:00:00Z', defaultSettings, 'America/New_York') // '2026-12-04T13:00:00Z'
 */
export function outOfQuietHours(at: Instant, settings: QuietHours, zone: ZoneName): Instant {
  let free = at;
  for (let step = 0; step < MAX_STEPS && isQuiet(free, settings, zone); step += 1) {
    free = endOfWindow(free, settings, zone);
  }
  return free;
}

/**
 * Moves an instant that lies in quiet hours to the last minute before they began: for a mail that is of no use later.
 *
 * @returns an instant at or before `at`
 */
export function beforeQuietHours(at: Instant, settings: QuietHours, zone: ZoneName): Instant {
  if (!isQuiet(at, settings, zone)) return at;
  const local = inZone(at, zone);
  const from = Temporal.PlainTime.from(settings.quietFrom);
  const time = local.toPlainTime();
  const began = Temporal.PlainTime.compare(time, from) < 0 ? local.subtract({ days: 1 }) : local;
  return toInstant(began.withPlainTime(from).subtract({ minutes: 1 }).toInstant().toString());
}

function isQuiet(at: Instant, settings: QuietHours, zone: ZoneName): boolean {
  const time = inZone(at, zone).toPlainTime();
  const afterFrom = Temporal.PlainTime.compare(time, settings.quietFrom) >= 0;
  const beforeUntil = Temporal.PlainTime.compare(time, settings.quietUntil) < 0;
  const order = Temporal.PlainTime.compare(settings.quietFrom, settings.quietUntil);
  if (order === 0) return false;
  return order < 0 ? afterFrom && beforeUntil : afterFrom || beforeUntil;
}

function endOfWindow(at: Instant, settings: QuietHours, zone: ZoneName): Instant {
  const local = inZone(at, zone);
  const until = Temporal.PlainTime.from(settings.quietUntil);
  const endsToday = Temporal.PlainTime.compare(local.toPlainTime(), until) < 0;
  const day = endsToday ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  const end = day.toPlainDateTime(until);
  const early = end.toZonedDateTime(zone, { disambiguation: 'earlier' });
  // In a gap the wall clock never shows `until`: the night is over with the first minute after it.
  if (!early.toPlainDateTime().equals(end)) {
    return toInstant((early.getTimeZoneTransition('next') ?? early).toInstant().toString());
  }
  // In the hour that the clocks repeat, the first `until` may already have passed.
  const late = end.toZonedDateTime(zone, { disambiguation: 'later' });
  const ends = Temporal.ZonedDateTime.compare(early, local) > 0 ? early : late;
  return toInstant(ends.toInstant().toString());
}

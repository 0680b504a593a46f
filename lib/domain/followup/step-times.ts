import { Temporal } from 'temporal-polyfill';
import type { Interview } from '../application/application.ts';
import type { Timeline } from '../application/interview.ts';
import type { Settings } from '../application/profile.ts';
import { compareInstants, type Instant, inZone, shift, toInstant, type ZoneName } from '../time.ts';
import { addBusinessDays, isBusinessDay } from './business-days.ts';
import { beforeQuietHours, outOfQuietHours } from './quiet-hours.ts';

/** What a time depends on of a round. */
export type Round = Pick<Interview, 'start' | 'end'>;

/** How long a talk is taken to last where the mail does not say. */
const ASSUMED_LENGTH = 'PT60M';

/** A reminder closer than this to the drafts would nag: it is moved to `REMINDER_REST` after them. */
const REMINDER_GAP = 'PT1H';
const REMINDER_REST = 'PT4H';

/** A prep mail that quiet hours push closer than this to the talk goes out before the night instead. */
const PREP_LEAD = 'PT1H';

/**
 * When a round is over: its end, or an hour after the start where no (believable) end is known.
 *
 * @returns an instant after `round.start`
 */
export function endOf(round: Round): Instant {
  if (round.end !== null && compareInstants(round.end, round.start) > 0) return round.end;
  return shift(round.start, ASSUMED_LENGTH);
}

/**
 * Groups rounds by the local day on which they start, each in its own zone, earliest day first, each day in order.
 * What is said after an interview is said once a day, after the day's last round. Cancelled rounds must be left out.
 *
 * @param rounds the rounds of one application
 * @param userZone for rounds whose zone is unknown
 */
export function roundsOfDay<R extends Round & Pick<Interview, 'timezone'>>(
  rounds: readonly R[],
  userZone: ZoneName,
): readonly { readonly day: string; readonly rounds: readonly R[] }[] {
  const days = new Map<string, R[]>();
  for (const round of [...rounds].sort((a, b) => compareInstants(a.start, b.start))) {
    const day = localDay(round.start, round.timezone ?? userZone);
    days.set(day, [...(days.get(day) ?? []), round]);
  }
  return [...days].map(([day, list]) => ({ day, rounds: list }));
}

/**
 * When the debrief with the drafts goes out: `debriefAfter` (1 h) after the last of a day's rounds, out of quiet hours.
 *
 * @param rounds the rounds of one day, at least one (see `roundsOfDay`)
 * @throws RangeError when there is none
 */
export function debriefAt(
  rounds: readonly Round[],
  settings: Pick<Settings, 'debriefAfter' | 'quietFrom' | 'quietUntil'>,
  userZone: ZoneName,
): Instant {
  return outOfQuietHours(shift(lastEnd(rounds), settings.debriefAfter), settings, userZone);
}

/**
 * When an unanswered draft is brought up once more: `reminderAfter` (20 h) after the last of a day's rounds, out of
 * quiet hours, and always well after the debrief.
 *
 * @throws RangeError when there is no round
 */
export function reminderAt(
  rounds: readonly Round[],
  settings: Pick<Settings, 'debriefAfter' | 'reminderAfter' | 'quietFrom' | 'quietUntil'>,
  userZone: ZoneName,
): Instant {
  const debrief = debriefAt(rounds, settings, userZone);
  const wished = outOfQuietHours(shift(lastEnd(rounds), settings.reminderAfter), settings, userZone);
  if (compareInstants(wished, shift(debrief, REMINDER_GAP)) >= 0) return wished;
  return outOfQuietHours(shift(debrief, REMINDER_REST), settings, userZone);
}

/**
 * When the prep mail goes out: `prepAt` (18:00) on the user's evening before. Where that lies in quiet hours it waits
 * for their end, unless this comes too late for the talk: then it goes out in the last minute before them.
 *
 * @returns an instant before `start`; it may have passed already
 */
export function prepAt(
  start: Instant,
  settings: Pick<Settings, 'prepAt' | 'quietFrom' | 'quietUntil'>,
  userZone: ZoneName,
): Instant {
  const eve = inZone(start, userZone).toPlainDate().subtract({ days: 1 });
  const wished = onClock(eve.toString(), settings.prepAt, userZone);
  const free = outOfQuietHours(wished, settings, userZone);
  if (compareInstants(free, shift(start, `-${PREP_LEAD}`)) <= 0) return free;
  return beforeQuietHours(wished, settings, userZone);
}

type CheckSettings = Pick<
  Settings,
  'statusCheckAt' | 'statusCheckDays' | 'lastStatusCheckDays' | 'holidays' | 'quietFrom' | 'quietUntil'
>;

/**
 * When to ask how things stand: one business day after the date that the employer named, else `statusCheckDays` (5)
 * business days after the talk; at `statusCheckAt` (10:00) in the employer's zone, out of the user's quiet hours, never
 * on the employer's weekend or a holiday. A date named for before the talk counts as the day of the talk.
 *
 * @param asked `end` of the last round, `zone` of the employer (the interview's), `userZone` for the quiet hours
 */
export function statusCheckAt(asked: {
  readonly end: Instant;
  readonly timeline: Timeline | null;
  readonly settings: CheckSettings;
  readonly zone: ZoneName;
  readonly userZone: ZoneName;
}): Instant {
  const talk = localDay(asked.end, asked.zone);
  const named = asked.timeline?.by ?? null;
  const day =
    named === null
      ? addBusinessDays(talk, asked.settings.statusCheckDays, asked.settings.holidays)
      : addBusinessDays(laterDay(named, talk), 1, asked.settings.holidays);
  return onOfficeClock(day, asked);
}

/**
 * When to ask for the second and last time: `lastStatusCheckDays` (5) business days after the first check went out, by
 * the same rule as `statusCheckAt`.
 */
export function lastStatusCheckAt(asked: {
  readonly firstSentAt: Instant;
  readonly settings: CheckSettings;
  readonly zone: ZoneName;
  readonly userZone: ZoneName;
}): Instant {
  const sent = localDay(asked.firstSentAt, asked.zone);
  return onOfficeClock(addBusinessDays(sent, asked.settings.lastStatusCheckDays, asked.settings.holidays), asked);
}

/** When the send-hold of an approved note is over, and it goes out. */
export function holdEnds(approvedAt: Instant, settings: Pick<Settings, 'sendHold'>): Instant {
  return shift(approvedAt, settings.sendHold);
}

function lastEnd(rounds: readonly Round[]): Instant {
  const ends = rounds.map(endOf).sort(compareInstants);
  const last = ends.at(-1);
  if (last === undefined) throw new RangeError('a day without rounds has no end');
  return last;
}

/** `statusCheckAt` on a business day of the employer, or the first such moment that is not in the user's night. */
function onOfficeClock(
  day: string,
  asked: { readonly settings: CheckSettings; readonly zone: ZoneName; readonly userZone: ZoneName },
): Instant {
  const { settings, zone, userZone } = asked;
  const at = outOfQuietHours(onClock(day, settings.statusCheckAt, zone), settings, userZone);
  const lands = localDay(at, zone);
  // A long night can carry Friday's check into the employer's Saturday: then Monday is the day.
  if (lands === day || isBusinessDay(lands, settings.holidays)) return at;
  const monday = addBusinessDays(day, 1, settings.holidays);
  return outOfQuietHours(onClock(monday, settings.statusCheckAt, zone), settings, userZone);
}

function onClock(day: string, time: string, zone: ZoneName): Instant {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
  return toInstant(local.toInstant().toString());
}

function localDay(at: Instant, zone: ZoneName): string {
  return inZone(at, zone).toPlainDate().toString();
}

function laterDay(a: string, b: string): string {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}

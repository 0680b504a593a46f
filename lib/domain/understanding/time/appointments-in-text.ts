import type { OriginalMail } from '../../mail/forward.ts';
import { toInstant } from '../../time.ts';
import { dayOfDate, epochOfWallClock, instantOfEpoch, wallClockAt, writtenWallClock } from '../../wall-clock.ts';
import type { StatedTime } from '../extractor.ts';
import type { Judge } from '../learned/linear-model.ts';
import type { Passage } from '../text/passages.ts';
import type { MailReading } from '../text/reading.ts';
import { groupRounds, hasSeveral, withoutPast } from '../text/rounds.ts';
import { answeredSlot } from './answered-proposal.ts';
import type { Slot } from './slot.ts';
import type { TimesOfMail } from './slots-in-text.ts';
import { isOneOfOffers, judgedSlots, ruledSlots, standingSlots } from './standing-slots.ts';
import type { ZoneMention } from './zone-mention.ts';

/** One interview's time, with the passages that belong to it. */
export interface Appointment {
  readonly when: StatedTime;
  readonly confidence: number;
  readonly quote: string;
  /** Index of the passage in which it is stated first. */
  readonly passage: number;
}

/** A length beyond this is the whole day's and not each round's. */
const LONGEST_ROUND = 60;
const QUOTE_LIMIT = 200;

/**
 * The interviews that stand, out of all times of a mail: what is offered, replaced or something else's is left out, a day's
 * consecutive rounds are put together. Empty where nothing stands.

 *
 * @param by another judge than the learned one, to try it
 */
export function appointmentsIn(times: TimesOfMail, passages: readonly Passage[], by?: Judge): readonly Appointment[] {
  const standing = standingSlots(judgedSlots(times, passages, by), times, passages);
  if (standing.length > 0) return fromSlots(standing, times, passages);
  return dayOnly(ruledSlots(times), passages);
}

/** The same for words of which is known that they are the talk's time: a tool's label. */
export function appointmentsLabelled(times: TimesOfMail, passages: readonly Passage[]): readonly Appointment[] {
  return fromSlots(
    ruledSlots(times).filter((slot) => slot.time !== null),
    times,
    passages,
  );
}

/**
 * The likeliest time of a mail in which none stands for certain (`Would Tuesday at 10 suit you?`): the talk's, if the mail
 * turns out to be an invitation.
 */
export function appointmentProposed(times: TimesOfMail, passages: readonly Passage[]): Appointment | null {
  const judged = judgedSlots(times, passages);
  const [best] = [...judged].sort((a, b) => b.likely - a.likely);
  if (best === undefined || best.likely < LEAST_LIKELY || isOneOfOffers(best, judged)) return null;
  const [made] = appointmentOf([best.slot], passages, times, true, Math.max(best.likely, PROPOSED_CONFIDENCE));
  return made ?? null;
}

/** The talk's time where the answer tells one part of it and the proposal quoted below the other (answered-proposal.ts). */
export function appointmentAnswered(
  mail: OriginalMail,
  passages: readonly Passage[],
  times: TimesOfMail,
  reading: MailReading,
): Appointment | null {
  const answered = answeredSlot(mail, passages, reading);
  if (answered === null) return null;
  const [made] = appointmentOf([answered.slot], passages, times, true, 1);
  return made ?? null;
}

/** Below this a time is surely not the talk's. */
const LEAST_LIKELY = 0.1;
const PROPOSED_CONFIDENCE = 0.5;
function fromSlots(timed: readonly Slot[], times: TimesOfMail, passages: readonly Passage[]): readonly Appointment[] {
  const groups = withoutPast(groupRounds(timed), times.writtenOn);
  const strong = groups.filter((group) => group.some((slot) => slot.strong));
  const all = groups.length > strong.length && hasSeveral(groups, passages);
  const chosen = all ? groups : strong.length > 0 ? strong : groups.slice(0, 1);
  const doubt = strong.length === 0 && !all && groups.length > 1 ? 0.4 : 1;
  const read = chosen.map((group) => ({
    group,
    made: appointmentOf(group, passages, times, chosen.length === 1, doubt),
  }));
  // The same moment on another continent's clock and day: `Wednesday 8 PM PST / Thursday 12 PM SGT`.
  const moment = (at: number) => read[at]?.made[0]?.when.start ?? null;
  const own = read.filter(
    (_, at) => moment(at) === null || read.findIndex((_one, other) => moment(other) === moment(at)) === at,
  );
  const [alone] = own;
  if (own.length === 1 && alone !== undefined) return appointmentOf(alone.group, passages, times, true, doubt);
  return own.flatMap(({ made }) => made);
}

/** True when a mail only offers times, or asks for some. */
export function onlyOffers(times: TimesOfMail, appointments: readonly Appointment[]): boolean {
  return (
    appointments.every(({ when }) => when.allDay) &&
    (times.offer !== null || times.slots.some((slot) => slot.kind === 'offered'))
  );
}

function dayOnly(slots: readonly Slot[], passages: readonly Passage[]): readonly Appointment[] {
  const slot = slots.find((one) => one.strong);
  if (slot === undefined) return [];
  const when: StatedTime = {
    localStart: slot.date.date,
    localEnd: null,
    timezone: null,
    start: null,
    end: null,
    allDay: true,
  };
  return [
    { when, confidence: Math.min(0.6, slot.date.confidence), quote: quoteOf(slot, passages), passage: slot.passage },
  ];
}

function appointmentOf(
  group: readonly Slot[],
  passages: readonly Passage[],
  times: TimesOfMail,
  only: boolean,
  doubt: number,
): readonly Appointment[] {
  const lead = group.find((slot) => slot.time?.zone) ?? group[0];
  const first = group[0];
  if (lead === undefined || first === undefined || first.time === null) return [];
  const from = first.time.from;
  const sameStart = group.every((slot) => slot.time?.from === from);
  const ends = group.flatMap((slot) =>
    slot.time === null ? [] : [slot.time.to ?? (sameStart ? null : slot.time.from)],
  );
  const latest = Math.max(-1, ...ends.filter((end) => end !== null));
  const last = group.at(-1)?.time;
  const openEnd = !sameStart && last !== undefined && last !== null && last.to === null && latest === last.from;
  // Of a programme's last hour only the beginning is told, unless the length of each is.
  const lasting = times.duration === null ? -1 : latest + Math.min(times.duration, LONGEST_ROUND);
  const stated = openEnd && group.length > 1 ? lasting : latest;
  const to = stated > from ? stated : times.duration !== null && only ? from + times.duration : null;
  const zone = lead.time?.zone ?? onlyZone(times.slots.filter((slot) => slot.kind !== 'elsewhere'));
  const stating = statedTime(first.date.date, from, to, zone);
  const sure = Math.min(...group.map((slot) => Math.min(slot.date.confidence, slot.time?.confidence ?? 1)));
  const agrees = group.every((slot) => twinAgrees(slot));
  const subject = group.every((slot) => slot.fromSubject) ? 0.9 : 1;
  const confidence = Math.round(Math.min(sure * subject, agrees ? 1 : 0.4, stating.gap ? 0.5 : 1, doubt) * 100) / 100;
  const stated1 = group.reduce((a, b) => (a.passage <= b.passage ? a : b));
  return [{ when: stating.when, confidence, quote: quoteOf(stated1, passages), passage: stated1.passage }];
}

/** `Tuesday at 10 ET and Thursday at 2`: the one zone that is named is every hour's. */
function onlyZone(slots: readonly Slot[]): ZoneMention | null {
  const named = slots.flatMap(({ time }) => (time?.zone ? [time.zone] : []));
  const [first] = named;
  const same = named.every((zone) => zone.zone === first?.zone && zone.offset === first.offset);
  return first !== undefined && same ? first : null;
}

/** Puts a local day and minutes into a zone; `gap` when the clocks there skip that time. */
function statedTime(
  date: string,
  from: number,
  to: number | null,
  zone: ZoneMention | null,
): { when: StatedTime; gap: boolean } {
  const start = localTime(date, from);
  const end = to === null ? null : localTime(date, to);
  const instantOf = (wall: number): string | null => {
    if (zone?.zone) return instantOfEpoch(epochOfWallClock(wall, zone.zone));
    return zone?.offset ? toInstant(`${writtenWallClock(wall)}${zone.offset}`) : null;
  };
  const gap = zone?.zone ? wallClockAt(epochOfWallClock(start, zone.zone), zone.zone) !== start : false;
  return {
    gap,
    when: {
      localStart: writtenWallClock(start),
      localEnd: end === null ? null : writtenWallClock(end),
      timezone: zone?.zone ?? null,
      start: instantOf(start),
      end: end === null ? null : instantOf(end),
      allDay: false,
    },
  };
}

/** A day's wall clock, as a number (wall-clock.ts). */
function localTime(date: string, minutes: number): number {
  return (dayOfDate(date) * 24 * 60 + minutes) * 60_000;
}

/** Two clocks for one time must name one instant; the day may differ between them. */
function twinAgrees(slot: Slot): boolean {
  const { time } = slot;
  if (time === null || time.twin === null || time.zone === null) return true;
  const [a, b] = [
    statedTime(slot.date.date, time.from, null, time.zone).when.start,
    statedTime(slot.date.date, time.twin.from, null, time.twin.zone).when.start,
  ];
  if (a === null || b === null) return true;
  const apart = (Date.parse(a) - Date.parse(b)) / 60_000;
  return apart % (24 * 60) === 0;
}

function quoteOf(slot: Slot, passages: readonly Passage[]): string {
  const raw = passages[slot.passage]?.raw ?? '';
  if (raw.length <= QUOTE_LIMIT) return raw;
  const from = Math.max(0, Math.min(slot.time?.index ?? slot.date.index, raw.length - QUOTE_LIMIT) - 60);
  return raw.slice(from, from + QUOTE_LIMIT).trim();
}

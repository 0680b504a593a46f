import { behaviour } from './behaviour.ts';
import { binomial, type Random, seeded, spread } from './random.ts';

export const minutesADay = 24 * 60;
const hour = 60;
/** The year, and room behind it for what was begun in it. */
export const yearDays = 365;
const roomDays = 40;
const businessWeek = 5;

/** What happens in each minute of a simulated time. */
export interface Year {
  readonly minutes: number;
  /** Mails that come in. */
  readonly mails: Uint32Array;
  /** Steps that fall due, all at the minute's first second. */
  readonly steps: Uint32Array;
  /** Recipients of mails that go out. */
  readonly recipients: Uint32Array;
  /** SES events that come back. */
  readonly events: Uint32Array;
  /** What was begun and what became of it: for the books to balance. */
  readonly books: Books;
}

export interface Books {
  interviews: number;
  debriefs: number;
  approved: number;
  lapsed: number;
  notes: number;
  statusChecks: number;
  statusNotes: number;
}

/**
 * Lives a year of interviews in minutes. Deterministic: the same users and seed give the same year.
 *
 * @param users whole number, 0 and more
 */
export function simulateYear(users: number, seed: number): Year {
  const minutes = (yearDays + roomDays) * minutesADay;
  const year: Year = {
    minutes,
    mails: new Uint32Array(minutes),
    steps: new Uint32Array(minutes),
    recipients: new Uint32Array(minutes),
    events: new Uint32Array(minutes),
    books: { interviews: 0, debriefs: 0, approved: 0, lapsed: 0, notes: 0, statusChecks: 0, statusNotes: 0 },
  };
  const random = seeded(seed);
  const weekdays = behaviour.invitationsByWeekday.reduce((sum, weight) => sum + weight, 0);
  const shares = behaviour.zones.reduce((sum, { share }) => sum + share, 0);
  const aWeek = (users * behaviour.interviewsPerUserAndYear * 7) / yearDays;
  for (let day = 0; day < yearDays; day += 1) {
    const expected = (aWeek * (behaviour.invitationsByWeekday[day % 7] ?? 0)) / weekdays;
    for (const { hours, share } of behaviour.zones) {
      liveDay(year, random, { day, offset: -hours * hour, count: poisson(random, (expected * share) / shares) });
    }
  }
  return year;
}

interface Cohort {
  readonly day: number;
  /** Minutes from the zone's midnight to UTC's. */
  readonly offset: number;
  readonly count: number;
}

/** The interviews to which one zone was invited on one day. */
function liveDay(year: Year, random: Random, { day, offset, count }: Cohort): void {
  year.books.interviews += count;
  for (const [at, invited] of spread(random, count, behaviour.invitationsByHour).entries()) {
    scatter(year, random, day * minutesADay + at * hour + offset, invited, (minute, some) => {
      year.mails[minute] = (year.mails[minute] ?? 0) + some;
      mailUser(year, minute, some);
    });
  }
  for (const [days, talks] of spread(random, count, behaviour.talkAfterBusinessDays).entries()) {
    const talkDay = addBusinessDays(day, days + 1);
    for (const [slot, some] of spread(random, talks, behaviour.talksByHalfHour).entries()) {
      if (some > 0) liveTalks(year, random, { day: talkDay, offset, count: some }, 9 * hour + slot * 30);
    }
  }
}

function liveTalks(year: Year, random: Random, { day, offset, count }: Cohort, begin: number): void {
  const midnight = day * minutesADay + offset;
  step(year, midnight - minutesADay + 18 * hour, count);
  const debrief = midnight + begin + behaviour.talkMinutes + hour;
  step(year, debrief, count);
  year.books.debriefs += count;
  const snoozed = binomial(random, count, behaviour.snoozes);
  reply(year, random, debrief, snoozed);
  step(year, midnight + minutesADay + 9 * hour, snoozed);
  reply(year, random, debrief, binomial(random, count, behaviour.tellsWhatWasDiscussed));
  const approved = binomial(random, count, behaviour.approves);
  year.books.approved += approved;
  year.books.lapsed += count - approved;
  // Whoever has not answered by the next day is reminded once.
  step(year, debrief - hour + 20 * hour, count - approved);
  for (const [hours, some] of spread(random, approved, behaviour.approvalByHour).entries()) {
    approve(year, random, debrief + hours * hour, some, behaviour.notesAnApproval);
    year.books.notes += some * behaviour.notesAnApproval;
  }
  const silent = binomial(random, approved, behaviour.hearsNothing);
  const check = addBusinessDays(day, businessWeek) * minutesADay + offset + 10 * hour;
  step(year, check, silent);
  const asks = binomial(random, silent, behaviour.approvesStatusCheck);
  approve(year, random, check, asks, 1);
  year.books.statusChecks += silent;
  year.books.statusNotes += asks;
}

/** Steps that are due at one minute, each of which mails its user. */
function step(year: Year, minute: number, count: number): void {
  year.steps[minute] = (year.steps[minute] ?? 0) + count;
  mailUser(year, minute, count);
}

/** Replies within the hour, each with its answer. */
function reply(year: Year, random: Random, from: number, count: number): void {
  scatter(year, random, from, count, (minute, some) => {
    year.mails[minute] = (year.mails[minute] ?? 0) + some;
    mailUser(year, minute, some);
  });
}

/** Approvals within the hour: an answer each, and after the hold the notes, to a third person and in copy to the user. */
function approve(year: Year, random: Random, from: number, count: number, notes: number): void {
  const hold = 5;
  scatter(year, random, from, count, (minute, some) => {
    year.mails[minute] = (year.mails[minute] ?? 0) + some;
    mailUser(year, minute, some);
    const then = minute + hold;
    year.steps[then] = (year.steps[then] ?? 0) + some * notes;
    year.recipients[then] = (year.recipients[then] ?? 0) + 2 * some * notes;
    // One event of each: that SES took it.
    year.events[then] = (year.events[then] ?? 0) + some * notes;
  });
}

function mailUser(year: Year, minute: number, count: number): void {
  year.recipients[minute] = (year.recipients[minute] ?? 0) + count;
}

const evenly: readonly number[] = Array.from({ length: hour }, () => 1);

/** Spreads a count over the minutes of the hour that begins at `from`. */
function scatter(
  year: Year,
  random: Random,
  from: number,
  count: number,
  add: (minute: number, some: number) => void,
): void {
  if (count === 0) return;
  if (count < hour) {
    for (let one = 0; one < count; one += 1) add(Math.min(year.minutes - 6, from + Math.floor(random() * hour)), 1);
    return;
  }
  for (const [minute, some] of spread(random, count, evenly).entries()) if (some > 0) add(from + minute, some);
}

/** Day 0 is a Monday. */
function addBusinessDays(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (at % 7 < businessWeek) left -= 1;
  }
  return at;
}

/** A Poisson number, by halves of what is expected, so that no exponential underflows. */
function poisson(random: Random, expected: number): number {
  if (expected > 50) return Math.max(0, Math.round(expected + binomialNoise(random) * Math.sqrt(expected)));
  let product = random();
  let count = 0;
  for (const limit = Math.exp(-expected); product > limit; product *= random()) count += 1;
  return count;
}

/** Near a standard normal: the sum of twelve even numbers less six. */
function binomialNoise(random: Random): number {
  let sum = -6;
  for (let index = 0; index < 12; index += 1) sum += random();
  return sum;
}

import { Temporal } from 'temporal-polyfill';
import { withHolidays } from '../followup/country-holidays.ts';
import { stepName } from '../followup/step-name.ts';
import {
  debriefAt,
  endOf,
  lastStatusCheckAt,
  prepAt,
  reminderAt,
  roundsOfDay,
  statusCheckAt,
} from '../followup/step-times.ts';
import { compareInstants, type Instant, inZone, toInstant, type ZoneName } from '../time.ts';
import type { Application, Interview, NoteId, Step, StepKind } from './application.ts';
import { isCheck } from './note-state.ts';
import type { Settings } from './profile.ts';

type Wanted = {
  readonly kind: StepKind;
  readonly at: Instant;
  readonly noteId?: NoteId;
  readonly interviewKey?: string;
};

/**
 * Every step that an application is waiting for, soonest first. The plan follows from the state alone: whatever moves
 * or ends a round, a note or the outcome needs no rule of its own for the steps; the difference to the plan before is
 * what gets scheduled and unscheduled.
 *
 * @param own delays, times of day, quiet hours, holidays
 * @param userZone for quiet hours and for rounds without a zone
 * @param now a prep mail whose evening has passed is not planned any more
 */
export function plan(application: Application, own: Settings, userZone: ZoneName, now: Instant): readonly Step[] {
  const rounds = application.interviews.filter((round) => round.status !== 'cancelled');
  const days = roundsOfDay(rounds, userZone).map((day) => day.rounds);
  const settings = withHolidays(own, firstYear(rounds, now));
  const wanted: Wanted[] = [...noteSteps(application)];
  if (application.outcome === 'open') {
    for (const day of days) wanted.push(...daySteps(application, day, settings, userZone, now));
    const last = days.at(-1);
    if (last !== undefined) wanted.push(...checkSteps(application, last, settings, userZone));
  }
  return oneUnaskedADay(wanted, userZone)
    .map((step) => named(application, step))
    .sort((a, b) => compareInstants(a.at, b.at) || (a.name < b.name ? -1 : 1));
}

/** Checks follow the latest talk; a year early does no harm. */
function firstYear(rounds: readonly Interview[], now: Instant): number {
  const latest = rounds.reduce((last, round) => (compareInstants(round.start, last) > 0 ? round.start : last), now);
  return inZone(latest, 'UTC').year - 1;
}

/** Under what a fired or dropped step is remembered in `application.done`. */
export function doneKey(kind: StepKind, interviewKey: string | null): string {
  return `${kind}:${interviewKey ?? ''}`;
}

/** Under what `application.done` remembers that the user wants no more questions how things stand after a round. */
export function nudgesEnded(interviewKey: string): string {
  return `nudges-ended:${interviewKey}`;
}

/** Held notes go out at the end of the hold, snoozed ones come back; both whatever the outcome is. */
function noteSteps(application: Application): readonly Wanted[] {
  return application.notes.flatMap((note): readonly Wanted[] => {
    if (note.status === 'held' && note.heldUntil !== null && note.attempt === null) {
      return [{ kind: 'send', at: note.heldUntil, noteId: note.id }];
    }
    return note.status === 'snoozed' ? [{ kind: 'snooze', at: note.due, noteId: note.id }] : [];
  });
}

/** What surrounds the rounds of one day. The day is named after its last round. */
function daySteps(
  application: Application,
  day: readonly Interview[],
  settings: Settings,
  userZone: ZoneName,
  now: Instant,
): readonly Wanted[] {
  const first = day[0];
  const last = day.at(-1);
  if (first === undefined || last === undefined) return [];
  const interviewKey = last.key;
  const isDone = (kind: StepKind) => application.done.includes(doneKey(kind, interviewKey));
  const wanted: Wanted[] = [];
  const prep = prepAt(first.start, settings, userZone);
  if (settings.prepMail && !isDone('prep') && compareInstants(prep, now) > 0) {
    wanted.push({ kind: 'prep', at: prep, interviewKey });
  }
  const debrief = debriefAt(day, settings, userZone);
  if (!isDone('debrief')) wanted.push({ kind: 'debrief', at: debrief, interviewKey });
  const keys = new Set(day.map((round) => round.key));
  const unanswered = application.notes.some(
    (note) => keys.has(note.interviewKey ?? '') && note.status === 'drafted' && !isCheck(note),
  );
  if (!isDone('reminder') && (!isDone('debrief') || unanswered)) {
    const at = nextDayIfSame(reminderAt(day, settings, userZone), debrief, settings, userZone);
    wanted.push({ kind: 'reminder', at, interviewKey });
  }
  return wanted;
}

/** The status checks follow the latest day of rounds: a later round replaces the pending check of an earlier one. */
function checkSteps(
  application: Application,
  day: readonly Interview[],
  settings: Settings,
  userZone: ZoneName,
): readonly Wanted[] {
  const lastRound = day.at(-1);
  if (lastRound === undefined) return [];
  const interviewKey = lastRound.key;
  if (application.done.includes(nudgesEnded(interviewKey))) return [];
  const zone = lastRound.timezone ?? userZone;
  const sent = (kind: 'status-check' | 'last-status-check') =>
    application.notes.find((note) => note.kind === kind && note.interviewKey === interviewKey && note.sentAt !== null);
  const isDone = (kind: StepKind) => application.done.includes(doneKey(kind, interviewKey));
  const end = day.map(endOf).sort(compareInstants).at(-1) ?? endOf(lastRound);
  const timeline = day.findLast((round) => round.timeline !== null)?.timeline ?? null;
  if (!isDone('status-check')) {
    return [{ kind: 'status-check', at: statusCheckAt({ end, timeline, settings, zone, userZone }), interviewKey }];
  }
  const firstSentAt = sent('status-check')?.sentAt ?? null;
  const lastSentAt = sent('last-status-check')?.sentAt ?? null;
  const next = isDone('last-status-check') ? 'close' : 'last-status-check';
  const before = next === 'close' ? lastSentAt : firstSentAt;
  if (before === null || isDone(next)) return [];
  // The question whether to close the application waits as long as the last check did.
  const usual = lastStatusCheckAt({ firstSentAt: before, settings, zone, userZone });
  // A date that they named after a question was sent puts the next step off.
  const named = timeline === null ? usual : statusCheckAt({ end, timeline, settings, zone, userZone });
  return [{ kind: next, at: compareInstants(named, usual) > 0 ? named : usual, interviewKey }];
}

/** A reminder on the very day of the drafts would be the second unasked mail of that day: it waits for the morning. */
function nextDayIfSame(reminder: Instant, debrief: Instant, settings: Settings, zone: ZoneName): Instant {
  const day = inZone(debrief, zone).toPlainDate();
  const local = inZone(reminder, zone);
  if (!local.toPlainDate().equals(day)) return reminder;
  const morning = Temporal.PlainTime.from(settings.quietUntil);
  return toInstant(day.add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: morning }).toInstant().toString());
}

/** The evening before a second day of talks has its drafts already: the prep mail of that evening stays away. */
function oneUnaskedADay(wanted: readonly Wanted[], zone: ZoneName): readonly Wanted[] {
  const dayOf = (step: Wanted) => inZone(step.at, zone).toPlainDate().toString();
  const taken = new Set(wanted.filter((step) => step.kind === 'debrief').map(dayOf));
  return wanted.filter((step) => step.kind !== 'prep' || !taken.has(dayOf(step)));
}

function named(application: Application, wanted: Wanted): Step {
  const step = {
    kind: wanted.kind,
    at: wanted.at,
    noteId: wanted.noteId ?? null,
    interviewKey: wanted.interviewKey ?? null,
  };
  return { ...step, name: stepName({ user: application.user, applicationId: application.id, ...step }) };
}

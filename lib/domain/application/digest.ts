import { Temporal } from 'temporal-polyfill';
import { outOfQuietHours } from '../followup/quiet-hours.ts';
import { stepName } from '../followup/step-name.ts';
import { compareInstants, type Instant, inZone, shift, toInstant, type ZoneName } from '../time.ts';
import type { Application, ApplicationId, EffectBody, Step } from './application.ts';
import { owing } from './owing.ts';
import type { Profile, Settings } from './profile.ts';
import { userMail } from './user-mail.ts';

/** The digest comes when the day of work begins. */
const digestTime = '09:00';
/** A draft that nobody answered for so long has been answered by time. */
const draftLifetime = 'PT1008H';
/** A firing may be late by this; a plan made meanwhile keeps it. */
const firingGrace = 'PT24H';

/**
 * True while something waits: a draft for the user, or the employer's answer after a talk. An interview that is still to
 * come has mails of its own.
 */
export function isWaiting(application: Application, now: Instant): boolean {
  if (application.outcome !== 'open') return false;
  const draft = application.notes.some(
    (note) =>
      ['drafted', 'snoozed', 'bounced', 'unknown'].includes(note.status) &&
      compareInstants(shift(note.due, draftLifetime), now) > 0,
  );
  const talked = application.interviews.some((round) => round.status === 'past');
  const talksAgain = application.interviews.some((round) => round.status === 'scheduled');
  return draft || (talked && !talksAgain && application.steps.length > 0);
}

/** What a digest tells of: all that waits, without what has (or had) a mail of its own today, or has one tomorrow. */
export function digestOf(applications: readonly Application[], zone: ZoneName, now: Instant): readonly Application[] {
  const today = inZone(now, zone).toPlainDate();
  const isSoon = (step: Step) =>
    step.kind !== 'send' &&
    Temporal.PlainDate.compare(inZone(step.at, zone).toPlainDate(), today.add({ days: 1 })) <= 0;
  return applications.filter(
    (one) => isWaiting(one, now) && one.lastUnasked !== today.toString() && !one.steps.some((step) => isSoon(step)),
  );
}

/** The profile with its digest on the clock: one a week, and only while something waits and nothing is paused. */
export function planDigest(profile: Profile, zone: ZoneName, now: Instant): Profile {
  const wanted = wantedDigest(profile, zone, now);
  const [planned, ...others] = profile.steps;
  if (others.length === 0 && planned?.name === wanted?.name) return profile;
  const gone = profile.steps.filter((step) => step.name !== wanted?.name);
  const effects: EffectBody[] = gone.map((step) => ({ type: 'unschedule', name: step.name }));
  if (wanted !== null && planned?.name !== wanted.name) effects.push({ type: 'schedule', step: wanted });
  return owing({ ...profile, steps: wanted === null ? [] : [wanted] }, effects, now, 'digest');
}

/** Which application waits, for the directory; the same object when that is known. */
export function markWaiting(profile: Profile, waiting: ReadonlyMap<ApplicationId, boolean>): Profile {
  const differs = profile.directory.some((entry) => (waiting.get(entry.applicationId) ?? entry.open) !== entry.open);
  if (!differs) return profile;
  const directory = profile.directory.map((entry) => ({
    ...entry,
    open: waiting.get(entry.applicationId) ?? entry.open,
  }));
  return { ...profile, directory };
}

/**
 * The digest is due. A firing that the plan does not hold changes nothing.
 *
 * @param tells whether there is anything to tell of
 */
export function takeDigest(profile: Profile, due: Step, tells: boolean, now: Instant): Profile {
  const held = profile.steps.some((step) => step.name === due.name);
  if (!held || profile.paused || profile.state !== 'active') return profile;
  const rest = { ...profile, steps: profile.steps.filter((step) => step.name !== due.name), changedAt: now };
  if (!tells) return rest;
  const mail = userMail('digest', profile.nextMail);
  return owing({ ...rest, nextMail: mail.number + 1 }, [{ type: 'mail-user', mail }], now, 'due');
}

function wantedDigest(profile: Profile, zone: ZoneName, now: Instant): Step | null {
  const { settings } = profile;
  if (profile.state !== 'active' || profile.paused || settings.digestDay === null) return null;
  if (!profile.directory.some((entry) => entry.open)) return null;
  const firing = profile.steps.find(
    (step) => compareInstants(step.at, now) <= 0 && compareInstants(shift(step.at, firingGrace), now) > 0,
  );
  if (firing !== undefined) return firing;
  const step = {
    kind: 'digest' as const,
    at: digestAfter(now, { ...settings, digestDay: settings.digestDay }, zone),
    noteId: null,
    interviewKey: null,
  };
  return { ...step, name: stepName({ user: profile.user, applicationId: null, ...step }) };
}

/** The first digest after an instant: 09:00 of the user's clock on the day of the week, out of quiet hours. */
function digestAfter(
  now: Instant,
  settings: Pick<Settings, 'quietFrom' | 'quietUntil'> & { readonly digestDay: number },
  zone: ZoneName,
): Instant {
  const today = inZone(now, zone).toPlainDate();
  const day = today.add({ days: (settings.digestDay - today.dayOfWeek + 7) % 7 });
  const at = (date: Temporal.PlainDate) =>
    outOfQuietHours(
      toInstant(date.toZonedDateTime({ timeZone: zone, plainTime: digestTime }).toInstant().toString()),
      settings,
      zone,
    );
  return compareInstants(at(day), now) > 0 ? at(day) : at(day.add({ weeks: 1 }));
}

import { Temporal } from 'temporal-polyfill';
import type { Application, Step } from '../../application/application.ts';
import type { Settings } from '../../application/profile.ts';
import type { Instant, ZoneName } from '../../time.ts';
import { sayDate, sayFullDate, sayMoment, sayWhen } from '../local-time.ts';
import { oneLine, type Seal } from '../seal.ts';

/** A prep mail has room for a few; the list shows more. */
const lessonLimit = { prep: 3, list: 20 } as const;
const TITLE_LIMIT = 120;

/** The steps of an application that are still to come, soonest first, in the user's clock, which the mail names once. */
export function nextSteps(application: Application | null, now: Instant, zone: ZoneName, seal: Seal) {
  return soonest(application, now).map((step) => ({ kind: step.kind, when: seal.seal(sayMoment(step.at, zone)) }));
}

/** One line for each application: where it stands and what comes next. */
export function applicationViews(applications: readonly Application[], now: Instant, zone: ZoneName, seal: Seal) {
  return applications.map((application) => {
    const [next] = soonest(application, now);
    const round = application.interviews.findLast((one) => one.status !== 'cancelled') ?? null;
    const title = [application.company, application.role].filter((part) => part !== null).join(', ');
    return {
      title: seal.seal(oneLine(title, TITLE_LIMIT) ?? 'An interview without a company yet'),
      outcome: application.outcome,
      open_notes: application.notes.filter((note) => note.status === 'drafted').length,
      next_kind: next?.kind ?? null,
      next_when: seal.seal(next === undefined ? null : sayWhen(next.at, zone)),
      interview_when: seal.seal(
        round === null ? null : sayWhen(round.start, round.timezone ?? zone, { otherZone: zone }),
      ),
    };
  });
}

/** The user's own remarks and corrections after interviews, newest first. */
export function lessonViews(
  applications: readonly Application[],
  where: keyof typeof lessonLimit,
  zone: ZoneName,
  seal: Seal,
) {
  return applications
    .flatMap((application) => application.remarks)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, lessonLimit[where])
    .map((remark) => ({ text: seal.seal(oneLine(remark.text, 500)), day: seal.seal(sayFullDate(remark.at, zone)) }));
}

/** Every setting that the user can change, by the name under which it is changed. */
export function settingViews(settings: Settings, userName: string | null, zone: ZoneName, seal: Seal) {
  const values: readonly (readonly [string, string])[] = [
    ['name', userName ?? 'not set'],
    ['sign-off', settings.signOff?.replace(/\n/g, ', ') ?? 'your name'],
    ['timezone', settings.timezone ?? `${zone} (not set by you)`],
    ['tone', settings.tone],
    ['quiet hours', `${settings.quietFrom}-${settings.quietUntil}`],
    ['send hold', sayMinutes(settings.sendHold)],
    ['status check', `${settings.statusCheckDays} business days, at ${settings.statusCheckAt}`],
    ['last status check', `${settings.lastStatusCheckDays} business days later`],
    ['prep mail', settings.prepMail ? `on, the evening before at ${settings.prepAt}` : 'off'],
    ['holidays', settings.holidays.map((day) => sayDate(`${day}T12:00:00Z`, 'UTC')).join('; ') || 'weekends only'],
  ];
  return values.map(([key, value]) => ({ key, value: seal.seal(oneLine(value, 200)) }));
}

/** `5 minutes`, `1 minute` for an ISO duration; hours are told in minutes. */
export function sayMinutes(duration: string): string {
  const minutes = Math.round(Temporal.Duration.from(duration).total('minutes'));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function soonest(application: Application | null, now: Instant): readonly Step[] {
  const toCome = (application?.steps ?? []).filter((step) => step.at >= now);
  return toCome.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

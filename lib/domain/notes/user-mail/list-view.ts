import { Temporal } from 'temporal-polyfill';
import type { Application, Step } from '../../application/application.ts';
import { noteLabel } from '../../application/note-state.ts';
import type { Settings } from '../../application/profile.ts';
import type { SettingName } from '../../application/setting-names.ts';
import { sayLength, sayWeekdayNumber } from '../../application/setting-values.ts';
import { countryName } from '../../followup/country-holidays.ts';
import { inWords } from '../../in-words.ts';
import type { Instant, ZoneName } from '../../time.ts';
import { sayDate, sayDay, sayFullDate, sayMoment, sayWhen } from '../local-time.ts';
import { oneLine, type Seal } from '../seal.ts';
import type { UserMailInput } from './input.ts';

/** A prep mail has room for a few; the list shows more. */
const lessonLimit = { prep: 3, list: 20 } as const;
const TITLE_LIMIT = 120;
/** A list is read at a glance: so many steps and applications, and the rest as a number. */
const STEP_LIMIT = 3;
const OPEN_LIMIT = 30;
const CLOSED_LIMIT = 12;
/** So many drafts are named; more are a number. */
const NAMED_DRAFTS = 2;

/** The steps of an application that are still to come, soonest first, in the user's clock, which the mail names once. */
export function nextSteps(application: Application | null, now: Instant, zone: ZoneName, seal: Seal) {
  return soonest(application, now).map((step) => ({ kind: step.kind, when: seal.seal(sayMoment(step.at, zone)) }));
}

/** Where an application stands and what comes next, in rows of a list or a digest. */
export function applicationViews(applications: readonly Application[], now: Instant, zone: ZoneName, seal: Seal) {
  return applications.map((application) => {
    const steps = soonest(application, now).slice(0, STEP_LIMIT);
    const round = application.interviews.findLast((one) => one.status !== 'cancelled') ?? null;
    const drafts = application.notes.filter((note) => note.status === 'drafted');
    const title = [application.company, application.role].filter((part) => part !== null).join(', ');
    return {
      title: seal.seal(oneLine(title, TITLE_LIMIT) ?? 'An interview without a company yet'),
      outcome: application.outcome,
      open_notes: drafts.length,
      waiting: seal.seal(drafts.length > NAMED_DRAFTS ? null : inWords(drafts.map(noteLabel))),
      steps: steps.map((step) => ({ kind: step.kind, when: seal.seal(sayMoment(step.at, zone)) })),
      talked: round !== null && round.start <= now,
      interview_when: seal.seal(
        round === null ? null : sayWhen(round.start, round.timezone ?? zone, { otherZone: zone }),
      ),
      interview_day: seal.seal(round === null ? null : sayDate(round.start, round.timezone ?? zone)),
    };
  });
}

/** What a list shows: all that is open, and the latest of what is closed. */
export function listViews(applications: readonly Application[], now: Instant, zone: ZoneName, seal: Seal) {
  const isOpen = (one: Application) => one.outcome === 'open' || one.outcome === 'offer';
  const open = applications.filter(isOpen);
  const closed = applications.filter((one) => !isOpen(one));
  return {
    applications: applicationViews(open.slice(0, OPEN_LIMIT), now, zone, seal),
    closed: applicationViews(closed.slice(0, CLOSED_LIMIT), now, zone, seal),
    more: Math.max(0, open.length - OPEN_LIMIT) + Math.max(0, closed.length - CLOSED_LIMIT),
  };
}

/** Words to the assistant, not about the talk: no lesson. */
const toAssistant = /\?|\b(?:please|can you|could you|thanks|thank you)\b/i;

/**
 * What the user told of earlier talks, in his own words, newest first; the same words once. A prep mail shows what is new
 * since the one before it, so that no slip is held up twice; the list shows all.
 */
export function lessonViews(
  { mail, application, applications: known }: Pick<UserMailInput, 'mail' | 'application' | 'applications'>,
  zone: ZoneName,
  seal: Seal,
) {
  const where = mail.kind === 'list' ? 'list' : 'prep';
  const applications = known.length > 0 || application === null ? known : [application];
  const since = where === 'list' ? '' : prepBefore(applications, application?.id ?? '', mail.number);
  const told = applications
    .flatMap(({ lessons, remarks }) => [
      ...lessons,
      ...remarks.filter((one) => one.parted !== true && !toAssistant.test(one.text)),
    ])
    .filter((one) => one.at > since)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return told
    .filter((one, at, all) => all.findIndex((other) => other.text.toLowerCase() === one.text.toLowerCase()) === at)
    .slice(0, lessonLimit[where])
    .map((one) => ({ text: seal.seal(oneLine(one.text, 500)), day: seal.seal(sayFullDate(one.at, zone)) }));
}

/** When the prep mail before this one went out, whatever it was for; '' for none. */
function prepBefore(applications: readonly Application[], id: string, number: number): Instant | '' {
  const preps = applications.flatMap((one) =>
    one.mails.flatMap((mail) =>
      mail.template === 'prep' && !(one.id === id && mail.number >= number) ? [mail.at] : [],
    ),
  );
  const own = applications.find((one) => one.id === id)?.mails.find((mail) => mail.number === number)?.at;
  return (
    preps
      .filter((at) => own === undefined || at < own)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** Every setting that the user can change, by the name under which it is changed. */
export function settingViews(settings: Settings, userName: string | null, zone: ZoneName, seal: Seal) {
  const days = (count: number) => `${count} business day${count === 1 ? '' : 's'}`;
  const quiet = settings.quietFrom === settings.quietUntil ? 'none' : `${settings.quietFrom}-${settings.quietUntil}`;
  const holidays = [
    ...settings.holidayCountries.map((code) => `those of ${countryName(code)}`),
    ...settings.holidays.map(sayDay),
  ];
  const values: readonly (readonly [SettingName, string])[] = [
    ['name', userName ?? 'not set'],
    ['sign-off', settings.signOff?.replace(/\n/g, ', ') ?? 'your name'],
    ['timezone', settings.timezone ?? `${zone} (not set by you)`],
    ['tone', settings.tone],
    ['quiet hours', quiet],
    ['send hold', sayDuration(settings.sendHold)],
    ['debrief after', `${sayDuration(settings.debriefAfter)} after the talk`],
    ['reminder after', `${sayDuration(settings.reminderAfter)} after the talk`],
    ['status check', `after ${days(settings.statusCheckDays)} of silence`],
    ['last status check', `${days(settings.lastStatusCheckDays)} after the first`],
    ['status check at', `${settings.statusCheckAt}, where the employer is`],
    ['prep mail', settings.prepMail ? `on, the evening before at ${settings.prepAt}` : 'off'],
    [
      'digest',
      settings.digestDay === null ? 'off' : `${sayWeekdayNumber(settings.digestDay)}, only when something is open`,
    ],
    ['holidays', holidays.join('; ') || 'none (only weekends are free)'],
  ];
  return values.map(([key, value]) => ({ key, value: seal.seal(oneLine(value, 200)) }));
}

/** `5 minutes`, `1 hour`, `20 hours` for an ISO duration. */
export function sayDuration(duration: string): string {
  return sayLength(Math.round(Temporal.Duration.from(duration).total('minutes')));
}

function soonest(application: Application | null, now: Instant): readonly Step[] {
  const toCome = (application?.steps ?? []).filter((step) => step.at >= now);
  return toCome.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

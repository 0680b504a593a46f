import type { Application, Step } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import { endOf } from '../domain/followup/step-times.ts';
import { type CalendarEntry, calendarText } from '../domain/notes/planned-calendar.ts';
import { type Instant, shift, type ZoneName } from '../domain/time.ts';
import type { OutgoingMail } from './ports.ts';
import { viewApplication } from './view-application.ts';

/** What falls due is a moment; a calendar shows it as a quarter of an hour. */
const stepLength = 'PT15M';

const stepTitles: Readonly<Record<Step['kind'], string>> = {
  prep: 'A mail to prepare',
  debrief: 'Thank-you drafts',
  reminder: 'A reminder, if a draft is open',
  'status-check': 'A draft that asks how things stand',
  'last-status-check': 'One last draft that asks',
  close: 'A question whether to close it',
  snooze: 'A draft comes back',
  send: 'An approved note goes out',
  digest: 'What is open',
};

/**
 * All that is kept of a user, as files: the applications as the API gives them with settings, remarks and lessons; and
 * a calendar of the interviews and of all that is planned.
 */
export function exportFiles(
  profile: Profile,
  applications: readonly Application[],
  domain: string,
  deployment: ZoneName,
  now: Instant,
): OutgoingMail['attachments'] {
  const { address, links, name, enrolledAt, settings, paused } = profile;
  const everything = {
    exportedAt: now,
    user: {
      name: settings.name ?? name,
      address,
      links,
      enrolledAt,
      timezone: settings.timezone ?? deployment,
      paused,
    },
    settings,
    applications: applications.map((application) => ({
      ...viewApplication(application, profile, deployment, now),
      tone: application.tone,
      facts: application.facts,
      lessons: application.lessons,
      planned: application.steps.map(({ kind, at, noteId }) => ({ kind, at, noteId })),
    })),
  };
  const entries = [
    ...applications.flatMap((application) => entriesOf(application, domain)),
    ...profile.steps.map((step) => stepEntry(step, null, domain)),
  ];
  return [
    {
      filename: 'afterword.json',
      contentType: 'application/json; charset=utf-8',
      content: `${JSON.stringify(everything, null, 2)}\n`,
    },
    { filename: 'afterword.ics', contentType: 'text/calendar; charset=utf-8', content: calendarText(entries, now) },
  ];
}

function entriesOf(application: Application, domain: string): readonly CalendarEntry[] {
  const rounds = application.interviews.filter((round) => round.status !== 'cancelled');
  const people = (round: (typeof rounds)[number]) =>
    round.interviewers.map((one) => one.name ?? one.address ?? '').filter((one) => one !== '');
  return [
    ...rounds.map((round) => ({
      uid: `${application.id}-${round.key}@${domain}`,
      start: round.start,
      end: endOf(round),
      title: ['Interview', application.company, application.role].filter((part) => part !== null).join(', '),
      description: people(round).length === 0 ? null : `With ${people(round).join(', ')}`,
      location: round.location ?? round.phone,
      url: round.url,
      free: false,
    })),
    ...application.steps.map((step) => stepEntry(step, application.company, domain)),
  ];
}

function stepEntry(step: Step, company: string | null, domain: string): CalendarEntry {
  const title = stepTitles[step.kind];
  return {
    uid: `${step.name}@${domain}`,
    start: step.at,
    end: shift(step.at, stepLength),
    title: company === null ? `Afterword: ${title}` : `Afterword: ${title} (${company})`,
    description: null,
    location: null,
    url: null,
    free: true,
  };
}

import type { Interviewer } from '../../application/interview.ts';
import type { Mailbox } from '../../mail/mail.ts';
import type { Found } from '../extractor.ts';
import type { Evidence } from '../understanding.ts';
import { addPerson, attending, complete, namedInText, personOf, poolOf } from './cast-people.ts';
import { type Players, recruiterOf } from './cast-recruiter.ts';
import { talksHimself } from './cast-signs.ts';
import type { CastSources } from './cast-sources.ts';
import { samePerson } from './people.ts';

/** Titles of those who only introduce; somebody from HR on a panel asks like the others. */
const introducing = /\b(?:coordinator|scheduling|scheduler|sourcer|recruiter|recruiting|recruitment|talent)\b/i;
const IN_CALENDAR = 0.95;
/** The only person that a mail shows need not be the one whom one meets. */
const WRITER_ALONE = 0.7;

/** Who is who in one interview. */
export interface Cast {
  readonly interviewers: Found<readonly Interviewer[]> | null;
  readonly recruiter: Found<Mailbox> | null;
}

/**
 * Tells interviewers and recruiter apart. Named in the text as those whom one meets: interviewers. Attendees that are no
 * candidate, room, robot or shared mailbox: interviewers as well. The organizer, or the mail's writer, is the recruiter where
 * words say so or others are there to interview; alone he is the interviewer. Addresses come only from the mail itself.
 */
export function castOf(sources: CastSources): Cast {
  const players: Players = {
    named: namedInText(sources),
    attendees: attending(sources),
    organizer: personOf(sources.event?.organizer ?? null, sources.candidates),
    writer: personOf(sources.mail.from, sources.candidates),
  };
  const recruiter = recruiterOf(sources, players);
  const pool = poolOf(sources);
  const listed = listInterviewers(sources, players, recruiter?.value ?? null);
  const people: Interviewer[] = [];
  for (const one of listed) addPerson(people, complete(one, pool, sources.candidates));
  // In the order in which the calendar invites them; who is not in it comes after, as the text has them.
  const place = (one: Mailbox) => players.attendees.findIndex((other) => samePerson(other, one)) >>> 0;
  people.sort((a, b) => place(a) - place(b));
  return {
    interviewers: people.length === 0 ? null : { value: people, evidence: evidenceFor(people, sources, players) },
    recruiter: recruiter === null ? null : { ...recruiter, value: complete(recruiter.value, pool, sources.candidates) },
  };
}

function listInterviewers(sources: CastSources, players: Players, recruiter: Mailbox | null): readonly Interviewer[] {
  const { named, attendees, organizer, writer } = players;
  const himself = sources.extractions.some(({ writerMeets }) => writerMeets === true);
  const listed: Interviewer[] = himself ? [...(named?.value ?? [])] : withoutCoordinator(named?.value ?? [], recruiter);
  const isListed = (one: Mailbox) => listed.some((other) => samePerson(other, one));
  const isRecruiter = (one: Mailbox) => recruiter !== null && samePerson(recruiter, one);
  for (const one of attendees) if (!isRecruiter(one) || isListed(one)) addPerson(listed, one);
  if (organizer !== null && !isRecruiter(organizer)) addPerson(listed, organizer);
  if (named === null) for (const name of sources.titlePeople) addPerson(listed, { name, address: null });
  if (listed.length > 0) return listed;
  if (recruiter !== null && !talksHimself(sources)) return [];
  const alone = writer ?? recruiter;
  if (alone !== null) addPerson(listed, alone);
  return listed;
}

/** Notices list the recruiter among the guests; where others are there to interview he only introduces them. */
function withoutCoordinator(named: readonly Interviewer[], recruiter: Mailbox | null): Interviewer[] {
  const isCoordinator = (one: Interviewer) =>
    recruiter !== null && samePerson(recruiter, one) && one.title !== null && introducing.test(one.title);
  const others = named.filter((one) => !isCoordinator(one));
  return others.length > 0 ? others : [...named];
}

function evidenceFor(people: readonly Interviewer[], sources: CastSources, { named, attendees }: Players): Evidence {
  const shown = people.map((one) => one.name ?? one.address ?? '');
  const inCalendar = attendees.some((one) => people.some((other) => samePerson(one, other)));
  if (inCalendar || (sources.event !== null && named === null)) {
    const quote = shown.map((one) => `ATTENDEE:${one}`).join(' ');
    return { from: 'calendar', quote: quote.slice(0, 200), confidence: IN_CALENDAR };
  }
  if (named !== null) return named.evidence;
  return { from: 'headers', quote: `From: ${shown.join(', ')}`.slice(0, 200), confidence: WRITER_ALONE };
}

import type { Interviewer } from '../../application/interview.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { isTool } from '../company/mail-domain.ts';
import type { Found } from '../extractor.ts';
import type { Source } from '../understanding.ts';
import { isCandidate } from './candidate.ts';
import { isCoordinator, isEmployer, namedInTitle, talksHimself } from './cast-signs.ts';
import type { CastSources } from './cast-sources.ts';
import { cleanPersonName, isRobot, isTeam, samePerson } from './people.ts';

const SURE = 0.95;
const LIKELY = 0.8;
const UNSURE = 0.6;
/** Below this the text only knows that somebody signed, not that he recruits. */
const TITLED = 0.7;

/** Those among whom the recruiter is looked for. */
export interface Players {
  readonly named: Found<readonly Interviewer[]> | null;
  readonly attendees: readonly Mailbox[];
  readonly organizer: Mailbox | null;
  readonly writer: Mailbox | null;
}

/**
 * Who arranges the interview: whom the text titles so, else the organizer, else the writer of the mail, each only where his
 * title says so or others are there to interview; at last a shared mailbox. Null where nobody does.
 */
export function recruiterOf(sources: CastSources, players: Players): Found<Mailbox> | null {
  const told = toldInText(sources);
  // An interviewer from HR is no go-between where somebody else has written the mail.
  const writerArranges =
    told !== null && isNamed(told.value, players) && players.writer !== null && !isNamed(players.writer, players);
  if (told !== null && told.evidence.confidence >= TITLED && !writerArranges) return told;
  return (
    organizing(sources, players) ??
    writing(sources, players) ??
    signing(sources, players, told) ??
    sharedMailbox(sources)
  );
}

function toldInText(sources: CastSources): Found<Mailbox> | null {
  const told = sources.extractions.find((one) => one.recruiter !== undefined)?.recruiter;
  if (told === undefined || isCandidate(told.value, sources.candidates)) return null;
  if (isRobot(told.value) || isEmployer(told.value, sources)) return null;
  const name = told.value.name === null ? null : (cleanPersonName(told.value.name) ?? told.value.name);
  return { value: { ...told.value, name }, evidence: told.evidence };
}

function organizing(sources: CastSources, players: Players): Found<Mailbox> | null {
  const { named, attendees, organizer } = players;
  if (organizer === null || isNamed(organizer, players)) return null;
  const title = namedInTitle(sources, organizer);
  if (title === 'himself') return null;
  const quote = `ORGANIZER:${organizer.name ?? organizer.address ?? ''}`;
  if (isCoordinator(organizer, sources)) return found(organizer, 'calendar', quote, SURE);
  const attends = attendees.some((other) => samePerson(other, organizer));
  // Where others are named, or he is not among the guests himself, he only arranges.
  const arranges = named !== null || !attends || title === 'another';
  return arranges && hasOthers(organizer, sources, players) ? found(organizer, 'calendar', quote, LIKELY) : null;
}

function writing(sources: CastSources, players: Players): Found<Mailbox> | null {
  const { organizer, writer } = players;
  if (writer === null) return writerBehindTool(sources, players);
  if (isNamed(writer, players) || (organizer !== null && samePerson(organizer, writer))) return null;
  const quote = `From: ${writer.name ?? writer.address ?? ''}`;
  if (isCoordinator(writer, sources)) return found(writer, 'headers', quote, SURE);
  if (sources.elsewhere.some((one) => samePerson(one, writer))) return null;
  return organizer !== null || hasOthers(writer, sources, players) ? found(writer, 'headers', quote, LIKELY) : null;
}

/** Who writes of a talk and not as of his own is rather the one who arranges it: nobody is thanked by mistake. */
function signing(sources: CastSources, players: Players, told: Found<Mailbox> | null): Found<Mailbox> | null {
  // A calendar's own mail is in the organizer's name; he needs no title to be the one whom one meets. Other tools' texts
  // (Zoom's) are pasted by whoever arranges the talk.
  const byCalendar = sources.event !== null || / @ .{6,90}\)\s*$/.test(sources.mail.subject.slice(-250));
  if (byCalendar || talksHimself(sources)) return null;
  const { writer } = players;
  if (told !== null || writer === null || isNamed(writer, players)) return told;
  return found(writer, 'headers', `From: ${writer.name ?? writer.address ?? ''}`, UNSURE);
}

/** Somebody whose name a tool writes under (`Fernanda Ruiz <fernanda@interviews.modernloop.io>`) and who signs as coordinator. */
function writerBehindTool(sources: CastSources, players: Players): Found<Mailbox> | null {
  const { from } = sources.mail;
  if (
    from?.name == null ||
    from.address === null ||
    !(isTool(from.address) || isRobot({ name: null, address: from.address }))
  )
    return null;
  const person: Mailbox = { name: cleanPersonName(from.name), address: null };
  if (person.name?.includes(' ') !== true || isNamed(person, players)) return null;
  // His own display name is among those that a company is looked for in; the line under his name decides.
  return isCoordinator(person, sources) ? found(person, 'headers', `From: ${from.name}`, LIKELY) : null;
}

/** `recruiting@brightwave…`: nobody to thank, but somebody reads it. Last choice. */
function sharedMailbox(sources: CastSources): Found<Mailbox> | null {
  const candidates: readonly (Mailbox | null)[] = [
    ...sources.mail.replyTo,
    sources.event?.organizer ?? null,
    sources.mail.from,
  ];
  for (const one of candidates) {
    if (one === null || one.address === null || isRobot(one) || !isTeam(one) || isCandidate(one, sources.candidates))
      continue;
    return {
      value: { name: one.name, address: one.address },
      evidence: { from: 'headers', quote: one.address.slice(0, 200), confidence: UNSURE },
    };
  }
  return null;
}

function isNamed(one: Mailbox, { named }: Players): boolean {
  return named?.value.some((other) => samePerson(other, one)) === true;
}

/** True when somebody besides this person is there to interview. */
function hasOthers(one: Mailbox, sources: CastSources, { named, attendees }: Players): boolean {
  const another = (other: Mailbox) => !samePerson(other, one);
  return attendees.some(another) || named?.value.some(another) === true || namedInTitle(sources, one) === 'another';
}

function found(value: Mailbox, from: Source, quote: string, confidence: number): Found<Mailbox> {
  return { value, evidence: { from, quote: quote.slice(0, 200), confidence } };
}

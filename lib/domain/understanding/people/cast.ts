import type { Interviewer } from '../../application/interview.ts';
import type { Mailbox } from '../../mail/mail.ts';
import type { Found } from '../extractor.ts';
import type { Evidence } from '../understanding.ts';
import { addPerson, complete, poolOf } from './cast-people.ts';
import { isEmployer } from './cast-signs.ts';
import type { CastSources } from './cast-sources.ts';
import { type Parts, partJudge } from './part-judge.ts';
import { samePerson } from './people.ts';
import type { Person } from './person.ts';
import { personsOf } from './persons.ts';

const IN_CALENDAR = 0.95;
/** From here on somebody is believed to play a part; a stranger in the list is worse than a gap. */
const LIKELY = 0.5;
/** Enough where the mail calls somebody a recruiter. */
const CALLED = 0.35;

/** Who is who in one interview. */
export interface Cast {
  readonly interviewers: Found<readonly Interviewer[]> | null;
  readonly recruiter: Found<Mailbox> | null;
}

interface Judged {
  readonly person: Person;
  readonly parts: Parts;
}

/**
 * Tells interviewers and recruiter apart: everybody whom the mail shows is judged by all that it says of him. Nobody is
 * both; there is one recruiter at most. Addresses come only from the mail itself.
 */
export function castOf(sources: CastSources): Cast {
  const judged = personsOf(sources).map((person) => ({ person, parts: partJudge.partsOf(person) }));
  const pool = poolOf(sources);
  const chosen = judged.filter(({ person, parts }) => parts.interviewer > LIKELY && !isOnlyElsewhere(person));
  const people: Interviewer[] = [];
  for (const { person } of chosen) {
    const whole = complete(plain(person), pool, sources.candidates);
    // A bare address may turn out to be the house's own.
    if (!isEmployer(whole, sources)) addPerson(people, whole);
  }
  const recruiter = recruiterAmong(judged, sources);
  return {
    interviewers: people.length === 0 ? null : { value: people, evidence: evidenceFor(chosen, sources) },
    recruiter: recruiter === null ? null : { ...recruiter, value: complete(recruiter.value, pool, sources.candidates) },
  };
}

/** Who has written of several talks and is a guest of another one. */
function isOnlyElsewhere({ signs }: Person): boolean {
  return signs.has('elsewhere') && signs.has('who:writer');
}

function plain({ name, address, title }: Person): Interviewer {
  return { name, address, title };
}

/** The likeliest recruiter; else an interviewer who recruits and has written himself: his talk is his own. */
function recruiterAmong(judged: readonly Judged[], sources: CastSources): Found<Mailbox> | null {
  // Who is called a recruiter comes before who has only written.
  const called = ({ signs }: Person) => signs.has('title:recruits') || signs.has('at:recruiter');
  const likely = judged
    .filter(
      ({ person, parts }) => parts.recruiter > (called(person) ? CALLED : LIKELY) && !person.signs.has('elsewhere'),
    )
    .sort((a, b) => Number(called(b.person)) - Number(called(a.person)) || b.parts.recruiter - a.parts.recruiter);
  const himself = judged.find(({ person: { signs }, parts }) => {
    const recruits = signs.has('title:recruits') || signs.has('coordinates');
    return parts.interviewer > LIKELY && recruits && signs.has('writer');
  });
  const first = likely[0] ?? himself;
  if (first === undefined) return null;
  const { name, address } = first.person;
  const evidence = recruiterEvidence(first, sources);
  return { value: { name, address }, evidence };
}

function recruiterEvidence({ person, parts }: Judged, sources: CastSources): Evidence {
  const told = sources.extractions.find(
    ({ people, recruiter }) => people === undefined && recruiter !== undefined && samePerson(recruiter.value, person),
  );
  if (told?.recruiter !== undefined) return told.recruiter.evidence;
  const { name, address, title, signs } = person;
  const shown = name ?? address ?? '';
  const confidence = rounded(Math.max(parts.recruiter, parts.interviewer));
  if (signs.has('title:recruits') || signs.has('coordinates'))
    return {
      from: 'text',
      quote: [shown, title]
        .filter((one) => one !== null)
        .join(', ')
        .slice(0, 200),
      confidence,
    };
  if (signs.has('organizer')) return { from: 'calendar', quote: `ORGANIZER:${shown}`.slice(0, 200), confidence };
  if (signs.has('writer')) return { from: 'headers', quote: `From: ${shown}`.slice(0, 200), confidence };
  return { from: 'text', quote: shown.slice(0, 200), confidence };
}

function evidenceFor(chosen: readonly Judged[], sources: CastSources): Evidence {
  const shown = chosen.map(({ person }) => person.name ?? person.address ?? '');
  if (chosen.some(({ person: { signs } }) => signs.has('attendee') || signs.has('organizer'))) {
    const quote = shown.map((one) => `ATTENDEE:${one}`).join(' ');
    return { from: 'calendar', quote: quote.slice(0, 200), confidence: IN_CALENDAR };
  }
  const told = sources.extractions.find(
    ({ people, interviewers }) => people === undefined && interviewers !== undefined,
  );
  if (told?.interviewers !== undefined) return told.interviewers.evidence;
  const confidence = rounded(Math.min(...chosen.map(({ parts }) => parts.interviewer)));
  if (chosen.every(({ person: { signs } }) => signs.has('writer') && !signs.has('self:meets')))
    return { from: 'headers', quote: `From: ${shown.join(', ')}`.slice(0, 200), confidence };
  const quote = chosen.map(({ person }) => [person.name, person.title].filter((one) => one !== null).join(', '));
  return { from: 'text', quote: quote.join('; ').slice(0, 200), confidence };
}

function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}

import type { Application, Interview, Note } from './application.ts';

/** The interview whose talk is the latest, cancelled ones left out. */
export function latestInterview(application: Application): Interview | null {
  const rounds = application.interviews.filter((round) => round.status !== 'cancelled');
  return rounds.reduce<Interview | null>((best, one) => (best === null || one.start > best.start ? one : best), null);
}

/** The latest recruiter with an address. */
export function recruiterOf(application: Application): Note['to'][number] | null {
  return application.interviews.findLast((round) => round.recruiter?.address)?.recruiter ?? null;
}

/** Whom a status check goes to: the recruiter, else the first interviewer with an address. */
export function contactOf(application: Application): Note['to'][number] | null {
  const recruiter = recruiterOf(application);
  if (recruiter !== null) return recruiter;
  const people = [...application.interviews].reverse().flatMap((round) => round.interviewers);
  const person = people.find((one) => one.address !== null);
  return person === undefined ? null : { name: person.name, address: person.address };
}

import type { Instant } from '../time.ts';
import { compareInstants } from '../time.ts';
import { companyKey, sameCompany } from '../understanding/company/company-key.ts';
import { isFreeMail, isTool, registrableDomain } from '../understanding/company/mail-domain.ts';
import { roleKey } from '../understanding/role/role.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Application, ApplicationId } from './application.ts';
import { baseUid } from './match-interview.ts';
import type { DirectoryEntry, Profile } from './profile.ts';

/** A profile keeps this many applications in its directory; the oldest fall out of it (they stay in the table). */
const maxEntries = 300;
const maxUids = 20;
const maxPeople = 30;

/**
 * Which application of the user a mail belongs to: by calendar UID; by company, where the roles do not contradict each
 * other; by a shared person; for mails that name none of these, and for verdicts and answers, by the employer's mail
 * domain or a company's longer or shorter name. The latest wins.
 */
export function findApplication(profile: Profile, understanding: Understanding): ApplicationId | null {
  const latestFirst = [...profile.directory].sort((a, b) => compareInstants(b.latestStart, a.latestStart));
  const traits = traitsOf(understanding);
  const found =
    latestFirst.find((entry) => traits.uid !== null && entry.uids.includes(traits.uid)) ??
    latestFirst.find(
      (entry) =>
        traits.company !== null && entry.companyKey === traits.company && rolesAgree(entry.roleKey, traits.role),
    ) ??
    latestFirst.find(
      (entry) => mayBeSameCompany(entry, traits) && entry.people.some((one) => traits.people.includes(one)),
    ) ??
    (traits.company === null || !opens.has(understanding.kind)
      ? latestFirst.find((entry) => rolesAgree(entry.roleKey, traits.role) && fromSameHouse(entry, traits))
      : undefined);
  return found?.applicationId ?? null;
}

/** Mails that may open an application: for them a name that differs is another company. */
const opens: ReadonlySet<Understanding['kind']> = new Set(['invitation', 'update']);

/** The employer's mail domain, or a name that says more or less of the same (`Brightwave`, `Brightwave Analytics`). */
function fromSameHouse(entry: DirectoryEntry, traits: Traits): boolean {
  const { domain, company } = traits;
  // An agency writes for several companies: a name that is another one says more than the domain.
  if (company !== null && entry.companyKey !== null) return sameCompany(entry.companyKey, company);
  return domain !== null && entry.people.some((one) => registrableDomain(one) === domain);
}

/** The profile with the mail's UIDs, company and people entered for an application; the same object when all is known. */
export function enter(profile: Profile, id: ApplicationId, understanding: Understanding, now: Instant): Profile {
  const traits = traitsOf(understanding);
  const known = profile.directory.find((entry) => entry.applicationId === id);
  const start = understanding.interview?.start ?? known?.latestStart ?? now;
  const next: DirectoryEntry = {
    applicationId: id,
    companyKey: known?.companyKey ?? traits.company,
    roleKey: known?.roleKey ?? traits.role,
    uids: union(known?.uids ?? [], traits.uid === null ? [] : [traits.uid], maxUids),
    people: union(known?.people ?? [], traits.people, maxPeople),
    latestStart: known !== undefined && compareInstants(known.latestStart, start) > 0 ? known.latestStart : start,
    reservedAt: known?.reservedAt ?? now,
    open: known?.open ?? false,
  };
  return replace(profile, known, next);
}

/** The profile with an application's own company, role and people, after the user corrected them. */
export function refresh(profile: Profile, application: Application): Profile {
  const known = profile.directory.find((entry) => entry.applicationId === application.id);
  if (known === undefined) return profile;
  const people = application.interviews
    .flatMap((round) => [...round.interviewers, ...(round.recruiter === null ? [] : [round.recruiter])])
    .flatMap((one) => (one.address === null ? [] : [one.address.toLowerCase()]));
  const starts = application.interviews.map((round) => round.start).sort(compareInstants);
  return replace(profile, known, {
    ...known,
    companyKey: application.company === null ? known.companyKey : companyKey(application.company),
    roleKey: application.role === null ? known.roleKey : roleKey(application.role),
    people: union(known.people, people, maxPeople),
    latestStart: starts.at(-1) ?? known.latestStart,
  });
}

interface Traits {
  readonly uid: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly people: readonly string[];
  readonly domain: string | null;
}

function traitsOf(understanding: Understanding): Traits {
  const { interview, forward } = understanding;
  const people = [...(interview?.interviewers ?? []), interview?.recruiter ?? null, forward.from];
  const addresses = people.flatMap((one) => (one?.address ? [one.address.toLowerCase()] : []));
  const employers = addresses.filter((address) => !isTool(address));
  const sender = forward.from?.address ?? null;
  return {
    uid: interview?.uid ? baseUid(interview.uid) : null,
    company: interview?.company ? companyKey(interview.company) : null,
    role: interview?.role ? roleKey(interview.role) : null,
    people: [...new Set(employers)],
    domain: sender === null || isTool(sender) || isFreeMail(sender) ? null : registrableDomain(sender),
  };
}

/** Two roles at one company are two candidacies, unless one mail leaves the role out or words it longer. */
function rolesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.includes(b) || b.includes(a);
}

function mayBeSameCompany(entry: DirectoryEntry, traits: Traits): boolean {
  return (
    (entry.companyKey === null || traits.company === null || entry.companyKey === traits.company) &&
    rolesAgree(entry.roleKey, traits.role)
  );
}

function union(a: readonly string[], b: readonly string[], cap: number): readonly string[] {
  return [...new Set([...a, ...b])].slice(-cap);
}

function replace(profile: Profile, known: DirectoryEntry | undefined, next: DirectoryEntry): Profile {
  if (known !== undefined && JSON.stringify(known) === JSON.stringify(next)) return profile;
  const others = profile.directory.filter((entry) => entry.applicationId !== next.applicationId);
  return { ...profile, directory: [...others, next].slice(-maxEntries) };
}

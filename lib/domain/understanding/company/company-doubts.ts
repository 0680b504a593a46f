import type { Mailbox } from '../../mail/mail.ts';
import type { Extraction } from '../extractor.ts';
import { cleanPersonName, isRoom, isTeam, nameWords, sameName } from '../people/people.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { companyKey, sameCompany } from './company-key.ts';
import type { Candidate, CompanySources } from './company-sources.ts';
import { endsFirm, namesFirm } from './company-words.ts';
import { fromDisplayName } from './employer-names.ts';

/** From here on words say outright that a name is the employer's (`at Plumb Line`). */
const OUTRIGHT = 0.85;

/**
 * The candidates that are neither a person nor a job. Whom headers and calendar name is a person; whom only the prose
 * seems to name may be the firm in somebody's signature, where a domain, a display name or an outright phrase speak for it.
 *
 * @param behind the employer in whose name a tool writes
 */
export function withoutPersonsAndTitles(
  all: readonly Candidate[],
  sources: CompanySources,
  behind: string | null,
): readonly Candidate[] {
  const isEmployer = (name: string) => behind !== null && sameCompany(name, behind);
  const listed = listedPeople(sources).filter((name) => !isEmployer(name));
  const told = toldPeople(sources).filter((name) => !isEmployer(name));
  const speaksFor = all.filter(
    ({ place, name }) =>
      place === 'spelled' || place === 'domain' || (place === 'display' && (!name.includes(' ') || namesFirm(name))),
  );
  return all.filter((one) => {
    if (isPerson(one.name, listed) || isTitle(one.name, all) || isPhrase(one)) return false;
    const backed = one.evidence.confidence >= OUTRIGHT || speaksFor.some(({ name }) => sameCompany(name, one.name));
    return backed || !isPerson(one.name, told);
  });
}

/** `Sayle & Sons Funeral Directors` is a firm, whatever its people are. */
const family = / (?:&|and|und|et) (?:sons?|daughters?|co|brothers|company|söhne|fils)\b/i;

/** A job title that stands where a company could, unless a domain bears that name. */
function isTitle(name: string, all: readonly Candidate[]): boolean {
  if (!looksLikeRole(name)) return false;
  // `School Counselor` ends in what somebody is, `Pargeter Engineering` in what many firms do.
  if (family.test(name)) return false;
  const last = name.split(' ').at(-1) ?? '';
  const ends = (looksLikeRole(last) || titleWords.has(foldAligned(last))) && !endsFirm(last);
  if (namesFirm(name) && !ends) return false;
  const backing = all.filter(({ place }) => place === 'domain' || place === 'spelled' || place === 'display');
  // `Gaitway Customer Success Lead` begins with the company, and is a job.
  return !backing.some((other) => (ends ? companyKey(other.name) === companyKey(name) : sameCompany(other.name, name)));
}

/** A title holds words besides names: `On se parle mardi`, `Gristmill final round`. */
function isPhrase({ name, place }: Candidate): boolean {
  if (place !== 'title' && place !== 'signature') return false;
  const words = name.split(/[\s-]+/).slice(1);
  return words.some((word) => /^\p{Ll}{2,}$/u.test(word) && !connecting.has(word));
}

const connecting: ReadonlySet<string> = new Set(
  'and und et of for the der die das des den dem de del della delle dei degli di du da do dos das la le les los las el en van het voor für zu zum zur im am an bei sur aux ab af og och'.split(
    ' ',
  ),
);

/** The people whom headers and calendar list. */
export function listedPeople({ mail, event, candidates }: CompanySources): readonly string[] {
  const boxes = [mail.from, ...mail.cc, event?.organizer ?? null, ...(event?.attendees ?? []), ...candidates];
  return namesOf(boxes.filter((one) => one !== null && !isRoom(one)));
}

/** The people whom the words name. */
export function toldPeople({ extractions }: CompanySources): readonly string[] {
  return namesOf(extractions.flatMap(namedWithAddress));
}

function namesOf(boxes: readonly (Mailbox | null)[]): readonly string[] {
  const names = boxes.map((one) =>
    one?.name == null || isTeam(one) || fromDisplayName(one) !== null ? null : cleanPersonName(one.name),
  );
  return [...new Set(names.filter((one) => one !== null))];
}

/** A name that is one of the mail's people, or several of them (`Dana Whitfield and Samir Haddad`), is no company. */
function isPerson(name: string, people: readonly string[]): boolean {
  const isName = (text: string) => people.some((person) => sameName(person, text));
  if (isName(name)) return true;
  const words = nameWords(name);
  const isPart = (person: readonly string[]) =>
    words.length < person.length && words.every((word) => person.includes(word));
  if (people.some((person) => isPart(nameWords(person)))) return true;
  const sides = name.split(/\s*(?:,|&|\band\b|\bund\b|\bet\b|\by\b)\s*/);
  return sides.length > 1 && sides.some((side) => side.includes(' ') && isName(side));
}

/** The prose takes a company in a signature for a person now and then; an address beside the name tells. */
function namedWithAddress({ interviewers, recruiter }: Extraction): readonly Mailbox[] {
  const all: readonly Mailbox[] = [
    ...(interviewers?.value ?? []),
    ...(recruiter === undefined ? [] : [recruiter.value]),
  ];
  return all.filter(
    (one) =>
      one.address !== null || (one.name !== null && nameWords(one.name).length > 1 && !looksLikeCompany(one.name)),
  );
}

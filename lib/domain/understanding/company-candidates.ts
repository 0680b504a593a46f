import type { CalendarEvent } from '../mail/calendar.ts';
import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import { isCandidate } from './candidate.ts';
import { cleanCompany, companyFromDomain, companyKey, registrableDomain, sameCompany } from './company.ts';
import { employerBehindTool, fromDisplayName, mailboxes } from './employer-names.ts';
import type { Extraction } from './extractor.ts';
import { cleanPersonName, isTeam, nameWords, sameName } from './people.ts';
import { looksLikeCompany, looksLikeRole } from './titles.ts';
import type { Evidence, Source } from './understanding.ts';

/** How far each place is trusted for the employer's name (first: a title that says `at X`; last: what a domain suggests). */
export const trust = { title: 0.9, looseTitle: 0.62, signature: 0.8, displayName: 0.75, domain: 0.5 } as const;

/** A name that may be the employer's. */
export interface Candidate {
  readonly name: string;
  readonly evidence: Evidence;
  /** The kind of place; agreement counts once per place. */
  readonly place: 'title' | 'text' | 'signature' | 'display' | 'domain';
}

/** Where names of employers come from, besides extractions. */
export interface CompanySources {
  readonly mail: OriginalMail;
  readonly event: CalendarEvent | null;
  readonly extractions: readonly Extraction[];
  readonly candidates: readonly Mailbox[];
  /** What titles gave: the summary first, the subject after. */
  readonly titles: readonly {
    readonly name: string;
    readonly sure: boolean;
    readonly quote: string;
    readonly from: Source;
  }[];
}

/** Every name that may be the employer's: those of persons, and of an agency that writes for the employer, are left out. */
export function companyCandidates(sources: CompanySources): readonly Candidate[] {
  const all: Candidate[] = sources.titles.map(({ name, sure, quote, from }) => ({
    name,
    place: 'title',
    evidence: { from, quote: quote.slice(0, 200), confidence: sure ? trust.title : trust.looseTitle },
  }));
  for (const { company } of sources.extractions) {
    const name = company === undefined ? null : cleanCompany(company.value);
    if (company !== undefined && name !== null) all.push({ name, evidence: company.evidence, place: 'text' });
  }
  const named = sources.extractions
    .flatMap(({ interviewers }) => interviewers?.value ?? [])
    .filter((one) => one.address !== null);
  for (const box of [...mailboxes(sources.mail, sources.event, sources.candidates), ...named]) {
    const shown = fromDisplayName(box);
    const quote = `${box.name ?? ''} <${box.address ?? ''}>`.slice(0, 200);
    if (shown !== null)
      all.push({ name: shown, place: 'display', evidence: { from: 'headers', quote, confidence: trust.displayName } });
    const domain = box.address === null ? null : companyFromDomain(box.address);
    if (domain !== null)
      all.push({ name: domain, place: 'domain', evidence: { from: 'headers', quote, confidence: trust.domain } });
  }
  const behind = employerBehindTool(sources.mail, sources.event);
  if (behind !== null) {
    const evidence = {
      from: 'headers' as const,
      quote: `From: ${sources.mail.from?.name ?? ''}`.slice(0, 200),
      confidence: trust.displayName,
    };
    all.push({ name: behind, place: 'display', evidence });
  }
  all.push(...inSignature(sources, all));
  const people = personNames(sources).filter((name) => behind === null || !sameCompany(name, behind));
  const employers = all.filter(({ name }) => !isPerson(name, people) && !isTitle(name, all));
  const agency = agencyOf(sources);
  const others = agency === null ? employers : employers.filter(({ name }) => !sameCompany(name, agency));
  // Who recruits for an unnamed client leaves the employer unnamed.
  return others.length > 0 || agencyWords.test(sources.mail.text.slice(0, 20_000)) ? others : employers;
}

const agencyWords =
  /\b(?:my|our) client\b|\bon behalf of\b|\bstaffing\b|\brecruit(?:ment|ing) (?:agency|consultan\w+|partner)\b|\bexecutive search\b|\bheadhunt\w+\b|\bunser(?:en|em)? (?:kunde|mandant)\w*|\bnotre client\b|\bnuestro cliente\b/i;

/** How firms call themselves that live by placing people. */
const agencyName = /talent|recruit|staffing|personnel|headhunt|resourcing|executivesearch|search$|personalberatung/i;

/** The writer's own firm where he recruits for somebody else: interviewers sit at another domain, or the words say so. */
function agencyOf({ mail, event, extractions, candidates }: CompanySources): string | null {
  const writer = mail.from?.address ?? null;
  const firm = writer === null ? null : companyFromDomain(writer);
  if (writer === null || firm === null) return null;
  const people = [...extractions.flatMap(({ interviewers }) => interviewers?.value ?? []), ...(event?.attendees ?? [])];
  const elsewhere = people.filter(
    (one) =>
      one.address !== null &&
      one.address !== writer &&
      !isCandidate({ name: one.name, address: one.address }, candidates),
  );
  const domains = elsewhere
    .map((one) =>
      one.address === null || companyFromDomain(one.address) === null ? null : registrableDomain(one.address),
    )
    .filter((domain) => domain !== null);
  if (domains.length > 0) return domains.some((domain) => domain === registrableDomain(writer)) ? null : firm;
  return agencyName.test(firm) || agencyWords.test(mail.text.slice(0, 20_000)) ? firm : null;
}

/** Lines that a signature is looked for in: the last of the text, but not a whole thread. */
const SIGNATURE_LINES = 60;

/** The employer as the signature spells it: a short line, or a part of one, that is what the writer's domain suggests. */
function inSignature({ mail }: CompanySources, known: readonly Candidate[]): readonly Candidate[] {
  const domains = known.filter(({ place }) => place === 'domain' || place === 'display').map(({ name }) => name);
  if (domains.length === 0) return [];
  const lines = mail.text.split('\n').slice(-SIGNATURE_LINES);
  const found: Candidate[] = [];
  for (const line of lines) {
    if (
      line.length > 80 ||
      line.includes('@') ||
      /[.?!]\s*$/.test(line.replace(/\b(?:inc|ltd|co|corp|llc|s\.?r\.?l|s\.?p\.?a|s\.?a|b\.?v|n\.?v)\.\s*$/i, ''))
    )
      continue;
    const parts = [line, ...line.split(/\s*[,|·•–—]\s*|\s+-\s+|\s+(?:at|bei|chez|@)\s+/)].map((part) => part.trim());
    for (const part of parts) {
      const name = part.length < 3 ? null : cleanCompany(part);
      if (name === null || !/^\p{Lu}|^\p{Lo}|^\d/u.test(name) || !domains.some((domain) => isSpelling(name, domain)))
        continue;
      found.push({
        name,
        place: 'signature',
        evidence: { from: 'text', quote: line.trim().slice(0, 200), confidence: trust.signature },
      });
      break;
    }
  }
  return found;
}

/** A line that is the domain's name with at most a few words more (`Brightwave Analytics, Inc.` for `Brightwave`). */
function isSpelling(name: string, domain: string): boolean {
  return (
    sameCompany(name, domain) &&
    companyKey(name).length <= companyKey(domain).length + 24 &&
    companyKey(name).length >= companyKey(domain).length
  );
}

/** A job title that stands where a company could, unless a domain bears that name. */
function isTitle(name: string, all: readonly Candidate[]): boolean {
  if (!looksLikeRole(name) || looksLikeCompany(name)) return false;
  return !all.some((other) => other.place === 'domain' && sameCompany(other.name, name));
}

/** The names of the mail's people. */
function personNames({ mail, event, candidates, extractions }: CompanySources): readonly string[] {
  const boxes = [
    mail.from,
    ...mail.cc,
    event?.organizer ?? null,
    ...(event?.attendees ?? []),
    ...candidates,
    ...extractions.flatMap(namedWithAddress),
  ];
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

import type { OriginalMail } from '../../mail/forward.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { fold } from '../fold.ts';
import { isCandidate } from '../people/candidate.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { namesInterview } from '../role/titles.ts';
import type { Source } from '../understanding.ts';
import { cleanCompany } from './clean-company.ts';
import { type ClientNamed, clientNamed } from './client-named.ts';
import { tenantAnchors } from './company-anchors.ts';
import { listedPeople, toldPeople, withoutPersonsAndTitles } from './company-doubts.ts';
import { companiesInLines } from './company-in-lines.ts';
import { companyKey, sameCompany } from './company-key.ts';
import { type Candidate, type CompanySources, trust } from './company-sources.ts';
import { holdsInOrder, searchedText, spelledIn } from './company-spelling.ts';
import { employerBehindTool } from './employer-behind-tool.ts';
import { fromDisplayName, mailboxes } from './employer-names.ts';
import { companyFromDomain, domainLabel, isTool, registrableDomain } from './mail-domain.ts';

/** Every name that may be the employer's: those of persons, and of an agency that writes for the employer, are left out. */
export function companyCandidates(sources: CompanySources): readonly Candidate[] {
  const client = clientNamed(`${sources.mail.subject}\n${sources.mail.text}`);
  if (client !== null && !writesHimself(client.name, sources.mail)) return [theClient(client)];
  const boxes = [...mailboxes(sources.mail, sources.event, sources.candidates), ...withAddress(sources)];
  const { from } = sources.mail;
  const shown = from === null ? null : fromDisplayName(from);
  const behind =
    shown === null && from !== null && !namesItself(from) ? employerBehindTool(sources.mail, sources.event) : null;
  const all = [...inTitles(sources), ...inExtractions(sources), ...inMailboxes(boxes)];
  if (behind !== null) all.push(candidate(behind, 'display', 'headers', `From: ${sources.mail.from?.name ?? ''}`));
  all.push(...inSignature(sources, all), ...spelled(sources, boxes));
  if (!all.some(({ place }) => told.has(place))) all.push(...inLines(sources));
  const employers = withoutPersonsAndTitles(all, sources, behind);
  const agency = agencyOf(sources);
  const own = agency === null ? [] : namesOfAgency(agency, all, sources.mail);
  const others = employers.filter(({ name }) => !own.some((other) => sameCompany(other, name)));
  // Who recruits for an unnamed client leaves the employer unnamed.
  return others.length > 0 || agencyWords.test(sources.mail.text.slice(0, 20_000)) ? others : employers;
}

function candidate(name: string, place: 'display' | 'domain' | 'spelled', from: Source, quote: string): Candidate {
  return { name, place, evidence: { from, quote: quote.slice(0, 200), confidence: trust[place] } };
}

function inTitles({ titles }: CompanySources): readonly Candidate[] {
  return titles.map(({ name, sure, quote, from }) => ({
    name,
    place: 'title',
    evidence: { from, quote: quote.slice(0, 200), confidence: sure ? trust.title : trust.looseTitle },
  }));
}

function inExtractions({ extractions }: CompanySources): readonly Candidate[] {
  return extractions.flatMap(({ company }) => {
    const name = company === undefined ? null : cleanCompany(company.value);
    return company === undefined || name === null ? [] : [{ name, evidence: company.evidence, place: 'text' as const }];
  });
}

function inMailboxes(boxes: readonly Mailbox[]): Candidate[] {
  return boxes.flatMap((box) => {
    const shown = namesItself(box) ? null : fromDisplayName(box);
    const domain = box.address === null ? null : companyFromDomain(box.address);
    const quote = quoteOf(box);
    return [
      ...(shown === null ? [] : [candidate(shown, 'display', 'headers', quote)]),
      ...(domain === null ? [] : [candidate(domain, 'domain', 'headers', quote)]),
    ];
  });
}

/** `Perch Scheduling <hello@perch-scheduler.example>`: a tool under its own name is nobody's employer. */
function namesItself({ name, address }: Mailbox): boolean {
  if (name === null || address === null || !isTool(address)) return false;
  const label = (domainLabel(address) ?? '').replace(/-/g, '');
  const shown = companyKey(cleanCompany(name) ?? '');
  return shown.length >= 3 && label.startsWith(shown);
}

function quoteOf(box: Mailbox): string {
  return `${box.name ?? ''} <${box.address ?? ''}>`;
}

/** Interviewers whose address the mail gives. */
function withAddress({ extractions, candidates }: CompanySources): readonly Mailbox[] {
  const told = extractions.flatMap(({ interviewers }) => interviewers?.value ?? []);
  return told.filter(
    (one) => one.address !== null && !isCandidate({ name: one.name, address: one.address }, candidates),
  );
}

/** Where no domain tells the name, a notice's headings and last lines do. */
function inLines(sources: CompanySources): readonly Candidate[] {
  const people = [...listedPeople(sources), ...toldPeople(sources)];
  return companiesInLines(sources.mail, people).map(({ name, quote }) => ({
    name,
    place: 'signature',
    evidence: { from: 'text', quote: quote.slice(0, 200), confidence: trust.line },
  }));
}

/** Places that tell the employer better than a line does. */
const told: ReadonlySet<Candidate['place']> = new Set(['domain', 'spelled', 'signature']);

/** The employer as the mail spells what its domains, or the name that a tool knows it by, hold in one word. */
function spelled({ mail, event, candidates }: CompanySources, boxes: readonly Mailbox[]): readonly Candidate[] {
  const own = boxes.flatMap((box) => {
    const label = box.address === null || companyFromDomain(box.address) === null ? null : domainLabel(box.address);
    return label === null ? [] : [{ label, quote: quoteOf(box) }];
  });
  const anchors = own.length > 0 ? own : tenantAnchors(mail, event, candidates);
  if (anchors.length === 0) return [];
  const shown = boxes.map(({ name }) => name ?? '').join('\n');
  const text = searchedText([
    mail.subject,
    event?.summary ?? '',
    shown,
    mail.text,
    event?.description?.slice(0, 4000) ?? '',
  ]);
  const labels = new Map(anchors.map(({ label, quote }) => [label, quote]));
  return [...labels].flatMap(([label, quote]) => {
    const name = cleanCompany(spelledIn(label, text) ?? '');
    return name === null ? [] : [candidate(name, 'spelled', own.length > 0 ? 'headers' : 'text', quote)];
  });
}

/** An agency's client is the employer, whatever else the mail names. */
function theClient({ name, quote }: ClientNamed): Candidate {
  const evidence = { from: 'text' as const, quote, confidence: trust.title };
  return { name, place: 'text', evidence };
}

/** `Our client Brightwave` in a mail from brightwave.example: it sells to clients, and is the employer anyway. */
function writesHimself(name: string, { from }: OriginalMail): boolean {
  const own = from?.address == null ? null : companyFromDomain(from.address);
  return own !== null && sameCompany(own, name);
}

const agencyWords =
  /\b(?:my|our) clients?\b|\bon behalf of (?:my|our|a|one of (?:my|our)) clients?\b|\bconfidential (?:search|client|mandate|role|process|employer)\b|\b(?:anonymous|undisclosed|unnamed) (?:client|employer|company)\b|\bend client\b|\bclient['’]s name\b|\bstaffing (?:agency|firm|partner|company)\b|\brecruit(?:ment|ing) (?:agency|consultan\w+|partner)\b|\bexecutive search\b|\bheadhunt\w+\b|\b(?:unser(?:en|em|e|er|es)?|mein(?:en|em|e|er|es)?) (?:kunde|mandant|auftraggeber)\w*|\b(?:notre|mon|nos|mes) clients?\b|\b(?:nuestro|mi|uno de nuestros) clientes?\b|\b(?:nostro|mio|nostri) clienti?\b|\b(?:nosso|meu|nossos) clientes?\b|\b(?:onze|mijn) (?:opdrachtgever|klant)\w*/i;

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

/** The agency's own names, as its domain has them, its writer shows them and the mail spells them. */
function namesOfAgency(agency: string, all: readonly Candidate[], { from }: OriginalMail): readonly string[] {
  const own = from === null ? '' : quoteOf(from).slice(0, 200);
  return [agency, ...all.filter(({ evidence }) => evidence.quote === own).map(({ name }) => name)];
}

/** Lines that a signature is looked for in: the last of the text, but not a whole thread. */
const SIGNATURE_LINES = 60;

/** The employer as the signature spells it: a short line, or a part of one, that is what the writer's domain suggests. */
function inSignature({ mail }: CompanySources, known: readonly Candidate[]): readonly Candidate[] {
  const domains = known.filter(({ place }) => place === 'domain' || place === 'display').map(({ name }) => name);
  if (domains.length === 0) return [];
  const keys = domains.map(companyKey).filter((key) => key !== '');
  const lines = mail.text.split('\n').slice(-SIGNATURE_LINES);
  const found: Candidate[] = [];
  for (const line of lines) {
    if (line.length > 80 || line.includes('@')) continue;
    const folded = fold(line);
    if (
      !keys.some((key) => holdsInOrder(folded, key)) ||
      /[.?!]\s*$/.test(line.replace(/\b(?:inc|ltd|co|corp|llc|s\.?r\.?l|s\.?p\.?a|s\.?a|b\.?v|n\.?v)\.\s*$/i, ''))
    )
      continue;
    const parts = [line, ...line.split(/\s*[,|·•–—]\s*|\s+-\s+|\s+(?:at|bei|chez|@)\s+/)].map((part) => part.trim());
    for (const part of parts) {
      const name = part.length < 3 || isTitled(part) ? null : cleanCompany(part);
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

/** A line that holds more than a name: `Zephyr Maps: Aisha`, `Tidewater AI - Hiring Manager Screen`. */
function isTitled(part: string): boolean {
  return /:\s|\s[-–—|•·]\s/.test(part) || namesInterview(part) || (looksLikeRole(part) && !looksLikeCompany(part));
}

/** A line that is the domain's name with at most a few words more (`Brightwave Analytics, Inc.` for `Brightwave`). */
function isSpelling(name: string, domain: string): boolean {
  return (
    sameCompany(name, domain) &&
    companyKey(name).length <= companyKey(domain).length + 24 &&
    companyKey(name).length >= companyKey(domain).length
  );
}

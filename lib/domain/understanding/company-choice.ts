import type { CalendarEvent } from '../mail/calendar.ts';
import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import { isCandidate } from './candidate.ts';
import { cleanCompany, companyFromDomain, companyKey, isTool, registrableDomain, sameCompany, spellAsIn } from './company.ts';
import type { Extraction, Found } from './extractor.ts';
import { cleanPersonName, isRobot, isRoom, isTeam, sameName } from './people.ts';
import type { Conflict, Evidence, Source } from './understanding.ts';

/** How far each place is trusted for the employer's name (1: a title that says `at X`; last: what a domain suggests). */
const trust = { title: 0.9, looseTitle: 0.62, signature: 0.8, displayName: 0.75, domain: 0.5 } as const;
/** What each further place that agrees adds. */
const AGREEMENT = 0.1;
const SUREST = 0.97;
/** From here on two names that differ are a contradiction worth showing. */
const CONTRADICTS = 0.75;

interface Candidate {
  readonly name: string;
  readonly evidence: Evidence;
  /** The kind of place; agreement counts once per place. */
  readonly place: string;
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

/**
 * Chooses the employer's name: what titles and text say outright, else the sender's display name freed from noise, else
 * the registrable domain (tldts). Places that agree raise each other; the fuller spelling is shown. Tools, free mail, the
 * candidate's own address and persons' names never count.
 */
export function chooseCompany(sources: CompanySources): {
  readonly company: Found<string> | null;
  readonly conflict: Conflict | null;
} {
  const all = candidatesFor(sources);
  const scored = all.map((one) => ({ one, score: score(one, all) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return { company: null, conflict: null };
  const fuller = all
    .filter((other) => other.place !== 'domain' && sameCompany(other.name, best.one.name))
    .reduce((longest, other) => (isFuller(other, longest) ? other : longest), best.one);
  const domain = best.one.place === 'domain';
  const name = domain ? spellAsIn(best.one.name, `${sources.mail.subject}\n${sources.mail.text}`) : fuller.name;
  const rival = scored.find(
    ({ one }) =>
      one.place !== 'domain' && one.evidence.confidence >= CONTRADICTS && !sameCompany(one.name, best.one.name),
  );
  const contradicted = rival !== undefined && best.one.evidence.confidence >= CONTRADICTS;
  const conflict = contradicted
    ? { field: 'company', values: [name, rival.one.name], from: [best.one.evidence.from, rival.one.evidence.from] }
    : null;
  return {
    company: { value: name, evidence: { ...fuller.evidence, confidence: round(Math.min(SUREST, best.score)) } },
    conflict,
  };
}

/** Names that display names and domains suggest: they settle what a word in a title is. */
export function suggestedCompanies(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
): readonly string[] {
  const boxes = mailboxes(mail, event, candidates);
  const names = [
    ...boxes.map((box) => fromDisplayName(box)),
    ...boxes.map((box) => (box.address === null ? null : companyFromDomain(box.address))),
  ];
  return [...new Set(names.filter((name) => name !== null))];
}

function candidatesFor(sources: CompanySources): readonly Candidate[] {
  const all: Candidate[] = sources.titles.map(({ name, sure, quote, from }) => ({
    name,
    place: 'title',
    evidence: { from, quote: quote.slice(0, 200), confidence: sure ? trust.title : trust.looseTitle },
  }));
  for (const { company } of sources.extractions) {
    const name = company === undefined ? null : cleanCompany(company.value);
    if (company !== undefined && name !== null) all.push({ name, evidence: company.evidence, place: 'text' });
  }
  for (const box of mailboxes(sources.mail, sources.event, sources.candidates)) {
    const shown = fromDisplayName(box);
    const quote = `${box.name ?? ''} <${box.address ?? ''}>`.slice(0, 200);
    if (shown !== null)
      all.push({ name: shown, place: 'display', evidence: { from: 'headers', quote, confidence: trust.displayName } });
    const domain = box.address === null ? null : companyFromDomain(box.address);
    if (domain !== null)
      all.push({ name: domain, place: 'domain', evidence: { from: 'headers', quote, confidence: trust.domain } });
  }
  all.push(...inSignature(sources, all));
  return all.filter(({ name }) => !isPerson(name, sources));
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
    if (line.length > 80 || line.includes('@') || /[.?!]\s*$/.test(line.replace(/\b(?:inc|ltd|co|corp|llc)\.\s*$/i, ''))) continue;
    const parts = [line, ...line.split(/\s*[,|·•–—]\s*|\s+-\s+|\s+(?:at|bei|chez|@)\s+/)].map((part) => part.trim());
    for (const part of parts) {
      const name = part.length < 3 ? null : cleanCompany(part);
      if (name === null || !/^\p{Lu}|^\p{Lo}|^\d/u.test(name) || !domains.some((domain) => isSpelling(name, domain))) continue;
      found.push({ name, place: 'signature', evidence: { from: 'text', quote: line.trim().slice(0, 200), confidence: trust.signature } });
      break;
    }
  }
  return found;
}

/** A line that is the domain's name with at most a few words more (`Brightwave Analytics, Inc.` for `Brightwave`). */
function isSpelling(name: string, domain: string): boolean {
  return sameCompany(name, domain) && companyKey(name).length <= companyKey(domain).length + 24 && companyKey(name).length >= companyKey(domain).length;
}

function score(one: Candidate, all: readonly Candidate[]): number {
  const agreeing = new Set(
    all.filter((other) => other.place !== one.place && sameCompany(other.name, one.name)).map((other) => other.place),
  );
  return one.evidence.confidence + agreeing.size * AGREEMENT;
}

function isFuller(one: Candidate, than: Candidate): boolean {
  return one.evidence.confidence >= trust.looseTitle && one.name.length > than.name.length && one.name.length <= 60;
}

/** A name that is one of the mail's people, or several of them (`Dana Whitfield and Samir Haddad`), is no company. */
function isPerson(name: string, { mail, event, candidates, extractions }: CompanySources): boolean {
  const boxes = [mail.from, ...mail.cc, event?.organizer ?? null, ...(event?.attendees ?? []), ...candidates, ...extractions.flatMap(({ interviewers, recruiter }) => [...(interviewers?.value ?? []), recruiter?.value ?? null])];
  const names = boxes
    .map((one) => (one?.name == null || isTeam(one) || fromDisplayName(one) !== null ? null : cleanPersonName(one.name)))
    .filter((one) => one !== null);
  const isName = (text: string) => names.some((person) => sameName(person, text));
  return isName(name) || name.split(/\s*(?:,|&|\band\b|\bund\b|\bet\b|\by\b)\s*/).some((side) => side.includes(' ') && isName(side));
}

/** Those on the employer's side, in the order in which they tell most: writer, reply-to, organizer, attendees, Cc. */
function mailboxes(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
): readonly Mailbox[] {
  const all = [mail.from, ...mail.replyTo, event?.organizer ?? null, ...(event?.attendees ?? []), ...mail.cc];
  return all
    .filter((one) => one !== null && !isCandidate(one, candidates) && !isRoom(one) && !isNoteTaker(one))
    .map((one) => ({ name: one?.name ?? null, address: one?.address ?? null }));
}

/** A robot among the guests (its maker's domain is nobody's employer), as against one that writes in the employer's name. */
function isNoteTaker(one: Mailbox): boolean {
  return one.name !== null && isRobot({ name: one.name, address: null });
}

const atCompany = /(?:\s(?:at|from|bei|chez|@)\s|[|(,@–—]\s*|\s-\s)(\S[^|()<>]{1,60}?)\)?\s*$/u;
const teamWords =
  /\b(?:team|careers?|recruiting|recruitment|talent|hiring|hr|jobs|scheduling|interviews?|human resources|people)\b/i;

/** The employer in a display name: `Brightwave Hiring Team`, `Dana at Brightwave`, `Dana Whitfield (Brightwave)`. */
function fromDisplayName(box: Mailbox): string | null {
  if (box.name === null || box.name.length > 100 || (box.name.includes('@ ') === false && box.name.includes('@')))
    return null;
  const name = box.name
    .replace(/^["']|["']$/g, '')
    .replace(/\s+(?:via|through|über)\s+.*$/i, '')
    .trim();
  if (teamWords.test(name)) {
    const tail = atCompany.exec(name)?.[1];
    const fromTail = tail === undefined || teamWords.test(tail) ? null : cleanCompany(tail);
    return fromTail ?? cleanCompany(name);
  }
  const tail = atCompany.exec(name)?.[1];
  if (tail !== undefined && !/^(?:he|she|they|phd|md|mba|jr|sr|esq|cpa|ext|external|guest|\d)/i.test(tail))
    return cleanCompany(tail);
  // A robot or tool that bears the employer's name: `Brightwave <no-reply@greenhouse-mail.io>`.
  const robot = box.address !== null && (isTool(box.address) || isRobot({ name: null, address: box.address }));
  if (!robot || isRobot({ name: box.name, address: null })) return null;
  return matchesPerson(name) ? null : cleanCompany(name);
}

/** Two or three plain words in a tool's display name are rather a person (`Dana Whitfield via Calendly`) than a company. */
function matchesPerson(name: string): boolean {
  return (
    /^(?:\p{Lu}[\p{Ll}'’]+\s){1,2}\p{Lu}[\p{Ll}'’-]+$/u.test(name) &&
    !/\b(?:labs?|analytics|systems|software|technologies|group|health|bank|robotics|energy|media|studios?|solutions|networks?|works|partners|capital|ai|inc|llc|ltd|gmbh|data|cloud)\b/i.test(
      name,
    )
  );
}

/** The domains of the employer's side, registrable, for matching. */
export function employerDomains(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
): readonly string[] {
  const domains = mailboxes(mail, event, candidates)
    .map((box) =>
      box.address === null || companyFromDomain(box.address) === null ? null : registrableDomain(box.address),
    )
    .filter((domain) => domain !== null);
  return [...new Set(domains)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

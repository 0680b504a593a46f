import type { CalendarEvent } from '../mail/calendar.ts';
import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import { isCandidate } from './candidate.ts';
import { cleanCompany, companyFromDomain, isTool, registrableDomain, sameCompany, spellAsIn } from './company.ts';
import type { Extraction, Found } from './extractor.ts';
import { cleanPersonName, isRobot, isTeam, sameName } from './people.ts';
import type { Conflict, Evidence, Source } from './understanding.ts';

/** How far each place is trusted for the employer's name (1: a title that says `at X`; last: what a domain suggests). */
const trust = { title: 0.9, looseTitle: 0.62, displayName: 0.75, domain: 0.5 } as const;
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
  return all.filter(({ name }) => !isPerson(name, sources));
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

/** A name that is one of the mail's people is no company. */
function isPerson(name: string, { mail, event, candidates }: CompanySources): boolean {
  const people = [mail.from, ...mail.cc, event?.organizer ?? null, ...(event?.attendees ?? []), ...candidates];
  return people.some((one) => {
    const person = one?.name == null || isTeam(one) ? null : cleanPersonName(one.name);
    return person !== null && !(one !== null && fromDisplayName(one) !== null) && sameName(person, name);
  });
}

/** Those on the employer's side, in the order in which they tell most: writer, reply-to, organizer, attendees, Cc. */
function mailboxes(
  mail: OriginalMail,
  event: CalendarEvent | null,
  candidates: readonly Mailbox[],
): readonly Mailbox[] {
  const all = [mail.from, ...mail.replyTo, event?.organizer ?? null, ...(event?.attendees ?? []), ...mail.cc];
  return all
    .filter((one) => one !== null && !isCandidate(one, candidates))
    .map((one) => ({ name: one?.name ?? null, address: one?.address ?? null }));
}

const atCompany = /(?:\s(?:at|from|of|bei|chez|@)\s|[|(,@–—]\s*|\s-\s)(\S[^|()<>]{1,60}?)\)?\s*$/u;
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

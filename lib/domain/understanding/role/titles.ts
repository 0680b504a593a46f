import type { Mailbox } from '../../mail/mail.ts';
import { cleanCompany } from '../company/clean-company.ts';
import { companyKey, sameCompany } from '../company/company-key.ts';
import { cleanPersonName, nameWords, sameName } from '../people/people.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { looksLikeCompany, looksLikeRole } from './looks-like.ts';
import { cleanRole } from './role.ts';
import { specialtyEnd } from './role-specialty.ts';
import { type TitleSpan, titleSpansIn } from './title-spans.ts';

/** Longest title that is taken apart. */
const TITLE_LIMIT = 250;

/** What a title is read with: whom and what the rest of the mail knows. */
export interface TitleContext {
  readonly candidates: readonly Mailbox[];
  readonly people: readonly Mailbox[];
  /** Companies that domains and display names suggest; they settle what a word in the title is. */
  readonly companies: readonly string[];
}

/** A title's parts. `sure` tells a company that the title's own words mark (`at Brightwave`, a known domain) from a mere rest. */
export interface TitleParts {
  readonly company: { readonly name: string; readonly sure: boolean } | null;
  readonly role: string | null;
  readonly people: readonly string[];
  /** True when the title itself says that this is an interview. */
  readonly interview: boolean;
}

const prefixes =
  /^(?:(?:re|fwd?|fw|aw|wg|tr|rv|invitation|updated invitation(?: with note)?|invitation from an unknown sender|cancell?ed(?: event)?(?: with note)?|cancellation|accepted|tentative(?:ly accepted)?|declined|new event|updated|update|rescheduled|reminder|confirmed|confirmation|einladung|aktualisierte einladung|abgesagt|abgesagter termin|invitación|invitación actualizada|cancelado|convite|invito|aggiornamento|annullato|uitnodiging|geannuleerd|mise à jour|annulé|action required|external|ext)\s*[:\]]\s*|\[(?:external|ext)\]\s*)+/i;
/** Google hangs the time, zone and calendar on the title: `T @ Tue Sep 29, 2026 10am - 10:30am (CDT) (you@…)`. */
const googleTail =
  /\s+@\s+(?:(?:\p{L}{2,12}\.?,?\s+)?(?:\p{L}{3,12}\.?\s+\d|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12})|\d{4}).*$/u;
/** What a subject says about the event besides naming it: its day, and what became of it. */
const aftermath =
  /\s+(?:(?:has|have|is|was|will)(?: now)? (?:been|be)?\s?(?:rescheduled|scheduled|confirmed|cancell?ed|booked|updated|moved).*|(?:on|for|am|le|el|il|em|op) (?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d{1,2}[./ ]|tomorrow|today|next|this|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|jueves|viernes).*)$/i;
const bracketAddress = /\([^()]*@[^()]*\)/g;

const qualifier =
  'technical|tech|phone|video|final|first|second|third|fourth|initial|virtual|remote|onsite|on-site|in-person|panel|hiring manager|hm|recruiter|recruiting|coding|live coding|system design|design|behaviou?ral|culture(?: fit)?|values?|intro|introductory|screening|informal|team|manager|executive|peer|portfolio|case(?: study)?|take-?home|zoom|teams|google meet|meet|webex|quick|short|brief|30[- ]min(?:ute)?s?|45[- ]min(?:ute)?s?|60[- ]min(?:ute)?s?|1[- ]hour|1:1|job|candidate|round \\d|stage \\d|\\d(?:st|nd|rd|th)(?:[- ]round)?|second[- ]round|first[- ]round|telefonisches?|technisches?|erstes|zweites|kennenlern';
const noun =
  "interviews?|super ?days?|interview days?|assessment (?:day|cent(?:er|re))s?|screen(?:ing)?s?|calls?|chats?|conversations?|meetings?|discussions?|rounds?|loops?|onsite|on-site|sessions?|presentations?|interviewing|deep[- ]dive|exercise|challenge|catch[- ]?up|coffee|intro(?:duction)?s?|meet (?:&|and) greet|(?:vorstellungs|bewerbungs|telefon|video|kennenlern|job|erst|zweit|fach)?-?(?:gespräch|interview)(?:s?termin|e)?|termin|entretien(?: d[’']embauche| téléphonique| vidéo)?|entrevista(?: de trabajo| de emprego| técnica| telefónica)?|colloquio(?: di lavoro| conoscitivo| tecnico)?|(?:sollicitatie)?gesprek|kennismakings?gesprek|面接|面试|собеседование|rozmowa kwalifikacyjna|jobsamtal|intervju";
const tail =
  '(?:\\s+(?:loop|invitation|invite|confirmation|confirmed|details|request|schedule|scheduled|\\d{1,2}|[ivx]{1,3}\\b|round|stage|part))';
const interviewPhrase = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${qualifier})[\\s-]+){0,4}(?:${noun})(?![\\p{L}])${tail}{0,3}`,
  'giu',
);
const strongNoun =
  /interview|screen|onsite|on-site|loop|gespräch|entretien|entrevista|colloquio|gesprek|面接|面试|собеседование|rozmowa kwal|jobsamtal|intervju|hiring|recruit/i;

const marks = /\s+(with|w\/|mit|avec|con|met|for|für|pour|para|per|voor|at|@|bei|beim|chez|presso|bij|from|of)\s+/gi;
const separators =
  /\s+[-–—•·~]+\s+|\s*(?:\||<-?>|&lt;&gt;|\/\/|↔|⇄|→|»)\s*|:\s+|\s*[()[\]]\s*|,\s+|\s+\/\s+|\s+[x×]\s+|;\s*|\s\+\s/u;

/** True when a subject or summary names an interview, in any of the languages known here. */
export function namesInterview(title: string): boolean {
  return strongNoun.test(title.slice(0, TITLE_LIMIT));
}

/**
 * Takes the title of an event or mail apart: `Technical Interview: Maya Okafor (Senior Data Engineer) at Brightwave`.
 * The interview phrase is taken out, the rest is split at its separators, and each part is a person, role, company or nothing.
 */
export function readTitle(title: string, context: TitleContext): TitleParts {
  const bare = bareTitle(title);
  const interview = strongNoun.test(bare);
  let company: { name: string; sure: boolean } | null = null;
  let role: string | null = null;
  const people: string[] = [];
  const specialised = withSpecialty(bare);
  if (specialised !== null) role = cleanRole(specialised);
  const rest = specialised === null ? bare : bare.replace(specialised, ' | ');
  for (const part of parts(rest).flatMap((whole) => couple(whole, context))) {
    const reading = readPart(part, context);
    if (reading === null) continue;
    if (reading.type === 'person') people.push(reading.value);
    else if (reading.type === 'role') role ??= reading.value;
    else if (company === null || (reading.sure && !company.sure)) company = { name: reading.value, sure: reading.sure };
  }
  return { company, role, people, interview };
}

/** A title without `Fwd:`, `Updated invitation:` and the tail that Google hangs on. */
export function bareTitle(title: string): string {
  return title
    .slice(0, TITLE_LIMIT)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(prefixes, '')
    .replace(googleTail, '')
    .replace(aftermath, '')
    .replace(bracketAddress, ' ')
    .trim();
}

interface Part {
  readonly text: string;
  /** The preposition before it, lower case, or ''. */
  readonly mark: string;
}

function parts(bare: string): readonly Part[] {
  const found: Part[] = [];
  for (const chunk of bare.split(separators)) {
    if (chunk === undefined || chunk.trim() === '') continue;
    const freed = ` ${chunk.replace(interviewPhrase, ' \u0001 ')} `;
    const pieces = freed.split(marks);
    for (let at = 0; at < pieces.length; at += 2) {
      const mark = (pieces[at - 1] ?? '').toLowerCase();
      for (const text of (pieces[at] ?? '').split('\u0001')) {
        const trimmed = text.trim().replace(/^(?:your|my|the|our|an?|and|&)\s+/i, '');
        if (trimmed.length > 1) found.push({ text: trimmed, mark });
      }
    }
  }
  return found;
}

/** `Maya Okafor and Dana Whitfield` are two; `Müller & Söhne` is one: it is cut only where a side is known. */
function couple(part: Part, context: TitleContext): readonly Part[] {
  const sides = part.text
    .split(/\s*(?:\s(?:and|und|et|y|e|en|med|og|och|x)\s|[&+,/])\s*/i)
    .filter((side) => side.length > 1);
  if (sides.length < 2) return [part];
  const known = (side: string) => [...context.candidates, ...context.people].some((person) => isName(person, side));
  return sides.some(known) ? sides.map((text) => ({ ...part, text })) : [part];
}

type PartReading =
  | { readonly type: 'person'; readonly value: string }
  | { readonly type: 'role'; readonly value: string }
  | { readonly type: 'company'; readonly value: string; readonly sure: boolean };

const beforePlaces: ReadonlySet<string> = new Set(['at', '@', 'bei', 'beim', 'chez', 'presso', 'bij']);
const beforePeople: ReadonlySet<string> = new Set(['with', 'w/', 'mit', 'avec', 'con', 'met']);

function readPart(part: Part, context: TitleContext): PartReading | null {
  const { text } = part;
  const name = cleanPersonName(text);
  const company = cleanCompany(text);
  if (company !== null && context.companies.some((other) => sameCompany(company, other))) return named(company, true);
  if (name !== null && context.candidates.some((person) => isName(person, name))) return null;
  if (name !== null && context.people.some((person) => isName(person, name))) return { type: 'person', value: name };
  // Whoever the interview is with: `Interview with CTO`.
  if (looksLikeRole(text)) return beforePeople.has(part.mark) ? null : readRole(text, context);
  return company === null ? null : readName(part, name, company);
}

/** A name that nothing else in the mail knows: its preposition and its look decide. */
function readName(part: Part, name: string | null, company: string): PartReading | null {
  if (beforePlaces.has(part.mark)) return named(company, true);
  if (companyKey(company).length < 2 || /\d{4}/.test(part.text)) return null;
  if (looksLikeCompany(part.text)) return named(company, true);
  if (!/^[\p{Lu}\p{Lo}]/u.test(company)) return null;
  const isPerson = name !== null && beforePeople.has(part.mark) && nameWords(name).length >= 2;
  return isPerson ? { type: 'person', value: name } : named(company, false);
}

function named(value: string, sure: boolean): PartReading {
  return { type: 'company', value, sure };
}

/** A role, freed from a company in front of it: `Brightwave Senior Data Engineer`. */
function readRole(text: string, context: TitleContext): PartReading | null {
  let rest = text;
  for (const company of context.companies) {
    const front = rest.slice(0, company.length);
    if (sameCompany(front, company) && front.length < rest.length) rest = rest.slice(company.length).trim();
  }
  const told = rest.replace(application, '');
  const [span] = titleSpansIn(told, foldAligned(told));
  const role = cleanRole(span === undefined ? told : titleFrom(told, span));
  return role === null ? null : { type: 'role', value: role };
}

/** `Engineering Manager, Routing`, whole where the comma belongs to the title; null for titles without one. */
function withSpecialty(bare: string): string | null {
  const text = { raw: bare, folded: foldAligned(bare) };
  for (const span of bare.includes(',') ? titleSpansIn(bare, text.folded) : []) {
    const end = specialtyEnd(text, span, null, true);
    if (end > span.end) return bare.slice(span.start, end);
  }
  return null;
}

/** The title without what stands before it; behind it only what titles have there stays. */
function titleFrom(told: string, { start, end }: TitleSpan): string {
  return told.slice(
    start,
    specialtyEnd({ raw: told, folded: foldAligned(told) }, { start, end, capital: true }, null, true),
  );
}

/** What stands before the title in subjects about an application. */
const application =
  /^.{0,80}?\b(?:bewerbung(?: als)?|als|application (?:for|to|as)|applied for|candidature (?:au poste |pour le poste )?(?:de|d'|en tant que)|candidatura (?:para|a|per|como)|as an?|poste de|position of|role of)\s+/i;

function isName(person: Mailbox, name: string): boolean {
  return person.name !== null && sameName(person.name, name);
}

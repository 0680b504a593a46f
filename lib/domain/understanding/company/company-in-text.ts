import type { Mailbox } from '../../mail/mail.ts';
import { fold } from '../fold.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import { companyWords, namelessWords, titleWords } from '../role/title-words.ts';
import { namesInterview } from '../role/titles.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { lettersOf } from '../text/whole-text.ts';
import { cleanCompany } from './clean-company.ts';
import { companyKey, sameCompany } from './company-key.ts';
import {
  type CompanyPattern,
  inSenderName,
  inSignatureLine,
  legalForm,
  namesBehindWith,
  prose,
  subjects,
} from './company-patterns.ts';
import { holdsInOrder, searchedText, spelledIn } from './company-spelling.ts';
import { namesFirm } from './company-words.ts';
import { companyFromDomain, domainLabel } from './mail-domain.ts';

/** The employer as the mail names it. */
export interface CompanyMention {
  readonly name: string;
  readonly confidence: number;
  readonly quote: string;
  readonly from: 'text' | 'headers';
}

/** What tells a company from everything else that has capitals. */
export interface CompanyReading {
  readonly sender: Mailbox | null;
  /** True for a name that is somebody's in this mail. */
  readonly isPerson: (name: string) => boolean;
}

type Doubt = Pick<CompanyPattern, 'open' | 'outright'>;
type Add = (found: string, weight: number, doubt: Doubt, quote: string) => void;

const closed: Doubt = { open: false, outright: false };
const opened: Doubt = { open: true, outright: false };

interface Tally {
  name: string;
  weight: number;
  count: number;
  quote: string;
  from: 'text' | 'headers';
}

/**
 * The employer that a mail names, or null. Names of tools, free-mail hosts, people and jobs are none. The sender's own
 * domain confirms a name; it never makes one.
 *
 * @param passages from `readPassages`, signature included
 */
export function companyIn(passages: readonly Passage[], reading: CompanyReading): CompanyMention | null {
  const tallies: Tally[] = [];
  const domain = reading.sender?.address ? companyFromDomain(reading.sender.address) : null;
  const add = (found: string, weight: number, doubt: Doubt, quote: string, from: Tally['from'] = 'text'): void => {
    const name = plausible(found, doubt, domain, reading, quote);
    if (name === null) return;
    const known = tallies.find((tally) => sameCompany(tally.name, name));
    if (known === undefined) tallies.push({ name, weight, count: 1, quote, from });
    else {
      if (weight > known.weight) Object.assign(known, { weight, quote, from });
      if (name.length > known.name.length && weight >= 0.7) known.name = name;
      known.count += 1;
    }
  };
  // Most ways of naming a company are another language's.
  const letters = lettersOf(passages);
  const mayStand = ({ mayMatch }: CompanyPattern): boolean => mayMatch(letters);
  const patterns = { subjects: subjects.filter(mayStand), prose: prose.filter(mayStand) };
  for (const passage of passages) addPassage(passage, domain, add, patterns);
  const shown = reading.sender?.name ?? '';
  for (const { name } of inSenderName(shown)) add(name, 0.8, closed, shown, 'headers');
  if (domain !== null && tallies.length === 0) {
    const text = searchedText(passages.map(({ raw }) => raw));
    const spelled = spelledIn(domainLabel(reading.sender?.address ?? '') ?? '', text);
    if (spelled !== null) add(spelled, SPELLED, opened, spelled);
  }
  return best(tallies, domain);
}

/** The domain's own spelling says nothing of the employer that words don't say better. */
const SPELLED = 0.3;

/** `at The Brackenridge Club, 14 Albemarle Street` tells where one meets, `Your interview with Lionel` whom. */
const DOUBTFUL = 0.4;
const numbered = /^,? \(?\d/;

type Patterns = Readonly<Record<'subjects' | 'prose', readonly CompanyPattern[]>>;

function addPassage(passage: Passage, domain: string | null, add: Add, ways: Patterns): void {
  if (passage.label === 'company') add(passage.raw, 0.96, closed, passage.raw);
  const patterns = passage.label === 'subject' ? [...ways.subjects, ...ways.prose] : mayName(passage) ? ways.prose : [];
  for (const way of patterns) {
    if (!way.needs.some((word) => passage.folded.includes(word))) continue;
    for (const { name, said, end } of way.find(passage.raw)) {
      const behind = passage.raw.slice(end, end + 3);
      const doubtful = (way.outright && numbered.test(behind)) || (!name.includes(' ') && withSomebody.test(said));
      add(name, doubtful ? DOUBTFUL : way.weight, way, said);
    }
  }
  if (passage.signature && passage.raw.length < 90) addSignature(passage, add);
  if (domain !== null) addConfirmed(passage, domain, add);
}

function mayName(passage: Passage): boolean {
  return passage.label === null || ['what', 'when', 'role', 'where'].includes(passage.label);
}

function addSignature(passage: Passage, add: Add): void {
  const words = passage.folded.split(/[^a-z-]+/);
  // A line of its own counts with a legal form, `Brightwave Labs Ltd`; the sender's domain confirms any other.
  if (legalForm.test(passage.raw)) return add(passage.raw.split(/\s*[|•·,]\s*/)[0] ?? '', 0.75, opened, passage.raw);
  if (!words.some((word) => titleWords.has(word))) return;
  const named = inSignatureLine(passage.raw);
  if (named !== null && named.index > 0) add(named.name, 0.8, opened, passage.raw);
}

/** A part of a subject or signature, or what follows `with`, that is the sender's domain spelled out. */
function addConfirmed(passage: Passage, domain: string, add: Add): void {
  // Looking at the letters is cheaper than at every part; a longer text than is folded may hold them later on.
  if (passage.raw.length < 300 && !holdsInOrder(fold(passage.raw), companyKey(domain).slice(0, SHARED))) return;
  const standsAlone = passage.signature || passage.label === 'subject';
  const parts = standsAlone && passage.raw.length < 200 ? passage.raw.split(/\s*[|•·,]\s*|\s[-–—]\s|:\s/u) : [];
  const behind = some.test(passage.folded) ? namesBehindWith(passage.raw).map(({ name }) => name) : [];
  const isDomains = (part: string): boolean => sameCompany(part, domain);
  for (const part of [...parts.filter((one) => isDomains(one) && isBare(one)), ...behind.filter(isDomains)])
    add(part, 0.65, opened, passage.raw);
}

/** Two names of one company share their first four letters. */
const SHARED = 4;

/** A name and no more: `Gristmill final round`, `Gaitway Customer Success Lead` hold the talk and the job as well. */
function isBare(part: string): boolean {
  return !/ \p{Ll}{4}/u.test(part) && (!looksLikeRole(part) || looksLikeCompany(part)) && !namesInterview(part);
}

function best(tallies: readonly Tally[], domain: string | null): CompanyMention | null {
  const scored = tallies.map((tally) => {
    const confirmed = domain !== null && sameCompany(tally.name, domain);
    return { tally, score: tally.weight + 0.04 * (Math.min(tally.count, 4) - 1) + (confirmed ? 0.3 : 0) };
  });
  const first = scored.reduce<(typeof scored)[number] | null>(
    (a, b) => (a === null || b.score > a.score ? b : a),
    null,
  );
  if (first === null) return null;
  const { name, quote, from } = first.tally;
  return { name, confidence: Math.round(Math.min(0.96, first.score) * 100) / 100, quote: quote.slice(0, 200), from };
}

function plausible(
  found: string,
  { open, outright }: Doubt,
  domain: string | null,
  reading: CompanyReading,
  quote: string,
): string | null {
  const trimmed = untilOrdinaryWord(found.replace(/[.,;:!?'’]+$/, ''));
  const name = cleanCompany(trimmed);
  if (name === null || !/\p{L}{2}/u.test(name) || /^\d/.test(name)) return null;
  if (domain !== null && sameCompany(name, domain)) return name;
  const words = foldAligned(name).split(/[^\p{L}\d]+/u);
  if (words.every((word) => namelessWords.has(word) || titleWords.has(word) || /^\d*$/.test(word))) return null;
  // `interview with Dana Whitfield` and `interview with Brightwave Analytics` look alike; only the second is taken.
  if (
    (withSomebody.test(quote) || (open && quote.startsWith(found))) &&
    !outright &&
    looksLikePerson(words) &&
    !namesFirm(name)
  )
    return null;
  if (withSomebody.test(quote) && looksLikePeople(name)) return null;
  if (open && (reading.isPerson(name) || words.some((word) => roleNouns.has(word)))) return null;
  if (companyKey(name).length < 2) return null;
  return !outright && reading.isPerson(name) ? null : name;
}

const some = /\b(?:with|mit|avec|con|met|com) /;
const withSomebody = / (?:with|con|avec|mit|met|com) \S/;

/** `Ken Lowry and Sadia Hussain` are two. */
function looksLikePeople(name: string): boolean {
  const sides = name.split(/ (?:and|und|et|y|e|en|&) /);
  return sides.length > 1 && sides.every((side) => looksLikePerson(foldAligned(side).split(' ')));
}

function looksLikePerson(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length < 5 &&
    !companyWords.has(words.at(-1) ?? '') &&
    words.every((word) => /^\p{L}*$/u.test(word))
  );
}

const roleNouns = new Set(
  'engineer manager developer designer analyst scientist director architect recruiter specialist coordinator consultant entwickler entwicklerin ingenieur'.split(
    ' ',
  ),
);

/** `Brightwave Analytics on Thursday` without `on`: a day, a tool or a weekday ends the name. */
function untilOrdinaryWord(name: string): string {
  const words = name.split(' ');
  let at = words.findIndex((word, index) => index > 0 && ordinary.has(foldAligned(word).replace(/'.*$/, '')));
  if (at < 0) at = words.length;
  while (at > 1 && /^(?:&|and|und|et|y|e|of|de|der|für|for)$/.test(words[at - 1] ?? '')) at -= 1;
  return words.slice(0, at).join(' ');
}

const ordinary = new Set(
  'i he she they it is are has my monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december interview please we you your our the this if thank thanks zoom montag dienstag mittwoch donnerstag freitag wir sie phone video onsite screen'.split(
    ' ',
  ),
);

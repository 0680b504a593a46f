import type { Found } from '../extractor.ts';
import { looksLikeCompany, looksLikeRole } from '../role/looks-like.ts';
import type { Conflict } from '../understanding.ts';
import { cleanCompany } from './clean-company.ts';
import { companyCandidates } from './company-candidates.ts';
import { sameCompany } from './company-key.ts';
import { type Candidate, type CompanySources, trust } from './company-sources.ts';
import { namesFirm } from './company-words.ts';

/** What each further place that agrees adds. */
const AGREEMENT = 0.1;
const SUREST = 0.97;
/** From here on two names that differ are a contradiction worth showing. */
const CONTRADICTS = 0.75;
/** Below this a name was read from its place alone, and once. */
const THIN = 0.74;

/**
 * Chooses the employer's name: what titles and text say outright, else the sender's display name freed from noise, else
 * the registrable domain (tldts). Places that agree raise each other; the fuller spelling is shown. Tools, free mail, the
 * candidate's own address and persons' names never count.
 */
export function chooseCompany(sources: CompanySources): {
  readonly company: Found<string> | null;
  readonly conflict: Conflict | null;
} {
  const found = companyCandidates(sources);
  const all = found.filter((one) => !isThin(one, found));
  const scored = all.map((one) => ({ one, score: score(one, all) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return { company: null, conflict: null };
  const fuller = all
    .filter((other) => other.place !== 'domain' && sameCompany(other.name, best.one.name))
    .reduce((longest, other) => (isFuller(other, longest) ? other : longest), best.one);
  // A mail that spells what its domain means has that spelling among its names.
  const name = fullerIn(best.one.place === 'domain' ? best.one.name : fuller.name, sources.mail.text);
  const rival = scored.find(({ one }) => contradicts(one, best.one, all));
  const contradicted = rival !== undefined && best.one.evidence.confidence >= CONTRADICTS;
  const conflict = contradicted
    ? { field: 'company', values: [name, rival.one.name], from: [best.one.evidence.from, rival.one.evidence.from] }
    : null;
  return {
    company: { value: name, evidence: { ...fuller.evidence, confidence: round(Math.min(SUREST, best.score)) } },
    conflict,
  };
}

/**
 * A capital word at a place where names stand (`Curatorial interview`, `Video interview with London`) is no employer by
 * itself: another place must know it, or its own look tell that it is a firm's.
 */
function isThin(one: Candidate, all: readonly Candidate[]): boolean {
  if (one.evidence.confidence >= THIN || (one.place !== 'text' && one.place !== 'title')) return false;
  const { quote } = one.evidence;
  const at = Math.max(0, quote.indexOf(one.name));
  if (outright.test(quote.slice(Math.max(0, at - 12), at)) || namedTalk.test(quote.slice(at + one.name.length)))
    return false;
  return !namesFirm(one.name) && !all.some((other) => other.place !== one.place && sameCompany(other.name, one.name));
}

/** What stands in front of firms alone. */
const outright = /(?:^|\s)(?:at|bei|chez|bij|presso|join|joining) $/i;

/** `Stackhaus Recruiter Call` names whose call it is, `Curatorial interview` what it is about. */
const namedTalk = /^ (?:recruiter|technical|phone|hiring manager|final|first|second|onsite|video|intro)\s/i;

/** A name that could as well be somebody's, or a job, contradicts nothing: a domain must know it, or a word tell it. */
function contradicts(one: Candidate, best: Candidate, all: readonly Candidate[]): boolean {
  if (one.place === 'domain' || one.evidence.confidence < CONTRADICTS || sameCompany(one.name, best.name)) return false;
  const known = all.some((other) => other.place === 'domain' && sameCompany(other.name, one.name));
  return known || looksLikeCompany(one.name);
}

function score(one: Candidate, all: readonly Candidate[]): number {
  const agreeing = new Set(
    all.filter((other) => other.place !== one.place && sameCompany(other.name, one.name)).map((other) => other.place),
  );
  return one.evidence.confidence + agreeing.size * AGREEMENT;
}

/** `Brightwave` becomes `Brightwave Analytics` where the text goes on so, with a word that companies have in their names. */
function fullerIn(name: string, text: string): string {
  const at = text.slice(0, 20_000).indexOf(`${name} `);
  if (at < 0) return name;
  const behind = /^ ((?:\p{Lu}[\p{L}-]{1,20} ){0,1}\p{Lu}\p{L}{1,20})(?=[\s,.!?:;)]|$)/u.exec(
    text.slice(at + name.length, at + name.length + 60),
  )?.[1];
  const longer = behind === undefined || !looksLikeCompany(behind) ? null : cleanCompany(`${name} ${behind}`);
  return longer !== null && longer.length > name.length ? longer : name;
}

/** `Midway Freight Staffing` signs for Midway Freight. */
const department = /\s(?:staffing|resourcing|recruiting|recruitment|talent|people|hiring|careers|personnel)$/i;

function isFuller(one: Candidate, than: Candidate): boolean {
  // `Gaitway Customer Success Lead` is the company and the job.
  if (looksLikeRole(one.name) && !looksLikeCompany(one.name)) return false;
  if (department.test(one.name)) return false;
  return one.evidence.confidence >= trust.looseTitle && one.name.length > than.name.length && one.name.length <= 60;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

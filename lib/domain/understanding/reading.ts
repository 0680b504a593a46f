import type { OriginalMail } from '../mail/forward.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { Extraction } from './extractor.ts';
import type { CalendarsRead } from './extractors/calendar.ts';
import type { Merged } from './merge.ts';
import type { Evidence, MailKind, PartialInterview, ReadingContext, Understanding } from './understanding.ts';

/** What one original mail gives: an interview, an outcome, or a kind alone. */
export type Reading = Pick<Understanding, 'kind' | 'interview' | 'evidence' | 'missing' | 'conflicts' | 'problem'>;

/** One mail with all that was read from it, before it is sorted into interviews. */
export interface Material {
  readonly mail: OriginalMail;
  readonly candidates: readonly Mailbox[];
  readonly calendars: CalendarsRead;
  readonly extractions: readonly Extraction[];
  readonly context: ReadingContext;
  /** What the user wrote above the forward; ''. */
  readonly note: string;
}

/** Fields without which a later note or step is poorer; `missing` names them in this order. */
const wanted = [
  'start',
  'end',
  'timezone',
  'medium',
  'url',
  'location',
  'phone',
  'interviewers',
  'company',
  'role',
] as const;

/** An interview as a reading: what is missing is named. */
export function reading(kind: MailKind, merged: Merged, evidence: Evidence | null): Reading {
  const { facts } = merged;
  return {
    kind,
    interview: facts,
    evidence:
      evidence === null || facts.status !== 'cancelled' ? merged.evidence : { ...merged.evidence, status: evidence },
    missing: missingFrom(facts),
    conflicts: merged.conflicts,
    problem: kind === 'cancellation' ? null : merged.problem,
  };
}

function missingFrom(facts: PartialInterview): readonly string[] {
  return wanted.filter((field) => {
    if (field === 'url') return facts.medium === 'video' && facts.url === null;
    if (field === 'phone') return facts.medium === 'phone' && facts.phone === null;
    if (field === 'location') return facts.medium === 'onsite' && facts.location === null;
    if (field === 'medium') return facts.medium === 'unknown';
    if (field === 'interviewers') return (facts.interviewers?.length ?? 0) === 0;
    return facts[field] === null;
  });
}

const nothing: PartialInterview = {
  uid: null,
  sequence: null,
  start: null,
  end: null,
  timezone: null,
  medium: null,
  url: null,
  location: null,
  phone: null,
  interviewers: null,
  recruiter: null,
  timeline: null,
  company: null,
  role: null,
  status: null,
};

/** A rejection or an offer: company and role, the rest null. */
export function outcome(kind: MailKind, merged: Merged): Reading {
  const { company, role } = merged.facts;
  const shown = Object.fromEntries(
    Object.entries(merged.evidence).filter(([field]) => field === 'company' || field === 'role'),
  );
  const missing = [...(company === null ? ['company'] : []), ...(role === null ? ['role'] : [])];
  return { kind, interview: { ...nothing, company, role }, evidence: shown, missing, conflicts: [], problem: null };
}

/** A mail that holds no interview. */
export function only(kind: MailKind): Reading {
  return { kind, interview: null, evidence: {}, missing: [], conflicts: [], problem: null };
}

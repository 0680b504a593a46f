import { withoutLegalForm } from '../../lib/domain/understanding/company/legal-forms.ts';
import { fold } from '../../lib/domain/understanding/fold.ts';
import type { CorpusCase, Expectation, ExpectedPerson } from './corpus-cases.ts';
import type { Reading } from './reading.ts';

/** `missing`: silence where the mail says something. `wrong`: anything said that is not so. */
export type Verdict = 'right' | 'missing' | 'wrong';

export interface Judgement {
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: unknown;
  readonly got: unknown;
}

const plainFields = ['start', 'end', 'timezone', 'url', 'phone', 'company', 'role', 'location'] as const;

/** Every field of a mail that its expectation names, with the verdict on what the reader found. */
export function judgeCase(one: CorpusCase, readings: readonly Reading[]): readonly Judgement[] {
  const parts = one.expected.length;
  const counted = parts > 1 || readings.length > 1;
  return [
    ...(counted ? [judgement('parts', parts, readings.length, parts === readings.length)] : []),
    ...one.expected.flatMap((expected, part) => judgePart(expected, readings[part] ?? null)),
  ];
}

function judgePart(expected: Expectation, reading: Reading | null): readonly Judgement[] {
  const found = reading?.interview ?? null;
  const client = expected.forward.client;
  const judged: (Judgement | undefined)[] = [
    // `other` says nothing of the mail; any further kind asserts something.
    ifNamed(expected.kind, (wanted) =>
      verdictOn('kind', wanted, reading?.kind === 'other' && wanted !== 'other' ? null : reading?.kind),
    ),
    verdictOn('forward style', expected.forward.style, reading?.forward.style),
    client === undefined ? undefined : verdictOn('forward client', client, mailProgram(reading?.forward.client)),
    ...plainFields.map((field) =>
      ifNamed(expected[field], (wanted) => verdictOn(field, wanted, found?.[field], alike[field])),
    ),
    ifNamed(expected.medium, (wanted) =>
      verdictOn('medium', wanted, found?.medium === 'unknown' && wanted !== 'unknown' ? null : found?.medium),
    ),
    ifNamed(expected.status, (wanted) => verdictOn('status', wanted, found?.status)),
    ifNamed(expected.timeline, (wanted) => verdictOn('timeline', wanted, found?.timeline?.by)),
    ifNamed(expected.recruiter, (wanted) => judgeRecruiter(wanted, found?.recruiter ?? null)),
    ifNamed(expected.interviewers, (wanted) => judgePeople(wanted, found?.interviewers ?? [])),
    ifNamed(expected.conflicts, (wanted) => judgeConflicts(wanted, reading)),
  ];
  return judged.filter((one) => one !== undefined);
}

function ifNamed<Wanted>(wanted: Wanted | undefined, judge: (wanted: Wanted) => Judgement): Judgement | undefined {
  return wanted === undefined ? undefined : judge(wanted);
}

function judgeConflicts(expected: readonly string[], reading: Reading | null): Judgement {
  const got = [...new Set(reading?.conflicts.map((one) => one.field) ?? [])].sort();
  const silent = got.length === 0 && expected.length > 0;
  const right = got.join() === [...expected].sort().join();
  return { field: 'conflicts', verdict: right ? 'right' : silent ? 'missing' : 'wrong', expected, got };
}

function judgement(field: string, expected: unknown, got: unknown, right: boolean): Judgement {
  return { field, verdict: right ? 'right' : 'wrong', expected, got };
}

type Same = (wanted: string, got: string) => boolean;
const exactly: Same = (wanted, got) => wanted === got;

/** Compares one value; null against null is right, silence is missing, everything else that differs is wrong. */
function verdictOn(field: string, expected: string | null, got: string | null | undefined, same = exactly): Judgement {
  const found = got ?? null;
  if (found === null) return { field, verdict: expected === null ? 'right' : 'missing', expected, got: found };
  return judgement(field, expected, found, expected !== null && same(expected, found));
}

/** Outlook's many editions write alike; which one it was is not asked. */
function mailProgram(client: string | null | undefined): string | null {
  return client?.startsWith('outlook') ? 'outlook' : (client ?? null);
}

/** The words of a text, in one case and without what stands between them: so names, titles and places are compared. */
export const words = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

/** Legal forms and a leading article are kept or left out by careful people alike. */
function withoutForms(name: string): string {
  const all = words(name).replace(/^the /, '').split(' ');
  return all.slice(0, withoutLegalForm(all.map(fold)).length).join(' ');
}

/** An address may be shown with the building's name or the country around it, but no part of it may be lost. */
export const placeAlike: Same = (wanted, got) => words(got).includes(words(wanted));

/** True for two spellings of one employer: case, punctuation, legal form and a leading article are not compared. */
export function sameEmployer(wanted: string, got: string): boolean {
  return withoutForms(wanted) === withoutForms(got);
}

const alike: Record<(typeof plainFields)[number], Same> = {
  start: exactly,
  end: exactly,
  timezone: exactly,
  url: exactly,
  phone: (wanted, got) => wanted.replace(/\D/g, '') === got.replace(/\D/g, ''),
  company: sameEmployer,
  role: (wanted, got) => words(wanted) === words(got),
  location: placeAlike,
};

/** Forms of address, folded: whether a letter keeps them (Dr., Prof.) or not, they tell nobody apart. */
const formsOfAddress: ReadonlySet<string> = new Set(
  'mr mrs ms mx miss mdm madam fr father frère père docteur revd reverend very engr atty deacon directress chief elder mayor captain kapitän cdt brigadier general detective insp inspector rain ra me maître cllr arc med vet univ pater schwester hermano hermana padre irmã irmão frei ir dr dra drs prof profa professor professora doutor doutora herr frau monsieur madame m mme mlle sr sra srta d doña don dona dhr mevr mevrouw meneer dott dottssa ssa ing eng enga dipl di mag lic mtro mtra pan pani sig sigra signor signora hon rev sister principal chef coach judge sir pr rag arch avv in ª a'.split(
    ' ',
  ),
);

/** The words of a name behind its forms of address; a name that has no other words keeps them. */
const personName = (name: string | null): string => {
  const all = words(name ?? '').split(' ');
  const from = all.findIndex((word) => !formsOfAddress.has(word));
  return all.slice(Math.max(0, from)).join(' ');
};

/** By name where both have one, else by address. */
export const samePerson = (a: ExpectedPerson, b: ExpectedPerson): boolean =>
  a.name !== null && b.name !== null
    ? personName(a.name) === personName(b.name)
    : a.address != null && a.address.toLowerCase() === b.address?.toLowerCase();

/** True when `got` carries an address that the mail does not show for that person. */
export function wrongAddress(wanted: ExpectedPerson | undefined, got: ExpectedPerson): boolean {
  if (wanted !== undefined && wanted.address === undefined) return false;
  return got.address != null && got.address.toLowerCase() !== wanted?.address?.toLowerCase();
}

function judgeRecruiter(expected: ExpectedPerson | null, got: ExpectedPerson | null): Judgement {
  const field = 'recruiter';
  if (got === null) return { field, verdict: expected === null ? 'right' : 'missing', expected, got };
  if (expected === null || !samePerson(expected, got) || wrongAddress(expected, got))
    return { field, verdict: 'wrong', expected, got };
  return { field, verdict: [undefined, got.address].includes(expected.address) ? 'right' : 'missing', expected, got };
}

function judgePeople(expected: readonly ExpectedPerson[], got: readonly ExpectedPerson[]): Judgement {
  const field = 'interviewers';
  const partner = (one: ExpectedPerson) => expected.find((other) => samePerson(other, one));
  if (got.some((one) => partner(one) === undefined || wrongAddress(partner(one), one)))
    return { field, verdict: 'wrong', expected, got };
  const complete = expected.every((one) =>
    got.some((other) => samePerson(one, other) && (one.address == null || other.address != null)),
  );
  return { field, verdict: complete ? 'right' : 'missing', expected, got };
}

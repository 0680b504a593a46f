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
  const judged: Judgement[] = [
    // `other` says nothing of the mail; any further kind asserts something.
    verdictOn('kind', expected.kind, reading?.kind === 'other' && expected.kind !== 'other' ? null : reading?.kind),
    verdictOn('forward style', expected.forward.style, reading?.forward.style),
  ];
  const client = expected.forward.client;
  if (client !== undefined) judged.push(verdictOn('forward client', client, mailProgram(reading?.forward.client)));
  for (const field of plainFields) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    judged.push(verdictOn(field, wanted, found?.[field] ?? null, alike[field]));
  }
  if (expected.medium !== undefined) {
    const medium = found?.medium === 'unknown' && expected.medium !== 'unknown' ? null : (found?.medium ?? null);
    judged.push(verdictOn('medium', expected.medium, medium));
  }
  if (expected.status !== undefined) judged.push(verdictOn('status', expected.status, found?.status ?? null));
  if (expected.timeline !== undefined)
    judged.push(verdictOn('timeline', expected.timeline, found?.timeline?.by ?? null));
  if (expected.recruiter !== undefined) judged.push(judgeRecruiter(expected.recruiter, found?.recruiter ?? null));
  if (expected.interviewers !== undefined)
    judged.push(judgePeople(expected.interviewers, found === null ? [] : found.interviewers));
  if (expected.conflicts !== undefined) {
    const fields = [...new Set(reading?.conflicts.map((one) => one.field) ?? [])].sort();
    const verdict =
      fields.join() === [...expected.conflicts].sort().join() ? 'right' : fields.length ? 'wrong' : 'missing';
    judged.push({ field: 'conflicts', verdict, expected: expected.conflicts, got: fields });
  }
  return judged;
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

const words = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

const withoutLegalForm = (name: string): string =>
  words(name).replace(
    / (?:inc|llc|ltd|limited|gmbh|ag|se|kg|sa|s a|sas|srl|s r l|spa|s p a|bv|b v|nv|lda|ltda|plc|corp)$/,
    '',
  );

/** An address may be shown with the building's name or the country around it, but no part of it may be lost. */
const placeAlike: Same = (wanted, got) => words(got).includes(words(wanted));

const alike: Record<(typeof plainFields)[number], Same> = {
  start: exactly,
  end: exactly,
  timezone: exactly,
  url: exactly,
  phone: (wanted, got) => wanted.replace(/\D/g, '') === got.replace(/\D/g, ''),
  company: (wanted, got) => withoutLegalForm(wanted) === withoutLegalForm(got),
  role: (wanted, got) => words(wanted) === words(got),
  location: placeAlike,
};

const personName = (name: string | null): string =>
  words(name ?? '').replace(/^(?:mr|mrs|ms|herr|frau|monsieur|madame|m|mme|sr|sra|dhr|mevr|mevrouw|dott|dottssa) /, '');

const samePerson = (a: ExpectedPerson, b: ExpectedPerson): boolean =>
  a.name !== null && b.name !== null
    ? personName(a.name) === personName(b.name)
    : a.address !== null && a.address.toLowerCase() === b.address?.toLowerCase();

/** True when `got` carries an address that the mail does not show for that person. */
export function wrongAddress(wanted: ExpectedPerson | undefined, got: ExpectedPerson): boolean {
  return got.address !== null && got.address.toLowerCase() !== wanted?.address?.toLowerCase();
}

function judgeRecruiter(expected: ExpectedPerson | null, got: ExpectedPerson | null): Judgement {
  const field = 'recruiter';
  if (got === null) return { field, verdict: expected === null ? 'right' : 'missing', expected, got };
  if (expected === null || !samePerson(expected, got) || wrongAddress(expected, got))
    return { field, verdict: 'wrong', expected, got };
  return { field, verdict: got.address === expected.address ? 'right' : 'missing', expected, got };
}

function judgePeople(expected: readonly ExpectedPerson[], got: readonly ExpectedPerson[]): Judgement {
  const field = 'interviewers';
  const partner = (one: ExpectedPerson) => expected.find((other) => samePerson(other, one));
  if (got.some((one) => partner(one) === undefined || wrongAddress(partner(one), one)))
    return { field, verdict: 'wrong', expected, got };
  const complete = expected.every((one) =>
    got.some((other) => samePerson(one, other) && (one.address === null || other.address !== null)),
  );
  return { field, verdict: complete ? 'right' : 'missing', expected, got };
}

/**
 * What must never be, in any mail: an address beside a person to whom the mail does not give it. Where the people of a
 * mail are not judged, an address must at least stand in the mail.
 */
export function wrongAddresses(one: CorpusCase, readings: readonly Reading[]): readonly string[] {
  return readings.flatMap((reading, part) => {
    const expected = one.expected[part];
    const people = [...(reading.interview?.interviewers ?? [])];
    const recruiter = reading.interview?.recruiter;
    const known = [...(expected?.interviewers ?? []), ...(expected?.recruiter ? [expected.recruiter] : [])];
    return [...people, ...(recruiter ? [recruiter] : [])]
      .filter((got) => {
        const wanted = known.find((other) => samePerson(other, got));
        return wanted === undefined ? addressOfOther(known, got) : wrongAddress(wanted, got);
      })
      .map((got) => `${got.name} <${got.address}>`);
  });
}

const addressOfOther = (known: readonly ExpectedPerson[], got: ExpectedPerson): boolean =>
  got.address !== null && known.some((other) => other.address?.toLowerCase() === got.address?.toLowerCase());

const robot =
  /^(?:no-?reply|do-?not-?reply|notifications?|scheduling|calendar|mailer-daemon|c_[0-9a-f]+)@|group\.calendar\.google\.com$|resource\.calendar\.google\.com$|@(?:[\w-]+\.)*(?:greenhouse-mail\.io|lever\.co|ashbyhq\.com|myworkday\.com|icims\.com|smartrecruiters\.com|workablemail\.com|personio\.de|modernloop\.io|goodtime\.io|interviewplanner\.com|metaview\.ai|fireflies\.ai|otter\.ai|calendly\.com|zoom\.us|cal\.com)$/i;
const robotName =
  /\b(?:notetaker|note taker|metaview|fireflies|otter\.ai|read\.ai|no-?reply|meeting room|conf(?:erence)? room)\b/i;

/** People in the reading who are none: robots, rooms, the tools' own addresses, and the candidate. */
export function nobodies(one: CorpusCase, readings: readonly Reading[], candidate: string | null): readonly string[] {
  return readings.flatMap((reading) =>
    [...(reading.interview?.interviewers ?? []), ...(reading.interview?.recruiter ? [reading.interview.recruiter] : [])]
      .filter(
        (got) =>
          robot.test(got.address ?? '') ||
          robotName.test(got.name ?? '') ||
          (candidate !== null && got.address?.toLowerCase() === candidate),
      )
      .map((got) => `${one.name}: ${got.name} <${got.address}>`),
  );
}

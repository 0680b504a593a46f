import type { CorpusCase, ExpectedPerson } from './corpus-cases.ts';
import { samePerson, wrongAddress } from './judge.ts';
import type { CaseReading, Reading } from './reading.ts';

/**
 * Addresses that the mail does not give to that person: another person's, or one that does not stand in the mail at
 * all. Each as `Name <address>`.
 */
export function wrongAddresses(one: CorpusCase, { readings, everyWord }: CaseReading): readonly string[] {
  return readings.flatMap((reading, part) => {
    const truth = one.expected[part];
    const known = [...(truth?.interviewers ?? []), ...(truth?.recruiter ? [truth.recruiter] : [])];
    return people(reading)
      .filter((got) => got.address !== null && isWrong(known, got, everyWord))
      .map((got) => `${got.name} <${got.address}>`);
  });
}

function isWrong(known: readonly ExpectedPerson[], got: ExpectedPerson, everyWord: string): boolean {
  const address = got.address?.toLowerCase() ?? '';
  if (!everyWord.includes(address)) return true;
  const wanted = known.find((other) => samePerson(other, got));
  return wanted === undefined
    ? known.some((other) => other.address?.toLowerCase() === address && !sharesName(other, got))
    : wrongAddress(wanted, got);
}

/** `Fer Ayala` is Fernanda Ayala Ponce: her name is misread, which the judge counts, but the address is hers. */
function sharesName(a: ExpectedPerson, b: ExpectedPerson): boolean {
  const words = (name: string | null) => (name ?? '').toLowerCase().split(/[^\p{L}]+/u);
  return words(a.name).some((word) => word.length > 2 && words(b.name).includes(word));
}

const robotAddress =
  /^(?:no-?reply|do-?not-?reply|notifications?|scheduling|calendar|mailer-daemon|c_[0-9a-f]+)@|\bcalendar\.google\.com$/i;
/** Domains of the tools: nobody who interviews has an address there. */
const toolDomain =
  /[@.](?:greenhouse-mail\.io|lever\.co|ashbyhq\.com|myworkday\.com|icims\.com|smartrecruiters\.com|workablemail\.com|personio\.de|modernloop\.io|goodtime\.io|metaview\.ai|fireflies\.ai|otter\.ai|calendly\.com|zoom\.us|cal\.com|webex\.com)$/i;
const robotName =
  /\b(?:note ?taker|metaview|fireflies|otter\.ai|no-?reply|huddle room|conf(?:erence)? room|hopper \(12\))\b/i;

/** Whom the reading calls a person but who is none: robots, rooms, tools, and the candidate. */
export function nobodies({ readings }: CaseReading): readonly string[] {
  return readings.flatMap((reading) =>
    people(reading)
      .filter(
        ({ name, address }) =>
          robotAddress.test(address ?? '') ||
          toolDomain.test(address ?? '') ||
          robotName.test(name ?? '') ||
          (address != null &&
            !isUnknownUser(reading) &&
            address.toLowerCase() === reading.sender.address?.toLowerCase()),
      )
      .map(({ name, address }) => `${name} <${address}>`),
  );
}

/** A rule that rewrites the envelope (SRS) hides whose mailbox it is: the mail then stands as its writer's own. */
function isUnknownUser({ forward, sender }: Reading): boolean {
  return forward.style === 'redirect' && forward.from?.address === sender.address;
}

function people({ interview }: Reading): readonly ExpectedPerson[] {
  return [...(interview?.interviewers ?? []), ...(interview?.recruiter ? [interview.recruiter] : [])];
}

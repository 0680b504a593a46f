import type { Passage } from '../text/passages.ts';
import { footOf } from './foot.ts';
import { easternListed } from './listed-names.ts';
import type { NamedPerson } from './name-list.ts';
import { linesUnderHeadings } from './people-under-heading.ts';
import { spotPeople } from './person-spotting.ts';
import { shownName } from './shown-name.ts';
import { headedNames, type SpottedMail, signedNames } from './signed-names.ts';

/** A name that the mail's words hold: whoever it is, and whatever part he plays. */
export interface Mention {
  readonly name: string;
  readonly title: string | null;
  /** An address beside the name. */
  readonly address: string | null;
  readonly passage: number;
  /** What stands around the name, as features of `part-judge.ts`. */
  readonly signs: readonly string[];
}

/** What one text says of people. */
export interface PeopleTold {
  readonly mentions: readonly Mention[];
  /** How the writer speaks of himself (`self-signs.ts`). */
  readonly self: readonly string[];
}

/**
 * Every person's name in a mail's words, in order, with what stands around it: sentences, lists, labels, programmes, subject
 * and signature alike. Generous: what is no person, and who plays which part, is judged from all mentions together.
 *
 * @param passages from `readPassages`
 * @param spokenTo words of the candidate's name, folded
 */
export function mentionsIn(passages: readonly Passage[], spokenTo: ReadonlySet<string>): readonly Mention[] {
  const headed = linesUnderHeadings(passages);
  const spotted = passages.map((passage) => spotPeople(passage, spokenTo));
  const mail: SpottedMail = { passages, spotted, foot: footOf(passages, spotted) };
  const found: Mention[] = [];
  for (const [at, passage] of passages.entries()) {
    const line = headed.get(at);
    const named = line === undefined ? signedNames(mail, at) : headedNames(line, mail, at);
    for (const { person, signs } of named) push(found, person, at, signs);
    if (line !== undefined) continue;
    for (const person of easternListed(passage.raw)) push(found, person, at, ['at:people', 'listed']);
  }
  return found;
}

function push(found: Mention[], person: NamedPerson, passage: number, signs: readonly string[]): void {
  const name = shownName(person.name);
  if (name === null) return;
  const title = person.title !== null && organizes.test(person.title) ? null : person.title;
  found.push({ name, title, address: person.address, passage, signs });
}

/** What calendars write behind a guest's name: no title. */
const organizes =
  /^(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador(?:a)?|organizzatore|organizzatrice|host)$/i;

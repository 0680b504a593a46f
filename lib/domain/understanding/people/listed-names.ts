import { allMatches } from '../../all-matches.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { easternInterviewers, easternNames, isEastern } from './eastern-names.ts';
import { isFirstName } from './first-names.ts';
import { type NamedPerson, readNameList } from './name-list.ts';
import { isNobody } from './nobody.ts';
import { withPerson, withSomebody } from './people-cues.ts';

/** Names in the value of a label, and in the lines of a signature: there a lone word may be one. */
export function listedIn(passage: Passage): readonly NamedPerson[] {
  const { label, signature, raw } = passage;
  const read = label === 'people' || label === 'recruiter' || (signature && raw.length < 80);
  if (!read) return [];
  if (label === 'people' && isEastern(raw)) return easternNames(raw).map(named);
  const text = raw.replace(/^(?:\d{1,2}[:.]\d\d[^\p{L}]{0,12}(?:[AaPp][Mm])?[^\p{L}]{0,4})/u, '');
  const list = readNameList(text);
  // `LinkedIn: https://…` among the names is a label itself.
  if (/^ ?:/.test(text.slice(list.end))) return [];
  // `Yours`, `Att.`: in a signature a lone word must be a first name.
  return list.people.filter(
    (person) =>
      !isNobody(person) &&
      (!signature || label !== null || person.words > 1 || isFirstName(foldAligned(person.name), false)),
  );
}

/** A capital letter, or one of a script without capitals, behind the first letter. */
const mayName = /.[A-Z\u0080-\uffff]/;

/** Lone words behind `you'll be meeting`: whatever they are, they are whom one meets. */
export function cuedIn({ raw, folded, label, signature }: Passage): readonly NamedPerson[] {
  if (signature || label !== null || !mayName.test(raw)) return [];
  const found: NamedPerson[] = [];
  for (const match of allMatches(folded, withPerson)) {
    const { people } = readNameList(raw.slice(match.index + match[0].length));
    const either = withSomebody.test(match[0]);
    found.push(...people.filter((one) => !isNobody(one) && !(either && one.words < 2 && one.title === null)));
  }
  return found;
}

/** People whom a line in an East Asian script names as interviewers. */
export function easternListed(raw: string): readonly NamedPerson[] {
  return easternInterviewers(raw).map(named);
}

function named(name: string): NamedPerson {
  return { name, title: null, address: null, words: name.split(' ').length };
}

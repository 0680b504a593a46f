import { allMatches } from '../../all-matches.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { isAboutTalk } from '../time/time-contexts.ts';
import { isFirstName } from './first-names.ts';
import { type NamedPerson, readNameList } from './name-list.ts';
import { withPerson, withSomebody } from './people-cues.ts';
import { isNobody, type Spotted, spotPeople } from './person-spotting.ts';
import { type Standing, speaksOfPast } from './standing.ts';

/** Where Unicode's East Asian scripts begin. */
const FIRST_EASTERN = 0x2e80;

/** Somebody who may be an interviewer, before the mail as a whole is asked. */
export interface Candidate {
  readonly person: NamedPerson;
  readonly confidence: number;
  readonly standing: Standing;
}

/**
 * The people of one passage whom one meets, by its label, its cues and the words around their names.
 *
 * @param atFoot tells whether it stands among the last short lines of the mail, where names are signatures
 * @param spokenTo words of the candidate's name, folded
 */
export function peopleOf(passage: Passage, atFoot: () => boolean, spokenTo: ReadonlySet<string>): readonly Candidate[] {
  if (passage.label === 'people') return labelledPeople(passage);
  const eastern = easternLabel(passage.raw);
  if (eastern !== null) return eastern;
  if (passage.label !== null && !['subject', 'what', 'when', 'time', 'medium'].includes(passage.label)) return [];
  return [...behindCues(passage), ...spotted(passage, atFoot, spokenTo)];
}

function behindCues(passage: Passage): readonly Candidate[] {
  const found: Candidate[] = [];
  let past: boolean | null = null;
  for (const match of allMatches(passage.folded, withPerson)) {
    const from = match.index + match[0].length;
    const either = withSomebody.test(match[0]);
    for (const person of readNameList(passage.raw.slice(from)).people) {
      if (isNobody(person)) continue;
      const oneWord = person.words < 2;
      if (
        oneWord &&
        either &&
        person.title === null &&
        person.address === null &&
        !/\b(?:Dr|Prof|Frau|Herr|Mr|Ms|Mrs)\b/.test(person.name)
      )
        continue;
      past ??= speaksOfPast(passage.folded);
      found.push({ person, confidence: oneWord ? 0.7 : either ? 0.85 : 0.9, standing: past ? 'past' : 'met' });
    }
  }
  return found;
}

/** Persons that no cue announces: their names or the words around them tell them. */
function spotted(passage: Passage, atFoot: () => boolean, spokenTo: ReadonlySet<string>): readonly Candidate[] {
  const people = spotPeople(passage, spokenTo);
  const talk = people.length > 0 && isAboutTalk(passage.folded);
  const kept = people.filter((one) => isMet(one, talk, atFoot, passage));
  return people
    .filter(
      (one) =>
        kept.includes(one) ||
        ((one.sure || isNamedLikeOne(one.person, passage.raw) || isFirstName(foldAligned(one.person.name), false)) &&
          kept.some((other) => other.list === one.list)) ||
        (kept.length > 0 && followsOthers(one, passage.raw)),
    )
    .map(({ person, standing }) => ({
      person,
      standing,
      confidence: standing === 'met' || standing === 'beside' ? 0.85 : 0.75,
    }));
}

/** Beside whom one meets: `…, and Ife Adeyemi from Student Life`, `and then Saskia (your team leader)`. */
function followsOthers({ person, standing, sure, whole, list }: Spotted, raw: string): boolean {
  if (standing !== 'plain' || !(sure || whole) || list === 0) return false;
  const at = raw.indexOf(person.name, list);
  if (at < 0 || !/(?:, (?:and )?|and then )$/.test(raw.slice(Math.max(0, at - 9), at))) return false;
  const behind = raw.slice(at + person.name.length, at + person.name.length + 8);
  return whole
    ? /^(?: (?:from|\()|, (?:who|our|the|from) )/.test(behind)
    : person.title !== null && behind.startsWith(' (');
}

/** Two words that no title goes on with: `Grid Connections Engineer` is a job. */
function isNamedLikeOne({ name, title, words }: NamedPerson, raw: string): boolean {
  return words > 1 && (title === null || !raw.includes(`${name} ${title}`));
}

function isMet(
  { person, standing, sure, whole, alone }: Spotted,
  talk: boolean,
  atFoot: () => boolean,
  passage: Passage,
): boolean {
  if (standing === 'beside') return true;
  if (standing === 'verb') return sure;
  if (standing === 'met') return sure || (whole && (talk || person.title !== null));
  if (standing === 'subject') return sure || whole;
  if (standing === 'apart' || (alone && atFoot())) return false;
  return sure && whole && (passage.label === null || passage.label === 'subject' || passage.label === 'what');
}

const easternInterviewers =
  /^(?:面接官|面接担当者?|担当者?|面談者|参加者|出席者|면접관|참석자|面试官|面試官)\s?[:：]\s*/u;

/** `面接官: 田中 由紀 様、佐藤 健`: labels in scripts without capitals; null for anything else. */
function easternLabel(raw: string): readonly Candidate[] | null {
  if (raw.charCodeAt(0) < FIRST_EASTERN) return null;
  const label = easternInterviewers.exec(raw)?.[0];
  if (label === undefined) return null;
  const names = raw
    .slice(label.length)
    .replace(/[ 　]?(?:様|さん|氏|님)/gu, '')
    .replace(/[、，]/gu, ', ');
  return readNameList(names).people.map((person) => ({ person, confidence: 0.9, standing: 'met' }));
}

function labelledPeople(passage: Passage): readonly Candidate[] {
  const text = passage.raw.replace(/^(?:\d{1,2}[:.]\d\d[^\p{L}]{0,12}(?:[AaPp][Mm])?[^\p{L}]{0,4})/u, '');
  const list = readNameList(text);
  // `LinkedIn: https://…` among the names is a label itself.
  if (/^ ?:/.test(text.slice(list.end))) return [];
  const people = list.people.filter((person) => !isNobody(person));
  // Beside whole names a lone word that is no first name is something else: `LinkedIn`.
  const whole = people.some(({ words }) => words > 1);
  const kept = people.filter(
    ({ name, words, title }) =>
      words > 1 || !whole || title !== null || isFirstName(foldAligned(name), false) || / /.test(name),
  );
  return kept.map((person) => ({
    person,
    confidence: person.words < 2 ? 0.75 : 0.93,
    standing: 'met',
  }));
}

import { mayBeOccupation } from '../role/occupations.ts';
import { titleWords } from '../role/title-words.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import type { NamedPerson } from './name-list.ts';

/** What the line below a name in a line of its own says that he is. */
export function withTitleBelow(person: NamedPerson, passages: readonly Passage[], at: number): NamedPerson {
  for (const below of passages.slice(at + 1, at + 3)) {
    if (below.raw.length > 90 || /[.!?]$/.test(below.raw) || below.raw.includes('@') || below.label !== null) continue;
    const [title] = below.raw.split(/\s*[|•·,]\s*|\s[-–—]\s|\s(?:at|@|bei|chez|bij|presso)\s/u);
    if (title !== undefined && isTitle(title)) return { ...person, title };
  }
  return person;
}

function isTitle(text: string): boolean {
  const words = foldAligned(text).split(/[^\p{L}&-]+/u);
  return text.length > 1 && words.some((word) => titleWords.has(word) || mayBeOccupation(word));
}

/** A line of a signature is short. */
const LINE = 70;

/** A short line in the later half of a mail, among others like it: a name alone in it may be whose who writes. */
export function mayBeSignature(passages: readonly Passage[], at: number): boolean {
  const [before, own, below] = [passages[at - 1], passages[at], passages[at + 1]];
  if (own === undefined || own.label !== null || at * 2 < passages.length) return false;
  const opens = before === undefined || before.block !== own.block || before.raw.length < LINE;
  return opens && (below === undefined || below.block !== own.block || below.raw.length < LINE);
}

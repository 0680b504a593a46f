import type { Passage } from '../text/passages.ts';
import { hourBefore } from './person-contexts.ts';
import type { Spotted } from './person-spotting.ts';

/** How far words are looked at on either side of a name. */
const REACH = 60;
/** Words that stand between what tells and the name. */
const passedOver: ReadonlySet<string> = new Set(
  "the a an our my your their mr mrs ms dr prof herr herrn frau m mme sr sra sig sr. mr. ms. mrs. dr. prof. m. sig. dhr der die dem den unser unsere unserem unserer unseren mein meine meinem meiner le la les l' notre nos mon ma el los las nuestro nuestra mi il lo gli nostro nostra de het onze mijn o os as nosso nossa meu minha var vart min den det pan pani panem pania".split(
    ' ',
  ),
);

/**
 * What stands around a name in its sentence: the words before the list of names and behind it, before and behind the name
 * itself, an hour, and whether the sentence speaks of whom to ask or of what has been.
 *
 * @param one whose name stands in the passage
 */
export function signsAround({ folded }: Passage, one: Spotted): readonly string[] {
  const { at: from, list: listFrom, listEnd: listTo, topics } = one;
  const to = from + one.person.name.length;
  const before = folded.slice(Math.max(0, listFrom - REACH), listFrom);
  const after = folded.slice(listTo, listTo + REACH);
  const signs: string[] = [];
  const left = wordsOf(before).filter((word) => !passedOver.has(word));
  const [l1, l2] = [left.at(-1), left.at(-2)];
  signs.push(`l:${l1 ?? '^'}`);
  if (l1 !== undefined) signs.push(`ll:${l2 ?? '^'} ${l1}`);
  if (l2 !== undefined) signs.push(`l2:${l2}`);
  const right = wordsOf(after);
  signs.push(`r:${right[0] ?? '$'}`);
  if (right[0] !== undefined) signs.push(`rr:${right[0]} ${right[1] ?? '$'}`);
  if (right[1] !== undefined) signs.push(`r2:${right[1]}`);
  const mark = /^\s*([^\p{L}\s])/u.exec(after)?.[1];
  if (mark !== undefined) signs.push(`mark:${mark}`);
  const markBefore = /([^\p{L}\s])\s*$/u.exec(before)?.[1];
  if (markBefore !== undefined) signs.push(`premark:${markBefore}`);
  if (folded.startsWith("'s", to)) signs.push('genitive');
  const own = /(\S+)\s*$/.exec(folded.slice(Math.max(0, from - 24), from))?.[1];
  if (own !== undefined && from > listFrom) signs.push(`own:${/^\p{L}+$/u.test(own) ? own : own.slice(-1)}`);
  if (/\d/.test(before) && hourBefore.test(before)) signs.push('hour:before');
  if (/^\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m)/.test(folded)) signs.push('hour:opens');
  if (topics.contact) signs.push('s:contact');
  if (topics.past) signs.push('s:past');
  return signs;
}

/** Words and figures, with what they are joined by; figures all alike. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}'’]+(?:-[\p{L}]+)*|\d+|[:;(]/gu) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
}

import { takeMatches } from '../../all-matches.ts';
import type { NameSpan } from './name-list.ts';
import { hourBefore } from './person-contexts.ts';
import type { Spotted } from './person-spotting.ts';
import type { Topics } from './topics.ts';

/** How far words are looked at on either side of a name. */
const REACH = 60;
/** Words that stand between what tells and the name. */
const passedOver: ReadonlySet<string> = new Set(
  "the a an our my your their mr mrs ms dr prof herr herrn frau m mme sr sra sig sr. mr. ms. mrs. dr. prof. m. sig. dhr der die dem den unser unsere unserem unserer unseren mein meine meinem meiner le la les l' notre nos mon ma el los las nuestro nuestra mi il lo gli nostro nostra de het onze mijn o os as nosso nossa meu minha var vart min den det pan pani panem pania".split(
    ' ',
  ),
);

/**
 * What stands around a list of names in its sentence: the words before and behind it, an hour, and whether the sentence
 * speaks of whom to ask or of what has been.
 */
export function signsAround(folded: string, { from, to }: NameSpan, topics: Topics): readonly string[] {
  const before = folded.slice(Math.max(0, from - REACH), from);
  const after = folded.slice(to, to + REACH);
  const signs: string[] = [];
  const [l1, l2] = lastTwo(before);
  signs.push(`l:${l1 ?? '^'}`);
  if (l1 !== undefined) signs.push(`ll:${l2 ?? '^'} ${l1}`);
  if (l2 !== undefined) signs.push(`l2:${l2}`);
  const [r1, r2] = firstTwo(after);
  signs.push(`r:${r1 ?? '$'}`);
  if (r1 !== undefined) signs.push(`rr:${r1} ${r2 ?? '$'}`);
  if (r2 !== undefined) signs.push(`r2:${r2}`);
  const mark = /^\s*([^\p{L}\s])/u.exec(after)?.[1];
  if (mark !== undefined) signs.push(`mark:${mark}`);
  const markBefore = /[^\p{L}\s]$/u.exec(before.trimEnd().slice(-2))?.[0];
  if (markBefore !== undefined) signs.push(`premark:${markBefore}`);
  if (/\d/.test(before) && hourBefore.test(before)) signs.push('hour:before');
  if (/^\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m)/.test(folded)) signs.push('hour:opens');
  if (topics.contact) signs.push('s:contact');
  if (topics.past) signs.push('s:past');
  return signs;
}

/** What stands right before and behind one name of a list. */
export function signsBeside(folded: string, { person, at, list }: Spotted): readonly string[] {
  const signs: string[] = [];
  if (folded.startsWith("'s", at + person.name.length)) signs.push('genitive');
  const own = at > list.from ? lastWord.exec(folded.slice(Math.max(0, at - OWN_REACH), at))?.[1] : undefined;
  if (own !== undefined) signs.push(`own:${/^\p{L}+$/u.test(own) ? own : own.slice(-1)}`);
  return signs;
}

const OWN_REACH = 24;
const lastWord = /(\S+)\s*$/;

/** Words and figures, with what they are joined by. */
const word = /[\p{L}\p{M}'’]+(?:-[\p{L}]+)*|\d+|[:;(]/gu;

/** The last words of a text that are not passed over, the very last first. */
function lastTwo(text: string): readonly (string | undefined)[] {
  const words = text === '' ? [] : (text.match(word) ?? []);
  const found: string[] = [];
  for (let at = words.length - 1; at >= 0 && found.length < 2; at -= 1) {
    const one = words[at] ?? '';
    if (!passedOver.has(one)) found.push(shownAs(one));
  }
  return found;
}

/** The first words of a text. */
function firstTwo(text: string): readonly (string | undefined)[] {
  const found: string[] = [];
  takeMatches(text, word, ([one]) => found.push(shownAs(one)) < 2);
  return found;
}

/** Figures all alike. */
function shownAs(word: string): string {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39 ? '#' : word;
}

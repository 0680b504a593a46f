import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { meetsHimself } from './self-meets.ts';

/** How writers call themselves, folded: what stands beside it tells whether they are there when the talk is held. */
const selfWords: ReadonlySet<string> = new Set(
  "j' m' i i'll i'd i'm i've me myself ich mir mich meinerseits unterzeichnende unterzeichneter je j'ai j'aurai moi moi-meme soussigne soussignee yo mi me conmigo io mio sottoscritto sottoscritta eu mim comigo ik ikzelf mij mijzelf ondergetekende jag mig undertecknad jeg undertegnede ja mna mnie us uns nous nosotros noi nos conosco ons oss os nami".split(
    ' ',
  ),
);

/**
 * How the writer speaks of himself: each word for himself with the one before and behind it (`with me`, `i'll call`,
 * `undertegnede`). Learned weights tell which of them are said by somebody who comes to the talk.
 *
 * @param passages from `readPassages`; signatures are not read
 */
export function selfSigns(passages: readonly Passage[]): readonly string[] {
  const signs = new Set<string>();
  for (const { folded, signature, label } of passages) {
    if (signature || label === 'other' || label === 'recruiter') continue;
    addPairs(folded, signs);
    if (listed.test(folded)) signs.add('me:listed');
    if (subject.test(folded)) signs.add('me:subject');
    if (apposed.test(folded)) signs.add('me:apposed');
  }
  if (meetsHimself(passages)) signs.add('self:meets');
  return [...signs];
}

/** Each word for himself with its neighbours; `j'appelle` is two words. */
function addPairs(folded: string, signs: Set<string>): void {
  const words = (folded.match(/[\p{L}\p{M}']+(?:-[\p{L}]+)*|[:,]/gu) ?? []).flatMap((word) =>
    /^[jm]'/.test(word) ? [word.slice(0, 2), word.slice(2)] : [word],
  );
  for (const [at, word] of words.entries()) {
    if (!selfWords.has(word)) continue;
    const [next, second] = [words[at + 1] ?? '$', words[at + 2]];
    signs.add(`me:${words[at - 1] ?? '^'} ${word}`);
    signs.add(`me:${word} ${next}`);
    if (second !== undefined) signs.add(`me:${word} ${next} ${second}`);
  }
}

/** Words for himself that stand in a list as a name does: `me, Paul and Midge`, `Els et moi-meme`, `14h: moi, cote RH`. */
const listed =
  /(?:^|[:,(;\u00b7-] ?|\b(?:and|with|w\/|be|is|by|mit|und|sowie|bei|avec|et|par|sera|con|y|e|ed|com|por|met|en|door|med|och|og|samt|z|ze|i|oraz|plus|both|aside from|besides|neben|outre|oltre a|ademas de|alem de) )(?:me|myself|mir|mich|moi|moi-meme|conmigo|mim|mij|mijzelf|ikzelf|mig|undertegnede|undertecknad|ondergetekende|mna|yours truly|il sottoscritto|la sottoscritta|ich selbst|yo mismo|yo misma)(?= ?(?:[,;.)(-]|$)| (?:and|und|sowie|et|y|e|en|och|og|samt|i|oraz|plus)\b)/;
/** The writer as one of two subjects: `Bethan and I`, `Frau Hug und ich`, `ich und Paula`. */
const subject =
  /[\p{L})],? (?:and|&|und|sowie|et|y|e|en|och|og|samt|i|oraz) (?:i|ich|moi|yo|io|eu|ik|jag|jeg|ja)(?= |[.,!?)]|$)|(?:^|[ (,])(?:ich|moi|yo|io|eu|ik|jag|jeg|ja),? (?:und|sowie|et|y|e|en|och|og|samt|i|oraz) \p{L}/u;

/** `Conversamos eu, o senhor Alcides e …`: a subject before a comma is one of several. */
const apposed = /(?:^|[ ,(:])(?:eu|io|yo|ich|ik|jag|jeg|moi|ja)(?=, \p{L})/u;

/** Words of the candidate's names, folded: behind them, at the beginning of a sentence, he is spoken to. */
export function wordsOfNames(names: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === null ? [] : foldAligned(name).split(' '))));
}

import { foldAligned } from '../text/aligned-fold.ts';
import type { Passage } from '../text/passages.ts';
import { lettersOf } from '../text/whole-text.ts';
import { meetsHimself } from './self-meets.ts';
import { isSelf, marksIn, ONE, SELF, SEVERAL, verbOf } from './self-words.ts';

/**
 * How the writer speaks of himself: each word for himself with the one before and behind it (`with me`, `i'll call`,
 * `undertegnede`). Learned weights tell which of them are said by somebody who comes to the talk.
 *
 * @param passages from `readPassages`; signatures are not read
 */
export function selfSigns(passages: readonly Passage[]): readonly string[] {
  const signs = new Set<string>();
  const written = passages.filter(({ signature, label }) => !signature && label !== 'other' && label !== 'recruiter');
  const ofHimself: Passage[] = [];
  for (const passage of written) {
    const { folded } = passage;
    const words = marksIn(folded);
    const speaks = words.some((marks) => (marks & SELF) !== 0);
    if (speaks) addPairs(folded, signs);
    addVerbs(words, signs);
    if (unnamed.test(folded)) signs.add('others unnamed');
    if (!speaks) continue;
    ofHimself.push(passage);
    if (listed.test(folded)) signs.add('me:listed');
    if (subject.test(folded)) signs.add('me:subject');
    if (apposed.test(folded)) signs.add('me:apposed');
  }
  if (meetsHimself(ofHimself, written, lettersOf(passages))) signs.add('self:meets');
  return [...signs];
}

const VERB_REACH = 4;

/** Which of these things the writer says that he, or they, will do: `me does:call`, `we does:talk`. */
function addVerbs(words: readonly number[], signs: Set<string>): void {
  for (const [at, marks] of words.entries()) {
    const verb = verbOf(marks);
    if (verb === null) continue;
    signs.add(`does:${verb}`);
    let near = 0;
    for (let other = Math.max(0, at - VERB_REACH); other <= at + VERB_REACH; other += 1) near |= words[other] ?? 0;
    if ((near & ONE) !== 0) signs.add(`me does:${verb}`);
    if ((near & SEVERAL) !== 0) signs.add(`we does:${verb}`);
  }
}

/** Somebody whom one meets without being told his name: `with our hiring manager`, `mit dem Teamleiter`, `avec le jury`. */
const unnamed =
  /\b(?:with|by|before|meet|mit|dem|vor|avec|par|devant|con|dal|dalla|com|met|door|med|av|z|przez) (?:the|our|your|a|some|of|unserem|unserer|dem|der|den|einem|le|la|les|un|une|notre|nos|votre|el|los|nuestro|nuestra|nuestros|il|i|lo|nostro|nostra|o|a|os|as|nosso|nossa|de|het|onze|ons|vores|var|vart)? ?(?:\w+ ){0,2}(?:team|panel|board|committee|manager|managers|director|head|lead|leader|ceo|cto|cfo|founder|founders|owner|partner|partners|principal|supervisor|client|colleague|colleagues|leitung|teamleiter\w*|leiter\w*|kommission|gremium|fachbereich|chef\w*|kolleg\w*|jury|equipe|responsable|directeur|directrice|direction|client|tribunal|comision|equipo|gerente|jefe|jefa|commissione|responsabile|direttore|direttrice|titolare|banca|gestor\w*|diretor\w*|teamleider|leidinggevende|directie|klant|commissie|chefen|gruppen|teamet|leder\w*|komisj\w*|kierownik\w*|zespol\w*)\b/;

/** Each word for himself with its neighbours; `j'appelle` is two words. */
function addPairs(folded: string, signs: Set<string>): void {
  const words = (folded.match(/[\p{L}\p{M}']+(?:-[\p{L}]+)*|[:,]/gu) ?? []).flatMap((word) =>
    /^[jm]'/.test(word) ? [word.slice(0, 2), word.slice(2)] : [word],
  );
  for (const [at, word] of words.entries()) {
    if (!isSelf(word)) continue;
    const [next, second] = [words[at + 1] ?? '$', words[at + 2]];
    signs.add(`me:${words[at - 1] ?? '^'} ${word}`);
    signs.add(`me:${word} ${next}`);
    if (second !== undefined) signs.add(`me:${word} ${next} ${second}`);
  }
}

/** Words for himself that stand in a list as a name does: `me, Paul and Midge`, `Els et moi-meme`, `14h: moi, cote RH`. */
const listed =
  /\b[ye] a mi(?= (?:el|la|los|las|para|en|por)\b|[,.;)]|$)|(?:^|[:,(;\u00b7-] ?|\b(?:and|with|w\/|be|is|by|mit|und|sowie|bei|avec|et|par|sera|con|y|e|ed|com|por|met|en|door|med|och|og|samt|z|ze|i|oraz|plus|both|aside from|besides|neben|outre|oltre a|ademas de|alem de) )(?:me|myself|mir|mich|moi|moi-meme|conmigo|mim|mij|mijzelf|ikzelf|mig|undertegnede|undertecknad|ondergetekende|mna|yours truly|il sottoscritto|la sottoscritta|ich selbst|yo mismo|yo misma)(?= ?(?:[,;.)(-]|$)| (?:and|und|sowie|et|y|e|en|och|og|samt|i|oraz|plus)\b)/;
/** The writer as one of two subjects: `Bethan and I`, `Frau Hug und ich`, `ich und Paula`. */
const subject =
  /[\p{L})],? (?:and|&|und|sowie|et|y|e|en|och|og|samt|i|oraz) (?:i|ich|moi|yo|io|eu|ik|jag|jeg|ja)(?= |[.,!?)]|$)|(?:^|[ (,])(?:ich|moi|yo|io|eu|ik|jag|jeg|ja),? (?:und|sowie|et|y|e|en|och|og|samt|i|oraz) \p{L}/u;

/** `Conversamos eu, o senhor Alcides e …`: a subject before a comma is one of several. */
const apposed = /(?:^|[ ,(:])(?:eu|io|yo|ich|ik|jag|jeg|moi|ja)(?=, \p{L})/u;

/** Words of the candidate's names, folded: behind them, at the beginning of a sentence, he is spoken to. */
export function wordsOfNames(names: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === null ? [] : foldAligned(name).split(' '))));
}

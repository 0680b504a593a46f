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
    addVerbs(folded, signs);
    if (listed.test(folded)) signs.add('me:listed');
    if (subject.test(folded)) signs.add('me:subject');
    if (apposed.test(folded)) signs.add('me:apposed');
  }
  if (meetsHimself(passages)) signs.add('self:meets');
  return [...signs];
}

/** What people do in a talk or on the way to it, by what it is, folded: one verb carries over from language to language. */
const verbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    call: 'call calling ring phone bell buzz dial anrufen rufe telefoniere bel bellen telefoneren appelle appellerai appeler telephone telephonerai marco marcare llamo llamare llamar chiamo chiamero chiamare ligo ligarei ligar ringer ringe zadzwonie dzwonie',
    meet: 'meet see seeing meeting treffe treffen sehe sehen sehn kennenlernen kennenzulernen empfange ontmoet ontmoeten zie zien rencontre rencontrer rencontrerai vois voir recevrai accueille conozco conocerte conocernos vernos verte recibo espero incontro incontrare vediamo vederci aspetto conhecer encontro espero traffa traffar ses moter mode spotkamy spotkac poznac',
    talk: 'talk talking chat chatting speak speaking discuss natter yarn reden redn sprechen spreche unterhalten quatschen praten praat spreek spreken kletsen parler parlerons discuter echanger causer hablar hablamos platicar charlar conversar contar parlare parliamo chiacchierare sentirci falar conversamos conversa bater papo prata pratar snakke snakker rozmawiac porozmawiac pogadac pogadamy',
    show: 'show zeige zeigen montre montrer enseno mostrar mostro visa vise pokaze rondleiden laat',
    send: 'send forward arrange schedule coordinate confirm organise organize book sende schicke melde organisiere koordiniere envoie enverrai transmets coordonne envio enviare mando coordino confirmo invio mandero stuur regel bevestig envio enviarei skickar bokar sender wysle przesle potwierdzam',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
/** First persons of one and of several. */
const one: ReadonlySet<string> = new Set(
  "i i'll i'd i'm me myself ich mir mich je j' moi yo me conmigo io mi eu mim comigo ik mij jag mig jeg ja mna".split(
    ' ',
  ),
);
const several: ReadonlySet<string> = new Set(
  'we us uns wir nous on nosotros nos noi ci nois wij we ons vi oss os my nami let lets'.split(' '),
);
const VERB_REACH = 4;

/** Which of these things the writer says that he, or they, will do: `me does:call`, `we does:talk`. */
function addVerbs(folded: string, signs: Set<string>): void {
  const words = folded.match(/[\p{L}\p{M}']+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const kind = verbs.get(word);
    if (kind === undefined) continue;
    signs.add(`does:${kind}`);
    const near = words.slice(Math.max(0, at - VERB_REACH), at + VERB_REACH + 1);
    if (near.some((other) => one.has(other))) signs.add(`me does:${kind}`);
    if (near.some((other) => several.has(other))) signs.add(`we does:${kind}`);
  }
  if (unnamed.test(folded)) signs.add('others unnamed');
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
    if (!selfWords.has(word)) continue;
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

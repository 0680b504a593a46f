/**
 * What single words say of whether the writer is there when the talk is held, as bits: most words say nothing, and whoever
 * looks for one learns that from a number.
 */

/** How writers call themselves, folded: what stands beside it tells whether they are there when the talk is held. */
const selfWords: ReadonlySet<string> = new Set(
  "j' m' i i'll i'd i'm i've me myself ich mir mich meinerseits unterzeichnende unterzeichneter je j'ai j'aurai moi moi-meme soussigne soussignee yo mi me conmigo io mio sottoscritto sottoscritta eu mim comigo ik ikzelf mij mijzelf ondergetekende jag mig undertecknad jeg undertegnede ja mna mnie us uns nous nosotros noi nos conosco ons oss os nami".split(
    ' ',
  ),
);

/** Words that he is not called by, but that stand where somebody speaks of himself: `yours truly`, `let's meet`, `te llamo`. */
const besides = 'yours let llamo llamare recibire atendere espero'.split(' ');

/** First persons of one and of several. */
const one =
  "i i'll i'd i'm me myself ich mir mich je j' moi yo me conmigo io mi eu mim comigo ik mij jag mig jeg ja mna".split(
    ' ',
  );
const several = 'we us uns wir nous on nosotros nos noi ci nois wij we ons vi oss os my nami let lets'.split(' ');

/** What people do in a talk or on the way to it, by what it is, folded: one verb carries over from language to language. */
const verbs = {
  call: 'call calling ring phone bell buzz dial anrufen rufe telefoniere bel bellen telefoneren appelle appellerai appeler telephone telephonerai marco marcare llamo llamare llamar chiamo chiamero chiamare ligo ligarei ligar ringer ringe zadzwonie dzwonie',
  meet: 'meet see seeing meeting treffe treffen sehe sehen sehn kennenlernen kennenzulernen empfange ontmoet ontmoeten zie zien rencontre rencontrer rencontrerai vois voir recevrai accueille conozco conocerte conocernos vernos verte recibo espero incontro incontrare vediamo vederci aspetto conhecer encontro espero traffa traffar ses moter mode spotkamy spotkac poznac',
  talk: 'talk talking chat chatting speak speaking discuss natter yarn reden redn sprechen spreche unterhalten quatschen praten praat spreek spreken kletsen parler parlerons discuter echanger causer hablar hablamos platicar charlar conversar contar parlare parliamo chiacchierare sentirci falar conversamos conversa bater papo prata pratar snakke snakker rozmawiac porozmawiac pogadac pogadamy',
  show: 'show zeige zeigen montre montrer enseno mostrar mostro visa vise pokaze rondleiden laat',
  send: 'send forward arrange schedule coordinate confirm organise organize book sende schicke melde organisiere koordiniere envoie enverrai transmets coordonne envio enviare mando coordino confirmo invio mandero stuur regel bevestig envio enviarei skickar bokar sender wysle przesle potwierdzam',
};
/** The sorts of verbs, by the number that stands in a word's bits. */
const sorts = Object.keys(verbs);

/** The writer himself, or what stands where somebody speaks of himself. */
export const SELF = 1;
export const ONE = 2;
export const SEVERAL = 4;
/** Above these bits stands the number of a verb's sort, counted from one. */
const VERB_SHIFT = 3;

const marked = markedWords();

function markedWords(): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  const mark = (words: Iterable<string>, bits: number): void => {
    for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bits);
  };
  mark(selfWords, SELF);
  mark(besides, SELF);
  mark(one, ONE);
  mark(several, SEVERAL);
  for (const [at, words] of Object.values(verbs).entries()) mark(words.split(' '), (at + 1) << VERB_SHIFT);
  return marks;
}

/** True for a word that a writer calls himself by. */
export function isSelf(word: string): boolean {
  return selfWords.has(word);
}

/** What a verb is about (`call`, `meet`), null for what is no such verb. @param marks of the word */
export function verbOf(marks: number): string | null {
  return marks < FIRST_VERB ? null : (sorts[(marks >> VERB_SHIFT) - 1] ?? null);
}

const FIRST_VERB = 1 << VERB_SHIFT;

/** The marks of each word of a text, in order. @param folded by `foldAligned` */
export function marksIn(folded: string): readonly number[] {
  const marks: number[] = [];
  let from = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code >= FIRST_UNUSUAL) return (folded.match(/[\p{L}\p{M}']+/gu) ?? []).map(marksOf);
    const letter = (code >= 0x61 && code <= 0x7a) || code === APOSTROPHE || (code >= 0x41 && code <= 0x5a);
    if (letter && from < 0) from = at;
    else if (!letter && from >= 0) {
      marks.push(at - from > LONGEST ? 0 : marksOf(folded.slice(from, at)));
      from = -1;
    }
  }
  return marks;
}

const FIRST_UNUSUAL = 0x80;
const APOSTROPHE = 0x27;
/** No word that is marked has more letters. */
const LONGEST = Math.max(...[...marked.keys()].map((word) => word.length)) + 1;

/** `i'll`, `j'ai`: a word for himself may be a part of one. */
function marksOf(word: string): number {
  const marks = marked.get(word) ?? 0;
  if (!word.includes("'") || (marks & SELF) !== 0) return marks;
  return word.startsWith("j'") || word.startsWith("m'") || word.split("'").some(isMarkedSelf) ? marks | SELF : marks;
}

function isMarkedSelf(part: string): boolean {
  return ((marked.get(part) ?? 0) & SELF) !== 0;
}

import { lazySet, type PhraseSet } from './lazy-set.ts';
import type { SendingWords } from './sending-tongue.ts';
import { sendingWords, withClitics } from './sending-words.ts';
import { phraseSet, type Word } from './words.ts';

/** Longest phrase of the lists, and longest clause, in words. */
const PHRASE_WORDS = 5;
const CLAUSE_WORDS = 14;

/** Verbs, some of which are several words that may stand apart. */
interface Core {
  /** Every word of them. */
  readonly words: () => readonly string[];
  /** Those of the words that are: of several that stand apart, all or none. */
  readonly among: (words: readonly string[]) => readonly string[];
}

interface Tongue extends Readonly<Record<'send' | 'is' | 'good' | 'hold' | 'drop' | 'no' | 'need' | 'yet', Core>> {
  readonly consent: PhraseSet;
  readonly very: PhraseSet;
  readonly beside: PhraseSet;
  readonly refusing: PhraseSet;
}

const tongues: readonly Tongue[] = sendingWords.map((words: SendingWords) => ({
  send: coreOf(words.send),
  is: coreOf(words.is),
  good: coreOf(words.good),
  consent: phraseSet(words.consent),
  very: phraseSet(words.very),
  hold: coreOf(words.hold),
  drop: coreOf(words.drop),
  no: coreOf(words.no),
  need: coreOf(words.need),
  yet: coreOf(words.yet),
  beside: phraseSet(words.beside),
  refusing: phraseSet(words.refusing),
}));
const sendsIn = lookup(({ send }) => [send]);
const agreesIn = lookup(({ good, consent }) => [good, wordsIn(consent)]);
const refusesIn = lookup(({ hold, drop, no }) => [hold, drop, no]);
/** `I am waiting` stops nothing. */
const self = /^(?:ich|wir|je|nous|jai|ik|wij|we|jag|vi|jeg)$/;

function coreOf(list: string): Core {
  const single = lazySet(() => list.split(' ').flatMap((verb) => (/^$|\+/.test(verb) ? [] : withClitics(verb))));
  const joint = list
    .split(' ')
    .filter((verb) => verb.includes('+'))
    .map((verb) => verb.split('+').map((part) => lazySet(() => withClitics(part))));
  return {
    words: () => [...single, ...joint.flatMap((parts) => parts.flatMap((part) => [...part]))],
    among: (words) => [
      ...words.filter((word) => single.has(word)),
      ...joint
        .filter((parts) => parts.every((part) => words.some(part.has)))
        .flatMap((parts) => words.filter((word) => parts.some((part) => part.has(word)))),
    ],
  };
}

/** The longest words of phrases, as a core that is only looked up: those that few texts hold. */
function wordsIn(phrases: PhraseSet): Core {
  const longestWord = (phrase: string) => phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  return { words: () => [...phrases].map(longestWord), among: () => [] };
}

/** Of which tongues a word is a verb: most words of none, so that a clause costs a look each. */
function lookup(cores: (tongue: Tongue) => readonly Core[]): (words: readonly string[]) => readonly Tongue[] {
  let known: ReadonlyMap<string, Set<Tongue>> | null = null;
  return (words) => {
    known ??= byWord(cores);
    const found = new Set<Tongue>();
    for (const word of words) for (const tongue of known.get(word) ?? []) found.add(tongue);
    return [...found];
  };
}

function byWord(cores: (tongue: Tongue) => readonly Core[]): ReadonlyMap<string, Set<Tongue>> {
  const known = new Map<string, Set<Tongue>>();
  for (const tongue of tongues) {
    for (const word of cores(tongue).flatMap((core) => core.words())) {
      const found = known.get(word) ?? new Set();
      known.set(word, found.add(tongue));
    }
  }
  return known;
}

/**
 * How many words from `at` on let the notes go: a verb of sending, an agreement or praise among words of its own
 * language that say nothing else, in any order. 0 for none.
 * @example sendingAt(wordsOf('dann schick sie bitte raus'), 0) // 5
 */
export function sendingAt(words: readonly Word[], at: number): number {
  const clause = words.slice(at, at + CLAUSE_WORDS).map((word) => word.folded);
  return Math.max(
    0,
    ...sendsIn(clause).map(({ send, beside }) => coveredBy(clause, [send], [beside], ([sends]) => sends === true)),
    ...agreesIn(clause).map((tongue) => agreementIn(clause, tongue)),
  );
}

function agreementIn(clause: readonly string[], { send, is, good, consent, beside, very }: Tongue): number {
  const agreed = (words: readonly string[]) => words.some((_, from) => longestOf(words, from, consent) > 0);
  if (!(isIn(is, clause) && isIn(good, clause)) && !agreed(clause)) return 0;
  return Math.max(
    coveredBy(clause, [is, good, send], [beside, very], ([copula, praise]) => copula === true && praise === true),
    coveredBy(clause, [is, good, send], [beside, very, consent], (_, words) => agreed(words)),
  );
}

/** How many of the first words are covered by cores and lists, where what was covered has what it takes. */
function coveredBy(
  clause: readonly string[],
  cores: readonly Core[],
  lists: readonly PhraseSet[],
  suffices: (found: readonly boolean[], words: readonly string[]) => boolean,
): number {
  let taken = clause;
  for (;;) {
    const words = taken;
    const length = runOf(
      words,
      cores.flatMap((core) => core.among(words)),
      lists,
    );
    // Words that belong together must stand together within what was taken.
    if (length === words.length)
      return suffices(
        cores.map((core) => isIn(core, words)),
        words,
      )
        ? length
        : 0;
    taken = words.slice(0, length);
  }
}

/** How many of the first words are among the verbs or belong to one of the lists. */
function runOf(words: readonly string[], verbs: readonly string[], lists: readonly PhraseSet[]): number {
  let at = 0;
  while (at < words.length) {
    const length = Math.max(
      verbs.includes(words[at] ?? '') ? 1 : 0,
      ...lists.map((list) => longestOf(words, at, list)),
    );
    if (length === 0) break;
    at += length;
  }
  return at;
}

function longestOf(words: readonly string[], at: number, phrases: PhraseSet): number {
  for (let length = Math.min(PHRASE_WORDS, words.length - at); length > 0; length -= 1)
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/**
 * What a clause of one language's words asks of notes that wait: `undo` where it stops them or says not yet, `skip`
 * where it drops them or says not at all. Null where any other word stands in it.
 * @param phrase folded words joined by blanks
 * @example refusingClause('annule lenvoi') // 'undo'
 */
export function refusingClause(phrase: string): 'undo' | 'skip' | null {
  const words = phrase.split(' ');
  if (phrase === '' || words.length > CLAUSE_WORDS) return null;
  for (const tongue of refusesIn(words)) {
    const { send, hold, drop, no, need, yet, beside, refusing } = tongue;
    const verbs = [send, hold, drop, no, need, yet].flatMap((core) => core.among(words));
    if (runOf(words, verbs, [beside, refusing]) < words.length) continue;
    const said = isIn(no, words) ? deniedBy(tongue, words) : orderedBy(tongue, words);
    if (said !== null) return said;
  }
  return null;
}

function isIn(core: Core, words: readonly string[]): boolean {
  return core.among(words).length > 0;
}

function orderedBy({ send, hold, drop }: Tongue, words: readonly string[]): 'undo' | 'skip' | null {
  if (isIn(hold, words)) return words.some((word) => self.test(word)) ? null : 'undo';
  return isIn(drop, words) && !isIn(send, words) ? 'skip' : null;
}

function deniedBy({ send, hold, drop, need, yet }: Tongue, words: readonly string[]): 'undo' | 'skip' | null {
  if (isIn(hold, words) || isIn(drop, words)) return null;
  if (!isIn(send, words) && !isIn(need, words)) return null;
  return isIn(yet, words) ? 'undo' : 'skip';
}

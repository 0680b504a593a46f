import { gateForEach } from '../../gated.ts';
import { type Letters, lettersIn } from '../../letter-runs.ts';
import { singleSpaced } from '../../single-spaced.ts';

/**
 * Sentences and what they say, told by several patterns at once: word order differs, what is named does not.
 */

/** One way to say something: every pattern of `all` in one sentence, and not `none`. */
export interface Concept {
  readonly all: readonly RegExp[];
  readonly none?: RegExp;
  /** Set where the words are no English: looked for only in texts that hold the six other languages, or `further` ones. */
  readonly foreign?: true | 'further';
}

/** Longest sentence that is looked at; what has no full stop for longer is a list or a footer. */
const SENTENCE_LIMIT = 600;

/** A text with the sentences in it, all folded. */
export interface Sentences {
  readonly text: string;
  readonly sentences: readonly string[];
  /** Of the text, for patterns that are `gated`. */
  readonly letters: Letters;
  /** False for a text without a small word of the six other languages. Looked for when it is first asked. */
  readonly foreign: boolean;
  /** True for a text in Cyrillic, Chinese, Japanese, Polish or Swedish. Looked for when it is first asked. */
  readonly further: boolean;
}

/** Small words that a few sentences of German, French, Spanish, Italian, Portuguese or Dutch can hardly do without. */
const foreignWords =
  /\b(?:und|wir|sie|ich|dir|ihnen|nicht|mit|leider|nous|vous|votre|pas|est|pour|de|la|que|para|con|por|su|tu|siamo|per|che|non|sua|nao|voce|het|een|je|voor|met|helaas|wij|we bieden|di|il|el|una|uma|auf|wurde|ihr|der|das|les|des|zou|te|\w{0,16}gesprach\w*|\w{0,16}gesprek\w*|entretien|entrevista|\w{0,8}colloquio|termin)\b/;

/** Letters and small words of the languages in phrases-further.ts. */
const furtherWords =
  /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\u0142]|\b(?:och|att|oss|tjansten|intervju\w*|rozmow[aey]|dla|panstw\w|stanowisko|niestety|kandydat\w*|panu|czy|prosze)\b/;

/** Splits a folded text, line ends still in it, into sentences with their marks; paragraphs end sentences too. */
export function sentencesOf(text: string): Sentences {
  const pieces = text.split(
    /(?<=[.!?])(?<!(?:^|\s)\d{1,2}\.)(?<!\b(?:kl|godz|ca|nr|dr|mr|ms|mrs|prof|approx|p\.m|a\.m)\.)\s+|(?<=[。！？])|\n\s*\n|\n(?=\s*[-•*])/,
  );
  const sentences = pieces
    .map((sentence) => singleSpaced(sentence.slice(0, SENTENCE_LIMIT)))
    .filter((sentence) => sentence !== '');
  // Put together again they are the text, unless one was cut or no space stood between two.
  const isWhole = pieces.every((piece) => piece.length <= SENTENCE_LIMIT) && !/[。！？]/.test(text);
  return asSentences(isWhole ? sentences.join(' ') : singleSpaced(text), sentences);
}

/** @param text folded, with single spaces; @param sentences of it; @param wider a text that holds it: one look serves both */
export function asSentences(text: string, sentences: readonly string[], wider?: Sentences): Sentences {
  let letters: Letters | undefined;
  let foreign: boolean | undefined;
  let further: boolean | undefined;
  return {
    text,
    sentences,
    get letters() {
      letters ??= wider?.letters ?? lettersIn(text);
      return letters;
    },
    get foreign() {
      foreign ??= wider?.foreign ?? foreignWords.test(text);
      return foreign;
    },
    get further() {
      further ??= wider?.further ?? furtherWords.test(text);
      return further;
    },
  };
}

/** The first sentence that says one of the concepts, or null. Concepts whose words the whole text lacks cost one look. */
export function saidIn(said: Sentences, concepts: readonly Concept[]): string | null {
  const { text, sentences, letters } = said;
  for (const at of mayBeSaid(concepts, letters)) {
    const concept = concepts[at];
    if (concept === undefined) continue;
    const { all, none, foreign } = concept;
    if (foreign !== undefined && !(foreign === true ? said.foreign : said.further)) continue;
    if (!all.every((pattern) => pattern.test(text))) continue;
    const found = sentences.find((one) => all.every((pattern) => pattern.test(one)) && none?.test(one) !== true);
    if (found !== undefined) return found;
  }
  return null;
}

const gates = new WeakMap<readonly Concept[], (letters: Letters) => readonly number[]>();

/** The concepts that a text may hold, by their places in the list. */
function mayBeSaid(concepts: readonly Concept[], letters: Letters): readonly number[] {
  const known = gates.get(concepts);
  if (known !== undefined) return known(letters);
  const made = gateForEach(concepts.map(({ all }) => all.map(({ source }) => source)));
  gates.set(concepts, made);
  return made(letters);
}

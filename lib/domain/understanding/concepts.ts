/**
 * Sentences and what they say, told by several patterns at once: word order differs, what is named does not.
 */

/** One way to say something: every pattern of `all` in one sentence, and not `none`. */
export interface Concept {
  readonly all: readonly RegExp[];
  readonly none?: RegExp;
}

/** Longest sentence that is looked at; what has no full stop for longer is a list or a footer. */
const SENTENCE_LIMIT = 600;

/** A text with the sentences in it, all folded. */
export interface Sentences {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Splits a folded text, line ends still in it, into sentences with their marks; paragraphs end sentences too. */
export function sentencesOf(text: string): Sentences {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n\s*\n|\n(?=\s*[-•*])/)
    .map((sentence) => sentence.slice(0, SENTENCE_LIMIT).replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
  return { text: text.replace(/\s+/g, ' ').trim(), sentences };
}

/** The first sentence that says one of the concepts, or null. Concepts whose words the whole text lacks cost one look. */
export function saidIn({ text, sentences }: Sentences, concepts: readonly Concept[]): string | null {
  for (const { all, none } of concepts) {
    if (!all.every((pattern) => pattern.test(text))) continue;
    const said = sentences.find((one) => all.every((pattern) => pattern.test(one)) && none?.test(one) !== true);
    if (said !== undefined) return said;
  }
  return null;
}

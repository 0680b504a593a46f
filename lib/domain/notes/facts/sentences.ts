/** A full stop behind one of these ends no sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:e\.g|i\.e|vs|etc|esp|approx|incl|mr|mrs|ms|mx|dr|prof|st|no|inc|ltd|jr|sr|cf|ca|al|\p{L}(?:\.\p{L})+|\p{L})\.$/iu;
/** `U.S.` keeps its last stop wherever it stands. */
const initials = /(?:^|[\s("“])\p{L}(?:\.\p{L})+\.$/u;
/** Smileys and pictographs have no place in a letter to somebody one has met once. */
const smileys = /(?:\s*(?:[:;]-?[)D(P]|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}))+$/u;
/** A text of one line has a few sentences; more of them is no fact. */
const SENTENCE_LIMIT = 40;

/** Words as people count them: runs of characters between blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * The sentences of a line, each with its end. Abbreviations, decimals, addresses and names like `.NET` hold no end.
 *
 * @example splitSentences('We use e.g. Kafka. they like it!') // ['We use e.g. Kafka.', 'they like it!']
 */
export function splitSentences(line: string): readonly string[] {
  const sentences: string[] = [];
  let kept = '';
  for (const piece of line.split(/(?<=[.!?]["”’)]?)\s+/)) {
    kept = kept === '' ? piece : `${kept} ${piece}`;
    if (sentences.length >= SENTENCE_LIMIT || !/[.!?]["”’)]?$/.test(kept) || abbreviation.test(kept)) continue;
    sentences.push(kept);
    kept = '';
  }
  return kept === '' ? sentences : [...sentences, kept];
}

/** Sentences that can stand in a letter: each with a capital and an end. */
export function asSentences(text: string): string {
  return splitSentences(text)
    .map((sentence) => endWithStop(capitalised(sentence)))
    .join(' ');
}

/** The text without the stop, comma or smiley at its end. */
export function withoutEnd(text: string): string {
  const bare = text.replace(smileys, '');
  return initials.test(bare) ? bare : bare.replace(/[\s.!?,;:]{1,20}$/, '');
}

/** A web address at the end gets no stop: mail programs would make it part of the link. */
export function endWithStop(text: string): string {
  const bare = text.replace(smileys, '').replace(/[\s,;:]{1,20}$/, '');
  return /[.!?…]["”’)]?$/.test(bare) || /https?:\/\/\S+$/.test(bare) ? bare : `${bare}.`;
}

/** `iOS` and `eBay` are written as they are; every other first letter may be a capital. */
function capitalised(sentence: string): string {
  return /^\p{Ll}\p{Lu}/u.test(sentence) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import { weigherBy } from '../learned/choice-model.ts';
import model from './role.weights.json' with { type: 'json' };

/** Names the features that follow from a few values. */
type Named = (a: string, b: string, c: string) => readonly string[];

/** Features that are weighed together, as they follow from the same values. */
export interface FeatureGroup {
  /** Their names, for learning. */
  readonly named: Named;
  /** What they weigh, in hundredths: whole numbers add up to the same in every order. */
  sum(a: string, b: string, c: string): number;
}

/** The model's weights are hundredths. */
export const HUNDRED = 100;
/** Sorts of words and places and what stands between words: there are some hundreds. A power of two, so that three fit a key. */
const VALUES = 1_024;
/** Sums kept by each group. */
const SUMS = 4_000;

const weigh = weigherBy(model);

function weighed(names: readonly string[]): number {
  return Math.round(weigh(names) * HUNDRED);
}

const numbers = new Map<string, number>();
const sums: Map<number, number>[] = [];

/**
 * Features of sorts of words, of places, of what stands between words. Of these there are few, and the same meet again and
 * again: what their features weigh is remembered, and a name is made where they meet for the first time. Three numbers
 * make the key, as maps within maps lie all over the memory.
 */
export function ofSorts(named: Named): FeatureGroup {
  const known = new Map<number, number>();
  sums.push(known);
  const sum = (a: string, b: string, c: string): number => {
    if (numbers.size > VALUES - 3 || known.size > SUMS) forget();
    const key = (numberOf(a) * VALUES + numberOf(b)) * VALUES + numberOf(c);
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = weighed(named(a, b, c));
    known.set(key, fresh);
    return fresh;
  };
  return { named, sum };
}

function numberOf(value: string): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}

function forget(): void {
  numbers.clear();
  for (const known of sums) known.clear();
}

/** Features of texts that are too many to be remembered. */
export function ofText(named: (text: string) => readonly string[]): FeatureGroup {
  return { named, sum: (text) => weighed(named(text)) };
}

/** A word, with what its features weigh as far as it was asked. */
export interface WeighedWord {
  readonly folded: string;
  readonly sums: number[];
}

/** A feature of words. */
export interface WordFeature {
  readonly named: (word: string) => string;
  sum(word: WeighedWord): number;
}

let wordFeatures = 0;

/** A feature of words, remembered as long as the word is. */
export function ofWord(named: (word: string) => string): WordFeature {
  const at = wordFeatures;
  wordFeatures += 1;
  const sum = ({ folded, sums }: WeighedWord): number => {
    const known = sums[at] ?? weighed([named(folded)]);
    sums[at] = known;
    return known;
  };
  return { named, sum };
}

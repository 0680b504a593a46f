import { type FeatureGroup, HUNDRED, type WeighedWord, type WordFeature } from './feature-groups.ts';

/** Adds up what speaks for and against something, or names it for learning. */
export class Tally {
  #sum = 0;
  readonly #names: string[] | null;

  /** @param keep true to have the features named */
  constructor(keep: boolean) {
    this.#names = keep ? [] : null;
  }

  add(group: FeatureGroup, a: string, b = '', c = ''): void {
    if (this.#names === null) this.#sum += group.sum(a, b, c);
    else this.#names.push(...group.named(a, b, c));
  }

  addWord(feature: WordFeature, word: WeighedWord): void {
    if (this.#names === null) this.#sum += feature.sum(word);
    else this.#names.push(feature.named(word.folded));
  }

  addAll(other: Tally): void {
    this.#sum += other.#sum;
    if (other.#names !== null) this.#names?.push(...other.#names);
  }

  /** The sum as the model has it; 0 where the features are named instead. */
  get score(): number {
    return this.#sum / HUNDRED;
  }

  /** What was added; none where only the sum is kept. */
  get names(): readonly string[] {
    return this.#names ?? none;
  }
}

const none: readonly string[] = [];

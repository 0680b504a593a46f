import { weigherBy } from '../learned/choice-model.ts';
import model from './role.weights.json' with { type: 'json' };

/** Names the features that follow from a few values. */
type Named = (a: string, b: string, c: string) => readonly string[];

/** Sums kept for each group of features; the sorts of words are few, the words themselves are not. */
const KEPT = 4_000;

/** The model's weights are hundredths. */
const HUNDRED = 100;

const weigh = weigherBy(model);

/**
 * Features that follow from the same few values. Places, gaps and sorts of words are few, and the same of them meet again
 * and again: what their features weigh together is remembered, so that a feature's name is made when its values first
 * meet, and for learning.
 */
export class FeatureGroup {
  readonly named: Named;
  readonly #sums = new Map<string, Map<string, Map<string, number>>>();
  #size = 0;

  constructor(named: Named) {
    this.named = named;
  }

  /** What the features weigh, in hundredths: whole numbers add up to the same in every order. */
  sum(a: string, b: string, c: string): number {
    return this.#sums.get(a)?.get(b)?.get(c) ?? this.#weighed(a, b, c);
  }

  #weighed(a: string, b: string, c: string): number {
    const sum = Math.round(weigh(this.named(a, b, c)) * HUNDRED);
    if (this.#size >= KEPT) {
      this.#sums.clear();
      this.#size = 0;
    }
    this.#size += 1;
    const below = this.#sums.get(a) ?? new Map<string, Map<string, number>>();
    const last = below.get(b) ?? new Map<string, number>();
    this.#sums.set(a, below.set(b, last.set(c, sum)));
    return sum;
  }
}

/** Adds up what speaks for and against something, or names it for learning. */
export class Tally {
  /** In hundredths; 0 where the features are named instead. */
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

  addAll(other: Tally): void {
    this.#sum += other.#sum;
    if (other.#names !== null) this.#names?.push(...other.#names);
  }

  /** Its sum as the model has it, and the names of what was added. */
  result(): { readonly score: number; readonly features: readonly string[] } {
    return { score: this.#sum / HUNDRED, features: this.#names ?? [] };
  }
}

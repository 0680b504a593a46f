import { foldedWords } from '../fold.ts';
import { coreOf, type Fit, fitOf } from './domain-fit.ts';
import type { EmployerLabel, LabelKind } from './employer-labels.ts';
import type { EmployerMention } from './employer-mentions.ts';
import { legalEnd } from './legal-forms.ts';
import { kindsOf } from './name-words.ts';

/** What the words around a name say, named for the model. */
export interface ClusterSigns {
  readonly all: readonly string[];
  readonly byPlace: ReadonlyMap<string, readonly string[]>;
  /** Stood somewhere with no capital word running on. */
  readonly whole: boolean;
}

/** What is told of one name before it is weighed. Most names are dropped soon, so what is dear waits until it is asked. */
export class Cluster {
  readonly key: string;
  readonly words: readonly string[];
  /** The kinds of each word, of all words, and of any. */
  readonly kinds: readonly number[];
  readonly all: number;
  readonly any: number;
  readonly #labels: readonly EmployerLabel[];
  readonly #mentions: EmployerMention[] = [];
  #core: readonly string[] | undefined;
  #fits: ReadonlyMap<LabelKind, Fit> | undefined;
  #shown: string | undefined;
  #places: ReadonlyMap<string, string> | undefined;
  #signs: ClusterSigns | undefined;

  constructor(key: string, words: readonly string[], labels: readonly EmployerLabel[]) {
    this.key = key;
    this.words = words;
    this.#labels = labels;
    this.kinds = words.map(kindsOf);
    this.all = this.kinds.reduce((all, kind) => all & kind, -1);
    this.any = this.kinds.reduce((any, kind) => any | kind, 0);
  }

  add(mention: EmployerMention): void {
    this.#mentions.push(mention);
  }

  /** True where a tool's own words, markup or the user's note tell it. */
  get told(): boolean {
    return this.#mentions.some(({ place }) => place.startsWith('told-'));
  }

  /** Where it stood, with the words of the first time. */
  get places(): ReadonlyMap<string, string> {
    this.#places ??= placesOf(this.#mentions);
    return this.#places;
  }

  get mentions(): number {
    return this.#mentions.length;
  }

  /** The words that tell it apart. */
  get core(): readonly string[] {
    this.#core ??= coreOf(this.words);
    return this.#core;
  }

  /** How well it fits the labels of each kind; only kinds that it fits at all. */
  get fits(): ReadonlyMap<LabelKind, Fit> {
    this.#fits ??= fitsOf(this.words, this.core, this.#labels);
    return this.#fits;
  }

  /** How it is shown: with its legal form where one is written, never in capitals alone, without an article in front. */
  get shown(): string {
    this.#shown ??= shownName(this.#mentions);
    return this.#shown;
  }

  get signs(): ClusterSigns {
    this.#signs ??= signsOf(this.#mentions);
    return this.#signs;
  }
}

function placesOf(mentions: readonly EmployerMention[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { place, quote } of mentions) if (!places.has(place)) places.set(place, quote);
  return places;
}

function signsOf(mentions: readonly EmployerMention[]): ClusterSigns {
  const byPlace = new Map<string, readonly string[]>();
  let whole = false;
  for (const mention of mentions) {
    const signs = mention.signs();
    if (signs.length === 0) continue;
    whole ||= !signs.includes('RCap') && !signs.includes('LCap');
    byPlace.set(mention.place, joined(byPlace.get(mention.place), signs));
  }
  let all: readonly string[] = [];
  for (const signs of byPlace.values()) all = joined(all, signs);
  return { all, byPlace, whole };
}

function joined(one: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  return one === undefined || one.length === 0 ? other : [...new Set([...one, ...other])];
}

function fitsOf(
  words: readonly string[],
  core: readonly string[],
  labels: readonly EmployerLabel[],
): ReadonlyMap<LabelKind, Fit> {
  const fits = new Map<LabelKind, Fit>();
  const fitting = new Map<LabelKind, Fit>();
  for (const { kind, forms } of labels) {
    const fit = fitOf(words, core, forms);
    const known = fits.get(kind);
    if (known === undefined || rank[fit] < rank[known]) fits.set(kind, fit);
  }
  for (const [kind, fit] of fits) if (fit !== 'none') fitting.set(kind, fit);
  return fitting;
}

const rank: Readonly<Record<Fit, number>> = { exact: 0, begins: 1, words: 2, part: 3, acronym: 4, holds: 5, none: 6 };

/** True where the words are all of one person's. */
export function isPart(words: readonly string[], people: readonly (readonly string[])[]): boolean {
  return people.some((person) => words.length <= person.length && words.every((word) => person.includes(word)));
}

/** The words of a name, folded. */
export function wordsOfName(name: string): readonly string[] {
  return foldedWords(name.replace(/['’]/g, ''));
}

function shownName(mentions: readonly EmployerMention[]): string {
  const spellings = new Map<string, number>();
  for (const { name, place } of mentions)
    spellings.set(name, (spellings.get(name) ?? 0) + (place.startsWith('domain') ? 0.1 : 1));
  const [best] = spellings.size > 1 ? [...spellings].sort((a, b) => rankOf(b) - rankOf(a)) : spellings;
  return (best?.[0] ?? '').replace(/^the (?=\p{Lu})/iu, '');
}

function rankOf([name, count]: readonly [string, number]): number {
  const shouted = name.length > 5 && name === name.toUpperCase();
  return (
    (shouted ? -100 : 0) +
    (/[,. ](?:Pvt|Pte|Pty|S\.A)\.?$/.test(name) ? -20 : 0) +
    (/株式会社|有限会社/.test(name) ? 10 : 0) +
    (count < 1 ? -50 : 0) +
    (legalEnd.test(name) ? 10 : 0) +
    (/ (?:Holdings?|Company|Corporation)$/.test(name) ? 0.5 : 0) +
    Math.min(5, count)
  );
}

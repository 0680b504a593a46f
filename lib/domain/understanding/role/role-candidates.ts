import type { Found } from '../extractor.ts';
import type { Weigh } from '../learned/choice-model.ts';
import type { Source } from '../understanding.ts';
import { japaneseTitles } from './japanese-titles.ts';
import { inNominative } from './polish-case.ts';
import {
  headFeatures,
  joinFeatures,
  leftFeatures,
  placeFeatures,
  type RoleKnowledge,
  rightFeatures,
  wholeFeatures,
} from './role-features.ts';
import { endsInAside } from './role-pieces.ts';
import type { RolePlace } from './role-places.ts';
import { type RoleSpan, spansIn } from './role-spans.ts';
import { type KnownNames, type Word, wordsOf } from './role-words.ts';

/** Some words of a mail that may be the title of the job it is about, weighed. */
export interface RoleCandidate {
  readonly text: string;
  readonly quote: string;
  readonly place: RolePlace['kind'] | 'told';
  /** The source that tells it outright; null for words of the mail. */
  readonly from: Source | null;
  readonly score: number;
  readonly features: readonly string[];
}

/** What a mail offers to choose its role from. */
export interface RoleMaterial extends RoleKnowledge {
  readonly places: readonly RolePlace[];
  /** Roles that markup or a tool's own words tell outright. */
  readonly told: readonly Found<string>[];
  readonly names: KnownNames;
}

/** `80–100 %`, `80%`: how much one works, behind a title that would end in its number. */
const share = /^\d ?(?:[-–] ?\d{1,3} ?)?%/;
const SHARE_LENGTH = 8;

/** Who calls, not what for: `Hiring Manager Interview`. */
const caller = /^(?:hiring|line) manager\b|^(?:interviewer|candidate)s?$/i;

/**
 * Every stretch of words in a mail that may be the title of its job, with what speaks for and against it.
 *
 * @param keep true to have the features named, for learning; else only their sum is kept
 */
export function roleCandidates(material: RoleMaterial, weigh: Weigh, keep: boolean): readonly RoleCandidate[] {
  const prose = material.places.flatMap((place) => candidatesIn(place, material, weigh, keep));
  const told = material.told.map(({ value, evidence }) => {
    const features = [`told=${evidence.from}`, `told=${evidence.from}:${evidence.confidence}`];
    return {
      text: value,
      quote: evidence.quote,
      place: 'told' as const,
      from: evidence.from,
      score: weigh(features),
      features: keep ? features : [],
    };
  });
  return [...told, ...prose];
}

function candidatesIn(place: RolePlace, material: RoleMaterial, weigh: Weigh, keep: boolean): readonly RoleCandidate[] {
  const japanese = japaneseIn(place, weigh, keep);
  if (japanese.length > 0) return japanese;
  const words = wordsOf(place, material.names);
  const spans = spansIn(words, /^(?:prose|history|note)$/.test(place.kind));
  if (spans.length === 0) return [];
  const parts = new Parts(place, words, weigh);
  const candidates: RoleCandidate[] = [];
  for (const span of spans) {
    const end = endOf(place.raw, words, span);
    if (end === null || endsInAside(words, span) || share.test(place.raw.slice(end - 1, end + SHARE_LENGTH))) continue;
    const whole = wholeFeatures(place, words, span, material);
    const features = keep ? [...parts.named(span), ...whole] : [];
    const score = parts.score(span) + weigh(whole);
    const from = words[span.first]?.token;
    if (from === undefined) continue;
    const start = /^[dl]'/.test(from.folded) ? from.start + 2 : from.start;
    // Polish puts what follows `stanowisko` into the genitive.
    const governed = /^stanowisk/.test(words[span.first - 1]?.token.folded ?? '');
    const said = place.raw.slice(start, end);
    const text = governed ? inNominative(said) : said;
    if (caller.test(text)) continue;
    candidates.push({ text, quote: place.raw, place: place.kind, from: null, score, features });
  }
  return candidates;
}

/** Japanese has no spaces: its titles are found by their last characters. */
function japaneseIn(place: RolePlace, weigh: Weigh, keep: boolean): readonly RoleCandidate[] {
  return japaneseTitles(place.raw).map(({ text, before, behind }) => {
    const features = ['ja', `ja.kind=${place.kind}`, `ja.l=${before}`, `ja.r=${behind}`];
    const score = weigh(features);
    return { text, quote: place.raw, place: place.kind, from: null, score, features: keep ? features : [] };
  });
}

/** Where a title ends in its text: a bracket opened in it must be closed; null where it isn't. */
function endOf(raw: string, words: readonly Word[], { first, last }: RoleSpan): number | null {
  const [from, to] = [words[first]?.token, words[last]?.token];
  if (from === undefined || to === undefined) return null;
  const text = raw.slice(from.start, to.end);
  const opened = text.lastIndexOf('(') > text.lastIndexOf(')');
  if (opened) return raw[to.end] === ')' ? to.end + 1 : null;
  const closes = text.includes(')') && !text.includes('(');
  return closes ? null : to.end;
}

/** Sums for the parts of spans: many spans share their beginning, their end and the words between. */
class Parts {
  readonly #place: RolePlace;
  readonly #words: readonly Word[];
  readonly #weigh: Weigh;
  readonly #sums = new Map<string, number>();
  readonly #common: readonly string[];

  constructor(place: RolePlace, words: readonly Word[], weigh: Weigh) {
    this.#place = place;
    this.#words = words;
    this.#weigh = weigh;
    this.#common = placeFeatures(place, words);
  }

  #left(first: number): readonly string[] {
    return leftFeatures(this.#place, this.#words, first);
  }

  #right(last: number): readonly string[] {
    const end = this.#words[last]?.token.end ?? 0;
    const tail = this.#place.raw.slice(end, end + 3);
    return rightFeatures(this.#place, this.#words, last, tail);
  }

  #sum(name: string, features: () => readonly string[]): number {
    const known = this.#sums.get(name);
    if (known !== undefined) return known;
    const made = this.#weigh(features());
    this.#sums.set(name, made);
    return made;
  }

  score({ first, head, last }: RoleSpan): number {
    let sum = this.#sum('p', () => this.#common);
    sum += this.#sum(`l${first}`, () => this.#left(first));
    sum += this.#sum(`r${last}`, () => this.#right(last));
    sum += this.#sum(`h${head}`, () => headFeatures(this.#place, this.#words, head));
    for (let at = first + 1; at <= last; at += 1) sum += this.#sum(`j${at}`, () => joinFeatures(this.#words, at));
    return sum;
  }

  named({ first, head, last }: RoleSpan): readonly string[] {
    const joins: string[] = [];
    for (let at = first + 1; at <= last; at += 1) joins.push(...joinFeatures(this.#words, at));
    return [
      ...this.#common,
      ...this.#left(first),
      ...this.#right(last),
      ...headFeatures(this.#place, this.#words, head),
      ...joins,
    ];
  }
}

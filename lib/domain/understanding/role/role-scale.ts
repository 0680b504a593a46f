import { addHead, addJoin, addLeft, addPlace, addRight, addWhole, type RoleKnowledge } from './role-features.ts';
import { nearLeft } from './role-neighbours.ts';
import { Pieces } from './role-pieces.ts';
import type { RolePlace } from './role-places.ts';
import type { RoleSpan } from './role-spans.ts';
import { Tally } from './role-tally.ts';
import type { Word } from './role-words.ts';

/** A word that titles begin with. */
interface Beginning {
  readonly tally: Tally;
  readonly near: string;
}

/** Weighs the spans of one place: many share their beginning, their end and the words between. */
export class Scale {
  readonly #place: RolePlace;
  readonly #words: readonly Word[];
  readonly #known: RoleKnowledge;
  readonly #keep: boolean;
  readonly #pieces: Pieces;
  readonly #common: Tally;
  readonly #lefts: Beginning[] = [];
  readonly #rights: Tally[] = [];
  readonly #heads: Tally[] = [];
  readonly #joins: Tally[] = [];

  constructor(place: RolePlace, words: readonly Word[], known: RoleKnowledge, keep: boolean) {
    this.#place = place;
    this.#words = words;
    this.#known = known;
    this.#keep = keep;
    this.#pieces = new Pieces(place, words);
    this.#common = new Tally(keep);
    addPlace(this.#common, place, words);
  }

  /** True for a span that ends in what is no part of a title. */
  endsInAside(span: RoleSpan): boolean {
    return this.#pieces.endsInAside(span);
  }

  /** All that speaks for and against a span. */
  weigh(span: RoleSpan): Tally {
    const { first, head, last } = span;
    const tally = new Tally(this.#keep);
    const { tally: left, near } = this.#left(first);
    tally.addAll(this.#common);
    tally.addAll(left);
    tally.addAll(this.#right(last));
    tally.addAll(this.#head(head));
    for (let at = first + 1; at <= last; at += 1) tally.addAll(this.#join(at));
    addWhole(tally, this.#place, this.#words, span, this.#known, near);
    this.#pieces.add(tally, span, near);
    return tally;
  }

  #left(first: number): Beginning {
    const known = this.#lefts[first];
    if (known !== undefined) return known;
    const made = { near: nearLeft(this.#words, first), tally: new Tally(this.#keep) };
    addLeft(made.tally, this.#place, this.#words, first, made.near);
    this.#lefts[first] = made;
    return made;
  }

  #right(last: number): Tally {
    const known = this.#rights[last];
    if (known !== undefined) return known;
    const made = new Tally(this.#keep);
    addRight(made, this.#place, this.#words, last);
    this.#rights[last] = made;
    return made;
  }

  #head(head: number): Tally {
    const known = this.#heads[head];
    if (known !== undefined) return known;
    const made = new Tally(this.#keep);
    addHead(made, this.#place, this.#words[head]);
    this.#heads[head] = made;
    return made;
  }

  #join(at: number): Tally {
    const known = this.#joins[at];
    if (known !== undefined) return known;
    const made = new Tally(this.#keep);
    addJoin(made, this.#words, at);
    this.#joins[at] = made;
    return made;
  }
}

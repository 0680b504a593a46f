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
    this.#common = this.#tally((tally) => addPlace(tally, place, words));
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
    return kept(this.#lefts, first, () => {
      const near = nearLeft(this.#words, first);
      return { near, tally: this.#tally((to) => addLeft(to, this.#place, this.#words, first, near)) };
    });
  }

  #right(last: number): Tally {
    return kept(this.#rights, last, () => this.#tally((to) => addRight(to, this.#place, this.#words, last)));
  }

  #head(head: number): Tally {
    return kept(this.#heads, head, () => this.#tally((to) => addHead(to, this.#place, this.#words[head])));
  }

  #join(at: number): Tally {
    return kept(this.#joins, at, () => this.#tally((to) => addJoin(to, this.#words, at)));
  }

  #tally(add: (to: Tally) => void): Tally {
    const tally = new Tally(this.#keep);
    add(tally);
    return tally;
  }
}

/** What is known at a place of a list; made when it is first asked. */
function kept<T>(list: T[], at: number, make: () => T): T {
  const one = list[at] ?? make();
  list[at] = one;
  return one;
}

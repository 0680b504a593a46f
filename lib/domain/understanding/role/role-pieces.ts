import { ofSorts } from './feature-groups.ts';
import type { RolePlace } from './role-places.ts';
import type { RoleSpan } from './role-spans.ts';
import type { Tally } from './role-tally.ts';
import type { Word } from './role-words.ts';

/** Sorts of pieces that are no part of a title: grades, numbers of the post, hours and terms. */
const asides: ReadonlySet<string> = new Set(['grade', 'code', 'terms']);
/** `Math Teacher, Grade 8`: whom one teaches. */
const teaches = /^(?:teacher|lehrer|lehrerin|professeur|maestra|maestro|leerkracht|leraar)$/;

const piece = ofSorts((gap, kind, behind) => [`piece=${gap}:${kind}`, `piece=${gap}:${kind}>${behind}`]);
const pieceIn = ofSorts((gap, place, kind) => [`piece=${gap}:${place}:${kind}`]);
const pieceNear = ofSorts((gap, kind, near) => [`piece=${gap}:${kind}<${near}`]);
const pieceSize = ofSorts((gap, size, kind) => [`piece.n=${gap}:${size}:${kind}`]);
const cut = ofSorts((gap, kind, behind) => [`cut=${gap}:${kind}`, `cut=${gap}:${kind}>${behind}`]);
const cutIn = ofSorts((gap, place, kind) => [`cut=${gap}:${place}:${kind}`]);

/** The pieces that commas, dashes and brackets cut a place into: a specialty behind a title, or a grade, a place, a team. */
export class Pieces {
  readonly #place: RolePlace;
  readonly #words: readonly Word[];
  /** Where the piece begins that each word stands in. */
  readonly #starts: readonly number[];
  /** What each piece is up to a word, as far as it was asked. */
  readonly #kinds: string[] = [];

  constructor(place: RolePlace, words: readonly Word[]) {
    this.#place = place;
    this.#words = words;
    let start = 0;
    this.#starts = words.map(({ gap }, at) => {
      if (!isPlainGap(gap)) start = at;
      return start;
    });
  }

  /** True for a span that ends in what is no part of a title: `Highways Inspector, Grade 8`. */
  endsInAside({ first, last }: RoleSpan): boolean {
    let to = last;
    for (let from = this.#start(to); from > first; from = this.#start(to)) {
      const aside = !(this.#words[from]?.gap ?? '').startsWith('/') && asides.has(this.#kind(to));
      if (aside && !teaches.test(this.#words[from - 1]?.token.folded ?? '')) return true;
      to = from - 1;
    }
    return false;
  }

  /** Adds what the last piece of a title says, or the one that it leaves out. @param near what `nearLeft` says of it */
  add(tally: Tally, { first, last }: RoleSpan, near: string): void {
    const place = this.#place.kind;
    const from = this.#start(last);
    if (from > first) {
      const [gap, kind] = [this.#words[from]?.gap ?? '', this.#kind(last)];
      tally.add(piece, gap, kind, this.#behind(last));
      tally.add(pieceIn, gap, place, kind);
      tally.add(pieceNear, gap, kind, near.slice(0, 1));
      tally.add(pieceSize, gap, String(Math.min(4, last - from + 1)), kind);
      return;
    }
    const next = this.#words[last + 1];
    if (next === undefined || isPlainGap(next.gap)) return;
    let to = last + 1;
    while (this.#start(to + 1) === last + 1) to += 1;
    const kind = this.#kind(to);
    tally.add(cut, next.gap, kind, this.#behind(to));
    tally.add(cutIn, next.gap, place, kind);
  }

  #start(at: number): number {
    return this.#starts[at] ?? this.#starts.length;
  }

  #kind(to: number): string {
    const known = this.#kinds[to] ?? pieceKind(this.#words.slice(this.#start(to), to + 1));
    this.#kinds[to] = known;
    return known;
  }

  #behind(last: number): string {
    const next = this.#words[last + 1];
    const rest = this.#words[last]?.token.end ?? 0;
    if (next === undefined) return `$${this.#place.raw.slice(rest).trim().slice(0, 1)}`;
    return /[JAILWD]/.test(next.cue) ? `${next.gap}${next.cue}` : next.gap;
  }
}

function isPlainGap(gap: string): boolean {
  return gap === '_' || gap === '-' || gap === '';
}

/** Grades: `Grade 8`, `classe 2`, `Entgeltgruppe 9`. */
const graded =
  /^(?:grade|band|level|class|classe|stufe|step|tier|scale|gruppe|entgeltgruppe|eg|schaal|niveau|nivel|livello|categoria|group)$/;

/** What sort of thing some words behind a title are. */
function pieceKind(words: readonly Word[]): string {
  const some = (test: (word: Word) => boolean) => words.some(test);
  if (some(({ token }) => graded.test(token.folded))) return 'grade';
  if (some(({ shape }) => /^(?:9999|code|9-9)$/.test(shape))) return 'code';
  if (some(({ cue }) => cue.includes('K'))) return 'terms';
  if (some(({ shape }) => shape.startsWith('9'))) return 'number';
  if (some(({ shape }) => shape === 'C')) return 'company';
  if (some(({ shape }) => shape === 'N')) return 'person';
  if (words.length === 2 && words[0]?.shape.startsWith('F') === true) return 'person?';
  if (some(({ cue }) => /[DWBM]/.test(cue))) return 'words';
  if (some(({ head }) => head === 'strong' || head === 'weak')) return 'title';
  if (words.every(({ shape }) => /^[UA][tf]$|^lN/.test(shape))) return 'known';
  if (some(({ cue }) => cue.includes('L'))) return 'place';
  if (words.every(({ shape }) => shape.startsWith('l'))) return 'small';
  return words.length > 4 ? 'long' : words.every(({ shape }) => /^(?:[UAF]|l[NO]+)/.test(shape)) ? 'named' : 'mixed';
}

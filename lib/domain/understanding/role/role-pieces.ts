import { nearLeft } from './role-neighbours.ts';
import type { RolePlace } from './role-places.ts';
import type { RoleSpan } from './role-spans.ts';
import type { Word } from './role-words.ts';

/** Sorts of pieces that are no part of a title: grades, numbers of the post, hours and terms. */
const asides: ReadonlySet<string> = new Set(['grade', 'code', 'terms']);
/** `Math Teacher, Grade 8`: whom one teaches. */
const teaches = /^(?:teacher|lehrer|lehrerin|professeur|maestra|maestro|leerkracht|leraar)$/;

/** True for a span that ends in what is no part of a title: `Highways Inspector, Grade 8`. */
export function endsInAside(words: readonly Word[], { first, last }: RoleSpan): boolean {
  let to = last;
  for (let from = pieceStart(words, first, to); from > first; from = pieceStart(words, first, to)) {
    const aside = !(words[from]?.gap ?? '').startsWith('/') && asides.has(pieceKind(words, from, to));
    if (aside && !teaches.test(words[from - 1]?.token.folded ?? '')) return true;
    to = from - 1;
  }
  return false;
}

/** Where the last piece behind a comma, dash or bracket begins; `first` where there is none. */
function pieceStart(words: readonly Word[], first: number, last: number): number {
  let from = last;
  while (from > first && isPlainGap(words[from]?.gap)) from -= 1;
  return from;
}

/** What stands behind a title's comma, dash or bracket: a specialty, or a grade, a place, a team. */
export function pieceFeatures(place: RolePlace, words: readonly Word[], { first, last }: RoleSpan): readonly string[] {
  const from = pieceStart(words, first, last);
  if (from > first) {
    const [gap, kind] = [words[from]?.gap ?? '', pieceKind(words, from, last)];
    const behind = afterPiece(place, words, last);
    const near = nearLeft(words, first).slice(0, 1);
    return [
      `piece=${gap}:${kind}`,
      `piece=${gap}:${kind}>${behind}`,
      `piece=${gap}:${place.kind}:${kind}`,
      `piece=${gap}:${kind}<${near}`,
      `piece.n=${gap}:${Math.min(4, last - from + 1)}:${kind}`,
    ];
  }
  const next = words[last + 1];
  if (next === undefined || isPlainGap(next.gap)) return [];
  let to = last + 1;
  while (to + 1 < words.length && isPlainGap(words[to + 1]?.gap)) to += 1;
  const kind = pieceKind(words, last + 1, to);
  return [
    `cut=${next.gap}:${kind}`,
    `cut=${next.gap}:${kind}>${afterPiece(place, words, to)}`,
    `cut=${next.gap}:${place.kind}:${kind}`,
  ];
}

function isPlainGap(gap: string | undefined): boolean {
  return gap === undefined || /^(?:_|-|)$/.test(gap);
}

function afterPiece(place: RolePlace, words: readonly Word[], last: number): string {
  const next = words[last + 1];
  if (next === undefined)
    return `$${place.raw
      .slice(words[last]?.token.end ?? 0)
      .trim()
      .slice(0, 1)}`;
  return /[JAILWD]/.test(next.cue) ? `${next.gap}${next.cue}` : next.gap;
}

/** Grades: `Grade 8`, `classe 2`, `Entgeltgruppe 9`. */
const graded =
  /^(?:grade|band|level|class|classe|stufe|step|tier|scale|gruppe|entgeltgruppe|eg|schaal|niveau|nivel|livello|categoria|group)$/;

/** What sort of thing some words behind a title are. */
function pieceKind(words: readonly Word[], from: number, to: number): string {
  const piece = words.slice(from, to + 1);
  const some = (test: (word: Word) => boolean) => piece.some(test);
  if (some(({ token }) => graded.test(token.folded))) return 'grade';
  if (some(({ shape }) => /^(?:9999|code|9-9)$/.test(shape))) return 'code';
  if (some(({ cue }) => cue.includes('K'))) return 'terms';
  if (some(({ shape }) => shape.startsWith('9'))) return 'number';
  if (some(({ shape }) => shape === 'C')) return 'company';
  if (some(({ shape }) => shape === 'N')) return 'person';
  if (piece.length === 2 && piece[0]?.shape.startsWith('F') === true) return 'person?';
  if (some(({ cue }) => /[DWBM]/.test(cue))) return 'words';
  if (some(({ head }) => head === 'strong' || head === 'weak')) return 'title';
  if (piece.every(({ shape }) => /^[UA][tf]$|^lN/.test(shape))) return 'known';
  if (some(({ cue }) => cue.includes('L'))) return 'place';
  if (piece.every(({ shape }) => shape.startsWith('l'))) return 'small';
  return piece.length > 4 ? 'long' : piece.every(({ shape }) => /^(?:[UAF]|l[NO]+)/.test(shape)) ? 'named' : 'mixed';
}

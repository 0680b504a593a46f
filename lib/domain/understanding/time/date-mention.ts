import type { Language } from '../text/language.ts';

/** A day that a text names. */
export interface DateMention {
  /** Where it stands in the folded text: from `index` up to, not including, `end`. */
  readonly index: number;
  readonly end: number;
  /** The local day, `2026-12-03`. */
  readonly date: string;
  /** 0 to 1: low where the order of day and month is open, or where the weekday contradicts the date. */
  readonly confidence: number;
  /** True for `Tuesday`, `tomorrow` and the like, which say nothing without the day they count from. */
  readonly relative: boolean;
  /** True for a weekday that nothing (`next`, `this`) tells the week of. */
  readonly bare?: boolean;
}

/** What a date is read against. */
export interface DateReading {
  /** The local day on which the text was written, or null where nobody knows. */
  readonly writtenOn: string | null;
  /** False where `writtenOn` is only the day of receipt: then relative days are left alone. */
  readonly writtenOnSure: boolean;
  readonly languages: readonly Language[];
  /** True where days may be named in a language beyond those (further-dates.ts). */
  readonly further?: boolean;
  /** Whether 03/12 is the 3rd of December; null where nothing tells. */
  readonly dayFirst: boolean | null;
}

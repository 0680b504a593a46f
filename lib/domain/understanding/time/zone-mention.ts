import type { ZoneName } from '../../time.ts';
import type { Language } from '../text/language.ts';

/** A zone that a text names: by name, or by its distance from UTC alone. */
export interface ZoneMention {
  readonly index: number;
  readonly end: number;
  readonly zone: ZoneName | null;
  /** `+02:00` where the text gives an offset and no place; then `zone` is null. */
  readonly offset: string | null;
  /** The words themselves, folded. */
  readonly words: string;
}

/** What decides between the places that share letters (`CET`, `IST`, `BST`, `CST`). */
export interface ZoneHints {
  /** The user's zone. */
  readonly userZone: ZoneName;
  /** Two letters of the sender's country domain, lower case, or null. */
  readonly country: string | null;
  /** The offset in the mail's own Date, `+05:30`, or null. */
  readonly dateOffset: string | null;
  readonly languages: readonly Language[];
}

import type { DateMention } from './date-mention.ts';
import type { TimeMention } from './times-in-text.ts';

/** A day, with a time where one was said, as one place of the mail states it. */
export interface Slot {
  readonly date: DateMention;
  readonly time: TimeMention | null;
  /** What the rules make of it; `elsewhere` is a deadline, or something else's hour. */
  readonly kind: 'plain' | 'confirmed' | 'offered' | 'old' | 'elsewhere';
  /** Labelled, confirmed, or in a sentence about a talk. */
  readonly strong: boolean;
  /** About getting there, or far from its date. */
  readonly weak: boolean;
  readonly passage: number;
  readonly fromSubject: boolean;
  /** True where the day stands in the passage of the hour. */
  readonly dated: boolean;
}

/** A slot that may still lack its date. */
export interface Draft {
  date: DateMention | null;
  time: TimeMention | null;
  kind: Slot['kind'];
  strong: boolean;
  weak: boolean;
  readonly passage: number;
  readonly fromSubject: boolean;
  readonly dated: boolean;
}

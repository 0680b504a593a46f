import type { Passage } from '../text/passages.ts';
import { durationIn } from './durations-in-text.ts';
import type { Draft } from './slot.ts';
import { isAboutTalk } from './time-contexts.ts';
import type { TimeMention } from './times-in-text.ts';

const lengthWord =
  /min|\dmn|hour|hr|\dh|\d h|stund|heure|hora|uur|kwartier|\bor[ae]\b|'ora|\d'|timm|\btimer?\b|godzin|分|時間|小时|분|시간/;
/** How long something takes, of which the sentence names nothing but the length. */
const takesTime =
  /\b(?:allow|plan|block|reserve|expect|schedule|budget|set aside|takes?|take up|lasts?|run|runs|need|about|up to|einplanen|planen|dauer\w*|rechnen|nehmen sie sich|prevo\w+|dur\w+|compte[rz]|calcul\w+|reserv\w+|consider\w*|reken|duurt|plan|tar|avsatt|varer|afsat|potrwa|zajmie|trwa|tard\w+|impegn\w+|prevediamo)\b|程度|所要/;

/** False for a text that surely names no length. @param whole folded */
export function maySayLength(whole: string): boolean {
  return lengthWord.test(whole);
}

/** A length that a passage states, with how much speaks for its being the talk's. */
export interface StatedLength {
  readonly minutes: number;
  readonly passage: number;
  readonly weight: number;
}

/** Beside the hour, or in the sentence before or after it. */
const BESIDE = 1;

/** The length that a passage states, or none. @param times its hours, whose digits are no lengths */
export function lengthOf(passage: Passage, at: number, times: readonly TimeMention[]): readonly StatedLength[] {
  if (!lengthWord.test(passage.folded)) return [];
  const length = durationIn(withoutTimes(passage.folded, times));
  if (length === null) return [];
  const labelled = passage.label === 'duration' ? 4 : passage.label === null || passage.label === 'subject' ? 0 : 2;
  const weight = labelled + (isAboutTalk(passage.folded) ? 2 : 0) + (takesTime.test(passage.folded) ? 2 : 0);
  return [{ minutes: length.minutes, passage: at, weight }];
}

/** `om 10 uur` and `às 14 horas e 30 minutos` are times, not lengths. */
function withoutTimes(folded: string, times: readonly TimeMention[]): string {
  return times.reduce(
    (text, { index, end }) => text.slice(0, index) + '|'.repeat(end - index) + text.slice(end),
    folded,
  );
}

/** The talk's length: what is said to be it, or stands beside its hour. Of equals the first. */
export function likeliestLength(found: readonly StatedLength[], drafts: readonly Draft[]): number | null {
  let best: StatedLength | null = null;
  for (const one of found) {
    const near = drafts.some((draft) => draft.time !== null && Math.abs(draft.passage - one.passage) <= BESIDE);
    const weighed = { ...one, weight: one.weight + (near ? 1 : 0) };
    if (weighed.weight > 0 && (best === null || weighed.weight > best.weight)) best = weighed;
  }
  return best?.minutes ?? null;
}

import type { Slot } from '../time/slot.ts';
import type { Passage } from './passages.ts';
import { speaksOfSeveral } from './several-talks.ts';
import { lettersOf, wholeOf } from './whole-text.ts';

/** A day's rounds with a longer pause between them are two interviews. */
const LONGEST_PAUSE_MINUTES = 150;
/** True where the hours of several days are as many talks: the mail says so, or lists them in one form. */
export function hasSeveral(groups: readonly (readonly Slot[])[], passages: readonly Passage[]): boolean {
  const dated = groups.every((group) => group.some((slot) => !slot.date.relative));
  const days = new Set(groups.map((group) => group[0]?.date.date));
  if (!dated || days.size !== groups.length) return false;
  return areItems(groups, passages) || speaksOfSeveral(wholeOf(passages), lettersOf(passages));
}

/** `1. Demonstration class on Friday …  2. Interview on Monday …` */
function areItems(groups: readonly (readonly Slot[])[], passages: readonly Passage[]): boolean {
  const items = groups.map(([first]) => (first === undefined ? undefined : passages[first.passage]?.item));
  return groups.length > 1 && !items.includes(undefined) && new Set(items).size === groups.length;
}

/** The talk that has been (`after your first interview on Nov 17`) is not invited to beside one to come. */
export function withoutPast(
  groups: readonly (readonly Slot[])[],
  writtenOn: string | null,
): readonly (readonly Slot[])[] {
  const ahead = writtenOn === null ? groups : groups.filter((group) => (group[0]?.date.date ?? '') >= writtenOn);
  return ahead.length > 0 ? ahead : groups;
}

/** A day's consecutive rounds put together, each group by time; groups in the order in which the mail names them. */
export function groupRounds(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const groups: Slot[][] = [];
  const sorted = slots
    .map((slot, order) => ({ slot, order }))
    .sort((a, b) => compare(a.slot, b.slot) || a.order - b.order)
    .map(({ slot }) => slot);
  for (const slot of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && first.date.date === slot.date.date) {
      const latest = Math.max(...group.map((one) => one.time?.to ?? one.time?.from ?? 0));
      if ((slot.time?.from ?? 0) - latest <= LONGEST_PAUSE_MINUTES) {
        group.push(slot);
        continue;
      }
    }
    groups.push([slot]);
  }
  return groups.sort((a, b) => firstPassage(a) - firstPassage(b));
}

function compare(a: Slot, b: Slot): number {
  if (a.date.date !== b.date.date) return a.date.date < b.date.date ? -1 : 1;
  return (a.time?.from ?? 0) - (b.time?.from ?? 0);
}

function firstPassage(group: readonly Slot[]): number {
  return Math.min(...group.map((slot) => slot.passage));
}

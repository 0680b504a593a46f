import type { Draft } from './slot.ts';

/** Both clocks are named in one sentence or in two that follow. */
const REACH = 2;
const MINUTES_OF_DAY = 24 * 60;

/**
 * Hours that are told once on the writer's clock and once on the reader's (`10:30? That's Newfoundland time, so 9 o'clock for
 * you`): one time. Where the first names no zone the reader's counts, as it is the one that is known.
 */
export function mergeReaders(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ time }) => time?.readers === true)) return drafts;
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const told = merged.findLast((one) => one.time !== null && one.kind !== 'elsewhere' && one.kind !== 'old');
    const { time } = draft;
    if (time?.readers === true && time.zone !== null && told?.time != null && draft.passage - told.passage <= REACH)
      takeReaders(told, draft, told.time, { ...time, zone: time.zone });
    else merged.push(draft);
  }
  return merged;
}

type Time = NonNullable<Draft['time']>;

function takeReaders(told: Draft, draft: Draft, first: Time, time: Time & { zone: NonNullable<Time['zone']> }): void {
  if (first.zone !== null) {
    told.time = { ...first, twin: first.twin ?? { from: time.from, zone: time.zone } };
    return;
  }
  const length = first.to === null ? null : (first.to - first.from + MINUTES_OF_DAY) % MINUTES_OF_DAY;
  told.time = {
    ...first,
    from: time.from,
    to: time.to ?? (length === null ? null : time.from + length),
    zone: time.zone,
  };
  if (draft.dated) told.date = draft.date;
}

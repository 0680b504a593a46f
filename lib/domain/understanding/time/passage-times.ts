import type { Passage } from '../text/passages.ts';
import type { DateReading } from './date-mention.ts';
import { findDates } from './dates-in-text.ts';
import type { Draft, Slot } from './slot.ts';
import {
  carry,
  dateFor,
  endWith,
  joinRanges,
  markChoices,
  markMove,
  markReplaced,
  NEAR,
  type ReadDate,
  type SlotState,
  takeEnd,
} from './slot-pairing.ts';
import {
  endsMove,
  isAboutTalk,
  isArrival,
  isConfirmation,
  isEnding,
  isMove,
  isOffer,
  isTarget,
  kindOfMention,
  withoutFrom,
} from './time-contexts.ts';
import { findTimes, type TimeMention } from './times-in-text.ts';
import type { ZoneHints } from './zone-mention.ts';

/** `, from` between a date and a span of its day. */
const FROM_GAP = 8;

/** What one passage adds to a mail's times. */
interface PassageTimes {
  readonly at: number;
  readonly passage: Passage;
  readonly kind: Slot['kind'];
  readonly strong: boolean;
}

/**
 * Adds the times of one passage to a mail's, each with its day.
 *
 * @param drafts the times so far, which are added to; @param state what earlier passages leave to this one
 * @returns the hours that the passage names
 */
export function readPassage(
  passage: Passage,
  at: number,
  reading: DateReading,
  hints: ZoneHints,
  drafts: Draft[],
  state: SlotState,
): readonly TimeMention[] {
  const { folded, raw } = passage;
  const dates = findDates(folded, reading);
  const times = findTimes(raw, folded, dates, hints);
  if (dates.length === 0 && times.length === 0) return times;
  if (passage.label === 'end') {
    takeEnd(times, drafts);
    return times;
  }
  const kind = state.offers && isOffer(folded) ? 'offered' : isConfirmation(folded) ? 'confirmed' : 'plain';
  const strong = passage.label !== null || kind === 'confirmed' || isAboutTalk(folded);
  const here: PassageTimes = { at, passage, kind, strong };
  const read = dates.map((date) => ({
    date,
    kind: state.above ?? kindOfMention(folded.slice(0, date.index), folded, true, state.contexts),
    used: false,
  }));
  const timed: Draft[] = [];
  for (const time of times) {
    const pair = dateFor(time, read, folded);
    const ends = isEnding(folded.slice(0, time.index), folded.slice(time.end));
    if (ends && endWith(time, pair, timed.at(-1) ?? drafts.at(-1), at)) continue;
    timed.push(...timedDraft(time, pair, here, state));
  }
  const own = [...timed, ...datedDrafts(read, times.length > 0, here, state)];
  const talks = own.filter((draft) => draft.kind !== 'elsewhere');
  markChoices(talks, folded);
  markMove(talks, folded);
  if (state.contexts.instead) markReplaced(talks, folded, drafts, at);
  drafts.push(...joinRanges(own, folded));
  return times;
}

/** A clock time with its date: from its own sentence, else the last date before it. */
function timedDraft(time: TimeMention, pair: ReadDate | null, here: PassageTimes, state: SlotState): readonly Draft[] {
  const { folded } = here.passage;
  const clause = folded.slice(0, time.index);
  // `moved from 3 to 4` tells two times, `moved to Friday, from 3 to 4` one.
  const before = time.to === null ? clause : withoutFrom(clause);
  const moves = before !== clause && isMove(folded) && !isSpanOf(pair, time, folded);
  const moved = moves || (time.to !== null && endsMove(folded.slice(time.end)));
  const timeKind = kindOfMention(before, folded, false, state.contexts);
  if (pair !== null) pair.used = true;
  const elsewhere = timeKind === 'elsewhere' || pair?.kind === 'elsewhere';
  if (elsewhere && pair === null) return [];
  const old = timeKind === 'old' || pair?.kind === 'old';
  const draft: Draft = {
    passage: here.at,
    fromSubject: here.passage.label === 'subject',
    date: pair?.date ?? null,
    time: moved ? { ...time, from: time.to ?? time.from, to: null } : time,
    kind: elsewhere ? 'elsewhere' : old ? 'old' : here.kind,
    strong: here.strong,
    weak: isArrival(clause),
    dated: pair !== null,
  };
  return pair !== null || carry(draft, state, here.at) ? [draft] : [];
}

/** True for the hours of the day that a talk is moved to: `moved to Friday, from 3 to 4`. */
function isSpanOf(pair: ReadDate | null, time: TimeMention, folded: string): boolean {
  if (pair === null || pair.date.end > time.index || time.index - pair.date.end > FROM_GAP) return false;
  return isTarget(folded.slice(0, pair.date.index));
}

/** Days that no time in their sentence took: kept for times that follow, given to times that wait, else days alone. */
function datedDrafts(
  read: readonly ReadDate[],
  timed: boolean,
  here: PassageTimes,
  state: SlotState,
): readonly Draft[] {
  const own: Draft[] = [];
  const fromSubject = here.passage.label === 'subject';
  const { at, strong } = here;
  for (const { date, kind: dateKind, used } of read) {
    if (dateKind === 'elsewhere') continue;
    const kind = dateKind === 'old' ? 'old' : here.kind;
    if (dateKind !== 'old' && fromSubject) state.fromSubject ??= date;
    if (dateKind !== 'old' && !fromSubject) state.carried = { date, kind, strong, passage: at };
    if (used) continue;
    const waiting = timed ? [] : state.waiting.filter((draft) => draft.date === null && at - draft.passage <= NEAR);
    for (const draft of waiting) draft.date = date;
    if (waiting.length === 0)
      own.push({ passage: at, fromSubject, date, time: null, kind, strong, weak: false, dated: true });
  }
  return own;
}

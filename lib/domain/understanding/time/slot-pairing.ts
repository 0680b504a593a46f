import type { DateMention } from './date-mention.ts';
import type { Draft, Slot } from './slot.ts';
import { isChoice, isMove, type kindOfMention, type TimeContexts } from './time-contexts.ts';
import type { TimeMention } from './times-in-text.ts';
import { asksSameHour, saysInstead } from './told-relatively.ts';

/** How many passages a date holds for times that stand without one. */
const CARRY = 14;
/** Within so few passages a time belongs to a date even where neither is said to be a talk's. */
export const NEAR = 4;

/** The last date named, for times that stand without one. */
export interface Carried {
  date: DateMention;
  kind: Slot['kind'];
  strong: boolean;
  /** Where it stands, or the last time that was given it: a programme's hours follow each other. */
  passage: number;
}

/** What one passage leaves to the next. */
export interface SlotState {
  carried: Carried | null;
  /** Times that wait for a date below them. */
  waiting: Draft[];
  /** The day that the subject names, for hours of a body that names none. */
  fromSubject: DateMention | null;
  /** `old` below a heading that says so: `Previous`. */
  above: 'old' | null;
  /** False for a mail in which no sentence leaves a choice of times. */
  readonly offers: boolean;
  /** What else its sentences may say of a time. */
  readonly contexts: TimeContexts;
}

/** Gives a time without a date the last date before it, or lets it wait for one (`Time:` above `Date:`). */
export function carry(draft: Draft, state: SlotState, at: number): boolean {
  const { carried } = state;
  if (carried !== null && at - carried.passage <= CARRY) {
    draft.date = carried.date;
    draft.weak ||= !draft.strong && !carried.strong && at - carried.passage > NEAR;
    draft.strong ||= carried.strong;
    if (draft.kind === 'plain') draft.kind = carried.kind;
    if (!draft.weak) carried.passage = at;
    return true;
  }
  if (state.fromSubject === null && (!draft.strong || draft.weak)) return false;
  state.waiting.push(draft);
  return true;
}

/** A date of a sentence, and whether one of its times took it. */
export interface ReadDate {
  readonly date: DateMention;
  readonly kind: ReturnType<typeof kindOfMention>;
  used: boolean;
}

const rightBehind = /^[,.]? ?(?:on|am|den|le|el|op|em|no|na|il|of|\(|,|-|@)? ?(?:the |dia |dem )?\(?$/;

/** The date of a time: the one before it, or the one right behind it where the one before has its own time. */
export function dateFor(time: TimeMention, dates: readonly ReadDate[], folded: string): ReadDate | null {
  const before = dates.findLast((one) => one.date.end <= time.index) ?? null;
  const after = dates.find((one) => one.date.index >= time.end) ?? null;
  if (after !== null && (before === null || before.used)) {
    const gap = folded.slice(time.end, after.date.index);
    if (rightBehind.test(gap) || (before === null && gap.length < 60)) return after;
  }
  return before;
}

/**
 * Lets a time that ends the talk (`bis 12:30 Uhr`, `14:00 Finish`) end the last one before it.
 *
 * @param last the time before it, of this sentence or a near one
 * @returns false where it ends nothing
 */
export function endWith(time: TimeMention, pair: ReadDate | null, last: Draft | undefined, at: number): boolean {
  if (
    time.to !== null ||
    last?.time == null ||
    last.kind === 'old' ||
    last.kind === 'elsewhere' ||
    at - last.passage > NEAR
  )
    return false;
  if (pair !== null && pair.date.date !== last.date?.date) return false;
  if (time.from <= (last.time.to ?? last.time.from) && time.from !== last.time.to) return false;
  last.time = { ...last.time, to: time.from, zone: last.time.zone ?? time.zone };
  return true;
}

/** An `End:` line ends the last time above it. */
export function takeEnd(times: readonly TimeMention[], drafts: Draft[]): void {
  const last = drafts.at(-1);
  const end = times[0];
  if (last?.time && end !== undefined && last.time.to === null && end.from > last.time.from) {
    last.time = { ...last.time, to: end.from, zone: last.time.zone ?? end.zone };
  }
}

/** Times joined by `or` are offers, all of them. */
export function markChoices(own: readonly Draft[], folded: string): void {
  for (const [at, draft] of own.entries()) {
    const next = own[at + 1];
    if (next === undefined) continue;
    const gap = folded.slice(endOf(draft), startOf(next));
    if (isChoice(gap)) for (const one of [draft, next]) if (one.kind !== 'old') one.kind = 'offered';
  }
}

/** In `moved from … to …` only the last time holds. */
export function markMove(own: readonly Draft[], folded: string): void {
  const [last, ...before] = [...own].sort((a, b) => endOf(b) - endOf(a));
  if (last === undefined || before.length === 0) return;
  // `Instead of Thursday at 2pm, we'd like to meet on Monday at 10am`.
  if (own.every((draft) => draft.kind === 'old')) last.kind = 'plain';
  takeSameHour(last, before, folded);
  if (!isMove(folded) || own.some((draft) => draft.kind === 'old')) return;
  for (const draft of before) draft.kind = 'old';
}

/** `From Monday at 11:30 to Wednesday, same time`: the new day has the old one's hour. */
function takeSameHour(last: Draft, before: readonly Draft[], folded: string): void {
  const [old, ...others] = before.filter(({ time }) => time !== null);
  if (last.time !== null || old?.time == null || others.length > 0 || !asksSameHour(folded)) return;
  last.time = { ...old.time, index: last.date?.end ?? 0, end: last.date?.end ?? 0 };
  last.strong ||= old.strong;
  old.kind = 'old';
}

/** Sentences between an hour and the one that takes its place. */
const REPLACED_WITHIN = 2;
/** From an hour to the word that says so. */
const INSTEAD_REACH = 32;

/**
 * `Could we take quarter past two instead?`: the hour before it no longer holds.
 *
 * @param own hours of the sentence; @param drafts those before
 */
export function markReplaced(own: readonly Draft[], folded: string, drafts: readonly Draft[], at: number): void {
  const timed = own.filter(({ time }) => time !== null);
  const last = timed.at(-1);
  if (last === undefined) return;
  const [before] = folded
    .slice(Math.max(0, startOf(last) - INSTEAD_REACH), startOf(last))
    .split(/[.;!?,] /)
    .slice(-1);
  const [behind] = folded.slice(endOf(last), endOf(last) + INSTEAD_REACH).split(/[.;!?] /);
  if (!saysInstead(before ?? '') && !saysInstead(behind ?? '')) return;
  const near = drafts.filter((one) => one.time !== null && !one.fromSubject && at - one.passage <= REPLACED_WITHIN);
  for (const draft of [...near, ...timed.slice(0, -1)]) if (draft.kind !== 'elsewhere') draft.kind = 'old';
}

function startOf(draft: Draft): number {
  return Math.min(draft.date?.index ?? Number.MAX_SAFE_INTEGER, draft.time?.index ?? Number.MAX_SAFE_INTEGER);
}

function endOf(draft: Draft): number {
  return Math.max(draft.time?.end ?? 0, draft.time === null ? (draft.date?.end ?? 0) : 0);
}

/** `Dec 3, 2:00 PM – Dec 3, 3:00 PM` is one span. */
export function joinRanges(own: readonly Draft[], folded: string): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of own) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : folded.slice(endOf(last), startOf(draft));
    if (
      last?.time &&
      draft.time &&
      last.time.to === null &&
      last.date?.date === draft.date?.date &&
      /^ ?(?:-|to|until|bis|a|tot|ate|alle) ?$/.test(gap) &&
      draft.time.from > last.time.from
    ) {
      last.time = {
        ...last.time,
        to: draft.time.to ?? draft.time.from,
        end: draft.time.end,
        zone: last.time.zone ?? draft.time.zone,
      };
    } else joined.push(draft);
  }
  return joined;
}

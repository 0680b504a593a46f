import { type DateMention, type DateReading, findDates } from './dates-in-text.ts';
import { durationIn } from './durations-in-text.ts';
import type { Label } from './labels.ts';
import type { Passage } from './passages.ts';
import { isAboutTalk, isArrival, isChoice, isConfirmation, isMove, isOffer, kindOfMention } from './time-contexts.ts';
import { findTimes, type TimeMention } from './times-in-text.ts';
import { type ZoneHints, type ZoneMention, zoneAnnounced, zoneAt } from './zones-in-text.ts';

/** A day, with a time where one was said, as one place of the mail states it. */
export interface Slot {
  readonly date: DateMention;
  readonly time: TimeMention | null;
  readonly kind: 'plain' | 'confirmed' | 'offered' | 'old';
  /** Labelled, confirmed, or in a sentence about a talk. */
  readonly strong: boolean;
  /** About getting there, or far from its date. */
  readonly weak: boolean;
  readonly passage: number;
  readonly fromSubject: boolean;
}

/** All that a mail says of times. */
export interface TimesOfMail {
  readonly slots: readonly Slot[];
  readonly offer: Passage | null;
  readonly zone: { readonly mention: ZoneMention; readonly passage: Passage } | null;
  /** Minutes that the talk lasts. */
  readonly duration: number | null;
}

/** A mail with more times than this is a list of events. */
const SLOT_LIMIT = 40;
/** How many passages a date holds for times that stand without one. */
const CARRY = 14;
/** Within so few passages a time belongs to a date even where neither is said to be a talk's. */
const NEAR = 4;

const withoutTimes: ReadonlySet<Label> = new Set<Label>([
  'where',
  'url',
  'phone',
  'role',
  'company',
  'recruiter',
  'zone',
  'medium',
  'other',
]);
const lengthWord = /min|hour|hr|stund|heure|hora|uur|kwartier|\bor[ae]\b|'ora/;
const timeWord =
  /\d|noon|midday|midi|mediodia|mezzogiorno|meio-dia|half|halb|quarter|kwart|viertel|o'clock|uhr|day\b|tag\b|woch|week|morrow|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miercoles|jueves|viernes|manana|dag\b|morgen|segunda|terca|quarta|quinta|sexta|amanha|luned|marted|mercoled|gioved|venerd|domani|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri)\b|mittwoch|heute/;

interface Draft {
  date: DateMention | null;
  time: TimeMention | null;
  kind: Slot['kind'];
  strong: boolean;
  weak: boolean;
  readonly passage: number;
  readonly fromSubject: boolean;
}

interface Carried {
  date: DateMention;
  kind: Slot['kind'];
  strong: boolean;
  passage: number;
}

/**
 * Every time that a mail states, in order, with what the words around it make of it. Signatures are left out.
 *
 * @param passages from `readPassages`
 */
export function timesOfMail(passages: readonly Passage[], reading: DateReading, hints: ZoneHints): TimesOfMail {
  const drafts: Draft[] = [];
  const state = { carried: null as Carried | null, waiting: [] as Draft[] };
  let offer: Passage | null = null;
  let zone: TimesOfMail['zone'] = null;
  let duration: number | null = null;
  for (const [at, passage] of passages.entries()) {
    if (passage.signature || drafts.length >= SLOT_LIMIT) continue;
    zone ??= zoneOf(passage, hints);
    if (passage.label !== null && withoutTimes.has(passage.label)) continue;
    if (offer === null && passage.label === null && isOffer(passage.folded)) offer = passage;
    if (!timeWord.test(passage.folded)) {
      duration ??= durationOf(passage, []);
      continue;
    }
    const times = readPassage(passage, at, reading, hints, drafts, state);
    duration ??= durationOf(passage, times);
  }
  if (state.carried === null && state.waiting.length > 0)
    drafts.length = drafts.filter((draft) => draft.date !== null).length;
  const slots = drafts.flatMap((draft): Slot[] => (draft.date === null ? [] : [{ ...draft, date: draft.date }]));
  return { slots, offer, zone, duration };
}

function zoneOf(passage: Passage, hints: ZoneHints): TimesOfMail['zone'] {
  const mention =
    passage.label === 'zone'
      ? zoneAt(passage.raw, passage.folded, 0, { ...hints })
      : zoneAnnounced(passage.raw, passage.folded, hints);
  return mention === null ? null : { mention, passage };
}

function durationOf(passage: Passage, times: readonly TimeMention[]): number | null {
  if (!lengthWord.test(passage.folded) || (passage.label === null && !isAboutTalk(passage.folded))) return null;
  const length = durationIn(passage.folded);
  // `om 10 uur` is a time, not ten hours.
  if (length === null || times.some((time) => length.index < time.end && length.end > time.index)) return null;
  return length.minutes;
}

function readPassage(
  passage: Passage,
  at: number,
  reading: DateReading,
  hints: ZoneHints,
  drafts: Draft[],
  state: { carried: Carried | null; waiting: Draft[] },
): readonly TimeMention[] {
  const { folded, raw } = passage;
  const dates = findDates(folded, reading);
  const times = findTimes(raw, folded, dates, hints);
  if (dates.length === 0 && times.length === 0) return times;
  if (passage.label === 'end') {
    takeEnd(times, drafts);
    return times;
  }
  const kind = isOffer(folded) ? 'offered' : isConfirmation(folded) ? 'confirmed' : 'plain';
  const strong = passage.label !== null || kind === 'confirmed' || isAboutTalk(folded);
  const base = { passage: at, fromSubject: passage.label === 'subject' };
  const read = dates.map((date) => ({
    date,
    kind: kindOfMention(folded.slice(0, date.index), folded, true),
    used: false,
  }));
  const own: Draft[] = [];
  for (const time of times) {
    const clause = folded.slice(0, time.index);
    const timeKind = kindOfMention(clause, folded, false);
    const pair = dateFor(time, read, folded);
    if (pair === null && dates.length > 0 && time.index > (dates[0]?.index ?? 0)) continue;
    if (pair !== null) pair.used = true;
    if (timeKind === 'elsewhere' || pair?.kind === 'elsewhere') continue;
    const old = timeKind === 'old' || pair?.kind === 'old';
    const draft: Draft = {
      ...base,
      date: pair?.date ?? null,
      time,
      kind: old ? 'old' : kind,
      strong,
      weak: isArrival(clause),
    };
    if (pair === null && !carry(draft, state, at)) continue;
    own.push(draft);
  }
  for (const one of read) {
    if (one.kind === 'elsewhere') continue;
    const carriedKind = one.kind === 'old' ? 'old' : kind;
    if (one.kind !== 'old' && !base.fromSubject) state.carried = { date: one.date, kind, strong, passage: at };
    if (one.used) continue;
    const waiting = state.waiting.filter((draft) => draft.date === null && at - draft.passage <= 4);
    if (waiting.length > 0 && times.length === 0) for (const draft of waiting) draft.date = one.date;
    else own.push({ ...base, date: one.date, time: null, kind: carriedKind, strong, weak: false });
  }
  markChoices(own, folded);
  markMove(own, folded);
  drafts.push(...joinRanges(own, folded));
  return times;
}

/** Gives a time without a date the last date before it, or lets it wait for one (`Time:` above `Date:`). */
function carry(draft: Draft, state: { carried: Carried | null; waiting: Draft[] }, at: number): boolean {
  const { carried } = state;
  if (carried !== null && at - carried.passage <= CARRY) {
    draft.date = carried.date;
    draft.weak ||= !draft.strong && !carried.strong && at - carried.passage > NEAR;
    draft.strong ||= carried.strong;
    if (draft.kind === 'plain') draft.kind = carried.kind;
    return true;
  }
  if (!draft.strong || draft.weak) return false;
  state.waiting.push(draft);
  return true;
}

interface ReadDate {
  readonly date: DateMention;
  readonly kind: ReturnType<typeof kindOfMention>;
  used: boolean;
}

const rightBehind = /^[,.]? ?(?:on|am|den|le|el|op|em|no|na|il|of|\(|,|-|@)? ?(?:the |dia |dem )?\(?$/;

/** The date of a time: the one before it, or the one right behind it where the one before has its own time. */
function dateFor(time: TimeMention, dates: readonly ReadDate[], folded: string): ReadDate | null {
  const before = dates.findLast((one) => one.date.end <= time.index) ?? null;
  const after = dates.find((one) => one.date.index >= time.end) ?? null;
  if (after !== null && (before === null || before.used)) {
    const gap = folded.slice(time.end, after.date.index);
    if (rightBehind.test(gap) || (before === null && gap.length < 60)) return after;
  }
  return before;
}

function takeEnd(times: readonly TimeMention[], drafts: Draft[]): void {
  const last = drafts.at(-1);
  const end = times[0];
  if (last?.time && end !== undefined && last.time.to === null && end.from > last.time.from) {
    last.time = { ...last.time, to: end.from, zone: last.time.zone ?? end.zone };
  }
}

function markChoices(own: readonly Draft[], folded: string): void {
  for (const [at, draft] of own.entries()) {
    const next = own[at + 1];
    if (next === undefined) continue;
    const gap = folded.slice(endOf(draft), startOf(next));
    if (isChoice(gap)) for (const one of [draft, next]) if (one.kind !== 'old') one.kind = 'offered';
  }
}

function markMove(own: readonly Draft[], folded: string): void {
  if (own.length < 2 || !isMove(folded) || own.some((draft) => draft.kind === 'old')) return;
  for (const draft of own.slice(0, -1)) draft.kind = 'old';
}

function startOf(draft: Draft): number {
  return Math.min(draft.date?.index ?? Number.MAX_SAFE_INTEGER, draft.time?.index ?? Number.MAX_SAFE_INTEGER);
}

function endOf(draft: Draft): number {
  return Math.max(draft.time?.end ?? 0, draft.time === null ? (draft.date?.end ?? 0) : 0);
}

/** `Dec 3, 2:00 PM – Dec 3, 3:00 PM` is one span. */
function joinRanges(own: readonly Draft[], folded: string): readonly Draft[] {
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

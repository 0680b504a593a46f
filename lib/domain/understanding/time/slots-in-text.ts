import { conferenceLink } from '../place/links.ts';
import type { Label } from '../text/labels.ts';
import type { Passage } from '../text/passages.ts';
import { lettersOf, wholeOf } from '../text/whole-text.ts';
import type { DateReading } from './date-mention.ts';
import { findDates } from './dates-in-text.ts';
import { durationIn } from './durations-in-text.ts';
import type { Draft, Slot } from './slot.ts';
import {
  carry,
  dateFor,
  endWith,
  joinRanges,
  markChoices,
  markMove,
  NEAR,
  type ReadDate,
  type SlotState,
  takeEnd,
} from './slot-pairing.ts';
import {
  isAboutTalk,
  isArrival,
  isConfirmation,
  isEnding,
  isMove,
  isOffer,
  isOffered,
  isTarget,
  kindOfMention,
  mayTellTime,
  timeContexts,
  withoutFrom,
} from './time-contexts.ts';
import { findTimes, type TimeMention } from './times-in-text.ts';
import { isZoneAnnounced, type ZoneHints, type ZoneMention, zoneAnnounced, zoneAt } from './zones-in-text.ts';

/** All that a mail says of times. */
export interface TimesOfMail {
  readonly slots: readonly Slot[];
  readonly offer: Passage | null;
  readonly zone: { readonly mention: ZoneMention; readonly passage: Passage } | null;
  /** True where the mail holds a link to a call: whoever has opened a room for an hour proposes no other. */
  readonly roomOpened: boolean;
  /** The day of writing, or null where nobody knows it. */
  readonly writtenOn: string | null;
  /** Minutes that the talk lasts. */
  readonly duration: number | null;
}

/** A mail with more times than this is a list of events. */
const SLOT_LIMIT = 40;
/** `, from` between a date and a span of its day. */
const FROM_GAP = 8;
const timeless: ReadonlySet<Label> = new Set<Label>([
  'where',
  'url',
  'phone',
  'role',
  'company',
  'recruiter',
  'zone',
  'medium',
  'decision',
  'other',
]);
const lengthWord =
  /min|\dmn|hour|hr|\dh|\d h|stund|heure|hora|uur|kwartier|\bor[ae]\b|'ora|\d'|timm|\btimer?\b|godzin|分|時間|小时|분|시간/;
/** How long something takes, of which the sentence names nothing but the length. */
const takesTime =
  /\b(?:allow|plan|block|reserve|expect|schedule|budget|set aside|takes?|take up|lasts?|run|runs|need|about|up to|einplanen|planen|dauer\w*|rechnen|nehmen sie sich|prevo\w+|dur\w+|compte[rz]|calcul\w+|reserv\w+|consider\w*|reken|duurt|plan|tar|avsatt|varer|afsat|potrwa|zajmie|trwa|tard\w+|impegn\w+|prevediamo)\b|程度|所要/;

/**
 * Every time that a mail states, in order, with what the words around it make of it. Signatures are left out.
 *
 * @param passages from `readPassages`
 */
export function timesOfMail(passages: readonly Passage[], reading: DateReading, hints: ZoneHints): TimesOfMail {
  const drafts: Draft[] = [];
  const whole = wholeOf(passages);
  const letters = lettersOf(passages);
  const state: SlotState = { carried: null, waiting: [], offers: isOffered(whole), contexts: timeContexts(letters) };
  const lengths = lengthWord.test(whole);
  const zones = isZoneAnnounced(whole, letters) || passages.some((passage) => passage.label === 'zone');
  let offer: Passage | null = null;
  let zone: TimesOfMail['zone'] = null;
  const found: StatedLength[] = [];
  for (const [at, passage] of passages.entries()) {
    if (passage.signature || drafts.length >= SLOT_LIMIT) continue;
    if (zones) zone ??= zoneOf(passage, hints);
    if (passage.label !== null && timeless.has(passage.label)) continue;
    if (state.offers && offer === null && passage.label === null && isOffer(passage.folded)) offer = passage;
    if (!mayTellTime(passage.folded)) {
      if (lengths) found.push(...lengthOf(passage, at, []));
      continue;
    }
    const times = readPassage(passage, at, reading, hints, drafts, state);
    if (lengths) found.push(...lengthOf(passage, at, times));
  }
  const duration = likeliestLength(found, drafts);
  const slots = drafts.flatMap((draft): Slot[] => (draft.date === null ? [] : [{ ...draft, date: draft.date }]));
  return { slots, offer, zone, duration, writtenOn: sureDay(reading), roomOpened: isRoomOpened(offer, passages) };
}

function sureDay(reading: DateReading): string | null {
  return reading.writtenOnSure ? reading.writtenOn : null;
}

function isRoomOpened(offer: Passage | null, passages: readonly Passage[]): boolean {
  const holdsCall = ({ folded, raw }: Passage) => folded.includes('://') && conferenceLink(raw) !== null;
  return offer !== null && passages.some(holdsCall);
}

function zoneOf(passage: Passage, hints: ZoneHints): TimesOfMail['zone'] {
  const mention =
    passage.label === 'zone'
      ? zoneAt(passage.raw, passage.folded, 0, { ...hints })
      : zoneAnnounced(passage.raw, passage.folded, hints);
  return mention === null ? null : { mention, passage };
}

/** A length that a passage states, with how much speaks for its being the talk's. */
interface StatedLength {
  readonly minutes: number;
  readonly passage: number;
  readonly weight: number;
}

/** Beside the hour, or in the sentence before or after it. */
const BESIDE = 1;

function lengthOf(passage: Passage, at: number, times: readonly TimeMention[]): readonly StatedLength[] {
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
function likeliestLength(found: readonly StatedLength[], drafts: readonly Draft[]): number | null {
  let best: StatedLength | null = null;
  for (const one of found) {
    const near = drafts.some((draft) => draft.time !== null && Math.abs(draft.passage - one.passage) <= BESIDE);
    const weighed = { ...one, weight: one.weight + (near ? 1 : 0) };
    if (weighed.weight > 0 && (best === null || weighed.weight > best.weight)) best = weighed;
  }
  return best?.minutes ?? null;
}

/** What one passage adds to a mail's times. */
interface PassageTimes {
  readonly at: number;
  readonly passage: Passage;
  readonly kind: Slot['kind'];
  readonly strong: boolean;
}

function readPassage(
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
    kind: kindOfMention(folded.slice(0, date.index), folded, true, state.contexts),
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
  markChoices(own, folded);
  markMove(own, folded);
  drafts.push(...joinRanges(own, folded));
  return times;
}

/** A clock time with its date: from its own sentence, else the last date before it. */
function timedDraft(time: TimeMention, pair: ReadDate | null, here: PassageTimes, state: SlotState): readonly Draft[] {
  const { folded } = here.passage;
  const clause = folded.slice(0, time.index);
  // `moved from 3 to 4` tells two times, `moved to Friday, from 3 to 4` one.
  const before = time.to === null ? clause : withoutFrom(clause);
  const moved = before !== clause && isMove(folded) && !isSpanOf(pair, time, folded);
  const timeKind = kindOfMention(before, folded, false, state.contexts);
  if (pair !== null) pair.used = true;
  if (timeKind === 'elsewhere' || pair?.kind === 'elsewhere') return [];
  const old = timeKind === 'old' || pair?.kind === 'old';
  const draft: Draft = {
    passage: here.at,
    fromSubject: here.passage.label === 'subject',
    date: pair?.date ?? null,
    time: moved ? { ...time, from: time.to ?? time.from, to: null } : time,
    kind: old ? 'old' : here.kind,
    strong: here.strong,
    weak: isArrival(clause),
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
    if (dateKind !== 'old' && !fromSubject) state.carried = { date, kind, strong, passage: at };
    if (used) continue;
    const waiting = timed ? [] : state.waiting.filter((draft) => draft.date === null && at - draft.passage <= NEAR);
    for (const draft of waiting) draft.date = date;
    if (waiting.length === 0) own.push({ passage: at, fromSubject, date, time: null, kind, strong, weak: false });
  }
  return own;
}

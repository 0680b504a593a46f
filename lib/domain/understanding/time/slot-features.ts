import { dayOfDate } from '../../wall-clock.ts';
import type { Passage } from '../text/passages.ts';
import type { Slot } from './slot.ts';
import { cueOf } from './slot-cues.ts';

/** What the features of a mail's times are taken from. */
export interface SlotsOfMail {
  readonly slots: readonly Slot[];
  readonly passages: readonly Passage[];
  readonly writtenOn: string | null;
  /** True where some sentence leaves a choice of times. */
  readonly offers: boolean;
  /** True where the mail holds a link to a call. */
  readonly call: boolean;
  /** True where it speaks of more than one talk. */
  readonly several: boolean;
}

/** Words beside a time that are looked at. */
const LEFT = 6;
const RIGHT = 5;
/** Characters in which they stand. */
const WINDOW = 60;
/** Words are told by how they begin: endings differ by case and tense. */
const STEM = 7;
/** A longer sentence says little about each of its words. */
const SENTENCE = 45;
/** A line so short above a time is its heading. */
const HEADING = 40;
/** Minutes between being there and being received. */
const SOON = 45;
const EARLY = 7 * 60;
const LATE = 20 * 60;

const token = /[\p{L}]+|\d+|[?!:;()–-]/gu;

function tokensOf(text: string): readonly string[] {
  return (text.match(token) ?? []).map((word) => (/^\d/.test(word) ? '0' : word.slice(0, STEM)));
}

/**
 * What speaks for and against each time of a mail being the talk's own: the words around it, where it stands, how it lies
 * to the day of writing and to the mail's other times, and what the rules of time-contexts.ts make of it.
 *
 * @returns for each slot with an hour its features, each once; for days alone an empty list
 */
export function slotFeatures(mail: SlotsOfMail): readonly (readonly string[])[] {
  const bags = new Map<number, readonly string[]>();
  const bagOf = (at: number): readonly string[] => {
    const known = bags.get(at);
    if (known !== undefined) return known;
    const made = tokensOf(mail.passages[at]?.folded ?? '').slice(0, SENTENCE);
    bags.set(at, made);
    return made;
  };
  const timed = mail.slots.filter((slot) => slot.time !== null);
  const subjectDays = new Set(mail.slots.filter((slot) => slot.fromSubject).map(({ date }) => date));
  return mail.slots.map((slot) =>
    slot.time === null
      ? []
      : [
          ...new Set([
            ...ruleFeatures(slot),
            ...(!slot.fromSubject && subjectDays.has(slot.date) ? ['day of subject'] : []),
            ...wordFeatures(slot, mail, bagOf),
            ...neighbourFeatures(slot, timed, mail),
          ]),
        ],
  );
}

function ruleFeatures(slot: Slot): readonly string[] {
  const { kind, strong, weak, fromSubject, time } = slot;
  const verdict = `${kind}${strong ? '+' : ''}${weak ? '-' : ''}`;
  return [
    `rule:${verdict}`,
    `kind:${kind}`,
    ...(strong ? ['strong'] : []),
    ...(weak ? ['weak'] : []),
    ...(fromSubject ? ['subject'] : []),
    ...(slot.dated ? ['day beside'] : ['day above']),
    ...(time?.to == null ? ['no end'] : ['span']),
    ...(time?.zone ? ['zone'] : []),
    ...((time?.from ?? 0) < EARLY || (time?.from ?? 0) > LATE ? ['night'] : []),
    ...((time?.confidence ?? 1) < 0.7 ? ['half open'] : []),
    ...(slot.date.confidence < 0.6 ? ['day doubtful'] : []),
    ...(slot.date.relative ? ['day relative'] : ['day certain']),
  ];
}

function wordFeatures(
  slot: Slot,
  { passages }: SlotsOfMail,
  bagOf: (at: number) => readonly string[],
): readonly string[] {
  const passage = passages[slot.passage];
  if (passage === undefined || slot.time === null) return [];
  const { folded } = passage;
  const { index, end } = slot.time;
  const first = slot.dated ? Math.min(index, slot.date.index) : index;
  const left = tokensOf(folded.slice(Math.max(0, first - WINDOW), first)).slice(-LEFT);
  const right = tokensOf(folded.slice(end, end + WINDOW)).slice(0, RIGHT);
  const heading = passages[slot.passage - 1];
  const above = heading !== undefined && heading.raw.length <= HEADING ? tokensOf(heading.folded).slice(0, 4) : [];
  return [
    `label:${passage.label ?? 'none'}`,
    `above:${heading?.label ?? 'none'}`,
    ...left.map((word) => `l:${word}`),
    ...(left.length > 0 ? [`l1:${left.at(-1)}`, `l2:${left.slice(-2).join(' ')}`] : ['l:^']),
    ...right.map((word) => `r:${word}`),
    ...(right.length > 0 ? [`r1:${right[0]}`, `r2:${right.slice(0, 2).join(' ')}`] : ['r:$']),
    ...above.map((word) => `h:${word}`),
    ...bagOf(slot.passage).map((word) => `s:${word}`),
    ...cuesIn(left, 'l'),
    ...cuesIn(left.slice(-2), 'l2'),
    ...cuesIn(right.slice(0, 2), 'r2'),
    ...cuesIn(right, 'r'),
    ...cuesIn(bagOf(slot.passage), 's'),
    ...(isBracketed(folded, index) ? ['bracketed'] : []),
  ];
}

function cuesIn(words: readonly string[], side: string): readonly string[] {
  return words.flatMap((word) => {
    const cue = cueOf(word);
    return cue === undefined ? [] : [`${side}:<${cue}>`];
  });
}

/** True for what stands between brackets. */
function isBracketed(folded: string, index: number): boolean {
  const opened = folded.lastIndexOf('(', index);
  return opened >= 0 && folded.lastIndexOf(')', index) < opened;
}

/** How the time lies among the others. */
function neighbourFeatures(slot: Slot, timed: readonly Slot[], mail: SlotsOfMail): readonly string[] {
  const own = keyOf(slot);
  const at = timed.indexOf(slot);
  const apart = timed.filter((one) => keyOf(one) !== own);
  const besides = apart.filter((one) => one.passage === slot.passage);
  const sameDay = timed.filter((one) => one.date.date === slot.date.date);
  const isFirst = sameDay.every((one) => (one.time?.from ?? 0) >= (slot.time?.from ?? 0));
  return [
    at === 0 ? 'first' : 'later',
    ...(at === timed.length - 1 ? ['last'] : []),
    ...(timed.length - apart.length > 1 ? ['repeated'] : []),
    ...(besides.length > 0 ? [`beside:${besides.some((one) => timed.indexOf(one) < at) ? 'behind' : 'before'}`] : []),
    isFirst ? 'first of day' : 'later on day',
    `ahead:${distanceOf(slot, mail.writtenOn)}`,
    ...[...new Set(apart.map((one) => one.kind))].map((kind) => `other:${kind}`),
    ...(apart.some((one) => one.strong && !one.weak) ? ['other strong'] : []),
    ...gapFeatures(slot, sameDay),
    ...mailFeatures(timed, mail),
  ];
}

/** Who is to come at one hour is received at another soon after. */
function gapFeatures(slot: Slot, sameDay: readonly Slot[]): readonly string[] {
  const from = slot.time?.from ?? 0;
  const gaps = sameDay.map((one) => (one.time?.from ?? 0) - from);
  return [
    ...(gaps.some((gap) => gap > 0 && gap <= SOON) ? ['soon another'] : []),
    ...(gaps.some((gap) => gap < 0 && gap >= -SOON) ? ['another before'] : []),
    ...(sameDay.some((one) => one !== slot && one.time?.to != null && slot.time?.to == null) ? ['other spans'] : []),
  ];
}

function keyOf(slot: Slot): string {
  return `${slot.date.date} ${slot.time?.from}`;
}

function distanceOf(slot: Slot, writtenOn: string | null): string {
  const days = writtenOn === null ? null : dayOfDate(slot.date.date) - dayOfDate(writtenOn);
  if (days === null) return '?';
  if (days < 0) return 'past';
  if (days === 0) return 'today';
  return days < 3 ? 'soon' : days < 40 ? 'weeks' : 'far';
}

/** What all of a mail's times share. */
function mailFeatures(timed: readonly Slot[], mail: SlotsOfMail): readonly string[] {
  const times = new Set(timed.map(keyOf)).size;
  const days = Math.min(new Set(timed.map((one) => one.date.date)).size, 3);
  return [
    `times:${Math.min(times, 4)}`,
    `days:${days}`,
    ...(mail.offers ? ['offers', times === 1 ? 'one offered' : 'several offered'] : []),
    ...(mail.call ? ['call'] : []),
    ...(mail.several ? ['several talks', `several talks, days:${days}`] : []),
  ];
}

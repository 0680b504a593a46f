import { type Judge, judgeBy } from '../learned/linear-model.ts';
import type { Passage } from '../text/passages.ts';
import type { Slot } from './slot.ts';
import { slotFeatures } from './slot-features.ts';
import weights from './slots.weights.json' with { type: 'json' };
import type { TimesOfMail } from './slots-in-text.ts';

/** The rules are right about most times: the judge must be sure to say otherwise. */
const RULED_IN = 0.3;
const RULED_IN_STRONGLY = 0.05;
const RULED_OUT = 0.65;
/** About getting there, as the rules have it: `between 2 and 3pm` looks alike. */
const ARRIVES = 0.5;
/** The same where another hour stands. */
const BESIDE_FIRM = 0.8;

/** Beside an hour so likely, one that is half as likely is another thing's. */
const LIKELY = 0.7;
const BESIDE_LIKELY = 0.5;

/** Beside an hour that is offered, another so many times as likely is offered too. */
const OFFERED_BESIDE = 0.1;
/** An offer is a question: surer than a time that is merely told amiss, else it is kept as proposed. */
const OFFER_STANDS = 0.9;
/** Of several talks, beside the likeliest hour of the day: what is so much less likely is being there early. */
const BESIDE_OWN_DAY = 0.15;

/** A time with the judge's verdict. */
export interface JudgedSlot {
  readonly slot: Slot;
  /** How likely it is a time of the talk: its start, or a round of it. */
  readonly likely: number;
}

const judge = judgeBy(weights);
const NOT = weights.classes.indexOf('not');

/** Every time of a mail with how likely it is the talk's. @param by another judge than the learned one, to try it */
export function judgedSlots(
  times: TimesOfMail,
  passages: readonly Passage[],
  by: Judge = judge,
): readonly JudgedSlot[] {
  const features = slotFeatures({ ...times, passages, offers: times.offer !== null });
  return times.slots.flatMap((slot, at) =>
    slot.time === null ? [] : [{ slot, likely: 1 - (by.judge(features[at] ?? []).probabilities[NOT] ?? 1) }],
  );
}

/** Hours of a numbered list, each item with its own. */
function areItems(judged: readonly JudgedSlot[], passages: readonly Passage[]): boolean {
  const items = judged.map(({ slot }) => passages[slot.passage]?.item);
  return items.length > 1 && !items.includes(undefined) && new Set(items).size === items.length;
}

/** Two hours of one sentence, each with a zone of its own: `8 PM PST / Thursday, 12 PM SGT`. */
function areOneMoment(judged: readonly JudgedSlot[]): boolean {
  const [first, second] = judged.map(({ slot }) => slot);
  if (judged.length !== 2 || first === undefined || second === undefined || first.passage !== second.passage)
    return false;
  const [one, other] = [first.time?.zone ?? null, second.time?.zone ?? null];
  return one !== null && other !== null && one.words !== other.words;
}

function stands({ slot, likely }: JudgedSlot): boolean {
  if (isRuledOut(slot)) return likely >= (slot.kind === 'offered' ? OFFER_STANDS : RULED_OUT);
  return likely >= (slot.strong ? RULED_IN_STRONGLY : RULED_IN);
}

/** Of several talks each has its day, as of several offers; the mail's words tell them apart. */
function standsAmong(one: JudgedSlot, judged: readonly JudgedSlot[]): boolean {
  if (isRuledOut(one.slot)) return stands(one);
  const sameDay = judged.filter(({ slot }) => slot.date.date === one.slot.date.date && !isRuledOut(slot));
  return one.likely >= BESIDE_OWN_DAY * Math.max(...sameDay.map(({ likely }) => likely));
}

function isRuledOut({ kind }: Slot): boolean {
  return kind === 'old' || kind === 'offered' || kind === 'elsewhere';
}

/** One of several hours to choose from; which it is the answer tells. */
export function isOneOfOffers({ slot, likely }: JudgedSlot, judged: readonly JudgedSlot[]): boolean {
  if (slot.kind !== 'offered') return false;
  return judged.some(
    (one) =>
      one.slot.kind === 'offered' &&
      (one.slot.date.date !== slot.date.date || one.slot.time?.from !== slot.time?.from) &&
      one.likely >= OFFERED_BESIDE * likely,
  );
}

/** What stands; a subject is heard where the body is silent. */
export function standingSlots(
  judged: readonly JudgedSlot[],
  times: TimesOfMail,
  passages: readonly Passage[],
): readonly Slot[] {
  const several = times.offer === null && (times.several || areOneMoment(judged) || areItems(judged, passages));
  const candidates = judged.filter((one) => !one.slot.weak && !isOneOfOffers(one, judged));
  const best = Math.max(0, ...candidates.map(({ likely }) => likely));
  const firm = candidates.filter(
    (one) =>
      (several ? standsAmong(one, judged) : stands(one)) &&
      (several || best < LIKELY || one.likely >= BESIDE_LIKELY * best),
  );
  const least = firm.length > 0 ? BESIDE_FIRM : ARRIVES;
  const standing = judged
    .filter((one) => firm.includes(one) || (one.slot.weak && one.likely >= (isRuledOut(one.slot) ? RULED_OUT : least)))
    .map(({ slot }) => slot);
  const body = standing.filter((slot) => !slot.fromSubject);
  return body.length > 0 ? body : standing;
}

/** What the rules alone leave over. */
export function ruledSlots(times: TimesOfMail): readonly Slot[] {
  const alive = times.slots.filter((slot) => slot.kind !== 'old' && slot.kind !== 'elsewhere');
  const offers = times.offer !== null || alive.some((slot) => slot.kind === 'offered');
  return offers ? alive.filter((slot) => slot.kind === 'confirmed') : alive.filter((slot) => !slot.weak);
}

import type { OriginalMail } from '../../mail/forward.ts';
import { dateOfDay, dayOfDate } from '../../wall-clock.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { type Passage, readPassages } from '../text/passages.ts';
import { quotedHistory } from '../text/quoted-history.ts';
import type { MailReading } from '../text/reading.ts';
import type { DateMention } from './date-mention.ts';
import { findDates } from './dates-in-text.ts';
import type { Slot } from './slot.ts';
import { timesOfMail } from './slots-in-text.ts';
import { findTimes, type TimeMention } from './times-in-text.ts';
import { asksSameHour, daysLater } from './told-relatively.ts';

/** A day and an hour of which the answer tells one part and the quoted proposal the other. */
export interface AnsweredSlot {
  readonly slot: Slot;
  /** The passage of the answer. */
  readonly passage: number;
}

/** Answers are short: a letter with a quotation below is read for itself. */
const ANSWER_LIMIT = 12;
const CONFIDENCE = 0.75;
const HALF_DAY = 12 * 60;

/** That something proposed is taken. */
const accepts =
  /\b(?:works?|perfect|great|fine|good|suits|see you|speak then|talk (?:to you )?then|it is|let's|make it|sounds|agreed|deal|sure|no bother|no problem|confirmed|you're on|please|passt|prima|perfekt|gut|gern|bis dann|geht|klappt|abgemacht|einverstanden|d'accord|parfait|entendu|convient|ca marche|tres bien|on se voit|vale|perfecto|de acuerdo|hecho|nos vemos|genial|quedamos|combinado|perfeito|fechado|pode ser|otimo|va bene|perfetto|d'accordo|ottimo|ci vediamo|akkoord|prima|uitstekend|afgesproken|tot dan|goed|toppen|perfekt|bra|funkar|passar|vi ses|ses da|fint|passer|supert|super|zgoda|swietnie|pasuje|swietnie|do zobaczenia|ok|okay|yes|ja|oui|si|sim|tak)\b/;
/** One of several by its number. */
const ordinals: readonly RegExp[] = [
  /\b(?:first|erste[nr]?|premiere?|primer[ao]?|primeir[ao]|prim[ao]|eerste|forsta|forste|pierwsz[ya])\b|\b(?:option|number|nr\.?|no\.?) ?1\b/,
  /\b(?:second|zweite[nr]?|deuxieme|second[ea]|segund[ao]|second[ao]|tweede|andra|anden|andre|drugi|druga)\b|\b(?:option|number|nr\.?|no\.?) ?2\b/,
  /\b(?:third|dritte[nr]?|troisieme|tercer[ao]?|terceir[ao]|terz[ao]|derde|tredje|trzeci[a]?)\b|\b(?:option|number|nr\.?|no\.?) ?3\b/,
];
const bareHour =
  /^(?:[a-z]+[,!.]? ){0,2}(\d{1,2}) (?:works|is (?:fine|good|great|perfect|ok)|suits|it is|passt|geht|ist (?:gut|prima)|convient|me va|va (?:bien|bene)|funciona|is (?:prima|goed)|funkar|passar|passer|fungerer|pasuje)\b/;
/** Digits like an hour's that were not read as one. */
const unread = /(?<![\d.])(?:[01]?\d|2[0-3])[.:h][0-5]\d(?![\d.])/;
const spokenTime =
  /\b(?:make it|instead|then|dann|alors|entonces|allora|dan|da kor|i stallet|i stedet|statt|lieber|plutot|mejor|meglio|liever|works|passt|it is|let's)\b/;

/**
 * The time that a short answer takes out of the proposal quoted below it: `9 works, see you then` above `I could do Friday
 * at 9 or at 11:30`. Null where more than one would fit: then the receipt asks.
 */
export function answeredSlot(
  mail: OriginalMail,
  passages: readonly Passage[],
  reading: MailReading,
): AnsweredSlot | null {
  const said = passages.filter((one) => !one.signature && one.label !== 'subject');
  if (said.length === 0 || said.length > ANSWER_LIMIT) return null;
  const history = quotedHistory(mail.text);
  if (history === null) return null;
  const answer = readAnswer(passages, reading);
  const quoted = quotedSlots(history, reading);
  const slot = chosen(answer, quoted);
  return slot === null ? null : { slot: { ...slot, passage: answer.passage }, passage: answer.passage };
}

/** What the answer itself says. */
interface Answer {
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly folded: string;
  /** Where it says most. */
  readonly passage: number;
}

function readAnswer(passages: readonly Passage[], reading: MailReading): Answer {
  const told = passages.flatMap((one, at) => {
    if (one.signature || one.label === 'subject') return [];
    const dates = findDates(one.folded, reading.dates);
    const beside = dates.length > 0 ? dates : [quotedDay(one.folded)];
    return [{ at, folded: one.folded, dates, times: findTimes(one.raw, one.folded, beside, reading.zones) }];
  });
  const timed = told.filter(({ times }) => times.length > 0);
  const spoken = timed.length > 1 ? timed.filter(({ folded }) => spokenTime.test(folded)) : timed;
  return {
    dates: told.flatMap(({ dates }) => dates),
    times: (spoken.length > 0 ? spoken : timed).flatMap(({ times }) => times),
    folded: told.map(({ folded }) => folded).join(' '),
    passage: (spoken[0] ?? timed[0] ?? told[0])?.at ?? 0,
  };
}

/** The day stands in the quotation: as beside a day, `16.00` is an hour. */
function quotedDay(folded: string): DateMention {
  return { index: folded.length, end: folded.length, date: '', confidence: 1, relative: false };
}

/** What the quoted mail proposes; its own day of writing counts for its weekdays. */
function quotedSlots(history: NonNullable<ReturnType<typeof quotedHistory>>, reading: MailReading): readonly Slot[] {
  const [sent] = findDates(foldAligned(history.head), reading.dates).filter(({ relative }) => !relative);
  const dates = sent === undefined ? reading.dates : { ...reading.dates, writtenOn: sent.date };
  const { slots } = timesOfMail(readPassages('', history.text), dates, reading.zones);
  return slots.filter(({ kind }) => kind !== 'elsewhere');
}

function chosen(answer: Answer, quoted: readonly Slot[]): Slot | null {
  const timed = quoted.filter(({ time, kind }) => time !== null && kind !== 'old');
  const hours = distinct(answer.times.map(({ from }) => from));
  if (asksSameHour(answer.folded)) return sameHour(answer, timed);
  if (!accepts.test(answer.folded) && !spokenTime.test(answer.folded)) return null;
  if (hours.length > 1) return null;
  if (hours.length === 1) return byHour(answer, quoted, answer.times[0] ?? null);
  if (unread.test(answer.folded)) return null;
  const bare = bareHour.exec(answer.folded.trim());
  if (bare !== null) return only(timed.filter(({ time }) => isHour(time, Number(bare[1]))));
  const nth = ordinals.findIndex((ordinal) => ordinal.test(answer.folded));
  if (nth >= 0) return timed.length > 1 ? (timed[nth] ?? null) : null;
  const days = distinct(answer.dates.map(({ date }) => date));
  if (days.length > 1) return null;
  return only(days.length === 0 ? timed : timed.filter(({ date }) => date.date === days[0]));
}

/** The hour is the answer's; the day is its own, or that for which the hour was proposed, or the only one proposed. */
function byHour(answer: Answer, quoted: readonly Slot[], time: TimeMention | null): Slot | null {
  if (time === null || answer.dates.length > 0) return null;
  const near = quoted.filter((slot) => slot.time !== null && isSame(slot.time, time));
  const from = only(near) ?? (near.length > 0 ? null : only(quoted, ({ date }) => date.date));
  if (from === null) return null;
  const zone = time.zone ?? from.time?.zone ?? null;
  const meant = from.time !== null && isSame(from.time, time) ? from.time.from : nearest(time, from.time);
  return taken(from, { ...time, zone, from: meant, to: time.to });
}

/** `3:30` above `3pm on Zoom` is the afternoon's. */
function nearest(time: TimeMention, proposed: TimeMention | null): number {
  if (proposed === null) return time.from;
  const turned = (time.from + HALF_DAY) % (2 * HALF_DAY);
  const unsure = time.confidence < 0.9 && Math.abs(turned - proposed.from) < Math.abs(time.from - proposed.from);
  return unsure ? turned : time.from;
}

/** `the same time one day later`, `same time on Friday` */
function sameHour(answer: Answer, timed: readonly Slot[]): Slot | null {
  const from = only(timed);
  if (from === null) return null;
  const days = distinct(answer.dates.map(({ date }) => date));
  const later = daysLater(answer.folded);
  const date = days.length === 1 ? days[0] : later === null ? null : dateOfDay(dayOfDate(from.date.date) + later);
  return date == null ? null : taken({ ...from, date: { ...from.date, date } }, from.time);
}

function taken(from: Slot, time: TimeMention | null): Slot {
  const date = { ...from.date, confidence: Math.min(from.date.confidence, CONFIDENCE) };
  return { ...from, date, time, kind: 'confirmed', strong: true, weak: false, fromSubject: false };
}

function isSame(one: TimeMention, other: TimeMention): boolean {
  const apart = Math.abs(one.from - other.from);
  return apart === 0 || (apart === HALF_DAY && Math.min(one.confidence, other.confidence) < 0.9);
}

function isHour(time: TimeMention | null, hour: number): boolean {
  return time !== null && Math.floor(time.from / 60) % 12 === hour % 12;
}

const momentOf = (slot: Slot): string => `${slot.date.date} ${slot.time?.from ?? ''}`;

/** The first of those that agree in what is asked, or null where there are several. */
function only(slots: readonly Slot[], by: (slot: Slot) => string = momentOf): Slot | null {
  const [first] = slots;
  if (first === undefined || distinct(slots.map(by)).length > 1) return null;
  return first.time === null ? first : taken(first, first.time);
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

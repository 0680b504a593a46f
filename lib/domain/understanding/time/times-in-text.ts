import { cityBehind, readersClock } from './city-clocks.ts';
import type { Clock } from './clock-parts.ts';
import { clocksIn } from './clocks-in-text.ts';
import type { DateMention } from './date-mention.ts';
import type { ZoneHints, ZoneMention } from './zone-mention.ts';
import { zoneBehind } from './zones-in-text.ts';

/** A time of day that a text names, with its end where it is a span. */
export interface TimeMention {
  readonly index: number;
  readonly end: number;
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number | null;
  readonly zone: ZoneMention | null;
  /** The same time on another clock: `2pm ET / 11am PT`. */
  readonly twin: { readonly from: number; readonly zone: ZoneMention } | null;
  /** 0 to 1: low where morning or afternoon is a guess. */
  readonly confidence: number;
  /** True where it is said on the reader's clock, to whom another is named as well: `so 9 o'clock for you`. */
  readonly readers?: boolean;
}

const DAY = 24 * 60;
/** A bare number behind a dash that would make a longer day is no end. */
const LONGEST_SPAN = 10 * 60;
const SURE = 0.97;

/** What may stand once more before the second hour of a span. */
const again =
  '(?: ?(?:uiterlijk|ongeveer|about|around|approx\\.?|roughly|spatestens|etwa|gegen|environ|vers|max\\.?|um|ca\\.|las?|as|le|ore|h\\.?|kl\\.?|klo\\.?|klokken|klockan|godz\\.?|godzin(?:ie|a|e|y)))?';
const joiner = new RegExp(
  `^,? ?(?:-{1,2}|~|to|until|til|till|through|bis|a|as|hasta|tot|ate|alle|jusqu'a|et|e le|->|→|から|至|到|부터 ?~?|do|na)${again} ?$`,
);
const andJoiner = new RegExp(`^ ?(?:and|und|et|y|e|en|og|och|i)${again} ?$`);
const between = /\b(?:between|zwischen|entre|tussen|tra|fra|mellem|mellan|miedzy)\b.{0,18}$/;
/** Longer ones hold a word between. */
const JOINER_LIMIT = 20;
const bareBefore =
  /(?:^|[^\d.:/,a-z-]|\bfrom )(\d{1,2})(?:[:.h]([0-5]\d))? ?(?:-{1,2}|to|until|till|bis|a|as|tot|ate|alle|and|und|et|y|en|e) ?$/;
const bareBehind =
  /^ ?(?:-|to|until|till|bis|a|as|tot|ate|alle) ?(\d{1,2})(?![\d:.h/%]|,\d| ?(?:min|people|st\b|nd\b|rd\b|th\b))/;
const dayBefore =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|lunedi|martedi|mercoledi|giovedi|venerdi|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?),? (?:le |el |dia )?$/;
const twinGap =
  /^ ?(?:\/|\(|\[|,|;|\||or|=|and|bzw\.?|also|i\.e\.|-|ou|o|oder|of|so|alltsa|altsa|altsaa|donc|dus|quindi|czyli)?,? ?[([]? ?(?:(?:which|that) is |that's |so |das (?:ist|sind) |(?:c'est-a-dire|soit|donc) |es decir,? |o sea,? |ovvero |ossia |ou seja,? |(?:que|lo que|o que) (?:e|es|son|sao|sera) |che (?:e|sono) |dus |wat .{0,8}is |vilket ar |det vil sige |dvs\.? |czyli |i\.e\.,? |= ?)?(?:at |um |om |kl\.? |klockan |a las? |alle |ore |as |o |at about )?$/;
/** Longer ones hold something else between. */
const TWIN_REACH = 40;

/** Right before an hour on the reader's clock: `chez vous à Montréal il sera 11 h`. */
const readersAhead =
  /\b(?:for you(?:,| in \w+)? (?:that's|it's|it is|that is|that will be|it will be)|your (?:end|side|time),? (?:that's|it's|it is)|(?:bei|fur) (?:ihnen|dir|sie|dich)(?: in \w+)? (?:ist es|ware es|ist das|also|sind es)(?: dann)?|chez (?:vous|toi)(?: a [\w-]+)?,? (?:il sera|il est|ce sera)|para (?:ti|usted|voce)(?: em? \w+)? (?:son|seran|serian|sao|serao|e|es)|da (?:te|lei) (?:sono|saranno)|bij (?:jou|u) (?:is het|is dat)|hos (?:dig|dej|deg) (?:ar|er)(?: (?:klockan|klokken|det))?|dla (?:ciebie|pani|pana) (?:to|jest))(?: (?:at|um|a las?|las|les|as|le|kl\.?))? ?$/;
const READERS_REACH = 50;

/**
 * All times of day in a text, in the order in which they stand; spans are one mention.
 *
 * @param raw a sentence or line; @param folded the same, folded by `foldAligned`
 * @param dates the days named in it: their digits are no times
 * @param hints what decides zone letters; a clock of 12 hours is assumed only in English
 * @example findTimes('2–3 PM ET', …) // [{ from: 840, to: 900, zone: { zone: 'America/New_York', … }, … }]
 */
export function findTimes(
  raw: string,
  folded: string,
  dates: readonly DateMention[],
  hints: ZoneHints,
): readonly TimeMention[] {
  const clocks = clocksIn(raw, folded, dates, hints);
  const english = hints.languages[0] === 'en';
  const mentions: TimeMention[] = [];
  for (let at = 0; at < clocks.length; at += 1) {
    const clock = clocks[at];
    if (clock === undefined) continue;
    const next = clocks[at + 1];
    const joined = next !== undefined && isJoined(folded, clock, next) ? next : null;
    const mention = joined ? span(clock, joined, english) : alone(clock, { raw, folded, dates, hints, english });
    if (joined !== null) at += 1;
    const last = mentions.at(-1);
    const twin = last === undefined ? null : asTwin(last, mention, folded, hints);
    if (twin === null) mentions.push(onReadersClock(mention, folded, hints));
    else mentions[mentions.length - 1] = twin;
  }
  return mentions;
}

/** `For you it is 17:00`, `9 o'clock for you` */
function onReadersClock(mention: TimeMention, folded: string, hints: ZoneHints): TimeMention {
  if (mention.zone !== null) return mention;
  const behind = readersClock(folded, mention.end, hints);
  const ahead =
    behind === null && readersAhead.test(folded.slice(Math.max(0, mention.index - READERS_REACH), mention.index));
  if (behind === null && !ahead) return mention;
  const zone = behind ?? { index: mention.index, end: mention.end, zone: hints.userZone, offset: null, words: 'yours' };
  return { ...mention, zone, readers: true };
}

/** The first of two clocks for one time, or null where the second is a time of its own. */
function asTwin(last: TimeMention, mention: TimeMention, folded: string, hints: ZoneHints): TimeMention | null {
  if (mention.index - last.end > TWIN_REACH) return null;
  if (!twinGap.test(folded.slice(last.end, mention.index))) {
    const city = last.zone === null ? cityBehind(folded, last.end) : null;
    return city === null ? null : asTwin({ ...last, zone: city, end: city.end }, mention, folded, hints);
  }
  const zone = mention.zone ?? readersClock(folded, mention.end, hints) ?? cityBehind(folded, mention.end);
  if (last.zone === null || zone === null || zone.words === last.zone.words) return null;
  return { ...last, end: Math.max(mention.end, zone.end), twin: last.twin ?? { from: mention.from, zone } };
}

function isJoined(folded: string, first: Clock, second: Clock): boolean {
  const gap = folded.slice(first.end, second.index);
  if (gap.length > JOINER_LIMIT) return false;
  if (joiner.test(gap)) return true;
  return andJoiner.test(gap) && between.test(folded.slice(Math.max(0, first.index - 26), first.index));
}

/** Minutes after midnight, and how sure the half of the day is. */
function minutesOf(clock: Pick<Clock, 'hour' | 'minute' | 'half'>, english: boolean): readonly [number, number] {
  const { hour, minute, half } = clock;
  if (half === 'am') return [(hour % 12) * 60 + minute, SURE];
  if (half === 'pm') return [((hour % 12) + 12) * 60 + minute, SURE];
  if (half === '24' || hour > 12 || hour === 0) return [(hour % 24) * 60 + minute, SURE];
  // Nobody interviews at night: 1 to 6 is the afternoon. On a clock of 24 hours, the morning hours are meant as written.
  if (hour < 7) return [(hour + 12) * 60 + minute, 0.65];
  if (hour === 7) return [hour * 60 + minute, english ? 0.5 : 0.8];
  return [hour * 60 + minute, english ? 0.85 : 0.95];
}

function span(first: Clock, second: Clock, english: boolean): TimeMention {
  const [to, toSure] = minutesOf(second, english);
  const open = first.half === null && (second.half === 'am' || second.half === 'pm');
  const [from, fromSure] = open ? beforeEnd(first, to) : minutesOf(first, english);
  const late = second.half === null && to <= from && second.hour < 12 ? to + DAY / 2 : to;
  return {
    index: first.index,
    end: second.end,
    from,
    to: late === from ? null : late,
    zone: first.zone ?? second.zone,
    twin: null,
    confidence: Math.min(fromSure, second.half === null ? fromSure : toSure),
  };
}

/** The half of the day that the end of a span gives its start: `2–3 PM`, but `11–1 PM` starts in the morning. */
function beforeEnd(first: Pick<Clock, 'hour' | 'minute'>, to: number): readonly [number, number] {
  if (first.hour > 12) return [first.hour * 60 + first.minute, SURE];
  const morning = (first.hour % 12) * 60 + first.minute;
  const afternoon = morning + DAY / 2;
  if (to >= DAY / 2 && afternoon < to) return [afternoon, SURE];
  return [morning, SURE];
}

/** What a lone clock may be a part of. */
interface Around {
  readonly raw: string;
  readonly folded: string;
  readonly dates: readonly DateMention[];
  readonly hints: ZoneHints;
  readonly english: boolean;
}

function alone(clock: Clock, around: Around): TimeMention {
  const [from, confidence] = minutesOf(clock, around.english);
  const plain: TimeMention = {
    index: clock.index,
    end: clock.end,
    from,
    to: null,
    zone: clock.zone,
    twin: null,
    confidence,
  };
  return withBareStart(plain, clock, around) ?? withBareEnd(plain, clock, around) ?? plain;
}

/** `2–3 PM`, `from 10 to 11:30`: the number before a span's dash is its start. */
function withBareStart(plain: TimeMention, clock: Clock, around: Around): TimeMention | null {
  const { folded, dates, english } = around;
  const windowStart = Math.max(0, clock.index - 18);
  const before = bareBefore.exec(folded.slice(windowStart, clock.index));
  const digits = before?.[1];
  if (before === null || digits === undefined) return null;
  const index = windowStart + before.index + before[0].indexOf(digits);
  const bare = { hour: Number(digits), minute: Number(before[2] ?? 0), half: clock.half === '24' ? clock.half : null };
  if (bare.hour > 24 || bare.minute > 59) return null;
  if (dates.some((date) => index < date.end && index + digits.length > date.index)) return null;
  // `jeudi 9 à 17h30`: the number is the day's.
  if (/ as? ?$| alle ?$/.test(before[0]) && dayBefore.test(folded.slice(Math.max(0, index - 18), index))) return null;
  const anding = /(?:and|und|et|y|en|e) ?$/.test(before[0]);
  if (anding && !between.test(folded.slice(Math.max(0, index - 20), index))) return null;
  const halved = clock.half === 'am' || clock.half === 'pm';
  const [from, sure] = halved ? beforeEnd(bare, plain.from) : minutesOf(bare, english);
  const to = plain.from <= from && clock.half === null ? plain.from + DAY / 2 : plain.from;
  return { ...plain, index, from, to: to > from ? to : null, confidence: Math.min(plain.confidence, sure) };
}

/** `2pm-3`, `14h à 15`: the number behind the dash is the end. */
function withBareEnd(plain: TimeMention, clock: Clock, around: Around): TimeMention | null {
  const { raw, folded, dates, hints } = around;
  const behind = bareBehind.exec(folded.slice(clock.end, clock.end + 12));
  const digits = behind?.[1];
  if (behind === null || digits === undefined || Number(digits) > 24) return null;
  // `at 2-3` may be anything but hours; `mandag kl. 15-16` is not.
  if (clock.half === null && (dates.length === 0 || !behind[0].startsWith('-') || Number(digits) <= clock.hour))
    return null;
  const end = clock.end + behind[0].length;
  if (dates.some((date) => end - digits.length < date.end && end > date.index)) return null;
  const hour = Number(digits) * 60;
  const to =
    [hour, hour + DAY / 2].find((minutes) => minutes > plain.from && minutes - plain.from <= LONGEST_SPAN) ?? null;
  const zone = clock.zone ?? zoneBehind(raw, folded, end, hints);
  return { ...plain, end: Math.max(end, zone?.end ?? 0), to, zone };
}

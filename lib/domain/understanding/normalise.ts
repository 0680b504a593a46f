import type { OriginalMail } from '../mail/forward.ts';
import { type Instant, toInstant, type ZoneName } from '../time.ts';
import { epochOfWallClock, instantOfEpoch, wallClock } from '../wall-clock.ts';
import { isTool, registrableDomain } from './company/mail-domain.ts';
import type { Found, StatedTime } from './extractor.ts';
import { canonicalZone, homeZone, ofManyZones, zoneOfOffset } from './time/zones.ts';
import type { Evidence, ReadingContext } from './understanding.ts';

/** How sure a zone is that was not stated with the time itself. */
const OFFSET_CONFIDENCE = 0.65;
/** Where nothing but the sender's country speaks: likelier than the user's own zone, still to be asked about. */
const COUNTRY_CONFIDENCE = 0.5;
/** The user's own zone is only the last resort: the receipt asks. */
const FALLBACK_CONFIDENCE = 0.45;
/** Longest interview that an end is believed for; beyond it the end belongs to something else. */
const LONGEST = 24 * 60 * 60 * 1000;

/** A stated time brought to an instant. */
export interface ResolvedTime {
  readonly start: Instant;
  readonly end: Instant | null;
  readonly timezone: Found<ZoneName>;
  /** True where the zone was assumed: the instant is then as unsure as the zone. */
  readonly assumed: boolean;
}

/**
 * Brings a stated time to an instant. The zone is taken from the time itself, else from `stated` zones in order of trust,
 * else from the inner mail's Date offset, else it is the user's (low confidence). Wall clocks in a gap or an overlap of
 * summer time are read as RFC 5545 3.3.5 has it (Temporal's `compatible`).
 *
 * @param stated zones that the mail names apart from the time, most trusted first
 * @returns null for a day without a time and for a wall clock that is no date
 */
export function resolveTime(
  when: Found<StatedTime>,
  stated: readonly Found<ZoneName>[],
  mail: OriginalMail,
  context: ReadingContext,
): ResolvedTime | null {
  const time = when.value;
  if (time.allDay) return null;
  try {
    return resolve(time, when.evidence, stated, mail, context);
  } catch {
    // A day 31 in a short month and the like: RangeError from Temporal. What can't be a time is left out.
    return null;
  }
}

function resolve(
  time: StatedTime,
  evidence: Evidence,
  stated: readonly Found<ZoneName>[],
  mail: OriginalMail,
  context: ReadingContext,
): ResolvedTime {
  const own = time.timezone === null ? null : canonicalZone(time.timezone);
  // UTC beside an instant is how calendars write times, not where the interview is; it counts where nothing better is said.
  const telling = own === 'UTC' && time.start !== null && evidence.from !== 'text' ? null : own;
  const named = stated.find((zone) => canonicalZone(zone.value) !== null && zone.value !== 'UTC');
  const zone: Found<ZoneName> =
    telling !== null
      ? { value: telling, evidence }
      : named !== undefined
        ? { value: canonicalZone(named.value) ?? named.value, evidence: named.evidence }
        : (zoneOfStatedOffset(time, evidence, mail, context) ?? zoneOfMail(mail, context));
  const start = time.start ?? instantOf(time.localStart, zone.value);
  const end = time.end ?? (time.localEnd === null ? null : instantOf(time.localEnd, zone.value));
  const assumed = time.start === null && telling === null && named === undefined;
  const kept = ofManyZones(zone.value, zone.evidence.quote, toInstant(start), context.timezone);
  return { start: toInstant(start), end: sensibleEnd(start, end), timezone: { ...zone, value: kept }, assumed };
}

function instantOf(local: string, zone: ZoneName): Instant {
  return instantOfEpoch(epochOfWallClock(wallClock(local), zone));
}

/** An end at or before the start is a slip (`11am - 1am`); one a day later is another event's. Neither is believed. */
function sensibleEnd(start: Instant, end: Instant | null): Instant | null {
  if (end === null) return null;
  const [from, to] = [toInstant(start), toInstant(end)];
  const length = Date.parse(to) - Date.parse(from);
  return length > 0 && length <= LONGEST ? to : null;
}

/** A time written with an offset (`10:00-08:00`) tells its zone where the offset fits one zone only. */
function zoneOfStatedOffset(
  time: StatedTime,
  evidence: Evidence,
  mail: OriginalMail,
  context: ReadingContext,
): Found<ZoneName> | null {
  if (time.start === null || time.timezone !== null) return null;
  const ahead = (wallClock(time.localStart) - Date.parse(time.start)) / 60_000;
  const sign = ahead < 0 ? '-' : '+';
  const offset = `${sign}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  const sender = mail.from?.address ?? null;
  const domain = sender === null || isTool(sender) ? GENERIC_DOMAIN : (registrableDomain(sender) ?? GENERIC_DOMAIN);
  const zone = zoneOfOffset(offset, time.start, domain, context.timezone);
  return zone === null ? null : { value: zone, evidence: { ...evidence, confidence: OFFSET_CONFIDENCE } };
}

/** Stands for a sender whose country nothing tells. */
const GENERIC_DOMAIN = 'example.com';

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function zoneOfMail(mail: OriginalMail, context: ReadingContext): Found<ZoneName> {
  const sender = mail.from?.address ?? null;
  if (mail.dateOffset !== null && mail.date !== null) {
    const domain = sender === null || isTool(sender) ? null : registrableDomain(sender);
    const zone = zoneOfOffset(mail.dateOffset, mail.date, domain, context.timezone);
    if (zone !== null) {
      return {
        value: zone,
        evidence: { from: 'headers', quote: `Date: ${mail.dateOffset}`, confidence: OFFSET_CONFIDENCE },
      };
    }
  }
  const home = sender === null || isTool(sender) ? null : homeZone(registrableDomain(sender));
  if (home !== null) {
    const evidence = {
      from: 'headers' as const,
      quote: `From: ${sender ?? ''}`.slice(0, 200),
      confidence: COUNTRY_CONFIDENCE,
    };
    return { value: home, evidence };
  }
  const quote = 'no zone stated; the zone of your settings';
  return { value: context.timezone, evidence: { from: 'headers', quote, confidence: FALLBACK_CONFIDENCE } };
}

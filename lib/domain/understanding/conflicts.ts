import type { OriginalMail } from '../mail/forward.ts';
import type { Instant, ZoneName } from '../time.ts';
import type { Extraction, Found, StatedTime } from './extractor.ts';
import { type ResolvedTime, resolveTime } from './normalise.ts';
import { valuesOf } from './pick.ts';
import type { Conflict, ReadingContext, Source } from './understanding.ts';

/** What less sure sources say is no contradiction, only a misreading. */
const HEARD_FROM = 0.5;

/** The time that was chosen, and by which source. */
export interface ChosenTime {
  readonly resolved: ResolvedTime;
  readonly stated: StatedTime;
  readonly from: Source;
}

/**
 * Where another source tells a different start or end than the chosen one. A wall clock without a zone agrees when it fits
 * in the interview's or in the user's zone; a source that names several times agrees when one of them does.
 */
export function timeConflicts(
  chosen: ChosenTime,
  extractions: readonly Extraction[],
  mail: OriginalMail,
  context: ReadingContext,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const source of ['structured-data', 'sender-format', 'text'] as const) {
    if (source === chosen.from) continue;
    const told = extractions.filter((one) => one.source === source && one.when !== undefined);
    const times = valuesOf(told, 'when').filter((when) => !when.value.allDay && when.evidence.confidence >= HEARD_FROM);
    if (times.length === 0 || times.some((when) => saysTheSame(when.value, chosen))) continue;
    const read = times.map((when) => readings(when, chosen.resolved.timezone, mail, context));
    const sameClock = times.some(
      ({ value }) => value.timezone === null && value.start === null && value.localStart === chosen.stated.localStart,
    );
    const agreeing = read.find((ways) => ways.some((way) => way.start === chosen.resolved.start));
    const first = read[0]?.[0];
    if (agreeing === undefined) {
      if (first !== undefined && !sameClock)
        conflicts.push(between('start', chosen.resolved.start, first.start, chosen.from, source));
      continue;
    }
    const end = agreeing.find((way) => way.start === chosen.resolved.start)?.end ?? null;
    if (end !== null && chosen.resolved.end !== null && end !== chosen.resolved.end)
      conflicts.push(between('end', chosen.resolved.end, end, chosen.from, source));
  }
  return conflicts;
}

/** The plain case, without arithmetic: the same instants, or the same wall clocks with no zone or the same. */
function saysTheSame(other: StatedTime, { stated, resolved }: ChosenTime): boolean {
  if (other.start !== null) return other.start === resolved.start && (other.end === null || other.end === resolved.end);
  const zones = other.timezone === null || other.timezone === resolved.timezone.value;
  const ends = other.localEnd === null || stated.localEnd === null || other.localEnd === stated.localEnd;
  return zones && ends && other.localStart === stated.localStart && stated.timezone !== 'UTC';
}

/** The ways in which a stated time may be meant: in its own zone alone, else in the interview's, else in the user's. */
function readings(
  when: Found<StatedTime>,
  zone: Found<ZoneName>,
  mail: OriginalMail,
  context: ReadingContext,
): readonly ResolvedTime[] {
  const users: Found<ZoneName> = { value: context.timezone, evidence: zone.evidence };
  const ways = when.value.timezone !== null || when.value.start !== null ? [[]] : [[zone], [users]];
  return ways.map((stated) => resolveTime(when, stated, mail, context)).filter((one) => one !== null);
}

function between(field: string, a: Instant, b: Instant, chosen: Source, other: Source): Conflict {
  return { field, values: [a, b], from: [chosen, other] };
}

/** Two links to two different calls. The same call with another token or host prefix is one. */
export function linkConflict(extractions: readonly Extraction[]): Conflict | null {
  const [first, ...others] = valuesOf(extractions, 'url');
  const other = first === undefined ? undefined : others.find((one) => callOf(one.value) !== callOf(first.value));
  if (first === undefined || other === undefined || other.evidence.from === first.evidence.from) return null;
  return { field: 'url', values: [first.value, other.value], from: [first.evidence.from, other.evidence.from] };
}

/** What tells one call from another: the digits of its number, else host and path. */
function callOf(url: string): string {
  const path = url.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '');
  return /\/(?:j|my|w)\/(\d{6,})/.exec(path)?.[1] ?? path.replace(/\/+$/, '').toLowerCase();
}

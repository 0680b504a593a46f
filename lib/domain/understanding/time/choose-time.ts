import type { OriginalMail } from '../../mail/forward.ts';
import { type Instant, shift } from '../../time.ts';
import type { Extraction, Found, StatedTime } from '../extractor.ts';
import type { InterviewSources } from '../interview-sources.ts';
import { type ResolvedTime, resolveTime } from '../normalise.ts';
import { bestOf, valuesOf } from '../pick.ts';
import type { Evidence, ReadingContext } from '../understanding.ts';
import { lengthInWords } from './length-in-words.ts';
import { zoneOfPlace } from './zones.ts';

/** A length is told somewhere in the mail, not beside the hour. */
const LENGTH_CONFIDENCE = 0.75;

/** Somebody who is asked to a street in Berlin is asked by Berlin's clock. */
const PLACE_ZONE_CONFIDENCE = 0.85;

/** The time of an interview, with what it was chosen from. */
export interface ChosenStart {
  readonly stated: StatedTime;
  readonly resolved: ResolvedTime;
  readonly startEvidence: Evidence;
  readonly endEvidence: Evidence;
}

/**
 * Chooses the time by source, and the zone by the order of trust: with the time, beside it in the text, of the place,
 * of the calendar file, else what normalise.ts assumes.
 *
 * A whole day in the calendar and an hour in the text are one time: the text's, when it is on that day.
 */
export function chooseTime(
  { extractions, mail, event }: InterviewSources,
  context: ReadingContext,
): ChosenStart | null {
  const times = valuesOf(extractions, 'when');
  const day = times.find((when) => when.value.allDay)?.value.localStart ?? null;
  const when = times.find(
    (one) => !one.value.allDay && (times[0]?.value.allDay !== true || one.value.localStart.startsWith(day ?? '')),
  );
  if (when === undefined) return null;
  const resolved = resolveTime(when, zonesFor(when, extractions), mail, context);
  if (resolved === null) return null;
  const confidence = resolved.assumed
    ? Math.min(when.evidence.confidence, resolved.timezone.evidence.confidence + 0.1)
    : when.evidence.confidence;
  const startEvidence = { ...when.evidence, confidence };
  if (resolved.end !== null) {
    const quote = startEvidence.from === 'calendar' ? (event?.end?.quote ?? startEvidence.quote) : startEvidence.quote;
    return { stated: when.value, resolved, startEvidence, endEvidence: { ...startEvidence, quote } };
  }
  const other = endElsewhere(resolved, extractions, mail, context);
  const end = other?.value ?? null;
  return {
    stated: when.value,
    resolved: { ...resolved, end },
    startEvidence,
    endEvidence: other?.evidence ?? startEvidence,
  };
}

/** Zones that the mail names apart from the chosen time: in the text first, then for the whole calendar. */
function zonesFor(when: Found<StatedTime>, extractions: readonly Extraction[]): readonly Found<string>[] {
  const beside = valuesOf(extractions, 'when')
    .filter((other) => other !== when && other.value.timezone !== null)
    .map((other) => ({ value: other.value.timezone ?? '', evidence: other.evidence }));
  const apart = valuesOf(extractions, 'timezone');
  const place = bestOf(extractions, 'location');
  const city = place === null ? null : zoneOfPlace(place.value);
  return [
    ...beside,
    ...apart.filter((zone) => zone.evidence.from !== 'calendar'),
    ...apart.filter((zone) => zone.evidence.from === 'calendar'),
    ...(place === null || city === null
      ? []
      : [{ value: city, evidence: { ...place.evidence, confidence: PLACE_ZONE_CONFIDENCE } }]),
  ];
}

/** An end that another source tells for the same start, else the start and the length that the text names. */
function endElsewhere(
  chosen: ResolvedTime,
  extractions: readonly Extraction[],
  mail: OriginalMail,
  context: ReadingContext,
): Found<Instant> | null {
  for (const when of valuesOf(extractions, 'when')) {
    const other = when.value.localEnd === null ? null : resolveTime(when, [chosen.timezone], mail, context);
    if (other !== null && other.start === chosen.start && other.end !== null)
      return { value: other.end, evidence: when.evidence };
  }
  const length = lengthInWords(mail.text);
  if (length === null) return null;
  const evidence = { from: 'text' as const, quote: length.quote, confidence: LENGTH_CONFIDENCE };
  return { value: shift(chosen.start, `PT${Math.round(length.minutes)}M`), evidence };
}

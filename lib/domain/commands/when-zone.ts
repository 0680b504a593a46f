import type { ZoneName } from '../time.ts';
import { foldText } from './words.ts';
import { readZone, zoneWords } from './zone-words.ts';

/** A zone found beside a time, and the text without it. */
export interface ZoneFound {
  readonly zone: ZoneName | null;
  readonly rest: string;
}

const words = zoneWords.join('|');
const clock = '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap](?:\\.?m)?\\.?|uhr|h)?';
/** `2pm ET`, `14:00 (CET)`, `9:30a Pacific time`. */
const behindClock = new RegExp(
  `(${clock})[ ,(]{0,2}(?<![a-z])(${words})(?![a-z])(?: (?:standard |daylight |summer )?time)?\\)?`,
);
/** `/ 11am PT` behind the first time says the same moment once more. */
const otherClock = new RegExp(`\\s?\\/\\s?${clock}\\s?(?:${words})(?![a-z])`, 'g');
const ianaName = /\b[A-Za-z]{2,20}\/[A-Za-z_]{2,30}\b/;
const offset = /\b(?:utc|gmt)\s?[+-]\s?\d{1,2}(?::?00)?\b/;
const cityTime = /\b((?:[a-z]{2,20} )?[a-z]{2,20}) time\b/;

/**
 * Finds the zone in which a text gives its time: an IANA name, `UTC+2`, letters or words behind the clock, `Berlin time`.
 * @param folded the text as `foldText` gives it
 */
export function takeZone(folded: string): ZoneFound {
  const iana = ianaName.exec(folded);
  const named = iana === null ? null : readZone(iana[0]);
  if (iana !== null && named !== null) return { zone: named, rest: without(folded, iana[0]) };
  const shifted = offset.exec(folded);
  if (shifted !== null) return { zone: readZone(shifted[0]), rest: without(folded, shifted[0]) };
  const once = folded.replace(otherClock, ' ');
  const behind = behindClock.exec(once);
  if (behind !== null) {
    const zone = readZone(behind[2] ?? '');
    return {
      zone,
      rest: once
        .replace(behind[0], `${behind[1] ?? ''} `)
        .replace(/\s+/g, ' ')
        .trim(),
    };
  }
  return cityZone(folded) ?? { zone: null, rest: folded };
}

function cityZone(folded: string): ZoneFound | null {
  const match = cityTime.exec(folded);
  if (match?.[1] === undefined) return null;
  const last = match[1].split(' ').at(-1) ?? '';
  for (const name of [match[1], last]) {
    const zone = readZone(foldText(name));
    if (zone !== null) return { zone, rest: without(folded, `${name} time`) };
  }
  return null;
}

function without(text: string, found: string): string {
  return text.replace(found, ' ').replace(/\s+/g, ' ').trim();
}

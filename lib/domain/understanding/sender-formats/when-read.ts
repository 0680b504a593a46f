import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction } from '../extractor.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import { readPassages } from '../text/passages.ts';
import { readingOf } from '../text/reading.ts';
import { appointmentsLabelled } from '../time/appointments-in-text.ts';
import { timesOfMail } from '../time/slots-in-text.ts';
import { zoneOfCity } from '../time/zone-names.ts';
import type { ReadingContext } from '../understanding.ts';
import type { Field } from './sender-format.ts';

const QUOTE_LIMIT = 200;

/**
 * The time that a tool's label or shape holds, read as the prose's times are.
 * @param zones the tool's own names of zones, by how they begin
 */
export function whenRead(
  told: readonly { readonly field: Field; readonly value: string; readonly quote: string }[],
  mail: OriginalMail,
  context: ReadingContext,
  { zones, confidence }: { readonly zones: Readonly<Record<string, string>>; readonly confidence: number },
): Pick<Extraction, 'when'> {
  for (const { field, value, quote } of told) {
    if (field !== 'when') continue;
    const passages = readPassages('', `When: ${value.replace(/\n/g, ', ')}`);
    const reading = readingOf(mail, context);
    const [first] = appointmentsLabelled(timesOfMail(passages, reading.dates, reading.zones), passages);
    if (first === undefined || first.when.allDay) continue;
    const when = { ...first.when, timezone: namedZone(value, zones) ?? first.when.timezone };
    const shown = quote.replace(/\s+/g, ' ').slice(0, QUOTE_LIMIT);
    return { when: { value: when, evidence: { from: 'sender-format', quote: shown, confidence } } };
  }
  return {};
}

/**
 * The zone that stands apart from the time, or null.
 * @param zones the tool's own names of zones, by how they begin
 */
export function zoneRead(
  told: readonly { readonly field: Field; readonly value: string; readonly quote: string }[],
  { zones, confidence }: { readonly zones: Readonly<Record<string, string>>; readonly confidence: number },
): Pick<Extraction, 'timezone'> {
  const one = told.find(({ field }) => field === 'zone');
  const zone = one === undefined ? null : zoneCalled(one.value, zones);
  if (one === undefined || zone === null) return {};
  const quote = one.quote.replace(/\s+/g, ' ').slice(0, QUOTE_LIMIT);
  return { timezone: { value: zone, evidence: { from: 'sender-format', quote, confidence } } };
}

/** The zone that a tool names with its time: behind an offset, in brackets at the end, on the last line, behind the hour. */
function namedZone(value: string, zones: Readonly<Record<string, string>>): string | null {
  const text = value.slice(0, QUOTE_LIMIT);
  const places = [
    /\((?:UTC|GMT)[^()]{0,8}\)\s*(.+)$/i.exec(text)?.[1],
    /\(([^()]{3,60})\)\s*$/.exec(text)?.[1],
    text.split('\n').at(-1),
    /\d\d ?(?:[ap]m)? +(\p{L}[^\d]{2,60})$/iu.exec(text)?.[1],
  ];
  for (const place of places) {
    const zone = place === undefined ? null : zoneCalled(place, zones);
    if (zone !== null) return zone;
  }
  return null;
}

/** A name as the tool's menu has it, else a city that a zone is known by. */
function zoneCalled(name: string, zones: Readonly<Record<string, string>>): string | null {
  const called = name.trim().toLowerCase();
  const own = Object.entries(zones).find(([begin]) => called.startsWith(begin))?.[1];
  return own ?? zoneOfCity.get(foldAligned((called.split(/[,/(|]/)[0] ?? '').trim())) ?? null;
}

import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction } from '../extractor.ts';
import { appointmentsIn } from '../text/appointments-in-text.ts';
import { readPassages } from '../text/passages.ts';
import { readingOf } from '../text/reading.ts';
import { timesOfMail } from '../text/slots-in-text.ts';
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
    const [first] = appointmentsIn(timesOfMail(passages, reading.dates, reading.zones), passages);
    if (first === undefined || first.when.allDay) continue;
    const when = { ...first.when, timezone: namedZone(value, zones) ?? first.when.timezone };
    const shown = quote.replace(/\s+/g, ' ').slice(0, QUOTE_LIMIT);
    return { when: { value: when, evidence: { from: 'sender-format', quote: shown, confidence } } };
  }
  return {};
}

/** The zone in brackets or on the last line, where the tool names it in its own way. */
function namedZone(value: string, zones: Readonly<Record<string, string>>): string | null {
  const last = (/\(([^()]{3,60})\)\s*$/.exec(value)?.[1] ?? value.split('\n').at(-1) ?? '').toLowerCase();
  return Object.entries(zones).find(([begin]) => last.startsWith(begin))?.[1] ?? null;
}

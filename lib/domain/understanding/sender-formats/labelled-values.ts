import type { Field, SenderFormat } from './sender-format.ts';

/** A label is short. */
const LABEL_LIMIT = 40;
/** Lines that the value below a label may have: a panel, not a letter. */
const VALUE_LINES = 12;

/** What stood behind a label of the tool; the lines of a longer value are kept. */
export interface LabelledValue {
  readonly field: Field;
  readonly value: string;
  readonly quote: string;
}

/** The tool's labels, by their words. */
export function labelsOf(format: SenderFormat): ReadonlyMap<string, Field> {
  const fields = Object.keys(format.labels ?? {}) as Field[];
  return new Map(fields.flatMap((field) => (format.labels?.[field] ?? '').split('|').map((word) => [word, field])));
}

/**
 * The values of a tool's labels in a mail: behind the colon (`Who: Mal Everhart`), or on the lines below a label that
 * stands alone, up to an empty line or the next label.
 */
export function labelledValues(lines: readonly string[], labels: ReadonlyMap<string, Field>): readonly LabelledValue[] {
  const values: LabelledValue[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = labelIn(lines[at] ?? '', labels);
    if (head === null || head.field === 'aside') continue;
    const value = head.value === '' ? valueBelow(lines, at + 1, labels) : [head.value];
    if (value.length > 0)
      values.push({ field: head.field, value: value.join('\n'), quote: `${head.label}: ${value.join(', ')}` });
  }
  return values;
}

/** The lines under a label that stands alone: one empty line may come between, the next one ends them. */
function valueBelow(lines: readonly string[], from: number, labels: ReadonlyMap<string, Field>): readonly string[] {
  const first = lines[from] === '' ? from + 1 : from;
  const below = lines.slice(first, first + VALUE_LINES);
  const end = below.findIndex((line) => line === '' || labelIn(line, labels) !== null);
  return end < 0 ? below : below.slice(0, end);
}

interface Head {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

function labelIn(line: string, labels: ReadonlyMap<string, Field>): Head | null {
  if (line === '') return null;
  const colon = line.slice(0, LABEL_LIMIT).search(/ ?[:：]/);
  const label = (colon < 0 ? line : line.slice(0, colon)).trim();
  if (label.length > LABEL_LIMIT) return null;
  const field = labels.get(label.toLowerCase().replace(/\((?:s|innen|in|es)\)$/, ''));
  if (field === undefined) return null;
  return { field, label, value: colon < 0 ? '' : line.slice(line.search(/[:：]/) + 1).trim() };
}

import { type BlockField, labelOf, MAX_LABEL_LENGTH, voteFor } from './forward-labels.ts';

/** A header block is some hundred characters; more is not searched for labels. */
const MAX_LENGTH = 6_000;

interface Mark {
  readonly field: BlockField;
  readonly languages: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * Takes a header block apart that lost its line breaks, as Yahoo Mail's plain text does:
 * `From: Dana <d@x.example>To: "m@y.example" <m@y.example>Sent: Tuesday, … GMT+1Subject: Interview`.
 *
 * @returns null where it does not hold at least a From and one more header
 */
export function splitRunTogether(
  text: string,
): { fields: Partial<Record<BlockField, string>>; votes: Map<string, number> } | null {
  // The Polish and the Portuguese edition each forget one colon.
  const line = text
    .slice(0, MAX_LENGTH)
    .replace(/>Dw (?=\S)/, '>Dw: ')
    .replace(/(\d\d [A-Z]{2,5})Assunto (?=\S)/, '$1Assunto: ');
  const marks = labelMarks(line);
  const fields: Partial<Record<BlockField, string>> = {};
  const votes = new Map<string, number>();
  for (const [index, mark] of marks.entries()) {
    fields[mark.field] ??= line.slice(mark.to, marks[index + 1]?.from ?? line.length).trim();
    voteFor(votes, mark);
  }
  return fields.from !== undefined && marks.length >= 2 ? { fields, votes } : null;
}

function labelMarks(line: string): Mark[] {
  const marks: Mark[] = [];
  const seen = new Set<BlockField>();
  for (let colon = line.search(/[:：]/); colon >= 0; colon = nextColon(line, colon)) {
    const mark = labelBefore(line, colon, marks.at(-1)?.to ?? 0);
    if (mark && !seen.has(mark.field)) {
      marks.push(mark);
      seen.add(mark.field);
      // The subject is last and may hold anything.
      if (mark.field === 'subject') break;
    }
  }
  return marks;
}

function nextColon(line: string, after: number): number {
  const next = line.slice(after + 1).search(/[:：]/);
  return next < 0 ? -1 : after + 1 + next;
}

/** The longest label that ends at the colon. One inside a word (`mailto:`) is none, unless a capital begins it. */
function labelBefore(line: string, colon: number, from: number): Mark | null {
  for (let start = Math.max(from, colon - MAX_LABEL_LENGTH); start < colon; start += 1) {
    const label = labelOf(line.slice(start, colon));
    const glued = /\p{L}/u.test(line[start - 1] ?? '') && !/\p{Lu}/u.test(line[start] ?? '');
    if (label && !glued && line[start] !== ' ') return { ...label, from: start, to: colon + 1 };
  }
  return null;
}

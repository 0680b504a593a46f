import type { Passage } from '../text/passages.ts';
import { tellsTime } from './address-parts.ts';

/** Words that are looked at together for a place: a sentence, or the lines of a block joined by commas. */
export interface PlaceUnit {
  readonly text: string;
  readonly features: readonly string[];
  /** As the mail has it. */
  readonly quote: string;
}

const UNIT_LIMIT = 500;
/** A line of an address: a few words, no sentence. */
const ADDRESS_LINE = 52;
const LONGEST_ADDRESS = 7;

const placeless: ReadonlySet<string> = new Set([
  'subject',
  'people',
  'role',
  'company',
  'url',
  'phone',
  'recruiter',
  'decision',
  'zone',
]);

/** The sentences and address blocks of a mail. @param asks true for a sentence that asks to come */
export function placeUnits(passages: readonly Passage[], asks: (raw: string) => boolean): readonly PlaceUnit[] {
  const sentences = passages.flatMap((passage, at) => {
    if (passage.label !== null && placeless.has(passage.label)) return [];
    return [sentenceOf(passage, passages[at - 1], at * 2 > passages.length, asks)];
  });
  return [...sentences, ...blocksOf(passages)];
}

function sentenceOf(
  { raw, label, signature }: Passage,
  previous: Passage | undefined,
  later: boolean,
  asks: (raw: string) => boolean,
): PlaceUnit {
  const said = (of: (raw: string) => boolean, here: string, before: string): readonly string[] =>
    of(raw) ? [here] : previous !== undefined && of(previous.raw) ? [before] : [];
  const features = [
    `label:${label ?? 'none'}`,
    ...(signature ? ['signature'] : []),
    ...said(asks, 'asks', 'asked before'),
    ...said(tellsTime, 'hour', 'hour before'),
    later ? 'later' : 'early',
  ];
  return { text: raw.slice(0, UNIT_LIMIT), quote: raw, features };
}

/** Lines below each other that may be an address, and what stands under a label for one. */
function blocksOf(passages: readonly Passage[]): readonly PlaceUnit[] {
  const blocks: Passage[][] = [];
  for (const passage of passages) {
    const { label } = passage;
    if (label === 'subject') continue;
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last !== undefined && goesOn(last, passage)) block.push(passage);
    else blocks.push(label === 'where' || (label === null && isAddressLine(passage)) ? [passage] : []);
  }
  return blocks.filter((lines) => lines.length > 1 && lines.length <= LONGEST_ADDRESS).map(blockUnit);
}

function goesOn(last: Passage, next: Passage): boolean {
  const isNear = last.block === next.block || (last.label === 'where' && next.label === 'where');
  return (
    isNear && (last.label === 'where' || isAddressLine(next)) && (next.label === null || next.label === last.label)
  );
}

function isAddressLine({ raw }: Passage): boolean {
  return raw.length <= ADDRESS_LINE && /^[\p{Lu}\d#]/u.test(raw) && !/[:?!@]/.test(raw) && !tellsTime(raw);
}

function blockUnit(lines: readonly Passage[]): PlaceUnit {
  const [first] = lines;
  return {
    text: lines.map(({ raw }) => raw.replace(/[,.;]$/, '')).join(', '),
    features: [
      'lines',
      ...(first?.label === 'where' ? ['lines:where'] : []),
      ...(first?.signature ? ['signature', 'lines:signature'] : []),
    ],
    quote: lines.map(({ raw }) => raw).join(', '),
  };
}

import type { Extraction, Found } from './extractor.ts';
import type { Source } from './understanding.ts';

/** The order of trust among sources (understanding.ts names it). */
const rank: Readonly<Record<Source, number>> = {
  calendar: 0,
  'structured-data': 1,
  'sender-format': 2,
  text: 3,
  headers: 4,
};
/** Below this a source gives way to a lesser one that is surer. */
const WEAK = 0.5;

type Field =
  | 'uid'
  | 'sequence'
  | 'when'
  | 'timezone'
  | 'medium'
  | 'url'
  | 'location'
  | 'phone'
  | 'company'
  | 'role'
  | 'timeline';

/** The extractions of one interview in order of trust; equals keep their order. */
export function byTrust(extractions: readonly Extraction[]): readonly Extraction[] {
  const known = sorted.get(extractions);
  if (known !== undefined) return known;
  const made = [...extractions].sort((a, b) => rank[a.source] - rank[b.source]);
  sorted.set(extractions, made);
  return made;
}

/** Kept as long as the extractions: every field asks for the same. */
const sorted = new WeakMap<readonly Extraction[], readonly Extraction[]>();

/** Every value that a field has, best first: by source, weak ones last. */
export function valuesOf<F extends Field>(
  extractions: readonly Extraction[],
  field: F,
): readonly NonNullable<Extraction[F]>[] {
  const all = byTrust(extractions)
    .map((one) => one[field])
    .filter((one): one is NonNullable<Extraction[F]> => one !== undefined);
  return all.some(isWeak) ? [...all.filter((one) => !isWeak(one)), ...all.filter(isWeak)] : all;
}

function isWeak({ evidence }: Found<unknown>): boolean {
  return evidence.confidence < WEAK;
}

/** The best value that a field has, or null. */
export function bestOf<F extends Field>(
  extractions: readonly Extraction[],
  field: F,
): NonNullable<Extraction[F]> | null {
  return valuesOf(extractions, field)[0] ?? null;
}

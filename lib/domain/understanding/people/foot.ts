import type { Passage } from '../text/passages.ts';
import type { Spotted } from './person-spotting.ts';

/** Lines this short at the end of a mail, without an hour or a link, are a signature also where no greeting stands above. */
const FOOT_LINE = 60;
const FOOT_LINES = 5;

/**
 * The index of the first passage of a mail's foot: its last short lines. Lists of two persons and more are no foot.
 *
 * @param passages from `readPassages`; @param spotted who is named in each
 */
export function footOf(passages: readonly Passage[], spotted: readonly (readonly Spotted[])[]): number {
  const signed = passages.findIndex(({ signature }) => signature);
  if (signed > 0) return signed;
  let from = passages.length;
  while (from > 1 && passages.length - from < FOOT_LINES) {
    const { raw, label, signature } = passages[from - 1] ?? { raw: ':', label: null, signature: false };
    if (!signature && (raw.length > FOOT_LINE || label !== null || /\d:\d|:\/\/|:$|[!?]$|\.$/.test(raw))) break;
    from -= 1;
  }
  const named = passages.filter(
    ({ signature }, at) =>
      at >= from && !signature && spotted[at]?.some(({ sure, person }) => sure && person.words > 1) === true,
  );
  return named.length > 1 ? passages.length : from;
}

import { type Life, lifeInPrices, wholeLife } from './life.ts';
import { type Priced, prices } from './prices.ts';

export interface CostLine {
  readonly what: Priced;
  readonly count: number;
  readonly dollars: number;
}

/** What one interview's life costs, the dearest first. */
export function costOfLife(life: Life = wholeLife): { readonly lines: readonly CostLine[]; readonly dollars: number } {
  const counts = lifeInPrices(life);
  const lines = (Object.keys(prices) as Priced[])
    .map((what) => ({ what, count: counts[what], dollars: counts[what] * prices[what] }))
    .sort((a, b) => b.dollars - a.dollars);
  return { lines, dollars: lines.reduce((sum, line) => sum + line.dollars, 0) };
}

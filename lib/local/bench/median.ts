/** The middle value: one slow run (another program, a collection) does not move it. @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('a median needs values');
  return middle;
}

/** Tenths are as fine as these figures are. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

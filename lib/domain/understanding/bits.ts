/** The bits of all that holds: what is asked of a word over and over is kept as one number. */
export function bitsOf(told: readonly (readonly [bit: number, holds: boolean])[]): number {
  let bits = 0;
  for (const [bit, holds] of told) if (holds) bits |= bit;
  return bits;
}

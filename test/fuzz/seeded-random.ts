/** A stream of numbers that a seed fixes, so that every input can be made again. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from `from` to `to`, both possible. */
  whole(from: number, to: number): number;
  /** A size from `from` to `to`: as likely to be in the tens as in the ten thousands. */
  size(from: number, to: number): number;
  pick<T>(all: readonly T[]): T;
  chance(share: number): boolean;
}

/** Mulberry32 after Tommy Ettinger: small, quick and even enough to choose inputs by. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    size: (from, to) => Math.round(from * (to / from) ** next()),
    pick: (all) => {
      const one = all[whole(0, all.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    chance: (share) => next() < share,
  };
}

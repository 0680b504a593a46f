import process from 'node:process';
import { expect } from 'vitest';

/** Eight times the input: what is linear takes eight times as long, what is quadratic 64 times. The collector has its say. */
const grows = 8;
const atMost = 28;
/** Milliseconds that cover what doesn't grow with the input. */
const slack = 1;
/** Milliseconds for which each size is run over and over: the system counts CPU time in coarse steps. */
const measured = 60;
const mostRuns = 300;

/**
 * Expects that the CPU time of a work grows no faster than its input. What else the machine does at the time does not
 * count, nor how fast it is.
 *
 * @param work does it on an input of so many pieces
 * @param pieces the smaller number; the larger one is eight times that
 */
export function expectLinear(work: (pieces: number) => unknown, pieces: number): void {
  work(pieces);
  const [small, large] = [cost(work, pieces), cost(work, pieces * grows)];
  expect(large, `milliseconds; an eighth of the input takes ${small}`).toBeLessThan(small * atMost + slack);
}

function cost(work: (pieces: number) => unknown, pieces: number): number {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work(pieces);
    const { user, system } = process.threadCpuUsage(before);
    const used = (user + system) / 1000;
    if (used >= measured || runs === mostRuns) return used / runs;
  }
}

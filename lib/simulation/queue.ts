/** What a queue looked like over a time. */
export interface Queued {
  readonly entered: number;
  readonly left: number;
  /** Still inside at the end. */
  readonly rest: number;
  readonly deepest: number;
  /** Seconds that the last one of the worst moment waited. */
  readonly longestWait: number;
}

/**
 * Sends a stream through a server of fixed speed, first come first served. What arrives in a minute arrives at its first
 * second, which is how steps do.
 *
 * @param arrivals for each minute
 * @param perSecond how many are served
 */
export function queue(arrivals: Uint32Array, perSecond: number): Queued {
  const perMinute = perSecond * 60;
  let inside = 0;
  let [entered, left, deepest] = [0, 0, 0];
  for (const arrived of arrivals) {
    inside += arrived;
    entered += arrived;
    deepest = Math.max(deepest, inside);
    const served = Math.min(inside, perMinute);
    inside -= served;
    left += served;
  }
  return { entered, left, rest: inside, deepest, longestWait: deepest / perSecond };
}

/** The largest sum of any day. */
export function busiestDay(arrivals: Uint32Array, minutesADay: number): number {
  let [busiest, today] = [0, 0];
  for (const [minute, arrived] of arrivals.entries()) {
    if (minute % minutesADay === 0) today = 0;
    today += arrived;
    busiest = Math.max(busiest, today);
  }
  return busiest;
}

/** The largest number of one minute. */
export function busiestMinute(arrivals: Uint32Array): number {
  return arrivals.reduce((most, arrived) => Math.max(most, arrived), 0);
}

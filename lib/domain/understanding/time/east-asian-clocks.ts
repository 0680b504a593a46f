import { allMatches } from '../../all-matches.ts';
import type { BareClock } from './bare-clocks.ts';

/** `午後2時30分`, `下午3点半`, `오후 2시`, `下午 14:00`; `1時間` and `2小时` are lengths. */
const clock =
  /(?:(午前|上午|早上|朝|오전)|(午後|下午|晚上|夜|오후))? ?(?<!\d)(\d{1,2}) ?(?:[時时点點시](?![間间])(?: ?(\d{1,2}) ?[分분]|(半|반))?|:(\d\d))/g;
const letters = /[時时点點시午오上下]/;

/**
 * Hours as Chinese, Japanese and Korean write them.
 *
 * @param folded a sentence folded by `foldAligned`, so that digits and colons are plain
 */
export function eastAsianClocks(folded: string): readonly (Omit<BareClock, 'half'> & { half: 'am' | 'pm' | '24' })[] {
  if (!letters.test(folded)) return [];
  return allMatches(folded, clock).flatMap((match) => {
    const [whole, morning, afternoon, hourText = '', minuteText, halfPast, colonMinutes] = match;
    // A colon alone is everybody's; it is read with the other clocks.
    if (colonMinutes !== undefined && morning === undefined && afternoon === undefined) return [];
    const hour = Number(hourText);
    const minute = halfPast === undefined ? Number(minuteText ?? colonMinutes ?? 0) : 30;
    const half = hour > 12 || hour === 0 ? '24' : afternoon !== undefined ? 'pm' : morning !== undefined ? 'am' : '24';
    const index = match.index + whole.length - whole.trimStart().length;
    return [{ digits: { index, 0: whole.trimStart() }, hour, minute, half } as const];
  });
}

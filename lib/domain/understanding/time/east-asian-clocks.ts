import { allMatches } from '../../all-matches.ts';
import type { BareClock } from './bare-clocks.ts';

/** `午後2時30分`, `下午3点半`, `오후 2시`, `下午 14:00`; `1時間` and `2小时` are lengths. */
const clock =
  /(?:(午前|上午|早上|朝|오전)|(午後|下午|晚上|夜|오후))? ?(?<!\d)(\d{1,2}|十[一二]?|[一二两三四五六七八九](?=[点點时時])) ?(?:[時时点點시](?![間间])(?: ?(\d{1,2}) ?[分분]|(半|반))?|:(\d\d))/g;
/** Hours in Chinese figures. */
const hanNumbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries('一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ').map((figure, at) => [figure, at + 1])),
  两: 2,
};
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
    const hour = hanNumbers[hourText] ?? Number(hourText);
    const minute = halfPast === undefined ? Number(minuteText ?? colonMinutes ?? 0) : 30;
    const half = hour > 12 || hour === 0 ? '24' : afternoon !== undefined ? 'pm' : morning !== undefined ? 'am' : '24';
    const index = match.index + whole.length - whole.trimStart().length;
    return [{ digits: { index, 0: whole.trimStart() }, hour, minute, half } as const];
  });
}

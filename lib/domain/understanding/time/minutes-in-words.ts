import { allMatches } from '../../all-matches.ts';
import type { BareClock } from './bare-clocks.ts';

const minuteWords: Readonly<Record<string, number>> = {
  five: 5,
  funf: 5,
  vijf: 5,
  ten: 10,
  zehn: 10,
  tien: 10,
  twenty: 20,
  zwanzig: 20,
  twintig: 20,
  'twenty-five': 25,
  'twenty five': 25,
  funfundzwanzig: 25,
  thirty: 30,
  fifteen: 15,
  'forty-five': 45,
  'forty five': 45,
  forty: 40,
};
const counted = Object.keys(minuteWords)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** How an hour is counted towards and away from, in English, German and Dutch. */
const words = (hour: string) => ({
  past: new RegExp(
    `(?<![a-z\\d/])(${counted}|\\d{1,2})(?: minutes| minuten)? (past|nach|over|vor|voor) (hal[bf] )?(${hour}|\\d{1,2})(?![a-z\\d])(?! ?(?:hours?|stunden|minut|days?|weeks?|tage|uur lang))`,
    'g',
  ),
  to: new RegExp(`(?<=\\b(?:at|around|about|@) )(${counted})(?: minutes)? to (${hour}|\\d{1,2})(?![a-z\\d])`, 'g'),
  both: new RegExp(
    `(?<![a-z])(${hour})[- ](thirty|fifteen|forty[- ]five|twenty|forty|ten)(?![a-z-]| (?:minutes|people|of))`,
    'g',
  ),
});

const likely = new RegExp(
  `(?:${counted}|\\d)(?: minute[ns])? (?:past|nach|over|vor|voor|to) |[a-z][- ](?:thirty|fifteen|forty|twenty|ten)`,
);

/** Reads hours out of a sentence folded by `foldAligned`. `dated` where it names a day: `two thirty` alone may be anything. */
export type MinutesInWords = (folded: string, dated: boolean) => readonly BareClock[];

/**
 * Prepares the reading of hours with their minutes in words: `twenty past nine`, `at ten to eleven`, `zehn nach halb drei`,
 * `twelve thirty`. Its patterns are made when the first sentence may hold one.
 *
 * @param hours the words for hours, with their numbers
 */
export function minutesInWordsOf(hours: Readonly<Record<string, number>>): MinutesInWords {
  let patterns: ReturnType<typeof words> | undefined;
  return (folded, dated) => {
    if (!likely.test(folded)) return [];
    patterns ??= words(
      Object.keys(hours)
        .sort((a, b) => b.length - a.length)
        .join('|'),
    );
    return clocksBy(patterns, hours, folded, dated);
  };
}

function clocksBy(
  patterns: ReturnType<typeof words>,
  hours: Readonly<Record<string, number>>,
  folded: string,
  dated: boolean,
): readonly BareClock[] {
  const clock = (match: RegExpExecArray, minutes: number): BareClock[] => {
    const digits = { index: match.index, 0: match[0].replace(/\d/g, '#') };
    const whole = (minutes + TWELVE) % TWELVE || TWELVE;
    return [{ digits, hour: Math.floor(whole / 60) || 12, minute: whole % 60, half: null }];
  };
  const hourOf = (name = ''): number => (hours[name] ?? Number(name)) * 60;
  const minutesOf = (name = ''): number => minuteWords[name.replace('forty five', 'forty-five')] ?? Number(name);
  return [
    ...allMatches(folded, patterns.past).flatMap((match) => {
      const [, minutes, way = '', half, hour] = match;
      const from = hourOf(hour) - (half === undefined ? 0 : 30);
      return hourOf(hour) > TWELVE || minutesOf(minutes) > 29
        ? []
        : clock(match, from + (way.startsWith('vo') ? -1 : 1) * minutesOf(minutes));
    }),
    ...allMatches(folded, patterns.to).flatMap((match) => clock(match, hourOf(match[2]) - minutesOf(match[1]))),
    ...(dated ? allMatches(folded, patterns.both) : []).flatMap((match) =>
      clock(match, hourOf(match[1]) + minutesOf(match[2])),
    ),
  ];
}

const TWELVE = 12 * 60;

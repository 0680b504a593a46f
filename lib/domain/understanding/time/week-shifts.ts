import { dateOfDay, dayOfDate } from '../../wall-clock.ts';
import type { DateMention } from './date-mention.ts';

/** Letters without which no sentence counts weeks. */
const weekWord =
  /week|fortnight|after next|woche|tagen|ubernachste|en (?:huit|quinze)|semaine|seman|settiman|giorni|de hoy en|de hoje a| a? ?otto|\bocho|\boito|weken|veck|\bug(?:e|er)\b|\buke|tydzien|tygodni|dagar|\bdage/;

/** How many weeks such words count. */
const counts: readonly (readonly [string, number])[] = [
  ['a|one|einer|une|un|una|uma|een|en|1', 1],
  ['two|zwei|deux|dos|duas|due|twee|tva|to|2', 2],
  ['three|drei|trois|tres|tre|drie|3', 3],
  ['four|vier|quatre|cuatro|quatro|quattro|fyra|fire|4', 4],
];
const countOf = new Map(counts.flatMap(([words, count]) => words.split('|').map((word) => [word, count] as const)));
const number = [...countOf.keys()].join('|');

/** Right behind a day: `Thursday week`, `Freitag in einer Woche`, `jeudi en huit`, `maandag over een week`. */
const behind = new RegExp(
  `^,? ?(?:(week|in acht tagen|in 8 tagen|en huit|a otto|otto|en ocho|a oito|otte dage|atte dagar|za tydzien|za 8 dni)|(fortnight|in (?:14|vierzehn) tagen|en quinze|a quindici|en quince|a quinze|over (?:14|veertien) dagen|om fjorton dagar|fjorten dage|za dwa tygodnie)|(?:(?:from|in|dans|dentro de|daqui a|tra|fra|over|om) )(${number}) (?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken?|veck(?:a|or)|uger?|uker?)|(after next))(?![a-z])`,
);
/** Right before one: `a week on Friday`, `three weeks today`, `in einer Woche am Montag` is not said. */
const before = new RegExp(
  `(?:\\b(${number}) weeks? (?:on |from |this |next )?|\\bza (tydzien|dwa tygodnie) (?:w |we )?|\\b(fortnight) (?:on |from )?|\\b(ubernachste[nmrs]? (?:woche )?))$`,
);
const BEFORE_WINDOW = 28;
const BEHIND_WINDOW = 30;
const WEEK = 7;
const DOUBTFUL = 0.5;

/**
 * Days with the weeks that are counted from them: `Thursday week` is a week after the coming Thursday.
 *
 * @param found the days of a sentence, each where it stands; @param folded the sentence
 */
export function withWeeks(found: readonly DateMention[], folded: string): readonly DateMention[] {
  if (found.length === 0 || !weekWord.test(folded)) return found;
  return found.map((one) => (one.relative ? shifted(one, folded) : one));
}

function shifted(one: DateMention, folded: string): DateMention {
  const after = behind.exec(folded.slice(one.end, one.end + BEHIND_WINDOW));
  // `Thursday this week`
  if (after !== null && !/ (?:this|next|coming)$/.test(folded.slice(one.index, one.end))) {
    const [whole, once, twice, named, doubtful] = after;
    const weeks =
      once !== undefined || doubtful !== undefined ? 1 : twice !== undefined ? 2 : (countOf.get(named ?? '') ?? 0);
    return moved({ ...one, end: one.end + whole.length }, weeks, doubtful !== undefined);
  }
  const ahead = before.exec(folded.slice(Math.max(0, one.index - BEFORE_WINDOW), one.index));
  if (ahead === null) return one;
  const [whole, named, polish, , german] = ahead;
  const weeks = named !== undefined ? (countOf.get(named) ?? 0) : polish === 'tydzien' || german !== undefined ? 1 : 2;
  return moved({ ...one, index: one.index - whole.length }, weeks, german !== undefined);
}

/** @param doubtful `Friday after next` is told from the day of writing by some, from the next Friday by others */
function moved(one: DateMention, weeks: number, doubtful: boolean): DateMention {
  const { bare: _, ...rest } = one;
  const date = dateOfDay(dayOfDate(one.date) + weeks * WEEK);
  return { ...rest, date, confidence: doubtful ? Math.min(one.confidence, DOUBTFUL) : one.confidence };
}

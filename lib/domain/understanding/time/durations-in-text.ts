import { type WordedLength, wordedLength } from './length-words.ts';

/** Shorter is a pause, longer is no interview. */
const SHORTEST_MINUTES = 10;
const LONGEST_MINUTES = 10 * 60;

const minutes =
  /(?<![\d.:-]|[時时点點시] ?)(\d{2,3})(?:\s?(?:-|to|bis|a|or|oder|ou|o|of)\s?(\d{2,3}))?[ -]{0,2}(?:min(?:ute)?[nsi]?|minut(?:ter|er|y)?|minutos?|minuten|minuti|minutig(?:es|e|er|en)?|mins?|mn|'|分(?:間|钟|鐘)?|분)(?![a-z])/;
const hours =
  /(?<![\d.:-])(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:-|to|bis)\s?(\d{1,2}))?[ -]{0,2}(?:hours?|hrs?|stunden?|stundig(?:es|e|er|en)?|heures?|horas?|uur|ore|ora|timmar|timer|godzin[ay]?|時間|小?时|小時|시간)(?![a-z])/;
/** `1h30`, `1 h 15`. */
const hoursAndMinutes = /(?<![\d.:,]|\b(?:a|as|um|om|le|vers) )([1-6]) ?h ?([1-5]\d)(?![\d:a-z])/;

/** Lengths of something else: coming early, notice, pauses, travel. */
const elsewhere =
  /^.{0,12}\b(?:early|earlier|behind|de antecedencia|antecedencia|de antelacion|antelacion|anticipacion|anticipo|wczesniej|przed|tidigare|innan|tidligere|inden|before|beforehand|prior|in advance|ahead|notice|break|drive|walk|away|ago|late|vorher|vor|fruher|fruh|pause|zu fuss|avant|plus tot|en avance|a pied|antes|vooraf|eerder|van tevoren|prima|anticipo|of your|after|(?:[a-z-]+ ){0,2}(?:presentation|exercise|task|test|demo|demonstration|lesson|storytime|case study|prasentation|vortrag|diskussion|fallstudie|aufgabe|ubung|exercice|ejercicio|prueba|presentacion|esercizio|prova|opdracht|presentatie|apresentacao|exercicio|lunch|mittag\w*|tour|walk))\b/;
const before =
  /\b(?:within|every|(?<!(?:should|will|to|'ll|may|can|might|would|usually) )last|more than|longer than|past|least|innerhalb|binnen|entro|dentro de|arrive|free for|(?:move|moved|push|pushed|bring|put) .{0,18}(?:up|back|forward)|forward by|back by|earlier by|later by|einen|24|48)\s{0,2}(?:the )?(?:next )?$/;

/**
 * How long a talk is said to last, in minutes; null where nothing is said. A range gives its longer end.
 *
 * @param folded a sentence or line, folded by `foldAligned`
 * @example durationIn('a 45-minute video call') // 45
 */
export function durationIn(
  folded: string,
): { readonly minutes: number; readonly index: number; readonly end: number } | null {
  for (const [pattern, factor] of [
    [minutes, 1],
    [hours, 60],
  ] as const) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const length = Number((match[2] ?? match[1] ?? '0').replace(',', '.')) * factor;
    // 1 hour 30 minutes: the hours stand before the minutes that were found.
    const whole = factor === 1 ? leadingHours(folded, match.index) : 0;
    if (fits(folded, match, length + whole)) return made(match, length + whole);
  }
  const both = hoursAndMinutes.exec(folded);
  if (both !== null && fits(folded, both, Number(both[1]) * 60 + Number(both[2])))
    return made(both, Number(both[1]) * 60 + Number(both[2]));
  const worded = wordedLength(folded);
  return worded !== null && isTalks(folded, worded) ? worded : null;
}

function leadingHours(folded: string, index: number): number {
  const match = /(\d) ?(?:hours?|hrs?|h|stunden?|heures?|horas?|uur|ore|ora),? (?:and |und |et |y |en |e )?$/.exec(
    folded.slice(Math.max(0, index - 20), index),
  );
  return Number(match?.[1] ?? 0) * 60;
}

function fits(folded: string, match: RegExpExecArray, length: number): boolean {
  if (length < SHORTEST_MINUTES || length > LONGEST_MINUTES) return false;
  return isTalks(folded, { index: match.index, end: match.index + match[0].length });
}

/** True for a length of the talk itself. */
function isTalks(folded: string, { index, end }: Pick<WordedLength, 'index' | 'end'>): boolean {
  if (before.test(folded.slice(Math.max(0, index - 24), index))) return false;
  return !elsewhere.test(folded.slice(end, end + 40));
}

function made(match: RegExpExecArray, length: number) {
  return { minutes: Math.round(length), index: match.index, end: match.index + match[0].length };
}

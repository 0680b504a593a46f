import { allMatches } from '../../all-matches.ts';
import type { BareClock } from './bare-clocks.ts';

/** Hours as Polish counts them, from the first up, without their endings. */
const stems =
  'pierwsz drug trzec czwart piat szost siodm osm dziewiat dziesiat jedenast dwunast trzynast czternast pietnast szesnast siedemnast osiemnast dziewietnast dwudziest';
const hours = new Map(stems.split(' ').map((stem, at) => [stem, at + 1] as const));
const hourStem = [...hours.keys()].sort((a, b) => b.length - a.length).join('|');
const minutes = new Map([
  ['pietnascie', 15],
  ['dwadziescia', 20],
  ['trzydziesci', 30],
  ['czterdziesci', 40],
  ['czterdziesci piec', 45],
]);
const minuteWord = [...minutes.keys()].sort((a, b) => b.length - a.length).join('|');
/** `o wpol do jedenastej`, `kwadrans po dziewiatej`, `za kwadrans dziesiata`, `o trzynastej trzydziesci`, `o 10-tej`. */
const clock = new RegExp(
  `(?<![a-z])(?:(wpol do|kwadrans po|za kwadrans|o|od|po|na|przed) )(?:(${hourStem})(?:i?ej|a|ia)|(\\d{1,2})(?:-?(?:tej|ej|ta|a)|(?<=wpol do \\d\\d?)|(?<=kwadrans po \\d\\d?)|(?<=kwadrans \\d\\d?)))(?: (${minuteWord}))?(?![a-z\\d])`,
  'g',
);
const likely = /wpol do|kwadrans|(?:ej|ej,|ta)\b|\d-?tej/;

/** Hours in words, as Polish writes them. @param folded a sentence folded by `foldAligned` */
export function polishClocks(folded: string): readonly BareClock[] {
  if (!likely.test(folded)) return [];
  return allMatches(folded, clock).flatMap((match) => {
    const [whole, way = '', stem, digits, more] = match;
    const hour = stem === undefined ? Number(digits) : (hours.get(stem) ?? 0);
    const added = way === 'wpol do' ? -30 : way === 'kwadrans po' ? 15 : way === 'za kwadrans' ? -15 : 0;
    const from = hour * 60 + added + (minutes.get(more ?? '') ?? 0);
    if (hour < 1 || hour > 24) return [];
    const place = { index: match.index, 0: whole.replace(/\d/g, '#') };
    return [{ digits: place, hour: Math.floor(from / 60), minute: from % 60, half: null } as const];
  });
}

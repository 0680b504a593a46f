import { allMatches } from '../../all-matches.ts';
import type { BareClock } from './bare-clocks.ts';

/** Hours in words, from one up; forms of one hour are divided by `|`. */
const hourLists: readonly string[] = [
  // Spanish, Portuguese
  'una|uma dos|duas tres cuatro|quatro cinco seis siete|sete ocho|oito nueve|nove diez|dez once|onze doce|doze trece|treze catorce|quatorze quince|quinze dieciseis|dezesseis|dezasseis diecisiete|dezessete|dezassete dieciocho|dezoito diecinueve|dezenove|dezanove veinte|vinte',
  // Italian
  'una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  // French
  'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
];
const hours = new Map(
  hourLists.flatMap((list) =>
    list.split(' ').flatMap((forms, at) => forms.split('|').map((form) => [form, at + 1] as const)),
  ),
);
const hourWord = [...hours.keys()].sort((a, b) => b.length - a.length).join('|');

/** Minutes behind an hour, in the same languages. */
const minutes: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [5, 'cinco|cinque|cinq'],
      [10, 'diez|dez|dieci|dix'],
      [15, 'cuarto|quarto|quart|quinze|quindici|quince'],
      [20, 'veinte|vinte|venti|vingt'],
      [25, 'veinticinco|vinte e cinco|venticinque|vingt-cinq'],
      [30, 'media|mezzo|mezza|meia|demi|demie|trenta|trinta|trente|treinta'],
      [40, 'quaranta|quarenta|quarante|cuarenta'],
      [45, 'quarantacinque|quarenta e cinco|quarante-cinq|cuarenta y cinco|tre quarti'],
    ] as const
  ).flatMap(([count, forms]) => forms.split('|').map((form) => [form, count] as const)),
);
const minuteWord = Object.keys(minutes)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** `y media`, `meno un quarto`; French writes the minutes without a word before them. */
const part = `(?: ((?:(?:y|e|et|menos|meno|moins)(?: le| un| um)? |(?<=heures? ))(?:${minuteWord})))?`;

/** The minutes that such words add to an hour, or take from it. */
function minutesOf(words: string): number {
  const count = minutes[words.replace(/^(?:y|e|et|menos|meno|moins) (?:(?:le|un|um) )?/, '')] ?? 0;
  return /^m(?:enos|eno|oins) /.test(words) ? -count : count;
}
/** `a las once y media`, `alle undici`, `às quinze horas`; French says `heures`. */
const clock = new RegExp(
  `(?<![a-z])(?:(?:(?:a|sobre|hacia) las?|a eso de las?|alle(?: ore)?|verso le|all'|as|pelas|por volta das) (${hourWord})(?: (?:horas?|ore|h))?|(?:a|vers) (${hourWord}) heures?)${part}(?![a-z-])`,
  'g',
);
/** Digits with a part behind: `a las 11 y media`, `alle 10 e mezza`. */
const digitPart = new RegExp(
  `(?<![a-z])(?:a las?|de las?|alle(?: ore)?|verso le|as|das) (\\d{1,2})${part.slice(0, -1)}(?![a-z])`,
  'g',
);
/** Both in digits: `alle 15 e 30`, `às 9 e 15`. */
const bothDigits =
  /(?<![a-z])(?:a las?|de las?|alle(?: ore)?|verso le|as|das) (\d{1,2}) (?:y|e) ([0-5]\d)(?! ?(?:horas?|ore|h\b|[:.]\d)|\d)/g;
const likely = /\b(?:a|sobre|hacia|de) las? [a-z\d]|\b(?:alle|as|das|pelas|verso le) [a-z\d]|\ball'|\bheures?\b/;

/**
 * Hours in words, as Spanish, Portuguese, Italian and French write them.
 *
 * @param folded a sentence folded by `foldAligned`
 */
export function wordedClocks(folded: string): readonly BareClock[] {
  if (!likely.test(folded)) return [];
  const both = allMatches(folded, bothDigits).map((match) => ({
    digits: { index: match.index, 0: match[0] },
    hour: Number(match[1]),
    minute: Number(match[2]),
    half: null,
  }));
  const worded = [...allMatches(folded, clock), ...allMatches(folded, digitPart)].flatMap((match) => {
    const behind = match.at(-1);
    const name = match[1] ?? match[2] ?? '';
    const hour = hours.get(name) ?? Number(name);
    const added = behind === undefined || behind === name ? 0 : minutesOf(behind);
    if (!(hour >= 1 && hour <= 24)) return [];
    const whole = hour * 60 + added;
    const digits = { index: match.index, 0: match[0] };
    return [{ digits, hour: Math.floor(whole / 60), minute: whole % 60, half: null } as const];
  });
  return [...both, ...worded];
}

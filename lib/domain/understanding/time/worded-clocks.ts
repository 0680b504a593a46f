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

const past: readonly (readonly [RegExp, number])[] = [
  [/^(?:y media|e mezz[ao]|e meia|et demie?)$/, 30],
  [/^(?:y cuarto|e un quarto|e quinze|et quart)$/, 15],
  [/^(?:menos cuarto|meno un quarto|menos um quarto|moins le quart)$/, -15],
];
const part =
  '(?: (y media|e mezz[ao]|e meia|et demie?|y cuarto|e un quarto|e quinze|et quart|menos cuarto|meno un quarto|menos um quarto|moins le quart))?';
/** `a las once y media`, `alle undici`, `às quinze horas`; French says `heures`. */
const clock = new RegExp(
  `(?<![a-z])(?:(?:(?:a|sobre|hacia) las?|a eso de las?|alle(?: ore)?|verso le|all'|as|pelas|por volta das) (${hourWord})(?: (?:horas?|ore|h))?|(?:a|vers) (${hourWord}) heures?)${part}(?![a-z-])`,
  'g',
);
/** Digits with a part behind: `a las 11 y media`, `alle 10 e mezza`. */
const digitPart = new RegExp(`(?<![a-z])(?:a las?|de las?|alle(?: ore)?|verso le|as|das) (\\d{1,2})${part.slice(0, -1)}(?![a-z])`, 'g');
const likely = /\b(?:a|sobre|hacia|de) las? [a-z\d]|\b(?:alle|as|das|pelas|verso le) [a-z\d]|\ball'|\bheures?\b/;

/**
 * Hours in words, as Spanish, Portuguese, Italian and French write them.
 *
 * @param folded a sentence folded by `foldAligned`
 */
export function wordedClocks(folded: string): readonly BareClock[] {
  if (!likely.test(folded)) return [];
  return [...allMatches(folded, clock), ...allMatches(folded, digitPart)].flatMap((match) => {
    const behind = match.at(-1);
    const name = match[1] ?? match[2] ?? '';
    const hour = hours.get(name) ?? Number(name);
    const minutes = past.find(([pattern]) => pattern.test(behind === name ? '' : (behind ?? '')))?.[1] ?? 0;
    if (!(hour >= 1 && hour <= 24)) return [];
    const whole = hour * 60 + minutes;
    const digits = { index: match.index, 0: match[0] };
    return [{ digits, hour: Math.floor(whole / 60), minute: whole % 60, half: null } as const];
  });
}

import type { Temporal } from 'temporal-polyfill';

/** Before the feast, so its eve is the last day; the turn of the year and of a month end with their last day. */
const feasts: readonly (readonly [RegExp, 'christmas' | 'year' | 'month'])[] = [
  [
    /\b(?:before|by|vor|bis(?: zu)?|avant|d'ici(?: a)?|antes de(?: la)?|hasta|prima di|entro|ate o|antes do|voor) (?:the |la |el |il |o |de )?(?:christmas|xmas|weihnachten|noel|navidad(?:es)?|natale|natal|kerst(?:mis)?)(?![a-z])/,
    'christmas',
  ],
  [
    /\b(?:before|by|vor|bis(?: zum)?|zum|avant|d'ici(?: a)?|antes de|hasta|prima di|entro|ate o|antes do|voor)(?: the| la| le| el| il| o| de| das)? (?:new year|end of the year|year(?:'s)?[- ]end|neujahr|jahresende|jahreswechsel|nouvel an|fin (?:de l'annee|d'annee)|fin de ano|ano nuevo|fine anno|fine dell'anno|capodanno|fim do ano|final do ano|ano novo|eind(?:e)? van het jaar|jaareinde|oud en nieuw)(?![a-z])/,
    'year',
  ],
  [/\b(?:bis |zum |gegen |by |at )?(?:zum )?(?:monatsende|month[- ]?end|maandeinde)(?![a-z])/, 'month'],
];
const likely =
  /christmas|xmas|weihn|noel|navidad|natal|kerst|year|jahr|nouvel|annee|ano\b|anno|jaar|oud en|capodanno|month|monat|maand/;

/** A day named by a feast or by the end of a year or month: `before Christmas`, `bis Monatsende`, or null. */
export function feastIn(
  folded: string,
  start: Temporal.PlainDate,
): { readonly index: number; readonly end: number; readonly by: string } | null {
  if (!likely.test(folded)) return null;
  for (const [pattern, feast] of feasts) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const lead = match[0].length - match[0].trimStart().length;
    return { index: match.index + lead, end: match.index + match[0].length, by: lastDay(feast, start).toString() };
  }
  return null;
}

function lastDay(feast: 'christmas' | 'year' | 'month', start: Temporal.PlainDate): Temporal.PlainDate {
  if (feast === 'month') return start.with({ day: start.daysInMonth });
  const eve = start.with(feast === 'christmas' ? { month: 12, day: 24 } : { month: 12, day: 31 });
  return eve.since(start).days < 0 ? eve.add({ years: 1 }) : eve;
}

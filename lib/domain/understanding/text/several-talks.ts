import { gated } from '../../gated.ts';
import type { Letters } from '../../letter-runs.ts';

/** Words of a mail that speaks of more than one talk, folded. */
const counted =
  /\b(?:two|three|four|both|a couple of|a series of|several|2|3|4) (?:\w+ ){0,2}(?:interviews|conversations|calls|meetings|rounds|sessions|chats|talks|days|appointments)\b|\byour interviews\b|\binterviews (?:are|have been)\b|\b(?:zwei|drei|beide[nr]?) (?:\w+ ){0,2}(?:terminen?|gesprachen?|tagen?|runden|interviews)\b|\b(?:deux|trois|les) (?:entretiens|rendez-vous|echanges)\b|\b(?:dos|tres|ambas) (?:entrevistas|reuniones|conversaciones|llamadas)\b|\b(?:due|tre|entrambi i) (?:colloqui|incontri|chiamate)\b|\b(?:twee|drie|beide) (?:gesprekken|afspraken|rondes|interviews)\b|\b(?:duas|tres|ambas as) (?:entrevistas|conversas|reunioes|etapas)\b/;
const numbered =
  /\b(?:round|day|part|interview|session|stage|meeting|call|tag|runde|teil|gesprach|termin|jour|entretien|dia|entrevista|giorno|colloquio|dag|gesprek|ronde|conversa|etapa) (?:2|two|ii|zwei|deux|dos|due|twee|dois|duas)\b/;
/** An ordinal pair: the first of something is said, and the second too. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:first|1st|one on|once on)\b/, /\b(?:second|2nd|then on|followed by|and one on|and once on)\b/],
  [/\berste[rsn]?\b/, /\bzweite[rsn]?\b/],
  [/\bpremi(?:er|ere)\b/, /\b(?:deuxieme|second|seconde)\b/],
  [/\bprimer[ao]?\b/, /\bsegund[ao]\b/],
  [/\bprim[oa]\b/, /\bsecond[oa]\b/],
  [/\beerste\b/, /\btweede\b/],
  [/\bprimeir[ao]\b/, /\bsegund[ao]\b/],
];

const gatedPairs = pairs.map(([first, second]) => [gated(first), gated(second)] as const);
const gatedCounts = [gated(counted), gated(numbered)];

/** True for a mail that says that there are several talks. @param whole its folded text; @param letters of it */
export function speaksOfSeveral(whole: string, letters: Letters): boolean {
  if (gatedCounts.some((pattern) => pattern.test(whole, letters))) return true;
  return gatedPairs.some(([first, second]) => first.test(whole, letters) && second.test(whole, letters));
}

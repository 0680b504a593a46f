import type { Tone } from '../application/application.ts';
import { wordsOf } from './words.ts';

/** A tone from what people call it (`more formal`, `shorter`), or null. */
export function readTone(value: string): Tone | null {
  const word = wordsOf(value)
    .map((one) => one.folded)
    .filter(
      (one) =>
        !/^(?:more|a|bit|little|much|very|please|make|it|be|less|etwas|ein|bisschen|wenig|mehr|bitte|un|peu|poco|po|iets|wat|een|beetje|um|pouco|lite|litt|lidt|ta|graag|tack|tak|takk)$/.test(
          one,
        ),
    )
    .join(' ');
  if (/\bless\b/i.test(value)) return null;
  if (
    /^(?:warm|warmer|friendly|friendlier|personal|casual|cordial|relaxed|herzlich|herzlicher|warmer|freundlich|freundlicher|personlicher|lockerer|chaleureux|plus chaleureux|chaleureuse|amical|calido|mas calido|cercano|caloroso|piu caloroso|amichevole|warmer graag|vriendelijk|vriendelijker|hartelijk|mais caloroso|amigavel|varm|varmare|varmere|cieply|cieplejszy)$/.test(
      word,
    )
  )
    return 'warm';
  if (
    /^(?:formal|formally|professional|businesslike|official|formell|formeller|formel|plus formel|formlich|formlicher|formal|mas formal|formale|piu formale|formeel|formeler|zakelijk|mais formal|formellare|mer formell|formelt|mere formelt|formalny|oficjalny)$/.test(
      word,
    )
  )
    return 'formal';
  return /^(?:brief|briefer|short|shorter|short and sweet|snappy|crisp|succinct|to the point|short and to the point|concise|terse|kurz|kurzer|knapp|knapper|bref|plus bref|plus court|court|breve|mas breve|mas corto|corto|piu breve|piu corto|kort|korter|kortere|kortare|curto|mais curto|krotki|krotszy|krocej)$/.test(
    word,
  )
    ? 'brief'
    : null;
}

import type { Tone } from '../application/application.ts';
import { wordsOf } from './words.ts';

/** A tone from what people call it (`more formal`, `shorter`), or null. */
export function readTone(value: string): Tone | null {
  const word = wordsOf(value)
    .map((one) => one.folded)
    .filter((one) => !/^(?:more|a|bit|little|much|very|please|make|it|be|less)$/.test(one))
    .join(' ');
  if (/\bless\b/i.test(value)) return null;
  if (/^(?:warm|warmer|friendly|friendlier|personal|casual|cordial|herzlich|chaleureux)$/.test(word)) return 'warm';
  if (/^(?:formal|formally|professional|businesslike|official|formell|formel)$/.test(word)) return 'formal';
  return /^(?:brief|briefer|short|shorter|short and sweet|snappy|crisp|succinct|to the point|short and to the point|concise|terse|kurz|kurzer|bref)$/.test(
    word,
  )
    ? 'brief'
    : null;
}

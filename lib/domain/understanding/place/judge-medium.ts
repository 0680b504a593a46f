import type { Medium } from '../../application/interview.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction, Found } from '../extractor.ts';
import { judgeBy } from '../learned/linear-model.ts';
import { bestOf, valuesOf } from '../pick.ts';
import { passagesOf } from '../text/passages.ts';
import { ruledMedium } from './choose-medium.ts';
import weights from './medium.weights.json' with { type: 'json' };
import { mediumFeatures, mediumWords } from './medium-features.ts';

/** Below this the rules decide. */
const SURE = 0.6;
const QUOTE_LIMIT = 200;

const judge = judgeBy(weights);

/**
 * How a talk is held: the judge weighs what the readers have found, what the rules make of it, and all words of the mail,
 * since most people never name the medium (`come hungry`, `have your phone at hand`).
 */
export function chooseMedium(mail: OriginalMail, extractions: readonly Extraction[]): Found<Medium> | null {
  const ruled = ruledMedium(extractions);
  const { best, probability } = judge.judge(mediumFeatures(mail, extractions, ruled?.value ?? null));
  if (probability < SURE || best === (ruled?.value ?? 'unknown')) return ruled;
  if (best === 'unknown') return null;
  return foundAs(best as Medium, probability, mail, extractions);
}

/** The medium with the words that tell it: a reader's, the place or number itself, else the sentence that says it best. */
function foundAs(
  value: Medium,
  probability: number,
  mail: OriginalMail,
  extractions: readonly Extraction[],
): Found<Medium> {
  const told = valuesOf(extractions, 'medium').find((one) => one.value === value)?.evidence;
  const field = value === 'onsite' ? 'location' : value === 'phone' ? 'phone' : 'url';
  const evidence = told ?? bestOf(extractions, field)?.evidence;
  const confidence = Math.round(probability * 100) / 100;
  if (evidence !== undefined) return { value, evidence: { ...evidence, confidence } };
  return { value, evidence: { from: 'text', quote: sentenceFor(value, mail), confidence } };
}

function sentenceFor(value: Medium, mail: OriginalMail): string {
  const at = weights.classes.indexOf(value);
  let best = { raw: mail.subject, likely: 0 };
  for (const passage of passagesOf(mail)) {
    const likely = judge.judge(new Set(mediumWords([passage]))).probabilities[at] ?? 0;
    if (likely > best.likely) best = { raw: passage.raw, likely };
  }
  return best.raw.slice(0, QUOTE_LIMIT);
}

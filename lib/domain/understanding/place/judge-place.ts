import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction, Found } from '../extractor.ts';
import { asksToCome } from '../extractors/phrase-place.ts';
import { weigherBy } from '../learned/choice-model.ts';
import { bestOf } from '../pick.ts';
import { passagesOf } from '../text/passages.ts';
import { pickPlace, ruledFeatures } from './pick-place.ts';
import model from './place.weights.json' with { type: 'json' };
import { placeCandidates } from './place-candidates.ts';

/** Below this the rules' reading stands. */
const SAID_FROM = 0.4;
/** Nothing that was read is surer. */
const SUREST = 0.95;
const QUOTE_LIMIT = 200;

const weigh = weigherBy(model);

/**
 * Where one meets, of all stretches of a mail's words that may tell it; what calendars, markup and tools say is no question.
 *
 * @returns the rules' reading, or null, where nothing is likely enough
 */
export function placeTold(mail: OriginalMail, extractions: readonly Extraction[]): Found<string> | null {
  const ruled = bestOf(extractions, 'location');
  const isOwn = extractions.some((one) => one.apart && one.location !== undefined);
  if (isOwn || (ruled !== null && ruled.evidence.from !== 'text')) return ruled;
  const candidates = placeCandidates(passagesOf(mail), asksToCome).map((one) => ({
    ...one,
    features: [...one.features, ...ruledFeatures(one.text, ruled?.value ?? null)],
  }));
  const picked = pickPlace(candidates, model, weigh);
  if (picked === null || picked.likely < SAID_FROM) return ruled;
  const confidence = Math.round(Math.min(SUREST, picked.likely) * 100) / 100;
  return { value: picked.text, evidence: { from: 'text', quote: picked.quote.slice(0, QUOTE_LIMIT), confidence } };
}

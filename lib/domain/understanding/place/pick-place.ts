import { type ChoiceModel, choiceAmong, type Weigh } from '../learned/choice-model.ts';
import { foldAligned } from '../text/aligned-fold.ts';
import type { PlaceCandidate } from './place-candidates.ts';
import { isPlaceWord, leadsTo } from './place-words.ts';

/** Of the likeliest cut's likelihood. */
const AS_LIKELY = 0.4;
/** What is no part of a place, and makes a longer cut none. */
const prose: ReadonlySet<string> = new Set(['has:time', 'has:role', 'stop within']);

/** A place with how likely it, or another cut of the same words, is the one. */
export interface PickedPlace {
  readonly text: string;
  readonly likely: number;
  readonly quote: string;
}

/** Chosen by a model: the likeliest stretch; other cuts of the same sentence speak for it too. */
export function pickPlace(
  candidates: readonly PlaceCandidate[],
  model: Pick<ChoiceModel, 'none'>,
  weigh: Weigh,
): PickedPlace | null {
  const probabilities = likelihoodsOf(candidates, weigh, model.none);
  const at = candidates.reduce(
    (best, _, one) => ((probabilities[one] ?? 0) > (probabilities[best] ?? 0) ? one : best),
    0,
  );
  const likeliest = candidates[at];
  if (likeliest === undefined) return null;
  const best = longest(likeliest, candidates, probabilities, (probabilities[at] ?? 0) * AS_LIKELY);
  const [unit, from, to] = best.at;
  const likely = candidates.reduce((sum, { at: [other, first, end], text }, one) => {
    const overlaps = other === unit ? first < to && end > from : text.includes(best.text) || best.text.includes(text);
    return sum + (overlaps ? (probabilities[one] ?? 0) : 0);
  }, 0);
  return { text: withoutLead(best.text), likely, quote: best.quote };
}

/** `We're at 88 Harbor Street`, `have you out to High Plains Clinic`: what leads to a place is no part of it. */
function withoutLead(picked: string): string {
  const text = picked.replace(/^\p{L}[\p{L} ]{1,24}: (?=\p{L}|\d)/u, '').replace(justOffice, '');
  const first = /^[^,;(]*/.exec(text)?.[0] ?? '';
  const words = first.split(' ');
  const at = words.findLastIndex((word, index) => index > 0 && calls.has(word.toLowerCase()));
  const lead = words.slice(0, at);
  const rest = words.slice(at + 1).join(' ');
  const isSentence = lead.some(
    (word) => /^\p{Ll}|['’]/u.test(word) && leadsTo(fold(word)) === null && !calls.has(word),
  );
  if (at < 0 || !isSentence || /\d/.test(lead.join('')) || lead.some((word) => isPlaceWord(fold(word)))) return text;
  return /^(?:(?:the|our|la|le|den|die|das|dem|der) )?[\p{Lu}\d]/u.test(rest) ? rest + text.slice(first.length) : text;
}

/** Before an address the word for any office says nothing. */
const justOffice =
  /^(?:(?:our|the|my|unser\w*|nos|notre|nuestr\w+|la|le|el|nostr\w|noss\w|ons|het) )?(?:offices?|büros?|kantoor|bureaux?|locaux|oficinas?|uffici?o?|escritório|kontor|biur[oz]e?), (?=[\p{Lu}\d])/iu;

const calls: ReadonlySet<string> = new Set(
  'at to in is on en im am an zum zur nel nella presso na no au aux à op bij w på hos'.split(' '),
);

function fold(word: string): string {
  return foldAligned(word).toLowerCase();
}

/** How likely each is; what all stretches from one word share is weighed once. */
function likelihoodsOf(candidates: readonly PlaceCandidate[], weigh: Weigh, none: number): readonly number[] {
  const sums = new Map<readonly string[], number>();
  const scores = candidates.map(({ shared, features }) => {
    const sum = sums.get(shared) ?? weigh(shared);
    sums.set(shared, sum);
    return sum + weigh(features);
  });
  return choiceAmong(scores, none).probabilities;
}

/** A place that says more, and is hardly less likely, is the better one to go to. */
function longest(
  likeliest: PlaceCandidate,
  candidates: readonly PlaceCandidate[],
  probabilities: readonly number[],
  least: number,
): PlaceCandidate {
  const [unit, from, to] = likeliest.at;
  return candidates.reduce((best, one, at) => {
    const [other, first, end] = one.at;
    const holds = other === unit && first <= from && end >= to && (probabilities[at] ?? 0) >= least;
    const isPlace = holds && !one.features.some((feature) => prose.has(feature));
    return isPlace && end - first > best.at[2] - best.at[1] ? one : best;
  }, likeliest);
}

/** How a stretch lies to the place that the rules read. */
export function ruledFeatures(text: string, ruled: string | null): readonly string[] {
  if (ruled === null) return ['rule:none'];
  if (text === ruled) return ['rule:same'];
  return [text.includes(ruled) ? 'rule:within it' : ruled.includes(text) ? 'rule:around it' : 'rule:other'];
}

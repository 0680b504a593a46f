import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction } from '../extractor.ts';
import { bestOf, valuesOf } from '../pick.ts';
import { type Passage, passagesOf } from '../text/passages.ts';
import { conferenceLink } from './links.ts';
import { isAddress } from './places.ts';

/** Words that are looked at; an invitation tells early how it is held. */
const WORDS = 400;
/** Words are told by how they begin: endings differ by case and tense. */
const STEM = 7;

const token = /\p{L}{2,}/gu;

/**
 * What speaks for a call, a ring or a visit: what the readers have found, by source and by how sure they were, what the
 * rules make of it, and the words of the letter.
 *
 * @param ruled the medium as the rules choose it, or null
 */
export function mediumFeatures(
  mail: OriginalMail,
  extractions: readonly Extraction[],
  ruled: string | null,
): readonly string[] {
  const features = new Set<string>([`rule:${ruled ?? 'none'}`]);
  for (const { value, evidence } of valuesOf(extractions, 'medium')) {
    features.add(`${evidence.from}:${value}`);
    features.add(`${evidence.from}:${value} ${Math.floor(evidence.confidence * 10)}`);
  }
  const url = bestOf(extractions, 'url');
  const phone = bestOf(extractions, 'phone');
  const location = bestOf(extractions, 'location');
  features.add(url === null ? 'no link' : conferenceLink(url.value) === null ? 'other link' : 'call link');
  features.add(phone === null ? 'no number' : 'number');
  features.add(location === null ? 'no place' : `place:${isAddress(location.value) ? 'address' : 'other'}`);
  if (location !== null)
    features.add(`place from:${location.evidence.from} ${Math.floor(location.evidence.confidence * 10)}`);
  const told = `${url === null ? '' : 'link '}${phone === null ? '' : 'number '}${location === null ? '' : 'place'}`;
  features.add(`told:${told} rule:${ruled ?? 'none'}`);
  for (const word of mediumWords(passagesOf(mail))) features.add(word);
  return [...features];
}

/** The words of passages as features, up to the signature. */
export function mediumWords(passages: readonly Passage[]): readonly string[] {
  const words: string[] = [];
  for (const { folded, label, signature } of passages) {
    if (signature || words.length > WORDS) break;
    if (label !== null) words.push(`label:${label}`);
    for (const [word] of folded.matchAll(token)) words.push(`w:${word.slice(0, STEM)}`);
  }
  return words;
}

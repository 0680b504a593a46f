import { factLine } from './fact-line.ts';
import { speaksOfOne } from './to-reader.ts';
import { weaveTopic } from './weave-topic.ts';

/** Long enough for any fact: only its pronouns are looked at. */
const ANY_LENGTH = 1_500;

/**
 * True for a fact that several people cannot all get, since it speaks of one of them as `she` or `he`.
 *
 * @param topic true for what was discussed: `she told me about X` is about X, whoever she is
 */
export function meansOnePerson(fact: string, topic: boolean): boolean {
  if (topic) return weaveTopic(fact, { name: null, alone: false }, ANY_LENGTH) === null && !isEmpty(fact);
  return speaksOfOne(factLine(fact, ANY_LENGTH) ?? '');
}

function isEmpty(fact: string): boolean {
  return factLine(fact, ANY_LENGTH) === null;
}

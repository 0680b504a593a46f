import { isClause } from './clause.ts';
import { factLine } from './fact-line.ts';
import { asSentences, endWithStop, withoutEnd } from './sentences.ts';
import { saySinceThen } from './since-then.ts';
import { behindColon } from './statement-form.ts';
import { mentions, type Reader, speaksOfOne, toReader } from './to-reader.ts';
import { spelled } from './wording.ts';

/** What the user would add or set right, made ready for a letter. */
export interface WovenStatement {
  /** Sentences with a capital and a full stop, or a phrase with a full stop. */
  readonly text: string;
  /** The same, as it stands behind `One thing that I would like to add: …`. */
  readonly inline: string;
}

/** What asks me to write something, instead of being it: `please add that …`, `I forgot to mention …`. */
const wrappings = [
  /^(?:sorry|oops|actually|correction|no)[,:] (?=\S)/i,
  /^(?:and|also|so|well|oh|btw|plus),? (?=\S)/i,
  /^(?:(?:please|can you|could you) )?(?:tell|let) (?!me\b)(?:her|him|them|\p{Lu}\p{L}+) (?:know )?(?:that |about )?/iu,
  /^(?:(?:please|can you|could you) )?(?:also )?(?:add|mention|say|note|include|state) (?:that )?/i,
  /^(?:i )?(?:also )?(?:forgot|wanted|meant|want|would like|failed|neglected|did not get|didn['’]t get|should have|should['’]ve|could have|wish (?:that )?i(?: had|['’]d)) (?:to )?(?:say|said|mention|mentioned|add|added|tell (?:her|him|them|you)|told (?:her|him|them|you)|bring up|brought up)(?: that)?:? /i,
  /^p\.?s\.?:? /i,
  /^i (?:did not|didn['’]t|never) (?:mention|say|tell (?:her|him|them))(?: that)?: /i,
];
/** `Led a similar migration`: the user did. */
const iDid =
  /^(?:also )?(?:led|built|ran|made|managed|worked|designed|wrote|moved|migrated|scaled|shipped|launched|created|started|founded|taught|studied|read up|looked into|learned|spent|grew|reduced|cut|saved|improved|introduced|organized|organised|coordinated|mentored|coached|published|won|gave|said|meant|left|joined|had|have|was|am|can|could|would|will|should|did|know|speak|used to)(?= (?!(?:by|I|you|we|they|it|he|she|a look)\b))/i;
const iAm =
  /^(?:(?:very|really|also|quite) )?(?:happy|glad|certified|available|fluent|able|willing|open|excited|interested|experienced|familiar|ready|keen|eager|comfortable|sorry|looking forward) (?:to|in|with|for|from|at|as|about|that|on)\b/i;
/** `About the late deliveries: a queue would help`. A colon leads in to the statement already. */
const asFor = /^(?:about|regarding|re|on|concerning) ([^:.!?]{3,80}): (?=\S)/i;
/** `14 TB not 40` wants a comma, `it is not 40` doesn't. */
const contrast =
  /(?<=[\p{L}\p{N}])(?<!\b(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|may|might|must|or|if|why|and|but|though|although|it['’]s)) not (?=(?:\d|\p{Lu}|the |a |my )[^.,;]{0,30}[.]?$)/iu;
const ROUNDS = 3;

/**
 * Makes an `add:` or `clarify:` fact stand as sentences of its own: what asks for it is dropped, `led a migration`
 * becomes `I led a migration.`, and what is said of the reader is said to the reader.
 *
 * @returns null for an empty fact, and for one that may speak of somebody else (`her`, among several readers)
 */
export function weaveStatement(fact: string | null, reader: Reader, wordLimit: number): WovenStatement | null {
  const said = factLine(fact, wordLimit);
  if (said === null) return null;
  const bare = saySinceThen(withSubject(unwrapped(spelled(said))));
  const who = mentions(said, reader.name) ? { ...reader, alone: true } : reader;
  if (!who.alone && speaksOfOne(bare)) return null;
  const turned = toReader(bare, who);
  const whole = isClause(bare) || /[?]$/.test(bare);
  const text = whole ? asSentences(turned) : endWithStop(withoutEnd(turned));
  return { text, inline: behindColon(text, /^\p{Ll}/u.test(turned)) };
}

function unwrapped(text: string): string {
  let bare = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = wrappings.reduce((rest, wrapping) => rest.replace(wrapping, ''), bare);
    if (next === bare || !/\p{L}/u.test(next)) break;
    bare = next;
  }
  bare = bare.replace(asFor, (_, matter: string) => `as for ${matter}, `).replace(contrast, ', not ');
  const behindThat = /^that (.+)$/is.exec(bare)?.[1];
  return behindThat !== undefined && isClause(behindThat) ? behindThat : bare;
}

function withSubject(text: string): string {
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  if (iAm.test(small)) return `I am ${small}`;
  return iDid.test(small) ? `I ${small}` : text;
}

import { isClause } from './clause.ts';
import { factLine } from './fact-line.ts';
import { asSentences, splitSentences, withoutEnd } from './sentences.ts';
import { mentions, type Reader, speaksOfOne, toReader } from './to-reader.ts';
import { findTopic, lowerStart } from './topic-frames.ts';
import { insideSentence, spelled } from './wording.ts';

/** A fact in the user's words, made ready for a letter. */
export interface WovenTopic {
  /**
   * Something to speak about; what was heard, and what the reader did, to stand behind `that`; sentences that stand
   * alone.
   */
  readonly form: 'phrase' | 'heard' | 'glad' | 'sentence';
  readonly text: string;
  /** True for a phrase about the user: nobody can say of it that they heard it. */
  readonly own: boolean;
}

/** `Asked me about my thesis`: who did is left out. */
const askedMe =
  /^(?:also )?(?:(?:asked|told|showed|explained|offered|invited|gave|encouraged) (?:me|us)\b|asked (?:a lot |more )?about my\b)/i;
const iDid =
  /^(?:also |really )?(?:liked|loved|enjoyed|appreciated|was|am|would|felt|told|mentioned|explained|said|showed|presented|suggested|asked|got|met|had|spent|worked|wanted|want|hope|could|tried) /i;
/** A question as it was asked is quoted as it was asked. */
const asked = /^(?:how|why|what|where|when|which|who)\b[^.!?]*\?$/i;
/** What the company does and is; what somebody did in the talk is told as it is. */
const ofCompany =
  /^(?:they|their|the (?:company|team|product|platform|role|office|plan|project)|there (?:is|are|will)|[A-Z]\w+ (?:is|are|has) )/;
/** A clause behind a dash or a comma: too much for a phrase. */
const tellsMore = /(?:,| [–-]) (?:I|we|you|they|it|she|he)(?:['’]\w+)? \p{L}/u;
/** `Design question: rate limiter`, which would look like the end of the sentence that it stands in. */
const explained = /^([^:]{3,40}): ([^:()]{2,60})$/;
/** `You liked my project`: a reader who is told so reads of a letter that praises its writer. */
const byReader =
  /^you (?:also |both |really |even )?(?:liked|loved|enjoyed|appreciated|praised|remembered|noticed|agreed|laughed|were (?:also |really |very |so )?(?:interested|curious|impressed|kind|open|happy|glad)|found|asked (?:me |us )?(?:a lot |so much )?(?:about|how|why|what|whether|if)|offered|invited|encouraged|wanted to (?:know|hear|see)|showed (?:me|us)) /i;
/** `You like sailing` is known from the talk. */
const ofReader = /^you (?:also |both |really )?(?:like|love|enjoy|prefer) /i;
const ofUs = /\b(?:me|my|I|us|we|our)\b/;

/**
 * Makes what the user typed after `discussed:` fit a letter to the person it was discussed with.
 *
 * Phrases (`the Kafka migration and on-call`, `how they scale`, `we talked about X`) become something that one can
 * have a conversation about; `they are moving to Kafka` something that was heard; other sentences stay sentences. What
 * is said of the reader is said to the reader. Everything else stays in the user's words.
 *
 * @param reader of the letter: `Dana's migration` → `your migration`
 * @returns null for an empty fact, and for one that may speak of somebody else (`she`, among several readers)
 */
export function weaveTopic(fact: string | null, reader: Reader, wordLimit: number): WovenTopic | null {
  const said = factLine(fact, wordLimit);
  if (said === null) return null;
  if (asked.test(said))
    return { form: 'phrase', text: `the question “${said.charAt(0).toUpperCase()}${said.slice(1)}”`, own: false };
  const found = withSubject(spelled(said));
  const who = mentions(found, reader.name) ? { ...reader, alone: true } : reader;
  const topic = topicOf(found, who);
  if (!who.alone && speaksOfOne(topic.text)) return null;
  const text = toReader(topic.text, who);
  if (topic.form === 'sentence' && byReader.test(text) && isOneThing(text))
    return { form: 'glad', text: lowerStart(withoutEnd(text)), own: false };
  if (topic.form === 'sentence' && ofReader.test(text) && isOneThing(text))
    return { form: 'heard', text: lowerStart(withoutEnd(text)), own: false };
  if (topic.form === 'sentence') return { form: 'sentence', text: asSentences(text), own: false };
  const bare = withoutEnd(text);
  if (topic.form === 'heard') return { form: 'heard', text: lowerStart(bare), own: false };
  const phrase = insideSentence(bare.replace(explained, '$1 ($2)'));
  if (tellsMore.test(phrase) || splitSentences(phrase).length > 1)
    return { form: 'sentence', text: asSentences(`We talked about ${phrase}`), own: false };
  return { form: 'phrase', text: phrase, own: ofUs.test(phrase) };
}

/** Only the thing itself, unless what is dropped told who `she` is. */
function topicOf(text: string, reader: Reader): { readonly form: WovenTopic['form']; readonly text: string } {
  const topic = findTopic(text);
  if (topic === null) return whole(text);
  const third = /\b(?:she|he|her|his|him)\b/i.test(toReader(topic.text, reader));
  return third && !speaksOfOne(text) ? whole(text) : topic;
}

function whole(text: string): { readonly form: WovenTopic['form']; readonly text: string } {
  if (!isClause(text)) return { form: 'phrase', text };
  const one = !/[.!?]\s/.test(text);
  return one && ofCompany.test(lowerStart(text)) && !ofUs.test(text) && !/\b(?:asked|liked|loved)\b/.test(text)
    ? { form: 'heard', text }
    : { form: 'sentence', text };
}

function isOneThing(text: string): boolean {
  return (
    splitSentences(text).length === 1 && !tellsMore.test(text) && !/ (?:and|but|so) (?:I|we|you) \p{L}/u.test(text)
  );
}

function withSubject(text: string): string {
  if (askedMe.test(text)) return `you ${lowerStart(text)}`;
  return iDid.test(text) && findTopic(text) === null ? `I ${lowerStart(text)}` : text;
}

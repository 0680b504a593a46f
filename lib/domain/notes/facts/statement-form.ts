import { splitSentences } from './sentences.ts';
import { isSinceThen } from './since-then.ts';

/** What reads as a sentence of a letter by itself; with words in front (`One addition: …`) it would read oddly. */
const offer = [
  /^(?:let me|please|if you|if it|here (?:is|are)|here['’]s|may i|can i|could i|could we|could you|can you|shall|would you|thanks?|thank you|as (?:promised|discussed|agreed)|feel free|no need)\b/i,
  /^(?:I|we) (?:can|could|will|shall|may|hope|look forward)\b|^(?:I|we)['’]ll\b/i,
  /^(?:I|we)(?: would|['’]d) (?:(?:also|really|very much|still|gladly|certainly) )*(?:be|like to|love to|love the|welcome|appreciate|enjoy)\b/i,
  /^(?:I am|I['’]m) (?:(?:also|very|really|still|always|quite|more than) )*(?:happy|glad|pleased|willing|ready|available|free|looking forward|excited|interested|keen|eager|curious|grateful|thankful|sorry|open|attaching|sending)\b/i,
];
/** What one answers to a question of the talk, and not what one did or is. */
const answer =
  /^(?:I would|I['’]d|you (?:would|could|can)|we (?:would|could|can)|one (?:would|could|can)|it (?:is|depends|would)|the (?:short )?answer|my answer|by|start|first|use)\b/i;
/** `40`, `14 TB`, `two million`, but neither a year nor `B2B`. */
const figure = /(?<![\p{L}\p{N}.,-])(?!(?:19|20)\d\d(?!\d|[.,]\d))\d[\d.,]*/u;
const correction =
  /\bnot\b|\bbut\b|\binstead\b|\brather\b|\b(?:it|that) (?:was|is|should)\b|\b(?:I|we) (?:said|told)\b/i;
/** `It was 14`: a number without its thing. */
const bareFigure =
  /^(?:(?:no|sorry|oops),? )?(?:it|that|this|the (?:number|figure|answer))(?:['’]s| (?:is|was|were|should (?:be|have been))) (?:about |around |only |really |actually )?[\d.,]+(?:,? (?:and )?not (?:about |around )?[\d.,]+)?[.!]?$/i;
/** Words that begin a line with a capital and have none behind a colon. */
const smallStart =
  /^(?:The|They|Their|There|You|Your|She|He|Her|His|It|We|Our|My|This|That|These|Those|A|An|When|If|As|At|In|On|For|With|After|Before|Since|Because|While|Although|Some|Most|Many|All|Both|Not|No|What|How|Where|Why|To|By|Start|First|Use|Also|Then|Later|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?=[ ,'’])/u;

/** True for an offer, a question, thanks, or what was done since: it goes into a letter as it is. */
export function standsAlone(text: string): boolean {
  const [first = ''] = splitSentences(text);
  return /\?$/.test(first) || isSinceThen(text) || offer.some((one) => one.test(first));
}

/** True for what answers a question (`I would shard by customer`), once it is known that one was answered badly. */
export function isAnswer(text: string): boolean {
  return answer.test(text);
}

/** True where a number is set right: that was wrong, and not just said in another way. */
export function correctsFigure(text: string): boolean {
  return figure.test(text) && correction.test(text);
}

/** True for `it was 14`: whoever reads it cannot tell what was 14. */
export function isBareFigure(text: string): boolean {
  return bareFigure.test(text.trim());
}

/** A statement behind a colon: one sentence begins small there, several keep their capitals. */
export function behindColon(text: string, typedSmall: boolean): string {
  if (splitSentences(text).length > 1) return text;
  const small = smallStart.test(text) || (typedSmall && !/^(?:I\b|\p{Lu}\S*\p{Lu})/u.test(text));
  return small ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

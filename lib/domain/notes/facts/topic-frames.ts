import { isClause } from './clause.ts';

/** What a talk was about, and in which way it was told: `that` a thing is so, or a thing to speak of. */
export interface Topic {
  readonly form: 'phrase' | 'heard';
  readonly text: string;
}

const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
const they = `(?:we|you|she|he|they|I|(?:the )?(?:interviewer|team|recruiter)|${name})`;
const adverb = '(?:also |mainly |mostly |both |then |really |even |just |briefly |quickly |all )*';
const atLength =
  '(?: (?:a lot|a bit|a little|a fair bit|quite a bit|at length|at some length|in depth|in detail|briefly|mostly|mainly|for a while|for a long time|more))?';
const withWhom = `(?: with (?:her|him|them|you|the team|the interviewer|${name})(?: and ${name})?)?`;
const quality =
  '(?:(?:a|an|our|the|some|really|very|super|quite|such|good|great|nice|lovely|interesting|fun|lively|long|short|brief|deep|fascinating|engaging|helpful|useful|insightful|open|honest|quick|bit|part) )*';
const talk = '(?:chats?|talks?|conversations?|discussions?|exchange|dialogue|back-and-forth|debate)';

/** Where and when in the talk, before the talk itself is told of. */
const leading = new RegExp(
  `^(?:(?:at|in|toward|towards) the (?:end|beginning|start|middle)(?: of (?:the|our) (?:call|talk|interview|chat|conversation))?|also|then|later|finally|first|overall|apart from that|besides|besides that|for example|and|so|well|oh|btw)[,:]? (?=(?:we|I|she|he|they|you|it|that|talked|spoke|discussed|${name} (?:and|told|said|talked|spoke|explained|mentioned)))`,
  'u',
);

/** Wordings around the thing that the talk was about. Capitals tell names from other words. */
const about = [
  `${they}(?: and (?:I|me|${name}))? ${adverb}(?:talked|spoke|chatted|conversed)${atLength}${withWhom}${atLength} (?:about|of|on|through|around)`,
  `${adverb}(?:talked|spoke|chatted)${atLength}${withWhom}${atLength} (?:about|of|on|through|around)`,
  `(?:${they}(?: and (?:I|${name}))? )?${adverb}(?:discussed|covered|went over|went through|walked through|touched on|touched upon|explored|got into|dug into|discussing|covering)`,
  `${they} ${adverb}(?:(?:told|taught) (?:me|us)${atLength} about|spoke${atLength} about|talked${atLength} about|explained|described|shared|showed me|walked me through|took me through)`,
  `(?:I )?${adverb}(?:liked|enjoyed|loved|appreciated|valued) (?:hearing|learning|talking|speaking|reading|the (?:chat|talk|conversation|discussion))${atLength} (?:about|on)`,
  `(?:I )?${adverb}(?:learned|learnt|heard)${atLength} about`,
  `(?:hearing|learning|talking|speaking|chatting)${atLength} about`,
  `(?:(?:we|I) )?(?:had |it was |there was )?${quality}${talk}${withWhom} (?:about|on|of|over|around|regarding)`,
  `(?:it was )?${quality}(?:to )(?:hear|learn|talk|speak|know)${atLength} about`,
  '(?:I was |was |am |I am )?(?:really |very |most |especially )?interested (?:in|to hear about|to learn about)',
  '(?:mainly|mostly|lots|a lot|a bit|a little|something|some things|all)(?: of)? about',
  '(?:mainly|mostly|about|regarding|on the subject of|on the topic of|concerning)',
].map((frame) => new RegExp(`^(?:that )?${frame}:? (.+)$`, 'su'));

/** Wordings around something that was said to be so; `how` and `why` begin something to speak of. */
const told = [
  `${they} ${adverb}(?:said|mentioned|explained|noted|pointed out|(?:told|explained to|showed|taught) (?:me|us))(?: me| us)?`,
  `(?:I )?${adverb}(?:learned|learnt|heard|found out)`,
  '(?:it was )?(?:really |very |so )?(?:interesting|great|good|nice|useful|helpful|cool|exciting|fascinating)(?: for me)? to (?:hear|learn|see|know)',
  '(?:I )?(?:really )?(?:liked|enjoyed|loved|appreciated) (?:hearing|learning)',
  '(?:hearing|learning)',
].map((frame) => new RegExp(`^(?:that )?${frame} (.+)$`, 'su'));

/** Behind `that`: with an article there is a verb to come, too. */
const statement = /^(?:the|their|our|most|all|every) \S+ \S+ \S/;
const question = /^(?:how|why|what|where|whether|when|which)\b/i;
/** A second thing that was said or done: then the fact is more than its topic. */
const further = /(?:,|;| -| –)? (?:and|but|so|then) (?:i|we|she|he|they)(?:['’]\w+)? \p{L}/iu;
const smallWords =
  /^(?:The|They(?:['’]\p{L}+)?|Their|There|You|Your|She(?:['’]\p{L}+)?|He(?:['’]\p{L}+)?|Her|His|It(?:['’]s)?|We(?:['’]\p{L}+)?|Our|This|That|Some|Most|Mostly|Mainly|Many|All|At|In|Toward|Towards|Also|Then|Later|Finally|First|Overall|And|So|Well|Oh|Talked|Talking|Spoke|Speaking|Chatted|Discussed|Discussing|Covered|Went|Touched|Explored|Learned|Learnt|Learning|Heard|Hearing|Had|Was|Interested|Interesting|Great|Good|Nice|Really|Very|Lots|About|Regarding|Concerning|Asked|Told|Showed|Explained|Offered|Gave|Liked|Loved|Enjoyed|Appreciated|Would|Felt|A)(?= )/u;
/** `told me about` in front of `about`, and so on: a few rounds reach the thing itself. */
const ROUNDS = 4;

/**
 * The thing itself, out of the words around it: `we had a great chat about X`, `she told me about X` → X;
 * `she said that they are growing` → what was heard. Null where the fact is none of these.
 */
export function findTopic(fact: string): Topic | null {
  const start = lowerStart(fact);
  let text = lowerStart(start.replace(leading, ''));
  let found: Topic | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = unframe(text);
    if (next === null) break;
    found = next;
    text = next.text;
    if (next.form === 'heard') break;
  }
  if (found !== null) return found;
  const bare = /^that (.+)$/is.exec(text)?.[1];
  const clause = bare !== undefined && (isClause(bare) || statement.test(bare));
  if (clause && !/[.!?]\s/.test(bare)) return { form: 'heard', text: bare };
  return text === start ? null : unsaid(text);
}

function unframe(text: string): Topic | null {
  if (/[.!?]\s+\p{Lu}/u.test(text)) return null;
  for (const frame of about) {
    const thing = frame.exec(text)?.[1];
    if (thing !== undefined && !further.test(thing))
      return { form: 'phrase', text: thing.replace(/^that (?=they|we|it|the )/i, 'how ') };
  }
  for (const frame of told) {
    const thing = frame.exec(text)?.[1];
    if (thing === undefined || further.test(thing)) continue;
    if (question.test(thing)) return { form: 'phrase', text: thing };
    const clause = thing.replace(/^that /, '');
    if (isClause(clause) || (clause !== thing && clause.includes(' '))) return { form: 'heard', text: clause };
  }
  return null;
}

/** The small words that begin a fact have no capital inside a sentence; names and `I` keep theirs. */
export function lowerStart(text: string): string {
  return smallWords.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function unsaid(text: string): Topic | null {
  return isClause(text) ? null : { form: 'phrase', text };
}

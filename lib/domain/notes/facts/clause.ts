import { splitSentences } from './sentences.ts';

const subject =
  /^(?:i|we|you|they|she|he|it|there)(?:['’](?:m|ve|d|ll|re|s))?$|^(?:here|it|that)(?:['’]s)$|^(?:everyone|everybody|nobody|someone|somebody)$/i;
/** What follows is spoken of, not told: `how they scale`, `whether to build or buy`. */
const question = /^(?:how|why|what|whether|where|when|which|who)$/i;
/** `When I said Flink, I meant Spark` tells something all the same. */
const aside = /^(?:after|before|since|because|although|while|if|as|when|for|in|on|at|during)$/i;
/** Behind one of these a verb belongs to a part of the sentence alone. */
const dependent = /^(?:that|which|who|whom|what|how|why|where|when|whether|because|if|as|than)$/i;
const pronoun = /^(?:i|we|you|they|she|he|it)$/i;
/** Verbs that are hardly ever anything else. */
const finite =
  /^(?:is|are|was|were|am|has|have|had|will|would|could|should|must|cannot|can|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|won['’]t|can['’]t|couldn['’]t|doesn['’]t|don['’]t|didn['’]t|does|did|resonates?|resonated|sounds|sounded|seems|seemed|became|stood|impressed|struck)$/i;
/** Past forms that may be participles (`a team led by Dana`): verbs where an object follows. */
const pastForm =
  /^(?:led|built|made|used|asked|told|explained|mentioned|described|shared|liked|loved|enjoyed|laughed|smiled|wanted|needed|moved|showed|gave|said|got|met|worked|runs|leads|likes|loves|wants|needs|uses|makes|means|gets|knows|thinks|feels|took|went|came|started|joined|studied|asks|plays|does)$/i;
const objectStart =
  /^(?:a|an|the|my|our|your|her|his|their|its|this|that|these|those|me|us|you|it|them|him|about|how|why|what|when|where|to|on|in|for|at|no|some|many|more|very|really|sense|out|\d.*|\p{Lu}\p{Ll}.*)$/u;
/** A participle goes on with one of these: `a tool used in the team`. */
const participleEnd = /^(?:by|in|for|at|on|to)$/i;
const gerund = /^\p{L}{2,}ing$/u;
/** `The team ships every day`: what could be plural things is a verb where this follows. */
const teamDoes =
  /^(?:the|their|our|your) (?:team|company|product|platform|group|department|office) (?!plans|needs|members|leads|values)\p{Ll}+s (?:a|an|the|every|its|their|all|no|on|in|at|once|only|\d+)\b/iu;
/** How far the verb of a fact can stand from its beginning, in words. */
const REACH = 9;

/** True for words that can stand by themselves as a sentence; false for something that one can talk about. */
export function isClause(text: string): boolean {
  if (splitSentences(text).length > 1) return true;
  const words = text.replace(/[.!?]$/, '').split(' ');
  const [first = '', second = ''] = words;
  if (words.length > 1 && subject.test(first)) return true;
  if (/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? and (?:I|we) /u.test(text)) return true;
  if (aside.test(first) && /,? \b(?:I|we|they|she|he)\b ?['’]?\p{L}/u.test(text) && !question.test(first)) return true;
  if (/^when$/i.test(first)) return /\b(?:I|we)\b.*,? \b(?:I|we|she|he|they|it)\b/.test(text);
  if (question.test(first) || dependent.test(first)) return false;
  if (gerund.test(first) && !/^(?:is|was|are|were)$/i.test(second)) return false;
  return mainVerbAt(words) > 0 || teamDoes.test(text);
}

/** Where the verb of the main clause stands; 0 where there is none. */
function mainVerbAt(words: readonly string[]): number {
  for (let at = 1; at < Math.min(words.length, REACH); at += 1) {
    const word = (words[at] ?? '').replace(/,$/, '');
    const before = words[at - 1] ?? '';
    if (dependent.test(word) || pronoun.test(word) || /[,:;–-]$/.test(before)) return 0;
    if (/^(?:the|a|an|my|our|your|his|her|their|no|not|to|of|for|with|and)$/i.test(before)) continue;
    if (finite.test(word)) return at;
    if (pastForm.test(word) && isFiniteHere(words, at)) return at;
  }
  return 0;
}

/** `Dana built the team`, but neither `the team built by Dana` nor `the tool used in Berlin`. */
function isFiniteHere(words: readonly string[], at: number): boolean {
  const after = (words[at + 1] ?? '').replace(/,$/, '');
  if (!objectStart.test(after)) return false;
  const named = at <= 2 && /^\p{Lu}/u.test(words[0] ?? '') && !/^(?:The|A|An)$/.test(words[0] ?? '');
  return named || !participleEnd.test(after);
}

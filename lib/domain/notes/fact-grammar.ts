import { oneLine } from './seal.ts';

/** A fact in the user's words, made ready for a letter: something to speak about, or sentences that stand alone. */
export type Woven = { readonly form: 'phrase' | 'sentence'; readonly text: string };

/** What a letter has room for; a longer fact gives its first sentences. */
const FACT_LIMIT = 1_500;
/** One sentence may exceed its share by half before it is shortened. */
const OVERLONG = 1.5;
const subject =
  /^(?:i|i'm|i’m|i've|i’ve|i'd|i’d|i'll|i’ll|we|we're|we’re|we've|we’ve|you|it|it's|it’s|there|there's|there’s)$/i;
const possessive = /^(?:my|our|your|this|that|the)$/i;
const aside = /^(?:after|before|since|because|although|while|if|as|when)$/i;
const someoneElse = /^(?:she|he|they|she's|she’s|he's|he’s|they're|they’re)$/i;
/** `we talked about X`, `she told me about X`, `discussed X`: only X is what the talk was about. */
const aboutFrames = [
  /^(?:(?:that )?(?:we|you|she|he|they)? ?(?:also |mainly |mostly |both )?(?:talked|spoke|chatted|spoke a lot|talked a lot|talked at length) (?:about|of|through)) (.+)$/is,
  /^(?:(?:that )?(?:we )?(?:also |mainly |mostly )?(?:discussed|covered|went over|went through|touched on)) (.+)$/is,
  /^(?:(?:she|he|they|you) (?:also )?(?:told (?:me|us) about|spoke about|talked about|explained|described|showed me|walked me through)) (.+)$/is,
  /^(?:(?:she|he|they|you) (?:also )?(?:told|showed) (?:me|us)) ((?:how|why|what|where) .+)$/is,
  /^(?:i (?:really )?(?:liked|enjoyed|loved|appreciated) (?:hearing|learning|talking|speaking) about) (.+)$/is,
  /^(?:(?:mainly|mostly|all) (?:about )?|about |regarding |on the subject of )(.+)$/is,
];
const lowerAtStart =
  /^(?:the|a|an|how|why|what|whether|where|their|his|her|your|our|its|some|several|plans?|ways?|working|building|moving|using|growing|being|having|both|that)$/i;
const verbOfSentence =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|should|does|do|did|use|uses|used|told|said|explained|mentioned|led|built|ran|made|asked|wants?|needs?)\b/i;

/**
 * Makes what the user typed after `discussed:` fit a letter to the person it was discussed with.
 *
 * Phrases (`the Kafka migration and on-call`, `how they scale`, `we talked about X`) become something that one can
 * have a conversation about; sentences stay sentences. `their` and `they` become `your` and `you` only where the
 * fact speaks of the interviewer's side (at its start). Everything else stays in the user's words.
 *
 * @param firstName of the person who gets the letter: `Dana's migration` → `your migration`
 * @returns null for an empty fact
 */
export function weaveTopic(fact: string | null, firstName: string | null, wordLimit: number): Woven | null {
  const said = tidy(fact, wordLimit);
  if (said === null) return null;
  const topic = reduceToTopic(said);
  const plain = addressReader(withoutEnd(topic), firstName);
  const first = plain.split(' ')[0] ?? '';
  if (isSentence(topic)) return { form: 'sentence', text: asSentence(plain, topic) };
  return { form: 'phrase', text: lowerAtStart.test(first) ? lowerFirst(plain) : plain };
}

/**
 * Makes an `add:` or `clarify:` fact stand as sentences of its own. `that` and `to say that` in front are dropped.
 *
 * @returns sentences with a capital and a full stop; phrases as they are, without a full stop
 */
export function weaveStatement(fact: string | null, wordLimit: number): Woven | null {
  const said = tidy(fact, wordLimit)?.replace(/^(?:(?:i (?:forgot|wanted|meant) )?to (?:say|mention|add) )?that /i, '');
  if (said === undefined) return null;
  const first = said.split(' ')[0] ?? '';
  const plain = withoutEnd(said);
  if (isSentence(said)) return { form: 'sentence', text: asSentence(plain, said) };
  return { form: 'phrase', text: lowerAtStart.test(first) ? lowerFirst(plain) : plain };
}

/** One line of the user's words: list items and lines joined, about `wordLimit` words of them. */
function tidy(fact: string | null, wordLimit: number): string | null {
  const lines = (fact ?? '')
    .slice(0, FACT_LIMIT)
    .split(/\n|;/)
    .map((line) => oneLine(line.replace(/^\s*(?:[-*•·]|\d{1,2}[.)])\s+/, ''), FACT_LIMIT))
    .filter((line) => line !== null);
  if (lines.length === 0) return null;
  const sentences = lines.some((line) => isSentence(line) || /[.!?]$/.test(line));
  const joined = sentences ? lines.map((line) => endWithStop(line)).join(' ') : joinList(lines);
  return firstSentences(lines.length === 1 ? (lines[0] ?? joined) : joined, wordLimit);
}

function firstSentences(text: string, wordLimit: number): string {
  const sentences = text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?]+|$)/g) ?? [text];
  let kept = '';
  for (const sentence of sentences) {
    if (kept !== '' && countWords(kept + sentence) > wordLimit) break;
    kept += sentence;
  }
  const whole = kept.trim() === '' ? text : kept.trim();
  return countWords(whole) > wordLimit * OVERLONG ? firstClauses(whole, wordLimit) : whole;
}

/** A sentence without end stops at the last comma or `and` that still fits, else after the last word that does. */
function firstClauses(sentence: string, wordLimit: number): string {
  const fitting = sentence.split(' ').slice(0, wordLimit).join(' ');
  const at = Math.max(fitting.lastIndexOf(','), fitting.lastIndexOf(' and '), fitting.lastIndexOf(' – '));
  return at > fitting.length / 3 ? fitting.slice(0, at) : fitting;
}

/** Words as people count them: runs of characters between blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function reduceToTopic(text: string): string {
  for (const frame of aboutFrames) {
    const topic = frame.exec(text)?.[1];
    if (topic !== undefined && !/[.!?]\s/.test(topic)) return topic;
  }
  return text;
}

/** True for words that can stand by themselves; false for something that one can talk about. */
function isSentence(text: string): boolean {
  const words = text.split(' ');
  const [first = ''] = words;
  if (words.length > 1 && (subject.test(first) || someoneElse.test(first))) return true;
  if (/[.!?]\s+\S/.test(text)) return true;
  if (/^(?:how|why|what|whether|where)$/i.test(first)) return false;
  // `my team had eight people`, but not `my work on what was slow`.
  if (possessive.test(first) && verbOfSentence.test(words.slice(1, 4).join(' '))) return true;
  if (aside.test(first) && text.includes(',') && /\b(?:i|we)\b/i.test(text)) return true;
  return /[.!?]$/.test(text) && verbOfSentence.test(text);
}

/** Turns what is said of the reader into what is said to the reader, at the start of a fact only. */
function addressReader(text: string, firstName: string | null): string {
  const [first = '', ...rest] = text.split(' ');
  const tail = rest.join(' ');
  if (/^their$/i.test(first)) return `your ${tail}`;
  if (firstName !== null && first.toLowerCase() === `${firstName.toLowerCase()}'s`) return `your ${tail}`;
  if (firstName !== null && first.toLowerCase() === `${firstName.toLowerCase()}’s`) return `your ${tail}`;
  if (/^(?:how|why|what|where|whether)$/i.test(first) && /^they\b/i.test(tail)) return `${first} ${toYou(tail)}`;
  if (/^they(?:['’]re)?$/i.test(first)) return toYou(text);
  if (/^(?:she|he)$/i.test(first)) return `you ${yourVerb(tail)}`;
  return text;
}

/** `leads her team` → `lead your team`: what follows `she` or `he`, said to the person. Past tense stays. */
function yourVerb(tail: string): string {
  const [verb = '', ...rest] = tail.split(' ');
  const irregular = new Map([
    ['is', 'are'],
    ['was', 'were'],
    ['has', 'have'],
    ['does', 'do'],
    ['goes', 'go'],
  ]);
  const plain = verb
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(ss|sh|ch|x|zz)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const own = rest.join(' ').replace(/\b(?:her|his) (?=\p{L})/giu, 'your ');
  return [irregular.get(verb) ?? plain, own].join(' ').trim();
}

function toYou(text: string): string {
  return text
    .replace(/\bthey(['’]re)\b/gi, 'you$1')
    .replace(/\bthey\b/gi, 'you')
    .replace(/\btheir\b/gi, 'your')
    .replace(/\bthemselves\b/gi, 'yourselves');
}

function asSentence(plain: string, original: string): string {
  const end = /[!?]$/.exec(original.trim())?.[0] ?? '.';
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1);
  return `${capital.replace(/\bi(?=['’]?(?:m|ve|d|ll)?\b )/g, 'I')}${end}`;
}

function withoutEnd(text: string): string {
  return text.replace(/[\s.!?,;:]{1,20}$/, '');
}

function endWithStop(line: string): string {
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function joinList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).map(withoutEnd).join(', ')} and ${(items.at(-1) ?? '').replace(/^and /i, '')}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

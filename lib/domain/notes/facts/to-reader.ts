import { isFirstName } from '../../understanding/people/first-names.ts';
import type { PersonName } from '../person-name.ts';

/** Who gets the letter that a fact goes into. */
export interface Reader {
  readonly name: Pick<PersonName, 'given' | 'family' | 'full'> | null;
  /** True where nobody else was told of the same fact: then `she` and `he` can only be the reader. */
  readonly alone: boolean;
}

type Case = 'subject' | 'object' | 'possessive';

/** Given names that are common words as well: a reader's only where written with a capital. */
const alsoWords =
  /^(?:will|mark|grace|may|rose|hope|faith|art|bill|drew|frank|gene|grant|jack|chase|dean|rich|rob|sue|pat|chip|dawn|joy|june|april|august|summer|autumn|guy|max|miles|page|ray|sky|tab|van|wade|ward|case|dale|jean|lee|sunny|merit|ion|ali|an|han|in|son|my|do|so|to)$/i;
/** Somebody else whom `she` or `he` may be. */
const rival =
  /\b(?:boss|manager|colleague|friend|mentor|professor|teacher|lead|ceo|cto|cfo|founder|recruiter|wife|husband|partner|daughter|son|mother|father|sister|brother|predecessor|customer|client|user|candidate|intern|someone|somebody|person|engineer|designer|developer|analyst|director)\b/i;
/** Several things or people that `they` may be. */
const plural =
  /\b(?!(?:is|was|has|does|as|its|his|this|us|yes|less|across|various|towards|besides|perhaps|always|sometimes|plus|versus|vs|news|business|process|access|success|progress|loss|class|stress|focus|status|analysis|basis|kubernetes|postgres|aws|devops|ops|sales|analytics|robotics|physics|mathematics|economics|mechanics|ethics|politics)\b)\p{L}{3,}s\b(?!['’])|\b(?:people|children|folks|men|women|data|staff)\b/iu;
const perhapsPlural = /(?:ss|us|is|ous)$/i;
/** Behind these `they` begins a reason or a question, which is about what was named last. */
const backward = /^(?:because|since|as|when|until|unless|if|whether|so|before|after|how|why|what|where|which|that)$/i;
/** Behind these a subject follows; anywhere else the reader's name is an object. */
const beforeSubject =
  /^(?:and|but|or|that|how|why|what|where|when|because|since|as|if|whether|so|while|which|whom|,)$/i;
/** What follows `her` where it is no possessive: `told her about`, `gave her 3`. */
const afterObject =
  /^(?:about|that|how|why|what|when|where|if|whether|to|and|or|but|for|with|in|on|at|of|from|by|as|a|an|the|my|our|your|this|these|some|i|we|it|so|because|later|again|too|yesterday|today|more|\d.*)$/i;
const adverb =
  /^(?:also|really|still|now|often|never|always|just|only|even|actually|personally|clearly|\p{L}{3,}ly)$/iu;
const irregular = new Map([
  ['is', 'are'],
  ["isn't", "aren't"],
  ['was', 'were'],
  ["wasn't", "weren't"],
  ['has', 'have'],
  ["hasn't", "haven't"],
  ['does', 'do'],
  ["doesn't", "don't"],
  ['goes', 'go'],
]);

/**
 * Turns what is said of the reader, or of the reader's company, into what is said to the reader: `how they scale` →
 * `how you scale`, `Dana leads her team` → `you lead your team`. Where a pronoun may stand for somebody else it stays.
 *
 * @returns words without a capital of their own at the start, where the start was turned
 */
export function toReader(text: string, reader: Reader): string {
  const words = namesAsPronouns(text, reader.name).split(' ');
  const out: string[] = [];
  let conjugate = false;
  let started = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, before = '', core = '', after = ''] = /^([("“‘]*)(.*?)([)"”.,:;!?]*)$/.exec(word) ?? [];
    const said = { core, previous: words[at - 1] ?? '', next: after === '' ? (words[at + 1] ?? '') : '' };
    const earlier = words.slice(0, at).join(' ');
    const turned = turnedWord(said, earlier, reader, started);
    if (turned === null) {
      const verb = conjugate && core !== '' ? yourVerb(core) : core;
      conjugate = conjugate && adverb.test(core);
      out.push(`${before}${verb}${after}`);
      continue;
    }
    started ||= /^the(?:y|ir)/i.test(core);
    conjugate = turned.conjugate;
    out.push(`${before}${turned.word}${after}`);
  }
  return out.join(' ');
}

/** True where a fact names one person by `she` or `he` alone: among several readers nobody can tell which. */
export function speaksOfOne(text: string): boolean {
  const alone = toReader(text, { name: null, alone: true });
  return alone !== toReader(text, { name: null, alone: false });
}

/** True where the reader's own name stands in the text: then `she` and `he` behind it are the reader. */
export function mentions(text: string, name: Reader['name']): boolean {
  return name !== null && namesAsPronouns(text, name) !== namesAsPronouns(text, null);
}

function turnedWord(
  { core, previous, next }: { readonly core: string; readonly previous: string; readonly next: string },
  earlier: string,
  reader: Reader,
  started: boolean,
): { readonly word: string; readonly conjugate: boolean } | null {
  const marked = /^\uE000(subject|object|possessive)$/.exec(core)?.[1] as Case | undefined;
  if (marked !== undefined) {
    const subject = marked === 'subject' && (previous === '' || beforeSubject.test(lastOf(previous)));
    return { word: marked === 'possessive' ? 'your' : 'you', conjugate: subject };
  }
  if (/^(?:she|he)(?:['’](?:s|d|ll))?$/i.test(core)) {
    if (!isReader(earlier, reader)) return null;
    const short = /['’](?:s|d|ll)$/i.exec(core)?.[0] ?? '';
    return { word: `you${short.replace(/s$/i, 're')}`, conjugate: short === '' };
  }
  if (/^(?:him|her|his)$/i.test(core)) {
    if (!isReader(earlier, reader)) return null;
    const object = /^him$/i.test(core) || (/^her$/i.test(core) && (next === '' || afterObject.test(next)));
    return { word: object ? 'you' : 'your', conjugate: false };
  }
  return theirWord(core, previous, earlier, started);
}

function theirWord(
  core: string,
  previous: string,
  earlier: string,
  started: boolean,
): { readonly word: string; readonly conjugate: boolean } | null {
  const several = hasPlural(earlier);
  if (/^they(?:['’](?:re|ve|d|ll))?$/i.test(core)) {
    if (several && (!started || backward.test(lastOf(previous)))) return null;
    return { word: core.replace(/^they/i, 'you'), conjugate: false };
  }
  if (/^their$/i.test(core)) return several && !started ? null : { word: 'your', conjugate: false };
  if (/^them(?:selves)?$/i.test(core) && !several)
    return { word: /selves$/i.test(core) ? 'yourselves' : 'you', conjugate: false };
  return null;
}

function isReader(earlier: string, { alone }: Reader): boolean {
  if (!alone || rival.test(earlier)) return false;
  return !earlier.split(' ').some((word) => {
    const name = word.replace(/[^\p{L}]/gu, '');
    return /^\p{Lu}/u.test(name) && isFirstName(name.toLowerCase(), true);
  });
}

function hasPlural(earlier: string): boolean {
  const found = plural.exec(earlier)?.[0];
  return found !== undefined && (!perhapsPlural.test(found) || /^(?:men|women)$/i.test(found));
}

/** The reader's name becomes a mark, which is turned like a pronoun: `Dana's team` → `\uE000possessive team`. */
function namesAsPronouns(text: string, name: Reader['name']): string {
  const forms = [name?.full, name?.given, name?.family]
    .filter((form) => form !== null && form !== undefined && form.length > 1)
    .map((form) => (form as string).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const title = '(?:(?:mr|mrs|ms|mx|dr|prof)\\.? )?';
  const known = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const person = known.length === 0 ? 'the interviewer' : `the interviewer|${title}(?:${known.join('|')})`;
  const flags = forms.some((form) => alsoWords.test(form)) || forms.some((form) => form.length < 3) ? 'gu' : 'giu';
  const at = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${pattern})(?![\\p{L}\\p{N}-])`, flags);
  return text
    .replace(at(`(?:${person}) and i`), 'we')
    .replace(at(`(?:${person}) and me`), 'us')
    .replace(at(`(?:${person})['’]s`), '\uE000possessive')
    .replace(at(`(?:${person})(?!['’])`), '\uE000subject');
}

function lastOf(word: string): string {
  return /[,;:.!?]$/.test(word) ? ',' : word;
}

/** `leads` → `lead`: what follows `she` or `he`, said to the person. Past tense stays. */
function yourVerb(verb: string): string {
  if (adverb.test(verb)) return verb;
  const plain = verb
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(ss|sh|ch|x|zz)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  return irregular.get(verb.replace('’', "'").toLowerCase()) ?? plain;
}

import type { Word } from './role-words.ts';

/** Words before and behind the noun. */
const LEFT_LIMIT = 6;
const RIGHT_LIMIT = 8;

/** A stretch of words that may be the job's title: tokens `first` to `last` of its place, turning on `head`. */
export interface RoleSpan {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** Every stretch of words that may be a title, by its first noun. @param inSentence true where words go on around it */
export function spansIn(words: readonly Word[], inSentence: boolean): readonly RoleSpan[] {
  const spans: RoleSpan[] = [];
  let previous = -1;
  for (const [head, word] of words.entries()) {
    if (word.head === '') continue;
    const firsts: number[] = [];
    for (let first = head; first > previous && head - first <= LEFT_LIMIT; first -= 1) {
      firsts.push(first);
      if (!holdsLeft(words, first)) break;
    }
    const lasts = lastsFrom(words, head, inSentence).filter((at) => mayEnd(words[at]));
    for (const first of firsts.filter((at) => mayBegin(words[at])))
      for (const last of lasts) spans.push({ first, head, last });
    previous = head;
  }
  return spans;
}

/** No title begins with hours or with a talk, */
function mayBegin(word: Word | undefined): boolean {
  return word !== undefined && !/^l[IK]+$/.test(word.shape);
}

/** and none ends with a small word or a share of hours. */
function mayEnd(word: Word | undefined): boolean {
  return word !== undefined && !/^(?:l[A-Z]*[ONFTLSWMVP][A-Z]*|9-9)$/.test(word.shape);
}

const leftGap = /^(?:_|-|\/|_\/_|_&_|\._|\+|)$/;
const rightGap = /^(?:_|-|\/|_\/_|_&_|,_|_\(|_-_|-_|_-|\)_|\._|:_|\+|_\[|)$/;
/** Words that never stand inside a title, unless titles are made of them as well (`Chargée de recrutement`). */
const never = /^[lUA](?:[JBQM]+|D)(?:'s)?$/;
/** No title begins with an article. */
const articles =
  /^(?:the|an?|our|your|this|unser\w{0,2}|eine?[nrms]?|une?|notre|votre|una|uno|um|uma|nosso|nossa|het|een|onze|nostro|nostra|gli|en|ett|ihre?[nrm]?|deine?[nrm]?|der|die|das|den|dem|les?|el|los|las|il|lo|det)$/;

function holdsLeft(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !leftGap.test(word.gap)) return false;
  return !never.test(before.shape) && !articles.test(before.token.folded) && !/^(?:9999|N|link)$/.test(before.shape);
}

function lastsFrom(words: readonly Word[], head: number, inSentence: boolean): readonly number[] {
  const lasts: number[] = [head];
  for (let last = head + 1; last < words.length && last - head <= RIGHT_LIMIT; last += 1) {
    const word = words[last];
    if (word === undefined || !rightGap.test(word.gap) || never.test(word.shape) || /^(?:9999|link)$/.test(word.shape))
      break;
    if (inSentence && leavesTitle(words, head, last)) break;
    // `As Grants Officer I am glad`: the writer.
    if (word.token.raw === 'I' && /^l/.test(words[last + 1]?.shape ?? '')) break;
    lasts.push(last);
  }
  return lasts;
}

/** Where nouns end their title (English, German, the North), a small word that joins nothing goes on in the sentence. */
function leavesTitle(words: readonly Word[], head: number, at: number): boolean {
  const [noun, word] = [words[head], words[at]];
  if (noun === undefined || word === undefined || !/^[UA](?:closed|german)$/.test(noun.shape)) return false;
  // `Chef de chantier`
  if (words.slice(head + 1, at).some(({ cue }) => cue.includes('O'))) return false;
  return /^l(?![A-Z]*[ONFLST])/.test(word.shape) && !/^l(?:t|f|closed|open|german)$/.test(word.shape);
}

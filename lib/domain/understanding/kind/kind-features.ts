import type { OriginalMail } from '../../mail/forward.ts';
import { isRobot } from '../people/people.ts';
import type { Passage } from '../text/passages.ts';
import { cuesIn } from './kind-cues.ts';
import { marksOf } from './kind-marks.ts';
import { kindTokens } from './kind-tokens.ts';

/** So many words tell what a mail wants; what comes later is a description, directions, or a footer. */
const WORD_LIMIT = 400;

/** A sentence with what it holds. */
export interface KindSentence {
  readonly raw: string;
  readonly tokens: readonly string[];
  /** What it is about (`cuesIn`). */
  readonly cues: readonly string[];
}

/** A mail as its kind is judged: its sentences, the subject first, and the marks of the whole. */
export interface KindMail {
  readonly sentences: readonly KindSentence[];
  readonly marks: readonly string[];
}

/** Takes from a mail what tells its kind. The signature and quoted history say nothing of it. */
export function kindMail(
  mail: Pick<OriginalMail, 'from' | 'headers' | 'subject'>,
  passages: readonly Passage[],
): KindMail {
  const sentences: KindSentence[] = [];
  let words = 0;
  const labels = new Set<string>();
  for (const { raw, folded, signature, label } of passages) {
    if (signature || words > WORD_LIMIT) continue;
    if (label !== null) labels.add(`@label:${label}`);
    const tokens = kindTokens(folded);
    words += tokens.length;
    sentences.push({ raw, tokens, cues: cuesIn(tokens) });
  }
  const sender = [...(isBulk(mail) ? ['@bulk'] : []), ...(mail.from !== null && isRobot(mail.from) ? ['@robot'] : [])];
  const subject = mail.subject.trim() === '' ? [] : (sentences[0]?.cues ?? []).map((cue) => `^${cue}`);
  return { sentences, marks: [...sender, ...subject, ...labels, ...marksOf(sentences)] };
}

/** A mail to many has a list's headers (RFC 2919, RFC 2369). */
function isBulk(mail: Pick<OriginalMail, 'headers'>): boolean {
  return mail.headers.some(
    ({ name, value }) =>
      name === 'list-id' || name === 'list-unsubscribe' || (name === 'precedence' && /bulk|list/i.test(value)),
  );
}

/**
 * All features of a mail by name, each once: words, pairs of words that stand together, cues, marks. They are named for
 * learning; who judges a mail (judge-kind.ts) finds their weights without.
 */
export function featuresOf({ sentences, marks }: KindMail): readonly string[] {
  return [...new Set([...marks, ...sentences.flatMap(wordsIn)])];
}

function wordsIn({ tokens, cues }: KindSentence): readonly string[] {
  const all = new Set<string>();
  addWords(tokens, all);
  addCues(cues, all);
  return [...all];
}

function addWords(tokens: readonly string[], to: Set<string>): void {
  let before: string | null = null;
  for (const token of tokens) {
    to.add(token);
    if (before !== null) to.add(`${before} ${token}`);
    before = token;
  }
}

/** What a sentence is about, and which two things it says together: `cancel` beside `talk` is more than both. */
function addCues(cues: readonly string[], to: Set<string>): void {
  for (const [at, cue] of cues.entries()) {
    to.add(cue);
    for (const other of cues.slice(at + 1)) to.add(`${cue}&${other}`);
  }
}

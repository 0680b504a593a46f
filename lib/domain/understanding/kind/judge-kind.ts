import type { PairWeights, Row } from '../learned/pair-weights.ts';
import type { KindMail, KindSentence } from './kind-features.ts';

/** How much the most telling sentence counts beside the sum of all: one `is cancelled` outweighs directions and greetings. */
const DECISIVE = 0.6;
/** No sentence is surer than this (in nats), so that a quotation does not decide alone. */
const SUREST_SENTENCE = 4;

export interface KindVerdict {
  readonly kind: string;
  readonly probability: number;
  /** The sentence that says most for the kind, as the mail has it. */
  readonly sentence: string;
}

/** A kind judge: the weights, their classes, and how likely each of them is before anything is read. */
export interface KindJudge {
  readonly weights: PairWeights;
  readonly classes: readonly string[];
  readonly bias: readonly number[];
}

/**
 * The likeliest kind of a mail: each feature (`featuresOf`) counts once. What most mails are, the first class, needs no
 * decisive sentence; each other one is lifted by its best sentence as far as that speaks for it against the first.
 */
export function judgeKind({ weights, classes, bias }: KindJudge, mail: KindMail): KindVerdict {
  const whole = [...bias];
  const counted = new Set<Row>();
  const count = (row: Row | undefined) => {
    if (row === undefined || counted.has(row)) return;
    counted.add(row);
    add(row, whole);
  };
  for (const mark of mail.marks) count(weights.of(mark)?.own);
  const sentences = mail.sentences.map((sentence) => {
    const scores = [...bias];
    for (const row of rowsOf(weights, sentence)) {
      add(row, scores);
      count(row);
    }
    return { raw: sentence.raw, scores };
  });
  const lifted = whole.map((score, at) => score + DECISIVE * decisive(sentences, at));
  const most = Math.max(...lifted);
  const best = lifted.indexOf(most);
  const sum = lifted.reduce((total, score) => total + Math.exp(score - most), 0);
  return { kind: classes[best] ?? '', probability: 1 / sum, sentence: telling(sentences, best) };
}

/** What the model knows of a sentence's words, of those that follow one another, and of its cues, each feature once. */
function rowsOf(weights: PairWeights, { tokens, cues }: KindSentence): ReadonlySet<Row> {
  const rows = new Set<Row>();
  const take = (row: Row | undefined) => {
    if (row !== undefined) rows.add(row);
  };
  let before: ReadonlyMap<string, Row> | undefined;
  for (const token of tokens) {
    const known = weights.of(token);
    take(before?.get(token));
    take(known?.own);
    before = known?.before;
  }
  for (const [at, cue] of cues.entries()) {
    const known = weights.of(cue);
    take(known?.own);
    for (let other = at + 1; other < cues.length; other += 1) take(known?.before?.get(cues[other] ?? ''));
  }
  return rows;
}

interface Weighed {
  readonly raw: string;
  readonly scores: readonly number[];
}

function add(weights: Row, to: number[]): void {
  for (let at = 0; at < weights.length; at += 1) to[at] = (to[at] ?? 0) + (weights[at] ?? 0);
}

/** How far the best sentence speaks for a class against the first. */
function decisive(sentences: readonly Weighed[], at: number): number {
  let most = 0;
  for (const { scores } of sentences) most = Math.max(most, (scores[at] ?? 0) - (scores[0] ?? 0));
  return Math.min(SUREST_SENTENCE, most);
}

/** The sentence that speaks most for a class against the mean of all. */
function telling(sentences: readonly Weighed[], at: number): string {
  let best = { raw: '', lead: Number.NEGATIVE_INFINITY };
  for (const { raw, scores } of sentences) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
    const lead = (scores[at] ?? 0) - mean;
    if (lead > best.lead) best = { raw, lead };
  }
  return best.raw;
}

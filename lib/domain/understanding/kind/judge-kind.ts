import type { Judge } from '../learned/linear-model.ts';
import { type KindMail, marked, wordsIn } from './kind-features.ts';

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

/**
 * The likeliest kind of a mail. What most mails are, the first class, needs no decisive sentence; each other one is lifted by its
 * best sentence as far as that speaks for it against the first.
 */
export function judgeKind(judge: Judge, classes: readonly string[], mail: KindMail): KindVerdict {
  const sentences = mail.sentences.map((sentence) => ({ raw: sentence.raw, features: wordsIn(sentence) }));
  const whole = judge.judge(
    marked(
      mail.marks,
      sentences.flatMap(({ features }) => features),
    ),
  ).probabilities;
  const logs = sentences.map(({ features }) => judge.judge(features).probabilities.map(Math.log));
  const lifted = whole.map((probability, at) => {
    const most = Math.max(0, ...logs.map((log) => (log[at] ?? 0) - (log[0] ?? 0)));
    return Math.log(probability) + DECISIVE * Math.min(SUREST_SENTENCE, most);
  });
  const best = lifted.indexOf(Math.max(...lifted));
  const kind = classes[best] ?? '';
  const sum = lifted.reduce((total, log) => total + Math.exp(log), 0);
  let telling = { raw: '', lead: Number.NEGATIVE_INFINITY };
  for (const { raw, features } of sentences) {
    const lead = judge.lead(features, kind);
    if (lead > telling.lead) telling = { raw, lead };
  }
  return { kind, probability: Math.exp(lifted[best] ?? 0) / sum, sentence: telling.raw };
}

import type { OriginalMail } from '../../mail/forward.ts';
import { fold } from '../fold.ts';
import { unpackModel } from '../learned/packed-model.ts';
import { pairWeights } from '../learned/pair-weights.ts';
import { passagesOf } from '../text/passages.ts';
import type { Evidence, MailKind } from '../understanding.ts';
import { judgeKind } from './judge-kind.ts';
import weights from './kind.weights.json' with { type: 'json' };
import { type KindMail, kindMail } from './kind-features.ts';

/** What the words of a mail say it is, whatever hours were read in it. */
export interface WordsRead {
  readonly kind: MailKind;
  /** The sentence that says most for the kind. */
  readonly evidence: Evidence;
}

/** A quote in a receipt is a line, not a letter. */
const QUOTE_LIMIT = 200;
/** The judge has read a thousand wordings; certainty is for calendars. */
const SUREST = 0.95;

/** Silence tells nothing for sure. */
const UNSURE = 0.5;
/** Fewer words than these and no hour say nothing. */
const FEWEST = 4;

const model = unpackModel(weights);
const judge = { ...model, weights: pairWeights(model.weights) };
const kinds: ReadonlySet<string> = new Set<MailKind>([
  'invitation',
  'update',
  'cancellation',
  'rejection',
  'offer',
  'availability',
  'other',
]);
const isKind = (text: string): text is MailKind => kinds.has(text);

/** RSVPs, as calendars word their subjects: somebody's answer to an invitation, no invitation. */
const rsvpSubject =
  /^(?:(?:re|fwd?|fw|wg|tr|rv|aw):\s*)*(?:accepted|declined|tentative|tentatively accepted|zugesagt|abgelehnt|mit vorbehalt|accepte|refuse|aceptado|rechazado|accettato|rifiutato|geaccepteerd|afgewezen|new time proposed|proposed new time)\s*:/;

/**
 * Judges a mail by its words: one decision over all that its sentences say, learned from the tuned part of the corpus and
 * from sentences written for it (test/corpus/learn/kind.ts). It does not ask whether a time was read: an invitation whose
 * hour is beyond the reader is one still.
 */
export function classifyMail(mail: Pick<OriginalMail, 'subject' | 'text' | 'from' | 'headers'>): WordsRead {
  const { subject } = mail;
  if (rsvpSubject.test(fold(subject).trim())) return read('other', subject, SUREST);
  const words = kindMail(mail, passagesOf(mail));
  if (saysNothing(words)) return read('other', subject, UNSURE);
  const { kind, probability, sentence } = judgeKind(judge, words);
  const confidence = Math.min(SUREST, Math.round(probability * 100) / 100);
  return read(isKind(kind) ? kind : 'other', sentence, confidence);
}

function saysNothing({ sentences }: KindMail): boolean {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return tokens.length < FEWEST && !tokens.includes('#clock');
}

function read(kind: MailKind, quote: string, confidence: number): WordsRead {
  return { kind, evidence: { from: 'text', quote: quote.slice(0, QUOTE_LIMIT), confidence } };
}

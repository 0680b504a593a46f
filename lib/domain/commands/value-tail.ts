import { readApproval } from './approval.ts';
import { praiseAt } from './approval-praise.ts';
import { longest } from './longest-phrase.ts';
import { politePhrases } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

/** A tail of politeness is short. */
const TAIL_LIMIT = 60;
const thanking =
  /^(?:thank\w*|thx|tysm|ty|tyvm|ta|cheers|please|pls|dank\w*|bitte|merci|mercis|svp|stp|gracias|porfa|favor|grazie|bedankt|obrigad[oa]|obg|tack|tak|takk|dzieki|dziekuje|prosze|🙏|🙂|😊)$|^(?:all|it)$/;
const joining = /^(?:et|und|y|e|en|och|og|i)$/;
/**
 * A value without the thanks, or the plea to send, that stand behind it: `Northfield. Thanks!` is Northfield. What is
 * nothing but thanks stays: it is the value.
 */
export function withoutThanks(value: string): string {
  let kept = value;
  for (let tail = tailOf(kept); tail !== null; tail = tailOf(kept)) kept = tail;
  return kept;
}

function tailOf(value: string): string | null {
  const match = /^([\s\S]*?\S)(?:([.!;])|,|\s[-–—])?\s+((?:[^\s.!;,]+[ \t]?){1,6}[.!,]{0,3})$/u.exec(
    value.slice(-TAIL_LIMIT),
  );
  const head = match?.[1];
  if (head === undefined || match?.[3] === undefined) return null;
  const parted = value.slice(value.length - Math.min(value.length, TAIL_LIMIT) + head.length);
  if (!/^(?:[.!;,]|\s[-–—]|\n)/.test(parted)) return null;
  const whole = value.length <= TAIL_LIMIT ? head : `${value.slice(0, -TAIL_LIMIT)}${head}`;
  const end = match[2] === '.' && /[.!?]\s/.test(whole) ? '.' : '';
  if (isThanks(match[3], parted.startsWith('\n'))) return `${whole}${end}`;
  const pleads =
    /\b(?:approve|send)\b/i.test(match[3]) && match[2] !== undefined && readApproval(match[3], []) !== null;
  return pleads ? `${whole}${end}` : null;
}

/** Politeness through and through; behind a full stop one word of it must thank or plead: `Great.` may be the value's. */
function isThanks(text: string, ownLine: boolean): boolean {
  const words = wordsOf(text);
  let at = 0;
  for (let length = politeAt(words, at); length > 0; length = politeAt(words, at)) at += length;
  return at === words.length && (ownLine || words.some((word) => thanking.test(word.folded)));
}

function politeAt(words: readonly Word[], at: number): number {
  const praise = praiseAt(words, at);
  const kind = praise === null || praise.consents ? 0 : praise.length;
  return Math.max(longest(words, at, politePhrases), kind, joining.test(words[at]?.folded ?? '') ? 1 : 0);
}

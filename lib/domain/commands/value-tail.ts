import { readApproval } from './approval.ts';
import { phraseOf, phraseSet } from './words.ts';

/** A tail of politeness is short. */
const TAIL_LIMIT = 60;
const thanks = phraseSet(
  'thanks|thank you|thanks a lot|thanks so much|thank you so much|thank you very much|many thanks|thanks again|thanks in advance|thx|ty|cheers|please|pls|please and thank you|thanks and regards|danke|vielen dank|danke schon|bitte|merci|merci beaucoup|gracias|muchas gracias|grazie|grazie mille|bedankt|dank je|obrigado|obrigada|🙏|🙂|😊|that is all|thats all|thats it',
);

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
  const match = /^([\s\S]*?\S)(?:([.!;])|,|\s[-–—])?\s+((?:[^\s.!;,]+[ \t]?){1,6}[.!]{0,3})$/u.exec(
    value.slice(-TAIL_LIMIT),
  );
  const head = match?.[1];
  if (head === undefined || match?.[3] === undefined) return null;
  const parted = value.slice(value.length - Math.min(value.length, TAIL_LIMIT) + head.length);
  if (!/^(?:[.!;,]|\s[-–—]|\n)/.test(parted)) return null;
  const whole = value.length <= TAIL_LIMIT ? head : `${value.slice(0, -TAIL_LIMIT)}${head}`;
  const end = match[2] === '.' && /[.!?]\s/.test(whole) ? '.' : '';
  if (thanks.has(phraseOf(match[3]))) return `${whole}${end}`;
  const pleads =
    /\b(?:approve|send)\b/i.test(match[3]) && match[2] !== undefined && readApproval(match[3], []) !== null;
  return pleads ? `${whole}${end}` : null;
}

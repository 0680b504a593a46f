import { isForwardSubject, isReplySubject, withoutForwardWords } from '../../mail/forward-subject.ts';
import { oneLine } from '../seal.ts';

/** A subject that a user types or forwards can have any length; programs show about sixty characters of it. */
const TYPED_LIMIT = 400;
const SHOWN_LIMIT = 78;
const prefix = /^\s*[\p{L}\p{M}.]{1,14}\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*/u;

/**
 * The subject of an answer to a mail that the user typed: `Re:` once, then the user's own words. A program puts an
 * answer into the thread by just that.
 *
 * @returns null where the mail was forwarded (`Fwd: …`): the answer then has a subject of its own
 * @example replySubject('RE: AW: Saved: Brightwave') // 'Re: Saved: Brightwave'
 */
export function replySubject(about: string | null): string | null {
  const subject = oneLine(about, TYPED_LIMIT);
  if (subject === null || isForwardSubject(subject)) return null;
  const words = withoutReplyWords(subject);
  return words === '' ? null : `Re: ${cutAtWord(words, SHOWN_LIMIT)}`;
}

/** True for a subject that answers something: `Re: …`, `AW: …`. */
export function isReply(about: string | null): boolean {
  return about !== null && isReplySubject(about);
}

/** What a forwarded mail was about, short enough for a subject: `Fwd: Re: Your interview` gives `Your interview`. */
export function forwardedSubject(about: string | null): string | null {
  const subject = oneLine(about, TYPED_LIMIT);
  if (subject === null) return null;
  const words = withoutReplyWords(withoutForwardWords(subject));
  return words === '' ? null : cutAtWord(words, SHOWN_LIMIT);
}

/**
 * A line of at most `limit` characters that ends with a whole word and `…` where it had to be cut.
 *
 * @example cutAtWord('Interview with the whole data team', 20) // 'Interview with the…'
 */
export function cutAtWord(line: string, limit: number): string {
  const signs = [...line];
  if (signs.length <= limit) return line;
  const room = signs.slice(0, limit).join('');
  const end = room.lastIndexOf(' ');
  const kept = end > limit / 2 ? room.slice(0, end) : signs.slice(0, limit - 1).join('');
  return `${kept.replace(/[\s,;:.(@–-]{1,10}$/u, '')}…`;
}

function withoutReplyWords(subject: string): string {
  let rest = subject.trim();
  while (isReplySubject(rest) || isForwardSubject(rest)) rest = rest.replace(prefix, '').trim();
  return rest;
}

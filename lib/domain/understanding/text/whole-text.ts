import type { Passage } from './passages.ts';

/**
 * The folded text of all passages, a line each. Most patterns match nowhere in most mails: one look at the whole tells
 * that, where a look at each passage would cost a call for each. A pattern that is absent here is absent in every passage
 * unless it is bound to a beginning or an end.
 */
export function wholeOf(passages: readonly Passage[]): string {
  return passages.map((passage) => passage.folded).join('\n');
}

import { phraseSet, wordsOf } from './words.ts';

/** Politeness, and what the question was about: these words add nothing to a yes or a no. */
const filler = phraseSet(
  'please|pls|thanks|thank|you|it|it is|that|this|does|do|them|the|these|reminders|reminder|checks|check|status|nudges|nudge|asking|questions|now|hi|hello|afterword|for|me|just|they|all',
);
const ends = phraseSet(
  'yes|y|yep|yeah|yup|ja|si|oui|ok|okay|sure|yes stop|stop|yes end|end|ends|yes ends|ended|done|yes done|finished|yes finished|no more|yes no more|stop more|cancel|yes cancel|👍|stop ok|end ok|ok stop|ok end|yes can stop|can stop|stop here|yes answered|answered|yes heard back|heard back|yes close|close yes|yes shut',
);
const keeps = phraseSet(
  'no|n|nope|nein|non|no keep|keep|keep going|no keep going|continue|no continue|go on|no go on|not|no not|no dont|dont|dont stop|no dont stop|doesnt|no doesnt|not yet|no not yet|keep on|carry on|no carry on|out of office|no out of office|only out of office|no leave|leave|leave open|no leave open|keep open|no keep open|stay open|no stay open|not now|no not now|👎',
);

/**
 * What a reply to a third person's answer says about the nudges: `end` (yes, stop), `keep` (no), or null where anything
 * else stands in it: then it is read like every other reply.
 *
 * @param text the newly typed text
 */
export function readNudgeAnswer(text: string): 'end' | 'keep' | null {
  if (text.length > 120) return null;
  const words = wordsOf(text).map((word) => word.folded);
  const bare = words.filter((word) => !filler.has(word)).join(' ');
  if (words.includes('?')) return null;
  const whole = words.join(' ');
  if (ends.has(bare) || ends.has(whole)) return 'end';
  return keeps.has(bare) || keeps.has(whole) ? 'keep' : null;
}

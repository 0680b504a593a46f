import type { Playbook } from '../application.ts';

/** Who came unprepared, but in time, has no lateness to apologize for: the note says nothing. */
export function isOnlyUnprepared(situation: Playbook, typed: string): boolean {
  return situation === 'late' && /\bprepar|\bunprepared/i.test(typed) && !/\b(?:late|overslept|traffic)\b/i.test(typed);
}

/** What a situation teaches, where the user only named it. An odd goodbye and a wrong match teach nothing. */
const taught: Partial<Record<Playbook, string>> = {
  late: 'I was late.',
  rambled: 'I talked too long.',
  misspoke: 'I got something wrong.',
  nervous: 'I was nervous.',
  badmouthed: 'I spoke badly of a former employer.',
  'technical-failure': 'The connection failed.',
  'forgot-name': "I did not write down everybody's name.",
};
/** So many words are a story; fewer are one where they have a subject (`I was late`), else a name (`went blank`). */
const STORY_WORDS = 4;
const subject = /^(?:so |well,? )?(?:i|my|we|they|she|he|it|the|there)\b.* /i;

/** The lesson of a situation, in the user's own words where there are some; null where it teaches nothing. */
export function lessonOf(situation: Playbook, typed: string): string | null {
  const standard = taught[situation];
  if (standard === undefined) return null;
  const line = typed.split('\n').find((one) => /\bsituation\b/i.test(one)) ?? '';
  const own = line.replace(/^.{0,20}?\bsituation\b\s*[:=-]?\s*/i, '').trim();
  if (own.split(/\s+/).length >= STORY_WORDS || subject.test(own)) return own;
  if (isOnlyUnprepared(situation, own)) return 'I was not prepared.';
  return situation === 'rambled' && /\b(?:blank|froze)/i.test(own) ? 'My mind went blank.' : standard;
}

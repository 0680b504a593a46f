import type { Playbook } from '../application.ts';
import { maxLessons, maxRemarks, maxRemarkText } from '../limits.ts';
import type { Turn } from '../turn.ts';

/** Keeps the user's words on the application. @param parted they were understood, and what is a lesson stands there */
export function keepRemark(turn: Turn, text: string, parted = false): void {
  const words = text.trim().slice(0, maxRemarkText);
  const kept = { at: turn.now, text: words, ...(parted ? { parted } : {}) };
  turn.change({ remarks: [...turn.application.remarks, kept].slice(-maxRemarks) });
}

/** Keeps what the user would do differently, for the next talk. The same words count once. */
export function keepLesson(turn: Turn, text: string): void {
  const words = capital(text.replace(/\s+/g, ' ').trim().slice(0, maxRemarkText));
  if (words === '') return;
  const others = turn.application.lessons.filter((one) => one.text.toLowerCase() !== words.toLowerCase());
  turn.change({ lessons: [...others, { at: turn.now, text: words }].slice(-maxLessons) });
}

/** What a situation teaches, where the user only named it. An odd goodbye and a wrong match teach nothing. */
const taught: Partial<Record<Playbook, string>> = {
  late: 'I came late or unprepared.',
  rambled: 'I rambled, or my mind went blank.',
  misspoke: 'I got something wrong.',
  nervous: 'My nerves showed.',
  badmouthed: 'I spoke badly of a former employer.',
  'technical-failure': 'The connection failed.',
  'forgot-name': "I did not write down everybody's name.",
};
/** Fewer words than these are the situation's name, not a story. */
const ownWords = 4;

/** Keeps the lesson of a situation, in the user's own words where there are some. */
export function keepSituation(turn: Turn, situation: Playbook, typed: string): void {
  const standard = taught[situation];
  if (standard === undefined) return;
  const line = typed.split('\n').find((one) => /\bsituation\b/i.test(one)) ?? '';
  const own = line.replace(/^.{0,20}?\bsituation\b\s*[:=-]?\s*/i, '').trim();
  keepLesson(turn, own.split(/\s+/).length >= ownWords ? own : standard);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

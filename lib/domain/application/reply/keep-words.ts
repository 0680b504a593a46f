import type { Playbook } from '../application.ts';
import { maxLessons, maxRemarks, maxRemarkText } from '../limits.ts';
import type { Turn } from '../turn.ts';
import { lessonOf } from './told-situation.ts';

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

/** Keeps the lesson of a situation, in the user's own words where there are some. */
export function keepSituation(turn: Turn, situation: Playbook, typed: string): void {
  const lesson = lessonOf(situation, typed);
  if (lesson !== null) keepLesson(turn, lesson);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

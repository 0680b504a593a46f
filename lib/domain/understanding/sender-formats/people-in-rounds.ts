import type { Interviewer } from '../../application/interview.ts';
import { peopleListed, withoutAbsent } from './people-listed.ts';

/** A line that begins with a span of hours: `1:00 PM - 1:45 PM CST`, `13:00–13:45 · Leadership`, `9:30 - 10:30 AM  …`. */
const hours =
  /^\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?)? ?(?:-|–|—|to|bis|à|a) ?\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?(?: ?Uhr)?(?=[\s:|·,]|$)/i;
/** What divides the hours, the subject and the people of a round in one line. */
const columns = /\t+| {2,}| ?[|·•] ?|: | [-–—] | with | mit | avec | con |[()]/;
/** Lines below the hours that may name somebody: the round's subject, then whom one meets. */
const LINES_BELOW = 3;
const interviewer = /^(?:interviewers?|with|mit|avec|con|panel|gesprächspartner(?:in)?)[: ] ?/i;

/**
 * Whom one meets in the rounds that a tool lists. The subject stands before the person in all of them, so the last text
 * of a round that reads like a name is taken; below the hours, a line counts where its label or a job title marks it.
 */
export function peopleInRounds(lines: readonly string[]): readonly Interviewer[] {
  const people: Interviewer[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const span = hours.exec(lines[at] ?? '');
    if (span === null) continue;
    const beside = besideHours((lines[at] ?? '').slice(span[0].length));
    people.push(...(beside.length > 0 ? beside : belowHours(lines, at)));
  }
  return people;
}

function besideHours(rest: string): readonly Interviewer[] {
  const whole = withoutAbsent(rest.replace(/^[\s:|·,–-]+/, ''));
  const texts = [whole, ...whole.split(columns)].filter((text) => text.trim() !== '');
  for (const text of texts.toReversed()) {
    const found = peopleListed(text.trim(), false);
    if (found.length > 0) return text === whole && texts.length > 2 ? [] : found;
  }
  return [];
}

function belowHours(lines: readonly string[], at: number): readonly Interviewer[] {
  for (const line of lines.slice(at + 1, at + 1 + LINES_BELOW)) {
    if (line === '' || hours.test(line)) return [];
    const label = interviewer.exec(line)?.[0] ?? '';
    const found = peopleListed(line.slice(label.length), label !== '');
    if (found.length > 0 && (label !== '' || found.some((one) => one.title !== null))) return found;
  }
  return [];
}

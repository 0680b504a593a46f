import { readTimeline, readTimelineWords, type TimelineStart } from '../followup/timeline.ts';
import { type Clause, type ClauseKind, clausesOf, kindOfClause } from './debrief-clauses.ts';
import { peopleInAnswer, peopleInClause } from './debrief-people.ts';
import { type ListedPerson, readPeopleList } from './people-list.ts';

/** What a user told after a talk, parted by what it is good for. Everything is in the user's own words. */
export interface DebriefAnswers {
  readonly discussed: string | null;
  /** What the user would do or put differently. */
  readonly lessons: readonly string[];
  /** When they said they would decide: `about a week`. */
  readonly timeline: string | null;
  readonly people: readonly ListedPerson[];
  readonly mood: string | null;
  /** What is clearly none of these: a remark. */
  readonly rest: string | null;
}

/** An answer has some sentences; a pasted transcript is a remark. */
const TEXT_LIMIT = 4_000;
const CLAUSE_LIMIT = 80;
/** `none`, `no`, `n/a`: a question that was answered with nothing. */
const nothing =
  /^(?:no|none|nope|nothing|nobody|no one|noone|not really|n\/?a|nil|-+|—|\.+|skip|not that i know|they did ?n[o'’]t(?: say)?|no date)\.?$/iu;
/** `1.`, `2)`, `(3)`, `4:` at the start of a line. */
const numbered = /^\s{0,4}(?:q\s?|#)?\(?([1-5])(?:[.):]|\s[-–])\s*(.*)$/iu;
/** Who says something short of a date: `he said two weeks`. Nothing else may stand in the clause. */
const saidDate =
  /^(?:and |but |so )?(?:they|he|she|[\p{Lu}][\p{L}'’-]{1,24}) (?:said|mentioned|told me|named|thinks?|thought)(?: (?:that|it(?:[’']s| is|[’']ll be| will be| would be| takes| will take)))? ?(.{2,40})$/u;

interface Parts {
  discussed: string[];
  lessons: string[];
  timeline: string | null;
  people: ListedPerson[];
  mood: string[];
  rest: string[];
}

/**
 * Splits a free answer to the five questions of the debrief (what did you discuss, what would you put differently, did
 * they name a date, who else was there, how did it feel) into what each part is good for. Answers that are numbered 1 to
 * 5 are taken in the order of the questions. Conservative: what is not clearly one of these stays a remark.
 *
 * @param text newly typed, without commands in it
 * @param from what a date counts from: the talk
 * @returns null where nothing of it was clear: all of it is a remark
 * @example readDebriefAnswers("We talked about Kafka, I blanked on hashing, felt ok", from)
 *   // { discussed: 'We talked about Kafka', lessons: ['I blanked on hashing'], mood: 'felt ok', … }
 */
export function readDebriefAnswers(text: string, from: TimelineStart): DebriefAnswers | null {
  const typed = text.replace(/\r\n?/g, '\n').trim();
  if (typed === '' || typed.length > TEXT_LIMIT) return null;
  const parts: Parts = { discussed: [], lessons: [], timeline: null, people: [], mood: [], rest: [] };
  const answers = numberedAnswers(typed);
  if (answers === null) readFree(typed, from, parts);
  else for (const [number, answer] of answers) readAnswer(number, answer, from, parts);
  return settled(parts);
}

/** The numbered answers, or null where the text has other words before them, or no numbers. */
function numberedAnswers(text: string): ReadonlyMap<number, string> | null {
  const answers = new Map<number, string>();
  let current = 0;
  for (const line of text.split('\n')) {
    const match = numbered.exec(line);
    const number = Number(match?.[1] ?? 0);
    // Only upwards: `2.` within the first answer's list would be a list of its own.
    if (match !== null && number > current) {
      current = number;
      answers.set(number, match[2] ?? '');
    } else if (current === 0 && line.trim() !== '') return null;
    else if (current > 0) answers.set(current, `${answers.get(current) ?? ''}\n${line}`);
  }
  return answers.size === 0 ? null : answers;
}

function readAnswer(number: number, given: string, from: TimelineStart, parts: Parts): void {
  const answer = given.trim();
  if (answer === '' || nothing.test(answer)) return;
  if (number === 1) parts.discussed.push(answer);
  else if (number === 2) parts.lessons.push(answer);
  else if (number === 5) parts.mood.push(answer);
  else if (number === 3) {
    const timeline = readTimelineWords(answer, from);
    if (timeline === null) parts.rest.push(answer);
    else parts.timeline = answer;
  } else {
    const people = answer.includes('@') ? readPeopleList(answer) : peopleInAnswer(withoutStop(answer));
    if (people === null || people.length === 0) parts.rest.push(answer);
    else parts.people.push(...people);
  }
}

function readFree(text: string, from: TimelineStart, parts: Parts): void {
  let last: ClauseKind = 'rest';
  for (const clause of clausesOf(text).slice(0, CLAUSE_LIMIT)) {
    const timeline = parts.timeline === null ? timelineOf(clause.text, from) : null;
    const people = peopleInClause(clause.text);
    if (timeline !== null) {
      parts.timeline = timeline;
      last = 'rest';
    } else if (people.length > 0) {
      parts.people.push(...people);
      last = 'people';
    } else last = takeClause(clause, last, parts);
  }
}

function takeClause(clause: Clause, last: ClauseKind, parts: Parts): ClauseKind {
  const kind = kindOfClause(clause.text);
  if (kind === 'discussed') parts.discussed.push(clause.text);
  else if (kind === 'lesson') parts.lessons.push(clause.text);
  else if (kind === 'mood') parts.mood.push(clause.text);
  else if (kind === 'more' && goesOn(last, clause, parts)) return last;
  else parts.rest.push(clause.text);
  return kind === 'more' ? 'rest' : kind;
}

/** A list goes on behind its comma: with what was discussed, or with a slip. */
function goesOn(last: ClauseKind, { text, joint }: Clause, parts: Parts): boolean {
  const list = last === 'discussed' ? parts.discussed : last === 'lesson' ? parts.lessons : null;
  const before = list?.at(-1);
  if (list === null || before === undefined || joint === null) return false;
  list[list.length - 1] = `${before}${joint}${text}`;
  return true;
}

/** A clause in which the employer names a date. What was talked about is none, whatever dates stand in it. */
function timelineOf(clause: string, from: TimelineStart): string | null {
  if (clause.includes('?') || kindOfClause(clause) === 'discussed') return null;
  const heard = readTimeline(clause, from);
  if (heard !== null) return heard.phrase;
  const short = saidDate.exec(clause)?.[1];
  return short === undefined ? null : (readTimelineWords(short, from)?.phrase ?? null);
}

function settled(parts: Parts): DebriefAnswers | null {
  const clear =
    parts.discussed.length + parts.lessons.length + parts.people.length + parts.mood.length > 0 ||
    parts.timeline !== null;
  if (!clear) return null;
  const joined = (list: readonly string[], mark: string) => (list.length === 0 ? null : list.join(mark));
  return {
    discussed: joined(parts.discussed, '\n'),
    lessons: parts.lessons,
    timeline: parts.timeline,
    people: parts.people,
    mood: joined(parts.mood, ', '),
    rest: joined(parts.rest, '. '),
  };
}

function withoutStop(text: string): string {
  return text
    .replace(/[.!]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

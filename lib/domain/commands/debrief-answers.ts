import { readTimeline, readTimelineWords, type TimelineStart } from '../followup/timeline.ts';
import { type Clause, type ClauseKind, clausesOf, kindOfClause, topicOf } from './debrief-clauses.ts';
import { answersInOrder } from './debrief-order.ts';
import { namesAlone, peopleInAnswer, peopleInClause } from './debrief-people.ts';
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
/** `none`, `no date`, `just Dana`: a question that was answered with nothing. */
const nothing =
  /^(?:no|none|nope|nothing|nothing (?:much|really|special)|nobody|no one|noone|not really|n\/?a|nil|-+|—|\.+|skip|not that i know|(?:they|he|she) did ?n[o'’]t (?:say|name|mention|give)(?: (?:when|one|a date|anything|it))?|(?:no|without an?) (?:date|timeline|deadline)(?: (?:yet|named|given|was named))?|(?:nobody|no one|noone) else(?: (?:was )?(?:there|joined|on the call))?|(?:just|only) (?:\p{Lu}[\p{L}'’-]{1,24}|us|me|him|her|them|the two of us)(?: and (?:me|i))?)\.?$/iu;
/** What opens and closes a mail, and says nothing of the talk. */
const polite =
  /^(?:hi|hello|hey|dear)(?: (?:there|afterword|all|team))?$|^(?:thanks|thank you|thx|cheers|best|best regards|kind regards|regards|sincerely)(?: (?:again|a lot|so much|afterword))?$|^(?:sorry|yes|well|so)$/iu;
/** Who says something short of a date: `he said two weeks`. Nothing else may stand in the clause. */
const saidDate =
  /^(?:and |but |so )?(?:they|he|she|[\p{Lu}][\p{L}'’-]{1,24}) (?:said|mentioned|told me|named|thinks?|thought)(?: (?:that|it(?:[’']s| is|[’']ll be| will be| would be| takes| will take)))? ?(.{2,40})$/u;

/** Who will say something, or that there will be an answer, in a clause that names a date: `decision Monday`. */
const willTell =
  /^(?:(?:and|but|so) )?(?:(?:the |a |their |final )*(?:decision|answer|verdict|result|news|feedback|offer)s?\b|hear(?:ing)? back\b|(?:they|he|she|we|hr|(?:the )?(?:recruiter|team)|\p{Lu}[\p{L}'’-]{1,24})(?:[’']ll| will| want| wants| would| plan| plans| hope| hopes| expects?| aims?| should| is going to| are going to)\b.{0,60}\b(?:decide|decision|answer|tell|know|call|write|follow|contact|email|mail|offer|reach|respond|reply|done)\b|i(?:[’']ll| will| should| would|[’']d)? (?:hear|know)\b)/iu;

/** `There was a second interviewer, …`: a name follows. */
const announces =
  /^(?:and |but )?there (?:was|were) (?:also )?(?:an? |another |two )(?:second |third |other )?(?:interviewers?|persons?|people|engineers?|colleagues?|managers?)$/iu;

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
 *   // { discussed: 'Kafka', lessons: ['I blanked on hashing'], mood: 'felt ok', … }
 */
export function readDebriefAnswers(text: string, from: TimelineStart): DebriefAnswers | null {
  const typed = text.replace(/\r\n?/g, '\n').trim();
  if (typed === '' || typed.length > TEXT_LIMIT) return null;
  const parts: Parts = { discussed: [], lessons: [], timeline: null, people: [], mood: [], rest: [] };
  const answers = answersInOrder(typed, (number, answer) => fits(number, answer, from));
  if (answers === null) readFree(typed, from, parts);
  else for (const [number, answer] of answers) readAnswer(number, answer, from, parts);
  return settled(parts, answers === null);
}

/** True where a line without a number can answer the question in whose place it stands. */
function fits(number: number, answer: string, from: TimelineStart): boolean {
  if (nothing.test(answer)) return true;
  if (number === 3) return bareDate(answer, from) !== null || timelineOf(answer, from) !== null;
  if (number === 4) return (peopleInAnswer(withoutStop(answer)) ?? []).length > 0;
  return number !== 5 || kindOfClause(withoutStop(answer)) === 'mood';
}

function readAnswer(number: number, given: string, from: TimelineStart, parts: Parts): void {
  const answer = given.trim().replace(/(?<!\.)\.$/u, '');
  if (answer === '' || nothing.test(answer)) return;
  if (number === 1) parts.discussed.push(kindOfClause(answer) === 'discussed' ? topicOf(answer) : answer);
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
  let last: ClauseKind | 'announced' = 'rest';
  const small = text === text.toLowerCase();
  for (const clause of withoutClosing(clausesOf(text).slice(0, CLAUSE_LIMIT))) {
    if (nothing.test(clause.text)) continue;
    const timeline = parts.timeline === null ? timelineOf(clause.text, from) : null;
    const people = peopleInClause(clause.text, small);
    if (timeline !== null) {
      parts.timeline = timeline;
      last = 'rest';
    } else if (people.length > 0) {
      parts.people.push(...namesBefore(clause, parts), ...people);
      last = 'people';
    } else if (last === 'announced' && namesAlone(clause.text).length > 0) {
      parts.rest.pop();
      parts.people.push(...namesAlone(clause.text));
      last = 'people';
    } else if (announces.test(clause.text)) {
      parts.rest.push(clause.text);
      last = 'announced';
    } else if (parts.timeline === null && standsAlone(clause, last) && bareDate(clause.text, from) !== null) {
      parts.timeline = clause.text;
      last = 'rest';
    } else last = takeClause(clause, last, parts);
  }
}

/** `Sam, Lee and Joe were there`: the names before the comma. */
function namesBefore({ joint }: Clause, parts: Parts): readonly ListedPerson[] {
  const found: ListedPerson[] = [];
  for (let before = parts.rest.at(-1); joint !== null && before !== undefined; before = parts.rest.at(-1)) {
    const names = namesAlone(before);
    if (names.length === 0) break;
    found.unshift(...names);
    parts.rest.pop();
  }
  return found;
}

/** A date behind a comma belongs to what was talked about; after a full stop, or another answer, it is one of its own. */
function standsAlone({ joint }: Clause, last: ClauseKind | 'announced'): boolean {
  return joint === null || (last !== 'discussed' && last !== 'more');
}

/** Clauses without the greeting, and without what follows a closing word: a name. */
function withoutClosing(clauses: readonly Clause[]): readonly Clause[] {
  const end = clauses.findIndex(({ text, joint }, at) => at > 0 && joint === null && polite.test(text));
  const signed = end > 0 && clauses.length - end <= 2 && (clauses.at(-1)?.text.split(' ').length ?? 0) <= 3;
  return (signed ? clauses.slice(0, end) : clauses).filter(({ text }) => !polite.test(text));
}

/** `two weeks`, `Friday`, `a week or so`: a day or a length, and nothing else. */
function bareDate(answer: string, from: TimelineStart): string | null {
  const plain = withoutStop(answer).replace(
    /^(?:about|around|maybe|probably|roughly|like|they said|said) |(?: or so| maybe| probably| i think| they said)$/giu,
    '',
  );
  const words = plain.split(' ');
  if (plain === '' || words.length > 6) return null;
  const found = readTimelineWords(plain, from);
  return found !== null && found.phrase.length >= plain.length - 4 ? found.phrase : null;
}

function takeClause(clause: Clause, last: ClauseKind | 'announced', parts: Parts): ClauseKind | 'announced' {
  const kind = kindOfClause(clause.text);
  if (kind === 'discussed') parts.discussed.push(topicOf(clause.text));
  else if (kind === 'lesson') parts.lessons.push(clause.text);
  else if (kind === 'mood') parts.mood.push(clause.text);
  else if (kind === 'more' && goesOn(last, clause, parts)) return last;
  else parts.rest.push(clause.text);
  return kind === 'more' ? 'rest' : kind;
}

/** A list goes on behind its comma: with what was discussed, or with a slip. */
function goesOn(last: ClauseKind | 'announced', { text, joint }: Clause, parts: Parts): boolean {
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
  const short = saidDate.exec(clause)?.[1] ?? (willTell.test(clause) ? clause : undefined);
  return short === undefined ? null : (readTimelineWords(short, from)?.phrase ?? null);
}

/** `too long`, `ok but change this`: a lone word of mood may as well be about the draft. */
const feels =
  /\b(?:f[ae]e?lt|feel\w*|went|was|is|seemed|vibes?|enjoyed|liked|loved|mood|atmosphere|i[’']?m|i am|overall)\b/iu;

function isBareMood({ discussed, lessons, people, timeline, mood }: Parts): boolean {
  const others = discussed.length + lessons.length + people.length;
  return others === 0 && timeline === null && !mood.some((one) => feels.test(one));
}

function settled(parts: Parts, lone: boolean): DebriefAnswers | null {
  const clear =
    parts.discussed.length + parts.lessons.length + parts.people.length + parts.mood.length > 0 ||
    parts.timeline !== null;
  if (!clear || (lone && isBareMood(parts))) return null;
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

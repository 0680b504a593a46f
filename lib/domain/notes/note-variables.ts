import type { NoteKind } from '../application/application.ts';
import type { DraftInput } from './draft-input.ts';
import { asSentences } from './facts/sentences.ts';
import { correctsFigure, isAnswer, standsAlone } from './facts/statement-form.ts';
import type { Reader } from './facts/to-reader.ts';
import { weaveStatement } from './facts/weave-statement.ts';
import { type WovenTopic, weaveTopic } from './facts/weave-topic.ts';
import { sayDate, sayWeekday } from './local-time.ts';
import { fullName, greeting, readName } from './person-name.ts';
import { roleName } from './role-name.ts';
import { oneLine, type Seal } from './seal.ts';

/** Hostile invitations carry names, titles and companies of any length. */
const NAME_LIMIT = 100;
/** A thank-you has 150 words; so many of them may be the user's own, shared among the facts. */
const FACT_WORDS = 60;
/** Kinds whose reader is the recruiter, whoever they are about. */
const toRecruiter: readonly NoteKind[] = ['ask-recruiter', 'pass-on'];

/**
 * What the note templates may name: every value is a sealed line or null, flags and tones stand as they are.
 */
export function noteVariables(input: DraftInput, kind: NoteKind, seal: Seal): Readonly<Record<string, unknown>> {
  const forRecruiter = toRecruiter.includes(kind) && input.reason !== 'no-show';
  const reader = forRecruiter ? { ...input.recruiter, title: null } : input.person;
  const aboutReader: Reader = { name: readName(input.person.name), alone: input.alone ?? true };
  const { facts } = input;
  const told = Object.values(facts).filter((fact) => fact !== null).length;
  const share = Math.floor(FACT_WORDS / Math.max(told, 1));
  const topic = topicVariables(weaveTopic(facts.discussed, aboutReader, share));
  const stated = statements(input, kind, aboutReader, share);
  return {
    kind,
    tone: input.tone,
    situation: input.situation ?? null,
    reason: input.reason ?? null,
    greeting: seal.seal(greeting(reader.name ?? null, reader.title ?? null, input.tone)),
    person: seal.seal(fullName(input.person.name, input.person.title ?? null) ?? 'my interviewer'),
    role: seal.seal(roleName(input.role)),
    company: seal.seal(oneLine(input.company, NAME_LIMIT)),
    day: seal.seal(dayOf(input, kind)),
    meet: input.interview?.medium === 'phone' || input.interview?.medium === 'unknown' ? 'speak with' : 'meet with',
    topic: seal.seal(topic.phrase),
    topic_own: seal.seal(topic.own),
    topic_heard: seal.seal(topic.heard),
    topic_glad: seal.seal(topic.glad),
    topic_sentence: seal.seal(topic.sentence),
    add: seal.seal(stated.add),
    add_whole: seal.seal(stated.whole),
    clarify: seal.seal(stated.clarify),
    clarify_figure: seal.seal(stated.figure),
    nervous: facts.nervous === null ? null : (input.version ?? 'restate'),
    nervous_reason: seal.seal(nervousReason(facts.nervous)),
    asked_day: seal.seal(askedDay(input)),
  };
}

/** What the user would add and set right, each in the form that the words around it need; the other forms are null. */
function statements({ facts, situation }: DraftInput, kind: NoteKind, reader: Reader, share: number) {
  const added = weaveStatement(facts.add, reader, share);
  const corrected = weaveStatement(facts.clarify, reader, share);
  // In an answer to an outcome nothing stands in front of it.
  const alone = added !== null && (kind !== 'thank-you' || standsAlone(added.text));
  // Whose mind went blank adds the answer that was missing.
  const late = situation === 'rambled' && corrected === null && !alone && added !== null && isAnswer(added.text);
  const figure = corrected !== null && situation !== 'rambled' && correctsFigure(corrected.text);
  return {
    add: alone || late ? null : (added?.inline ?? null),
    whole: alone ? asSentences(added.text) : null,
    clarify: late ? added.inline : figure ? null : (corrected?.inline ?? null),
    figure: figure ? corrected.inline : null,
  };
}

/** At most one of them is there: each needs sentences of its own around it. */
function topicVariables(
  topic: WovenTopic | null,
): Readonly<Record<'phrase' | 'own' | 'heard' | 'glad' | 'sentence', string | null>> {
  const none = { phrase: null, own: null, heard: null, glad: null, sentence: null };
  if (topic === null) return none;
  return { ...none, [topic.own ? 'own' : topic.form]: topic.text };
}

/** A thank-you goes out within days, so the weekday is enough; other kinds come later and name the date. */
function dayOf(input: DraftInput, kind: NoteKind): string | null {
  if (input.interview === null || input.interview.timezone === null) return null;
  const { start, timezone } = input.interview;
  return kind === 'thank-you' || kind === 'pass-on' ? sayWeekday(start, timezone) : sayDate(start, timezone);
}

/** Day of the first status check; a bare date is the employer's local day already. */
function askedDay(input: DraftInput): string | null {
  const asked = input.askedAt ?? null;
  if (asked === null) return null;
  return asked.includes('T')
    ? sayDate(asked, input.interview?.timezone ?? 'UTC')
    : sayDate(`${asked}T12:00:00Z`, 'UTC');
}

/** What the user said of the nerves, where it is one of the two reasons that a note can name in passing. */
function nervousReason(fact: string | null): string | null {
  const line = oneLine(fact, 300) ?? '';
  const first = /\bfirst (?:job )?interview(?: (?:ever|in|since|after|for) [^.,;:!?]{1,50})?/i.exec(line)?.[0];
  if (first !== undefined) return `it was my ${first.replace('F', 'f')}`;
  const back =
    /\bafter (?:a|an|my|the|some|\w{1,10}) (?:[^.,;:!?]{0,30} )?(?:break|leave|gap|pause|years|sabbatical)\b/i.exec(
      line,
    )?.[0];
  return back === undefined ? null : `I was coming back ${back.replace('A', 'a')}`;
}

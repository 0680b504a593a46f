import type { NoteFacts, NoteKind, Tone } from '../application/application.ts';
import type { Interviewer, Medium } from '../application/interview.ts';
import type { Playbook } from '../commands/command.ts';
import type { Mailbox } from '../mail/mail.ts';
import type { Instant, ZoneName } from '../time.ts';
import { weaveStatement, weaveTopic } from './fact-grammar.ts';
import { sayDate, sayWeekday } from './local-time.ts';
import { fullName, greeting, readName } from './person-name.ts';
import { choosePhrasings, readSections, type Section } from './phrasings.ts';
import type { Render } from './render.ts';
import { oneLine, Seal } from './seal.ts';

export interface DraftInput {
  readonly kind: NoteKind;
  /** Whom the note is about; for thank-you notes also its reader. */
  readonly person: Pick<Interviewer, 'name' | 'address'> & { readonly title?: string | null };
  readonly recruiter: Mailbox | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly interview: { readonly start: Instant; readonly timezone: ZoneName | null; readonly medium: Medium } | null;
  readonly facts: NoteFacts;
  readonly tone: Tone;
  readonly userName: string | null;
  /** The user's own closing line(s); null signs with the name. */
  readonly signOff: string | null;
  /** Chooses the phrasings: the same seed gives the same note (application id and person). */
  readonly seed: string;
  /** Texts of the other notes of this application: this one will differ from each. */
  readonly siblings: readonly string[];
  /** For `nervous`: restate the qualification (default), or acknowledge the nerves. */
  readonly version?: 'restate' | 'acknowledge' | null;
  readonly reason?: 'dislike-manager' | 'not-a-fit' | null;
  /** When the first status check was sent, for the last one: an instant, or the local day. */
  readonly askedAt?: Instant | string | null;
  /** What the user told about the talk: late, technical-failure, past-unpleasantness and rambled change a thank-you. */
  readonly situation?: Playbook | null;
}

export interface Draft {
  readonly subject: string;
  /** `\n` line ends, no trailing blank line. */
  readonly text: string;
}

const NAME_LIMIT = 100;
/** A thank-you has 150 words: so much of them may be the user's own. Longer facts give their first sentences. */
const topicWords = 45;
const statementWords = 40;
/** Kinds whose reader is the recruiter, whoever they are about. */
const toRecruiter: readonly NoteKind[] = ['ask-recruiter', 'pass-on'];

/**
 * Drafts a note: the same input always gives the same words. Nothing is asserted that the user did not say; where a
 * name, role, company or fact is missing the sentence does without.
 *
 * @param render fills `notes/thank-you/<tone>` or `notes/<kind>`, which hold several phrasings per paragraph
 * @throws TemplateError when a template is missing or names an unknown variable
 * @example draftNote({ kind: 'thank-you', person: { name: 'Dana Whitfield', … }, … }, render).subject // 'Thank you for Thursday'
 */
export function draftNote(input: DraftInput, render: Render): Draft {
  if (input.kind === 'pass-on') return draftPassOn(input, render);
  return draftPlain(input, render, input.kind, null);
}

/** The recruiter gets a frame of two sentences around the thank-you, which stands there whole. */
function draftPassOn(input: DraftInput, render: Render): Draft {
  const inner = draftPlain({ ...input, kind: 'thank-you' }, render, 'thank-you', null);
  return draftPlain(input, render, 'pass-on', inner.text);
}

function draftPlain(input: DraftInput, render: Render, kind: NoteKind, message: string | null): Draft {
  const seal = new Seal();
  const template = kind === 'thank-you' ? `notes/thank-you/${input.tone}` : `notes/${kind}`;
  const sections = readSections(render(template, variables(input, kind, message, seal)));
  const [subject] = sections.filter((section) => section.name === 'subject');
  const paragraphs = sections
    .filter((section) => section.name !== 'subject')
    .map(({ name, phrasings }): Section => ({ name, phrasings: phrasings.map((phrasing) => seal.unseal(phrasing)) }));
  const signOff = closing(input, render);
  const assemble = (chosen: readonly string[]): string =>
    [...chosen, signOff].filter((part) => part !== '').join('\n\n');
  const text = assemble(choosePhrasings(paragraphs, assemble, `${input.seed}\u0000${kind}`, input.siblings));
  return { subject: chooseSubject(subject, input, seal), text };
}

function chooseSubject(section: Section | undefined, input: DraftInput, seal: Seal): string {
  if (section === undefined) return '';
  const phrasings = section.phrasings.map((phrasing) => seal.unseal(phrasing));
  const [chosen = ''] = choosePhrasings(
    [{ ...section, phrasings }],
    ([one = '']) => one,
    `${input.seed}\u0000subject`,
    [],
  );
  return oneLine(chosen) ?? '';
}

function variables(
  input: DraftInput,
  kind: NoteKind,
  message: string | null,
  seal: Seal,
): Readonly<Record<string, unknown>> {
  const reader = toRecruiter.includes(kind) ? { ...input.recruiter, title: null } : input.person;
  const firstName = readName(input.person.name)?.given ?? null;
  const { facts } = input;
  const topic = weaveTopic(facts.discussed, firstName, topicWords);
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
    topic: seal.seal(topic?.form === 'phrase' ? topic.text : null),
    topic_sentence: seal.seal(topic?.form === 'sentence' ? topic.text : null),
    add: seal.seal(statement(facts.add)),
    clarify: seal.seal(statement(facts.clarify)),
    nervous: facts.nervous === null ? null : (input.version ?? 'restate'),
    nervous_reason: seal.seal(nervousReason(facts.nervous)),
    asked_day: seal.seal(askedDay(input)),
    message: seal.seal(message),
  };
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

/** `Senior Data Engineer role` → `Senior Data Engineer`: the templates say role themselves. */
function roleName(role: string | null): string | null {
  const line = oneLine(role, NAME_LIMIT);
  return line === null ? null : oneLine(line.replace(/^the /i, '').replace(/ (?:role|position|job|opening)$/i, ''));
}

function statement(fact: string | null): string | null {
  const woven = weaveStatement(fact, statementWords);
  if (woven === null) return null;
  return /[.!?]$/.test(woven.text) ? woven.text : `${woven.text}.`;
}

/** What the user said of the nerves, where it is one of the two reasons that a note can name in passing. */
function nervousReason(fact: string | null): string | null {
  const line = oneLine(fact, 300) ?? '';
  const first = /\bfirst (?:job )?interview(?: (?:ever|in|since|after|for) [^.,;:!?]{1,50})?/i.exec(line)?.[0];
  if (first !== undefined) return `it was my ${first.toLowerCase()}`;
  const back =
    /\bafter (?:a|an|my|the|some|\w{1,10}) (?:[^.,;:!?]{0,30} )?(?:break|leave|gap|pause|years|sabbatical)\b/i.exec(
      line,
    )?.[0];
  return back === undefined ? null : `I was coming back ${back.toLowerCase()}`;
}

function closing(input: DraftInput, render: Render): string {
  const name = oneLine(input.userName, NAME_LIMIT);
  const own = (input.signOff ?? '')
    .slice(0, 500)
    .split('\n')
    .map((line) => oneLine(line, NAME_LIMIT))
    .filter((line) => line !== null);
  if (own.length === 0) {
    const seal = new Seal();
    return seal.unseal(render('notes/sign-off', { tone: input.tone, name: seal.seal(name) }).trim());
  }
  const signed = name === null || own.length > 1 || own.join(' ').includes(name.split(' ')[0] ?? name);
  return signed ? own.join('\n') : [...own, name].join('\n');
}

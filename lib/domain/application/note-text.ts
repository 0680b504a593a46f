import { checkDraft } from '../notes/check-draft.ts';
import { type DraftInput, draftNote } from '../notes/draft.ts';
import { sayDate } from '../notes/local-time.ts';
import { inZone } from '../time.ts';
import type { Application, Interview, Note, NoteKind, NoteReason } from './application.ts';
import { latestInterview, recruiterOf } from './contacts.ts';
import type { DecideContext } from './event.ts';
import type { Interviewer } from './interview.ts';
import { factsOf, isThanks, noFacts } from './note-state.ts';

/** A note that is to be written: what for, about which talk, about whom, to whom. */
export interface Wish {
  readonly kind: NoteKind;
  readonly interview: Interview | null;
  readonly person: Interviewer | { readonly name: string | null; readonly address: string | null };
  readonly to: Note['to'];
  readonly reason?: NoteReason;
}

/** What a draft consists of. */
export interface WrittenNote {
  readonly subject: string;
  readonly text: string;
  readonly versions: readonly string[];
}

/**
 * What is wrong with a draft before anybody has seen it, in words for the user; empty for a good one. The words of
 * templates pass; what fails came in with a fact.
 */
export function problemsOfDraft(
  application: Application,
  context: DecideContext,
  wish: Wish,
  note: Note | null,
  written: WrittenNote,
): readonly string[] {
  const input = draftInput(application, context, wish, note);
  const known = { ...input, edited: false, sources: sourcesOf(input) };
  const texts = written.versions.length > 0 ? written.versions : [written.text];
  const kind = { kind: wish.kind, to: wish.to, subject: written.subject };
  return [...new Set(texts.flatMap((text) => checkDraft({ ...kind, text }, known)))];
}

/** All that a note may be made of. */
function sourcesOf(input: DraftInput): readonly string[] {
  const { interview, askedAt } = input;
  const zone = interview?.timezone ?? 'UTC';
  return [
    input.company,
    input.role,
    input.person.name,
    input.person.title ?? null,
    input.recruiter?.name ?? null,
    ...Object.values(input.facts),
    input.userName,
    input.userAddress ?? null,
    input.signOff,
    interview === null ? null : sayDate(interview.start, zone),
    askedAt ? sayDate(askedAt.includes('T') ? askedAt : `${askedAt}T12:00:00Z`, 'UTC') : null,
  ].filter((source) => source !== null);
}

/** The text of a note. Nerves come in two versions, to restate or to acknowledge: the user picks by number. */
export function writeNote(
  application: Application,
  context: DecideContext,
  wish: Wish,
  note: Note | null,
): WrittenNote {
  const input = draftInput(application, context, wish, note);
  if (input.facts.nervous === null || wish.kind !== 'thank-you') {
    return { ...draftNote(input, context.render), versions: [] };
  }
  const [restate, acknowledge] = (['restate', 'acknowledge'] as const).map((version) =>
    draftNote({ ...input, version }, context.render),
  );
  if (restate === undefined || acknowledge === undefined) throw new Error('two versions were asked for');
  return { ...restate, versions: [restate.text, acknowledge.text] };
}

function draftInput(application: Application, context: DecideContext, wish: Wish, note: Note | null): DraftInput {
  const interview = wish.interview;
  const zone = interview?.timezone ?? context.timezone;
  const before = notesBefore(application, note).filter(isThanks);
  const asked = application.notes.find((one) => one.kind === 'status-check' && one.sentAt !== null)?.sentAt ?? null;
  return {
    kind: wish.kind,
    person: { title: null, ...wish.person },
    recruiter: interview?.recruiter ?? recruiterOf(application),
    company: application.company,
    role: application.role,
    interview: interview === null ? null : { start: interview.start, timezone: zone, medium: interview.medium },
    // What was said of the talk has its place in the thank-yous; other notes hold what was said for them alone.
    facts: isThanks(wish) ? factsOf(application, note) : (note?.facts ?? noFacts),
    alone: !isThanks(wish) || isAlone(application, wish, note),
    tone: application.tone,
    userName: context.profile.settings.name ?? context.profile.name,
    userAddress: context.profile.address,
    signOff: context.profile.settings.signOff,
    seed: seedOf(application, note),
    siblings: before.map((one) => one.text),
    siblingSubjects: before.map((one) => one.subject),
    version: null,
    reason: wish.reason ?? null,
    askedAt: asked === null ? null : inZone(asked, zone).toPlainDate().toString(),
    situation: interview === null || interview.key === latestInterview(application)?.key ? application.situation : null,
  };
}

/** A note differs from those before it. Were later ones looked at too, a new fact would change all its other words. */
function notesBefore(application: Application, note: Note | null): readonly Note[] {
  const at = application.notes.findIndex((one) => one.id === note?.id);
  return at === -1 ? application.notes : application.notes.slice(0, at);
}

/** True where nobody else of the same talk gets a note with these facts. */
function isAlone(application: Application, { interview }: Wish, note: Note | null): boolean {
  if (note === null) return (interview?.interviewers.length ?? 0) < 2;
  return !application.notes.some(
    (one) =>
      one.id !== note.id &&
      isThanks(one) &&
      one.interviewKey === note.interviewKey &&
      one.facts.discussed === note.facts.discussed &&
      one.facts.add === note.facts.add &&
      one.facts.clarify === note.facts.clarify,
  );
}

/**
 * The hash half of the id and the number of the note: the same invitation gives the same words, in whichever
 * millisecond it came, and a note keeps its words when a name or an address is put right.
 */
function seedOf(application: Application, note: Note | null): string {
  const number = note === null ? String(application.nextNote) : note.id.slice(note.id.lastIndexOf('-') + 1);
  return `${application.id.slice(-6)} ${number}`;
}

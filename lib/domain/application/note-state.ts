import type { Application, Note, NoteFacts, NoteKind } from './application.ts';

export const noFacts: NoteFacts = { discussed: null, clarify: null, nervous: null, add: null };

/** True while a note waits for the user: drafted or put off. */
export function isOpen(note: Note): boolean {
  return note.status === 'drafted' || note.status === 'snoozed';
}

/** True when nothing can change about a note any more. */
export function isClosed(note: Note): boolean {
  return note.status === 'sent' || note.status === 'self-sent' || note.status === 'skipped';
}

/** The notes that thank somebody for a talk, directly or by way of the recruiter. */
export function isThanks(note: Pick<Note, 'kind'>): boolean {
  return note.kind === 'thank-you' || note.kind === 'pass-on';
}

const checks: ReadonlySet<NoteKind> = new Set(['status-check', 'last-status-check']);

export function isCheck(note: Pick<Note, 'kind'>): boolean {
  return checks.has(note.kind);
}

/** How a note is spoken of to the user: by the person it is about. */
export function noteLabel(note: Note): string {
  const person = note.person.name ?? note.person.address ?? null;
  const to = note.to[0]?.name ?? note.to[0]?.address ?? person;
  if (note.kind === 'thank-you') return person === null ? 'the thank-you' : `the note to ${person}`;
  if (note.kind === 'pass-on') return `the note for ${person ?? 'your interviewer'} through ${to ?? 'the recruiter'}`;
  if (isCheck(note)) return to === null ? 'the status check' : `the status check to ${to}`;
  return to === null ? 'the note' : `the note to ${to}`;
}

/** The label at the start of a sentence. */
export function noteLabelFirst(note: Note): string {
  const label = noteLabel(note);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Facts of the application and of one note together; the note's own win. */
export function factsOf(application: Application, note: Pick<Note, 'facts'> | null): NoteFacts {
  const own = note?.facts ?? noFacts;
  return {
    discussed: own.discussed ?? application.facts.discussed,
    clarify: own.clarify ?? application.facts.clarify,
    nervous: own.nervous ?? application.facts.nervous,
    add: own.add ?? application.facts.add,
  };
}

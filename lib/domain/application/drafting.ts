import { checkDraft, gapIn } from '../notes/check-draft.ts';
import type { Application, Interview, Note, NoteKind, NoteReason } from './application.ts';
import { contactOf, latestInterview, recruiterOf } from './contacts.ts';
import type { Interviewer } from './interview.ts';
import { maxInterviewers, maxNotes } from './limits.ts';
import { isClosed, isThanks, noFacts, noteLabel } from './note-state.ts';
import { problemsOfDraft, type Wish, type WrittenNote, writeNote } from './note-text.ts';
import type { Turn } from './turn.ts';

/**
 * Drafts what is owed after the talks of one day: a note to each interviewer; by way of the recruiter where no address
 * is known; a question to the recruiter where nobody is known at all. People who have a note already get no second one.
 *
 * @returns the ids of the notes that are open now, new ones last
 */
export function draftThanks(turn: Turn, rounds: readonly Interview[]): readonly string[] {
  const keys = new Set(rounds.map((round) => round.key));
  for (const { round, person } of peopleOf(rounds)) {
    const has = turn.application.notes.some(
      (note) => keys.has(note.interviewKey ?? '') && isThanks(note) && samePerson(note.person, person),
    );
    if (!has) addDraft(turn, thanksWish(round, person));
  }
  const last = rounds.at(-1);
  if (
    last !== undefined &&
    peopleOf(rounds).length === 0 &&
    !turn.application.notes.some((note) => keys.has(note.interviewKey ?? ''))
  ) {
    addDraft(turn, askRecruiterWish(turn.application, last));
  }
  return turn.application.notes
    .filter((note) => keys.has(note.interviewKey ?? '') && note.status === 'drafted')
    .map((note) => note.id);
}

/** The note that asks the recruiter for names and addresses. */
export function askRecruiterWish(application: Application, interview: Interview | null): Wish {
  const recruiter = recruiterOf(application);
  const nobody = { name: null, address: null };
  return { kind: 'ask-recruiter', interview, person: recruiter ?? nobody, to: recruiter === null ? [] : [recruiter] };
}

/** The note that asks for a new time, because nobody came to a talk. */
export function noShowWish(application: Application, interview: Interview | null): Wish {
  return { ...contactWish(application, 'ask-recruiter', 'no-show'), interview };
}

/** A note to whoever answers for the application: the recruiter, else the first interviewer with an address. */
export function contactWish(application: Application, kind: NoteKind, reason?: NoteReason): Wish {
  const contact = contactOf(application);
  const interview = latestInterview(application);
  const wish = {
    kind,
    interview,
    person: contact ?? { name: null, address: null },
    to: contact === null ? [] : [contact],
  };
  return reason === undefined ? wish : { ...wish, reason };
}

/** Drafts a note and adds it to the application; null at the cap of notes. */
export function addDraft(turn: Turn, wish: Wish): Note | null {
  if (turn.application.notes.length >= maxNotes) return null;
  const written = writeNote(turn.application, turn.context, wish, null);
  const note = turn.addNote({
    kind: wish.kind,
    status: 'drafted',
    interviewKey: wish.interview?.key ?? null,
    person: { name: wish.person.name, address: wish.person.address },
    to: wish.to,
    ...written,
    revision: 1,
    edited: false,
    // Kept with the note: what was said of this talk is nothing to say of a later one.
    facts: isThanks(wish) ? turn.application.facts : noFacts,
    reason: wish.reason ?? null,
    due: turn.now,
    heldUntil: null,
    approval: null,
    undoneAt: null,
    attempt: null,
    sentAt: null,
  });
  sayProblems(turn, wish, note, written);
  return note;
}

/** What fails the check is said with the draft, so that nobody approves it unread. */
function sayProblems(turn: Turn, wish: Wish, note: Note, written: WrittenNote): void {
  const gap = gapIn([written.subject, written.text, ...written.versions].join('\n'));
  const sentences = problemsOfDraft(turn.application, turn.context, wish, note, written).map((problem) =>
    gap !== null && problem.includes(gap)
      ? `One word is still missing in ${noteLabel(note)}: ${gap}.`
      : `Please read ${noteLabel(note)} with care. ${problem}`,
  );
  for (const sentence of sentences) if (!turn.said.includes(sentence)) turn.said.push(sentence);
}

/** Writes an open note anew from the facts as they are now; a text that the user wrote himself is left alone. */
export function redraft(turn: Turn, id: string): void {
  const note = turn.note(id);
  if (note === undefined || isClosed(note)) return;
  const interview = turn.application.interviews.find((one) => one.key === note.interviewKey) ?? null;
  const person = interview?.interviewers.find((one) => samePerson(one, note.person)) ?? note.person;
  const wish = isThanks(note) && interview !== null ? thanksWish(interview, person) : sameWish(turn.application, note);
  const written = note.edited
    ? { subject: note.subject, text: note.text, versions: [] }
    : writeNote(turn.application, turn.context, wish, note);
  const texts = (one: { readonly subject: string; readonly text: string; readonly versions: readonly string[] }) =>
    [one.subject, one.text, ...one.versions].join('\n');
  const same = texts(written) === texts(note) && sameMailboxes(wish.to, note.to);
  turn.changeNote(id, {
    ...written,
    kind: wish.kind,
    person: { name: wish.person.name, address: wish.person.address },
    to: wish.to,
    revision: same ? note.revision : note.revision + 1,
  });
  if (!note.edited) sayProblems(turn, wish, note, written);
}

/** What a note that thanks nobody is for, now: a reader who was missing may have become known. */
function sameWish(application: Application, note: Note): Wish {
  const interview = application.interviews.find((one) => one.key === note.interviewKey) ?? null;
  if (note.to.length === 0 && note.reason === 'no-show') return noShowWish(application, interview);
  if (note.to.length === 0 && note.kind === 'ask-recruiter') return askRecruiterWish(application, interview);
  if (note.to.length === 0) return contactWish(application, note.kind, note.reason ?? undefined);
  const wish = { kind: note.kind, interview, person: note.person, to: note.to };
  return note.reason === null ? wish : { ...wish, reason: note.reason };
}

/**
 * What stands against sending a note as it is: empty when it may go. The user has read and approved the words, so only
 * what can go wrong technically counts here.
 */
export function problemsOf(application: Application, note: Note): readonly string[] {
  if (note.to.length === 0) return [`I have no address for ${note.person.name ?? 'this note'}`];
  const known = { person: note.person, company: application.company, role: application.role, edited: true };
  return checkDraft({ kind: note.kind, to: note.to, subject: note.subject, text: note.text }, known);
}

/** The same person: by address where both have one, else by name without regard to case. */
export function samePerson(a: Note['person'], b: Note['person']): boolean {
  if (a.address !== null && b.address !== null) return a.address.toLowerCase() === b.address.toLowerCase();
  return a.name !== null && b.name !== null && a.name.toLowerCase() === b.name.toLowerCase();
}

function thanksWish(interview: Interview, person: Wish['person']): Wish {
  if (person.address !== null) {
    return { kind: 'thank-you', interview, person, to: [{ name: person.name, address: person.address }] };
  }
  const recruiter = interview.recruiter;
  if (recruiter?.address) return { kind: 'pass-on', interview, person, to: [recruiter] };
  return { kind: 'thank-you', interview, person, to: [] };
}

function peopleOf(
  rounds: readonly Interview[],
): readonly { readonly round: Interview; readonly person: Interviewer }[] {
  const people: { readonly round: Interview; readonly person: Interviewer }[] = [];
  for (const round of rounds) {
    for (const person of round.interviewers) {
      const known = people.some((one) => samePerson(one.person, person));
      if (!known && people.length < maxInterviewers) people.push({ round, person });
    }
  }
  return people;
}

function sameMailboxes(a: Note['to'], b: Note['to']): boolean {
  return (
    a.length === b.length && a.every((one, index) => one.address === b[index]?.address && one.name === b[index]?.name)
  );
}

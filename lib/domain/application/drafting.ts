import { checkDraft } from '../notes/check-draft.ts';
import { type DraftInput, draftNote } from '../notes/draft.ts';
import { inZone } from '../time.ts';
import type { Application, Interview, Note, NoteKind, NoteReason } from './application.ts';
import type { DecideContext } from './event.ts';
import type { Interviewer } from './interview.ts';
import { maxInterviewers, maxNotes } from './limits.ts';
import { factsOf, isClosed, isThanks, noFacts } from './note-state.ts';
import type { Turn } from './turn.ts';

interface Wish {
  readonly kind: NoteKind;
  readonly interview: Interview | null;
  readonly person: Interviewer | { readonly name: string | null; readonly address: string | null };
  readonly to: Note['to'];
  readonly reason?: NoteReason;
}

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
  const written = write(turn.application, turn.context, wish, null);
  return turn.addNote({
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
    : write(turn.application, turn.context, wish, note);
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

/** The interview whose talk is the latest, cancelled ones left out. */
export function latestInterview(application: Application): Interview | null {
  const rounds = application.interviews.filter((round) => round.status !== 'cancelled');
  return rounds.reduce<Interview | null>((best, one) => (best === null || one.start > best.start ? one : best), null);
}

/** The latest recruiter with an address. */
export function recruiterOf(application: Application): Note['to'][number] | null {
  return application.interviews.findLast((round) => round.recruiter?.address)?.recruiter ?? null;
}

/** Whom a status check goes to: the recruiter, else the first interviewer with an address. */
export function contactOf(application: Application): Note['to'][number] | null {
  const recruiter = recruiterOf(application);
  if (recruiter !== null) return recruiter;
  const people = [...application.interviews].reverse().flatMap((round) => round.interviewers);
  const person = people.find((one) => one.address !== null);
  return person === undefined ? null : { name: person.name, address: person.address };
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

/** The text of a note. Nerves come in two versions, to restate or to acknowledge: the user picks by number. */
function write(
  application: Application,
  context: DecideContext,
  wish: Wish,
  note: Note | null,
): { readonly subject: string; readonly text: string; readonly versions: readonly string[] } {
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
    tone: application.tone,
    userName: context.profile.settings.name ?? context.profile.name,
    signOff: context.profile.settings.signOff,
    seed: `${seedOf(application)} ${wish.person.address ?? wish.person.name ?? wish.kind}`,
    siblings: application.notes.filter((one) => one.id !== note?.id && isThanks(one)).map((one) => one.text),
    version: null,
    reason: wish.reason ?? null,
    askedAt: asked === null ? null : inZone(asked, zone).toPlainDate().toString(),
    situation: interview === null || interview.key === latestInterview(application)?.key ? application.situation : null,
  };
}

/** The hash half of the id: the same invitation gives the same words, in whichever millisecond it came. */
function seedOf(application: Application): string {
  return application.id.slice(-6);
}

function sameMailboxes(a: Note['to'], b: Note['to']): boolean {
  return (
    a.length === b.length && a.every((one, index) => one.address === b[index]?.address && one.name === b[index]?.name)
  );
}

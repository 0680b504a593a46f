import { endOf } from '../../followup/step-times.ts';
import { readTimelineWords } from '../../followup/timeline.ts';
import { inWords } from '../../in-words.ts';
import { gapIn } from '../../notes/check-draft.ts';
import { meansOnePerson } from '../../notes/facts/meant-person.ts';
import { compareInstants, type Instant, shift } from '../../time.ts';
import type { Interview, Note, NoteFacts, Tone, UserMailKind } from '../application.ts';
import { latestInterview } from '../contacts.ts';
import { redraft } from '../drafting.ts';
import { maxFactText, maxNoteText } from '../limits.ts';
import { isOpen, isThanks, noteLabel, noteLabelFirst } from '../note-state.ts';
import { waitUntil } from '../take-employer.ts';
import { keepLesson } from './keep-words.ts';
import { type ReplyTurn, targets } from './targets.ts';
import { joinFact, sayTaken, whoIsMeant } from './told-facts.ts';

const isOpenOrHeld = (note: Note) => isOpen(note) || (note.status === 'held' && note.attempt === null);

/** What our own mails show in the place of a text. */
const sample = /^(?:your text|the (?:whole |new )?text|…|\.{3})[.!]?$/i;

/** Replaces a note's text by the user's own words. It comes back for approval: a change is never an approval. */
export function edit(reply: ReplyTurn, text: string, person: string | null): void {
  const { turn } = reply;
  const body = text.replace(/\r\n?/g, '\n').trim();
  const candidates = person === null ? openNotes(reply) : targets(reply, person, isOpenOrHeld);
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only === undefined) {
    const names = inWords(openNotes(reply).map((note) => noteLabel(note)));
    turn.said.push(
      names === ''
        ? 'There is no open note to change.'
        : `Whose note is this text for? Open are ${names}. Reply edit NAME: and the text.`,
    );
    return;
  }
  if (body === '' || sample.test(body)) {
    const said = body === '' ? 'The new text was empty' : 'I need the new text itself behind "edit:"';
    turn.said.push(`${said}, so ${noteLabel(only)} stays as it is.`);
    return;
  }
  if (body.length > maxNoteText) turn.said.push(`A note can have ${maxNoteText} characters; I kept the first part.`);
  turn.changeNote(only.id, {
    text: body.slice(0, maxNoteText),
    revision: only.revision + 1,
    edited: true,
    versions: [],
    status: 'drafted',
    approval: null,
    heldUntil: null,
  });
  const gap = gapIn(body);
  turn.said.push(
    gap === null
      ? `${noteLabelFirst(only)} now has your text. Reply "approve" to send it.`
      : `${noteLabelFirst(only)} now has your text, but one word is still missing: ${gap}.`,
  );
  turn.toShow.add(only.id);
}

/** What was said of the talk belongs to the thank-yous; a wish (`add:`) may stand in the answer to an outcome, too. */
function takes(note: Note, field: keyof NoteFacts): boolean {
  return isThanks(note) || (field === 'add' && (note.kind === 'rejection-thanks' || note.kind === 'offer-thanks'));
}

/** Something the user said of the talk: the open notes are written anew with it and come back. */
export function addFact(reply: ReplyTurn, field: keyof NoteFacts, text: string, person: string | null): void {
  const { turn } = reply;
  const value = text.trim().slice(0, maxFactText);
  if (field === 'clarify') keepLesson(turn, value);
  const wanted = (note: Note) => takes(note, field);
  const shown = targets(reply, person, (note) => isOpenOrHeld(note) && wanted(note), false);
  // The mail that was answered need not be the one that showed the notes (or they are new with this very reply).
  const open = person === null ? turn.application.notes.filter((note) => isOpen(note) && wanted(note)) : [];
  const notes = [...new Set([...shown, ...open])];
  if (person === null && notes.length > 1 && isOfOne(field, value)) {
    turn.said.push(whoIsMeant(field, value, notes));
    return;
  }
  for (const note of notes)
    turn.changeNote(note.id, { facts: { ...note.facts, [field]: joinFact(note.facts[field], value) } });
  if (notes.length === 0)
    turn.change({ facts: { ...turn.application.facts, [field]: joinFact(turn.application.facts[field], value) } });
  if (notes.length === 0) turn.said.push('Kept. It goes into the note when the note is drafted.');
  const changed = notes.filter((note) => !note.edited);
  if (changed.length > 0) turn.said.push(...sayTaken(field, value, changed));
  redraftAll(reply, notes);
}

/** `She liked my project`, where two people get a note: it is true of one of them. */
function isOfOne(field: keyof NoteFacts, value: string): boolean {
  return field !== 'nervous' && meansOnePerson(value, field === 'discussed');
}

export function setTone(reply: ReplyTurn, tone: Tone): void {
  reply.turn.change({ tone, ownTone: true });
  redraftAll(reply, targets(reply, null, isOpenOrHeld));
  reply.turn.said.push(`The tone is now ${tone}.`);
}

/** Mails about the talk: what a reply to them tells was said in it, also some days later. */
const ofTalk: ReadonlySet<UserMailKind> = new Set([
  'receipt',
  'updated',
  'prep',
  'draft',
  'reminder',
  'held',
  'undone',
]);
/** Whoever answers any other mail within this time of the talk still tells of it; later it is news. */
const stillOfTalk = 'PT48H';

/** What "in two weeks" counts from: the talk, or where they wrote since, the reply that tells so. */
function countsFrom(reply: ReplyTurn, interview: Interview): Instant {
  if (reply.asked !== null && ofTalk.has(reply.asked)) return interview.start;
  return compareInstants(reply.receivedAt, shift(endOf(interview), stillOfTalk)) < 0
    ? interview.start
    : reply.receivedAt;
}

/** When they said they would decide: the status check moves. */
export function setTimeline(reply: ReplyTurn, text: string, interview = latestInterview(reply.turn.application)): void {
  const { turn } = reply;
  if (interview === null) {
    turn.said.push('There is no interview here yet that a date could count from.');
    return;
  }
  const zone = interview.timezone ?? turn.context.timezone;
  const timeline = readTimelineWords(text, { instant: countsFrom(reply, interview), timezone: zone });
  if (timeline === null) {
    turn.said.push(
      `I couldn't tell a date from "${text.slice(0, 80)}". Try "timeline: in about a week" or "timeline: by March 14".`,
    );
    return;
  }
  waitUntil(turn, interview, timeline);
}

function redraftAll(reply: ReplyTurn, notes: readonly Note[]): void {
  const { turn } = reply;
  for (const note of notes) {
    if (note.status === 'held') turn.changeNote(note.id, { status: 'drafted', approval: null, heldUntil: null });
    redraft(turn, note.id);
    if (note.edited) turn.said.push(`${noteLabelFirst(note)} has your own text, so I left it as it is.`);
    turn.toShow.add(note.id);
  }
}

function openNotes(reply: ReplyTurn): readonly Note[] {
  const shown = targets(reply, null, isOpenOrHeld, false);
  return shown.length > 0 ? shown : reply.turn.application.notes.filter(isOpenOrHeld);
}

import { inWords } from '../../in-words.ts';
import { gapIn } from '../../notes/check-draft.ts';
import { isBareFigure } from '../../notes/facts/statement-form.ts';
import { readName } from '../../notes/person-name.ts';
import type { Note, NoteFacts } from '../application.ts';
import { maxFactText } from '../limits.ts';
import { isThanks } from '../note-state.ts';

const QUOTE_LIMIT = 80;

/** A fact with what is told later. What has a gap, or says only that `it was 14`, gives way to it. */
export function joinFact(before: string | null, value: string): string {
  const whole = (before ?? '').split('\n').filter((line) => gapIn(line) === null && !isBareFigure(line));
  const kept = whole.join('\n').trim();
  return kept === '' || kept === value ? value : `${kept}\n${value}`.slice(0, maxFactText);
}

/** What became of a fact, in the answer. Nobody is told that a sentence with a gap is done. */
export function sayTaken(field: keyof NoteFacts, value: string, notes: readonly Note[]): readonly string[] {
  if (field === 'nervous') return ['Here are two versions to choose from.'];
  const where = whereOf(notes);
  const taken: Readonly<Record<Exclude<keyof NoteFacts, 'nervous'>, string>> = {
    discussed: `What you discussed is now in ${where}.`,
    clarify: `That point is now set right in ${where}.`,
    add: `Your point is now in ${where}.`,
  };
  const said = gapIn(value) === null ? [taken[field]] : [];
  if (field === 'clarify' && isBareFigure(value)) return [...said, whatWas(value)];
  if (field === 'clarify' || notes.length < 2) return said;
  const both = notes.length === 2 ? 'both' : 'all of them';
  return [...said, `It is the same in ${both}. To give each their own, reply "${field} ${namesOf(notes).at(-1)}: …".`];
}

/** `She liked my project`, where two people get a note. */
export function whoIsMeant(field: keyof NoteFacts, value: string, notes: readonly Note[]): string {
  const names = namesOf(notes);
  const told = value.length > QUOTE_LIMIT ? `${value.slice(0, QUOTE_LIMIT - 1)}…` : value;
  const quoted = told.replace(/\s+/g, ' ').replace(/[“”"]/g, "'");
  const pronoun = /\b(?:she|he|her|him|his)\b/i.exec(value)?.[0].toLowerCase() ?? 'she';
  const others = inWords(names.slice(1), 'or');
  return `Who is “${pronoun}” here, ${inWords(names, 'or')}? Reply "${field} ${names[0]}: ${quoted}", or the same with ${others}.`;
}

function whatWas(value: string): string {
  const told = value.replace(/[“”".!]/g, '').trim();
  return `They may not know what “${told}” is about. Reply "clarify:" and a whole sentence, such as "clarify: my team had 8 people, not 12". It takes the place of this one.`;
}

/** `your note to Dana`, `your notes for Dana and Omar`. */
function whereOf(notes: readonly Note[]): string {
  const thanks = notes.filter(isThanks);
  if (thanks.length === 0 || thanks.some((note) => note.person.name === null))
    return notes.length > 1 ? 'the notes' : 'the note';
  const to = thanks.some((note) => note.kind === 'pass-on') ? 'for' : 'to';
  return `your ${thanks.length > 1 ? 'notes' : 'note'} ${to} ${inWords(namesOf(thanks))}`;
}

/** What to call the people of some notes: by given names, where these tell them apart. */
function namesOf(notes: readonly Note[]): readonly string[] {
  const people = notes.map((note) => readName(note.person.name));
  const given = people.map((person) => person?.given ?? person?.full ?? 'NAME');
  return given.map((name, at) => (given.indexOf(name) === given.lastIndexOf(name) ? name : (people[at]?.full ?? name)));
}

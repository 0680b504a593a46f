import type { Note, UserMailKind } from '../application.ts';
import type { Turn } from '../turn.ts';

/** The reply that is being taken: when it came and what the mail showed that it answers. */
export interface ReplyTurn {
  readonly turn: Turn;
  readonly receivedAt: string;
  /** What kind of mail it answers; null where that is not known any more. */
  readonly asked: UserMailKind | null;
  /** The newly typed words, whole. */
  readonly text: string;
  readonly shown: readonly { readonly noteId: string; readonly revision: number }[];
  /** Set by corrections: the answer is then the receipt. */
  corrected: boolean;
  /** Advice that the answer should carry (`nervous`, `late` …). */
  situation: string | null;
}

/**
 * The notes that a command is about: those of the person it names, else those that the mail showed, else (`orAll`)
 * every note of the application that `wanted` lets through.
 */
export function targets(
  reply: ReplyTurn,
  person: string | null,
  wanted: (note: Note) => boolean,
  orAll = true,
): readonly Note[] {
  const notes = reply.turn.application.notes;
  if (person !== null) return notes.filter((note) => isAbout(note, person) && wanted(note));
  const shown = new Set(reply.shown.map((one) => one.noteId));
  const these = notes.filter((note) => shown.has(note.id) && wanted(note));
  return these.length > 0 || !orAll || shown.size > 0 ? these : notes.filter(wanted);
}

/** True when a typed name means this note's person or recipient: `Dana`, `dana whitfield`, `Whitfield`, an address. */
export function isAbout(note: Note, typed: string): boolean {
  const wanted = words(typed);
  const names = [note.person, ...note.to].flatMap((one) => [one.name, one.address]);
  return names.some((name) => name !== null && wanted.length > 0 && wanted.every((word) => words(name).includes(word)));
}

/** The revision of a note that the answered mail showed; null when it did not show it. */
export function shownRevision(reply: ReplyTurn, id: string): number | null {
  return reply.shown.find((one) => one.noteId === id)?.revision ?? null;
}

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

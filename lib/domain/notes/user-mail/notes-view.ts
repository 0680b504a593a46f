import type { Application, Note } from '../../application/application.ts';
import { factsOf } from '../../application/note-state.ts';
import type { ZoneName } from '../../time.ts';
import { gapIn } from '../check-draft.ts';
import { sayWhen } from '../local-time.ts';
import { mailtoLink } from '../mailto.ts';
import { fullName, readName } from '../person-name.ts';
import { oneLine, type Seal } from '../seal.ts';
import type { Extra } from './extra.ts';
import { sayMailbox } from './interview-view.ts';

/** A note as a mail to the user shows it: whole, with a link that opens it in the user's own mail program. */
export interface NoteView {
  readonly title: string | null;
  readonly kind: Note['kind'];
  readonly reason: Note['reason'];
  readonly to: string | null;
  readonly person: string | null;
  /** The name alone, for `with: Name <address>`. */
  readonly person_bare: string | null;
  readonly first_name: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly link: string | null;
  readonly link_whole: boolean;
  /** True while a reply can still change or send it. */
  readonly open: boolean;
  /** True where it can go out as it is: it has a reader, and nothing is left to fill in. */
  readonly sendable: boolean;
  /** `[Company]`, where that was left to fill in. */
  readonly gap: string | null;
  /** The reply that fills the gap: its command, and the sentence with the gap. */
  readonly gap_reply: string | null;
  readonly gap_line: string | null;
  /** True once the user has told what to add. */
  readonly added: boolean;
  readonly versions: readonly { readonly text: string | null; readonly link: string | null }[];
  readonly held_until: string | null;
}

const GAP_LINE_LIMIT = 160;
const openStatuses: ReadonlySet<Note['status']> = new Set(['planned', 'drafted', 'snoozed', 'bounced', 'unknown']);

/** The notes of a mail, in its order; ids that the application no longer knows are left out. */
export function noteViews(
  application: Application | null,
  noteIds: readonly string[],
  extra: Extra,
  zone: ZoneName,
  seal: Seal,
): readonly NoteView[] {
  const notes = application?.notes ?? [];
  return noteIds
    .flatMap((id) => notes.filter((note) => note.id === id))
    .map((note) => ({
      ...noteView(note, extra, zone, seal),
      added: application !== null && factsOf(application, note).add !== null,
    }));
}

function noteView(note: Note, extra: Extra, zone: ZoneName, seal: Seal): Omit<NoteView, 'added'> {
  const link = mailtoLink(note);
  const name = fullName(note.person.name) ?? note.person.address;
  const texts = versionsOf(note, extra);
  const gap = gapIn([note.subject, note.text, ...texts].join('\n'));
  const told = gap === null ? null : gapInFacts(note);
  const open = openStatuses.has(note.status);
  return {
    title: seal.seal(titleOf(note, name)),
    kind: note.kind,
    reason: note.reason,
    to: seal.seal(note.to.map(sayMailbox).join(', ')),
    person: seal.seal(name ?? 'your interviewer'),
    person_bare: seal.seal(fullName(note.person.name) ?? 'Name'),
    first_name: seal.seal(readName(note.person.name)?.given ?? name ?? 'them'),
    subject: seal.seal(oneLine(note.subject, 300)),
    text: seal.seal(note.text),
    link: seal.seal(link.href),
    link_whole: link.whole,
    open,
    sendable: open && note.to.length > 0 && gap === null,
    gap: seal.seal(gap),
    gap_reply: gap === null ? null : (told?.field ?? 'edit'),
    gap_line: seal.seal(told?.line ?? null),
    versions: texts.map((text) => ({
      text: seal.seal(text),
      link: seal.seal(mailtoLink({ ...note, text }).href),
    })),
    held_until: seal.seal(note.status === 'held' && note.heldUntil !== null ? sayWhen(note.heldUntil, zone) : null),
  };
}

const facts = ['add', 'discussed', 'clarify'] as const;

/** The line of a fact that a gap came in with; null where the user wrote the text, or the gap is nobody's fact. */
function gapInFacts(note: Note): { readonly field: (typeof facts)[number]; readonly line: string } | null {
  if (note.edited) return null;
  const lines = facts.flatMap((field) => (note.facts[field] ?? '').split('\n').map((line) => ({ field, line })));
  const found = lines.find(({ line }) => gapIn(line) !== null);
  return found === undefined ? null : { field: found.field, line: oneLine(found.line, GAP_LINE_LIMIT) ?? '' };
}

/** Versions to choose from: a single text is no choice. */
function versionsOf(note: Note, extra: Extra): readonly string[] {
  const given = extra.versions.find((one) => one.noteId === note.id)?.texts ?? note.versions;
  return given.length > 1 ? given : [];
}

function titleOf(note: Note, name: string | null): string {
  const recipient = note.to[0]?.name ?? note.to[0]?.address ?? name;
  const titles: Readonly<Record<Note['kind'], string>> = {
    'thank-you': name === null ? 'Your thank-you' : `For ${name}`,
    'pass-on': `For ${name ?? 'your interviewer'}, through ${recipient ?? 'the recruiter'}`,
    'status-check': 'Where do things stand?',
    'last-status-check': 'One last question',
    'ask-recruiter': note.reason === 'no-show' ? 'A new time, please' : 'A question to the recruiter',
    withdrawal: 'A graceful goodbye',
    'rejection-thanks': 'A gracious thank-you',
    'offer-thanks': 'Thanks for the offer',
  };
  return titles[note.kind];
}

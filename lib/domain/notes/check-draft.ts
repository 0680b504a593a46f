import type { NoteKind } from '../application/application.ts';
import type { Mailbox } from '../mail/mail.ts';
import { countWords } from './facts/sentences.ts';
import { readName } from './person-name.ts';
import { roleName } from './role-name.ts';
import { oneLine } from './seal.ts';
import { unsourced } from './unsourced.ts';

export interface CheckedNote {
  readonly kind: NoteKind;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
}

export interface KnownFacts {
  readonly person: Mailbox;
  readonly company: string | null;
  readonly role: string | null;
  /** All that the mail or the user said; numbers and names that stand nowhere in it are invented. Null checks none. */
  readonly sources?: readonly string[] | null;
  /** True for a text that the user wrote: then only what would break in the mail is looked at. */
  readonly edited: boolean;
}

/** Longest note of a kind in words, greeting and sign-off included. */
const wordLimits: Readonly<Record<NoteKind, number>> = {
  'thank-you': 170,
  'status-check': 90,
  'last-status-check': 90,
  'ask-recruiter': 120,
  'pass-on': 240,
  withdrawal: 120,
  'rejection-thanks': 160,
  'offer-thanks': 160,
};

/** RFC 5322 allows 998 characters a line; a subject beyond this is cut off by every program. */
const SUBJECT_LIMIT = 200;
/** `[Name]`, `<Company>`, `{role}`, `____`, and words that a template or a program leaves behind. */
const placeholder =
  /\[(?:your |the |insert )?(?:name|company|role|position|date|day|interviewer|recruiter|topic)[^\]\n]{0,20}\]|<(?:name|company|role|position|date)>|\{(?:name|company|role|position|date)\}|_{4,}|\bundefined\b|\[object Object\]|\bX{3,}\b|\bTBD\b/i;
/** Our own templates' signs. What an engineer writes about (`{{ ref('orders') }}`) is none of them. */
const templateSyntax =
  /\{\{-?\s{0,5}[a-z_.]{1,40}\s{0,5}-?\}\}|\{%-?\s{0,5}(?:if|elsif|else|endif|for|endfor|include|render)\b|\[\[[a-z-]{1,30}\]\]|[\uE000\uE001]/;
/** Salary talk, pleading and flattery have no place in a note; the facts of the user are not searched for the rest. */
const bannedPhrases = [
  'to whom it may concern',
  'i am desperate',
  'i beg',
  'please hire me',
  'i need this job',
  'salary',
  'compensation package',
  'dream company',
  'dream job',
  'perfect candidate',
  'i am the best',
  'i hope this email finds you well',
];

/**
 * What is wrong with a note, in words for the user; empty for a good one. A text that the user wrote (`edited`) is
 * checked for what would break in the mail, never for its style.
 */
export function checkDraft(note: CheckedNote, known: KnownFacts): readonly string[] {
  const technical = [...subjectProblems(note.subject), ...textProblems(note.text)];
  if (known.edited) return technical;
  return [
    ...technical,
    ...nameProblems(note, known),
    ...namingProblems(note, known),
    ...sourceProblems(note, known),
    ...styleProblems(note),
  ];
}

function subjectProblems(subject: string): readonly string[] {
  if (subject.trim() === '') return ['The subject is empty.'];
  if (oneLine(subject, subject.length) !== subject.trim()) return ['The subject must be one line of plain text.'];
  if (subject.length > SUBJECT_LIMIT) return [`The subject is longer than ${SUBJECT_LIMIT} characters.`];
  return leftovers(subject, 'subject');
}

function textProblems(text: string): readonly string[] {
  return text.trim() === '' ? ['The text is empty.'] : leftovers(text, 'text');
}

/**
 * What was left to fill in, as it stands there; null where nothing was.
 *
 * @example gapIn('I admire [Company].') // '[Company]'
 */
export function gapIn(text: string): string | null {
  return placeholder.exec(text)?.[0] ?? null;
}

function leftovers(value: string, where: string): readonly string[] {
  const gap = gapIn(value);
  const syntax = templateSyntax.exec(value)?.[0];
  return [
    ...(gap === null ? [] : [`The ${where} still has a gap to fill: ${gap}`]),
    ...(syntax === undefined ? [] : [`The ${where} holds template signs: ${syntax}`]),
  ];
}

function nameProblems(note: CheckedNote, known: KnownFacts): readonly string[] {
  const writesToPerson = note.kind === 'thank-you' || note.to.length === 0;
  const reader = writesToPerson && note.kind !== 'pass-on' && note.kind !== 'ask-recruiter' ? known.person : note.to[0];
  const name = readName(reader?.name ?? null);
  const firstLine = note.text.trimStart().split('\n', 1)[0] ?? '';
  if (name === null || !firstLine.endsWith(',')) return [];
  const parts = [name.full, name.given, name.family].filter((part) => part !== null);
  return parts.some((part) => firstLine.includes(part)) ? [] : [`The greeting does not name ${name.full}.`];
}

function namingProblems(note: CheckedNote, known: KnownFacts): readonly string[] {
  const words = `${note.subject}\n${note.text}`.toLowerCase();
  return [oneLine(known.company), roleName(known.role)].flatMap((name) =>
    name === null || words.includes(name.slice(0, 60).toLowerCase()) ? [] : [`The note does not name ${name}.`],
  );
}

function sourceProblems(note: CheckedNote, { sources }: KnownFacts): readonly string[] {
  if (sources === undefined || sources === null) return [];
  return unsourced(note.text, sources).map(
    (word) => `The note says "${word}", and I don't know where that comes from.`,
  );
}

function styleProblems(note: CheckedNote): readonly string[] {
  const words = countWords(note.text);
  const limit = wordLimits[note.kind];
  const lower = note.text.toLowerCase();
  return [
    ...(words > limit ? [`The note has ${words} words; ${limit} are enough.`] : []),
    ...bannedPhrases
      .filter((phrase) => lower.includes(phrase))
      .map((phrase) => `The note says "${phrase}", which is better left out.`),
  ];
}

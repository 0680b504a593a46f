import type { NoteKind, UserMailKind } from '../../application/application.ts';
import { sayShort } from '../local-time.ts';
import { fullName } from '../person-name.ts';
import { oneLine } from '../seal.ts';
import { cutAtWord, forwardedSubject, isReply, replySubject } from './answer-subject.ts';
import { readExtra } from './extra.ts';
import { interviewOf, type UserMailInput } from './input.ts';

/** Programs show about sixty characters; longer names are cut off before this. */
const SUBJECT_LIMIT = 140;
const NAME_LIMIT = 48;
/** Mails that a forward brings about. They say in their own words what came of it. */
const ofForwards: ReadonlySet<UserMailKind> = new Set([
  'receipt',
  'updated',
  'cancelled',
  'draft',
  'problem',
  'availability',
  'no-interview',
  'unreadable',
  'forwarding-confirmation',
]);

/**
 * The subject of a mail to the user, one line. An answer to something typed keeps the user's own subject after one
 * `Re:`, so that it stays in the thread; every other mail says what it is and for whom, also the answer to a forward,
 * whose subject was somebody else's.
 */
export function subjectOf(input: UserMailInput): string {
  const { kind, about } = input.mail;
  const typed = kind !== 'relayed' && (isReply(about) || !ofForwards.has(kind) || readExtra(input.mail.extra).typed);
  const reply = typed ? replySubject(about) : null;
  return reply ?? oneLine(plainSubject(input), SUBJECT_LIMIT) ?? 'Afterword';
}

function plainSubject(input: UserMailInput): string {
  const { mail, application } = input;
  const interview = interviewOf(input);
  const name = oneLine(application?.company ?? null);
  const company = name === null ? null : cutAtWord(name, NAME_LIMIT);
  const forwarded = forwardedSubject(mail.about);
  const at = interview === null ? null : sayShort(interview.start, interview.timezone ?? input.timezone);
  const which = [company, at].filter((part) => part !== null).join(', ') || 'your interview';
  const who = company ?? 'your interview';
  const note = application?.notes.find((one) => one.id === mail.noteIds[0]);
  const person = (note === undefined ? null : fullName(note.person.name)) ?? who;
  switch (mail.kind) {
    case 'receipt':
      return `Saved: ${which}`;
    case 'updated':
      return `Changed: ${which}`;
    case 'cancelled':
      return `Cancelled: ${which}`;
    case 'prep':
      return `Coming up: ${which}`;
    case 'draft':
      return note === undefined ? `Your note to send: ${who}` : draftSubject(note.kind, mail.noteIds.length, who);
    case 'reminder':
      return `Still open: your thank-you, ${who}`;
    case 'status-check':
      return readExtra(mail.extra).last ? `One last question? ${who}` : `Ask how things stand? ${who}`;
    case 'close':
      return `Shall I close this one? ${who}`;
    case 'held':
      return `Going out soon: your note to ${person}`;
    case 'undone':
      return `Stopped: your note to ${person}`;
    case 'not-sent':
      return `Not sent: your note to ${person}`;
    case 'unknown-fate':
      return `Did it arrive? Your note to ${person}`;
    case 'relayed':
      return `An answer came in: ${who}`;
    case 'list':
      return 'Your applications';
    case 'help':
      return 'What you can say to Afterword';
    case 'settings':
      return 'Your settings';
    case 'stranger':
      return 'About your mail to Afterword';
    case 'opt-in':
      return 'Shall I write to you?';
    case 'digest':
      return 'What is open this week';
    case 'export':
      return 'All that I keep about you';
    case 'erase':
      return 'Shall I erase everything?';
    case 'erased':
      return 'Everything is erased';
    case 'link':
      return 'Is this address yours, too?';
    case 'paused':
      return 'Paused: somebody did not want your note';
    case 'unreadable':
      return about('I could not read', forwarded, 'your mail');
    case 'forwarding-confirmation':
      return 'Please confirm your forwarding';
    case 'availability':
      return about('They ask when you have time', forwarded, null);
    case 'no-interview':
      return about('No interview found', forwarded, null);
    case 'problem':
      return about('Not saved', forwarded, 'your interview');
    case 'answer':
      return `About ${who}`;
  }
}

function draftSubject(kind: NoteKind, notes: number, who: string): string {
  if (kind === 'offer-thanks') return `Congratulations on the offer: ${who}`;
  if (kind === 'rejection-thanks') return `About their answer: ${who}`;
  return `Your ${notes > 1 ? 'notes' : 'note'} to send: ${who}`;
}

/** `Not saved: Your interview with Brightwave`; without a subject to name `Not saved: your interview`. */
function about(what: string, forwarded: string | null, otherwise: string | null): string {
  const which = forwarded ?? otherwise;
  return which === null ? what : `${what}: ${which}`;
}

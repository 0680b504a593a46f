import { sayShort } from '../local-time.ts';
import { fullName } from '../person-name.ts';
import { oneLine } from '../seal.ts';
import { readExtra } from './extra.ts';
import { interviewOf, type UserMailInput } from './input.ts';

/** Programs show about sixty characters; the rest is cut off there anyway. */
const SUBJECT_LIMIT = 140;
const replyPrefix = /^(?:re|aw|sv|antw|odp|rif)\s?:/i;

/**
 * The subject of a mail to the user, one line. An answer keeps the user's own subject, so that it stays in the
 * thread; an unasked mail says what it is and for whom.
 */
export function subjectOf(input: UserMailInput): string {
  const about = oneLine(input.mail.about, SUBJECT_LIMIT);
  if (about !== null) return replyPrefix.test(about) ? about : `Re: ${about}`;
  return oneLine(plainSubject(input), SUBJECT_LIMIT) ?? 'Afterword';
}

function plainSubject(input: UserMailInput): string {
  const { mail, application } = input;
  const interview = interviewOf(input);
  const company = oneLine(application?.company ?? null, 60);
  const at = interview === null ? null : sayShort(interview.start, interview.timezone ?? input.timezone);
  const which = [company, at].filter((part) => part !== null).join(', ') || 'your interview';
  const who = company ?? 'your interview';
  const note = application?.notes.find((one) => one.id === mail.noteIds[0]);
  const person = (note === undefined ? null : fullName(note.person.name)) ?? who;
  switch (mail.kind) {
    case 'receipt':
      return `Interview saved: ${which}`;
    case 'updated':
      return `Interview changed: ${which}`;
    case 'cancelled':
      return `Interview cancelled: ${which}`;
    case 'prep':
      return `Coming up: ${which}`;
    case 'draft':
      return `Your ${mail.noteIds.length > 1 ? 'notes' : 'note'} to send: ${who}`;
    case 'reminder':
      return `Still open: your thank-you, ${who}`;
    case 'status-check':
      return readExtra(mail.extra).last ? `One last question? ${who}` : `Ask how things stand? ${who}`;
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
    case 'paused':
      return 'Paused: somebody did not want your note';
    case 'unreadable':
      return 'I could not read your mail';
    case 'forwarding-confirmation':
      return 'Please confirm your forwarding';
    case 'availability':
      return 'Not saved yet: they ask when you have time';
    case 'no-interview':
      return 'I found no interview in your mail';
    case 'problem':
      return 'I could not save this interview';
    case 'answer':
      return `About ${who}`;
  }
}

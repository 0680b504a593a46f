import type { Application, Note } from '../domain/application/application.ts';
import { decideProfile } from '../domain/application/decide-profile.ts';
import type { ApplicationEvent } from '../domain/application/event.ts';
import { noteLabelFirst } from '../domain/application/note-state.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { changeApplication } from './change-application.ts';
import { changeProfile } from './change-profile.ts';
import type { Dependencies } from './ports.ts';

/** What became of a sent mail; it finds its way back by the message tags of OutgoingMail. */
export interface FeedbackEvent {
  readonly id: string;
  /** `passing`: a notice that says nothing of the mail's fate, such as an out-of-office note. */
  readonly kind: 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject' | 'delay' | 'passing';
  readonly at: Instant;
  readonly recipients: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Takes what SES says of a sent mail. Of a note: that it went out settles an unknown fate; that it came back or waits is
 * told to the user; a complaint pauses everything for that user. Of mail to the user, and of the user's own copy of a
 * note: a complaint pauses in silence, because a further mail is the last thing asked for; the rest is logged.
 */
export async function takeFeedback(deps: Dependencies, feedback: FeedbackEvent): Promise<void> {
  const { user, application: id, note: noteId } = feedback.tags;
  deps.log.info('feedback', { kind: feedback.kind, application: id ?? null, note: noteId ?? null });
  if (user === undefined) return;
  const application = id === undefined || noteId === undefined ? null : await deps.store.application(user, id);
  const found = application?.notes.find((one) => one.id === noteId);
  const note = found !== undefined && concernsRecipient(found, feedback) ? found : null;
  if (feedback.kind === 'complaint') return takeComplaint(deps, feedback, user, application, note);
  if (feedback.kind === 'bounce') deps.meter.count('notes-bounced', 1, note === null ? 'mail to the user' : 'note');
  if (note === null || id === undefined) return;
  const event = learned(note, feedback);
  if (event !== null) await changeApplication(deps, { user, id }, event, deps.clock.now());
}

/** The user's copy shares the note's tags; only what happens to the third person's mail tells of the note. */
function concernsRecipient(note: Note, feedback: FeedbackEvent): boolean {
  const addresses = note.to.flatMap((one) => (one.address === null ? [] : [one.address.toLowerCase()]));
  return feedback.recipients.some((recipient) => addresses.includes(recipient.toLowerCase()));
}

function learned(note: Note, feedback: FeedbackEvent): ApplicationEvent | null {
  const attempt = note.attempt?.id;
  switch (feedback.kind) {
    case 'send':
    case 'delivery':
      return attempt === undefined || note.sentAt !== null
        ? null
        : { type: 'note-sent', noteId: note.id, attempt, at: feedback.at };
    case 'bounce':
    case 'reject':
      return { type: 'note-bounced', key: feedback.id, noteId: note.id };
    case 'delay':
      // SES repeats it while it tries; once an attempt is enough.
      return { type: 'note-delayed', key: `delay:${attempt ?? note.id}`, noteId: note.id };
    default:
      return null;
  }
}

/** Somebody called a mail unwanted. One complaint in two thousand costs the whole service its good name with SES. */
async function takeComplaint(
  deps: Dependencies,
  feedback: FeedbackEvent,
  user: string,
  application: Application | null,
  note: Note | null,
): Promise<void> {
  const now = deps.clock.now();
  deps.meter.count('complaints', 1, note === null ? 'mail to the user' : 'note');
  deps.log.warn('paused after a complaint', { user, note: note?.id ?? null });
  const pause = (profile: Profile): Profile => {
    if (note === null) return profile.paused ? profile : { ...profile, paused: true, changedAt: now };
    const at = application?.company ? ` at ${application.company}` : '';
    const event = {
      type: 'answered' as const,
      key: feedback.id,
      receivedAt: feedback.at,
      messageId: null,
      subject: '',
      kind: 'paused' as const,
      said: [`${noteLabelFirst(note)}${at} was marked as unwanted, the mail service says.`],
      extra: {},
    };
    const told = decideProfile(profile, event, now);
    return told === profile ? profile : { ...told, paused: true };
  };
  await changeProfile(deps, user, pause, now);
}

import type { Note } from '../domain/application/application.ts';
import type { ApplicationEvent } from '../domain/application/event.ts';
import type { Instant } from '../domain/time.ts';
import { changeApplication } from './change-application.ts';
import type { Dependencies } from './ports.ts';

/** What became of a sent mail; it finds its way back by the message tags of OutgoingMail. */
export interface FeedbackEvent {
  readonly id: string;
  readonly kind: 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject' | 'delay';
  readonly at: Instant;
  readonly recipients: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Takes what SES says of a sent note: that it went out settles an unknown fate; that it came back is told to the user.
 * Events about mail to the user, and about the user's own copy of a note, leave a line in the log.
 */
export async function takeFeedback(deps: Dependencies, feedback: FeedbackEvent): Promise<void> {
  const { user, application: id, note: noteId } = feedback.tags;
  deps.log.info('feedback', { kind: feedback.kind, application: id ?? null, note: noteId ?? null });
  if (user === undefined || id === undefined || noteId === undefined) return;
  const application = await deps.store.application(user, id);
  const note = application?.notes.find((one) => one.id === noteId);
  if (note === undefined || !concernsRecipient(note, feedback)) return;
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
    default:
      return null;
  }
}

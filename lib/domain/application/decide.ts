import type { Application } from './application.ts';
import { applySettings } from './apply-settings.ts';
import type { ApplicationEvent, DecideContext } from './event.ts';
import { eventHash } from './identifiers.ts';
import { maxFactText, maxRawKeys } from './limits.ts';
import { noteLabel } from './note-state.ts';
import { withRawKey } from './raw-keys.ts';
import { takeUnderstoodMail } from './take-interview.ts';
import { takeReply } from './take-reply.ts';
import { takeResumed } from './take-resumed.ts';
import { takeSend } from './take-send.ts';
import { takeStep } from './take-step.ts';
import { Turn } from './turn.ts';

/**
 * What an event makes of an application: the next state with the effects it owes in its outbox. Pure: the same
 * application, event and context give the same result, so that a write that met a conflict is simply decided again.
 *
 * An event taken before (by its key), a firing that the plan no longer holds, and an attempt recorded before give back
 * the very same object: nothing is to be saved.
 *
 * @throws InboxFull when the application remembers too many events to take another
 * @throws TemplateError when a template names a variable that does not exist
 */
export function decide(application: Application, event: ApplicationEvent, context: DecideContext): Application {
  const hash = 'key' in event ? eventHash(event.key) : null;
  const rawKey = 'rawKey' in event ? event.rawKey : undefined;
  if (hash !== null && application.inbox.some((taken) => taken.hash === hash)) {
    return withRawKey(application, rawKey, maxRawKeys);
  }
  const turn = new Turn(application, context);
  return apply(turn, event) ? withRawKey(turn.finish(hash), rawKey, maxRawKeys) : application;
}

function apply(turn: Turn, event: ApplicationEvent): boolean {
  switch (event.type) {
    case 'mail-understood':
      takeUnderstoodMail(turn, event);
      return true;
    case 'replied':
      takeReply(turn, event);
      return true;
    case 'relayed':
      relay(turn, event);
      return true;
    case 'step-due':
      return takeStep(turn, event.step);
    case 'settings-changed':
      applySettings(turn);
      return true;
    case 'resumed':
      takeResumed(turn);
      return true;
    default:
      return takeSend(turn, event);
  }
}

/** Somebody wrote to the address that a note came from: the user gets it, and is asked whether it ends the nudges. */
function relay(turn: Turn, event: Extract<ApplicationEvent, { type: 'relayed' }>): void {
  const note = turn.application.notes.find((one) => one.id.endsWith(`-${event.noteNumber}`));
  turn.said.push(note === undefined ? 'An answer came in.' : `An answer to ${noteLabel(note)} came in.`);
  turn.mailUser('relayed', {
    answers: event,
    interviewKey: note?.interviewKey ?? null,
    extra: { from: event.from, text: event.text.slice(0, maxFactText * 2) },
  });
}

import type { Application } from './application.ts';
import { applySettings } from './apply-settings.ts';
import type { ApplicationEvent, DecideContext } from './event.ts';
import { eventHash } from './identifiers.ts';
import { maxRawKeys } from './limits.ts';
import { withRawKey } from './raw-keys.ts';
import { takeEmployerAnswer, takeRelayed } from './take-employer.ts';
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
      takeRelayed(turn, event);
      return true;
    case 'employer-answered':
      takeEmployerAnswer(turn, event);
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

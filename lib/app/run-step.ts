import { isLeftOver } from './late-events.ts';
import type { Dependencies, StepEvent } from './ports.ts';
import { runDigest } from './run-digest.ts';
import { takeEvent } from './take-event.ts';

/** The step's application is not there (yet): the queue delivers it again, which heals a step that overtook its item. */
export class NoSuchApplication extends Error {
  override readonly name = 'NoSuchApplication';
}

/**
 * Takes a step that is due. One that the plan no longer holds changes nothing. While the user has paused, steps pass
 * without effect; they are planned anew on resume. One whose application was erased or has expired leaves a line in the
 * log (late-events.ts).
 *
 * @throws NoSuchApplication, EffectsFailed, TooManyConflicts: deliver it again
 */
export async function runStep(deps: Dependencies, event: StepEvent): Promise<void> {
  const now = deps.clock.now();
  const { user, applicationId, step } = event;
  if (applicationId === null) return runDigest(deps, user, step, now);
  const profile = await deps.store.profile(user);
  if (profile?.paused) {
    deps.log.info('step passed while paused', { step: step.name });
    return;
  }
  const changed = await takeEvent(deps, { user, id: applicationId }, { type: 'step-due', step }, now);
  if (changed === null) {
    if (!isLeftOver(step.at, now)) throw new NoSuchApplication(`step ${step.name} has no application`);
    deps.log.warn('step of an application that is gone', { step: step.name, kind: step.kind });
    return;
  }
  deps.log.info('step taken', { step: step.name, kind: step.kind, application: applicationId });
}

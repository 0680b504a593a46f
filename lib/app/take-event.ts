import type { Application, ApplicationId, UserId } from '../domain/application/application.ts';
import { isWaiting, markWaiting } from '../domain/application/digest.ts';
import type { ApplicationEvent } from '../domain/application/event.ts';
import type { Instant } from '../domain/time.ts';
import { changeApplication } from './change-application.ts';
import { changeProfile } from './change-profile.ts';
import type { Dependencies } from './ports.ts';

/**
 * Takes an event to its application, and tells the directory when something waits there from now on, or nothing any
 * more: the digest is planned by that. A crash in between is mended by the redelivery, or by the next event.
 *
 * @returns null when there is no such application, or no such user (any more)
 * @throws EffectsFailed, TooManyConflicts: the event should be delivered again
 */
export async function takeEvent(
  deps: Dependencies,
  target: { readonly user: UserId; readonly id: ApplicationId; readonly create?: boolean },
  event: ApplicationEvent,
  now: Instant,
): Promise<Application | null> {
  const changed = await changeApplication(deps, target, event, now);
  if (changed === null) return null;
  const { application, profile } = changed;
  const waiting = isWaiting(application, now);
  const entry = profile.directory.find((one) => one.applicationId === application.id);
  if (entry !== undefined && entry.open !== waiting) {
    await changeProfile(deps, target.user, (known) => markWaiting(known, new Map([[application.id, waiting]])), now);
  }
  return application;
}

/** Looks through all applications of a user for what waits. */
export async function lookForWaiting(
  deps: Dependencies,
  user: UserId,
  now: Instant,
): Promise<{ readonly applications: readonly Application[]; readonly waiting: ReadonlyMap<ApplicationId, boolean> }> {
  const applications = await deps.store.applications(user);
  return { applications, waiting: new Map(applications.map((one) => [one.id, isWaiting(one, now)])) };
}

/** After a pause, which may have brought drafts back: the directory learns what waits. */
export async function learnWhatWaits(deps: Dependencies, user: UserId, now: Instant): Promise<void> {
  const { waiting } = await lookForWaiting(deps, user, now);
  await changeProfile(deps, user, (known) => markWaiting(known, waiting), now);
}

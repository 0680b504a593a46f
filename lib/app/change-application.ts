import type { Application, ApplicationId, UserId } from '../domain/application/application.ts';
import { decide } from '../domain/application/decide.ts';
import type { ApplicationEvent } from '../domain/application/event.ts';
import { newApplication } from '../domain/application/new-application.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { maxConflicts, TooManyConflicts } from './conflicts.ts';
import { asSaved, owesFree, withLease } from './outbox-effects.ts';
import type { Dependencies } from './ports.ts';
import { runEffects } from './run-effects.ts';
import { zoneOf } from './user-zone.ts';

/** What an event left behind: the application with its effects run, and the profile that was looked at. */
export interface Changed {
  readonly application: Application;
  readonly profile: Profile;
}

/**
 * Decide, save, then act: loads an application, lets it decide on the event, saves the result with the effects it owes
 * in one conditional write, and runs them. A conflict loads and decides again. An event taken before changes nothing,
 * but finishes what a crash left owed.
 *
 * @param target `create`: open the application when there is none yet
 * @returns null when there is no such application, or no such user (any more)
 * @throws EffectsFailed, TooManyConflicts: the event should be delivered again
 */
export async function changeApplication(
  deps: Dependencies,
  target: { readonly user: UserId; readonly id: ApplicationId; readonly create?: boolean },
  event: ApplicationEvent,
  now: Instant,
): Promise<Changed | null> {
  for (let attempt = 0; attempt < maxConflicts; attempt += 1) {
    const [profile, stored] = await Promise.all([
      deps.store.profile(target.user),
      deps.store.application(target.user, target.id),
    ]);
    if (profile === null || profile.state !== 'active') return null;
    const current =
      stored ?? (target.create ? newApplication(target.user, target.id, now, profile.settings.tone) : null);
    if (current === null) return null;
    const next = decide(current, event, { now, profile, timezone: zoneOf(profile, deps), render: deps.render });
    if (next === current && !owesFree(current, now)) return { application: current, profile };
    const leased = withLease(next, now, { ignoreLeases: false });
    if ((await deps.store.save(leased.item)) === 'conflict') continue;
    const application = await runEffects(deps, asSaved(leased.item), leased.mine, profile);
    return application === null ? null : { application, profile };
  }
  throw new TooManyConflicts('change of an application');
}

import type { UserId } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { maxConflicts, TooManyConflicts } from './conflicts.ts';
import { asSaved, owesFree, withLease } from './outbox-effects.ts';
import type { Dependencies } from './ports.ts';
import { runEffects } from './run-effects.ts';
import { tellApplication } from './tell-application.ts';

/**
 * Changes a user's profile by decide, save, act, like an application.
 *
 * @param change the very same object means that there is nothing to save
 * @param whenAbsent the profile to start from for a user who has none; null leaves strangers alone
 */
export async function changeProfile(
  deps: Dependencies,
  user: UserId,
  change: (profile: Profile) => Profile,
  now: Instant,
  whenAbsent: Profile | null = null,
): Promise<Profile | null> {
  for (let attempt = 0; attempt < maxConflicts; attempt += 1) {
    const current = (await deps.store.profile(user)) ?? whenAbsent;
    if (current === null) return null;
    const next = change(current);
    if (next === current && current.version > 0 && !owesFree(current, now)) return current;
    const leased = withLease(next, now, { ignoreLeases: false });
    if ((await deps.store.save(leased.item)) === 'conflict') continue;
    const saved = asSaved(leased.item);
    await runEffects(deps, saved, leased.mine, saved, tellApplication(deps));
    return saved;
  }
  throw new TooManyConflicts('change of a profile');
}

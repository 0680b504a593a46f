import type { UserId } from '../domain/application/application.ts';
import { planDigest } from '../domain/application/digest.ts';
import { isGone, revived } from '../domain/application/erasure.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { maxConflicts, TooManyConflicts } from './conflicts.ts';
import { asSaved, owesFree, withLease } from './outbox-effects.ts';
import type { Dependencies } from './ports.ts';
import { runEffects } from './run-effects.ts';
import { tellApplication } from './tell-application.ts';
import { zoneOf } from './user-zone.ts';

/**
 * Changes a user's profile by decide, save, act, like an application. While everything of the user is being erased,
 * nothing changes any more, and what is owed of it is finished.
 *
 * @param change the very same object means that there is nothing to save
 * @param whenAbsent the profile to start from for a user who has none (any more); null leaves strangers alone
 * @returns the profile with its effects run; null when there is none
 */
export async function changeProfile(
  deps: Dependencies,
  user: UserId,
  change: (profile: Profile) => Profile,
  now: Instant,
  whenAbsent: Profile | null = null,
): Promise<Profile | null> {
  for (let attempt = 0; attempt < maxConflicts; attempt += 1) {
    const stored = await deps.store.profile(user);
    // Linked to somebody else since the mail was looked at: the next delivery finds its owner.
    if (stored?.state === 'linked') throw new TooManyConflicts('mail of a linked address');
    const current = startingFrom(stored, whenAbsent);
    if (current === null) return null;
    const changed = current.state === 'erasing' ? current : change(current);
    const next = planDigest(changed, zoneOf(changed, deps), now);
    if (next === current && current.version > 0 && !owesFree(current, now)) return current;
    const leased = withLease(next, now, { ignoreLeases: false });
    if ((await deps.store.save(leased.item)) === 'conflict') continue;
    const saved = asSaved(leased.item);
    return runEffects(deps, saved, leased.mine, saved, tellApplication(deps));
  }
  throw new TooManyConflicts('change of a profile');
}

function startingFrom(stored: Profile | null, whenAbsent: Profile | null): Profile | null {
  if (stored === null || whenAbsent === null) return isGone(stored) ? whenAbsent : stored;
  return isGone(stored) ? revived(whenAbsent, stored) : stored;
}

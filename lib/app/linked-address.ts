import type { UserId } from '../domain/application/application.ts';
import { isGone } from '../domain/application/erasure.ts';
import { userId } from '../domain/application/identifiers.ts';
import { newProfile } from '../domain/application/new-application.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import type { Dependencies } from './ports.ts';

type Stored = Pick<Dependencies, 'store'>;

/**
 * Whose mail it is: of the user whose address it came from, or of the one whom that address is linked to. A link counts
 * where both sides know of it.
 *
 * @returns the user and the profile that stands there
 */
export async function ownerOf(
  { store }: Stored,
  address: string,
): Promise<{ readonly user: UserId; readonly known: Profile | null }> {
  const user = userId(address);
  const profile = await store.profile(user);
  if (profile?.state !== 'linked' || profile.linkedTo === null) return { user, known: profile };
  const owner = await store.profile(profile.linkedTo);
  const linked = owner?.state === 'active' && owner.links.includes(address.toLowerCase());
  return linked ? { user: owner.user, known: owner } : { user, known: profile };
}

/**
 * Puts the mark of a further address where a profile would stand: from then on the address is no user of its own. One
 * conditional write, so that somebody who enrols with it at the same moment is never lost.
 *
 * @returns `taken`: the address is a user, or is linked to another one; `conflict`: somebody else wrote, try again
 */
export async function markLinked(
  { store }: Stored,
  address: string,
  owner: UserId,
  now: Instant,
): Promise<'linked' | 'taken' | 'conflict'> {
  const user = userId(address);
  const stored = await store.profile(user);
  if (stored?.state === 'linked' && stored.linkedTo === owner) return 'linked';
  if (!isGone(stored) || (stored?.state === 'linked' && (await stillLinked({ store }, stored, address))))
    return 'taken';
  const mark: Profile = {
    ...newProfile(user, '', null, now),
    version: stored?.version ?? 0,
    erasedAt: stored?.erasedAt ?? null,
    nextMail: stored?.nextMail ?? 1,
    state: 'linked',
    linkedTo: owner,
  };
  return (await store.save(mark)) === 'saved' ? 'linked' : 'conflict';
}

/** Takes the mark away. It goes at once: what it holds is a hash of whose it was. */
export async function unmarkLinked({ store }: Stored, address: string, owner: UserId): Promise<void> {
  const user = userId(address);
  const stored = await store.profile(user);
  if (stored?.state === 'linked' && stored.linkedTo === owner) await store.delete({ type: 'profile', user });
}

async function stillLinked({ store }: Stored, { linkedTo }: Profile, address: string): Promise<boolean> {
  const owner = linkedTo === null ? null : await store.profile(linkedTo);
  return owner?.state === 'active' && owner.links.includes(address.toLowerCase());
}

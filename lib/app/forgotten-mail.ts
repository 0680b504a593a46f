import { isForgotten } from '../domain/application/erasure.ts';
import type { Profile } from '../domain/application/profile.ts';
import { changeProfile } from './change-profile.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';

/**
 * True for a mail that its user had sent before everything was erased, and that comes (again) only now: it recreates
 * nothing, and its bytes go too. Where the erasing itself was cut short, it goes on.
 *
 * @param known the profile, where it has been read already
 */
export async function forgets(
  deps: Dependencies,
  incoming: Pick<UserMailIn, 'user' | 'rawKey' | 'receivedAt'>,
  known?: Profile | null,
): Promise<boolean> {
  const { user, rawKey, receivedAt } = incoming;
  const profile = known === undefined ? await deps.store.profile(user) : known;
  if (!isForgotten(profile, receivedAt)) return false;
  deps.log.warn('mail of an erased user left aside', { user });
  if (profile?.state !== 'erasing') await deps.rawMail.delete(rawKey);
  else await changeProfile(deps, user, (unchanged) => unchanged, deps.clock.now());
  return true;
}

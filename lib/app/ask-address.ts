import type { Effect } from '../domain/application/application.ts';
import { userId } from '../domain/application/identifiers.ts';
import { linkQuestionLifetime } from '../domain/application/limits.ts';
import type { Profile } from '../domain/application/profile.ts';
import { userMail } from '../domain/application/user-mail.ts';
import type { Instant } from '../domain/time.ts';
import { outgoingUserMail } from './compose-user-mail.ts';
import { linkAddress } from './mail-addresses.ts';
import type { Dependencies } from './ports.ts';
import { sendOrRetry } from './send-or-retry.ts';

/**
 * Asks an address whether it belongs to a user: once a week, whoever wants to know. The words are ours and name the
 * user's address alone, so that nobody can write to others through them.
 */
export async function askAddress(
  deps: Dependencies,
  profile: Profile,
  { id, address, number }: Extract<Effect, { type: 'ask-link' }>,
  now: Instant,
): Promise<void> {
  const mark = { user: userId(address), name: 'link-asked', key: id, limit: 1, window: linkQuestionLifetime };
  if (!(await deps.marks.admit(mark, now))) return deps.log.info('address was asked this week', { effect: id });
  const words = userMail('link', number, { extra: { linkFor: profile.address } });
  // Of the asked person nothing is known but the address.
  const asked = { ...profile, address, name: null, settings: { ...profile.settings, name: null } };
  const answerTo = linkAddress(deps, profile.user, number);
  const mail = await outgoingUserMail(deps, words, { application: null, profile: asked }, id, now, answerTo);
  deps.log.info('address asked', { effect: id, result: await sendOrRetry(deps, mail, id) });
}

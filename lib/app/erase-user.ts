import type { Application, Effect } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import { userMail } from '../domain/application/user-mail.ts';
import type { Instant } from '../domain/time.ts';
import { outgoingUserMail } from './compose-user-mail.ts';
import { unmarkLinked } from './linked-address.ts';
import type { Dependencies, Item } from './ports.ts';
import { sendOrRetry } from './send-or-retry.ts';

/**
 * Erases all that is kept of a user: schedules, raw mails, applications; then one last mail says so. Every part may be
 * repeated, so that it goes on from whichever point a crash left it at. The profile itself gives way to a mark when the
 * effect is struck off; it goes last, because it is what knows that all this is owed.
 */
export async function eraseUser(deps: Dependencies, profile: Profile, effectId: string, now: Instant): Promise<void> {
  // Whoever was at work when the erasing began may have saved one more: so until none is left.
  for (let found = await deps.store.applications(profile.user); found.length > 0; ) {
    for (const application of found) await eraseApplication(deps, application);
    found = await deps.store.applications(profile.user);
  }
  await unschedule(deps, profile);
  for (const address of profile.links) await unmarkLinked(deps, address, profile.user);
  // The mail that asked for it is kept until the mark stands: its redelivery is what would finish this.
  for (const key of profile.rawKeys.slice(0, -1)) await deps.rawMail.delete(key);
  const words = userMail('erased', profile.nextMail);
  const mail = await outgoingUserMail(deps, words, { application: null, profile }, effectId, now);
  await sendOrRetry(deps, mail, effectId);
  deps.log.info('user erased', { user: profile.user });
}

/** The item goes last: until then it knows what else there is to remove. */
async function eraseApplication(deps: Dependencies, application: Application): Promise<void> {
  await unschedule(deps, application);
  for (const key of application.rawKeys) await deps.rawMail.delete(key);
  await deps.store.delete(application);
}

/** Takes everything off the clock, also what was about to be put there or taken away. */
async function unschedule(deps: Dependencies, item: Item): Promise<void> {
  const owed = item.outbox.flatMap(({ effect }) => nameIn(effect));
  for (const name of new Set([...item.steps.map((step) => step.name), ...owed])) await deps.scheduler.unschedule(name);
}

function nameIn(effect: Effect): readonly string[] {
  if (effect.type === 'schedule') return [effect.step.name];
  return effect.type === 'unschedule' ? [effect.name] : [];
}

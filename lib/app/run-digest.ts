import type { Step, UserId } from '../domain/application/application.ts';
import { digestOf, markWaiting, takeDigest } from '../domain/application/digest.ts';
import type { Instant } from '../domain/time.ts';
import { changeProfile } from './change-profile.ts';
import type { Dependencies } from './ports.ts';
import { lookForWaiting } from './take-event.ts';
import { zoneOf } from './user-zone.ts';

/**
 * The weekly digest is due: one mail when something waits that has no mail of its own today, else none; next week's is
 * planned while anything waits at all. A firing that the plan does not hold changes nothing.
 */
export async function runDigest(deps: Dependencies, user: UserId, step: Step, now: Instant): Promise<void> {
  const profile = await deps.store.profile(user);
  if (profile === null) return;
  const { applications, waiting } = await lookForWaiting(deps, user, now);
  const tells = digestOf(applications, zoneOf(profile, deps), now).length > 0;
  await changeProfile(deps, user, (known) => takeDigest(markWaiting(known, waiting), step, tells, now), now);
  deps.log.info('digest taken', { step: step.name, tells });
}

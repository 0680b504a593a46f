import { compareInstants, shift } from '../domain/time.ts';
import { changeProfile } from './change-profile.ts';
import { asSaved, owesFree, withLease } from './outbox-effects.ts';
import type { Dependencies, Item } from './ports.ts';
import { runEffects } from './run-effects.ts';
import { tellApplication } from './tell-application.ts';

/** Effects younger than this are in somebody's hands; the sweep looks for what was left behind. */
const graceAfterDeciding = 'PT2M';

/** Effects owed for longer than this have outlived every retry of their queue: somebody should look. */
const overdueAfter = 'PT1H';

/**
 * Finishes effects that a crash left owed, and counts the items that are still overdue afterwards.
 *
 * @param options `ignoreLeases`: nobody else can be at work (one process, just started), so every effect is free
 * @returns how many items were brought in order; one that fails again is logged and stays for the next sweep
 */
export async function sweep(
  deps: Dependencies,
  options: { readonly ignoreLeases: boolean },
): Promise<{ readonly healed: number }> {
  const now = deps.clock.now();
  const before = options.ignoreLeases ? shift(now, 'PT1S') : shift(now, `-${graceAfterDeciding}`);
  const overdueBefore = shift(now, `-${overdueAfter}`);
  let healed = 0;
  let overdue = 0;
  for await (const { user, applicationId, since } of deps.store.owed(before)) {
    let done = false;
    try {
      done = await finishOwed(deps, user, applicationId, options);
    } catch (error) {
      deps.log.error('sweep could not finish an item', {
        user,
        application: applicationId,
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
    if (done) healed += 1;
    else if (compareInstants(since, overdueBefore) < 0) overdue += 1;
  }
  if (healed > 0) deps.log.warn('sweep finished owed effects', { healed });
  // A zero is counted too: it says that the sweep ran.
  deps.meter.count('effects-overdue', overdue);
  return { healed };
}

async function finishOwed(
  deps: Dependencies,
  user: string,
  applicationId: string | null,
  options: { readonly ignoreLeases: boolean },
): Promise<boolean> {
  const now = deps.clock.now();
  if (applicationId === null && !options.ignoreLeases) {
    return (await changeProfile(deps, user, (profile) => profile, now)) !== null;
  }
  const profile = await deps.store.profile(user);
  const item: Item | null = applicationId === null ? profile : await deps.store.application(user, applicationId);
  if (profile === null || item === null || item.outbox.length === 0) return false;
  // What an application of a user who is being erased still owed is not to happen any more.
  if (profile.state !== 'active' && item.type === 'application') return false;
  if (!options.ignoreLeases && !owesFree(item, now)) return false;
  const leased = withLease(item, now, options);
  // A conflict means that somebody is at work on it after all: then it is in good hands.
  if ((await deps.store.save(leased.item)) === 'conflict') return false;
  await runEffects(deps, asSaved(leased.item), leased.mine, profile, tellApplication(deps));
  return true;
}

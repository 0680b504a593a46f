import type { Application, Effect } from '../domain/application/application.ts';
import { decide } from '../domain/application/decide.ts';
import { erasedMark } from '../domain/application/erasure.ts';
import type { ApplicationEvent, DecideContext } from '../domain/application/event.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { maxConflicts, TooManyConflicts } from './conflicts.ts';
import { asSaved, struckOff, withLease } from './outbox-effects.ts';
import type { Dependencies, Item } from './ports.ts';
import { runEffect, type Tell } from './run-effect.ts';
import { zoneOf } from './user-zone.ts';

/** Some effects could not be run; they stand in the outbox still, so the caller's queue should try again. */
export class EffectsFailed extends Error {
  override readonly name = 'EffectsFailed';
  readonly causes: readonly unknown[];

  constructor(causes: readonly unknown[]) {
    super(
      `${causes.length} effects failed: ${causes.map((cause) => (cause instanceof Error ? cause.name : 'unknown')).join(', ')}`,
    );
    this.causes = causes;
  }
}

/**
 * Runs the effects that the caller has leased, side by side, then strikes off what was done in one write. What the
 * effects learn (a note went out) is decided in that same write, and may owe further effects, which run too.
 *
 * @param item as it was saved, with the leases
 * @param effects the caller's own (see withLease)
 * @returns the item as it stands then; null when it is gone
 * @throws EffectsFailed after striking off the others
 */
export async function runEffects<T extends Item>(
  deps: Dependencies,
  item: T,
  effects: readonly Effect[],
  profile: Profile,
  tell: Tell | null = null,
): Promise<T | null> {
  if (effects.length === 0) return item;
  const now = deps.clock.now();
  const results = await Promise.allSettled(
    effects.map((effect) => runEffect(deps, effect, { item, profile, now, tell })),
  );
  const done = new Set<string>();
  const failed = new Set<string>();
  const learned: ApplicationEvent[] = [];
  const causes: unknown[] = [];
  for (const [index, result] of results.entries()) {
    const effect = effects[index];
    if (effect === undefined) continue;
    if (result.status === 'fulfilled') {
      done.add(effect.id);
      if (result.value !== null) learned.push(result.value);
    } else {
      failed.add(effect.id);
      causes.push(result.reason);
      deps.log.error('effect failed', { effect: effect.id, type: effect.type, error: nameOf(result.reason) });
    }
  }
  const left = await strikeOff(deps, item, profile, { done, failed, learned });
  if (causes.length > 0) throw new EffectsFailed(causes);
  return left;
}

async function strikeOff<T extends Item>(
  deps: Dependencies,
  saved: T,
  profile: Profile,
  outcome: {
    readonly done: ReadonlySet<string>;
    readonly failed: ReadonlySet<string>;
    readonly learned: readonly ApplicationEvent[];
  },
): Promise<T | null> {
  let item: T | null = saved;
  for (let attempt = 0; attempt < maxConflicts; attempt += 1) {
    if (item === null) return null;
    const now = deps.clock.now();
    const erased = erasedBy(item, outcome.done);
    const next =
      erased === null
        ? learn(deps, struckOff(item, outcome.done, outcome.failed), profile, outcome.learned, now)
        : (erasedMark(erased, now) as T);
    // What failed is left for the next delivery; only what was learned owes effects that should run right away.
    const leased =
      outcome.learned.length === 0 ? { item: next, mine: [] } : withLease(next, now, { ignoreLeases: false });
    if ((await deps.store.save(leased.item)) === 'saved') {
      // The mail that asked for it was kept until the mark stands.
      for (const key of erased?.rawKeys ?? []) await deps.rawMail.delete(key);
      return runEffects(deps, asSaved(leased.item), leased.mine, profile);
    }
    item = await reload(deps, saved);
  }
  throw new TooManyConflicts('strike-off');
}

function learn<T extends Item>(
  deps: Dependencies,
  item: T,
  profile: Profile,
  events: readonly ApplicationEvent[],
  now: Instant,
): T {
  if (item.type === 'profile') return item;
  const context: DecideContext = { now, profile, timezone: zoneOf(profile, deps), render: deps.render };
  return events.reduce<Application>((state, event) => decide(state, event, context), item) as T;
}

/** The profile whose erasing is among what was done: only a mark is left of it. */
function erasedBy(item: Item, done: ReadonlySet<string>): Profile | null {
  const erases = item.outbox.some(({ effect }) => effect.type === 'erase' && done.has(effect.id));
  return item.type === 'profile' && erases ? item : null;
}

async function reload<T extends Item>(deps: Dependencies, item: T): Promise<T | null> {
  const found = item.type === 'profile' ? deps.store.profile(item.user) : deps.store.application(item.user, item.id);
  return (await found) as T | null;
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : 'unknown';
}

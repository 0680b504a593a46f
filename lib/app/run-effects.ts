import type { Application, Effect, UserId } from '../domain/application/application.ts';
import { decide } from '../domain/application/decide.ts';
import type { ApplicationEvent, DecideContext } from '../domain/application/event.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { outgoingUserMail } from './compose-user-mail.ts';
import { maxConflicts, TooManyConflicts } from './conflicts.ts';
import { asSaved, struckOff, withLease } from './outbox-effects.ts';
import type { Dependencies, Item } from './ports.ts';
import { sendNote } from './send-note.ts';
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

/** Takes a profile's word to one of its applications (change-application.ts; handed in because that runs effects too). */
export type Tell = (
  effect: Extract<Effect, { type: 'tell-application' }>,
  user: UserId,
  now: Instant,
) => Promise<unknown>;

/**
 * Runs the effects that the caller has leased, side by side, then strikes off what was done in one write. What the
 * effects learn (a note went out) is decided in that same write, and may owe further effects, which run too.
 *
 * @param item as it was saved, with the leases
 * @param effects the caller's own (see withLease)
 * @throws EffectsFailed after striking off the others
 */
export async function runEffects(
  deps: Dependencies,
  item: Item,
  effects: readonly Effect[],
  profile: Profile,
  tell: Tell | null = null,
): Promise<void> {
  if (effects.length === 0) return;
  const now = deps.clock.now();
  const results = await Promise.allSettled(effects.map((effect) => run(deps, effect, item, profile, now, tell)));
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
  await strikeOff(deps, item, profile, { done, failed, learned });
  if (causes.length > 0) throw new EffectsFailed(causes);
}

async function strikeOff(
  deps: Dependencies,
  saved: Item,
  profile: Profile,
  outcome: {
    readonly done: ReadonlySet<string>;
    readonly failed: ReadonlySet<string>;
    readonly learned: readonly ApplicationEvent[];
  },
): Promise<void> {
  let item: Item | null = saved;
  for (let attempt = 0; attempt < maxConflicts; attempt += 1) {
    if (item === null) return;
    const now = deps.clock.now();
    const next = learn(deps, struckOff(item, outcome.done, outcome.failed), profile, outcome.learned, now);
    // What failed is left for the next delivery; only what was learned owes effects that should run right away.
    const leased =
      outcome.learned.length === 0 ? { item: next, mine: [] } : withLease(next, now, { ignoreLeases: false });
    if ((await deps.store.save(leased.item)) === 'saved') {
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

function reload(deps: Dependencies, item: Item): Promise<Item | null> {
  return item.type === 'profile' ? deps.store.profile(item.user) : deps.store.application(item.user, item.id);
}

/** Runs one effect. @returns what the application should learn of it, if anything */
async function run(
  deps: Dependencies,
  effect: Effect,
  item: Item,
  profile: Profile,
  now: Instant,
  tell: Tell | null,
): Promise<ApplicationEvent | null> {
  const application = item.type === 'application' ? item : null;
  switch (effect.type) {
    case 'mail-user': {
      const owner = { application, profile: item.type === 'profile' ? item : profile };
      const mail = await outgoingUserMail(deps, effect.mail, owner, effect.id, now);
      const outcome = await deps.mailer.send(mail, effect.id);
      if (outcome.result === 'refused') throw new Error(`refused: ${outcome.why}`);
      deps.log.info('mail to the user sent', { effect: effect.id, kind: effect.mail.kind });
      return null;
    }
    case 'schedule':
      await deps.scheduler.schedule({ user: item.user, applicationId: application?.id ?? null, step: effect.step });
      return null;
    case 'unschedule':
      await deps.scheduler.unschedule(effect.name);
      return null;
    case 'send-note':
      return application === null ? null : sendNote(deps, effect, application, profile);
    case 'tell-application':
      await tell?.(effect, item.user, now);
      return null;
  }
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : 'unknown';
}

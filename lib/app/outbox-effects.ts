import type { Effect, OwedEffect } from '../domain/application/application.ts';
import { compareInstants, type Instant, shift } from '../domain/time.ts';
import type { Item } from './ports.ts';

/** Longer than a function may run: whoever finds an older lease may take the effect over. */
const lease = 'PT10M';

/** An item with leases on its free effects, and which effects these are: whoever saves it runs them. */
export interface Leased<T extends Item> {
  readonly item: T;
  readonly mine: readonly Effect[];
}

/** Leases every free effect to the caller, who is about to save the item and then to run what is his. */
export function withLease<T extends Item>(
  item: T,
  now: Instant,
  options: { readonly ignoreLeases: boolean },
): Leased<T> {
  const leasedUntil = shift(now, lease);
  const takes = (owed: OwedEffect) => options.ignoreLeases || isFree(owed, now);
  return {
    item: { ...item, outbox: item.outbox.map((owed) => (takes(owed) ? { ...owed, leasedUntil } : owed)) },
    mine: item.outbox.filter(takes).map((owed) => owed.effect),
  };
}

/** The item as it stands in the table after a successful save. */
export function asSaved<T extends Item>(item: T): T {
  return { ...item, version: item.version + 1 };
}

/** True when the item owes an effect that nobody is at work on. */
export function owesFree(item: Item, now: Instant): boolean {
  return item.outbox.some((owed) => isFree(owed, now));
}

/** The item without the effects that were done; those that failed are free again at once. */
export function struckOff<T extends Item>(item: T, done: ReadonlySet<string>, failed: ReadonlySet<string>): T {
  const outbox = item.outbox
    .filter((owed) => !done.has(owed.effect.id))
    .map((owed) => (failed.has(owed.effect.id) ? { ...owed, leasedUntil: null } : owed));
  return { ...item, outbox };
}

function isFree(owed: OwedEffect, now: Instant): boolean {
  return owed.leasedUntil === null || compareInstants(owed.leasedUntil, now) <= 0;
}

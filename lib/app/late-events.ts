import { RawMailGone } from '../domain/mail/raw-mail-gone.ts';
import type { Receipt } from '../domain/mail/receipt.ts';
import { compareInstants, type Instant, shift } from '../domain/time.ts';
import type { Dependencies } from './ports.ts';

/**
 * A mail is kept before anybody is told of it, so one that is missing was removed. Within this time that is a loss, and
 * the queue tries five times and raises its alarm. After it, the mail has expired or its user was erased: an alarm that
 * comes back with every redrive would cry for nothing.
 */
const lossWithin = 'PT1H';
/**
 * An item is saved before its steps are scheduled, so this is more than a step can be early by: three tries of the
 * queue. A step without an application that is older belongs to one that was erased or has expired.
 */
const earlyWithin = 'PT15M';

/**
 * The bytes of a mail.
 *
 * @returns null for a mail that is gone for good
 * @throws RawMailGone while it may have been lost, and what the adapters throw
 */
export async function rawMailOf(
  deps: Pick<Dependencies, 'rawMail' | 'clock'>,
  input: { readonly rawKey: string; readonly receipt: Pick<Receipt, 'receivedAt'> },
): Promise<Uint8Array | null> {
  try {
    return await deps.rawMail.get(input.rawKey);
  } catch (error) {
    if (error instanceof RawMailGone && isPast(input.receipt.receivedAt, lossWithin, deps.clock.now())) return null;
    throw error;
  }
}

/** True for a step so old that an application which is not there will not come any more. @param due when it was due */
export function isLeftOver(due: Instant, now: Instant): boolean {
  return isPast(due, earlyWithin, now);
}

function isPast(at: Instant, grace: string, now: Instant): boolean {
  return compareInstants(shift(at, grace), now) < 0;
}

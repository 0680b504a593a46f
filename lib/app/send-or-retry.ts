import type { Dependencies, OutgoingMail, SendOutcome } from './ports.ts';

/**
 * Sends a mail that has one chance: a refusal for good is let be, as no later try would do better.
 *
 * @param effectId the idempotency key
 * @returns what became of it
 * @throws for a refusal that may pass: the effect should run again
 */
export async function sendOrRetry(
  deps: Pick<Dependencies, 'mailer'>,
  mail: OutgoingMail,
  effectId: string,
): Promise<SendOutcome['result']> {
  const outcome = await deps.mailer.send(mail, effectId);
  if (outcome.result === 'refused' && outcome.retryable) throw new Error(`refused: ${outcome.why}`);
  return outcome.result;
}

import { decideProfile } from '../domain/application/decide-profile.ts';
import { newProfile } from '../domain/application/new-application.ts';
import { forwardingConfirmation } from '../domain/mail/forwarding-confirmation.ts';
import type { Authenticity } from '../domain/mail/receipt.ts';
import { admits } from './admission.ts';
import { changeProfile } from './change-profile.ts';
import { forgets } from './forgotten-mail.ts';
import type { UserMailIn } from './incoming-mail.ts';
import { ownerOf } from './linked-address.ts';
import type { Dependencies } from './ports.ts';

/** Whose mailbox asks to forward to us: the address stands in the confirmation's words. */
const addressInText = /[\p{L}\p{N}._%+-]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24}/giu;

/**
 * Gmail asks the target of an automatic forwarding for consent, with a code that only the target sees. It reaches the
 * user whose mailbox it is about, if that user may use this deployment.
 *
 * @returns false when the mail is no such confirmation
 */
export async function receiveConfirmation(
  deps: Dependencies,
  incoming: Pick<UserMailIn, 'mail' | 'key' | 'rawKey' | 'receivedAt' | 'now'>,
  sender: Authenticity,
): Promise<boolean> {
  const confirmation = forwardingConfirmation(incoming.mail);
  if (confirmation === null || !/(^|[@.])google\.com$/i.test(sender.address ?? '')) return false;
  const { mail, key, rawKey, receivedAt, now } = incoming;
  const named = `${mail.subject}\n${mail.text}`.slice(0, 4_000).match(addressInText) ?? [];
  const address = named
    .map((one) => one.toLowerCase())
    .find((one) => !one.endsWith(`@${deps.domain}`) && !one.endsWith('google.com'));
  const owner = address === undefined ? null : await ownerOf(deps, address);
  if (address === undefined || owner === null || !admits(deps, owner.known, address)) {
    deps.log.warn('mail refused', { why: 'forwarding confirmation for nobody here' });
    return true;
  }
  const event = {
    type: 'answered' as const,
    key,
    rawKey,
    receivedAt,
    messageId: null,
    subject: mail.subject,
    kind: 'forwarding-confirmation' as const,
    said: [],
    extra: { confirmation },
  };
  const { user } = owner;
  if (await forgets(deps, { user, rawKey, receivedAt })) return true;
  await changeProfile(
    deps,
    user,
    (profile) => decideProfile(profile, event, now),
    now,
    newProfile(user, address, null, now),
  );
  return true;
}

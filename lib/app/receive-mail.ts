import { mailKey } from '../domain/application/identifiers.ts';
import { judgeSender } from '../domain/mail/authenticity.ts';
import { isAutomatic } from '../domain/mail/automatic.ts';
import type { Receipt } from '../domain/mail/receipt.ts';
import { admits } from './admission.ts';
import type { UserMailIn } from './incoming-mail.ts';
import { rawMailOf } from './late-events.ts';
import { mayRelay, mayTakeMail } from './limits.ts';
import { ownerOf } from './linked-address.ts';
import { type Route, routeOf } from './mail-addresses.ts';
import type { Dependencies } from './ports.ts';
import { receiveConfirmation } from './receive-confirmation.ts';
import { receiveForward } from './receive-forward.ts';
import { receiveLink } from './receive-link.ts';
import { receiveRelayed } from './receive-relayed.ts';
import { receiveReply } from './receive-reply.ts';
import { receiveStranger } from './receive-stranger.ts';
import { receiveTooMany } from './receive-too-many.ts';

/** A raw mail that has come in, and what the receiving server knows of it. */
export interface MailInput {
  readonly rawKey: string;
  readonly receipt: Receipt;
}

/**
 * Takes one mail: a forward becomes an application, a reply becomes commands, what a third person wrote to a note's
 * address is relayed; the rest is answered. Bounces, auto-replies, our own mail coming back, unauthenticated senders
 * and wrong tokens leave a line in the log and nothing else, as does a mail that has expired or was erased (late-events.ts); an
 * authenticated stranger may get a polite answer.
 *
 * @throws RawMailGone, EffectsFailed, TooManyConflicts and what the adapters throw: deliver it again
 */
export async function receiveMail(deps: Dependencies, input: MailInput): Promise<void> {
  const raw = await rawMailOf(deps, input);
  if (raw === null) return deps.log.warn('mail is gone', { mail: input.rawKey });
  const mail = await deps.parser.parse(raw);
  const { rawKey, receipt } = input;
  const common = { mail, rawKey, key: mailKey(mail, raw), receivedAt: receipt.receivedAt, now: deps.clock.now() };
  const refused = await take(deps, common, receipt);
  if (refused === null) return deps.meter.count('mails-taken');
  deps.log.warn('mail refused', { mail: input.rawKey, why: refused });
  deps.meter.count('mails-refused', 1, refused);
}

type Common = Pick<UserMailIn, 'mail' | 'key' | 'rawKey' | 'receivedAt' | 'now'>;

/** @returns why the mail was refused, null when it was taken */
async function take(deps: Dependencies, common: Common, receipt: Receipt): Promise<string | null> {
  const { mail } = common;
  const automatic = isAutomatic(mail, deps.domain);
  const route = routeOf(deps, receipt.recipients);
  if (automatic === 'bounce' || automatic === 'loop') return automatic;
  if (receipt.verdicts?.virus === 'FAIL' || receipt.verdicts?.spam === 'FAIL') return 'spam or virus';
  if (route.to === 'note') {
    if (route.token === null) return 'wrong token';
    if (!(await mayRelay(deps, route.token.user, common.key))) return 'too many answers in a day';
    await receiveRelayed(deps, common, route.token);
    return null;
  }
  if (automatic !== null) return automatic;
  const judged = judgeSender(mail, receipt);
  if (!judged.authenticated || judged.address === null) return `not authenticated: ${judged.why}`;
  const sender = { ...judged, address: judged.address };
  if (await receiveConfirmation(deps, common, sender)) return null;
  if (route.to === 'link') return receiveLink(deps, { ...common, sender }, route.token);
  const owner = await ownerOf(deps, sender.address);
  return takeFromPerson(deps, { ...common, sender, ...owner }, route, receipt.envelopeFrom);
}

/** A mail whose sender is proven: a user's, or a stranger's. */
async function takeFromPerson(
  deps: Dependencies,
  incoming: UserMailIn,
  route: Extract<Route, { readonly to: 'reply' | 'assistant' }>,
  envelopeFrom: string,
): Promise<string | null> {
  const { user, sender, known } = incoming;
  const token = route.to === 'reply' ? route.token : null;
  if (!admits(deps, known, sender.address)) return receiveStranger(deps, { ...incoming, token, envelopeFrom });
  if (!(await mayTakeMail(deps, incoming))) return receiveTooMany(deps, incoming);
  if (route.to === 'assistant') {
    await receiveForward(deps, incoming);
    return null;
  }
  if (token === null || token.user !== user) return 'wrong token';
  if (sender.redirected) return 'a redirect brings no commands';
  await receiveReply(deps, incoming, token);
  return null;
}

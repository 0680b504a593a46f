import { mailKey, userId } from '../domain/application/identifiers.ts';
import { judgeSender } from '../domain/mail/authenticity.ts';
import { isAutomatic } from '../domain/mail/automatic.ts';
import type { Receipt } from '../domain/mail/receipt.ts';
import { admits } from './admission.ts';
import type { UserMailIn } from './incoming-mail.ts';
import { routeOf } from './mail-addresses.ts';
import type { Dependencies } from './ports.ts';
import { receiveConfirmation } from './receive-confirmation.ts';
import { receiveForward } from './receive-forward.ts';
import { receiveRelayed } from './receive-relayed.ts';
import { receiveReply } from './receive-reply.ts';

/** A raw mail that has come in, and what the receiving server knows of it. */
export interface MailInput {
  readonly rawKey: string;
  readonly receipt: Receipt;
}

/**
 * Takes one mail: a forward becomes an application, a reply becomes commands, what a third person wrote to a note's
 * address is relayed; the rest is answered. Bounces, auto-replies, our own mail coming back, unauthenticated senders
 * and wrong tokens leave a line in the log and nothing else.
 *
 * @throws EffectsFailed, TooManyConflicts and what the adapters throw: deliver it again
 */
export async function receiveMail(deps: Dependencies, input: MailInput): Promise<void> {
  const { receipt, rawKey } = input;
  const raw = await deps.rawMail.get(rawKey);
  const mail = await deps.parser.parse(raw);
  const trace = (why: string) => deps.log.warn('mail refused', { mail: rawKey, why });
  const automatic = isAutomatic(mail, deps.domain);
  const route = routeOf(deps, receipt.recipients);
  if (automatic === 'bounce' || automatic === 'loop') return trace(automatic);
  if (receipt.verdicts?.virus === 'FAIL' || receipt.verdicts?.spam === 'FAIL') return trace('spam or virus');
  const common = { mail, key: mailKey(mail.messageId, raw), receivedAt: receipt.receivedAt, now: deps.clock.now() };
  if (route.to === 'note') {
    if (route.token === null) return trace('wrong token');
    return receiveRelayed(deps, common, route.token);
  }
  if (automatic !== null) return trace(automatic);
  const judged = judgeSender(mail, receipt);
  if (!judged.authenticated || judged.address === null) return trace(`not authenticated: ${judged.why}`);
  const sender = { ...judged, address: judged.address };
  if (await receiveConfirmation(deps, common, sender)) return;
  const user = userId(sender.address);
  if (!(await admits(deps, user, sender.address))) return trace('not enrolled');
  const incoming: UserMailIn = { ...common, sender, user };
  if (route.to === 'reply') {
    if (route.token === null || route.token.user !== user) return trace('wrong token');
    if (sender.redirected) return trace('a redirect brings no commands');
    return receiveReply(deps, incoming, route.token);
  }
  await receiveForward(deps, incoming);
}

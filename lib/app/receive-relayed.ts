import type { TokenContent } from '../domain/application/reply-token.ts';
import { visibleText } from '../domain/mail/visible-text.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { takeEvent } from './take-event.ts';

/** What a third person sent to a note's own address (out of office, clients that ignore Reply-To) goes to the user. */
export async function receiveRelayed(
  deps: Dependencies,
  incoming: Pick<UserMailIn, 'mail' | 'key' | 'rawKey' | 'receivedAt' | 'now'>,
  token: TokenContent,
): Promise<void> {
  const { mail, key, rawKey, receivedAt, now } = incoming;
  if (token.applicationId === null) return;
  const event = {
    type: 'relayed' as const,
    key,
    rawKey,
    receivedAt,
    messageId: mail.messageId,
    subject: mail.subject,
    noteNumber: token.number,
    from: mail.from?.name ?? mail.from?.address ?? 'somebody',
    text: visibleText(mail).text,
  };
  const taken = await takeEvent(deps, { user: token.user, id: token.applicationId }, event, now);
  // The user was erased, or the application has expired: nobody is there to read it.
  if (taken === null) return deps.rawMail.delete(rawKey);
  deps.log.info('answer relayed', { application: token.applicationId });
}

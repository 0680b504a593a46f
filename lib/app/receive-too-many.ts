import { decideProfile } from '../domain/application/decide-profile.ts';
import { changeProfile } from './change-profile.ts';
import type { UserMailIn } from './incoming-mail.ts';
import { mailsADay, mayTellOfLimit } from './limits.ts';
import type { Dependencies } from './ports.ts';

/** Answers the first mail beyond the limit of the day, and no other. @returns why it was refused */
export async function receiveTooMany(deps: Dependencies, incoming: UserMailIn): Promise<string> {
  const { user, key, rawKey, now, receivedAt, mail, sender } = incoming;
  const why = 'too many mails in a day';
  if (sender.redirected || !(await mayTellOfLimit(deps, incoming))) return why;
  const said = [
    `That was more than ${mailsADay} mails within a day, which is as many as I take. I left this one and what follows today aside; nothing that was planned changes. Send it again tomorrow.`,
  ];
  const event = {
    type: 'answered' as const,
    key,
    rawKey,
    receivedAt,
    messageId: mail.messageId,
    subject: mail.subject,
    kind: 'answer' as const,
    said,
    extra: {},
  };
  await changeProfile(deps, user, (profile) => decideProfile(profile, event, now), now);
  return why;
}

import { decideProfile } from '../domain/application/decide-profile.ts';
import { answersLink } from '../domain/application/links.ts';
import type { TokenContent } from '../domain/application/reply-token.ts';
import { readReply } from '../domain/commands/read-reply.ts';
import type { Mail } from '../domain/mail/mail.ts';
import type { Instant } from '../domain/time.ts';
import { changeProfile } from './change-profile.ts';
import { maxConflicts, TooManyConflicts } from './conflicts.ts';
import type { UserMailIn } from './incoming-mail.ts';
import { markLinked } from './linked-address.ts';
import type { Dependencies } from './ports.ts';

/**
 * Takes the answer of an address that was asked whether it belongs to a user. Only a plain yes from that very address
 * to the question that still stands links it; the user is told at the address that is enrolled. The address is marked
 * first and the user second: a redelivery after a crash in between finishes it, and another one changes nothing.
 *
 * @param incoming its sender is proven, and not the user yet
 * @returns why it was refused, null when it was taken
 * @throws TooManyConflicts and what the adapters throw: deliver it again
 */
export async function receiveLink(
  deps: Dependencies,
  incoming: Omit<UserMailIn, 'user' | 'known'>,
  token: TokenContent | null,
): Promise<string | null> {
  const { sender, mail, receivedAt, now } = incoming;
  if (token === null) return 'wrong token';
  if (sender.redirected) return 'a redirect brings no consent';
  if (!saysYes(mail, receivedAt)) return 'no consent';
  const owner = await deps.store.profile(token.user);
  const address = sender.address.toLowerCase();
  if (owner === null || !answersLink(owner, token.number, address, receivedAt)) return 'no such question';
  const came = await mark(deps, address, owner.user, now);
  const linked = came === 'linked';
  const said = linked
    ? `${address} is linked to you now. Whatever you write or forward from there counts as yours; my mails go on to ${owner.address}.`
    : `${address} is enrolled by itself, so I have not linked it to you.`;
  const event = {
    type: 'answered' as const,
    key: incoming.key,
    rawKey: incoming.rawKey,
    receivedAt,
    messageId: mail.messageId,
    subject: mail.subject,
    kind: 'answer' as const,
    said: [said],
    extra: {},
    link: { address, linked },
  };
  await changeProfile(deps, owner.user, (profile) => decideProfile(profile, event, now), now);
  deps.log.info('address asked about', { user: owner.user, result: came });
  return null;
}

async function mark(deps: Dependencies, address: string, owner: string, now: Instant): Promise<'linked' | 'taken'> {
  for (let attempt = 0; attempt < maxConflicts; attempt += 1) {
    const came = await markLinked(deps, address, owner, now);
    if (came !== 'conflict') return came;
  }
  throw new TooManyConflicts('link of an address');
}

/** `yes`, and nothing but that. */
export function saysYes(mail: Mail, receivedAt: Instant): boolean {
  const context = { receivedAt, timezone: 'UTC', interviewTimezone: null, people: [], drafts: [] };
  const { commands, questions } = readReply(mail, context);
  const [first] = commands;
  return commands.length === 1 && first?.name === 'approve' && questions.length === 0;
}

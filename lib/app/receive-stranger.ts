import { decideProfile } from '../domain/application/decide-profile.ts';
import { newProfile } from '../domain/application/new-application.ts';
import type { TokenContent } from '../domain/application/reply-token.ts';
import { userMail } from '../domain/application/user-mail.ts';
import { isUnanswerable } from '../domain/mail/unanswerable.ts';
import { changeProfile } from './change-profile.ts';
import { outgoingUserMail } from './compose-user-mail.ts';
import { forgets } from './forgotten-mail.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { saysYes } from './receive-link.ts';

/** The number in the reply token of the mail that asks for consent: an enrolled user's mails count from 1. */
const optInNumber = 0;
/** One answer a week: enough for a person who wonders, too little for anybody to be annoyed by. */
const answerEvery = 'PT168H';
const welcome = 'Welcome, your address is enrolled. Forward your invitation once more and I take it from there.';

/** A mail of an authenticated sender who is not enrolled. */
export interface StrangerMail extends UserMailIn {
  readonly envelopeFrom: string;
  /** The reply token that it came with, when it came with one of ours. */
  readonly token: TokenContent | null;
}

/**
 * Takes the mail of an authenticated sender whom nobody has enrolled. Where enrolment is open, consent by two mails
 * (asked for at the address, given from it) enrols; else the sender gets one polite answer a week. Redirects, lists and
 * programs get none.
 *
 * @returns why it was refused, null when the sender is enrolled now
 */
export async function receiveStranger(deps: Dependencies, incoming: StrangerMail): Promise<string | null> {
  const open = deps.admission.mode === 'open';
  if (open && consents(incoming)) {
    await enrol(deps, incoming);
    return null;
  }
  const silent = incoming.sender.redirected || incoming.envelopeFrom === '' || isUnanswerable(incoming.mail);
  if (!silent) await answerOnce(deps, incoming, open ? 'opt-in' : 'stranger');
  return 'not enrolled';
}

/** `yes`, and nothing but that, in reply to the mail that asked; the token shows that it reached this very address. */
function consents({ token, user, sender, mail, receivedAt }: StrangerMail): boolean {
  const asked = token !== null && token.user === user && token.applicationId === null && token.number === optInNumber;
  return asked && !sender.redirected && saysYes(mail, receivedAt);
}

async function enrol(deps: Dependencies, incoming: StrangerMail): Promise<void> {
  const { user, sender, mail, key, rawKey, receivedAt, now } = incoming;
  if (await forgets(deps, incoming)) return;
  const event = {
    type: 'answered' as const,
    key,
    rawKey,
    receivedAt,
    messageId: mail.messageId,
    subject: mail.subject,
    kind: 'help' as const,
    said: [welcome],
    extra: {},
  };
  const fresh = newProfile(user, sender.address, sender.name, now);
  await changeProfile(deps, user, (profile) => decideProfile(profile, event, now), now, fresh);
  deps.log.info('user enrolled', { user });
}

async function answerOnce(deps: Dependencies, incoming: StrangerMail, kind: 'stranger' | 'opt-in'): Promise<void> {
  const { user, sender, mail, key, now } = incoming;
  if (!(await deps.marks.admit({ user, name: 'stranger', key, limit: 1, window: answerEvery }, now))) return;
  const words = userMail(kind, optInNumber, { answers: mail.messageId, about: mail.subject });
  // Nothing is kept of a stranger: the profile lives for this one mail.
  const profile = newProfile(user, sender.address, sender.name, now);
  const answer = await outgoingUserMail(deps, words, { application: null, profile }, `stranger.${key}`, now);
  const outcome = await deps.mailer.send(answer, key);
  deps.log.info('stranger answered', { user, kind, result: outcome.result });
}

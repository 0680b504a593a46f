import { findApplication } from '../domain/application/directory.ts';
import type { Profile } from '../domain/application/profile.ts';
import { unwrapForward } from '../domain/mail/forward-unwrap.ts';
import type { Understanding } from '../domain/understanding/understanding.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { takeEvent } from './take-event.ts';

/** What an employer's mail may be besides an invitation and a verdict. */
const answers: ReadonlySet<Understanding['kind']> = new Set(['other', 'availability']);

/**
 * Takes a forwarded mail of a person (or of the house) of a known application that is neither an invitation nor a
 * verdict: "we'll get back to you in two weeks", a thank-you back, a question for times.
 *
 * @returns false where it is of nobody known: then it is answered like every other mail without an interview
 */
export async function receiveEmployerAnswer(
  deps: Dependencies,
  incoming: UserMailIn,
  found: readonly Understanding[],
  profile: Profile | null,
): Promise<boolean> {
  const { mail, user, key, rawKey, receivedAt, now } = incoming;
  const [understanding] = found;
  const original = unwrapForward(mail).originals[0];
  if (profile === null || original === undefined || understanding === undefined || found.length > 1) return false;
  const { forward, problem, kind } = understanding;
  const handedOn = forward.style === 'inline' || forward.style === 'attachment';
  if (!handedOn || !answers.has(kind) || problem !== null || !forward.from?.address) return false;
  const id = findApplication(profile, understanding);
  if (id === null) return false;
  const event = {
    type: 'employer-answered' as const,
    key,
    rawKey,
    receivedAt,
    messageId: mail.messageId,
    subject: mail.subject,
    from: forward.from.name ?? forward.from.address,
    text: original.text,
    asksTimes: kind === 'availability',
    sentAt: forward.date,
  };
  const taken = await takeEvent(deps, { user, id }, event, now);
  if (taken !== null) deps.log.info('answer of an employer taken', { application: id });
  return taken !== null;
}

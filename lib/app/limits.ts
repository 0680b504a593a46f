import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';

/**
 * Mails taken of one user within a day. A search for work brings a handful; a rule that sends a whole mailbox on, or an
 * account in wrong hands, brings thousands, and each costs a parse and an answer.
 */
export const mailsADay = 100;
/** Notes to third persons within a day. A panel has a dozen people; more than this is a mishap, or somebody's spam. */
export const notesADay = 40;
/** Answers relayed to one user within a day. Whoever got a note can write to its address, and need not be anybody. */
export const answersADay = 40;

const day = 'PT24H';

type Needs = Pick<Dependencies, 'admission' | 'marks' | 'clock'>;

/** True while the user's mails of the last day stay within the limit. A machine of one's own has none. */
export async function mayTakeMail(deps: Needs, incoming: Pick<UserMailIn, 'user' | 'key'>): Promise<boolean> {
  return admit(deps, incoming.user, 'mails', incoming.key, mailsADay);
}

/** True while the user's notes of the last day stay within the limit. @param attempt the same attempt counts once */
export async function maySendNote(deps: Needs, user: string, attempt: string): Promise<boolean> {
  return admit(deps, user, 'notes', attempt, notesADay);
}

/** True while the answers that third persons sent to a user's notes stay within the limit. */
export async function mayRelay(deps: Needs, user: string, key: string): Promise<boolean> {
  return admit(deps, user, 'answers', key, answersADay);
}

/** True once a day: for the one mail that tells a user of the limit. */
export async function mayTellOfLimit(deps: Needs, incoming: Pick<UserMailIn, 'user' | 'key'>): Promise<boolean> {
  return admit(deps, incoming.user, 'mails-told', incoming.key, 1);
}

async function admit(deps: Needs, user: string, name: string, key: string, limit: number): Promise<boolean> {
  if (deps.admission.mode === 'any') return true;
  return deps.marks.admit({ user, name, key, limit, window: day }, deps.clock.now());
}

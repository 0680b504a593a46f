import { compareInstants, type Instant, shift } from '../time.ts';
import { erasedMemory, eraseQuestionLifetime } from './limits.ts';
import { newProfile } from './new-application.ts';
import { owing } from './owing.ts';
import type { Profile } from './profile.ts';

/** True when a reply with this mail number, received then, answers the question whether to erase everything. */
export function answersErasure(profile: Profile, mailNumber: number, receivedAt: Instant): boolean {
  const { eraseAsked } = profile;
  return (
    profile.state === 'active' &&
    eraseAsked !== null &&
    eraseAsked.number === mailNumber &&
    compareInstants(shift(eraseAsked.at, eraseQuestionLifetime), receivedAt) >= 0
  );
}

/**
 * Everything of the user is to go. Mails that were owed are dropped; the one effect that is left does it, from whichever
 * point a crash left it at.
 *
 * @param rawKey of the mail that confirmed it: it goes last
 */
export function startErasing(profile: Profile, receivedAt: Instant, rawKey: string, now: Instant): Profile {
  if (profile.state !== 'active') return profile;
  const erasing = {
    ...profile,
    state: 'erasing' as const,
    erasedAt: receivedAt,
    eraseAsked: null,
    rawKeys: [...profile.rawKeys, rawKey],
    outbox: profile.outbox.filter(({ effect }) => effect.type === 'unschedule'),
    changedAt: now,
  };
  return owing(erasing, [{ type: 'erase' }], now, 'erase');
}

/**
 * What is left of an erased user: a hash and an instant, by which mail that comes late is known, and how far the mails
 * were numbered, so that a word that confirmed this erasing never fits a later question.
 */
export function erasedMark(profile: Profile, now: Instant): Profile {
  const empty = newProfile(profile.user, '', null, now);
  const { version, erasedAt, nextMail } = profile;
  return { ...empty, version, state: 'erased', erasedAt: erasedAt ?? now, nextMail: nextMail + 1 };
}

/** True for mail that an erased user had sent before: it counts for nothing, also when the user has come back since. */
export function isForgotten(profile: Profile | null, receivedAt: Instant): boolean {
  return profile !== null && profile.erasedAt !== null && compareInstants(receivedAt, profile.erasedAt) <= 0;
}

/** True when there is no user (any more): never one, the mark of an erased one, or a further address of another. */
export function isGone(profile: Profile | null): boolean {
  return profile === null || profile.state === 'erased' || profile.state === 'linked';
}

/** An erased user who comes back starts afresh; late mail of the former time stays forgotten. */
export function revived(fresh: Profile, mark: Profile): Profile {
  return { ...fresh, version: mark.version, erasedAt: mark.erasedAt, nextMail: mark.nextMail };
}

/** When the mark of an erased user may go. Null for everybody else. */
export function markEnds(profile: Profile): Instant | null {
  return profile.state === 'erased' && profile.erasedAt !== null ? shift(profile.erasedAt, erasedMemory) : null;
}

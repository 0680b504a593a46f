import type { Instant } from '../time.ts';
import type { Effect, EffectBody } from './application.ts';
import type { Profile } from './profile.ts';

/**
 * The profile with further effects owed. Their ids follow from user, version and place, so that the same decision made
 * again owes the same effects.
 *
 * @param reason parts the effects of several rules that decide within one write
 */
export function owing(profile: Profile, effects: readonly EffectBody[], now: Instant, reason = ''): Profile {
  const owed = effects.map((effect, index) => ({
    effect: { ...effect, id: `${profile.user}.${profile.version}.${reason}${index}` } as Effect,
    owedSince: now,
    leasedUntil: null,
  }));
  return { ...profile, outbox: [...profile.outbox, ...owed] };
}

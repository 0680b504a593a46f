import type { Profile } from '../domain/application/profile.ts';
import type { ZoneName } from '../domain/time.ts';

/** A user's zone is the setting, else the deployment's default. */
export function zoneOf(
  profile: Pick<Profile, 'settings'> | null,
  deployment: { readonly timezone: ZoneName },
): ZoneName {
  return profile?.settings.timezone ?? deployment.timezone;
}

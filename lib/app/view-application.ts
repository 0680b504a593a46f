import type { Application } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant, ZoneName } from '../domain/time.ts';

/** The application as programs see it (contract section 3). @param timezone the deployment's, for a user who set none */
export function viewApplication(
  _application: Application,
  _profile: Profile,
  _timezone: ZoneName,
  _now: Instant,
): Record<string, unknown> {
  throw new Error('not yet');
}

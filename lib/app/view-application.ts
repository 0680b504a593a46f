import type { Application, Interview, Note } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import { endOf } from '../domain/followup/step-times.ts';
import { compareInstants, type Instant, type ZoneName } from '../domain/time.ts';

/**
 * The application as programs see it (contract section 3): no version, outbox or tokens.
 *
 * @param deployment its zone counts for a user who set none
 * @param now a scheduled interview whose end has passed shows as `past`
 */
export function viewApplication(
  application: Application,
  profile: Pick<Profile, 'name' | 'address' | 'settings'>,
  deployment: ZoneName,
  now: Instant,
): Record<string, unknown> {
  return {
    id: application.id,
    user: {
      name: profile.settings.name ?? profile.name,
      address: profile.address,
      timezone: profile.settings.timezone ?? deployment,
    },
    company: application.company,
    role: application.role,
    outcome: application.outcome,
    openedAt: application.openedAt,
    interviews: application.interviews.map((round) => viewInterview(round, now)),
    notes: application.notes.map(viewNote),
    remarks: application.remarks,
  };
}

function viewInterview(round: Interview, now: Instant): Record<string, unknown> {
  const { key: _key, aliases: _aliases, corrected: _corrected, assumed: _assumed, status, ...facts } = round;
  const over = status === 'scheduled' && compareInstants(endOf(round), now) <= 0;
  return { ...facts, status: over ? 'past' : status };
}

function viewNote(note: Note): Record<string, unknown> {
  const { id, kind, status, to, subject, text, revision, due, sentAt, person } = note;
  return { id, kind, status, to, subject, text, revision, due, sentAt, person };
}

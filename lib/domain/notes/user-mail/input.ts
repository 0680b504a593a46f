import type { Application, Interview, UserMail } from '../../application/application.ts';
import type { Profile } from '../../application/profile.ts';
import type { Instant, ZoneName } from '../../time.ts';

/** Everything that a mail to the user is made of. */
export interface UserMailInput {
  readonly mail: UserMail;
  /** Null for mails that belong to no application. */
  readonly application: Application | null;
  /** All of the user's, for `list` and for the lessons. */
  readonly applications: readonly Application[];
  readonly profile: Profile;
  /** The user's zone, or the deployment's where none is set. */
  readonly timezone: ZoneName;
  /** The assistant's mail domain. */
  readonly domain: string;
  readonly now: Instant;
  /** `reply+TOKEN@domain` of this mail: with it, what can be replied becomes links in the HTML. */
  readonly replyAddress?: string | null;
}

/** The interview that a mail is about: the named one, else the next one, else the latest. */
export function interviewOf(input: UserMailInput): Interview | null {
  const rounds = input.application?.interviews ?? [];
  const named = rounds.find((round) => round.key === input.mail.interviewKey);
  if (named !== undefined) return named;
  const inOrder = [...rounds].sort((a, b) => (a.start < b.start ? -1 : 1));
  return inOrder.find((round) => round.status === 'scheduled') ?? inOrder.at(-1) ?? null;
}

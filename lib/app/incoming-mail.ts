import type { Profile } from '../domain/application/profile.ts';
import type { Mail } from '../domain/mail/mail.ts';
import type { Authenticity } from '../domain/mail/receipt.ts';
import type { Instant } from '../domain/time.ts';

/** A mail of a known user, ready for whichever use case it belongs to. */
export interface UserMailIn {
  readonly mail: Mail;
  readonly sender: Authenticity & { readonly address: string };
  readonly user: string;
  /** The user's profile as it was when the mail was looked at; what decides reads it again. */
  readonly known: Profile | null;
  /** Idempotency key of the mail. */
  readonly key: string;
  /** Under which the raw mail is kept. */
  readonly rawKey: string;
  readonly receivedAt: Instant;
  readonly now: Instant;
}

import type { Mailbox } from '../../mail/mail.ts';

/** Somebody whom the mail shows anywhere, with all that speaks for the part he plays. */
export interface Person {
  readonly name: string | null;
  readonly address: string | null;
  readonly title: string | null;
  /** Features of the model in `part-judge.ts`. */
  readonly signs: ReadonlySet<string>;
}

/** A person while what the mail says of him is put together. */
export interface Draft {
  name: string | null;
  address: string | null;
  title: string | null;
  readonly signs: Set<string>;
}

/** Takes somebody in, or what is new about one who is known; null for whom no mail means as a person. */
export type Add = (one: Mailbox & { readonly title?: string | null }, signs: readonly string[]) => Draft | null;

import type { ApplicationId, NoteId, UserId } from '../domain/application/application.ts';
import { readToken, signToken, type TokenContent, type TokenPurpose } from '../domain/application/reply-token.ts';
import type { Dependencies } from './ports.ts';

/** What an envelope recipient of ours stands for. */
export type Route =
  | { readonly to: 'reply'; readonly token: TokenContent | null }
  | { readonly to: 'note'; readonly token: TokenContent | null }
  | { readonly to: 'link'; readonly token: TokenContent | null }
  | { readonly to: 'assistant' };

type Signing = Pick<Dependencies, 'domain' | 'tokenKeys'>;

/** The address that forwards go to and that mail to the user comes from. */
export function assistantAddress(domain: string): string {
  return `interviews@${domain}`;
}

/** The Reply-To of a mail to the user: it names application and mail, and works for that user alone. */
export function replyAddress(
  deps: Signing,
  user: UserId,
  applicationId: ApplicationId | null,
  mailNumber: number,
): string {
  return `reply+${sign(deps, 'reply', { user, applicationId, number: mailNumber })}@${deps.domain}`;
}

/** The From of a note to a third person: what is nevertheless sent there finds its way to the user. */
export function noteAddress(deps: Signing, user: UserId, applicationId: ApplicationId, note: NoteId): string {
  const number = Number(note.slice(note.lastIndexOf('-') + 1));
  return `note+${sign(deps, 'note', { user, applicationId, number })}@${deps.domain}`;
}

/** The Reply-To of the mail that asks an address whether it belongs to a user. */
export function linkAddress(deps: Signing, user: UserId, number: number): string {
  return `link+${sign(deps, 'link', { user, applicationId: null, number })}@${deps.domain}`;
}

/** Reads the envelope recipients: a reply or note address wins over the plain one. Foreign domains are left out. */
export function routeOf(deps: Signing, recipients: readonly string[]): Route {
  for (const recipient of recipients) {
    const at = recipient.lastIndexOf('@');
    const [purpose, token] = [
      recipient.slice(0, at).toLowerCase().split('+', 1)[0],
      recipient.slice(0, at).split('+')[1],
    ];
    if (recipient.slice(at + 1).toLowerCase() !== deps.domain || token === undefined) continue;
    if (purpose === 'reply' || purpose === 'note' || purpose === 'link')
      return { to: purpose, token: readToken(deps.tokenKeys, purpose, token) };
  }
  return { to: 'assistant' };
}

function sign(deps: Signing, purpose: TokenPurpose, content: TokenContent): string {
  const key = deps.tokenKeys[0];
  if (key === undefined) throw new Error('there is no key to sign reply tokens with');
  return signToken(key, purpose, content);
}

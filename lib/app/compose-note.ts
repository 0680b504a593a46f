import type { Application, Note } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { Instant } from '../domain/time.ts';
import { noteAddress } from './mail-addresses.ts';
import type { Dependencies, OutgoingMail } from './ports.ts';

/**
 * An approved note as it goes to a third person: plain text, exactly as approved; answers go to the user, who also gets
 * a copy in the envelope. Nothing in it tells of the assistant but the domain that it comes from.
 */
export function outgoingNote(
  deps: Pick<Dependencies, 'domain' | 'tokenKeys'>,
  note: Note,
  owner: { readonly application: Application; readonly profile: Profile },
  effectId: string,
  now: Instant,
): OutgoingMail {
  const { application, profile } = owner;
  const user = { name: profile.settings.name ?? profile.name, address: profile.address };
  return {
    from: { name: user.name, address: noteAddress(deps, profile.user, application.id, note.id) },
    to: note.to,
    bcc: [user],
    replyTo: user,
    subject: note.subject,
    text: note.text,
    html: null,
    messageId: `<${effectId.toLowerCase()}@${deps.domain}>`,
    inReplyTo: null,
    references: [],
    headers: {},
    date: now,
    attachments: [],
    tags: { kind: 'note', user: profile.user, application: application.id, note: note.id },
  };
}

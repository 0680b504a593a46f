import type { Application, UserMail } from '../domain/application/application.ts';
import type { Profile } from '../domain/application/profile.ts';
import { composeUserMail } from '../domain/notes/user-mail/compose.ts';
import type { Instant } from '../domain/time.ts';
import { exportFiles } from './export-files.ts';
import { assistantAddress, replyAddress } from './mail-addresses.ts';
import type { Dependencies, OutgoingMail } from './ports.ts';
import { zoneOf } from './user-zone.ts';

type Needs = Pick<Dependencies, 'domain' | 'tokenKeys' | 'timezone' | 'render' | 'store'>;

/** Mails that tell of more than one application: the list, and the prep mail with lessons of earlier talks. */
const tellsOfAll: ReadonlySet<UserMail['kind']> = new Set(['list', 'prep', 'digest', 'export']);

/**
 * A mail to the user, written from the state as it is now. Auto-Submitted keeps out-of-office answers away (RFC 3834),
 * and the headers of one application form one thread (RFC 5322 3.6.4).
 *
 * @param answerTo where a reply goes, if not to the address that names application and mail
 * @param effectId the idempotency key: it gives the Message-ID, so that a repetition is the same mail
 */
export async function outgoingUserMail(
  deps: Needs,
  mail: UserMail,
  owner: { readonly application: Application | null; readonly profile: Profile },
  effectId: string,
  now: Instant,
  answerTo: string | null = null,
): Promise<OutgoingMail> {
  const { application, profile } = owner;
  const applications = tellsOfAll.has(mail.kind) ? await deps.store.applications(profile.user) : [];
  const reply = answerTo ?? replyAddress(deps, profile.user, application?.id ?? null, mail.number);
  const timezone = zoneOf(profile, deps);
  const written = composeUserMail(
    { mail, application, applications, profile, timezone, domain: deps.domain, now, replyAddress: reply },
    deps.render,
  );
  const references = application?.thread.references ?? [];
  const inReplyTo = mail.answers ?? references.at(-1) ?? null;
  return {
    from: { name: 'Afterword', address: assistantAddress(deps.domain) },
    to: [{ name: profile.settings.name ?? profile.name, address: profile.address }],
    bcc: [],
    replyTo: { name: 'Afterword', address: reply },
    ...written,
    messageId: `<${effectId.toLowerCase()}@${deps.domain}>`,
    inReplyTo,
    references: inReplyTo === null || references.includes(inReplyTo) ? references : [...references, inReplyTo],
    headers: {
      'Auto-Submitted': mail.answers === null ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
    },
    date: now,
    attachments: mail.kind === 'export' ? exportFiles(profile, applications, deps.domain, deps.timezone, now) : [],
    tags: { kind: 'user', user: profile.user, ...(application === null ? {} : { application: application.id }) },
  };
}

import type { Application } from '../domain/application/application.ts';
import { decideProfile, type ProfileEvent } from '../domain/application/decide-profile.ts';
import { refresh } from '../domain/application/directory.ts';
import { answersErasure, isGone, startErasing } from '../domain/application/erasure.ts';
import type { MailEvent } from '../domain/application/event.ts';
import { isProfileCommand, sayCommands } from '../domain/application/obey-commands.ts';
import type { TokenContent } from '../domain/application/reply-token.ts';
import type { Command, Reply } from '../domain/commands/command.ts';
import { debriefInline } from '../domain/commands/debrief-inline.ts';
import { confirmsErasure } from '../domain/commands/erase-confirmation.ts';
import { readReply } from '../domain/commands/read-reply.ts';
import { visibleText } from '../domain/mail/visible-text.ts';
import { changeProfile } from './change-profile.ts';
import { forgets } from './forgotten-mail.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { replyContext } from './reply-context.ts';
import { learnWhatWaits, takeEvent } from './take-event.ts';

/** Commands that change an application as well as the profile. */
const both: ReadonlySet<Command['name']> = new Set(['timezone', 'name']);
/** Corrections by which later mails find the application. */
const corrects: ReadonlySet<Command['name']> = new Set(['company', 'role', 'with', 'when', 'rescheduled']);

/** Takes a reply to a mail of ours. The token is good and its owner wrote it; one answer goes out. */
export async function receiveReply(deps: Dependencies, incoming: UserMailIn, token: TokenContent): Promise<void> {
  const { user, now, receivedAt, known: profile } = incoming;
  const application = token.applicationId === null ? null : await deps.store.application(user, token.applicationId);
  if (await forgets(deps, incoming, profile)) return;
  if (profile === null || isGone(profile)) return deps.log.warn('mail refused', { why: 'token of nobody' });
  const asked = token.applicationId === null && answersErasure(profile, token.number, receivedAt);
  if (asked && confirmsErasure(visibleText(incoming.mail).text)) return erase(deps, incoming);
  const read = readReply(incoming.mail, replyContext(deps, incoming, profile, application, token.number));
  const reply = asDebrief(incoming, application, token.number) ?? read;
  const ofProfile = reply.commands.filter(isProfileCommand);
  const ofApplication = reply.commands.filter((command) => !isProfileCommand(command) || both.has(command.name));
  const mail = {
    key: incoming.key,
    rawKey: incoming.rawKey,
    receivedAt,
    messageId: incoming.mail.messageId,
    subject: incoming.mail.subject,
  };
  const alone = application === null || (ofProfile.length > 0 && ofApplication.length === 0);
  if (ofProfile.length > 0 || alone) {
    const event = profileEvent(mail, reply, ofProfile, !alone);
    await changeProfile(deps, user, (known) => decideProfile(known, event, now), now);
    if (ofProfile.some((command) => command.name === 'resume')) await learnWhatWaits(deps, user, now);
  }
  deps.log.info('reply taken', {
    application: application?.id ?? null,
    commands: reply.commands.map((command) => command.name).join(' '),
  });
  if (application === null || alone) return;
  const event = {
    ...mail,
    type: 'replied' as const,
    mailNumber: token.number,
    reply: { ...reply, commands: ofApplication },
    saidBefore: sayCommands(profile, ofProfile, now),
  };
  await takeReplied(deps, incoming, application, event);
}

/** Answers typed right below the quoted questions of a debrief: `ok` there is an answer, and no approval. */
function asDebrief({ mail }: UserMailIn, application: Application | null, number: number): Reply | null {
  if (application?.mails.find((one) => one.number === number)?.asks !== 'debrief') return null;
  const text = debriefInline(mail.text);
  return text === null ? null : { text, commands: [], questions: [] };
}

async function takeReplied(
  deps: Dependencies,
  { user, now }: UserMailIn,
  { id }: Application,
  event: Parameters<typeof takeEvent>[2] & { readonly type: 'replied' },
): Promise<void> {
  const changed = await takeEvent(deps, { user, id }, event, now);
  if (changed !== null && event.reply.commands.some((command) => corrects.has(command.name))) {
    await changeProfile(deps, user, (known) => refresh(known, changed), now);
  }
}

/** What a reply says of the user as a whole. Words for one application need one: a list or a digest names several. */
function profileEvent(mail: MailEvent, reply: Reply, ofProfile: readonly Command[], quiet: boolean): ProfileEvent {
  if (ofProfile.length > 0 || reply.questions.length > 0)
    return { ...mail, type: 'commanded', commands: ofProfile, questions: reply.questions, quiet };
  const said =
    reply.commands.length === 0
      ? []
      : ['Which application do you mean? Please reply to a mail of that application, so that I know.'];
  return { ...mail, type: 'answered', kind: 'answer', said, extra: { remarked: true } };
}

async function erase(deps: Dependencies, { user, receivedAt, rawKey, now }: UserMailIn): Promise<void> {
  deps.log.info('erasing begins', { user });
  await changeProfile(deps, user, (known) => startErasing(known, receivedAt, rawKey, now), now);
}

import type { Application } from '../domain/application/application.ts';
import { decideProfile, isProfileCommand, sayCommands } from '../domain/application/decide-profile.ts';
import { refresh } from '../domain/application/directory.ts';
import { latestInterview } from '../domain/application/drafting.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { TokenContent } from '../domain/application/reply-token.ts';
import type { Command, ReplyContext } from '../domain/commands/command.ts';
import { readReply } from '../domain/commands/read-reply.ts';
import { changeApplication } from './change-application.ts';
import { changeProfile } from './change-profile.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { zoneOf } from './user-zone.ts';

/** Commands that change an application as well as the profile. */
const both: ReadonlySet<Command['name']> = new Set(['timezone']);

/** Takes a reply to a mail of ours. The token is good and its owner wrote it; one answer goes out. */
export async function receiveReply(deps: Dependencies, incoming: UserMailIn, token: TokenContent): Promise<void> {
  const { user, now } = incoming;
  const [profile, application] = await Promise.all([
    deps.store.profile(user),
    token.applicationId === null ? null : deps.store.application(user, token.applicationId),
  ]);
  if (profile === null) return deps.log.warn('mail refused', { why: 'token of nobody' });
  const reply = readReply(incoming.mail, replyContext(deps, incoming, profile, application, token.number));
  const ofProfile = reply.commands.filter(isProfileCommand);
  const ofApplication = reply.commands.filter((command) => !isProfileCommand(command) || both.has(command.name));
  const mail = { receivedAt: incoming.receivedAt, messageId: incoming.mail.messageId, subject: incoming.mail.subject };
  const alone = application === null || (ofProfile.length > 0 && ofApplication.length === 0);
  if (ofProfile.length > 0 || alone) {
    const commanded = {
      ...mail,
      type: 'commanded' as const,
      key: incoming.key,
      commands: ofProfile,
      questions: reply.questions,
      quiet: !alone,
    };
    const nothing = {
      ...mail,
      type: 'answered' as const,
      key: incoming.key,
      kind: 'answer' as const,
      said: [],
      extra: { remarked: true },
    };
    const event = ofProfile.length > 0 || reply.questions.length > 0 ? commanded : nothing;
    await changeProfile(deps, user, (known) => decideProfile(known, event, now), now);
  }
  if (application === null || alone) return;
  const said = sayCommands(profile, ofProfile);
  const event = {
    ...mail,
    type: 'replied' as const,
    key: incoming.key,
    mailNumber: token.number,
    reply: { ...reply, commands: ofApplication },
    saidBefore: said,
  };
  const changed = await changeApplication(deps, { user, id: application.id }, event, now);
  if (changed !== null && ofApplication.some((command) => corrects.has(command.name))) {
    await changeProfile(deps, user, (known) => refresh(known, changed), now);
  }
  deps.log.info('reply taken', {
    application: application.id,
    commands: reply.commands.map((command) => command.name).join(' '),
  });
}

/** Corrections by which later mails find the application. */
const corrects: ReadonlySet<Command['name']> = new Set(['company', 'role', 'with', 'when', 'rescheduled']);

function replyContext(
  deps: Dependencies,
  incoming: UserMailIn,
  profile: Profile,
  application: Application | null,
  mailNumber: number,
): ReplyContext {
  const open = application?.notes.filter((note) => note.sentAt === null && note.status !== 'skipped') ?? [];
  const shown = application?.mails.find((mail) => mail.number === mailNumber)?.shown ?? [];
  // A quote of an older text than today's is no edit of it: only what the answered mail showed unchanged is compared.
  const current = open.filter((note) => shown.some((one) => one.noteId === note.id && one.revision === note.revision));
  return {
    receivedAt: incoming.receivedAt,
    timezone: zoneOf(profile, deps),
    interviewTimezone: application === null ? null : (latestInterview(application)?.timezone ?? null),
    people: [
      ...new Set(open.flatMap((note) => [note.person.name, note.to[0]?.name ?? null]).filter((name) => name !== null)),
    ],
    drafts: current.flatMap((note) => (note.versions.length > 0 ? note.versions : [note.text])),
  };
}

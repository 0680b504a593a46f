import type { Application } from '../domain/application/application.ts';
import { latestInterview } from '../domain/application/contacts.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { ReplyContext } from '../domain/commands/command.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { zoneOf } from './user-zone.ts';

/** What a reply's dates, names and quotes are read by. @param mailNumber of the mail that was replied to */
export function replyContext(
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

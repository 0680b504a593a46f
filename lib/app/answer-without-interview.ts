import type { UserMailKind } from '../domain/application/application.ts';
import { decideProfile } from '../domain/application/decide-profile.ts';
import { newProfile } from '../domain/application/new-application.ts';
import { isProfileCommand } from '../domain/application/obey-commands.ts';
import type { Profile } from '../domain/application/profile.ts';
import type { CommandName } from '../domain/commands/command.ts';
import { readReply } from '../domain/commands/read-reply.ts';
import type { Understanding } from '../domain/understanding/understanding.ts';
import { changeProfile } from './change-profile.ts';
import type { UserMailIn } from './incoming-mail.ts';
import type { Dependencies } from './ports.ts';
import { learnWhatWaits } from './take-event.ts';
import { zoneOf } from './user-zone.ts';

/**
 * Answers a mail to the assistant's own address in which no interview was found: commands that need no thread (`list`, `help`) are
 * obeyed, words for a note ask for its mail, a greeting is told what this is, and everything else what could be forwarded instead.
 */
export async function answerWithout(
  deps: Dependencies,
  incoming: UserMailIn,
  found: readonly Understanding[],
  profile: Profile | null,
): Promise<void> {
  const { user, now, mail } = incoming;
  const { key, rawKey, receivedAt } = incoming;
  const base = { key, rawKey, receivedAt, messageId: mail.messageId, subject: mail.subject };
  const enrolled = newProfile(user, incoming.sender.address, incoming.sender.name, now);
  const event =
    typedIn(deps, incoming, found, profile, base) ??
    ({ ...base, type: 'answered', said: [], ...kindOfAnswer(incoming, found) } as const);
  await changeProfile(deps, user, (known) => decideProfile(known, event, now), now, enrolled);
  if (event.type === 'commanded' && event.commands.some((command) => command.name === 'resume'))
    await learnWhatWaits(deps, user, now);
}

/** Words for a note, which only its thread tells. */
const ofNotes: ReadonlySet<CommandName> = new Set(['approve', 'undo', 'skip', 'snooze', 'sent', 'send-again']);

/**
 * What was typed to the assistant's address, in a mail that forwards nothing: `list`, `help`, `settings` …, or a word for a
 * note, whose mail has to be asked for; null where it is neither.
 */
function typedIn(
  deps: Dependencies,
  incoming: UserMailIn,
  found: readonly Understanding[],
  profile: Profile | null,
  base: {
    readonly key: string;
    readonly receivedAt: string;
    readonly messageId: string | null;
    readonly subject: string;
    readonly rawKey: string;
  },
) {
  if (forwardsOrRedirects(incoming, found)) return null;
  const context = {
    receivedAt: incoming.receivedAt,
    timezone: zoneOf(profile, deps),
    interviewTimezone: null,
    people: [],
    drafts: [],
  };
  const bare =
    incoming.mail.text.trim() === '' ? { ...incoming.mail, text: incoming.mail.subject, html: null } : incoming.mail;
  const reply = readReply(bare, context);
  const commands = reply.commands.filter(isProfileCommand);
  if (commands.length > 0)
    return { ...base, type: 'commanded', commands, questions: reply.questions, quiet: false } as const;
  const word = reply.commands.find(({ name }) => ofNotes.has(name));
  if (word === undefined || reply.text.length > FEW_WORDS) return null;
  const said =
    word.name === 'undo'
      ? 'Which note shall I stop? Please reply "undo" to the mail that says when it goes out.'
      : 'Which note do you mean? Please reply to the mail that shows it, so that I take the right one.';
  return { ...base, type: 'answered', kind: 'answer', said: [said], extra: { remarked: true } } as const;
}

function forwardsOrRedirects({ sender }: UserMailIn, found: readonly Understanding[]): boolean {
  return sender.redirected || found.some((one) => one.forward.style !== 'none');
}

/** Characters of what somebody asks or greets with, where an employer writes more. */
const FEW_WORDS = 160;

/** `Hi, what is this?` */
function isGreeting(incoming: UserMailIn, found: readonly Understanding[]): boolean {
  const { text, calendars } = incoming.mail;
  const few = text.trim().length <= FEW_WORDS && !/\d/.test(text) && calendars.length === 0;
  return few && !forwardsOrRedirects(incoming, found);
}

function kindOfAnswer(
  incoming: UserMailIn,
  found: readonly Understanding[],
): { readonly kind: UserMailKind; readonly extra: Readonly<Record<string, unknown>> } {
  const first = found[0];
  if (first?.problem)
    return { kind: 'problem', extra: { problem: first.problem, quote: first.evidence.start?.quote ?? null } };
  const unreadable = incoming.mail.damage.length > 0 && incoming.mail.text.trim() === '' && incoming.mail.html === null;
  if (unreadable || found.length === 0) return { kind: 'unreadable', extra: { damage: incoming.mail.damage } };
  if (isGreeting(incoming, found)) return { kind: 'no-interview', extra: { typed: true } };
  return {
    kind: first?.kind === 'availability' ? 'availability' : 'no-interview',
    extra: { mailKind: first?.kind ?? 'other' },
  };
}

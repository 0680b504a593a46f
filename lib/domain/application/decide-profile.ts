import type { Command, CommandName } from '../commands/command.ts';
import { compareInstants, type Instant, shift } from '../time.ts';
import type { Effect, EffectBody, UserMailKind } from './application.ts';
import { changeSetting } from './change-settings.ts';
import type { MailEvent } from './event.ts';
import { eventHash } from './identifiers.ts';
import { eventMemory, maxShownMails, maxTakenEvents } from './limits.ts';
import type { Profile } from './profile.ts';
import { InboxFull } from './turn.ts';

/** Everything that can happen to a user's profile. */
export type ProfileEvent =
  /** A mail that belongs to no application: it gets this answer. */
  | (MailEvent & {
      readonly type: 'answered';
      readonly kind: UserMailKind;
      readonly said: readonly string[];
      readonly extra: Readonly<Record<string, unknown>>;
    })
  /** Settings and other words about the whole. `quiet`: the answer comes from an application, in the same mail. */
  | (MailEvent & {
      readonly type: 'commanded';
      readonly commands: readonly Command[];
      readonly questions: readonly string[];
      readonly quiet: boolean;
    });

const ofProfile: ReadonlySet<CommandName> = new Set([
  'name',
  'timezone',
  'settings',
  'list',
  'help',
  'pause',
  'resume',
  'export',
  'erase',
]);

/** True for commands that concern the user and not one application. */
export function isProfileCommand(command: Command): boolean {
  return ofProfile.has(command.name);
}

/**
 * What an event makes of a profile, effects included; the very same object when the event was taken before.
 *
 * @throws InboxFull
 */
export function decideProfile(profile: Profile, event: ProfileEvent, now: Instant): Profile {
  const hash = eventHash(event.key);
  if (profile.inbox.some((taken) => taken.hash === hash)) return profile;
  const remembered = profile.inbox.filter((taken) => compareInstants(shift(taken.at, eventMemory), now) > 0);
  if (remembered.length >= maxTakenEvents) throw new InboxFull('too many events');
  const done =
    event.type === 'answered'
      ? { profile, said: event.said, mail: event.kind, extra: event.extra }
      : obey(profile, event.commands);
  const mails = event.type === 'commanded' && event.quiet ? [] : [answer(event, done, profile.nextMail)];
  const effects: EffectBody[] = [...mails, ...fanOut(profile, done.profile)];
  const shown = { number: profile.nextMail, template: done.mail, at: now, shown: [] };
  return {
    ...done.profile,
    mails: mails.length === 0 ? profile.mails : [...profile.mails, shown].slice(-maxShownMails),
    nextMail: profile.nextMail + mails.length,
    inbox: [...remembered, { hash, at: now }],
    outbox: [
      ...profile.outbox,
      ...effects.map((effect, index) => ({
        effect: { ...effect, id: `${profile.user}.${profile.version}.${index}` } as Effect,
        owedSince: now,
        leasedUntil: null,
      })),
    ],
    changedAt: now,
  };
}

/** What commands would say of a profile, without changing it: for the one answer that an application gives. */
export function sayCommands(profile: Profile, commands: readonly Command[]): readonly string[] {
  return obey(profile, commands).said;
}

interface Obeyed {
  readonly profile: Profile;
  readonly said: readonly string[];
  readonly mail: UserMailKind;
  readonly extra: Readonly<Record<string, unknown>>;
}

function obey(profile: Profile, commands: readonly Command[]): Obeyed {
  return commands.reduce<Obeyed>(obeyOne, { profile, said: [], mail: 'answer', extra: {} });
}

function obeyOne(so: Obeyed, command: Command): Obeyed {
  const { profile, said } = so;
  switch (command.name) {
    case 'name':
      return change(so, 'name', command.value);
    case 'timezone':
      return change(so, 'timezone', command.zone);
    case 'settings':
      return Object.entries(command.values).reduce<Obeyed>((one, [key, value]) => change(one, key, value), {
        ...so,
        mail: 'settings',
      });
    case 'list':
      return { ...so, mail: 'list', extra: command.what === 'lessons' ? { what: 'lessons' } : {} };
    case 'help':
      return { ...so, mail: 'help' };
    case 'pause':
      return { ...so, profile: { ...profile, paused: true }, said: [...said, pausedWords] };
    case 'resume':
      return { ...so, profile: { ...profile, paused: false }, said: [...said, resumedWords] };
    case 'export':
    case 'erase':
      return {
        ...so,
        said: [...said, `I can't ${command.name} by mail yet; whoever runs this service can do it for you.`],
      };
    default:
      return so;
  }
}

const pausedWords = 'Paused: nothing comes and nothing goes out until you reply resume.';
const resumedWords = 'Going on: everything that waited is planned again.';

function change(so: Obeyed, key: string, value: string): Obeyed {
  const changed = changeSetting(so.profile.settings, key, value);
  const profile = changed.settings === null ? so.profile : { ...so.profile, settings: changed.settings };
  return { ...so, profile, said: [...so.said, changed.said] };
}

function answer(event: ProfileEvent, done: Obeyed, number: number): EffectBody {
  const questions = event.type === 'commanded' ? event.questions : [];
  return {
    type: 'mail-user',
    mail: {
      kind: done.mail,
      number,
      noteIds: [],
      interviewKey: null,
      said: [...done.said, ...questions],
      answers: event.messageId,
      about: event.subject,
      extra: done.extra,
    },
  };
}

/** A changed setting, and the end of a pause, reach every application: one idempotent effect each. */
function fanOut(before: Profile, after: Profile): readonly EffectBody[] {
  const resumed = before.paused && !after.paused;
  if (!resumed && before.settings === after.settings) return [];
  const what = resumed ? 'resumed' : 'settings-changed';
  return after.directory.map((entry) => ({ type: 'tell-application', applicationId: entry.applicationId, what }));
}

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
    event.type === 'answered' ? { profile, said: event.said, mail: event.kind } : obey(profile, event.commands);
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
}

function obey(before: Profile, commands: readonly Command[]): Obeyed {
  let profile = before;
  let mail: UserMailKind = 'answer';
  const said: string[] = [];
  const change = (key: string, value: string) => {
    const changed = changeSetting(profile.settings, key, value);
    if (changed.settings !== null) profile = { ...profile, settings: changed.settings };
    said.push(changed.said);
  };
  for (const command of commands) {
    if (command.name === 'name') change('name', command.value);
    else if (command.name === 'timezone') change('timezone', command.zone);
    else if (command.name === 'settings') {
      for (const [key, value] of Object.entries(command.values)) change(key, value);
      mail = 'settings';
    } else if (command.name === 'list' || command.name === 'help') mail = command.name;
    else if (command.name === 'pause' || command.name === 'resume') {
      profile = { ...profile, paused: command.name === 'pause' };
      said.push(
        profile.paused
          ? 'Paused: nothing comes and nothing goes out until you reply resume.'
          : 'Going on: everything that waited is planned again.',
      );
    } else if (command.name === 'export' || command.name === 'erase') {
      said.push(`I can't ${command.name} by mail yet; the person who runs this service can do it for you.`);
    }
  }
  return { profile, said, mail };
}

function answer(event: ProfileEvent, done: Obeyed, number: number): EffectBody {
  const questions = event.type === 'commanded' ? event.questions : [];
  const extra = event.type === 'answered' ? event.extra : {};
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
      extra,
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

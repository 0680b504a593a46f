import type { Command, CommandName } from '../commands/command.ts';
import { type Instant, inZone } from '../time.ts';
import type { EffectBody, UserMailKind } from './application.ts';
import { changeSetting } from './change-settings.ts';
import { askLink, unlink } from './links.ts';
import type { Profile } from './profile.ts';

const ofProfile: ReadonlySet<CommandName> = new Set([
  'name',
  'timezone',
  'settings',
  'list',
  'help',
  'pause',
  'resume',
  'link',
  'unlink',
  'export',
  'erase',
]);

/** True for commands that concern the user and not one application. */
export function isProfileCommand(command: Command): boolean {
  return ofProfile.has(command.name);
}

/** What commands made of a profile, and of the one mail that answers them. */
export interface Obeyed {
  readonly profile: Profile;
  readonly said: readonly string[];
  readonly mail: UserMailKind;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly effects: readonly EffectBody[];
}

/** Takes commands about the whole, in order. Of several that have a mail of their own the last one shapes the answer. */
export function obey(profile: Profile, commands: readonly Command[], now: Instant): Obeyed {
  const start: Obeyed = { profile, said: [], mail: 'answer', extra: {}, effects: [] };
  return commands.reduce<Obeyed>((so, command) => obeyOne(so, command, now), start);
}

/** Answers that are mails of their own: beside words for one application they can only be promised. */
const ownMail: Partial<Record<CommandName, string>> = {
  list: 'For the list of your applications, reply "list" and nothing else.',
  help: 'For all that you can say here, reply "help" and nothing else.',
  export: 'To get all that I keep about you, reply "export" and nothing else.',
  erase: 'To have everything erased, reply "erase" and nothing else.',
};

/** What commands would say of a profile, without changing it: for the one answer that an application gives. */
export function sayCommands(profile: Profile, commands: readonly Command[], now: Instant): readonly string[] {
  const said = obey(
    profile,
    commands.filter((command) => ownMail[command.name] === undefined),
    now,
  ).said;
  const promised = commands.flatMap((command) => ownMail[command.name] ?? []);
  return [...said, ...promised];
}

/** Commands that are done even where the answer is an application's: the others would need a mail of their own. */
export function isQuiet(command: Command): boolean {
  return ownMail[command.name] === undefined;
}

function obeyOne(so: Obeyed, command: Command, now: Instant): Obeyed {
  const { profile, said } = so;
  switch (command.name) {
    case 'name':
      return change(so, 'name', command.value, now);
    case 'timezone':
      return change(so, 'timezone', command.zone, now);
    case 'settings':
      return Object.entries(command.values).reduce<Obeyed>((one, [key, value]) => change(one, key, value, now), {
        ...so,
        mail: 'settings',
      });
    case 'list':
      return { ...so, mail: 'list', extra: command.what === 'lessons' ? { what: 'lessons' } : {} };
    case 'help':
      return { ...so, mail: 'help' };
    case 'pause':
      return { ...so, profile: { ...profile, paused: true }, said: [...said, pausedWords(profile)] };
    case 'resume':
      return { ...so, profile: { ...profile, paused: false }, said: [...said, resumedWords(profile)] };
    case 'link':
    case 'unlink': {
      const done = (command.name === 'link' ? askLink : unlink)(profile, command.address, now);
      return { ...so, profile: done.profile, said: [...said, done.said], effects: [...so.effects, ...done.effects] };
    }
    case 'export':
      return { ...so, mail: 'export' };
    case 'erase':
      return { ...so, profile: { ...profile, eraseAsked: { number: profile.nextMail, at: now } }, mail: 'erase' };
    default:
      return so;
  }
}

function pausedWords(profile: Profile): string {
  return profile.paused
    ? 'It is paused already, until you reply "resume".'
    : 'Paused: no reminder, no draft and no note goes out until you reply "resume". Your own mails still get their answers.';
}

function resumedWords(profile: Profile): string {
  return profile.paused
    ? 'I am back. What you missed comes now, in one mail for each application. The rest is planned again.'
    : 'Nothing was paused, so everything goes on as planned.';
}

function change(so: Obeyed, key: string, value: string, now: Instant): Obeyed {
  const today = inZone(now, so.profile.settings.timezone ?? 'UTC')
    .toPlainDate()
    .toString();
  const changed = changeSetting(so.profile.settings, key, value, today);
  const profile = changed.settings === null ? so.profile : { ...so.profile, settings: changed.settings };
  return { ...so, profile, said: [...so.said, changed.said] };
}

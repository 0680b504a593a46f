import { Temporal } from 'temporal-polyfill';
import { isZone } from '../time.ts';
import type { Settings } from './profile.ts';

/** What became of a setting: the new settings and a sentence that says so, or only a sentence that says what is wrong. */
export interface SettingChange {
  readonly settings: Settings | null;
  readonly said: string;
}

type Reader = (settings: Settings, value: string) => SettingChange;

const readers: Readonly<Record<string, Reader>> = {
  name: (settings, value) =>
    set(settings, { name: value.slice(0, 80) }, `I'll sign your notes as ${value.slice(0, 80)}.`),
  'sign-off': (settings, value) =>
    set(settings, { signOff: value.slice(0, 120) }, `Your notes close with "${value.slice(0, 120)}".`),
  timezone: readZone,
  tone: (settings, value) =>
    value === 'warm' || value === 'formal' || value === 'brief'
      ? set(settings, { tone: value }, `Notes are ${value} from now on.`)
      : wrong('The tone can be warm, formal or brief.'),
  'prep mail': (settings, value) => {
    if (!/^(on|off|yes|no)$/i.test(value)) return wrong('The prep mail can be on or off.');
    const on = /^(on|yes)$/i.test(value);
    return set(settings, { prepMail: on }, `The prep mail is ${on ? 'on' : 'off'}.`);
  },
  'quiet hours': readQuietHours,
  'send hold': readHold,
  'status check': (settings, value) => readDays(value, (days) => ({ ...settings, statusCheckDays: days })),
  'last status check': (settings, value) => readDays(value, (days) => ({ ...settings, lastStatusCheckDays: days })),
};

/** Every setting that a user can change by mail. */
export const settingNames: readonly string[] = Object.keys(readers);

/** Changes one setting. @param key as typed: case, hyphens and spaces do not matter */
export function changeSetting(settings: Settings, key: string, value: string): SettingChange {
  const wanted = plain(key);
  const name = settingNames.find((one) => plain(one) === wanted) ?? aliases[wanted];
  const reader = name === undefined ? undefined : readers[name];
  if (reader === undefined)
    return wrong(`There is no setting "${key.slice(0, 40)}". There are ${settingNames.join(', ')}.`);
  return reader(settings, value.trim());
}

const aliases: Readonly<Record<string, string>> = {
  zone: 'timezone',
  signoff: 'sign-off',
  signature: 'sign-off',
  prep: 'prep mail',
  hold: 'send hold',
  quiet: 'quiet hours',
};

function readZone(settings: Settings, value: string): SettingChange {
  const zone = value.replace(/\s+/g, '_');
  if (!isZone(zone) || /^[+-]/.test(zone))
    return wrong(`I don't know the time zone "${value.slice(0, 40)}". Try one like Europe/Berlin or America/New_York.`);
  return set(settings, { timezone: zone }, `Your time zone is ${zone} now.`);
}

function readQuietHours(settings: Settings, value: string): SettingChange {
  const match = /^(\d{1,2}(?::\d{2})?)\s*(?:-|–|to|until)\s*(\d{1,2}(?::\d{2})?)$/i.exec(value);
  const from = time(match?.[1]);
  const until = time(match?.[2]);
  if (from === null || until === null) return wrong('Quiet hours look like "quiet hours: 21:00-08:00".');
  return set(settings, { quietFrom: from, quietUntil: until }, `No unasked mail between ${from} and ${until}.`);
}

function readHold(settings: Settings, value: string): SettingChange {
  const minutes = Number(/^(\d{1,3})\s*(?:m|min|minutes?)?$/i.exec(value)?.[1] ?? Number.NaN);
  if (!(minutes >= 0 && minutes <= 720)) return wrong('The send hold is a number of minutes, up to 720.');
  const sendHold = Temporal.Duration.from({ minutes }).toString();
  return set(settings, { sendHold }, `Approved notes wait ${minutes} minutes before they go out.`);
}

function readDays(value: string, change: (days: number) => Settings): SettingChange {
  const days = Number(/^(\d{1,2})(?:\s*(?:business )?days?)?$/i.exec(value)?.[1] ?? Number.NaN);
  if (!(days >= 1 && days <= 60)) return wrong('That is a number of business days, 1 to 60.');
  return { settings: change(days), said: `I'll wait ${days} business days.` };
}

function time(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return Temporal.PlainTime.from(text.includes(':') ? text.padStart(5, '0') : `${text.padStart(2, '0')}:00`).toString(
      { smallestUnit: 'minute' },
    );
  } catch {
    return null;
  }
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}

function set(settings: Settings, patch: Partial<Settings>, said: string): SettingChange {
  return { settings: { ...settings, ...patch }, said };
}

function wrong(said: string): SettingChange {
  return { settings: null, said };
}

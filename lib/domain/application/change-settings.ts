import { Temporal } from 'temporal-polyfill';
import { readZone } from '../commands/zone-words.ts';
import { countryCodes, countryName } from '../followup/country-holidays.ts';
import { sayDay } from '../notes/local-time.ts';
import { isZone } from '../time.ts';
import type { Settings } from './profile.ts';
import { type SettingName, settingNamed, settingNames } from './setting-names.ts';
import {
  readBusinessDays,
  readHolidayList,
  readMinutes,
  readTimeOfDay,
  readWeekday,
  sayLength,
  sayWeekdayNumber,
} from './setting-values.ts';

/** What became of a setting: the new settings and a sentence that says so, or only a sentence that says what is wrong. */
export interface SettingChange {
  readonly settings: Settings | null;
  readonly said: string;
}

/** @param today the user's day, `2026-11-22`: a date without a year counts from it */
type Reader = (settings: Settings, value: string, today: string) => SettingChange;

const isOn = /^(?:on|yes|y|true|an|ja|please)$/i;
const isOff = /^(?:off|no|none|never|false|n|aus|nein|stop)$/i;
/** Longest waits that make sense: a debrief two days late, a reminder a week late, a hold of half a day. */
const longest = { debrief: 48 * 60, reminder: 7 * 24 * 60, hold: 12 * 60 } as const;
const maxBusinessDays = 60;

const readers: Readonly<Record<SettingName, Reader>> = {
  name: (settings, value) => set(settings, { name: oneLine(value, 80) }, `I sign your notes as ${oneLine(value, 80)}.`),
  'sign-off': (settings, value) =>
    isOff.test(value)
      ? set(settings, { signOff: null }, 'Your notes close with your name.')
      : set(settings, { signOff: signOff(value) }, `Your notes close with "${signOff(value).replace(/\n/g, ', ')}".`),
  timezone: (settings, value) => {
    const zone = readZone(value) ?? value.replace(/\s+/g, '_');
    if (!isZone(zone) || /^[+-]/.test(zone))
      return wrong(
        `I don't know the time zone "${value.slice(0, 40)}". Try one like Europe/Berlin or America/New_York.`,
      );
    return set(settings, { timezone: zone }, `Your time zone is now ${zone}.`);
  },
  tone: (settings, value) => {
    const tone = /^(warm|formal|brief)/i.exec(value)?.[1]?.toLowerCase();
    return tone === 'warm' || tone === 'formal' || tone === 'brief'
      ? set(settings, { tone }, `Notes are ${tone} from now on.`)
      : wrong('The tone can be warm, formal or brief.');
  },
  'quiet hours': readQuietHours,
  'send hold': (settings, value) => {
    const minutes = readMinutes(value, 'minutes');
    if (minutes === null || minutes > longest.hold) return wrong('The send hold is a number of minutes, up to 720.');
    const said = minutes === 0 ? 'go out at once' : `wait ${sayLength(minutes)} before they go out`;
    return set(settings, { sendHold: iso(minutes) }, `Approved notes ${said}.`);
  },
  'debrief after': (settings, value) => {
    const minutes = readMinutes(value, 'hours');
    if (minutes === null || minutes > longest.debrief) return wrong('The drafts can come up to 48 hours after a talk.');
    const when = minutes === 0 ? 'right after the talk' : `${sayLength(minutes)} after the talk`;
    return set(settings, { debriefAfter: iso(minutes) }, `Your drafts come ${when}.`);
  },
  'reminder after': (settings, value) => {
    const minutes = readMinutes(value, 'hours');
    if (minutes === null || minutes === 0 || minutes > longest.reminder)
      return wrong('The reminder can come 1 to 168 hours after a talk.');
    return set(settings, { reminderAfter: iso(minutes) }, `The reminder comes ${sayLength(minutes)} after the talk.`);
  },
  'status check': (settings, value) => readCheck(settings, value, 'statusCheckDays'),
  'last status check': (settings, value) => readCheck(settings, value, 'lastStatusCheckDays'),
  'status check at': (settings, value) => {
    const at = readTimeOfDay(value);
    if (at === null) return wrong('The time of status checks looks like "status check at: 10:00".');
    return set(settings, { statusCheckAt: at }, `Status checks come at ${at}, where the employer is.`);
  },
  'prep mail': readPrep,
  digest: (settings, value) => {
    if (isOff.test(value)) return set(settings, { digestDay: null }, 'There is no weekly summary any more.');
    const day = isOn.test(value) ? (settings.digestDay ?? 1) : readWeekday(value);
    if (day === null) return wrong('The digest can be a day of the week, such as "digest: Monday", or off.');
    return set(settings, { digestDay: day }, `The summary of what is open comes on ${sayWeekdayNumber(day)}s.`);
  },
  holidays: readHolidays,
};

/**
 * Changes one setting.
 *
 * @param key as typed: case, hyphens and spaces do not matter
 * @param today the user's day, `2026-11-22`
 */
export function changeSetting(settings: Settings, key: string, value: string, today: string): SettingChange {
  const name = settingNamed(key);
  if (name === null) return wrong(`There is no setting "${key.slice(0, 40)}". There are ${settingNames.join(', ')}.`);
  return readers[name](settings, value.trim().replace(/[.!]$/, ''), today);
}

function readQuietHours(settings: Settings, value: string): SettingChange {
  if (isOff.test(value)) {
    const same = { quietFrom: '00:00', quietUntil: '00:00' };
    return set(settings, same, 'There are no quiet hours: mail may come at any time.');
  }
  const [first, second, ...more] = value
    .replace(/^(?:from|between) /i, '')
    .split(/\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b|\band\b)\s*/i);
  const from = readTimeOfDay(first ?? '');
  const until = readTimeOfDay(second ?? '');
  if (from === null || until === null || more.length > 0)
    return wrong('Quiet hours look like "quiet hours: 21:00-08:00".');
  return set(settings, { quietFrom: from, quietUntil: until }, `I do not write first between ${from} and ${until}.`);
}

function readPrep(settings: Settings, value: string): SettingChange {
  if (isOff.test(value)) return set(settings, { prepMail: false }, 'The prep mail is off.');
  if (isOn.test(value)) return set(settings, { prepMail: true }, `The prep mail is on, at ${settings.prepAt}.`);
  const at = readTimeOfDay(value.replace(/^on\b[, ]*/i, '').replace(/^the evening before[, ]*/i, ''));
  if (at === null) return wrong('The prep mail can be on, off, or a time such as "prep mail: 18:00".');
  return set(settings, { prepMail: true, prepAt: at }, `The prep mail comes at ${at} on the day before.`);
}

function readCheck(settings: Settings, value: string, field: 'statusCheckDays' | 'lastStatusCheckDays'): SettingChange {
  const found = readBusinessDays(value);
  if (found === null || found.days < 1 || found.days > maxBusinessDays)
    return wrong(`That is a number of business days, 1 to ${maxBusinessDays}.`);
  const at = readTimeOfDay(found.rest);
  const which = field === 'statusCheckDays' ? 'a status check' : 'the last status check';
  const days = found.days === 1 ? '1 business day' : `${found.days} business days`;
  const patch = { [field]: found.days, ...(at === null ? {} : { statusCheckAt: at }) };
  return set(settings, patch, `I wait ${days} before ${which}${at === null ? '' : `, which then comes at ${at}`}.`);
}

function readHolidays(settings: Settings, value: string, today: string): SettingChange {
  if (isOff.test(value))
    return set(settings, { holidays: [], holidayCountries: [] }, 'Only weekends are free: no holidays count.');
  const change = /^(\+|add\b|-|remove\b|without\b)\s*/i.exec(value);
  const { countries, days, unknown } = readHolidayList(value.slice(change?.[0].length ?? 0), today);
  if (unknown.length > 0 || countries.length + days.length === 0) {
    return wrong(
      `I don't know ${unknown.length > 0 ? `"${unknown.join('", "')}"` : 'which'} as holidays. Give dates such as 2026-12-24, or countries: ${countryCodes.join(', ')}.`,
    );
  }
  const merge = (known: readonly string[], given: readonly string[]): readonly string[] => {
    if (change === null) return given;
    if (/^[+a]/i.test(change[1] ?? '')) return [...new Set([...known, ...given])].sort();
    return known.filter((one) => !given.includes(one));
  };
  const next = {
    holidayCountries: merge(settings.holidayCountries, countries),
    holidays: merge(settings.holidays, days),
  };
  const parts = [
    ...next.holidayCountries.map((code) => `holidays of ${countryName(code)}`),
    ...next.holidays.map(sayDay),
  ];
  return set(
    settings,
    next,
    parts.length === 0
      ? 'Only weekends are free: no holidays count.'
      : `These are no business days: ${parts.join('; ')}.`,
  );
}

function iso(minutes: number): string {
  return Temporal.Duration.from({ minutes }).round({ largestUnit: 'hours' }).toString();
}

/** Several lines of a sign-off come in one, parted by a slash or as `\n`. */
function signOff(value: string): string {
  return value
    .split(/\s*(?:\\n|\s\/\s|\|)\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 3)
    .join('\n')
    .slice(0, 120);
}

function oneLine(value: string, limit: number): string {
  return value.replace(/\s+/g, ' ').slice(0, limit).trim();
}

function set(settings: Settings, patch: Partial<Settings>, said: string): SettingChange {
  return { settings: { ...settings, ...patch }, said };
}

function wrong(said: string): SettingChange {
  return { settings: null, said };
}

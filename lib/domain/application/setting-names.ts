/** Every setting that a user can change by mail. */
export const settingNames = [
  'name',
  'sign-off',
  'timezone',
  'tone',
  'quiet hours',
  'send hold',
  'debrief after',
  'reminder after',
  'status check',
  'last status check',
  'status check at',
  'prep mail',
  'digest',
  'holidays',
] as const;

export type SettingName = (typeof settingNames)[number];

/** What people write instead, as letters alone. */
const aliases: Readonly<Record<SettingName, string>> = {
  name: 'myname fullname',
  'sign-off': 'signature closing signoffline',
  timezone: 'zone tz mytimezone',
  tone: 'style defaulttone',
  'quiet hours': 'quiet quiettime nomailbetween',
  'send hold': 'hold holdtime sendafter delay',
  'debrief after': 'debrief draftsafter drafts debriefdelay thankyouafter',
  'reminder after': 'reminder reminderdelay',
  'status check': 'statuscheckdays statuscheckafter statuschecks check',
  'last status check': 'laststatuscheckdays laststatuscheckafter lastcheck secondstatuscheck',
  'status check at': 'statuschecktime statuscheckhour',
  'prep mail': 'prep prepmails prepmailat prepat preptime preparation',
  digest: 'digestday weeklydigest summary weeklysummary',
  holidays: 'holiday publicholidays country bankholidays freedays daysoff',
};

/** The setting that a key means, however it is spelled: case, hyphens and spaces do not matter. Null for none. */
export function settingNamed(key: string): SettingName | null {
  const wanted = plain(key);
  return settingNames.find((name) => plain(name) === wanted || aliases[name].split(' ').includes(wanted)) ?? null;
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}

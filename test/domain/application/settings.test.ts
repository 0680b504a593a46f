import { describe, expect, test } from 'vitest';
import { changeSetting } from '../../../lib/domain/application/change-settings.ts';
import { defaultSettings, type Settings } from '../../../lib/domain/application/profile.ts';
import { settingNamed, settingNames } from '../../../lib/domain/application/setting-names.ts';
import { Story } from './build.ts';

const today = '2026-11-22';
const changed = (key: string, value: string, settings: Settings = defaultSettings) =>
  changeSetting(settings, key, value, today);

describe('a setting is changed', () => {
  test.each<[string, string, Partial<Settings>]>([
    ['name', 'Maya  Okafor', { name: 'Maya Okafor' }],
    ['sign-off', 'Kind regards, Maya', { signOff: 'Kind regards, Maya' }],
    ['signature', 'Kind regards / Maya', { signOff: 'Kind regards\nMaya' }],
    ['sign off', 'none', { signOff: null }],
    ['timezone', 'Europe/Berlin', { timezone: 'Europe/Berlin' }],
    ['Time Zone', 'Berlin', { timezone: 'Europe/Berlin' }],
    ['zone', 'ET', { timezone: 'America/New_York' }],
    ['tone', 'formal', { tone: 'formal' }],
    ['tone', 'Brief.', { tone: 'brief' }],
    ['quiet hours', '22:00-07:30', { quietFrom: '22:00', quietUntil: '07:30' }],
    ['quiet hours', 'from 10pm to 7am', { quietFrom: '22:00', quietUntil: '07:00' }],
    ['quiet', '9 pm – 8 am', { quietFrom: '21:00', quietUntil: '08:00' }],
    ['quiet hours', 'off', { quietFrom: '00:00', quietUntil: '00:00' }],
    ['send hold', '10', { sendHold: 'PT10M' }],
    ['send hold', '2 hours', { sendHold: 'PT2H' }],
    ['hold', 'off', { sendHold: 'PT0S' }],
    ['debrief after', '2 hours', { debriefAfter: 'PT2H' }],
    ['debrief', '90 minutes', { debriefAfter: 'PT1H30M' }],
    ['debrief after', '3', { debriefAfter: 'PT3H' }],
    ['debrief after', 'half an hour', { debriefAfter: 'PT30M' }],
    ['reminder after', '1 day', { reminderAfter: 'PT24H' }],
    ['reminder', '18h', { reminderAfter: 'PT18H' }],
    ['status check', '7', { statusCheckDays: 7 }],
    ['status check days', 'five business days', { statusCheckDays: 5 }],
    ['status check', '2 weeks', { statusCheckDays: 10 }],
    ['status check', '6 days at 9:30', { statusCheckDays: 6, statusCheckAt: '09:30' }],
    ['last status check', '8 business days later', { lastStatusCheckDays: 8 }],
    ['last status check days', '3', { lastStatusCheckDays: 3 }],
    ['status check at', '9am', { statusCheckAt: '09:00' }],
    ['status check at', '14:15', { statusCheckAt: '14:15' }],
    ['prep mail', 'off', { prepMail: false }],
    ['prep mail', '19:30', { prepMail: true, prepAt: '19:30' }],
    ['prep', 'on, at 7pm', { prepMail: true, prepAt: '19:00' }],
    ['digest', 'Friday', { digestDay: 5 }],
    ['digest day', 'mon', { digestDay: 1 }],
    ['weekly digest', 'Sundays', { digestDay: 7 }],
    ['digest', 'off', { digestDay: null }],
    ['holidays', 'US', { holidayCountries: ['US'], holidays: [] }],
    ['holidays', 'Germany, 2026-12-24', { holidayCountries: ['DE'], holidays: ['2026-12-24'] }],
    ['holidays', 'December 24, 2026 and 31 Dec', { holidays: ['2026-12-24', '2026-12-31'] }],
    ['public holidays', 'Jan 2', { holidays: ['2027-01-02'] }],
    ['holidays', '24.12.2026; 2.1.', { holidays: ['2026-12-24', '2027-01-02'] }],
    ['holidays', 'none', { holidayCountries: [], holidays: [] }],
  ])('%s: %s', (key, value, patch) => {
    const { settings, said } = changed(key, value);
    expect(settings).toEqual({ ...defaultSettings, ...patch });
    expect(said).toMatch(/\.$/);
  });

  test.each([
    ['timezone', 'Mars/Olympus'],
    ['timezone', '+05:30'],
    ['tone', 'sarcastic'],
    ['quiet hours', '25:00-08:00'],
    ['quiet hours', 'at night'],
    ['send hold', '3 days'],
    ['send hold', 'a while'],
    ['debrief after', '9 days'],
    ['reminder after', '0'],
    ['status check', '0'],
    ['status check', '99'],
    ['status check at', '27:00'],
    ['status check at', 'morning'],
    ['prep mail', 'sometimes'],
    ['digest', 'daily'],
    ['holidays', 'Atlantis'],
    ['holidays', '2026-02-30'],
    ['colour', 'blue'],
    ['', 'x'],
  ])('%s: %s is refused with a hint', (key, value) => {
    const { settings, said } = changed(key, value);
    expect(settings).toBeNull();
    expect(said.length).toBeGreaterThan(20);
  });

  test('holidays are added and removed', () => {
    const us = changed('holidays', 'US, 2026-12-24').settings ?? defaultSettings;
    expect(changed('holidays', '+ DE, 2026-12-31', us).settings).toMatchObject({
      holidayCountries: ['DE', 'US'],
      holidays: ['2026-12-24', '2026-12-31'],
    });
    expect(changed('holidays', 'remove 2026-12-24', us).settings).toMatchObject({
      holidayCountries: ['US'],
      holidays: [],
    });
  });

  test('every name is known however it is spelled', () => {
    for (const name of settingNames) {
      for (const typed of [name.toUpperCase(), name.replaceAll(' ', '-'), name.replaceAll(/[ -]/g, '')])
        expect(settingNamed(typed)).toBe(name);
    }
  });
});

describe('a changed setting moves the steps of an application', () => {
  function planned(settings: Partial<Settings>): readonly string[] {
    const story = new Story();
    story.mail('invitation');
    story.settings = settings;
    story.take({ type: 'settings-changed', key: 'told' });
    return story.plan();
  }

  test.each<[Partial<Settings>, string]>([
    [{ debriefAfter: 'PT2H' }, 'debrief 2026-12-03T21:45:00Z'],
    [{ reminderAfter: 'PT24H' }, 'reminder 2026-12-04T19:45:00Z'],
    [{ prepAt: '17:00' }, 'prep 2026-12-02T22:00:00Z'],
    [{ statusCheckDays: 3 }, 'status-check 2026-12-08T15:00:00Z'],
    [{ statusCheckAt: '09:00' }, 'status-check 2026-12-10T14:00:00Z'],
    [{ holidays: ['2026-12-08'] }, 'status-check 2026-12-11T15:00:00Z'],
    // The Immaculate Conception, December 8, is a holiday in Spain.
    [{ holidayCountries: ['ES'] }, 'status-check 2026-12-11T15:00:00Z'],
  ])('%j', (settings, step) => {
    expect(planned(settings)).toContain(step);
  });

  test('no prep mail, no step', () => {
    expect(planned({ prepMail: false }).map((step) => step.split(' ')[0])).toEqual([
      'debrief',
      'reminder',
      'status-check',
    ]);
  });

  test('open drafts get the new name, sign-off and tone; what was approved or edited stays', () => {
    const story = new Story();
    story.mail('invitation');
    story.fire('prep');
    story.fire('debrief');
    story.reply([{ name: 'approve', person: 'Raj', version: null }]);
    const [dana, raj] = [story.note('Dana'), story.note('Raj')];
    story.settings = { name: 'Maya A. Okafor', tone: 'formal' };
    story.take({ type: 'settings-changed', key: 'told' });
    expect(story.note('Dana').text).toContain('Maya A. Okafor');
    expect(story.note('Dana').revision).toBe(dana.revision + 1);
    expect(story.note('Raj')).toEqual(raj);
    expect(story.application.tone).toBe('formal');
  });

  test('a tone of its own is left alone', () => {
    const story = new Story();
    story.mail('invitation');
    story.reply([{ name: 'tone', tone: 'brief' }]);
    story.settings = { tone: 'formal' };
    story.take({ type: 'settings-changed', key: 'told' });
    expect(story.application.tone).toBe('brief');
  });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/domain/application/profile.ts';
import {
  countryCode,
  countryCodes,
  countryName,
  holidaysOfCountry,
  withHolidays,
} from '../../../lib/domain/followup/country-holidays.ts';

const years: readonly (readonly [string, number, string])[] = [
  ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 11-27 12-25'],
  ['US', 2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 11-26 12-24'],
  ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ['GB', 2022, '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
  ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['ES', 2026, '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
  ['NL', 2025, '01-01 04-21 04-26 05-29 06-09 12-25 12-26'],
  ['NL', 2026, '01-01 04-06 04-27 05-14 05-25 12-25 12-26'],
  ['IT', 2025, '01-01 01-06 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'],
  ['IT', 2026, '01-01 01-06 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
  ['PT', 2026, '01-01 04-03 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25'],
  ['SE', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 06-06 06-19 12-24 12-25 12-26 12-31'],
  ['PL', 2024, '01-01 01-06 04-01 05-01 05-03 05-30 08-15 11-01 11-11 12-25 12-26'],
  ['PL', 2026, '01-01 01-06 04-06 05-01 05-03 06-04 08-15 11-01 11-11 12-24 12-25 12-26'],
  ['CA', 2026, '01-01 04-03 05-18 07-01 09-07 10-12 12-25 12-28'],
  ['IE', 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26'],
];

test.each(years)('%s in %i', (code, year, days) => {
  expect(holidaysOfCountry(code, year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test('a New Year on a Saturday is kept on the last day of the old year in the United States', () => {
  expect(holidaysOfCountry('US', 2028)).toContain('2027-12-31');
});

test.each(countryCodes)('%s has holidays in every year, all real days', (code) => {
  for (let year = 2026; year < 2046; year += 1) {
    const days = holidaysOfCountry(code, year);
    expect(days.length).toBeGreaterThanOrEqual(7);
    for (const day of days) expect(Temporal.PlainDate.from(day).toString()).toBe(day);
  }
});

describe('a country', () => {
  test.each([
    ['us', 'US'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['the United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['Deutschland', 'DE'],
    ['German', null],
    ['Netherlands', 'NL'],
    ['Spain public holidays', 'ES'],
    ['Atlantis', null],
    ['', null],
  ])('%s is %s', (typed, code) => {
    expect(countryCode(typed)).toBe(code);
  });

  test('is called by its name', () => {
    expect(countryName('US')).toBe('the United States');
  });
});

test('computed days stand beside single ones, for the year and two after it', () => {
  const settings = { ...defaultSettings, holidays: ['2026-12-24'], holidayCountries: ['DE'] };
  const { holidays } = withHolidays(settings, 2026);
  expect(holidays).toContain('2026-12-24');
  expect(holidays).toContain('2028-10-03');
  expect(holidays).not.toContain('2029-10-03');
  expect(withHolidays(defaultSettings, 2026)).toBe(defaultSettings);
});

import type { Settings } from '../application/profile.ts';
import { countries } from './national-holidays.ts';

/** A status check is weeks away at most; a date that they named may lie in the year after. */
const YEARS_AHEAD = 2;

/** The country that a user means by its code, its English or its own name; null for one without a table here. */
export function countryCode(typed: string): string | null {
  const wanted = typed
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\s+(?:public |national |bank )?holidays?$/, '');
  const found = Object.entries(countries).find(
    ([code, { name, aliases }]) =>
      code.toLowerCase() === wanted || name.replace(/^the /, '').toLowerCase() === wanted || aliases.includes(wanted),
  );
  return found?.[0] ?? null;
}

/** `the United States` for `US`; the code itself where it is not known. */
export function countryName(code: string): string {
  return countries[code]?.name ?? code;
}

/** Codes of every country with a table, in alphabetical order. */
export const countryCodes: readonly string[] = Object.keys(countries).sort();

/** The holidays of one country in one year, as local days, in order. Some lie in the year before (a moved New Year). */
export function holidaysOfCountry(code: string, year: number): readonly string[] {
  const days = (countries[code]?.rules ?? []).flatMap((rule) => rule(year)?.toString() ?? []);
  return [...new Set(days)].sort();
}

/**
 * The settings with all days without business spelled out: the single dates, and the holidays of the countries in the
 * year given and the two after it.
 */
export function withHolidays<T extends Pick<Settings, 'holidays' | 'holidayCountries'>>(settings: T, year: number): T {
  if (settings.holidayCountries.length === 0) return settings;
  const computed = settings.holidayCountries.flatMap((code) =>
    Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => holidaysOfCountry(code, year + ahead)).flat(),
  );
  return { ...settings, holidays: [...new Set([...settings.holidays, ...computed])] };
}

import { Temporal } from 'temporal-polyfill';
import { easter, fixed, type HolidayRule, nthWeekday } from '../followup/holiday-rules.ts';

/** Holidays that people name in mail, by their folded names. Where a name covers several days, the last one counts. */
const rules: Readonly<Record<string, HolidayRule>> = {
  thanksgiving: nthWeekday(11, 4, 4),
  'thanksgiving day': nthWeekday(11, 4, 4),
  'thanksgiving weekend': (year) => nthWeekday(11, 4, 4)(year).add({ days: 3 }),
  'black friday': (year) => nthWeekday(11, 4, 4)(year).add({ days: 1 }),
  'cyber monday': (year) => nthWeekday(11, 4, 4)(year).add({ days: 4 }),
  'labor day': nthWeekday(9, 1, 1),
  'labour day': nthWeekday(9, 1, 1),
  'memorial day': nthWeekday(5, 1, -1),
  'mlk day': nthWeekday(1, 1, 3),
  'martin luther king day': nthWeekday(1, 1, 3),
  'presidents day': nthWeekday(2, 1, 3),
  'columbus day': nthWeekday(10, 1, 2),
  'indigenous peoples day': nthWeekday(10, 1, 2),
  'canadian thanksgiving': nthWeekday(10, 1, 2),
  'independence day': fixed(7, 4),
  'fourth of july': fixed(7, 4),
  'july fourth': fixed(7, 4),
  juneteenth: fixed(6, 19),
  'veterans day': fixed(11, 11),
  halloween: fixed(10, 31),
  'valentines day': fixed(2, 14),
  'st patricks day': fixed(3, 17),
  'may day': fixed(5, 1),
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  xmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  'new years eve': fixed(12, 31),
  'new years': fixed(1, 1),
  'new year': fixed(1, 1),
  'new years day': fixed(1, 1),
  'the holidays': fixed(1, 1),
  holidays: fixed(1, 1),
  'good friday': easter(-2),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  pentecost: easter(49),
  'whit monday': easter(50),
  ostern: easter(1),
  pfingsten: easter(50),
  weihnachten: fixed(12, 26),
  silvester: fixed(12, 31),
  neujahr: fixed(1, 1),
  noel: fixed(12, 25),
  paques: easter(1),
  navidad: fixed(12, 25),
  natale: fixed(12, 25),
  natal: fixed(12, 25),
  pasqua: easter(0),
  kerst: fixed(12, 26),
  pasen: easter(1),
};

/**
 * The next date of a holiday that people call by name, on or after `today`.
 *
 * @param name folded to lower case without apostrophes and accents: `thanksgiving`, `new years day`
 * @returns null for a name that is no holiday known here
 * @example nextHoliday('thanksgiving', Temporal.PlainDate.from('2026-11-22')) // 2026-11-26
 */
export function nextHoliday(name: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const rule = rules[name];
  if (rule === undefined) return null;
  const thisYear = rule(today.year);
  return Temporal.PlainDate.compare(thisYear, today) >= 0 ? thisYear : rule(today.year + 1);
}

/** Names of holidays, longest first, so that `new years eve` is found before `new year`. */
export const holidayNames: readonly string[] = Object.keys(rules).sort((a, b) => b.length - a.length);

import type { Temporal } from 'temporal-polyfill';
import { easter, fixed, type HolidayRule, later, nearest, nthWeekday, SUNDAY, since } from './holiday-rules.ts';

const newYear = fixed(1, 1);
const epiphany = fixed(1, 6);
const goodFriday = easter(-2);
const easterMonday = easter(1);
const labourDay = fixed(5, 1);
const ascension = easter(39);
const whitMonday = easter(50);
const corpusChristi = easter(60);
const assumption = fixed(8, 15);
const allSaints = fixed(11, 1);
const immaculate = fixed(12, 8);
const christmasEve = fixed(12, 24);
const christmas = fixed(12, 25);
const secondChristmas = fixed(12, 26);
/** Christmas and the day after: where one of them has moved to Monday, the other goes to Tuesday. */
const britishChristmas = [later(christmas, 2), later(secondChristmas, 2)];
/** The Friday from 19 to 25 June, on which Sweden and Finland are closed by custom. */
const midsummerEve: HolidayRule = (year) => {
  const first = fixed(6, 19)(year);
  return first.add({ days: (5 - first.dayOfWeek + 7) % 7 });
};
/** King's Day; on a Sunday it is kept the day before. */
const kingsDay: HolidayRule = (year) => {
  const day = fixed(4, 27)(year);
  return day.dayOfWeek === SUNDAY ? day.subtract({ days: 1 }) : day;
};
/** The last Monday up to May 24. */
const victoriaDay: HolidayRule = (year) => {
  const day = fixed(5, 24)(year);
  return day.subtract({ days: day.dayOfWeek - 1 });
};
/** The first Monday of February, unless the first is a Friday. */
const brigidsDay: HolidayRule = (year) => {
  const first = fixed(2, 1)(year);
  return first.dayOfWeek === 5 ? first : nthWeekday(2, 1, 1)(year);
};
const dayAfterThanksgiving: HolidayRule = (year) => nthWeekday(11, 4, 4)(year).add({ days: 1 });

type Rule = (year: number) => Temporal.PlainDate | null;
export interface Country {
  readonly name: string;
  /** What people call it besides its name and code, in lower case. */
  readonly aliases: readonly string[];
  readonly rules: readonly Rule[];
}

/**
 * Days on which offices of a whole country are closed: the national holidays by law, and the eves that custom has made
 * free. Regional ones are left out; who wants one adds its date. By ISO 3166 code.
 */
export const countries: Readonly<Record<string, Country>> = {
  US: {
    name: 'the United States',
    aliases: ['usa', 'u.s.', 'united states', 'united states of america', 'america'],
    rules: [
      ...[newYear, fixed(6, 19), fixed(7, 4), fixed(11, 11), christmas].map(nearest),
      ...[nthWeekday(1, 1, 3), nthWeekday(2, 1, 3), nthWeekday(5, 1, -1), nthWeekday(9, 1, 1), nthWeekday(10, 1, 2)],
      ...[nthWeekday(11, 4, 4), dayAfterThanksgiving],
    ],
  },
  CA: {
    name: 'Canada',
    aliases: [],
    rules: [
      ...[later(newYear), goodFriday, later(fixed(7, 1)), nthWeekday(9, 1, 1), nthWeekday(10, 1, 2)],
      ...[victoriaDay],
      ...britishChristmas,
    ],
  },
  GB: {
    name: 'the United Kingdom',
    aliases: ['uk', 'u.k.', 'united kingdom', 'great britain', 'britain', 'england'],
    rules: [
      ...[later(newYear), goodFriday, easterMonday, nthWeekday(5, 1, 1), nthWeekday(5, 1, -1), nthWeekday(8, 1, -1)],
      ...britishChristmas,
    ],
  },
  IE: {
    name: 'Ireland',
    aliases: ['eire'],
    rules: [
      ...[newYear, brigidsDay, fixed(3, 17), easterMonday, nthWeekday(5, 1, 1)],
      ...[nthWeekday(6, 1, 1), nthWeekday(8, 1, 1), nthWeekday(10, 1, -1), christmas, secondChristmas],
    ],
  },
  DE: {
    name: 'Germany',
    aliases: ['deutschland'],
    rules: [
      ...[newYear, goodFriday, easterMonday, labourDay, ascension, whitMonday],
      ...[fixed(10, 3), christmas, secondChristmas],
    ],
  },
  AT: {
    name: 'Austria',
    aliases: ['österreich'],
    rules: [
      ...[newYear, epiphany, easterMonday, labourDay, ascension, whitMonday, corpusChristi, assumption],
      ...[fixed(10, 26), allSaints, immaculate, christmas, secondChristmas],
    ],
  },
  FR: {
    name: 'France',
    aliases: [],
    rules: [
      ...[newYear, easterMonday, labourDay, fixed(5, 8), ascension, whitMonday, fixed(7, 14), assumption],
      ...[allSaints, fixed(11, 11), christmas],
    ],
  },
  BE: {
    name: 'Belgium',
    aliases: ['belgië', 'belgique'],
    rules: [
      ...[newYear, easterMonday, labourDay, ascension, whitMonday, fixed(7, 21), assumption, allSaints],
      ...[fixed(11, 11), christmas],
    ],
  },
  NL: {
    name: 'the Netherlands',
    aliases: ['netherlands', 'holland', 'nederland'],
    rules: [newYear, easterMonday, kingsDay, ascension, whitMonday, christmas, secondChristmas],
  },
  ES: {
    name: 'Spain',
    aliases: ['españa'],
    rules: [
      ...[newYear, epiphany, goodFriday, labourDay, assumption, fixed(10, 12), allSaints],
      ...[fixed(12, 6), immaculate, christmas],
    ],
  },
  PT: {
    name: 'Portugal',
    aliases: [],
    rules: [
      ...[newYear, goodFriday, fixed(4, 25), labourDay, corpusChristi, fixed(6, 10), assumption, fixed(10, 5)],
      ...[allSaints, fixed(12, 1), immaculate, christmas],
    ],
  },
  IT: {
    name: 'Italy',
    aliases: ['italia'],
    rules: [
      ...[newYear, epiphany, easterMonday, fixed(4, 25), labourDay, fixed(6, 2), assumption],
      ...[since(2026, fixed(10, 4)), allSaints, immaculate, christmas, secondChristmas],
    ],
  },
  SE: {
    name: 'Sweden',
    aliases: ['sverige'],
    rules: [
      ...[newYear, epiphany, goodFriday, easterMonday, labourDay, ascension, fixed(6, 6), midsummerEve],
      ...[christmasEve, christmas, secondChristmas, fixed(12, 31)],
    ],
  },
  DK: {
    name: 'Denmark',
    aliases: ['danmark'],
    rules: [
      ...[newYear, easter(-3), goodFriday, easterMonday, ascension, whitMonday],
      ...[christmasEve, christmas, secondChristmas],
    ],
  },
  NO: {
    name: 'Norway',
    aliases: ['norge'],
    rules: [
      ...[newYear, easter(-3), goodFriday, easterMonday, labourDay, fixed(5, 17), ascension, whitMonday],
      ...[christmas, secondChristmas],
    ],
  },
  FI: {
    name: 'Finland',
    aliases: ['suomi'],
    rules: [
      ...[newYear, epiphany, goodFriday, easterMonday, labourDay, ascension, midsummerEve, fixed(12, 6)],
      ...[christmasEve, christmas, secondChristmas],
    ],
  },
  PL: {
    name: 'Poland',
    aliases: ['polska'],
    rules: [
      ...[newYear, epiphany, easterMonday, labourDay, fixed(5, 3), corpusChristi, assumption, allSaints],
      ...[fixed(11, 11), since(2025, christmasEve), christmas, secondChristmas],
    ],
  },
};

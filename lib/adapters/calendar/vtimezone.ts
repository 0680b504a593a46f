import { Temporal } from 'temporal-polyfill';
import { type Component, type Property, valueText } from './jcal.ts';
import { MAX_OBSERVANCES } from './limits.ts';

/** A VTIMEZONE that can be asked. Offsets are minutes east of UTC. */
export interface FileZone {
  readonly id: string;
  /** X-LIC-LOCATION, where a calendar program names the IANA zone that it meant. */
  readonly location: string | null;
  /** The offset that holds at a wall clock, or null where the definition doesn't say. */
  readonly offsetAt: (local: Temporal.PlainDateTime) => number | null;
}

/** One STANDARD or DAYLIGHT block: from its onsets on, `offset` holds. */
interface Observance {
  readonly offset: number;
  readonly onset: Temporal.PlainDateTime;
  readonly rule: YearlyRule | null;
  readonly dates: readonly Temporal.PlainDateTime[];
}

/** The one shape of rule that zones use: each year in a month, on the n-th weekday or the first one from a day on. */
interface YearlyRule {
  readonly month: number;
  readonly weekday: number;
  /** 1 to 4, or -1 for the last. */
  readonly week: number | null;
  readonly fromDay: number | null;
  readonly until: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Reads a VTIMEZONE (RFC 5545 3.6.5). Rules are computed a year at a time and never expanded from their start: a rule
 * such as FREQ=SECONDLY since 1601 would otherwise run for hours.
 *
 * @returns null where the definition can't be relied on (no id, no offset, a rule of another shape)
 */
export function fileZone(component: Component): FileZone | null {
  const id = text(component, 'tzid');
  const blocks = component.components.filter((block) => block.name === 'standard' || block.name === 'daylight');
  if (id === null || blocks.length === 0 || blocks.length > MAX_OBSERVANCES) return null;
  const observances: Observance[] = [];
  for (const block of blocks) {
    const read = observance(block);
    if (!read) return null;
    observances.push(read);
  }
  return { id, location: text(component, 'x-lic-location'), offsetAt: (local) => offsetAt(observances, local) };
}

function offsetAt(observances: readonly Observance[], local: Temporal.PlainDateTime): number | null {
  let best: { onset: Temporal.PlainDateTime; offset: number } | null = null;
  for (const observance of observances) {
    for (const onset of onsets(observance, local.year)) {
      const past = Temporal.PlainDateTime.compare(onset, local) <= 0;
      if (past && (!best || Temporal.PlainDateTime.compare(onset, best.onset) > 0)) {
        best = { onset, offset: observance.offset };
      }
    }
  }
  return best?.offset ?? (observances.length === 1 ? (observances[0]?.offset ?? null) : null);
}

/** The onsets that can matter for a wall clock in `year`: this year's and the one before. */
function onsets(observance: Observance, year: number): Temporal.PlainDateTime[] {
  const { rule, onset } = observance;
  if (!rule) return [onset, ...observance.dates];
  const years = [year - 1, year].filter((each) => each >= onset.year);
  // A rule that has ended holds on from its last onset.
  const bounded = years.map((each) => Math.min(each, rule.until));
  const computed = bounded.map((each) => ruleOnset(rule, each, onset)).filter((each) => each !== null);
  return [onset, ...computed, ...observance.dates];
}

function ruleOnset(rule: YearlyRule, year: number, onset: Temporal.PlainDateTime): Temporal.PlainDateTime | null {
  try {
    const first = Temporal.PlainDate.from({ year, month: rule.month, day: rule.fromDay ?? 1 }, { overflow: 'reject' });
    const toWeekday = (rule.weekday - first.dayOfWeek + 7) % 7;
    if (rule.week !== -1) {
      return first.add({ days: toWeekday + 7 * ((rule.week ?? 1) - 1) }).toPlainDateTime(onset.toPlainTime());
    }
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - rule.weekday + 7) % 7 }).toPlainDateTime(onset.toPlainTime());
  } catch {
    return null;
  }
}

function observance(block: Component): Observance | null {
  const offset = offsetMinutes(text(block, 'tzoffsetto'));
  const onset = localTime(text(block, 'dtstart'));
  if (offset === null || !onset) return null;
  const recurrence = block.properties.find((property) => property.name === 'rrule');
  const rule = recurrence ? yearlyRule(recurrence) : null;
  if (recurrence && !rule) return null;
  const dates = block.properties
    .filter((property) => property.name === 'rdate')
    .flatMap((property) => property.values.slice(0, MAX_OBSERVANCES))
    .map((value) => localTime(typeof value === 'string' ? value : null))
    .filter((date) => date !== null);
  return { offset, onset, rule, dates: dates.slice(0, MAX_OBSERVANCES) };
}

function yearlyRule(property: Property): YearlyRule | null {
  const rule = Object(property.values[0]) as Readonly<Record<string, unknown>>;
  const month = Number(first(rule.bymonth));
  const day = /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(first(rule.byday)));
  const yearly = rule.freq === 'YEARLY' && Number(rule.interval ?? 1) === 1;
  if (!yearly || !Number.isInteger(month) || month < 1 || month > 12 || !day) return null;
  const week = day[1] ? Number(day[1]) : null;
  const fromDay = rule.bymonthday === undefined ? null : Number(first(rule.bymonthday));
  if (week === null && fromDay === null) return null;
  if (week !== null && week !== -1 && (week < 1 || week > 4)) return null;
  const until = rule.until === undefined ? 9999 : Number(String(rule.until).slice(0, 4));
  return {
    month,
    weekday: WEEKDAYS.indexOf(day[2] ?? '') + 1,
    week,
    fromDay,
    until: Number.isNaN(until) ? 9999 : until,
  };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function text(component: Component, name: string): string | null {
  const found = component.properties.find((property) => property.name === name);
  return found ? valueText(found) : null;
}

function localTime(value: string | null): Temporal.PlainDateTime | null {
  try {
    return value === null ? null : Temporal.PlainDateTime.from(value.replace(/Z$/, ''));
  } catch {
    return null;
  }
}

/** `-05:00`, `-0500` or `+05:30:00` as minutes. */
function offsetMinutes(value: string | null): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})/.exec(value ?? '');
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes > 18 * 60 ? null : minutes * (match[1] === '-' ? -1 : 1);
}

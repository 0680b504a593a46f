import { dateOfDay, dayNumber, dayOfDate, weekdayOfDay } from '../../wall-clock.ts';
import type { DateMention, DateReading } from './date-mention.ts';

/** A day without its place in the text. */
export type ReadDay = Omit<DateMention, 'index' | 'end'>;

const SURE = 0.97;
const WITHOUT_YEAR = 0.92;
/** Below every threshold for taking a date without asking. */
const CONTRADICTED = 0.35;

/** A missing year that puts the day further off than this is more likely a day that has just passed. */
const FAR_AHEAD_DAYS = 300;
/** Invitations come this long before the talk at most, nearly always. */
const SOON_DAYS = 90;

/** What a text says of a day. */
export interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** ISO number, Monday 1, or null. */
  readonly weekday: number | null;
}

/**
 * Chooses between the two readings of `03/12`: the one that fits the weekday, else the writer's order, unless only the other
 * lies ahead. The less speaks for it, the lower the confidence.
 */
export function better(dayFirst: ReadDay, monthFirst: ReadDay, withWeekday: boolean, reading: DateReading): ReadDay {
  if (withWeekday) {
    const [a, b] = [dayFirst.confidence > CONTRADICTED, monthFirst.confidence > CONTRADICTED];
    if (a !== b) return a ? dayFirst : monthFirst;
  }
  const preferred = reading.dayFirst === true ? dayFirst : monthFirst;
  const other = preferred === dayFirst ? monthFirst : dayFirst;
  const [lies, otherLies] = [liesAhead(preferred.date, reading.writtenOn), liesAhead(other.date, reading.writtenOn)];
  const capped = (read: ReadDay, most: number): ReadDay => ({ ...read, confidence: Math.min(read.confidence, most) });
  if (lies === 'passed' && otherLies !== 'passed') return capped(other, 0.7);
  // In the writer's order soon, in the other long ago or many months off: few invitations are sent so early.
  const clear = (lies === 'soon' && otherLies !== 'soon') || (lies === 'later' && otherLies === 'passed');
  if (reading.dayFirst === null) return capped(preferred, otherLies === 'passed' ? 0.7 : 0.4);
  return capped(preferred, clear ? 0.88 : 0.6);
}

function liesAhead(date: string, written: string | null): 'passed' | 'soon' | 'later' {
  const days = written === null ? SOON_DAYS : dayOfDate(date) - dayOfDate(written);
  if (days < 0) return 'passed';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** Puts day, month, year and weekday together; null when there is no such day. */
export function resolve(parts: DateParts, reading: DateReading): ReadDay | null {
  const { day, month, weekday } = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (parts.year !== null) {
    const date = dayNumber(parts.year, month, day);
    if (date === null) return null;
    const agrees = weekday === null || weekdayOfDay(date) === weekday;
    return { date: dateOfDay(date), confidence: agrees ? SURE : CONTRADICTED, relative: false };
  }
  return resolveYear(parts, reading);
}

function resolveYear(parts: DateParts, reading: DateReading): ReadDay | null {
  if (reading.writtenOn === null) return null;
  const { day, month, weekday } = parts;
  const written = dayOfDate(reading.writtenOn);
  const year = Number(reading.writtenOn.slice(0, 4));
  // 29 February may need up to eight years (1896–1904); four are enough for any mail.
  const years = [-1, 0, 1, 2, 3, 4].map((more) => dayNumber(year + more, month, day));
  const ahead = years.find((date) => date !== null && date >= written) ?? null;
  if (ahead === null) return null;
  const behind = years.findLast((date) => date !== null && date < written) ?? null;
  const far = ahead - written > FAR_AHEAD_DAYS;
  const sure = reading.writtenOnSure ? WITHOUT_YEAR : weekday === null ? 0.4 : 0.6;
  if (weekday === null || weekdayOfDay(ahead) === weekday) {
    return { date: dateOfDay(ahead), confidence: far ? CONTRADICTED : sure, relative: false };
  }
  if (far && behind !== null && weekdayOfDay(behind) === weekday) {
    return { date: dateOfDay(behind), confidence: sure, relative: false };
  }
  return { date: dateOfDay(ahead), confidence: CONTRADICTED, relative: false };
}

import { allMatches } from '../../all-matches.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction, Found, StatedTime } from '../extractor.ts';

const TEXT_LIMIT = 20_000;
/** One line with an hour is a date; an agenda has several. */
const FEWEST_LINES = 2;

/** A line of an agenda: it begins with an hour, or two. */
const slot =
  /^[ \t>*•-]*\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?|uhr)?(?: ?(?:-|–|—|to|bis) ?\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?|uhr)?)?(?: ?\(?[A-Z]{2,4}\)?)?[ \t:|–—-]+(\S[^\n]{2,120})$/gim;
const hour = /\b\d{1,2}[:.h]\d{2}|\b\d{1,2} ?[ap]m\b/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayNamed =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (20\d\d))?/i;
const clock = /(\d{1,2})(?:[:.h](\d{2}))? ?([ap])?\.?m?\.?/gi;
/** Nobody interviews before seven; `1:00` without am or pm is after noon. */
const EARLIEST = 7;
const HOURS_CONFIDENCE = 0.65;

/** The agenda's hours as an extraction of their own: the last resort, where no other source tells a time. */
export function agendaHours(mail: OriginalMail): readonly Extraction[] {
  if (!hour.test(mail.text.slice(0, TEXT_LIMIT))) return [];
  const lines = allMatches(mail.text.slice(0, TEXT_LIMIT), slot);
  const when = lines.length < FEWEST_LINES ? null : hoursOf(lines, mail);
  return when === null ? [] : [{ source: 'text', when }];
}

/** First hour to last hour of the agenda on the one day that the mail names, for where the text reader found no time. */
function hoursOf(lines: readonly RegExpExecArray[], mail: OriginalMail): Found<StatedTime> | null {
  const day = dayNamed.exec(mail.text.slice(0, TEXT_LIMIT));
  const written = (mail.date ?? mail.localDate)?.slice(0, 10) ?? null;
  if (day === null || (written === null && day[3] === undefined)) return null;
  const month = String(months.indexOf((day[1] ?? '').slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
  const monthDay = `${month}-${(day[2] ?? '').padStart(2, '0')}`;
  const year = day[3] ?? String(Number(written?.slice(0, 4)) + (monthDay < (written?.slice(5) ?? '') ? 1 : 0));
  const clocks = lines.flatMap((line) => allMatches(line[0].slice(0, -(line[1]?.length ?? 0)), clock).map(clockOf));
  const [first] = clocks;
  const last = clocks.at(-1);
  if (first == null || last == null || clocks.includes(null)) return null;
  const value: StatedTime = {
    localStart: `${year}-${monthDay}T${first}`,
    localEnd: last > first ? `${year}-${monthDay}T${last}` : null,
    timezone: null,
    start: null,
    end: null,
    allDay: false,
  };
  const quote = `${day[0]}: ${lines[0]?.[0].trim() ?? ''}`.slice(0, 200);
  return { value, evidence: { from: 'text', quote, confidence: HOURS_CONFIDENCE } };
}

function clockOf(match: RegExpExecArray): string | null {
  const [, hour = '', minute = '00', half] = match;
  const read = Number(hour);
  const late = half === undefined ? read < EARLIEST : half.toLowerCase() === 'p' && read < 12;
  const hours = late ? read + 12 : half?.toLowerCase() === 'a' && read === 12 ? 0 : read;
  return hours > 23 || Number(minute) > 59 ? null : `${String(hours).padStart(2, '0')}:${minute}:00`;
}

import { allMatches } from '../../all-matches.ts';
import type { Interviewer } from '../../application/interview.ts';
import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction, Extractor, Found, StatedTime } from '../extractor.ts';
import { cleanPersonName } from '../people.ts';
import { looksLikeRole, namesInterview } from '../titles.ts';

const CONFIDENCE = 0.85;
const TEXT_LIMIT = 20_000;
/** One line with an hour is a date; an agenda has several. */
const FEWEST_LINES = 2;

/** A line of an agenda: it begins with an hour, or two. */
const slot =
  /^[ \t>*•-]*\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?|uhr)?(?: ?(?:-|–|—|to|bis) ?\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?|uhr)?)?(?: ?\(?[A-Z]{2,4}\)?)?[ \t:|–—-]+(\S[^\n]{2,120})$/gim;
/** `Technical deep dive with Anders Holm, Staff Engineer` and `System design (Yuki Tanaka)`. */
const person =
  /(?:\b(?:with|w\/|mit|avec|con|met|com|by|von)\s+|\()(\p{Lu}[^()|,;–—]{1,50}?)(?:,\s*([^()|;–—]{2,60}?))?\)?\s*$/u;
const plainName =
  /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:de|la|van|der|den|von|da|di|del|bin|al|el|le|dos|du))*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** Reads who is met from an agenda's lines. The hours themselves are the text's affair. */
export const agendaExtractor: Extractor = {
  name: 'agenda',
  applies: (mail) => /\b\d{1,2}[:.h]\d{2}|\b\d{1,2} ?[ap]m\b/i.test(mail.text.slice(0, TEXT_LIMIT)),
  extract: (mail) => {
    const lines = allMatches(mail.text.slice(0, TEXT_LIMIT), slot);
    if (lines.length < FEWEST_LINES) return [];
    const people = lines.map((line) => personIn(line[1] ?? '')).filter((one) => one !== null);
    if (people.length === 0) return [];
    const quote = people.map((one) => one.name).join(', ');
    const evidence = { from: 'text' as const, quote: quote.slice(0, 200), confidence: CONFIDENCE };
    return [{ source: 'text', interviewers: { value: people, evidence } }];
  },
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayNamed =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (20\d\d))?/i;
const clock = /(\d{1,2})(?:[:.h](\d{2}))? ?([ap])?\.?m?\.?/gi;
/** Nobody interviews before seven; `1:00` without am or pm is after noon. */
const EARLIEST = 7;
const HOURS_CONFIDENCE = 0.65;

/** The agenda's hours as an extraction of their own: the last resort, where no other source tells a time. */
export function agendaHours(mail: OriginalMail): readonly Extraction[] {
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

function personIn(line: string): Interviewer | null {
  const match = person.exec(line.trim());
  const name = match?.[1] === undefined ? null : cleanPersonName(match[1]);
  if (name === null || !plainName.test(name) || looksLikeRole(name) || namesInterview(name)) return null;
  const title = match?.[2]?.trim() ?? null;
  return {
    name,
    address: null,
    title: title !== null && (looksLikeRole(title) || /\b(?:recruiter|talent|hr)\b/i.test(title)) ? title : null,
  };
}

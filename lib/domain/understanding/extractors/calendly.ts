import type { Extraction, Extractor, Found, StatedTime } from '../extractor.ts';
import { cleanPersonName } from '../people.ts';
import { cleanRole } from '../role.ts';
import { readTitle } from '../titles.ts';

const CONFIDENCE = 0.88;
const TEXT_LIMIT = 6000;
const months = 'january february march april may june july august september october november december'.split(' ');

/** The zones as Calendly's menu words them, by how they begin. */
const zones: readonly (readonly [RegExp, string])[] = [
  [/^eastern time/i, 'America/New_York'],
  [/^central time/i, 'America/Chicago'],
  [/^mountain time/i, 'America/Denver'],
  [/^pacific time/i, 'America/Los_Angeles'],
  [/^arizona/i, 'America/Phoenix'],
  [/^alaska/i, 'America/Anchorage'],
  [/^hawaii/i, 'Pacific/Honolulu'],
  [/^atlantic time/i, 'America/Halifax'],
  [/^brasilia/i, 'America/Sao_Paulo'],
  [/^uk, ireland/i, 'Europe/London'],
  [/^eastern european/i, 'Europe/Helsinki'],
  [/^israel/i, 'Asia/Jerusalem'],
  [/^india/i, 'Asia/Kolkata'],
  [/^singapore|^china, singapore/i, 'Asia/Singapore'],
  [/^japan/i, 'Asia/Tokyo'],
  [/^sydney/i, 'Australia/Sydney'],
];

/** `11:00am - Friday, December 4, 2026 (Eastern Time - US & Canada)`; the clock may have 24 hours. */
const moment =
  /(\d{1,2}):(\d{2}) ?([ap]m)? - (?:\p{L}{3,12}, )?(?:(\p{L}{3,9}) (\d{1,2})|(\d{1,2}) (\p{L}{3,9})),? (\d{4})(?:\s*\(([^)]{3,60})\))?/iu;
const host = /^(?:host|organizer|your host):?\s*\n?\s*(\S[^\n]{1,80})$/im;
const withHost = /\byour [^\n]{2,100}? with (\p{Lu}[^\n]{1,60}?) at \d{1,2}:\d{2}/iu;

/** What the invitee was asked when booking. */
const question = /^[^\n]{0,60}\b(?:role|position|job)\b[^\n]{0,60}\?\s*\n\s*(\S[^\n]{1,80})$/im;
/** The event's type stands above its host. */
const eventLine = /^(?:event type:\s*\n\s*)?(\S[^\n]{2,120})\n\s*(?:host|organizer):/im;

/** Reads Calendly's own mails to the invitee: who hosts, and when. The title goes the way of all titles. */
export const calendlyExtractor: Extractor = {
  name: 'calendly',
  applies: (mail) => /@(?:[\w-]+\.)*calendly(?:mail)?\.com$/i.test(mail.from?.address ?? ''),
  extract: (mail) => {
    const text = mail.text.slice(0, TEXT_LIMIT);
    const match = moment.exec(text);
    const when = match === null ? null : timeOf(match);
    const named = cleanPersonName(host.exec(text)?.[1] ?? withHost.exec(text)?.[1] ?? '');
    const asked = question.exec(text);
    const line = eventLine.exec(text)?.[1] ?? null;
    const title = line === null ? null : readTitle(line, { candidates: mail.to, people: [], companies: [] });
    const role = cleanRole(asked?.[1] ?? '') ?? title?.role ?? null;
    const extraction: Extraction = {
      source: 'sender-format',
      ...(when === null || match === null ? {} : { when: found(when, match[0]) }),
      ...(role === null ? {} : { role: found(role, asked?.[0] ?? role) }),
      ...(title?.company == null || !title.company.sure ? {} : { company: found(title.company.name, line ?? '') }),
      ...(named === null ? {} : { interviewers: found([{ name: named, address: null, title: null }], named) }),
    };
    return Object.keys(extraction).length > 1 ? [extraction] : [];
  },
};

function timeOf(match: RegExpExecArray): StatedTime | null {
  const [, hour = '', minute = '', half, month, day, dayFirst, monthSecond, year = '', label] = match;
  const name = (month ?? monthSecond ?? '').toLowerCase();
  const number = months.findIndex((one) => name.length >= 3 && one.startsWith(name)) + 1;
  const read = Number(hour);
  const hours = half === undefined ? read : (read % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (number === 0 || hours > 23 || Number(minute) > 59) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    localStart: `${year}-${two(number)}-${two(Number(day ?? dayFirst))}T${two(hours)}:${minute}:00`,
    localEnd: null,
    timezone: zones.find(([pattern]) => label !== undefined && pattern.test(label))?.[1] ?? null,
    start: null,
    end: null,
    allDay: false,
  };
}

function found<T>(value: T, quote: string): Found<T> {
  return {
    value,
    evidence: { from: 'sender-format', quote: quote.replace(/\s+/g, ' ').slice(0, 200), confidence: CONFIDENCE },
  };
}

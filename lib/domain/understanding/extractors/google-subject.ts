import type { OriginalMail } from '../../mail/forward.ts';
import type { Extraction, Extractor, StatedTime } from '../extractor.ts';
import { zoneLetters } from '../text/zone-names.ts';

const CONFIDENCE = 0.85;
const SUBJECT_LIMIT = 400;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `… @ Tue Sep 29, 2026 10am - 10:30am (CDT) (maya@…)`, as Google Calendar words its subjects in English. */
const tail =
  /@ (?:[A-Z][a-z]{2,8},? )?([A-Z][a-z]{2,8})\.? (\d{1,2}), (\d{4}),? (\d{1,2})(?::(\d{2}))?\s?([ap]m)?(?: ?[-–] ?(\d{1,2})(?::(\d{2}))?\s?([ap]m)?)?(?: \(([A-Z]{2,5}|GMT[+-]\d{1,2}(?::\d{2})?)\))?/;

/**
 * Reads the time in the subject of a Google Calendar mail. It counts where the forward lost the calendar file; beside the
 * file it confirms it. Other languages of the subject are left to the text.
 */
export const googleSubjectExtractor: Extractor = {
  name: 'google-subject',
  applies: (mail) => mail.subject.includes(' @ '),
  extract: (mail: OriginalMail): readonly Extraction[] => {
    const match = tail.exec(mail.subject.slice(0, SUBJECT_LIMIT));
    const value = match === null ? null : timeOf(match);
    if (match === null || value === null) return [];
    return [
      {
        source: 'sender-format',
        when: { value, evidence: { from: 'sender-format', quote: match[0].slice(2), confidence: CONFIDENCE } },
      },
    ];
  },
};

function timeOf(match: RegExpExecArray): StatedTime | null {
  const [, month = '', day = '', year = '', hour = '', minute = '00', half, endHour, endMinute = '00', endHalf, zone] =
    match;
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number === 0) return null;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const start = clock(hour, minute, half ?? endHalf);
  const end = endHour === undefined ? null : clock(endHour, endMinute, endHalf ?? half);
  if (start === null) return null;
  return {
    localStart: `${date}T${start}`,
    localEnd: end === null || end <= start ? null : `${date}T${end}`,
    timezone: zone === undefined ? null : (zoneLetters[zone] ?? null),
    start: null,
    end: null,
    allDay: false,
  };
}

/** `10`, `30`, `pm` → `22:30:00`; null for an hour that no clock has. */
function clock(hour: string, minute: string, half: string | undefined): string | null {
  const read = Number(hour);
  const hours = half === undefined ? read : (read % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23 || (half !== undefined && (read < 1 || read > 12)) || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}:00`;
}

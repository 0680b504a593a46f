import type { OriginalMail } from '../../../../lib/domain/mail/forward.ts';
import { type Passage, readPassages } from '../../../../lib/domain/understanding/text/passages.ts';
import { readingOf } from '../../../../lib/domain/understanding/text/reading.ts';
import { appointmentsIn } from '../../../../lib/domain/understanding/time/appointments-in-text.ts';
import { type TimesOfMail, timesOfMail } from '../../../../lib/domain/understanding/time/slots-in-text.ts';
import type { HumanLanguage, Moment } from './human-shapes.ts';

/** All times of a text that somebody of that language has written on a day. */
export function timesOf(
  text: string,
  language: HumanLanguage,
  writtenOn: string,
): { readonly times: TimesOfMail; readonly passages: readonly Passage[] } {
  const mail: OriginalMail = {
    from: { name: 'Ann Example', address: language.sender },
    replyTo: [],
    to: [],
    cc: [],
    subject: '',
    date: `${writtenOn}T10:00:00Z`,
    dateOffset: null,
    localDate: `${writtenOn}T10:00:00`,
    text,
    html: null,
    calendars: [],
    headers: [],
  } as unknown as OriginalMail;
  const context = { now: `${writtenOn}T12:00:00Z`, timezone: language.zone, userAddresses: [], userName: null };
  const { dates, zones } = readingOf(mail, context);
  const passages = readPassages('', text);
  return { times: timesOfMail(passages, dates, zones), passages };
}

/** The local times that a mail's words tell, `2027-03-04T14:30 2027-03-04T15:00`; an unknown end is `-`. */
export function readBack(text: string, language: HumanLanguage, writtenOn: string): readonly string[] {
  const { times, passages } = timesOf(text, language, writtenOn);
  return appointmentsIn(times, passages).map(
    ({ when }) => `${when.localStart.slice(0, 16)} ${when.localEnd?.slice(0, 16) ?? '-'}`,
  );
}

const two = (number: number): string => String(number).padStart(2, '0');

/** What `readBack` must say of a moment. */
export function told(moment: Moment, withEnd: boolean): string {
  const day = `${moment.year}-${two(moment.month)}-${two(moment.day)}`;
  const end = moment.hour * 60 + moment.minute + moment.length;
  const to = withEnd ? `${day}T${two(Math.floor(end / 60))}:${two(end % 60)}` : '-';
  return `${day}T${two(moment.hour)}:${two(moment.minute)} ${to}`;
}

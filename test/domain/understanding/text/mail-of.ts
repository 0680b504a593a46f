import type { OriginalMail } from '../../../../lib/domain/mail/forward.ts';
import type { ReadingContext } from '../../../../lib/domain/understanding/understanding.ts';

/** A mail from Brightwave's recruiter to Maya Okafor, written on Tuesday, 24 November 2026, 10:00 in New York. */
export function mailOf(text: string, more: Partial<OriginalMail> = {}): OriginalMail {
  return {
    from: { name: 'Lena Brooks', address: 'lena.brooks@brightwave.example' },
    replyTo: [],
    to: [{ name: 'Maya Okafor', address: 'maya@home.example' }],
    cc: [],
    subject: '',
    date: '2026-11-24T15:00:00Z',
    dateOffset: '-05:00',
    localDate: '2026-11-24T10:00',
    text,
    html: null,
    calendars: [],
    headers: [],
    ...more,
  };
}

/** The candidate is Maya; the assistant reads the mail much later, which must not matter. */
export const context: ReadingContext = {
  now: '2027-05-01T12:00:00Z',
  timezone: 'America/New_York',
  userAddresses: ['maya@home.example'],
  userName: 'Maya Okafor',
};

import type { Header, Mail } from '../../../lib/domain/mail/mail.ts';

/** A mail with nothing in it but what a test gives. */
export function mailOf(given: Partial<Mail>): Mail {
  return {
    ...{ headers: [], messageId: null, inReplyTo: null, references: [], sender: null, replyTo: [], to: [], cc: [] },
    from: { name: 'Maya Okafor', address: 'maya@mail.example' },
    ...{ subject: '', date: null, dateOffset: null, text: '', textIsFromHtml: false, html: null },
    ...{ calendars: [], attachedMails: [], attachments: [], damage: [] },
    ...given,
  };
}

/** Header lines from `name: value` pairs, top to bottom. */
export function headersOf(...lines: readonly string[]): Header[] {
  return lines.map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim() };
  });
}

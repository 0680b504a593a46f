import type { Mail } from '../../../lib/domain/mail/mail.ts';

/** A mail with the fields that a test names, and nothing else in it. */
export function buildMail(fields: Partial<Mail> = {}): Mail {
  return {
    headers: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    from: { name: 'Maya Okafor', address: 'maya.okafor@mail.example' },
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    subject: '',
    date: null,
    dateOffset: null,
    text: '',
    textIsFromHtml: false,
    html: null,
    calendars: [],
    attachedMails: [],
    attachments: [],
    damage: [],
    ...fields,
  };
}

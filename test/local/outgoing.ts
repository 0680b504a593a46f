import type { OutgoingMail } from '../../lib/app/ports.ts';

/** A mail to the user. */
export function anOutgoing(change: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    from: { name: 'Afterword', address: 'interviews@afterword.localhost' },
    to: [{ name: 'Maya', address: 'maya@home.example' }],
    bcc: [],
    replyTo: { name: null, address: 'reply+t0ken@afterword.localhost' },
    subject: 'Your interview',
    text: 'Saved.\n',
    html: null,
    messageId: '<1@afterword.localhost>',
    inReplyTo: null,
    references: [],
    headers: {},
    date: '2026-12-01T09:00:00Z',
    attachments: [],
    tags: {},
    ...change,
  };
}

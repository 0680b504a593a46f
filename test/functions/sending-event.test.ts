import { expect, test } from 'vitest';
import { readFeedback } from '../../functions/sending-event.ts';
import { fixture } from './events.ts';

const read = (name: string) => readFeedback(JSON.stringify(fixture(`ses-event-${name}`)));

const dana = ['dana@brightwave.example'];

test.each([
  ['send', 'send', '2026-12-03T20:05:01Z', ['dana@brightwave.example', 'maya@home.example']],
  ['reject', 'reject', '2026-12-03T20:05:01Z', ['dana@brightwave.example', 'maya@home.example']],
  ['delivery', 'delivery', '2026-12-03T20:05:03Z', dana],
  ['bounce', 'bounce', '2026-12-03T20:05:04Z', dana],
  ['mailbox-full', 'bounce', '2026-12-03T20:05:04Z', dana],
  // The mail arrived, and an auto-reply to the envelope sender came back: nothing has bounced.
  ['out-of-office', 'passing', '2026-12-03T20:05:04Z', dana],
  ['complaint', 'complaint', '2026-12-04T08:00:00Z', dana],
  ['delay', 'delay', '2026-12-03T21:05:00Z', dana],
])('%s reads as %s', (name, kind, at, recipients) => {
  expect(read(name)).toEqual({
    id: fixture(`ses-event-${name}`).id,
    kind,
    at,
    recipients,
    tags: { user: 'u1', application: 'a1', note: 'n1' },
  });
});

test('a mail that was sent without tags has none', () => {
  const event = fixture('ses-event-send') as { detail: { mail: { tags?: object } } };
  delete event.detail.mail.tags;
  expect(readFeedback(JSON.stringify(event)).tags).toEqual({});
});

test.each([
  ['another source', { ...fixture('ses-event-send'), source: 'aws.health' }],
  [
    'an event that the rule lets through for nobody',
    { ...fixture('ses-event-send'), detail: { eventType: 'Open', mail: {} } },
  ],
  ['a bounce without recipients', { ...fixture('ses-event-bounce'), detail: { eventType: 'Bounce', bounce: {} } }],
])('%s fails', (_case, event) => {
  expect(() => readFeedback(JSON.stringify(event))).toThrow();
});

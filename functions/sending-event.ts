import * as z from 'zod';
import type { FeedbackEvent } from '../lib/app/take-feedback.ts';
import { toInstant } from '../lib/domain/time.ts';
import { decode } from './sqs-batch.ts';

const instant = z.iso.datetime({ offset: true });
const addressed = z.array(z.object({ emailAddress: z.string() }));

/** Every event tells of one mail, with the tags that it was sent with: each name has a list of values. */
const mail = z.object({
  timestamp: instant,
  destination: z.array(z.string()),
  tags: z.record(z.string(), z.array(z.string())).default({}),
});

const detailSchema = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Send'), mail }),
  z.object({ eventType: z.literal('Reject'), mail }),
  z.object({
    eventType: z.literal('Delivery'),
    mail,
    delivery: z.object({ timestamp: instant, recipients: z.array(z.string()) }),
  }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({
      timestamp: instant,
      bounceType: z.string(),
      bounceSubType: z.string(),
      bouncedRecipients: addressed,
    }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({ timestamp: instant, complainedRecipients: addressed }),
  }),
  z.object({
    eventType: z.literal('DeliveryDelay'),
    mail,
    deliveryDelay: z.object({ timestamp: instant, delayedRecipients: addressed }),
  }),
]);
type Detail = z.output<typeof detailSchema>;

const eventSchema = z.object({ id: z.string().min(1), source: z.literal('aws.ses'), detail: detailSchema });

/**
 * Reads an SES event as EventBridge delivers it. The event's own id makes a second delivery of it harmless.
 *
 * @param body a queue message: the EventBridge event
 * @throws ZodError for an event that is none of those that the rule lets through
 */
export function readFeedback(body: string): FeedbackEvent {
  const { id, detail } = decode(body, eventSchema);
  return { id, ...whatHappened(detail), tags: ownTags(detail) };
}

function whatHappened(detail: Detail): Pick<FeedbackEvent, 'kind' | 'at' | 'recipients'> {
  switch (detail.eventType) {
    case 'Send':
      return { kind: 'send', at: toInstant(detail.mail.timestamp), recipients: detail.mail.destination };
    case 'Reject':
      return { kind: 'reject', at: toInstant(detail.mail.timestamp), recipients: detail.mail.destination };
    case 'Delivery':
      return { kind: 'delivery', at: toInstant(detail.delivery.timestamp), recipients: detail.delivery.recipients };
    case 'Bounce':
      return {
        kind: isPassing(detail.bounce) ? 'passing' : 'bounce',
        at: toInstant(detail.bounce.timestamp),
        recipients: addresses(detail.bounce.bouncedRecipients),
      };
    case 'Complaint':
      return {
        kind: 'complaint',
        at: toInstant(detail.complaint.timestamp),
        recipients: addresses(detail.complaint.complainedRecipients),
      };
    case 'DeliveryDelay':
      return {
        kind: 'delay',
        at: toInstant(detail.deliveryDelay.timestamp),
        recipients: addresses(detail.deliveryDelay.delayedRecipients),
      };
  }
}

/**
 * An out-of-office note goes to the envelope sender, which is SES, and SES reports it as a transient, general bounce of
 * a mail that did arrive. The other transient ones (mailbox full, message too large) are failures after all retries.
 */
function isPassing(bounce: { readonly bounceType: string; readonly bounceSubType: string }): boolean {
  return bounce.bounceType === 'Transient' && bounce.bounceSubType === 'General';
}

/** The tags that we gave, without SES's own (`ses:configuration-set`, …). */
function ownTags(detail: Detail): Record<string, string> {
  const own = Object.entries(detail.mail.tags).filter(([name]) => !name.startsWith('ses:'));
  return Object.fromEntries(own.map(([name, values]) => [name, values[0] ?? '']));
}

function addresses(recipients: readonly { readonly emailAddress: string }[]): readonly string[] {
  return recipients.map(({ emailAddress }) => emailAddress);
}

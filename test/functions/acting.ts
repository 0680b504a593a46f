import { vi } from 'vitest';
import { composeMail } from '../../lib/adapters/mime/compose-mail.ts';
import type { StepEvent } from '../../lib/app/ports.ts';
import type { Deployed, Sent } from './deployed.ts';
import { fixture, sqsEvent } from './events.ts';

/** The envelope of a mail that went out. */
export const to = ({ input }: Sent): readonly string[] | undefined => input.Destinations;
const tagsOf = ({ input }: Sent) => Object.fromEntries((input.Tags ?? []).map(({ Name, Value }) => [Name, [Value]]));

/** What a clock, a queue and Maya do to a deployment. */
export function acting(deployed: () => Deployed) {
  /** Maya's answer to a mail of the assistant, as it waits in the queue. */
  const answer = async (mail: Sent, text: string): Promise<object> => {
    const address = mail.mail.replyTo[0]!.address!;
    const raw = await composeMail({
      from: { name: 'Maya Okafor', address: 'maya@okafor.example' },
      to: [{ name: null, address }],
      bcc: [],
      replyTo: null,
      subject: `Re: ${mail.mail.subject}`,
      text,
      html: null,
      messageId: `<reply-${Date.now()}@okafor.example>`,
      inReplyTo: null,
      references: [],
      headers: {},
      date: new Date().toISOString(),
      attachments: [],
      tags: {},
    });
    return deployed().arrives(raw, { recipients: [address] });
  };
  return {
    answer,
    /** The step of a kind that is due first. */
    next(kind: string): StepEvent {
      const steps = [...deployed().scheduled.values()].filter((event) => event.step.kind === kind);
      const [first] = steps.sort((a, b) => (a.step.at < b.step.at ? -1 : 1));
      if (first === undefined) throw new Error(`no ${kind} is on the clock`);
      return first;
    },
    /** Lets a step fall due, as Scheduler would. */
    async fire(event: StepEvent): Promise<unknown> {
      vi.setSystemTime(new Date(event.step.at));
      return deployed().followUp(sqsEvent(event));
    },
    async reply(mail: Sent, text: string): Promise<unknown> {
      return deployed().receive(await answer(mail, text));
    },
  };
}

/** Where an event lists the recipients that it is about. */
const lists: Readonly<Record<string, readonly [part: string, list: string]>> = {
  bounce: ['bounce', 'bouncedRecipients'],
  complaint: ['complaint', 'complainedRecipients'],
  delay: ['deliveryDelay', 'delayedRecipients'],
};

/** An SES event about a mail that was sent. @param name of the fixture: `ses-event-<name>` */
export function sesEvent(name: string, mail: Sent, recipient: string, id = `${name}-${recipient}`): object {
  const event = fixture(`ses-event-${name}`) as { detail: Record<string, object> };
  const tags = { 'ses:configuration-set': ['Afterword-mail'], ...tagsOf(mail) };
  const detail = { ...event.detail, mail: { ...event.detail.mail, destination: [recipient], tags } };
  const [part, list] = lists[name] ?? [];
  if (part !== undefined && list !== undefined) {
    Object.assign(detail, { [part]: { ...event.detail[part], [list]: [{ emailAddress: recipient }] } });
  }
  if (name === 'delivery') Object.assign(detail, { delivery: { ...event.detail.delivery, recipients: [recipient] } });
  return { ...event, id, detail };
}

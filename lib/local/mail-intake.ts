import type { Log } from '../app/ports.ts';
import type { MailInput } from '../app/receive-mail.ts';
import type { Envelope, MailSpool } from './raw-mail.ts';
import type { Worker } from './worker.ts';

export interface IntakeParts {
  readonly spool: MailSpool;
  readonly worker: Worker;
  readonly log: Log;
  /** Takes one mail; may be repeated until it succeeds. */
  take(input: MailInput): Promise<void>;
}

/** The way of a mail from the spool to the use case. */
export interface MailIntake {
  /** Queues a spooled mail. */
  take(key: string): void;
  /** Queues what an earlier run accepted and did not finish. */
  recover(): Promise<void>;
  /** Spools and queues a mail that came in by the API. */
  deliver(raw: Uint8Array, envelope: Envelope): Promise<string>;
}

export function mailIntake({ spool, worker, log, take }: IntakeParts): MailIntake {
  const queue = (key: string): void =>
    void worker.add({
      name: `mail ${key}`,
      run: async () => {
        const { receivedAt, from, recipients } = await spool.envelope(key);
        await take({
          rawKey: key,
          receipt: {
            source: 'loopback',
            receivedAt,
            envelopeFrom: from,
            recipients,
            verdicts: null,
            dmarcPolicy: null,
            deliveryId: key,
          },
        });
        await spool.taken(key);
        log.info('mail taken', { mail: key });
      },
      // The dead letter: the mail stays in `mail/failed`; moved back into `mail/new` it is tried at the next start.
      giveUp: async () => {
        await spool.failed(key);
        log.error('mail could not be taken and was set aside', { mail: key });
      },
    });
  return {
    take: queue,
    recover: async () => {
      for (const key of await spool.waiting()) queue(key);
    },
    deliver: async (raw, envelope) => {
      const key = await spool.accept(whole(raw), envelope, raw.length);
      queue(key);
      return key;
    },
  };
}

async function* whole(raw: Uint8Array): AsyncIterable<Uint8Array> {
  yield raw;
}

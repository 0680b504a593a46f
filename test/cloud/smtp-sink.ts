import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { createMailParser } from '../../lib/adapters/mime/parse-mail.ts';
import type { Mail } from '../../lib/domain/mail/mail.ts';

/** A mail that SES let out of the cloud. */
export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  readonly mail: Mail;
}

/** Where the mail of the emulated SES ends: every mail that reached somebody, in the order of arrival. */
export interface SmtpSink {
  readonly port: number;
  readonly mails: readonly Delivered[];
  stop(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: Delivered[] = [];
  const parser = createMailParser();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      buffer(stream)
        .then(async (raw) => {
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          mails.push({ from, to: rcptTo.map(({ address }) => address), mail: await parser.parse(raw) });
          done();
        })
        .catch(done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

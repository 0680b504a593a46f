import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Clock, Log } from '../app/ports.ts';
import { errorCode } from './durable-file.ts';
import { errorFields } from './log.ts';
import { type MailSpool, MailTooLargeError } from './raw-mail.ts';
import { StartError } from './start-error.ts';

/** SES takes up to 40 MB as well. */
export const MAX_MAIL_BYTES = 40 * 1024 * 1024;
/** RFC 5321 asks for at least 100 recipients; one mail has no use for more than this. */
const MAX_RECIPIENTS = 1000;
const MAX_CONNECTIONS = 200;
/** How long a client may say nothing, in milliseconds (RFC 5321, 4.5.3.2.7: at least 5 minutes). */
const SILENCE = 5 * 60 * 1000;

export interface SmtpParts {
  readonly port: number;
  readonly domain: string;
  readonly spool: MailSpool;
  readonly clock: Clock;
  readonly log: Log;
  /** Told of every accepted mail before the client is. */
  onAccepted(key: string): void;
}

/** Starts SMTP on 127.0.0.1. @throws StartError when the port is taken */
export async function startSmtp(parts: SmtpParts): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = new SMTPServer({
    name: 'localhost',
    banner: 'Afterword',
    // Everybody on this machine may hand mail in; there is no secret to protect and nothing to encrypt on loopback.
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MAIL_BYTES,
    maxClients: MAX_CONNECTIONS,
    socketTimeout: SILENCE,
    closeTimeout: 1000,
    onRcptTo: ({ address }, session, done) => done(refusal(address, session, parts.domain)),
    onData: (stream, session, done) => {
      takeIn(parts, stream, session).then(
        (key) => done(null, `accepted ${key}`),
        (error) => done(answerTo(error, parts.log)),
      );
    },
  });
  // Until it listens, an error is the start's, which tells it itself.
  server.on('error', () => {});
  const listening = await listen(server, parts.port);
  // A client that goes away in the middle is its own affair.
  server.on('error', (error) => parts.log.info('smtp client failed', { code: errorCode(error) }));
  return { port: listening, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** An error that carries the SMTP reply code which the client gets. */
function reply(code: number, message: string): Error & { responseCode: number } {
  return Object.assign(new Error(message), { responseCode: code });
}

function refusal(address: string, session: SMTPServerSession, domain: string): Error | null {
  if (session.envelope.rcptTo.length >= MAX_RECIPIENTS) return reply(452, 'too many recipients');
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return host === domain ? null : reply(550, `only mail for ${domain} is taken here`);
}

async function takeIn(parts: SmtpParts, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
  const { mailFrom, rcptTo } = session.envelope;
  const envelope = {
    receivedAt: parts.clock.now(),
    from: mailFrom === false ? '' : mailFrom.address,
    recipients: [...new Set(rcptTo.map(({ address }) => address.toLowerCase()))],
  };
  const key = await parts.spool.accept(stream, envelope, MAX_MAIL_BYTES);
  parts.onAccepted(key);
  return key;
}

function answerTo(error: unknown, log: Log): Error {
  if (error instanceof MailTooLargeError) return reply(552, `mail is larger than ${MAX_MAIL_BYTES} bytes`);
  log.error('mail not stored', errorFields(error));
  return reply(451, 'the mail could not be stored, please try again');
}

async function listen(server: SMTPServer, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', (error) => {
      const why = errorCode(error) === 'EADDRINUSE' ? 'is taken' : `cannot be used (${errorCode(error)})`;
      reject(new StartError(`AFTERWORD_SMTP_PORT=${port} ${why}`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.server.address() as AddressInfo).port;
}

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { openOutbox } from '../../lib/local/outbox.ts';
import { createRelay } from '../../lib/local/outbox-relay.ts';
import { anOutgoing } from './outgoing.ts';
import { atEnd, newFolder } from './rig.ts';

const clock = { now: () => '2026-12-01T09:00:00Z' };

/** A mail server that takes mail, refuses recipients with a code, or hangs up once it has the mail. */
async function mailServer(how: number | 'takes' | 'hangs up'): Promise<{ url: string; taken: string[][] }> {
  const taken: string[][] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(typeof how === 'number' ? Object.assign(new Error('no'), { responseCode: how }) : null),
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        taken.push(session.envelope.rcptTo.map(({ address }) => address));
        if (how === 'hangs up') for (const connection of server.connections) connection.close();
        else done();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  atEnd(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken };
}

describe('the relay', () => {
  test('hands a mail over once for a key, to all in the envelope, and keeps a copy', async () => {
    const { url, taken } = await mailServer('takes');
    const outbox = openOutbox(await newFolder(), clock);
    const relay = createRelay(url, outbox);
    const mail = anOutgoing({ bcc: [{ name: null, address: 'copy@home.example' }] });
    expect(await relay.send(mail, 'effect-1')).toMatchObject({ result: 'sent' });
    expect(await relay.send(mail, 'effect-1')).toMatchObject({ result: 'sent' });
    expect(taken).toEqual([['maya@home.example', 'copy@home.example']]);
    expect(await outbox.summaries()).toHaveLength(1);
    expect(relay.keyed).toBe(false);
  });

  test.each([
    [450, true],
    [550, false],
  ])('a reply of %i means that nothing was sent', async (code, retryable) => {
    const { url } = await mailServer(code);
    const outbox = openOutbox(await newFolder(), clock);
    expect(await createRelay(url, outbox).send(anOutgoing(), 'k')).toMatchObject({ result: 'refused', retryable });
    expect(await outbox.summaries()).toEqual([]);
  });

  test('a server that is not there is a refusal to try again', async () => {
    const outbox = openOutbox(await newFolder(), clock);
    const outcome = await createRelay('smtp://127.0.0.1:1', outbox).send(anOutgoing(), 'k');
    expect(outcome).toMatchObject({ result: 'refused', retryable: true });
  });

  test('a lost answer leaves the fate unknown', async () => {
    const { url, taken } = await mailServer('hangs up');
    const outbox = openOutbox(await newFolder(), clock);
    await expect(createRelay(url, outbox).send(anOutgoing(), 'k')).rejects.toThrow();
    expect(taken).toHaveLength(1);
  });
});
